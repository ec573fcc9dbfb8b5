import { wording } from '../../../text/wording.js'
import { span } from '../../../model/span.js'
import { defineRule } from '../../rule.js'
import { readMention } from '../mention.js'
import { cleanNumber, SLASH, SYMBOL, symbolPrinted } from '../number-forms.js'

/** A document cited before it had its number: "Tờ trình số …../TTr-UBND ngày … tháng 5 năm 2024 của UBND huyện". */
export const blankNumber = defineRule({
  kind: 'citation',
  name: 'citation/blank-number',
  parts: ['body', 'attachment'],
  pattern: wording`so\s{0,2}:?(?<blank>[\s._…]{1,24})${SLASH}(?<symbol>${SYMBOL})`,
  confidence: 0.85,
  read(match) {
    const symbol = symbolPrinted(match.groups['symbol'] ?? '')
    if (symbol === null) return null
    const number = span(match.at('blank').start, match.at('symbol').start + symbol.length)
    const found = readMention(match, { number: cleanNumber(match.view.text.slice(number.start, number.end)), span: number, sure: false })
    return found && { ...found, confidence: 0.85 }
  },
  examples: [
    {
      text: 'Theo đề nghị tại Tờ trình số …../TTr-UBND ngày …/5/2024 của UBND huyện Hòa An.',
      finds: 'Tờ trình số …../TTr-UBND ngày …/5/2024 của UBND huyện Hòa An',
      value: {
        type: 'Tờ trình',
        number: '…../TTr-UBND',
        date: '2024-05',
        issuer: 'UBND huyện Hòa An',
        subject: null,
        relation: 'basis',
      },
    },
  ],
  counterExamples: [
    { text: 'Số:       /STC-NS', because: "the letter's own number line" },
    { text: 'Ghi rõ họ tên, số …/tổ dân phố.', because: 'no symbol' },
  ],
})

import { wording } from '../../../text/wording.js'
import { span } from '../../../model/span.js'
import { defineRule } from '../../rule.js'
import { readMention } from '../mention.js'
import { cleanNumber, SLASH, SO, SYMBOL, symbolPrinted } from '../number-forms.js'

/** A year of four figures, blanks of poor converters between them; a fifth figure is kept as the slip that it is ("45/25010/NĐ-CP"). */
const YEAR = String.raw`(?:(?:1\s?9|2\s?0)\s?\d\s?\d|2\d0\d{2}|20\d{3})`

/** Legal norms carry their year: "18/2022/QĐ-TTg", "257/2025/QH15", "Nghị định 120/2018/NĐ-CP". */
export const normNumber = defineRule({
  kind: 'citation',
  name: 'citation/norm-number',
  parts: ['letterhead', 'title', 'body', 'attachment'],
  pattern: wording`${SO}(?<![\d/.,–-])(?<ordinal>(?<=so\s{1,3})\d\s\d{1,2}|\d{1,4}(?:\.\d{1,2})?)${SLASH}${YEAR}${SLASH}(?<symbol>${SYMBOL})`,
  confidence: 0.95,
  read(match) {
    const symbol = symbolPrinted(match.groups['symbol'] ?? '')
    if (symbol === null) return null
    const at = span(match.at('ordinal').start, match.at('symbol').start + symbol.length)
    const number = cleanNumber(match.view.text.slice(at.start, at.end))
    const found = readMention(match, { number, span: at, sure: true })
    // The National Assembly numbers its terms: a symbol that ends in QH has lost them.
    if (found && /QH$/.test(number)) return { ...found, confidence: 0.6, assumed: ['Ký hiệu thiếu khóa Quốc hội (QH…).'] }
    if (!found || /\/\d{4}\//.test(number)) return found
    return { ...found, confidence: 0.7, assumed: ['Năm trong số văn bản không đúng bốn chữ số; giữ như bản in.'] }
  },
  examples: [
    {
      text: 'Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13;',
      finds: 'Luật Ngân sách nhà nước số 83/2015/QH13',
      value: { type: 'Luật', number: '83/2015/QH13', date: null, issuer: null, subject: null, relation: 'basis' },
    },
    {
      text: 'theo Nghị định số 1 20/2 018/NĐ - CP ngày 13/9/2018 của Chính phủ.',
      finds: 'Nghị định số 1 20/2 018/NĐ - CP ngày 13/9/2018 của Chính phủ',
      value: { type: 'Nghị định', number: '120/2018/NĐ-CP', date: '2018-09-13', issuer: 'Chính phủ', subject: null, relation: 'mentions' },
    },
  ],
  counterExamples: [
    { text: 'Hoàn thành trước ngày 30/6/2025/các đơn vị.', because: 'a date' },
    { text: 'Nước thải đạt QCVN 14:2008/BTNMT.', because: 'a technical standard' },
  ],
})

import { wording } from '../../../text/wording.js'
import { span } from '../../../model/span.js'
import { defineRule } from '../../rule.js'
import { readMention } from '../mention.js'
import { cleanNumber, SLASH, SO } from '../number-forms.js'

/** Party, Front and unions write number, hyphen, type, slash, body: "127-QĐ/TW" (36-HD/VPTW). */
export const partyNumber = defineRule({
  kind: 'citation',
  name: 'citation/party-number',
  parts: ['letterhead', 'title', 'body', 'attachment'],
  pattern: wording`${SO}(?<![\d/.,–-])(?<ordinal>\d{1,5}[a-c]?)\s{0,2}-\s{0,2}(?<type>[a-z]{1,5})${SLASH}(?<body>[a-z][a-z0-9]*(?:\s?[&-]\s?[a-z0-9]+){0,3})`,
  confidence: 0.95,
  read(match) {
    const type = match.groups['type'] ?? ''
    const body = /^[\p{L}\d]+(?:(?:\s?&\s?|-)[\p{Lu}\d][\p{L}\d]*)*/u.exec(match.groups['body'] ?? '')?.[0] ?? ''
    if (!/^\p{Lu}{1,3}\p{L}{0,3}$/u.test(type) || !/^\p{Lu}{2}|^\p{Lu}$/u.test(body)) return null
    const number = span(match.at('ordinal').start, match.at('body').start + body.length)
    return readMention(match, { number: cleanNumber(match.view.text.slice(number.start, number.end)), span: number, sure: true })
  },
  examples: [
    {
      text: 'Thực hiện Chương trình hành động số 21-CTr/TU ngày 17-3-2023 của Tỉnh ủy, Ban Thường vụ yêu cầu:',
      finds: 'Chương trình hành động số 21-CTr/TU ngày 17-3-2023 của Tỉnh ủy',
      value: {
        type: 'Chương trình hành động',
        number: '21-CTr/TU',
        date: '2023-03-17',
        issuer: 'Tỉnh ủy',
        subject: null,
        relation: 'implements',
      },
    },
  ],
  counterExamples: [
    { text: 'Từ 10-15 m/s, riêng điểm cao đạt 20-QĐ.', because: 'no body after a slash' },
    { text: 'Ngày 20-11/Đoàn xã tổ chức.', because: 'a date' },
  ],
})

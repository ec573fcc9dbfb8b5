import { wording } from '../../../text/wording.js'
import { span } from '../../../model/span.js'
import { defineRule } from '../../rule.js'
import { readMention } from '../mention.js'
import { cleanNumber, ORDINAL, SLASH, SO, SYMBOL, symbolPrinted } from '../number-forms.js'

/** "Quyết định số 1187/QĐ-UBND ngày 15/10/2025 của UBND tỉnh": number, slash, symbol (Decree 30/2020 art. 8.3). */
export const stateNumber = defineRule({
  kind: 'citation',
  name: 'citation/state-number',
  parts: ['letterhead', 'title', 'body', 'attachment'],
  pattern: wording`${SO}${ORDINAL}${SLASH}(?<symbol>${SYMBOL})`,
  confidence: 0.95,
  read(match) {
    const symbol = symbolPrinted(match.groups['symbol'] ?? '')
    if (symbol === null) return null
    const at = match.at('symbol')
    const start = match.at('ordinal').start
    const number = span(start, at.start + symbol.length)
    const text = match.view.text.slice(number.start, number.end)
    const sure = /^\s*s[oố0ôổ]/iu.test(match.printed) || (/-/.test(symbol) && /^\p{Lu}{2}/u.test(symbol))
    if (/^\d+\s*\/\s*\d/.test(text)) return null
    return readMention(match, { number: cleanNumber(text), span: number, sure })
  },
  examples: [
    {
      text: 'Căn cứ Quyết định số 1187/QĐ-UBND ngày 15/10/2025 của UBND tỉnh Hòa Lạc về việc giao dự toán;',
      finds: 'Quyết định số 1187/QĐ-UBND ngày 15/10/2025 của UBND tỉnh Hòa Lạc',
      value: {
        type: 'Quyết định',
        number: '1187/QĐ-UBND',
        date: '2025-10-15',
        issuer: 'UBND tỉnh Hòa Lạc',
        subject: 'giao dự toán',
        relation: 'basis',
      },
    },
    {
      text: 'Thực hiện Thông báo số 61/TB-\nSTC ngày 05 tháng 3 năm 2024 của Sở Tài chính, phòng có ý kiến như sau:',
      finds: 'Thông báo số 61/TB-\nSTC ngày 05 tháng 3 năm 2024 của Sở Tài chính',
      value: { type: 'Thông báo', number: '61/TB-STC', date: '2024-03-05', issuer: 'Sở Tài chính', subject: null, relation: 'implements' },
    },
    {
      text: 'Ngày 07/5/2024, Sở Y tế có Công văn số 812 /SYT- NVY về công tác tiêm chủng.',
      finds: 'Ngày 07/5/2024, Sở Y tế có Công văn số 812 /SYT- NVY',
      value: {
        type: 'Công văn',
        number: '812/SYT-NVY',
        date: '2024-05-07',
        issuer: 'Sở Y tế',
        subject: 'công tác tiêm chủng',
        relation: 'mentions',
      },
    },
  ],
  counterExamples: [
    { text: 'Toàn huyện có 05/18 HTX hoạt động hiệu quả.', because: 'a fraction' },
    { text: 'Số: 118/SY-UBND', because: "a letter's own number line" },
    { text: 'Nghị định số 1 20/2 018/NĐ - CP', because: 'the tail of a year that is drawn apart' },
    { text: 'Xã đạt tiêu chí số 5/NTM.', because: 'a criterion, not a document' },
    { text: 'Lấy mẫu theo TCVN 6663:2011/BKHCN tại 03 điểm.', because: 'a technical standard' },
  ],
})

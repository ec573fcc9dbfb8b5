import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { readMention } from '../mention.js'
import { sharesSymbol } from './shared-symbol.rule.js'

/** Types that people name by number alone; plans, reports and outlines are left out: "Kế hoạch số 1", "Đề cương số 2" are parts of one paper. */
const KNOWN = 'nghi quyet|quyet dinh|chi thi|nghi dinh|thong tu|ket luan|cong van|cong dien'

/** No symbol: "Quyết định số 488 của UBND tỉnh", "Chỉ thị 06 về chấn chỉnh". Doubtful: which body's number it is stays open. */
export const bareNumber = defineRule({
  kind: 'citation',
  name: 'citation/bare-number',
  parts: ['body', 'attachment'],
  pattern: wording`(?<=(?:${KNOWN})\s{1,3})(?:so\s{1,2})?(?<ordinal>\d{1,5}[a-c]?)(?:/(?<year>(?:19|20)\d\d))?(?=\s*(?:,|;|\.(?:\s|$)|\)|\s(?:cua|ve|ngay)\s))`,
  confidence: 0.7,
  read(match) {
    if (sharesSymbol(match.after(220))) return null
    const ordinal = match.groups['ordinal'] ?? ''
    const year = match.groups['year']
    const found = readMention(match, { number: year === undefined ? ordinal : `${ordinal}/${year}`, span: match.span, sure: false })
    const assumed = ['Số văn bản không kèm ký hiệu; ghi đúng như in.']
    return found && { ...found, confidence: 0.7, assumed }
  },
  examples: [
    {
      text: 'Mức hỗ trợ theo Quyết định số 488 của UBND tỉnh.',
      finds: 'Quyết định số 488 của UBND tỉnh',
      value: { type: 'Quyết định', number: '488', date: null, issuer: 'UBND tỉnh', subject: null, relation: 'mentions' },
    },
    {
      text: 'Các đơn vị làm theo chỉ thị 06 về chấn chỉnh kỷ cương.',
      finds: 'chỉ thị 06',
      value: { type: 'Chỉ thị', number: '06', date: null, issuer: null, subject: 'chấn chỉnh kỷ cương', relation: 'mentions' },
    },
  ],
  counterExamples: [
    { text: 'Báo cáo theo Đề cương số 01, số 02.', because: 'parts of one paper' },
    { text: 'HĐND ban hành 05 nghị quyết, 12 quyết định.', because: 'a count' },
    { text: 'Quyết định 10 triệu đồng cho mỗi hộ.', because: 'an amount' },
  ],
})

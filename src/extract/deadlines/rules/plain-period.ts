/** A month or quarter that ends an order behind a sign: "Sửa chữa trụ sở công an xã - Quý II/2024", "Kiểm tra chéo giữa các xã (tháng 11/2024)". */
import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { startsWithVerb } from '../structure/verbs.js'
import { PERIOD_TIME } from '../time/read-time.js'
import { endsHere, ITEM_SIGN } from './plain.js'
import { printedBefore, timed, written } from './written.js'

export const periodAtEnd = defineRule({
  kind: 'deadline',
  name: 'deadline/plain-period',
  parts: ['body', 'attachment'],
  pattern: wording`(?<time>${PERIOD_TIME})`,
  confidence: 0.72,
  examples: [
    {
      text: '- Nâng cấp đường trục thôn 3 (quý II/2024).',
      finds: 'quý II/2024',
      value: written('quý II/2024', 'within', { form: 'quarter', quarter: 2, year: 2024, portion: 'whole' }),
    },
  ],
  counterExamples: [
    { text: '- Báo cáo kết quả thu ngân sách (quý II/2024).', because: 'kỳ của số liệu' },
    { text: '- Lập sổ thu, chi quý II/2024.', because: 'kỳ của số liệu, không có dấu ngăn' },
    { text: '- Nâng cấp đường trục thôn 3 (năm 2024).', because: 'năm của chương trình' },
  ],
  read: (m) => {
    const clause = /(?:^|[.;:]\s+)([^.;:]{6,190}?)(?:\s?\(|,\s|\s[-–]\s)$/u.exec(printedBefore(m, 200))?.[1]?.replace(ITEM_SIGN, '')
    if (clause === undefined || !endsHere(m) || TOLD.test(clause) || !startsWithVerb(clause) || FIGURES.test(clause)) return null
    const found = timed(m, 'within')
    return found?.value.time.form === 'year' || found?.value.time.form === 'same' ? null : found
  },
})

/** What is told, foreseen, or another paper's. */
const TOLD = /(?<!\p{L})(?:đã|vừa|từng|được|căn cứ|kèm|dự kiến|nếu|so với|tính|sẽ)(?!\p{L})/u

/** Work on figures or at a meeting: the month behind it is theirs. */
const FIGURES =
  /(?<!\p{L})(?:báo cáo|đánh giá|tổng hợp|thống kê|sơ kết|tổng kết|quyết toán|chấm|kết quả|số liệu|tình hình|chỉ tiêu|dự toán|phát động|tháng|quý|năm|học kỳ|họp|hội nghị|phiên)(?!\p{L})/u

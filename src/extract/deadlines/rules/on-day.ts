/** "vào ngày 15/7/2021", "vào dịp 30/4", and a day that begins its clause before an order: "ngày 25/8/2023 nộp bản chính". */
import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { startsWithVerb } from '../structure/verbs.js'
import { DAY_TIME } from '../time/read-time.js'
import { day, printedBefore, timed, written } from './written.js'

export const onDay = defineRule({
  kind: 'deadline',
  name: 'deadline/on',
  parts: ['body', 'attachment'],
  pattern: wording`(?:vào (?:đúng )?(?:dịp |lúc )?|(?<hour>lúc ))(?<time>${DAY_TIME})`,
  confidence: 0.85,
  examples: [
    {
      text: 'Báo cáo nhanh gửi vào ngày 01/9/2023.',
      finds: 'vào ngày 01/9/2023',
      value: written('vào ngày 01/9/2023', 'on', day(1, 9, 2023)),
    },
  ],
  counterExamples: [
    { text: 'vào hồi 08 giờ 00', because: 'giờ họp, không có ngày' },
    { text: 'có mặt lúc 07 giờ ngày 15/8/2023', because: 'giờ tập trung' },
  ],
  read: (m) => (m.folded['hour'] && !HANDS_OVER.test(printedBefore(m, 60)) ? null : timed(m, m.folded['hour'] ? 'by' : 'on')),
})

/** "chốt số lúc 17 giờ ngày 08/6": an hour with work that ends by it; a meeting or a flood has an hour too. */
const HANDS_OVER = /(?<!\p{L})(?:chốt|gửi|nộp|báo cáo|hoàn thành|xong|khóa|đóng|bàn giao|trình)(?!\p{L})[^,;.]{0,40}$/u

const MUST = /^\s+phải\s/u
/** Behind a comma the day may as well belong to what was told: only a must, or what is handed in, makes a term of it. */
const HANDS_IN = /^\s+(?:phải|nộp|gửi|báo cáo|trình|bàn giao|hoàn thành|trả kết quả)\s/u
const TOLD = /(?<!\p{L})(?:đã|lịch|dự kiến|sẽ|số|căn cứ|tại)(?!\p{L})[^.;:]*$/u

export const dayThenOrder = defineRule({
  kind: 'deadline',
  name: 'deadline/day-then-order',
  parts: ['body', 'attachment'],
  pattern: wording`(?<time>${DAY_TIME})`,
  confidence: 0.8,
  examples: [
    {
      text: 'Ngày 25/8/2023 nộp bản chính về Văn phòng.',
      finds: 'Ngày 25/8/2023',
      value: written('Ngày 25/8/2023', 'on', day(25, 8, 2023)),
    },
    {
      text: 'đối soát dữ liệu, ngày 28/3 phải có kết quả đợt 1',
      finds: 'ngày 28/3',
      value: written('ngày 28/3', 'on', day(28, 3, null)),
    },
  ],
  counterExamples: [
    { text: 'Đợt 1, ngày 21/8 kiểm tra xã Phúc Lộc', because: 'lịch đi, không phải hạn' },
    { text: 'Ngày 28/6/2022, Sở chủ trì kiểm tra công tác', because: 'việc đã xảy ra, có chủ thể đứng sau' },
    { text: 'Lịch kiểm tra: ngày 21/8 xã Phúc Lộc', because: 'lịch đi, không phải hạn' },
    { text: 'gửi báo cáo ngày 21/8', because: 'ngày đứng sau: không rõ là hạn' },
  ],
  read: (m) => {
    if (!/ngay/.test(m.folded['time'] ?? '')) return null
    const next = m.view.text.slice(m.span.end, Math.min(m.segment.span.end, m.span.end + 40))
    if (/,\s+$/.test(m.before(4))) return HANDS_IN.test(next.toLowerCase()) && !TOLD.test(printedBefore(m, 200)) ? timed(m, 'on') : null
    if (!/(?:^|[;:.]\s+|^\s*[-+•]\s*)$/.test(m.before(4))) return null
    return startsWithVerb(next) || MUST.test(next.toLowerCase()) ? timed(m, 'on') : null
  },
})

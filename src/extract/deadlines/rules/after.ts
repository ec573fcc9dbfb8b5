/** "Quá ngày 31/8/2023 chưa gửi …", "Sau ngày 18/8/2023 … coi như": the sanction tells the last day. */
import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { DAY_TIME } from '../time/read-time.js'
import { day, timed, written } from './written.js'

export const pastTheDay = defineRule({
  kind: 'deadline',
  name: 'deadline/past-the-day',
  parts: ['body', 'attachment'],
  pattern: wording`(?:(?:quá|sau|nếu đến|nếu đến hết) (?:thời hạn |thời điểm |hạn )?(?<time>${DAY_TIME})|(?:đến hết|hết|đến) (?<late>${DAY_TIME})(?= (?:mà|nếu) ))`,
  confidence: 0.85,
  examples: [
    {
      text: 'Sau ngày 18/8/2023, đơn vị nào không gửi ý kiến coi như thống nhất.',
      finds: 'Sau ngày 18/8/2023',
      value: written('Sau ngày 18/8/2023', 'by', day(18, 8, 2023)),
    },
    {
      text: 'Hết ngày 31/8/2023 mà xã nào chưa nộp thì thu hồi dự toán.',
      finds: 'Hết ngày 31/8/2023',
      value: written('Hết ngày 31/8/2023', 'by', day(31, 8, 2023)),
    },
    {
      text: 'Quá ngày 31/8/2023 chưa gửi thì chịu trách nhiệm.',
      finds: 'Quá ngày 31/8/2023',
      value: written('Quá ngày 31/8/2023', 'by', day(31, 8, 2023)),
    },
  ],
  counterExamples: [
    { text: 'Sau ngày 18/8/2023 tiếp tục triển khai các nội dung còn lại', because: 'một mốc bắt đầu, không có hậu quả kèm theo' },
  ],
  read: (m) =>
    SANCTION.test(m.after(160)) ? timed(m, 'by', m.folded['late'] ? { confidence: 0.87 } : {}, m.folded['time'] ?? m.folded['late']) : null,
})

const SANCTION =
  /^[^.]*(?:coi\s+nhu|coi\s+la|chua\s|khong\s+(?:gui|nop|co|bao|hoan|dang|nhan|thuc|tham|duoc|xem|tiep|giai)|chiu\s+trach\s+nhiem)/

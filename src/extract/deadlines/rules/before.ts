/** "trước ngày 17/8/2023", "trước 16 giờ 30 phút ngày 14/8", "trước tháng 10/2023", "trước và trong ngày 15/8", "trước khi kết thúc năm 2027". */
import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { ANY_TIME, PERIOD_TIME } from '../time/read-time.js'
import { day, isPeriod, oneLine, timed, written } from './written.js'

export const beforeTime = defineRule({
  kind: 'deadline',
  name: 'deadline/before',
  parts: ['body', 'attachment', 'letterhead', 'title', 'recipients'],
  pattern: wording`(?<latest>(?:chậm|muộn) nhất (?:là )?(?:đến )?)?(?:trước|trc) (?<incl>(?:và|hoặc) trong )?(?:thời điểm |(?<end>hết ))?(?<time>${ANY_TIME})`,
  confidence: 0.95,
  examples: [
    {
      text: 'báo cáo, gửi về Sở trước ngày 17/8/2023.',
      finds: 'trước ngày 17/8/2023',
      value: written('trước ngày 17/8/2023', 'before', day(17, 8, 2023)),
    },
    { text: 'gửi báo cáo trước ngày 20/8.', finds: 'trước ngày 20/8', value: written('trước ngày 20/8', 'before', day(20, 8, null)) },
    {
      text: 'gửi qua thư điện tử trước 16 giờ 30 phút ngày 14/8/2023.',
      finds: 'trước 16 giờ 30 phút ngày 14/8/2023',
      value: written('trước 16 giờ 30 phút ngày 14/8/2023', 'before', day(14, 8, 2023), '16:30'),
    },
    {
      text: 'Gửi kết quả trước và trong ngày 15/8/2023.',
      finds: 'trước và trong ngày 15/8/2023',
      value: written('trước và trong ngày 15/8/2023', 'by', day(15, 8, 2023)),
    },
    {
      text: 'chậm nhất trước 16h ngày 23/12',
      finds: 'chậm nhất trước 16h ngày 23/12',
      value: written('chậm nhất trước 16h ngày 23/12', 'by', day(23, 12, null), '16:00'),
    },
    {
      text: 'Hoàn thiện hồ sơ đất đai trước tháng 10/2023.',
      finds: 'trước tháng 10/2023',
      value: written('trước tháng 10/2023', 'before', { form: 'month', month: 10, year: 2023, portion: 'whole' }),
    },
    {
      text: 'gửi hồ sơ trước hết quý III/2024',
      finds: 'trước hết quý III/2024',
      value: written('trước hết quý III/2024', 'end-of', { form: 'quarter', quarter: 3, year: 2024, portion: 'whole' }),
    },
    {
      text: 'gửi trước 17 giờ 15/11',
      finds: 'trước 17 giờ 15/11',
      value: written('trước 17 giờ 15/11', 'before', day(15, 11, null), '17:00'),
    },
  ],
  counterExamples: [
    { text: 'các bài hát sáng tác trước năm 1975', because: 'năm đã lùi xa: không phải hạn của văn bản nào' },
    { text: 'xã này đạt trước 10/8 xã của huyện', because: '10/8 là một phân số, sau nó là đơn vị đếm' },
    { text: 'đồng bộ trước, trong và sau', because: 'không có ngày' },
    { text: 'được phê duyệt trước ngày Thông tư này có hiệu lực', because: 'điều kiện chuyển tiếp, không có ngày' },
    { text: 'gửi trước ngày 8/17', because: 'không có tháng 17' },
  ],
  read: (m) => {
    const found = timed(m, m.folded['latest'] || m.folded['incl'] ? 'by' : 'before')
    // before the end of a month is not before the month
    return found && m.folded['end'] && isPeriod(found.value.time) ? { ...found, value: { ...found.value, kind: 'end-of' } } : found
  },
})

export const beforeEndOf = defineRule({
  kind: 'deadline',
  name: 'deadline/before-end-of',
  parts: ['body', 'attachment'],
  pattern: wording`trước khi (?:kết thúc|hết|bước sang|khép lại) (?<time>${PERIOD_TIME}|(?<unit>năm|quý|tháng)(?! ?\d)(?! (?:học|ngân sách)))`,
  confidence: 0.9,
  examples: [
    {
      text: 'hoàn thành sửa chữa trước khi kết thúc năm 2027',
      finds: 'trước khi kết thúc năm 2027',
      value: written('trước khi kết thúc năm 2027', 'end-of', { form: 'year', year: 2027, portion: 'whole' }),
    },
  ],
  counterExamples: [{ text: 'trước khi kết thúc hội nghị', because: 'một sự kiện, không phải kỳ lịch' }],
  read: (m) => {
    const unit = m.folded['unit']
    if (unit === undefined) return timed(m, 'end-of')
    const same = unit === 'nam' ? 'year' : unit === 'quy' ? 'quarter' : 'month'
    return { value: written(oneLine(m.printed), 'end-of', { form: 'same', unit: same, hangsOn: 'issue' }) }
  },
})

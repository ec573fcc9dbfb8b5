/** "chiều nay", "hôm nay (14/10)" and "trong ngày": the letter's own day, or the day it arrives. */
import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { DAY_TIME } from '../time/read-time.js'
import { oneLine, timed, written } from './written.js'

const tomorrow = {
  form: 'relative',
  duration: 'P1D',
  from: { on: 'issue', text: 'ngày ban hành', at: null },
  working: false,
  direction: 'after',
} as const
const today = { form: 'same', unit: 'day', hangsOn: 'issue' } as const

export const thisDay = defineRule({
  kind: 'deadline',
  name: 'deadline/today',
  parts: ['body', 'attachment'],
  pattern: wording`(?:ngay )?(?:trong )?(?<time>${DAY_TIME})`,
  confidence: 0.85,
  examples: [
    {
      text: 'báo cáo 10 giờ sáng mai',
      finds: '10 giờ sáng mai',
      value: written('10 giờ sáng mai', 'by', tomorrow, '10:00'),
    },
    { text: 'hoàn thành ngay chiều nay', finds: 'ngay chiều nay', value: written('ngay chiều nay', 'by', today) },
  ],
  counterExamples: [
    { text: 'từ xã Ba Vì tới Mai Sơn', because: 'tên một xã' },
    { text: 'Hôm nay, tại hội trường, đoàn đã họp', because: 'mở đầu một biên bản' },
    { text: 'ngày 17/10/2023', because: 'ngày trơn, không có chữ của hạn' },
  ],
  read: (m) => {
    if (
      !/(?:(?:sáng|trưa|chiều|tối|[Hh]ôm)\s+nay|(?:sáng|trưa|chiều|tối|ngày)\s+mai)(?!\p{L})/u.test(m.groups['time'] ?? '') ||
      /^,/.test(m.after(1)) ||
      /(?<!\p{L})(?:tu|ke tu|den|chua day|toi)\s+$/u.test(m.before(9).replace(/\s+/g, ' '))
    )
      return null
    return timed(m, 'by')
  },
})

export const withinTheDay = defineRule({
  kind: 'deadline',
  name: 'deadline/within-the-day',
  parts: ['body', 'attachment'],
  pattern: wording`(?:ngay )?trong ngày`,
  confidence: 0.8,
  examples: [
    {
      text: 'Gửi lại danh sách trong ngày.',
      finds: 'trong ngày',
      value: written('trong ngày', 'relative', { form: 'same', unit: 'day', hangsOn: 'receipt' }),
    },
  ],
  counterExamples: [
    { text: 'trong ngày 14/8/2023', because: 'có ngày in: quy tắc khác đọc' },
    { text: 'trong ngày làm việc', because: 'giờ hành chính' },
    { text: 'nhiều lần trong ngày', because: 'nhịp, không phải hạn' },
  ],
  read: (m) => {
    if (!/^\s*(?:[.;,:)]|$|thi |de |\/)/.test(m.after(8)) || /lan\s+$/.test(m.before(6))) return null
    return { value: written(oneLine(m.printed), 'relative', { form: 'same', unit: 'day', hangsOn: 'receipt' }) }
  },
})

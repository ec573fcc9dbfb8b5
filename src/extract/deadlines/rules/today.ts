/** "chiều nay", "hôm nay (14/10)" and "trong ngày": the letter's own day, or the day it arrives; "cùng ngày": a day told before. */
import { lastSentence } from '../../../text/sentence.js'
import type { DayWritten } from '../../../model/written-time.js'
import { wording } from '../../../text/wording.js'
import { defineRule, type Match } from '../../rule.js'
import { CLOCK, clockOf } from '../time/clock.js'
import { DAY, dayOfText } from '../time/day.js'
import { unnamed } from '../time/piece.js'
import { DAY_TIME } from '../time/read-time.js'
import { anchorLength } from '../time/relative.js'
import { day, oneLine, timed, written } from './written.js'

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
    {
      text: 'đề nghị ký số trong ngày nhận được Thông báo này.',
      finds: 'trong ngày nhận được Thông báo này',
      value: written('trong ngày nhận được Thông báo này', 'relative', { form: 'same', unit: 'day', hangsOn: 'receipt' }),
    },
  ],
  counterExamples: [
    { text: 'trong ngày 14/8/2023', because: 'có ngày in: quy tắc khác đọc' },
    { text: 'trong ngày làm việc', because: 'giờ hành chính' },
    { text: 'nhiều lần trong ngày', because: 'nhịp, không phải hạn' },
  ],
  read: (m) => {
    if (
      !/^\s*(?:[.;,:)]|$|thi |de |\/|nhan (?:duoc )?\p{L}|khi (?:phat hien|xay ra|co |nhan|tiep nhan))/u.test(m.after(20)) ||
      /lan\s+$/.test(m.before(6))
    )
      return null
    const rest = m.after(100)
    const printed = m.view.text.slice(m.span.end, m.span.end + rest.length)
    const taken = /^\s*(?:nhan|khi)\s/.test(rest) ? rest.slice(0, anchorLength(rest, printed)).trimEnd().length : 0
    const span = { start: m.span.start, end: m.span.end + taken }
    const text = oneLine(m.view.text.slice(span.start, span.end))
    // "trong ngày khi phát hiện ca bệnh" hangs on what happens, not on the letter
    if (/^\s*khi\s+(?!nhan|tiep\s+nhan)/.test(rest))
      return { value: written(text, 'relative', { form: 'event', event: oneLine(printed.slice(0, taken)) }), span }
    return { value: written(text, 'relative', { form: 'same', unit: 'day', hangsOn: 'receipt' }), span }
  },
})

export const sameDay = defineRule({
  kind: 'deadline',
  name: 'deadline/same-day',
  parts: ['body', 'attachment'],
  pattern: wording`(?<cue>trước|(?:chậm|muộn) nhất(?: là| vào| lúc)?) (?<clock>${CLOCK}) (?:của )?cùng ngày`,
  confidence: 0.8,
  examples: [
    {
      text: 'các xã gửi tham luận trước 13h cùng ngày',
      finds: 'trước 13h cùng ngày',
      value: written('trước 13h cùng ngày', 'before', { form: 'event', event: 'cùng ngày' }, '13:00'),
    },
    {
      text: 'Họp tại huyện ngày 20/3/2024, tài liệu gửi trước 7 giờ 30 cùng ngày',
      finds: 'trước 7 giờ 30 cùng ngày',
      value: written('trước 7 giờ 30 cùng ngày', 'before', day(20, 3, 2024), '07:30'),
    },
  ],
  counterExamples: [
    { text: '15h cùng ngày, đoàn làm việc tại xã', because: 'lời kể, không có chữ của hạn' },
    { text: 'trước đó cùng ngày', because: 'không có giờ' },
  ],
  read: (m) => {
    const told = dayToldBefore(m)
    const time = told ? ({ form: 'day', day: told } as const) : ({ form: 'event', event: 'cùng ngày' } as const)
    return { value: written(oneLine(m.printed), m.folded['cue'] === 'truoc' ? 'before' : 'by', time, clockOf(m.folded['clock'] ?? '')) }
  },
})

const DAYS = new RegExp(String.raw`(?<![\d/.-])(?<!\sso [^\s,;]{1,30} )(?<day>${unnamed(DAY)})`, 'gu')

/** The last day told before in the sentence; a cited document's date is none. */
function dayToldBefore(m: Match): DayWritten | null {
  const sentence = lastSentence(m.before(300)).replace(/\s+/g, ' ')
  return dayOfText([...sentence.matchAll(DAYS)].at(-1)?.groups?.['day'] ?? '')
}

/** Before something that has no day in the wording: "trước mùa mưa", "trước Tết Nguyên đán", "trước kỳ họp …", "trước khi Đoàn thẩm định làm việc". */
import type { DayWritten } from '../../../model/written-time.js'
import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { DAY, dayOfText } from '../time/day.js'
import { unnamed } from '../time/piece.js'
import { DAY_TIME } from '../time/read-time.js'
import { anchorLength } from '../time/relative.js'
import { day, oneLine, timed, written } from './written.js'

/** "trước dịp Quốc khánh 2/9/2024": the event tells its day. */
const DAY_LAST = new RegExp(String.raw`(?:^|[\s(])(?<day>${unnamed(DAY)})\)?$`, 'u')

/** "Tết Dương lịch 2021", "Quốc khánh năm 2025": feasts that the law gives one day (BLLĐ 2019 art. 112); a lunar feast's day is not told by its name. */
const FEAST = /(?:^|\s)(?:(?<newYear>tet duong lich)|(?<national>quoc khanh)|(?<labour>quoc te lao dong))(?:\s+nam)?\s+(?<year>20\d\d)$/u

function itsDay(folded: string): DayWritten | null {
  const event = folded.replace(/\s+/g, ' ').trim()
  const printed = DAY_LAST.exec(event)?.groups?.['day']
  if (printed !== undefined) return dayOfText(printed)
  const feast = FEAST.exec(event)?.groups
  if (!feast) return null
  const [day, month] = feast['newYear'] ? [1, 1] : feast['national'] ? [2, 9] : [1, 5]
  return { day, month, year: Number(feast['year']) }
}

export const beforeEvent = defineRule({
  kind: 'deadline',
  name: 'deadline/before-event',
  parts: ['body', 'attachment'],
  pattern: wording`(?<latest>(?:chậm|muộn) nhất (?:là )?)?trước (?:(?:thời điểm|dịp) )?(?:quốc khánh|kỷ niệm|lễ kỷ niệm|khai giảng|khai mạc|khai trường|mùa|tết|kỳ họp|phiên họp|khi|đại hội|lễ|vụ|thềm năm học|năm học|ngày (?:quốc khánh|thành lập|giải phóng|lễ|truyền thống|khai giảng|khai mạc|bầu cử|họp|hội|lễ|tết|đoàn|kỷ niệm|sinh nhật|(?=\p{L}[^\d,;.:()]{3,60}\s\d{1,2}\s?[/-]\s?\d{1,2}(?!\d))\p{L}+))(?=\s)`,
  confidence: 0.82,
  examples: [
    {
      text: 'Hoàn thành sửa chữa đường trục thôn trước Tết Nguyên đán Giáp Thìn.',
      finds: 'trước Tết Nguyên đán Giáp Thìn',
      value: written('trước Tết Nguyên đán Giáp Thìn', 'relative', { form: 'event', event: 'Tết Nguyên đán Giáp Thìn' }),
    },
    {
      text: 'đưa vào sử dụng trước dịp Quốc khánh 2/9/2024.',
      finds: 'trước dịp Quốc khánh 2/9/2024',
      value: written('trước dịp Quốc khánh 2/9/2024', 'before', day(2, 9, 2024)),
    },
    {
      text: 'số hóa hồ sơ trước dịp kỷ niệm Ngày thành lập Hội 20-10-2026',
      finds: 'trước dịp kỷ niệm Ngày thành lập Hội 20-10-2026',
      value: written('trước dịp kỷ niệm Ngày thành lập Hội 20-10-2026', 'before', day(20, 10, 2026)),
    },
    {
      text: 'nộp xong trước Tết Dương lịch 2027.',
      finds: 'trước Tết Dương lịch 2027',
      value: written('trước Tết Dương lịch 2027', 'before', day(1, 1, 2027)),
    },
    {
      text: 'khắc phục xong trước mùa mưa.',
      finds: 'trước mùa mưa',
      value: written('trước mùa mưa', 'before', { form: 'event', event: 'mùa mưa' }),
    },
  ],
  counterExamples: [
    { text: 'trước khi sáp nhập xã đã đạt chuẩn', because: 'chuyện đã qua' },
    { text: 'so với trước khi sắp xếp', because: 'mốc để so sánh' },
    { text: 'trước khi kết thúc năm 2027', because: 'có ngày: quy tắc khác đọc' },
  ],
  read: (m) => {
    const rest = m.after(100)
    const taken = rest.slice(0, anchorLength(rest, m.view.text.slice(m.span.end, m.span.end + rest.length))).trimEnd().length
    const end = m.span.end + taken
    const cue = /^(?:sap nhap|sap xep|hop nhat|nhap |thanh lap|ket thuc\s+(?:nam(?!\s+hoc)|quy|thang|ngay|tuan|\d)|het |do\b|day)/
    if (
      taken === 0 ||
      (cue.test(rest.trim()) && !/ky\s+niem$/.test(m.view.folded.slice(m.span.start, m.span.end))) ||
      /(?:so voi|tu)\s+$/.test(m.before(10))
    )
      return null
    const its = itsDay(m.view.folded.slice(m.span.start, end))
    if (its)
      return {
        value: written(oneLine(m.view.text.slice(m.span.start, end)), 'before', { form: 'day', day: its }),
        span: { start: m.span.start, end },
      }
    const event = oneLine(m.view.text.slice(m.span.start, end)).replace(/^\S+\s/, '')
    // a season comes by the calendar, though no day of it can be told; a meeting or a feast is waited for
    return {
      value: written(oneLine(m.view.text.slice(m.span.start, end)), /^mùa\s/iu.test(event) ? 'before' : 'relative', {
        form: 'event',
        event,
      }),
      span: { start: m.span.start, end },
    }
  },
})

/** "trước kỳ thi nâng ngạch (dự kiến 15/6/2024)", "trong dịp kỷ niệm 40 năm ngày thành lập trường (20/11/2024)": the brackets tell the event's day. */
export const eventWithDay = defineRule({
  kind: 'deadline',
  name: 'deadline/event-day',
  parts: ['body', 'attachment'],
  pattern: wording`(?<cue>trước|trong dịp|nhân dịp|vào dịp|đúng dịp) (?<event>[^;:()]{3,90}?)\s?\((?:[^()\d]{0,20}\s)?(?<time>${DAY_TIME})(?=[^()]{0,25}\))`,
  confidence: 0.85,
  examples: [
    {
      text: 'trình danh sách trước kỳ thi nâng ngạch (dự kiến 15/6/2024)',
      finds: 'trước kỳ thi nâng ngạch (dự kiến 15/6/2024',
      value: written('trước kỳ thi nâng ngạch (dự kiến 15/6/2024)', 'before', day(15, 6, 2024)),
    },
  ],
  counterExamples: [
    { text: 'trước ngày 10/6/2024 (thứ Hai)', because: 'ngày đứng ngay sau: quy tắc khác đọc' },
    { text: 'trước đây, theo Công văn số 15/SYT (ngày 10/6/2024)', because: 'ngày của một văn bản' },
  ],
  read: (m) => {
    const event = m.folded['event'] ?? ''
    if (NO_EVENT.test(event) || (m.folded['cue'] === 'nhan dip' && /^\s*$/.test(m.before(20)))) return null
    const found = timed(m, m.folded['cue'] === 'truoc' ? 'before' : 'within')
    return found && { ...found, value: { ...found.value, text: `${found.value.text})` } }
  },
})

/** Days, numbers of documents, "trước đây", "trước mắt": no event follows. */
const NO_EVENT =
  /\d\s?[/.-]\s?\d|\d\s?(?:gio|h)|^(?:day|mat|do|tien|het|sau|va|hoac|day|thang|quy|khi het)(?:[\s,]|$)|(?:^|\s)so\s|^ngay\s+\d|cong van|quyet dinh|thong bao so|nghi quyet/

/** Terms that lie so long before something: "trước buổi thi ít nhất 04 ngày", "trước 10 ngày so với ngày họp", "gửi dự thảo trước 10 ngày". */
import type { DeadlineWritten } from '../../../model/written-time.js'
import { wording } from '../../../text/wording.js'
import { defineRule, type Found, type Match } from '../../rule.js'
import { LENGTH, lengthOf, relative } from '../time/relative.js'
import { termFrom } from './relative.js'
import { oneLine, printedBefore, written } from './written.js'

const BEFORE = (length: string, event: string): DeadlineWritten['time'] => ({
  form: 'relative',
  duration: length,
  from: { on: 'event', text: event, at: null },
  working: false,
  direction: 'before',
})

export const daysBeforeEvent = defineRule({
  kind: 'deadline',
  name: 'deadline/days-before',
  parts: ['body', 'attachment'],
  pattern: wording`trước (?<event>[^,;:()"\d\.]{3,70}?) (?:(?:ít nhất|tối thiểu|chậm nhất|là) ){0,2}(?<length>${LENGTH})`,
  confidence: 0.88,
  examples: [
    {
      text: 'Tài liệu gửi trước Hội nghị sơ kết 03 ngày.',
      finds: 'trước Hội nghị sơ kết 03 ngày',
      value: written('trước Hội nghị sơ kết 03 ngày', 'relative', BEFORE('P3D', 'Hội nghị sơ kết')),
    },
  ],
  counterExamples: [
    { text: 'gửi trước ngày 14/8 ngày làm việc', because: 'có ngày in' },
    { text: 'xong trước hạn nhiều việc', because: 'không có độ dài' },
  ],
  read: (m) => beforeEvent(m),
})

export const daysAheadOf = defineRule({
  kind: 'deadline',
  name: 'deadline/days-ahead',
  parts: ['body', 'attachment'],
  pattern: wording`(?:trước (?:ít nhất |tối thiểu |chậm nhất )?(?<a>${LENGTH}) so với|(?:(?:chậm|muộn) nhất (?:là )?|ít nhất |tối thiểu |trong vòng |trong )?(?<b>\d{1,3} (?:ngày làm việc|ngày|giờ)) trước|(?:(?:chậm|muộn) nhất (?:là )?|ít nhất |tối thiểu )(?<c>${LENGTH}) trước)(?: khi| ngày)?(?=\s)`,
  confidence: 0.88,
  examples: [
    {
      text: 'Hồ sơ gửi trước 10 ngày so với ngày họp Hội đồng thẩm định.',
      finds: 'trước 10 ngày so với ngày họp Hội đồng thẩm định',
      value: written('trước 10 ngày so với ngày họp Hội đồng thẩm định', 'relative', BEFORE('P10D', 'ngày họp Hội đồng thẩm định')),
    },
  ],
  counterExamples: [{ text: 'nhanh hơn 10 ngày so với cùng kỳ', because: 'so sánh, không phải hạn' }],
  read: (m) => termFrom(m, m.folded['a'] ? 'a' : m.folded['b'] ? 'b' : 'c', 'before'),
})

/** "gửi dự thảo trước 10 ngày", "thông báo trước ít nhất 03 ngày làm việc": ahead of what the sentence before tells. */
export const daysAhead = defineRule({
  kind: 'deadline',
  name: 'deadline/length-ahead',
  parts: ['body', 'attachment'],
  pattern: wording`trước (?:ít nhất |tối thiểu )?(?<length>\d{1,3} (?:ngày làm việc|ngày|giờ|tuần|tháng))`,
  confidence: 0.8,
  examples: [
    {
      text: 'sơ kết vào cuối năm: giao Phòng chuẩn bị, gửi dự thảo trước 10 ngày.',
      finds: 'trước 10 ngày',
      value: written('trước 10 ngày', 'relative', {
        form: 'relative',
        duration: 'P10D',
        from: { on: 'previous-deadline', text: null, at: null },
        working: false,
        direction: 'before',
      }),
    },
  ],
  counterExamples: [
    { text: 'hoàn thành trước 10 ngày.', because: 'xong sớm hơn hạn, không phải hạn' },
    { text: 'gửi trước 10 ngày so với ngày họp', because: 'có mốc: quy tắc khác đọc' },
    { text: 'đã gửi giấy mời trước 10 ngày.', because: 'việc đã làm' },
  ],
  read: (m) => {
    const length = lengthOf(m.folded['length'] ?? '')
    const before = printedBefore(m, 60)
    if (!length || !/^\s*(?:[.;,)]|\.\/|$)/.test(m.after(4)) || !SENDS.test(before)) return null
    return {
      value: written(oneLine(m.printed), 'relative', relative(length, { on: 'previous-deadline', text: null, at: null }, 'before')),
    }
  },
})

const SENDS =
  /(?<!(?<!\p{L})(?:đã|được) [^,;.]{0,20})(?<!\p{L})(?:gửi|nộp|báo|thông báo|đăng ký|niêm yết|phát|chuyển)(?:\s(?!đã)[^,;.]{0,40})?\s$/u

function beforeEvent(m: Match): Found<'deadline'> | null {
  const length = lengthOf(m.folded['length'] ?? '')
  const event = oneLine(m.groups['event'] ?? '')
  if (
    !length ||
    /^\s*so\s+voi\s/.test(m.after(10)) ||
    /^(?:(?:ngay|thang|nam|quy)|it nhat|toi thieu|cham nhat|(?:khi|ngay) .*\s(?:va|thi)\s.*)$/.test((m.folded['event'] ?? '').trim())
  )
    return null
  const working = /^\s+lam\s+viec/.exec(m.after(12))
  const end = m.span.end + (working?.[0].length ?? 0)
  const time = relative({ ...length, working: length.working || working !== null }, { on: 'event', text: event, at: null }, 'before')
  return { value: written(oneLine(m.view.text.slice(m.span.start, end)), 'relative', time), span: { start: m.span.start, end } }
}

/** Before something that has no day in the wording: "trước mùa mưa", "trước Tết Nguyên đán", "trước kỳ họp …", "trước khi Đoàn thẩm định làm việc". */
import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { anchorLength } from '../time/relative.js'
import { oneLine, written } from './written.js'

export const beforeEvent = defineRule({
  kind: 'deadline',
  name: 'deadline/before-event',
  parts: ['body', 'attachment'],
  pattern: wording`trước (?:(?:thời điểm|dịp) )?(?:mùa|tết|kỳ họp|phiên họp|khi|đại hội|lễ|vụ|thềm năm học|năm học|ngày (?:khai giảng|khai mạc|bầu cử|họp|hội|lễ|tết|đoàn))(?=\s)`,
  confidence: 0.82,
  examples: [
    {
      text: 'Hoàn thành sửa chữa đường trục thôn trước Tết Nguyên đán Giáp Thìn.',
      finds: 'trước Tết Nguyên đán Giáp Thìn',
      value: written('trước Tết Nguyên đán Giáp Thìn', 'relative', { form: 'event', event: 'Tết Nguyên đán Giáp Thìn' }),
    },
    {
      text: 'khắc phục xong trước mùa mưa.',
      finds: 'trước mùa mưa',
      value: written('trước mùa mưa', 'relative', { form: 'event', event: 'mùa mưa' }),
    },
  ],
  counterExamples: [
    { text: 'trước khi sáp nhập xã đã đạt chuẩn', because: 'chuyện đã qua' },
    { text: 'so với trước khi sắp xếp', because: 'mốc để so sánh' },
    { text: 'trước khi kết thúc năm 2018', because: 'có ngày: quy tắc khác đọc' },
  ],
  read: (m) => {
    const rest = m.after(100)
    const taken = rest.slice(0, anchorLength(rest)).trimEnd().length
    const end = m.span.end + taken
    const cue = /^(?:sap nhap|sap xep|hop nhat|nhap |thanh lap|ket thuc|het |do\b|day)/
    if (taken === 0 || cue.test(rest.trim()) || /(?:so voi|tu)\s+$/.test(m.before(10))) return null
    const event = oneLine(m.view.text.slice(m.span.start, end)).replace(/^\S+\s/, '')
    return {
      value: written(oneLine(m.view.text.slice(m.span.start, end)), 'relative', { form: 'event', event }),
      span: { start: m.span.start, end },
    }
  },
})

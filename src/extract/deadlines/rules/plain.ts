/**
 * Times without a cue of their own, made terms by where they stand: after a word of completion ("xong quý I/2026"), filling the place after a colon,
 * counted ("lần 1 ngày 25/5"), at the end of an order ("nộp bản chính ngày 25/8"), at the head of an item ("Tháng 9: tổng kết"). Weak: readers weigh them.
 */
import { wording } from '../../../text/wording.js'
import { defineRule, type Match } from '../../rule.js'
import { hasVerb, startsWithVerb } from '../structure/verbs.js'
import { DAY } from '../time/day.js'
import { unnamed } from '../time/piece.js'
import { rangeOf } from '../time/range.js'
import { ANY_TIME, DAY_TIME, PERIOD_TIME } from '../time/read-time.js'
import { day, oneLine, printedBefore, timed, written } from './written.js'

/** What tells a past deed, another paper, or an aim. */
const TOLD = /(?<!\p{L})(?:đã|vừa|mới|từng|được|theo|tại|số|căn cứ|kèm|dự kiến|nếu|khi|ký|so với|tính)(?!\p{L})[^,;:.]*$/u

export const endsHere = (m: Match): boolean => /^\s*(?:[.;,)]|\.\/\.|$|de\s|va\s)/u.test(m.after(6))

export const completedAt = defineRule({
  kind: 'deadline',
  name: 'deadline/plain-done',
  parts: ['body', 'attachment'],
  pattern: wording`(?:xong|hoàn thành|hoàn tất|dứt điểm|khởi công|thông xe|khánh thành|bàn giao|nghiệm thu|đưa vào sử dụng|(?<result>(?:có|trả) (?:kết quả|số liệu|báo cáo|sản phẩm|danh sách|văn bản|ý kiến)))(?<object> (?:việc )?(?:phê duyệt|thẩm định|nghiệm thu|thi công|xây dựng|lắp đặt|đo đạc|quy hoạch|hồ sơ|dự án|giải ngân|bàn giao|sửa chữa|kiểm kê|rà soát|quyết toán|đấu thầu)(?: (?!trước|đến|hết|chậm|muộn|trong|quá|sau|từ|kể)\p{L}+){0,2}?)? (?:vào |là |hôm )?(?<time>${ANY_TIME})`,
  confidence: 0.8,
  examples: [
    {
      text: 'Đội thi công bàn giao cầu xong quý I/2026.',
      finds: 'xong quý I/2026',
      value: written('xong quý I/2026', 'within', { form: 'quarter', quarter: 1, year: 2026, portion: 'whole' }),
    },
    {
      text: 'xét nghiệm lại mẫu nước, có kết quả ngày 07/9',
      finds: 'có kết quả ngày 07/9',
      value: written('có kết quả ngày 07/9', 'by', day(7, 9, null)),
    },
    { text: 'in giấy mời xong hôm 15/9', finds: 'xong hôm 15/9', value: written('xong hôm 15/9', 'by', day(15, 9, null)) },
  ],
  counterExamples: [
    { text: 'công trình đã hoàn thành ngày 15/9/2023', because: 'việc đã xong' },
    { text: 'bệnh nhân có kết quả ngày 24/11', because: 'chuyện kể, không có việc giao' },
    { text: 'trường được hoàn thành năm 2019', because: 'chuyện đã qua' },
  ],
  read: (m) => {
    const before = printedBefore(m, 60)
    if (m.folded['result'] !== undefined && !(endsHere(m) && /(?:[,;:]|phải|để|và)\s+$/u.test(before))) return null
    if (TOLD.test(before) || (m.folded['object'] !== undefined && !endsHere(m))) return null
    const found = timed(m, 'by')
    if (!found || (found.value.time.form === 'year' && !(/^(?:xong|dứt điểm)/iu.test(m.printed) && endsHere(m)))) return null
    return { ...found, value: { ...found.value, kind: found.value.time.form === 'day' ? 'by' : 'within' } }
  },
})

export const nthTime = defineRule({
  kind: 'deadline',
  name: 'deadline/plain-nth',
  parts: ['body', 'attachment'],
  pattern: wording`(?:lần|đợt|kỳ) (?:\d|[iv]{1,3}|một|hai|ba|cuối|đầu),? (?:vào |là )?(?<time>${DAY_TIME})`,
  confidence: 0.78,
  examples: [
    {
      text: 'báo cáo kết quả lần 1 ngày 25/5, lần 2 ngày 15/6',
      finds: 'lần 1 ngày 25/5',
      value: written('lần 1 ngày 25/5', 'by', day(25, 5, null)),
    },
  ],
  counterExamples: [
    { text: 'kỳ họp lần 2 ngày 25/5/2023', because: 'ngày họp' },
    { text: 'đã thanh tra lần 1 ngày 25/5/2023', because: 'việc đã qua' },
  ],
  read: (m) => {
    const before = printedBefore(m, 160)
    const sends = /(?<!\p{L})(?:báo cáo|gửi|nộp|chi trả|thanh toán|giải ngân|cấp phát|bàn giao|trình|nghiệm thu|thu)(?!\p{L})[^.;]*$/u.test(
      before,
    )
    return sends && !/(?<!\p{L})(?:đã|họp|hội nghị)(?!\p{L})[^.;]*$/u.test(before) ? timed(m, 'by') : null
  },
})

/** The sign of an item before its words: "- ", "c) ", "2.1. ". */
export const ITEM_SIGN = /^[\s*•+\-–]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s*)?[\s*•+\-–]*/u

/** Labels whose time is a meeting, a birth, a making. */
const NOT_A_TASK =
  /(?:thời gian|thời điểm|địa điểm|sinh (?:ngày|năm)|(?<!\p{L})sinh\s*$|ngày sinh|ngày cấp|ngày ký|lịch(?! sử)|khai mạc|bế mạc|họp|hội nghị|hội thảo|hội thi|(?<!\p{L})thi (?!công|đua|hành)|kiểm tra|khám|(?<!thường )trực(?! tuyến| thuộc| tiếp)|chốt|nghỉ|phát sóng|cập nhật|đã |^\s*kết quả)/u

export const afterColon = defineRule({
  kind: 'deadline',
  name: 'deadline/plain-label',
  parts: ['body', 'attachment'],
  pattern: wording`(?<time>(?:ngày )?\d{1,2} ?(?:-|–|đến) ?${unnamed(DAY)}|${ANY_TIME})`,
  confidence: 0.75,
  examples: [
    { text: '- Công bố danh sách trúng tuyển: 28/6/2024.', finds: '28/6/2024', value: written('28/6/2024', 'by', day(28, 6, 2024)) },
  ],
  counterExamples: [
    { text: '- Thời gian: 14 giờ 00 ngày 28/6/2024.', because: 'giờ họp' },
    { text: '- Họp phụ huynh: 28/6/2024.', because: 'một cuộc họp' },
    { text: '- Ông Trần Văn Bình: 28/6/2024.', because: 'không có việc' },
  ],
  read: (m) => {
    const before = printedBefore(m, 260)
    const label = /(?:^|[.;]\s+)([^.;:]{4,240}):\s*$/u.exec(before)?.[1]?.replace(ITEM_SIGN, '')
    if (label === undefined || !endsHere(m) || NOT_A_TASK.test(label) || !hasVerb(label)) return null
    const range = rangeOf(`tu ${m.folded['time'] ?? ''}`)
    if (range) return { value: written(oneLine(m.printed), 'within', range.time, range.clock) }
    const found = timed(m, 'by')
    return found?.value.time.form === 'year' ? null : found
  },
})

export const endOfOrder = defineRule({
  kind: 'deadline',
  name: 'deadline/plain-end',
  parts: ['body', 'attachment'],
  pattern: wording`(?<time>${DAY_TIME})`,
  confidence: 0.74,
  examples: [
    { text: 'Các trường nộp bản chính ngày 25/8/2023.', finds: 'ngày 25/8/2023', value: written('ngày 25/8/2023', 'by', day(25, 8, 2023)) },
  ],
  counterExamples: [
    { text: 'gửi kèm Công văn số 12/SYT-KH ngày 25/8/2023.', because: 'ngày của một văn bản' },
    { text: 'Các trường đã nộp bản chính ngày 25/8/2023.', because: 'việc đã làm' },
    { text: 'thay Kế hoạch trình ngày 25/8/2023', because: 'ngày của một văn bản' },
  ],
  read: (m) => {
    if (!endsHere(m) || !/ngay/.test(m.folded['time'] ?? '')) return null
    const order = ORDERED.exec(printedBefore(m, 110))
    return order && !TOLD.test(order[0]) && !PAPER.test(order.groups?.['object'] ?? '') ? timed(m, 'by') : null
  },
})

/** "nộp bản chính", "báo cáo lần cuối": the order and its object, nothing between them and the day. */
const ORDERED =
  /(?:^|[,;:.]\s*|(?<!\p{L}))(?<before>[^,;:.]{0,60}?)(?<!\p{L})(?:nộp|gửi|báo cáo|công bố|niêm yết|chi trả|bàn giao|khởi công|giao nộp|khóa sổ|chốt sổ|phát|xong|hoàn thành|hoàn tất)(?!\p{L})(?<object>[^,;:.()/\d]{0,45})\s$/u
const PAPER =
  /(?:(?<!\p{L})(?:sau|từ|quá)|công văn|quyết định|kế hoạch|thông báo|tờ trình|nghị quyết|chỉ thị|hướng dẫn|biên bản|đơn|văn bản|giấy|họp|hội nghị|cấp)\s*$/u

/** "Bản 6 tháng ngày 05/6; bản năm ngày 05/11": reports by name, where the sentence sends them. */
export const reportDay = defineRule({
  kind: 'deadline',
  name: 'deadline/plain-report',
  parts: ['body', 'attachment'],
  pattern: wording`(?:bản|báo cáo|số liệu|biểu) (?:quý (?:[iv]{1,3}|[1-4])|(?:0?[369]|sáu|chín) tháng(?: đầu năm)?|(?:cả )?năm|sơ kết|tổng kết|giữa kỳ|cuối kỳ)(?: năm)?(?: gửi)?,? (?:vào )?(?<time>${DAY_TIME})`,
  confidence: 0.76,
  examples: [
    {
      text: 'gửi về Hội: bản 6 tháng ngày 05/6, bản năm ngày 05/11',
      finds: 'bản 6 tháng ngày 05/6',
      value: written('bản 6 tháng ngày 05/6', 'by', day(5, 6, null)),
    },
  ],
  counterExamples: [{ text: 'theo Báo cáo tổng kết ngày 05/6/2023', because: 'ngày của một báo cáo đã có' }],
  read: (m) => (/(?<!\p{L})(?:theo|tại|trong|nêu|đã|số)(?!\p{L})[^,;:.]*$/u.test(printedBefore(m, 40)) ? null : timed(m, 'by')),
})

export const headOfItem = defineRule({
  kind: 'deadline',
  name: 'deadline/plain-head',
  parts: ['body', 'attachment'],
  pattern: wording`(?<time>${PERIOD_TIME})(?=\s*[:,])`,
  confidence: 0.75,
  examples: [
    {
      text: '- Tháng 9/2023: tổ chức tổng kết.',
      finds: 'Tháng 9/2023',
      value: written('Tháng 9/2023', 'within', { form: 'month', month: 9, year: 2023, portion: 'whole' }),
    },
  ],
  counterExamples: [
    { text: 'Tháng 9/2023, xã được công nhận.', because: 'chuyện đã qua' },
    { text: 'Năm 2023: thu 12 tỷ đồng', because: 'số liệu của một năm' },
  ],
  read: (m) => {
    const starts =
      /^[\s*•+\-–]*(?:[a-zđ\d]{1,3}[.)]\s*)?$/u.test(m.view.text.slice(m.segment.span.start, m.span.start).toLowerCase()) ||
      /;\s+$/.test(m.before(4))
    const next = m.view.text.slice(m.span.end, Math.min(m.segment.span.end, m.span.end + 60)).replace(/^[\s:,]+/u, '')
    if (!starts || !startsWithVerb(next)) return null
    const found = timed(m, 'within')
    return found?.value.time.form === 'year' ? null : found
  },
})

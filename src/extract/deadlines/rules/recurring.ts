/** Recurring terms: one row each, however many days a year they name. */
import { wording } from '../../../text/wording.js'
import { defineRule, type Found, type Match } from '../../rule.js'
import { startsWithVerb } from '../structure/verbs.js'
import { CLOCK, clockOf } from '../time/clock.js'
import { dayOfText, WEEKDAY } from '../time/day.js'
import { COUNT, DAY_WORD } from '../time/numbers.js'
import { rruleOf } from '../time/recurring.js'
import { oneLine, printedBefore, written } from './written.js'

export const CUE = String.raw`(?:(?:truoc|vao|cham\s+nhat(?:\s+la)?(?:\s+vao)?|den|xong\s+truoc)\s+)`
const EACH = String.raw`(?:(?:hang|moi)\s+(?:ngay|tuan|thang|quy|nam))`
/** Parts of a day without a figure, before a day of the week. */
const PART = String.raw`(?:(?:dau|cuoi|het)\s+gio\s+(?:sang|chieu)\s+|(?:buoi\s+)?(?:sang|trua|chieu|toi)\s+)`
export const CLOCKS = String.raw`(?:${CLOCK}(?:\s+va\s+(?:truoc\s+)?${CLOCK})?)`
export const MONTH_DAY = String.raw`(?:cac\s+)?ngay\s+(?:mung\s+|mong\s+)?(?:\d{1,2}(?![\d/])|${DAY_WORD}(?=\s*(?:[.,;)]|$|(?:hang|moi|cua)\s)))(?:\s*(?:,|va)\s*(?:truoc\s+)?(?:ngay\s+)?\d{1,2}(?![\d/]))*`
export const YEAR_DAY = String.raw`(?:ngay\s+)?\d{1,2}(?:\s?[/-]\s?|\s+thang\s+)\d{1,2}(?!\s?[/\d])`
const QUARTER_END = String.raw`(?:cua\s+)?thang\s+(?:cuoi|dau)\s+(?:cua\s+)?(?:moi\s+|hang\s+)?quy(?:\s+(?:sau|tiep\s+theo|ke\s+tiep|lien\s+ke))?`
const NEXT_MONTH = String.raw`(?:cua\s+)?thang\s+(?:(?:lien\s+sau|sau|ke\s+tiep)\s+thang\s+(?:co|bao|phat)\s+\p{L}+(?:\s+\p{L}+)?|lien\s+sau|sau|ke\s+tiep|sau\s+lien\s+ke|tiep\s+theo|lien\s+ke|ke)(?:\s+(?:sau|cua)\s+(?:ky|thang)\s+bao\s+cao)?`
const NEXT_YEAR = String.raw`(?:cua\s+)?nam\s+(?:lien\s+ke|sau|ke\s+tiep|tiep\s+theo)(?:\s+(?:nam\s+bao\s+cao|ky\s+bao\s+cao))?`
const POINT = String.raw`(?:${MONTH_DAY}|${YEAR_DAY}(?:\s+va\s+(?:truoc\s+)?${YEAR_DAY})?|${PART}?(?:ngay\s+)?${WEEKDAY}|(?:(?:dau|giua|cuoi)\s+)?thang\s+(?:1[0-2]|0?[1-9])(?=\s+(?:hang|moi)\s+nam)|ngay(?:\s+lam\s+viec)?\s+cuoi\s+cung|cuoi)`

/** "vào 16 giờ hằng ngày trong đợt dịch", "mỗi ngày 02 lần trong suốt mùa khô": when a rhythm holds belongs to its wording; "cho đến khi …" tells its end apart. */
const LASTING =
  /^\s+trong\s+(?:suot\s+)?(?:cac\s+|nhung\s+)?(?:dot|thoi\s+gian|mua|ngay|qua\s+trinh|cao\s+diem)\s(?!tiep\s+theo)[^\d,;.()"]{2,45}(?=\s*(?:[.,;]|$))/u

/** The match with how long the rhythm lasts. */
export function lasting(m: Match): { readonly text: string; readonly span: { readonly start: number; readonly end: number } } {
  const taken = LASTING.exec(m.after(90))?.[0].trimEnd().length ?? 0
  const span = { start: m.span.start, end: m.span.end + taken }
  return { text: oneLine(m.view.text.slice(span.start, span.end)), span }
}

const found = (m: Match, confidence?: number): Found<'deadline'> | null => {
  const folded = m.view.folded.slice(m.span.start, m.span.end)
  const { text, span } = lasting(m)
  const rrule = rruleOf(folded)
  const clock = new RegExp(CLOCK, 'u').exec(folded)?.[0]
  const value = written(text, 'recurring', { form: 'recurring', rrule }, clock === undefined ? null : clockOf(clock))
  return rrule === null ? null : { value, span, ...(confidence === undefined ? {} : { confidence }) }
}

const rec = (text: string, rrule: string, clock: string | null = null) => written(text, 'recurring', { form: 'recurring', rrule }, clock)

export const pointOfEach = defineRule({
  kind: 'deadline',
  name: 'deadline/each-on',
  parts: ['body', 'attachment'],
  pattern: wording`(?:định kỳ,? )?${CUE}?(?:${CLOCKS},? )?(?:(?:từ )?(?:ngày )?\d{1,2} (?:đến|-) (?=ngày \d))?(?:${POINT} )?(?:của |các )?${EACH}`,
  confidence: 0.93,
  examples: [
    {
      text: 'Định kỳ trước ngày 25 hằng tháng báo cáo tiến độ.',
      finds: 'Định kỳ trước ngày 25 hằng tháng',
      value: rec('Định kỳ trước ngày 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25'),
    },
    {
      text: 'gửi trước 15 giờ thứ Sáu hằng tuần.',
      finds: 'trước 15 giờ thứ Sáu hằng tuần',
      value: rec('trước 15 giờ thứ Sáu hằng tuần', 'FREQ=WEEKLY;BYDAY=FR', '15:00'),
    },
    { text: 'Cuối mỗi tháng tổng hợp kết quả.', finds: 'Cuối mỗi tháng', value: rec('Cuối mỗi tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1') },
    {
      text: 'gửi trước ngày 10 tháng 12 hằng năm.',
      finds: 'trước ngày 10 tháng 12 hằng năm',
      value: rec('trước ngày 10 tháng 12 hằng năm', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10'),
    },
    {
      text: 'trước ngày 15/6 và 15/12 hằng năm',
      finds: 'trước ngày 15/6 và 15/12 hằng năm',
      value: rec('trước ngày 15/6 và 15/12 hằng năm', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'),
    },
    {
      text: 'trước ngày 15/6 và 20/12 hằng năm',
      finds: 'trước ngày 15/6 và 20/12 hằng năm',
      value: rec('trước ngày 15/6 và 20/12 hằng năm', 'FREQ=YEARLY;BYYEARDAY=-200,-12'),
    },
  ],
  counterExamples: [
    { text: 'kế hoạch hằng năm của huyện', because: 'tính từ, không phải nhịp của một việc' },
    { text: 'mỗi thôn một nhà văn hóa', because: '"mỗi" không đi với kỳ' },
  ],
  read: (m) => {
    const bare = /^(?:hang|moi)\s/.test(m.view.folded.slice(m.span.start, m.span.end))
    const opening = /^den\s/.test(m.view.folded.slice(m.span.start, m.span.end)) && OPEN_FROM.test(m.before(24))
    return bare || opening ? null : found(m)
  },
})

/** "hoạt động từ 7 giờ đến 17 giờ hằng ngày": opening hours, no term. */
const OPEN_FROM = new RegExp(String.raw`(?<!\p{L})tu\s+(?:${CLOCK}|${WEEKDAY})\s+$`, 'u')

const NEXT = new RegExp(String.raw`^(?<cue>.*?)(?<day>${YEAR_DAY})\s+nam\s+sau$`, 'su')

/** "chậm nhất ngày 08/01 năm sau" with no rhythm told is one day of the year to come. */
function nextYear(m: Match): Found<'deadline'> | null {
  const g = NEXT.exec(m.view.folded.slice(m.span.start, m.span.end))?.groups
  const day = dayOfText(g?.['day']?.replace(/^(?!ngay)/, 'ngay ') ?? '')
  if (!day || /(?:hang|moi|dinh\s+ky|ca\s+nam|bao\s+cao\s+nam|cua\s+nam)/.test(m.before(160))) return null
  const time = { form: 'day', day: { ...day, nextYear: true } } as const
  return { value: written(oneLine(m.printed), g?.['cue']?.startsWith('truoc') ? 'before' : 'by', time) }
}

/** A bare "hằng năm" is a rhythm only where an order's verb follows it. */
export const bareEach = defineRule({
  kind: 'deadline',
  name: 'deadline/each',
  parts: ['body', 'attachment'],
  pattern: wording`(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)(?: (?:một|1) lần)?`,
  confidence: 0.78,
  examples: [
    { text: 'Hằng quý báo cáo kết quả về Sở.', finds: 'Hằng quý', value: rec('Hằng quý', 'FREQ=MONTHLY;INTERVAL=3') },
    { text: 'mỗi quý một lần đánh giá lại', finds: 'mỗi quý một lần', value: rec('mỗi quý một lần', 'FREQ=MONTHLY;INTERVAL=3') },
  ],
  counterExamples: [
    { text: 'thu nhập bình quân hằng năm của hộ', because: 'tính từ' },
    { text: 'Sở chủ trì lập kế hoạch hằng năm tổ chức hội chợ', because: 'tính từ của kế hoạch' },
    { text: 'cửa hàng năm nào cũng đông', because: '"hàng" là một danh từ' },
  ],
  read: (m) => {
    const starts = /(?:^|[;:.,()]\s*|^\s*[-+•]\s*|\b(?:va|ky)\s+)$/.test(m.before(6)) || LEADS.test(printedBefore(m, 200))
    const after = m.view.text.slice(m.span.end, Math.min(m.segment.span.end, m.span.end + 60))
    return starts && startsWithVerb(after.replace(/^[\s,]*/u, '')) ? found(m) : null
  },
})

/** "Sở chủ trì, phối hợp với Mặt trận cùng cấp hằng năm tổ chức kiểm tra": those who work together stand before, no noun that it would qualify. */
const LEADS =
  /(?<!\p{L})(?:phối hợp|chủ trì|có trách nhiệm)(?!\p{L})[^;.]*(?<!(?:kế hoạch|báo cáo|dự toán|ngân sách|nhiệm vụ|chỉ tiêu|kinh phí|thu nhập|bình quân|công tác|chương trình|số liệu|kết quả) )$/u

export const eachThenPoint = defineRule({
  kind: 'deadline',
  name: 'deadline/each-then',
  parts: ['body', 'attachment'],
  pattern: wording`(?:định kỳ )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)\s?,? \(?${CUE}(?:${CLOCKS}(?:,? (?:${WEEKDAY}|${POINT}))?|${YEAR_DAY}(?: và (?:trước )?${YEAR_DAY})?|${MONTH_DAY}(?: ${QUARTER_END}| ${NEXT_MONTH})?|${PART}?(?:ngày )?${WEEKDAY})\)?|(?:định kỳ )?(?:hằng|hàng|mỗi) tuần \((?:${CLOCK},? )?(?:(?:sáng|chiều|vào) )?(?:ngày )?${WEEKDAY}\)|(?:định kỳ )?(?:hằng|hàng|mỗi) (?:tháng|quý|năm)\s?\((?:${MONTH_DAY}(?: ${QUARTER_END}| ${NEXT_MONTH})?|${YEAR_DAY})\)|(?:định kỳ )?(?:hằng|hàng|mỗi) (?:tháng, ${MONTH_DAY}|tuần, ${PART}?(?:ngày )?${WEEKDAY}(?! (?:tuần|ngày) ))`,
  confidence: 0.93,
  examples: [
    {
      text: 'Hằng tháng, trước ngày 20, các xã gửi báo cáo.',
      finds: 'Hằng tháng, trước ngày 20',
      value: rec('Hằng tháng, trước ngày 20', 'FREQ=MONTHLY;BYMONTHDAY=20'),
    },
    { text: 'báo cáo hằng ngày trước 16h00.', finds: 'hằng ngày trước 16h00', value: rec('hằng ngày trước 16h00', 'FREQ=DAILY', '16:00') },
    {
      text: 'hằng tháng (ngày 25) tổng hợp, báo cáo',
      finds: 'hằng tháng (ngày 25)',
      value: rec('hằng tháng (ngày 25)', 'FREQ=MONTHLY;BYMONTHDAY=25'),
    },
    {
      text: 'Hằng tháng, vào ngày hai mươi, các xã gửi báo cáo',
      finds: 'Hằng tháng, vào ngày hai mươi',
      value: rec('Hằng tháng, vào ngày hai mươi', 'FREQ=MONTHLY;BYMONTHDAY=20'),
    },
    {
      text: 'Hằng năm, trước ngày 30/11, xã tự đánh giá',
      finds: 'Hằng năm, trước ngày 30/11',
      value: rec('Hằng năm, trước ngày 30/11', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30'),
    },
    {
      text: 'hằng năm, trước ngày 25 tháng 10, tổ chức chấm điểm',
      finds: 'hằng năm, trước ngày 25 tháng 10',
      value: rec('hằng năm, trước ngày 25 tháng 10', 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=25'),
    },
  ],
  counterExamples: [{ text: 'hằng năm, trước sự thay đổi của thời tiết', because: 'không có ngày' }],
  read: (m) => found(m),
})

export const pointOfPeriod = defineRule({
  kind: 'deadline',
  name: 'deadline/period-point',
  parts: ['body', 'attachment'],
  pattern: wording`(?:định kỳ )?${CUE}?(?:${MONTH_DAY} (?:${QUARTER_END}|${NEXT_MONTH})|ngày(?: làm việc)? cuối(?: cùng)? (?:của )?(?:tháng|quý|tuần)(?! \d)|${YEAR_DAY} ${NEXT_YEAR})`,
  confidence: 0.9,
  examples: [
    {
      text: 'gửi trước ngày 20 của tháng cuối quý.',
      finds: 'trước ngày 20 của tháng cuối quý',
      value: rec('trước ngày 20 của tháng cuối quý', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'),
    },
    {
      text: 'gửi trước ngày 05 tháng sau.',
      finds: 'trước ngày 05 tháng sau',
      value: rec('trước ngày 05 tháng sau', 'FREQ=MONTHLY;BYMONTHDAY=5'),
    },
    {
      text: 'vào ngày cuối cùng của tháng',
      finds: 'vào ngày cuối cùng của tháng',
      value: rec('vào ngày cuối cùng của tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1'),
    },
  ],
  counterExamples: [{ text: 'trước ngày 05 tháng 9', because: 'một ngày có tháng: quy tắc khác đọc' }],
  read: (m) => nextYear(m) ?? found(m),
})

export const everySoOften = defineRule({
  kind: 'deadline',
  name: 'deadline/every',
  parts: ['body', 'attachment'],
  pattern: wording`(?:(?:định kỳ )?(?:${COUNT}|sáu) (?:ngày|tuần|tháng|năm)(?:\/lần| (?:một|1) lần)|định kỳ (?:(?:hằng|hàng|mỗi) )?(?:(?:0?6|sáu) tháng|tháng|quý|năm|tuần|ngày)(?! \d)(?! (?:cuối|đầu|làm việc))(?:(?:,| và|, và) (?:(?:hằng|hàng|cả) )?(?:năm|quý))?)(?:\s?\(${CUE}(?:${YEAR_DAY}(?: và (?:trước )?${YEAR_DAY})?(?: ${EACH})?|${MONTH_DAY} ${QUARTER_END})\))?`,
  confidence: 0.88,
  examples: [
    { text: 'Định kỳ hằng tháng báo cáo kết quả về Sở.', finds: 'Định kỳ hằng tháng', value: rec('Định kỳ hằng tháng', 'FREQ=MONTHLY') },
    { text: '02 tháng một lần báo cáo kết quả', finds: '02 tháng một lần', value: rec('02 tháng một lần', 'FREQ=MONTHLY;INTERVAL=2') },
    {
      text: 'Định kỳ 6 tháng và hằng năm rà soát',
      finds: 'Định kỳ 6 tháng và hằng năm',
      value: rec('Định kỳ 6 tháng và hằng năm', 'FREQ=MONTHLY;INTERVAL=6'),
    },
  ],
  counterExamples: [
    { text: 'kiểm tra định kỳ và đột xuất', because: 'không nói nhịp' },
    { text: '06 tháng đầu năm', because: 'một kỳ' },
  ],
  read: (m) => found(m),
})

const NO_YEAR_DAY = String.raw`truoc\s+(?:ngay\s+)?\d{1,2}(?:\s?[/-]\s?|\s+thang\s+)\d{1,2}(?!\s?[/\d-])`

export const halfAndYearReports = defineRule({
  kind: 'deadline',
  name: 'deadline/half-and-year',
  parts: ['body', 'attachment'],
  pattern: wording`(?:báo cáo|định kỳ) (?:sơ kết |định kỳ )?(?:0?6 tháng|sơ kết)(?: đầu năm)?(?: gửi)? \(?${NO_YEAR_DAY}(?: (?:hằng|hàng) năm)?\)?(?:,| và|;) (?:báo cáo )?(?:(?:cả |0?1 |một )?năm|tổng kết(?: năm)?)(?: gửi)? \(?${NO_YEAR_DAY}(?: ${NEXT_YEAR}| (?:hằng|hàng) năm)?\)?`,
  confidence: 0.85,
  examples: [
    {
      text: 'Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12.',
      finds: 'Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12',
      value: rec('Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'),
    },
  ],
  counterExamples: [{ text: 'báo cáo 6 tháng trước ngày 08/7/2021, báo cáo năm trước ngày 09/01/2022', because: 'hai hạn có năm in' }],
  read: (m) => found(m),
})

/** "Tổng hợp hằng tuần, báo cáo trước 16h00 thứ Năm": the rhythm stands before, in the same sentence. */
export const weekdayOfEach = defineRule({
  kind: 'deadline',
  name: 'deadline/weekday',
  parts: ['body', 'attachment'],
  pattern: wording`${CUE}(?:${CLOCK},? )?${PART}?(?:ngày )?${WEEKDAY}(?: của tuần)?`,
  confidence: 0.85,
  examples: [
    {
      text: 'tổng hợp kết quả hằng tuần, báo cáo trước 16h00 thứ Năm.',
      finds: 'trước 16h00 thứ Năm',
      value: rec('trước 16h00 thứ Năm', 'FREQ=WEEKLY;BYDAY=TH', '16:00'),
    },
  ],
  counterExamples: [{ text: 'họp vào thứ Năm', because: 'không nói hằng tuần' }],
  read: (m) => (/(?:hang|moi)\s+tuan[^.]*$/.test(m.before(120)) ? found(m) : null),
})

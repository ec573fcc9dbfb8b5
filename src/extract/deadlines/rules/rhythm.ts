/** Rhythms told by a count or by what they belong to: "02 lần/ngày", "mỗi tháng báo cáo 01 lần vào ngày 28", "các ngày thứ Tư", "số liệu tháng vào ngày 18". */
import { wording } from '../../../text/wording.js'
import { defineRule, type Found, type Match } from '../../rule.js'
import { startsWithVerb } from '../structure/verbs.js'
import { clockOf, CLOCK } from '../time/clock.js'
import { WEEKDAY } from '../time/day.js'
import { countOf } from '../time/numbers.js'
import { rruleOf } from '../time/recurring.js'
import { CLOCKS, CUE, lasting, MONTH_DAY, YEAR_DAY } from './recurring.js'
import { oneLine, printedBefore, written } from './written.js'

const rec = (text: string, rrule: string, clock: string | null = null) => written(text, 'recurring', { form: 'recurring', rrule }, clock)

const answer = (m: Match, rrule: string | null): Found<'deadline'> | null => {
  const clock = new RegExp(CLOCK, 'u').exec(m.view.folded.slice(m.span.start, m.span.end))?.[0]
  const { text, span } = lasting(m)
  return rrule === null ? null : { value: rec(text, rrule, clock === undefined ? null : clockOf(clock)), span }
}

const FREQ: Readonly<Record<string, string>> = {
  gio: 'FREQ=HOURLY',
  ngay: 'FREQ=DAILY',
  tuan: 'FREQ=WEEKLY',
  thang: 'FREQ=MONTHLY',
  quy: 'FREQ=MONTHLY;INTERVAL=3',
  nam: 'FREQ=YEARLY',
}
const freq = (unit: string | undefined): string | null => FREQ[unit ?? ''] ?? null

export const timesPer = defineRule({
  kind: 'deadline',
  name: 'deadline/times-per',
  parts: ['body', 'attachment'],
  pattern: wording`(?:(?:\d{1,2}|một|hai|ba) lần(?:\/| (?:một|mỗi|trong) )(?<per>ngày|tuần|tháng|quý|năm)|(?:(?:mỗi|hằng|hàng|một|0?1) |(?<daily>))(?<each>ngày|tuần|tháng|quý|năm)(?: báo cáo)? (?:\d{1,2}|một|hai|ba) (?:lần|kỳ)(?! \d)|(?<count>\d{1,2}|một) (?<unit>giờ|quý)(?:\/| (?=(?:một|1) ))(?:một |1 )?lần)(?:\s?\([^()]{3,40}\)|,? (?:vào |trước )?(?:lúc )?${CLOCKS}(?:, (?:trước )?${CLOCK})?(?: và (?:trước )?${CLOCK})?)?`,
  confidence: 0.88,
  examples: [
    { text: 'báo cáo mực nước 03 lần/ngày.', finds: '03 lần/ngày', value: rec('03 lần/ngày', 'FREQ=DAILY') },
    {
      text: 'báo cáo mỗi ngày 02 lần, trước 6 giờ 30 và trước 15 giờ 30',
      finds: 'mỗi ngày 02 lần, trước 6 giờ 30 và trước 15 giờ 30',
      value: rec('mỗi ngày 02 lần, trước 6 giờ 30 và trước 15 giờ 30', 'FREQ=DAILY', '06:30'),
    },
    { text: 'cập nhật 02 giờ/lần.', finds: '02 giờ/lần', value: rec('02 giờ/lần', 'FREQ=HOURLY;INTERVAL=2') },
  ],
  counterExamples: [
    { text: 'vận tốc 30 km/giờ', because: 'vận tốc' },
    { text: 'đã họp 03 lần trong buổi sáng', because: 'đếm việc đã làm' },
  ],
  read: (m) => {
    if (m.folded['unit'] === 'quy' && /^,?\s+(?:vao|truoc)\s/.test(m.after(8))) return null
    if (/(?<!\p{L})(?:da|uong|tuoi|cho an|su dung)\s[^,;.]{0,20}$/u.test(m.before(30)) && !SENDS.test(printedBefore(m, 200))) return null
    const count = countOf(m.folded['count'] ?? '')
    if (m.folded['unit'] === 'gio') return count ? { value: rec(oneLine(m.printed), `FREQ=HOURLY;INTERVAL=${count}`) } : null
    if (m.folded['daily'] !== undefined && !REPORTS.test(printedBefore(m, 60))) return null
    if (m.folded['each'] && /^\s+(?:da|chi|qua)\s/.test(m.after(8))) return null
    return answer(m, freq(m.folded['per'] ?? m.folded['each'] ?? m.folded['unit']))
  },
})

/** "thống kê số thẻ đã phát mỗi tuần 01 lần": "đã" stands by what is counted. */
const SENDS =
  /(?<!\p{L})(?:báo cáo|gửi|nộp|cập nhật|thống kê|tổng hợp)\s[^.;:]*(?:số|lượng|lượt|danh sách)\s[^.;:,]{2,30}\sđã\s[^,;.]{0,20}$/u

/** "báo cáo ngày 02 lần": a bare unit is a rhythm only behind what is reported. */
const REPORTS = /(?<!\p{L})(?:báo cáo|gửi|cập nhật|thông tin|thông báo)(?:\s[^,;.]{0,40})?\s$/u

export const eachOnce = defineRule({
  kind: 'deadline',
  name: 'deadline/each-once',
  parts: ['body', 'attachment'],
  pattern: wording`(?:định kỳ )?(?:mỗi|một|0?1|hằng|hàng) (?<unit>tuần|tháng|quý|năm)(?: [^,;.\d]{2,40}?)?,? (?:ít nhất |tối thiểu )?(?:một|0?1|hai|0?2) lần(?: vào (?:(?:các )?ngày \d{1,2}|${WEEKDAY}))?`,
  confidence: 0.88,
  examples: [
    {
      text: 'mỗi tháng báo cáo 01 lần vào ngày 28',
      finds: 'mỗi tháng báo cáo 01 lần vào ngày 28',
      value: rec('mỗi tháng báo cáo 01 lần vào ngày 28', 'FREQ=MONTHLY;BYMONTHDAY=28'),
    },
    {
      text: 'Tổ trưởng một quý dự họp ít nhất một lần',
      finds: 'một quý dự họp ít nhất một lần',
      value: rec('một quý dự họp ít nhất một lần', 'FREQ=MONTHLY;INTERVAL=3'),
    },
  ],
  counterExamples: [{ text: 'một năm qua chỉ họp 03 lần', because: 'đếm việc đã làm' }],
  read: (m) => {
    const folded = m.view.folded.slice(m.span.start, m.span.end)
    if (/(?<![\p{L}])(?:qua|chi|da|truoc)(?![\p{L}])/u.test(folded)) return null
    const day = /vao (?:cac )?ngay (\d{1,2})$/.exec(folded.replace(/\s+/g, ' '))?.[1]
    return answer(m, day && m.folded['unit'] === 'thang' ? `FREQ=MONTHLY;BYMONTHDAY=${Number(day)}` : freq(m.folded['unit']))
  },
})

export const weekdays = defineRule({
  kind: 'deadline',
  name: 'deadline/weekdays',
  parts: ['body', 'attachment'],
  pattern: wording`(?:(?:trước|vào|lúc|chậm nhất) )?(?:${CLOCK},? )?(?:vào )?(?:(?:sáng |chiều )?(?:các )(?:buổi )?(?:sáng |chiều )?(?:ngày )?${WEEKDAY}|(?:sáng |chiều |ngày )?${WEEKDAY} (?<first>đầu tháng|đầu tiên (?:của |hằng |hàng )?tháng|tuần đầu (?:của )?tháng|cuối tháng|cuối cùng của tháng)(?! \d))`,
  confidence: 0.85,
  examples: [
    {
      text: 'gửi số liệu vào 14 giờ các ngày thứ Tư.',
      finds: 'vào 14 giờ các ngày thứ Tư',
      value: rec('vào 14 giờ các ngày thứ Tư', 'FREQ=WEEKLY;BYDAY=WE', '14:00'),
    },
    {
      text: 'báo tiến độ vào sáng thứ Hai đầu tháng',
      finds: 'vào sáng thứ Hai đầu tháng',
      value: rec('vào sáng thứ Hai đầu tháng', 'FREQ=MONTHLY;BYDAY=1MO'),
    },
  ],
  counterExamples: [{ text: 'họp vào sáng thứ Hai', because: 'một buổi, không nói nhịp' }],
  read: (m) => {
    if (/^\s+\d/.test(m.after(3))) return null
    const folded = m.view.folded.slice(m.span.start, m.span.end)
    const weekly = rruleOf(folded)
    const first = m.folded['first']
    return answer(
      m,
      first === undefined ? weekly : (weekly?.replace(/^.*BYDAY=/, `FREQ=MONTHLY;BYDAY=${first.includes('cuoi') ? -1 : 1}`) ?? null),
    )
  },
})

/** "báo cáo số ca mắc hằng ngày": behind what is reported a short rhythm is the report's, where the order ends. */
export const reportEach = defineRule({
  kind: 'deadline',
  name: 'deadline/each-report',
  parts: ['body', 'attachment'],
  pattern: wording`(?:hằng|hàng|mỗi) (?<unit>giờ|ngày|tuần)`,
  confidence: 0.76,
  examples: [
    { text: 'Các trạm báo cáo số ca mắc hằng ngày.', finds: 'hằng ngày', value: rec('hằng ngày', 'FREQ=DAILY') },
    { text: 'Đồn cập nhật số tàu hằng giờ cho đến khi bão tan.', finds: 'hằng giờ', value: rec('hằng giờ', 'FREQ=HOURLY') },
  ],
  counterExamples: [
    { text: 'Chuyển báo cáo hằng ngày cho các xã sử dụng.', because: 'tính từ của báo cáo' },
    { text: 'Các trạm đã báo cáo số ca mắc hằng ngày.', because: 'việc đã làm' },
    { text: 'thông tin về giá hàng ngày càng nhiều', because: '"hàng" là một danh từ' },
  ],
  read: (m) => {
    if (!/^\s*(?:[.;,)]|$|\.\/|(?:ve|len|cho den|den khi|trong dot|trong suot)\s)/.test(m.after(12))) return null
    const told = /(?<!\p{L})(?:đã|theo|từ|qua|các|kèm|xem|nhận|tại)(?!\p{L})[^,;:.]*$/u.test(
      printedBefore(m, 60)
        .replace(/^.*[,;:.](?=\s)/u, '')
        .replace(/^\s*các /u, ''),
    )
    return told || !WHAT_IS_TOLD.test(printedBefore(m, 90)) ? null : answer(m, freq(m.folded['unit']))
  },
})

/** The verb and what it tells. */
const WHAT_IS_TOLD = /(?<!\p{L}|kế hoạch |chế độ )(?:báo cáo|gửi|cập nhật|thông tin|thông báo)\s(?=\p{L})[^,;:.]{2,50}\s$/u

/** A bare day of the month belongs to a monthly report that the clause names. */
const MONTHLY =
  /(?:hang thang|moi thang|(?:ket qua|so lieu|bao cao|ban|bieu|tinh hinh|tien do|tong hop)(?: \p{L}+){0,2} thang)(?!\s*\d)[^;.]{0,60}$/u

export const monthDay = defineRule({
  kind: 'deadline',
  name: 'deadline/month-day',
  parts: ['body', 'attachment'],
  pattern: wording`(?:${CUE}(?:${CLOCKS},? )?|(?<fixed>định kỳ,? (?:(?:vào|trước) )?(?:các )?))${MONTH_DAY}(?: và ngày cuối tháng)?(?! (?:tháng|đến|-))`,
  confidence: 0.82,
  examples: [
    {
      text: 'báo cáo kết quả tháng trước 11 giờ ngày 22',
      finds: 'trước 11 giờ ngày 22',
      value: rec('trước 11 giờ ngày 22', 'FREQ=MONTHLY;BYMONTHDAY=22', '11:00'),
    },
  ],
  counterExamples: [{ text: 'có mặt trước 11 giờ ngày 22', because: 'không nói việc của tháng' }],
  read: (m) => {
    const toItsEnd = /cuoi\s+thang$/.test(m.view.folded.slice(m.span.start, m.span.end))
    if (m.folded['fixed'] === undefined && !toItsEnd && !MONTHLY.test(m.before(110).replace(/\s+/g, ' '))) return null
    const folded = m.view.folded.slice(m.span.start, m.span.end)
    return answer(m, rruleOf(`${folded} thang`))
  },
})

const YEAR_POINT = String.raw`(?:${YEAR_DAY}|(?:(?:dau|giua|cuoi|thuong tuan|trung tuan|ha tuan)\s+)?thang\s+(?:1[0-2]|0?[1-9])(?!\s?[/\d])(?!\s+nam\s+\d))`

/** "Hằng năm tự chấm điểm, gửi kết quả trước ngày 15/11": rhythm, task, point. */
export const eachTaskPoint = defineRule({
  kind: 'deadline',
  name: 'deadline/each-task',
  parts: ['body', 'attachment'],
  pattern: wording`(?:hằng|hàng|mỗi) năm(?<task>,? [^;.\d]{4,90}?) (?<cue>trước|vào|trong|chậm nhất(?: là)?)(?: vào)? (?<point>${YEAR_POINT})`,
  confidence: 0.86,
  examples: [
    {
      text: 'hằng năm tự chấm điểm, gửi kết quả vào trung tuần tháng 11',
      finds: 'hằng năm tự chấm điểm, gửi kết quả vào trung tuần tháng 11',
      value: rec('hằng năm tự chấm điểm, gửi kết quả vào trung tuần tháng 11', 'FREQ=YEARLY;BYMONTH=11'),
    },
  ],
  counterExamples: [{ text: 'thu nhập hằng năm của hộ tăng mạnh vào tháng 11', because: 'tính từ, không phải nhịp của một việc' }],
  read: (m) => {
    if (
      !startsWithVerb((m.groups['task'] ?? '').replace(/^[\s,]+/u, '')) &&
      !/^,\s(?:cac|ubnd|so|phong|ban)\s/u.test(m.folded['task'] ?? '')
    )
      return null
    const point = (m.folded['point'] ?? '').replace(/\s+/g, ' ')
    const month = /thang (\d{1,2})$/.exec(point)?.[1]
    return answer(m, rruleOf(point) ?? (month ? `FREQ=YEARLY;BYMONTH=${Number(month)}` : null))
  },
})

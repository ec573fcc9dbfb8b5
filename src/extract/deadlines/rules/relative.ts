/** Terms that run from something: "trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này", "05 ngày sau khi …", "trước buổi thi ít nhất 04 ngày". */
import type { Anchor, DeadlineWritten } from '../../../model/written-time.js'
import { wording } from '../../../text/wording.js'
import { defineRule, type Found, type Match } from '../../rule.js'
import { DAY, dayOfText } from '../time/day.js'
import { unnamed } from '../time/piece.js'
import { anchorLength, anchorOf, LENGTH, lengthOf, relative } from '../time/relative.js'
import { oneLine, printedBefore, written } from './written.js'

const LEAD = String.raw`(?:(?:(?:xong\s+)?trong(?:\s+(?:thoi\s+han|thoi\s+gian|vong|khoang)(?:\s+toi\s+da)?)?|(?:cham|muon|tre)\s+(?:nhat|nhut|lam)(?:\s+\(?(?:la|sau|trong|vao)\)?){0,2}|khong\s+(?:duoc\s+)?(?:(?:vuot|de|keo\s+dai)\s+)?qua|toi\s+da(?:\s+la)?|thoi\s+han(?:\s+la)?|sau)\s+){1,2}`

/** "kể từ ngày công bố Kết luận này (20/01/2021)": the brackets tell the day it runs from. */
const DAY_IN_BRACKET = new RegExp(String.raw`^\s?\((?:[^()\d]{0,15}\s)?(?<day>${unnamed(DAY)})[^()]{0,12}\)`, 'u')

/** "trong 20 ngày, từ 15/6 đến 04/7": a range with both its ends printed. */
const RANGE_FOLLOWS = new RegExp(String.raw`^\s+(?:ngay\s+)?${unnamed(DAY)}\s+(?:cho\s+)?(?:den|toi)\s`, 'u')

/** A term from its length and what follows "kể từ"; the wording found is widened to hold the whole anchor. */
function termFrom(m: Match, lengthGroup: string, direction: 'after' | 'before' = 'after'): Found<'deadline'> | null {
  const length = lengthOf(m.folded[lengthGroup] ?? '')
  const rest = m.after(160)
  if (RANGE_FOLLOWS.test(rest)) return null
  const taken = anchorLength(rest)
  const printedRest = m.view.text.slice(m.span.end, m.span.end + taken)
  if (!length || printedRest.trim() === '') return null
  const lead = /(?:ngay|khi|luc)$/.exec(m.view.folded.slice(m.span.start, m.span.end))?.[0] ?? ''
  const bracket = DAY_IN_BRACKET.exec(rest.slice(taken))
  const end = bracket ? m.span.end + taken + bracket[0].length : m.span.end + printedRest.trimEnd().length
  const told = anchorOf(
    `${lead === '' ? '' : m.view.text.slice(m.span.end - lead.length, m.span.end)}${printedRest}`,
    `${lead}${rest.slice(0, taken)}`,
  )
  const at = bracket ? dayOfText(bracket.groups?.['day'] ?? '') : null
  const from: Anchor = at ? { on: 'day', text: told.text, at } : told
  const value: DeadlineWritten = written(oneLine(m.view.text.slice(m.span.start, end)), 'relative', relative(length, from, direction))
  return { value, span: { start: m.span.start, end } }
}

export const termFromEvent = defineRule({
  kind: 'deadline',
  name: 'deadline/term-from',
  parts: ['body', 'attachment'],
  pattern: wording`${LEAD}(?<length>${LENGTH})(?: là xong| xong)?\s?,? (?:(?:kể từ|tính từ|từ|ngay sau|sau)(?: (?:ngày|khi|lúc|thời điểm))?|khi|lúc)(?=\s)`,
  confidence: 0.92,
  examples: [
    {
      text: 'trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này.',
      finds: 'trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này',
      value: written('trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này', 'relative', {
        form: 'relative',
        duration: 'P5D',
        from: { on: 'receipt', text: 'ngày nhận được văn bản này', at: null },
        working: true,
        direction: 'after',
      }),
    },
    {
      text: 'Báo cáo trong vòng 24 giờ kể từ khi xảy ra vụ việc.',
      finds: 'trong vòng 24 giờ kể từ khi xảy ra vụ việc',
      value: written('trong vòng 24 giờ kể từ khi xảy ra vụ việc', 'relative', {
        form: 'relative',
        duration: 'PT24H',
        from: { on: 'event', text: 'khi xảy ra vụ việc', at: null },
        working: false,
        direction: 'after',
      }),
    },
    {
      text: 'Báo cáo trong vòng 24h kể từ khi xảy ra vụ việc.',
      finds: 'trong vòng 24h kể từ khi xảy ra vụ việc',
      value: written('trong vòng 24h kể từ khi xảy ra vụ việc', 'relative', {
        form: 'relative',
        duration: 'PT24H',
        from: { on: 'event', text: 'khi xảy ra vụ việc', at: null },
        working: false,
        direction: 'after',
      }),
    },
  ],
  counterExamples: [
    { text: 'chậm nhất 17h ngày 15/8 từ các xã', because: 'giờ của một ngày' },
    { text: 'thẻ bị hủy sau 06 tháng kể từ ngày cấp', because: 'quy định về thu hồi, không phải việc giao' },
    { text: 'chỉ được mở cửa lại sau 07 ngày kể từ ngày khử trùng', because: 'lệnh cấm' },
  ],
  read: (m) =>
    /(?:bi|chi duoc|moi duoc|khong duoc|duoc xet)\s[^,;.]{0,40}$/.test(m.before(60)) && m.printed.toLowerCase().startsWith('sau')
      ? null
      : termFrom(m, 'length'),
})

/** "03 ngày làm việc, tính từ ngày 13/10": the length without a cue, its start told at once. */
export const lengthFrom = defineRule({
  kind: 'deadline',
  name: 'deadline/length-from',
  parts: ['body', 'attachment'],
  pattern: wording`(?<length>${LENGTH})(?: là xong| phải xong| xong)?\s?,? (?:kể|tính) từ(?: (?:ngày|khi|lúc|thời điểm))?(?=\s)`,
  confidence: 0.85,
  examples: [
    {
      text: 'Niêm yết 10 ngày, kể từ ngày ký.',
      finds: '10 ngày, kể từ ngày ký',
      value: written('10 ngày, kể từ ngày ký', 'relative', {
        form: 'relative',
        duration: 'P10D',
        from: { on: 'signing', text: 'ngày ký', at: null },
        working: false,
        direction: 'after',
      }),
    },
  ],
  counterExamples: [{ text: 'thẻ bị khóa sau 06 tháng kể từ ngày cấp', because: 'quy định về thu hồi, không phải việc giao' }],
  read: (m) =>
    /(?:bi|gia tri|hieu luc|bao hanh|chi duoc|moi duoc|khong duoc)(?:\s[^,;.]{0,40})?\s$/.test(m.before(60)) ? null : termFrom(m, 'length'),
})

export const daysAfterEvent = defineRule({
  kind: 'deadline',
  name: 'deadline/days-after',
  parts: ['body', 'attachment'],
  pattern: wording`(?<length>${LENGTH}) sau (?:khi|ngày)(?=\s)`,
  confidence: 0.88,
  examples: [
    {
      text: 'Nộp báo cáo 05 ngày sau khi hội nghị kết thúc.',
      finds: '05 ngày sau khi hội nghị kết thúc',
      value: written('05 ngày sau khi hội nghị kết thúc', 'relative', {
        form: 'relative',
        duration: 'P5D',
        from: { on: 'event', text: 'khi hội nghị kết thúc', at: null },
        working: false,
        direction: 'after',
      }),
    },
  ],
  counterExamples: [{ text: 'sau khi hội nghị kết thúc', because: 'không có số ngày' }],
  read: (m) => termFrom(m, 'length'),
})

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
  pattern: wording`(?:trước (?:ít nhất |tối thiểu |chậm nhất )?(?<a>${LENGTH}) so với|(?<b>\d{1,3} (?:ngày làm việc|ngày|giờ)) trước)(?: khi| ngày)?(?=\s)`,
  confidence: 0.88,
  examples: [
    {
      text: 'Hồ sơ gửi trước 10 ngày so với ngày họp Hội đồng thẩm định.',
      finds: 'trước 10 ngày so với ngày họp Hội đồng thẩm định',
      value: written('trước 10 ngày so với ngày họp Hội đồng thẩm định', 'relative', BEFORE('P10D', 'ngày họp Hội đồng thẩm định')),
    },
  ],
  counterExamples: [{ text: 'nhanh hơn 10 ngày so với cùng kỳ', because: 'so sánh, không phải hạn' }],
  read: (m) => termFrom(m, m.folded['a'] ? 'a' : 'b', 'before'),
})

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

/** "mưa lớn trong 24 giờ", "thi trong 120 phút": how long a thing lasted or lasts. */
const NOT_A_TERM = /(?<!\p{L})(?:đã|mưa|lũ|bão|diễn ra|kéo dài|tập huấn|thi|học|nghỉ|điều trị|liên tục|cấm|ngâm|lượng)(?!\p{L})[^.;]*$/u

export const bareTerm = defineRule({
  kind: 'deadline',
  name: 'deadline/bare-term',
  parts: ['body', 'attachment'],
  pattern: wording`(?:(?:trong (?:thời hạn|vòng))|trong(?= \d+ ngày làm việc)|(?<short>trong)(?= \d+ (?:giờ|ngày))|(?:kéo dài|gia hạn)(?: thời hạn)? thêm|(?:thời gian|thời hạn) (?:gia hạn|kéo dài)(?: thêm)?(?: tối đa)?(?: là| không quá)?) (?<length>${LENGTH})(?: so với [^,;.()]{3,60})?`,
  confidence: 0.75,
  examples: [
    {
      text: 'phải trả lời trong thời hạn 10 ngày.',
      finds: 'trong thời hạn 10 ngày',
      value: written('trong thời hạn 10 ngày', 'relative', {
        form: 'relative',
        duration: 'P10D',
        from: { on: 'unsaid', text: null, at: null },
        working: false,
        direction: 'after',
      }),
    },
    {
      text: 'Thời gian gia hạn không quá 06 tháng.',
      finds: 'Thời gian gia hạn không quá 06 tháng',
      value: written('Thời gian gia hạn không quá 06 tháng', 'relative', {
        form: 'relative',
        duration: 'P6M',
        from: { on: 'previous-deadline', text: null, at: null },
        working: false,
        direction: 'after',
      }),
    },
  ],
  counterExamples: [
    { text: 'Thời gian gia hạn giấy phép 06 tháng', because: 'gia hạn giấy, không phải hạn của việc' },
    { text: 'Thời hạn giải quyết: 15 ngày làm việc', because: 'thời hạn của thủ tục' },
    { text: 'mưa to trong 24 giờ.', because: 'thời gian của cơn mưa' },
  ],
  read: (m) => {
    const length = lengthOf(m.folded['length'] ?? '')
    if (m.folded['short'] && !/^\s*(?:[.;)]|\.\/|$)/.test(m.after(4))) return null
    if (m.folded['short'] && NOT_A_TERM.test(printedBefore(m, 90))) return null
    const extra = /^(?:thoi (?:gian|han) )?(?:keo|gia)/.test(oneLine(m.view.folded.slice(m.span.start, m.span.end)))
    return (
      length && {
        value: written(
          oneLine(m.printed),
          'relative',
          relative(length, { on: extra ? 'previous-deadline' : 'unsaid', text: null, at: null }),
        ),
      }
    )
  },
})

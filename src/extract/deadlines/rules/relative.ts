/** Terms that run from something: "trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này", "05 ngày sau khi …". */
import type { Anchor, DeadlineWritten } from '../../../model/written-time.js'
import { wording } from '../../../text/wording.js'
import { defineRule, type Found, type Match } from '../../rule.js'
import { DAY, dayOfText } from '../time/day.js'
import { unnamed } from '../time/piece.js'
import { DAY_TIME, readTime } from '../time/read-time.js'
import { anchorLength, anchorOf, LENGTH, lengthOf, relative } from '../time/relative.js'
import { oneLine, printedBefore, written } from './written.js'

const LEAD = String.raw`(?:(?:(?:xong\s+)?trong(?:\s+(?:thoi\s+han|thoi\s+gian|vong|khoang)(?:\s+toi\s+da)?)?|(?:cham|muon|tre)\s+(?:nhat|nhut|lam)(?:\s+\(?(?:la|sau|trong|vao)\)?){0,2}|khong\s+(?:duoc\s+)?(?:(?:vuot|de|keo\s+dai|cham|muon|tre)\s+)?qua|khong\s+(?:duoc\s+)?(?:cham|muon|tre)\s+hon|toi\s+da(?:\s+la)?|thoi\s+han(?:\s+la)?|sau)\s+){1,2}`

/** "trong vòng 10 ngày kể từ ngày ký (đến hết ngày 22/3)": the brackets tell the last day. */
const ENDS = String.raw`(?:(?:phai\s+)?(?:xong|hoan\s+thanh|ket\s+thuc)\s+)?(?:den|truoc|cham\s+nhat|muon\s+nhat|tuc|han|het|khong\s+qua)`

/** "kể từ ngày công bố Kết luận này (20/01/2021)": the brackets tell the day it runs from. */
const DAY_IN_BRACKET = new RegExp(String.raw`^\s?\((?!${ENDS}|du\s+kien)(?:[^()\d]{0,15}\s)?(?<day>${unnamed(DAY)})[^()]{0,12}\)`, 'u')

/** "trong 20 ngày, từ 15/6 đến 04/7": a range with both its ends printed. */
const RANGE_FOLLOWS = new RegExp(String.raw`^\s+(?:ngay\s+)?${unnamed(DAY)}\s+(?:cho\s+)?(?:den|toi)\s`, 'u')

const LAST_DAY = new RegExp(
  String.raw`^\s?\(\s?(?<cue>${ENDS})(?:\s+(?:la|den|het|ngay\s+(?!\d))){0,2}\s+(?<time>${DAY_TIME})[^()]{0,12}\)`,
  'u',
)

/** The last day told in brackets behind a length: the day stands, the length only says how long that is. */
export function lastDayTold(m: Match, rest: string, taken = 0): Found<'deadline'> | null {
  const told = LAST_DAY.exec(rest.slice(taken))
  const moment = readTime(told?.groups?.['time'])
  if (!told || moment?.time.form !== 'day') return null
  const end = m.span.end + taken + told[0].length
  const kind = told.groups?.['cue']?.startsWith('truoc') ? 'before' : 'by'
  return {
    value: written(oneLine(m.view.text.slice(m.span.start, end)), kind, moment.time, moment.clock),
    span: { start: m.span.start, end },
  }
}

/** A term from its length and what follows "kể từ"; the wording found is widened to hold the whole anchor. */
export function termFrom(m: Match, lengthGroup: string, direction: 'after' | 'before' = 'after'): Found<'deadline'> | null {
  const length = lengthOf(m.folded[lengthGroup] ?? '')
  const rest = m.after(160)
  if (RANGE_FOLLOWS.test(rest)) return null
  const taken = anchorLength(rest, m.view.text.slice(m.span.end, m.span.end + rest.length))
  const printedRest = m.view.text.slice(m.span.end, m.span.end + taken)
  if (!length || printedRest.trim() === '') return null
  const lead = /(?:ngay|khi|luc|nhan)$/.exec(m.view.folded.slice(m.span.start, m.span.end))?.[0] ?? ''
  const bracket = DAY_IN_BRACKET.exec(rest.slice(taken))
  const end = bracket ? m.span.end + taken + bracket[0].length : m.span.end + printedRest.trimEnd().length
  const told = anchorOf(
    `${lead === '' ? '' : m.view.text.slice(m.span.end - lead.length, m.span.end)}${printedRest}`,
    `${lead}${rest.slice(0, taken)}`,
  )
  const at = bracket ? dayOfText(bracket.groups?.['day'] ?? '') : null
  const from: Anchor = at ? { on: 'day', text: told.text, at } : told
  const last = lastDayTold(m, rest, taken)
  if (last) return last
  const value: DeadlineWritten = written(oneLine(m.view.text.slice(m.span.start, end)), 'relative', relative(length, from, direction))
  return { value, span: { start: m.span.start, end } }
}

export const termFromEvent = defineRule({
  kind: 'deadline',
  name: 'deadline/term-from',
  parts: ['body', 'attachment'],
  pattern: wording`${LEAD}(?<length>${LENGTH})(?: là xong| xong)?\s?,? (?:(?:kể từ|tính từ|từ|ngay sau|sau)(?: (?:ngày|khi|lúc|thời điểm))?|khi|lúc|nhận(?= (?:được )?(?:văn bản|công văn|thông báo|kết luận|quyết định|kế hoạch|hồ sơ|báo cáo|ý kiến|phiếu)))(?=\s)`,
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
    if (m.folded['short'] && !/^\s*(?:[.;)]|\.\/|$|\()/.test(m.after(4))) return null
    if (m.folded['short'] && NOT_A_TERM.test(printedBefore(m, 90))) return null
    const last = lastDayTold(m, m.after(60))
    if (length && last) return last
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

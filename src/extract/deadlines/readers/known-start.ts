/**
 * Terms that run from an event whose day the letter itself prints: the meeting of an invitation or of minutes ("trước Hội nghị 03 ngày"),
 * an event named elsewhere ("ngày tựu trường" … "tựu trường dự kiến 26/8"), the letter's own making ("ngày lập biên bản"), the term told just before ("10 ngày sau đó").
 */
import { ofKind, type FindingOf } from '../../../model/finding.js'
import type { Anchor, DayWritten, TimeWritten } from '../../../model/written-time.js'
import type { Reader } from '../../rule.js'
import { foldedOf, segmentsOf, type LetterView } from '../../view.js'
import { fold } from '../../../text/fold.js'
import { DAY, dayOfText } from '../time/day.js'
import { unnamed } from '../time/piece.js'
import { eventDay } from './event-days.js'

export const knownStartReader: Reader = {
  name: 'deadline/known-start',
  read: (view, found) => {
    const type = ofKind(found, 'type').at(-1)?.value ?? ''
    const meeting = type === 'Giấy mời' || type === 'Biên bản' ? meetingDay(view) : null
    const terms = ofKind(found, 'deadline')
    const replace = terms.flatMap((finding) => {
      const { time } = finding.value
      if (time.form !== 'relative' || time.from.at) return []
      const start = startOf(view, terms, finding, { type, meeting })
      return start ? [{ finding, by: runningFrom(finding, time, start) }] : []
    })
    return { add: [], replace }
  },
}

interface Start {
  readonly from: Anchor
  readonly confidence: number
  readonly says: string
}

interface Ground {
  readonly type: string
  readonly meeting: DayWritten | null
}

/** The letter's own making, told without its number: "ngày Nghị quyết này được thông qua", "ngày Văn phòng ký chuyển". */
const OWN_MAKING =
  /^(?:ngay |khi )?(?:(?:nghi quyet|quyet dinh|thong bao|ke hoach|van ban|quy che|huong dan) nay (?:duoc )?(?:thong qua|ban hanh|ky|ky ban hanh)|(?:\p{L}+ ){0,3}ky chuyen|thong qua (?:nghi quyet|ke hoach|bien ban)(?: nay)?|(?:lap|ky|thong qua) bien ban nay)$/u
const OWN_MINUTES = /^(?:ngay |khi )?(?:lap|ky|thong qua|ket thuc) bien ban$/u
const THIS_MEETING =
  /^(?:sau )?(?:khi |ngay |truoc khi )?(?:ket thuc |be mac |dien ra |to chuc |khai mac )?(?:cuoc hop|hoi nghi|buoi hop|phien hop|cuoc lam viec|hop|dai bieu|cac dai bieu|hop xong)(?: nay)?(?: ket thuc| be mac| dien ra| khai mac| to chuc)?$/u

function startOf(view: LetterView, terms: readonly FindingOf<'deadline'>[], finding: FindingOf<'deadline'>, ground: Ground): Start | null {
  const { time } = finding.value
  if (time.form !== 'relative') return null
  if (finding.rule === 'deadline/after-that') return inCase(view, finding) ? null : afterPrevious(terms, finding)
  if (time.from.on !== 'event' || time.from.text === null) return null
  const event = fold(time.from.text).replace(/\s+/g, ' ').trim()
  const passed = /thong qua/.test(event) ? passedOn(view) : null
  if (passed) return { from: { ...time.from, on: 'day', at: passed }, confidence: 0.85, says: 'Ngày thông qua ghi ở cuối văn bản.' }
  if (OWN_MAKING.test(event) || (ground.type === 'Biên bản' && OWN_MINUTES.test(event)))
    return { from: { ...time.from, on: 'issue' }, confidence: 0.8, says: 'Ngày bắt đầu hiểu là ngày của chính văn bản này.' }
  const on = (at: DayWritten): Anchor => ({ ...time.from, on: 'day', at })
  if (ground.meeting && THIS_MEETING.test(event))
    return { from: on(ground.meeting), confidence: 0.8, says: 'Ngày họp lấy theo thời gian ghi trong văn bản.' }
  const day = eventDay(view, event, finding.span, time.direction)
  return day && { from: on(day), confidence: 0.8, says: `Ngày của «${time.from.text}» lấy theo chỗ khác trong văn bản.` }
}

const PASSED = new RegExp(
  String.raw`(?:nghi\s+quyet|de\s+an|ke\s+hoach|quy\s+che)(?:\s+nay)?\s[^;]{0,140}?thong\s+qua\s+(?<day>${unnamed(DAY)})`,
  'u',
)

/** "Nghị quyết được HĐND xã khóa II, kỳ họp thứ Hai thông qua ngày 09 tháng 7 năm 2026": a resolution tells its day at its end. */
function passedOn(view: LetterView): DayWritten | null {
  for (const segment of [...segmentsOf(view, 'body')].reverse().slice(0, 8)) {
    const day = PASSED.exec(foldedOf(view, segment.span))?.groups?.['day']
    if (day !== undefined) return dayOfText(day.replace(/\s+/g, ' '))
  }
  return null
}

/** "Trường hợp … thì tổ chức đối thoại trong 15 ngày kế đó": runs from what may happen, not from the term before. */
const inCase = (view: LetterView, finding: FindingOf<'deadline'>): boolean =>
  /(?:^|[.;:]\s+)(?:trong )?(?:truong hop|neu)\s[^.;]*$/u.test(
    view.folded.slice(Math.max(0, finding.span.start - 300), finding.span.start).replace(/\s+/g, ' '),
  )

const REACH = 700

/** The last day told before the wording, in the term that stands nearest before it. */
function afterPrevious(terms: readonly FindingOf<'deadline'>[], finding: FindingOf<'deadline'>): Start | null {
  const before = terms
    .filter(
      (t) =>
        !t.value.quoted &&
        t.confidence >= 0.7 &&
        t.span.end <= finding.span.start &&
        finding.span.start - t.span.end < REACH &&
        t.rule !== 'deadline/after-that',
    )
    .reduce<FindingOf<'deadline'> | null>((last, t) => (last && last.span.end > t.span.end ? last : t), null)
  const at = before && lastDayTold(before.value.time)
  if (!before || !at) return null
  return {
    from: { on: 'day', text: before.value.text, at },
    confidence: 0.75,
    says: `Tính từ hạn ghi ngay trước đó (${before.value.text}).`,
  }
}

function lastDayTold(time: TimeWritten): DayWritten | null {
  return time.form === 'day' ? time.day : null
}

function runningFrom(
  finding: FindingOf<'deadline'>,
  time: Extract<TimeWritten, { form: 'relative' }>,
  start: Start,
): FindingOf<'deadline'> {
  return {
    ...finding,
    value: { ...finding.value, time: { ...time, from: start.from } },
    confidence: Math.min(finding.confidence, start.confidence),
    assumed: [...finding.assumed, start.says],
  }
}

const TIME_LINE = new RegExp(String.raw`(?:thoi gian\s*:|vao hoi|khai mac\s*:?)[^;]{0,60}?(?<day>${unnamed(DAY)})`, 'u')

/** The first day told as the meeting's time. */
function meetingDay(view: LetterView): DayWritten | null {
  for (const segment of segmentsOf(view, 'body')) {
    const day = TIME_LINE.exec(foldedOf(view, segment.span).replace(/\s+/g, ' '))?.groups?.['day']
    const read = day === undefined ? null : dayOfText(day)
    if (read) return read
  }
  return null
}

/** Terms in tables: a column headed Thời hạn, Thời gian hoàn thành, Tiến độ …; who from the column of the office in charge, task from the column of contents. */
import { ofKind, type Finding, type FindingOf } from '../../../model/finding.js'
import type { Segment } from '../../../model/letter-parts.js'
import { covers } from '../../../model/span.js'
import type { DeadlineKind, TimeWritten, WhoWritten } from '../../../model/written-time.js'
import { textOf, foldedOf, type LetterView } from '../../view.js'
import type { Reader } from '../../rule.js'
import { oneLine, written } from '../rules/written.js'
import { splitActors } from '../structure/split-actor.js'
import { columnsOf, type Columns } from '../structure/table-columns.js'
import { rangeOf } from '../time/range.js'
import { readTime } from '../time/read-time.js'
import { rruleOf } from '../time/recurring.js'

export const tableTermsReader: Reader = {
  name: 'deadline/table-terms',
  read: (view, found) => {
    const add: FindingOf<'deadline'>[] = []
    const replace: { finding: Finding; by: Finding }[] = []
    const drop: { finding: Finding; because: string }[] = []
    const own = ofKind(found, 'deadline')
    for (const segment of view.parts.segments.filter((s) => s.cell !== null)) {
      const columns = columnsOf(view, segment)
      const inside = own.filter((f) => covers(segment.span, f.span))
      if (columns === 'schedule')
        drop.push(...inside.map((finding) => ({ finding, because: 'bảng lịch làm việc, không phải bảng giao việc' })))
      if (columns === null || columns === 'schedule') continue
      const [first, ...others] = inside
      const bare = bareTerm(view, segment, columns)
      if (!first) add.push(...bare)
      else if (bare[0] && !fills(view, segment, first)) {
        replace.push({ finding: first, by: bare[0] })
        drop.push(...others.map((finding) => ({ finding, because: 'ô bảng đã đọc trọn' })))
      } else replace.push({ finding: first, by: withColumns(view, first, columns) })
    }
    return { add, drop, replace }
  },
}

/** True when the wording is nearly all that the cell holds. */
const fills = (view: LetterView, segment: Segment, finding: FindingOf<'deadline'>): boolean =>
  (finding.span.end - finding.span.start) / oneLine(textOf(view, segment.span)).length > 0.9

function withColumns(view: LetterView, finding: FindingOf<'deadline'>, columns: Columns): FindingOf<'deadline'> {
  const who: WhoWritten[] = columns.who
    ? splitActors(view.text, columns.who).map((span) => ({ text: oneLine(textOf(view, span)), span }))
    : []
  const task = columns.task ? oneLine(textOf(view, columns.task)) : ''
  return { ...finding, value: { ...finding.value, who, task }, ...(columns.who ? { also: { who: columns.who } } : {}) }
}

/** A cell without a cue: "30/9/2023", "Quý III/2023", "9/2023", "Hằng quý". "Thường xuyên" tells no term. */
function bareTerm(view: LetterView, segment: Segment, columns: Columns): FindingOf<'deadline'>[] {
  const folded = foldedOf(view, segment.span)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;*]+$/, '')
    .replace(CUE, '')
  const read = cellTime(folded)
  if (!read) return []
  const value = written(oneLine(textOf(view, segment.span)), read.kind, read.time, read.clock)
  const finding: FindingOf<'deadline'> = {
    kind: 'deadline',
    value,
    span: segment.span,
    part: segment.part,
    rule: 'deadline/table-cell',
    confidence: 0.92,
    assumed: [],
  }
  return [withColumns(view, finding, columns)]
}

/** In a column of terms the cue says no more than the head: "Xong 15/6", "Dự kiến quý II". Cues with a meaning of their own are read by the rules. */
const CUE = /^(?:(?:phai )?(?:hoan thanh|hoan tat|xong)|du kien|khoang|trong|vao|ngay (?=\d{1,2} ?-))\s*:?\s+/

interface CellTime {
  readonly kind: DeadlineKind
  readonly time: TimeWritten
  readonly clock: string | null
}

function cellTime(folded: string): CellTime | null {
  if (/^(?:dinh ky|hang|moi|\d+ thang (?:mot|1))/.test(folded)) {
    const rrule = rruleOf(folded)
    return rrule === null ? null : { kind: 'recurring', time: { form: 'recurring', rrule }, clock: null }
  }
  const range = rangeOf(folded.startsWith('tu ') ? folded : `tu ${folded}`)
  if (range) return { kind: 'within', ...range }
  const month = /^(?:t|thang )?\s?(?:(?:1[0-2]|0?[1-9])\s?(?:,|-|va)\s?)*(1[0-2]|0?[1-9])\s?[/-]\s?(20\d\d)$/.exec(folded)
  if (month)
    return { kind: 'within', time: { form: 'month', month: Number(month[1]), year: Number(month[2]), portion: 'whole' }, clock: null }
  const year = /^20\d\d$/.exec(folded)
  if (year) return { kind: 'within', time: { form: 'year', year: Number(year[0]), portion: 'whole' }, clock: null }
  const moment = readTime(folded)
  return moment && { kind: moment.time.form === 'day' ? 'by' : 'within', ...moment }
}

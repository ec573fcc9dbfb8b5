/** A cell of a table that holds a time and nothing else: "30/9/2023", "Quý III/2023", "9/2023", "Tháng 3, 4/2024", "15 - 17/7", "Hằng quý". */
import type { DeadlineKind, TimeWritten } from '../../../model/written-time.js'
import { rangeOf } from './range.js'
import { readTime } from './read-time.js'
import { rruleOf } from './recurring.js'

export interface CellTime {
  readonly kind: DeadlineKind
  readonly time: TimeWritten
  readonly clock: string | null
}

/** In a column of terms the cue says no more than the head: "Xong 15/6", "Dự kiến quý II". Cues with a meaning of their own are read by the rules. */
const CUE = /^(?:(?:phai )?(?:hoan thanh|hoan tat|xong)|du kien|khoang|trong|vao|ngay (?=\d{1,2} ?-))\s*:?\s+/

/** What the folded text of a cell says; null when it holds anything else. "Thường xuyên" tells no term. */
export function cellTime(text: string): CellTime | null {
  const folded = text
    .replace(/[\s*_]+/g, ' ')
    .trim()
    .replace(/[.;*]+$/, '')
    .replace(CUE, '')
  if (/^(?:dinh ky|hang|moi|\d+ thang (?:mot|1))/.test(folded)) {
    const rrule = rruleOf(folded)
    return rrule === null ? null : { kind: 'recurring', time: { form: 'recurring', rrule }, clock: null }
  }
  const range = rangeOf(/^(?:tu|bat dau|khoi dau) /.test(folded) ? folded : `tu ${folded}`)
  if (range) return { kind: 'within', ...range }
  return bareMonth(folded) ?? bareYear(folded) ?? moment(folded)
}

function bareMonth(folded: string): CellTime | null {
  const m = /^(?:t|thang )?\s?(?:(?:1[0-2]|0?[1-9])\s?(?:,|-|va)\s?)*(1[0-2]|0?[1-9])\s?[/-]\s?(20\d\d)$/.exec(folded)
  return m && { kind: 'within', time: { form: 'month', month: Number(m[1]), year: Number(m[2]), portion: 'whole' }, clock: null }
}

function bareYear(folded: string): CellTime | null {
  const year = /^20\d\d$/.exec(folded)
  return year && { kind: 'within', time: { form: 'year', year: Number(year[0]), portion: 'whole' }, clock: null }
}

function moment(folded: string): CellTime | null {
  const read = readTime(folded)
  return read && { kind: read.time.form === 'day' ? 'by' : 'within', ...read }
}

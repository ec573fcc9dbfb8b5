/** The union of all plain times, and the reading of a stretch that holds one, perhaps with a clock time before it. */
import type { TimeWritten } from '../../../model/written-time.js'
import { CLOCK, clockOf } from './clock.js'
import { DAY, dayPiece } from './day.js'
import { PERIOD, periodPiece, yearPartPiece } from './period.js'
import { unnamed, wholly, type TimePiece } from './piece.js'
import { thisPeriodPiece, todayPiece, tomorrowPiece } from './same.js'
import { weekdayPiece, weekPiece } from './week.js'

const PIECES: readonly TimePiece[] = [
  dayPiece,
  periodPiece,
  weekPiece,
  weekdayPiece,
  todayPiece,
  tomorrowPiece,
  thisPeriodPiece,
  yearPartPiece,
]
const READERS = PIECES.map((piece) => ({ piece, whole: wholly(piece.source) }))

/** "cuối giờ chiều ngày", "đầu giờ sáng ngày", "chiều ngày": parts of a day without a figure. */
const PART_OF_DAY = String.raw`(?:(?:dau|cuoi|het)\s+gio(?:\s+(?:sang|chieu|lam\s+viec|hanh\s+chinh))?|gio\s+(?:nghi\s+trua|lam\s+viec|hanh\s+chinh)|(?:dau|cuoi|sang|trua|chieu|toi|dem)(?=\s+(?:ngay|\d|thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7]),?\s|chu\s+nhat)))`
const CLOCKED = String.raw`(?:(?:${CLOCK},?|${PART_OF_DAY})\s+(?:(?:cua|trong)\s+)?)?`

/** A day, perhaps with a clock time: "16 giờ 30 phút ngày 14/8/2023", "17h chiều nay". */
export const DAY_TIME = String.raw`(?:${CLOCKED}(?:${unnamed(DAY)}|${unnamed(todayPiece.source)}|${unnamed(tomorrowPiece.source)}|${unnamed(weekdayPiece.source)}))`

/** A stretch of the calendar longer than a day. */
export const PERIOD_TIME = String.raw`(?:${unnamed(PERIOD)}|${unnamed(weekPiece.source)}|${unnamed(thisPeriodPiece.source)}|${unnamed(yearPartPiece.source)})`

export const ANY_TIME = String.raw`(?:${DAY_TIME}|${PERIOD_TIME})`

const CLOCK_FIRST = new RegExp(`^(?<clock>${CLOCK}),?\\s+(?:(?:cua|trong)\\s+)?(?<rest>.+)$`, 'su')

const NO_FIGURE = new RegExp(`^${PART_OF_DAY}\\s+(?:(?:cua|trong)\\s+)?`, 'u')

export interface Moment {
  readonly time: TimeWritten
  readonly clock: string | null
}

/** What a folded stretch of time says; null when it only looks like a time. */
export function readTime(folded: string | undefined): Moment | null {
  if (folded === undefined) return null
  const text = folded.replace(/\s+/g, ' ').trim()
  const clocked = CLOCK_FIRST.exec(text)
  const rest = clocked?.groups?.['rest'] ?? text.replace(NO_FIGURE, '')
  const clock = clocked?.groups?.['clock'] ? clockOf(clocked.groups['clock']) : null
  for (const { piece, whole } of READERS) {
    const m = whole.exec(rest)
    const time = m && piece.read(m.groups ?? {})
    if (time) return { time, clock }
  }
  return null
}

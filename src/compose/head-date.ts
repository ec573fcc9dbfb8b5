/** The letter's day: from the slots of the date line to EDTF; an impossible day is none. */
import { bounds, dayOf, isFullDay, type Day, type Edtf } from '../model/calendar.js'
import type { FindingOf, FindingValues } from '../model/finding.js'
import { problem, type Problem } from '../model/problem.js'
import type { ComposeInput } from './record-part.js'

type DateFinding = FindingOf<'letter-date'>

export interface LetterDay {
  readonly date: Edtf | null
  readonly problems: readonly Problem[]
}

const two = (n: number): string => String(n).padStart(2, '0')

/** "2023-08-05"; "2023-08" when the day is blank, "2023" when the month is blank too; null when the year is blank or there is no such day. */
export function edtfOf({ day, month, year }: FindingValues['letter-date']): Edtf | null {
  if (year === null) return null
  if (month === null) return String(year)
  if (day === null) return month >= 1 && month <= 12 ? `${year}-${two(month)}` : null
  return dayOf(year, month, day)
}

export function letterDay(found: DateFinding | undefined): LetterDay {
  if (!found) return { date: null, problems: [] }
  const date = edtfOf(found.value)
  const { day, month, year } = found.value
  if (date !== null || year === null) return { date, problems: [] }
  const says = `Dòng ngày tháng ghi ngày ${day ?? '…'} tháng ${month ?? '…'} năm ${year}, trong lịch không có ngày ấy; hãy xem lại bản gốc rồi nhập ngày đúng.`
  return { date: null, problems: [problem('date/impossible', says, { severity: 'error', at: '/date', span: found.span })] }
}

/** The day for choosing units and sets: the date, the end of the month or year printed, else the first full day that the text names. */
export function eraOf(date: Edtf | null, input: ComposeInput): Day | null {
  if (date !== null) return isFullDay(date) ? date : bounds(date).last
  for (const m of input.document.text.matchAll(/(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/.-])/g)) {
    const day = dayOf(Number(m[3]), Number(m[2]), Number(m[1]))
    if (day !== null && day > '1990-01-01') return day
  }
  return null
}

/** "Ngày: 09/8/23" of an arrival stamp: two figures of a year are of this century. */
export function stampDay(text: string): Day | null {
  const m = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?!\d)/.exec(text)
  if (!m) return null
  const year = Number(m[3])
  return dayOf(year < 100 ? 2000 + year : year, Number(m[2]), Number(m[1]))
}

/** A letter of a printed month that has come in by a stamped day was written between the month's first day and that day. */
export function windowOf(date: Edtf | null, arrived: Day | null): { from: Day; to: Day; because: string[] } | null {
  if (date === null || isFullDay(date) || arrived === null) return null
  const { first, last } = bounds(date)
  if (arrived < first) return null
  const to = arrived < last ? arrived : last
  return { from: first, to, because: [`Ngày ký để trống; văn bản ghi ${date} và dấu đến ghi ngày ${arrived}.`] }
}

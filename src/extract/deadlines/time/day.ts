/** Days as printed: "17/8/2023", "17-8-2023", "17.8.2023", "17/8", "ngày 17 tháng 8 năm 2023", perhaps with the day of the week before or after. */
import type { DayWritten } from '../../../model/written-time.js'
import { int, wholly, type Groups, type TimePiece } from './piece.js'

export const WEEKDAY = String.raw`(?:thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\s+nhat)`

/** What follows a fraction ("10/8 xã", "05/9 công trình"): then it is no day. */
const COUNTED = String.raw`(?!\s?(?:xa|huyen|thon|ban|tieu\s+chi|chi\s+tieu|ho|km|don\s+vi|cong\s+trinh|nguoi|phong|truong|dia\s+phuong|doanh\s+nghiep|phieu|ty|trieu|%)(?!\p{L}))`

const SLASHED = String.raw`(?<d1>\d{1,2})\s?/\s?(?<m1>\d{1,2})(?:\s?/\s?(?<y1>\d{4}|\d{2})(?!\d)|(?!\s?[/\d])${COUNTED})`
const DASHED = String.raw`(?<d2>\d{1,2})-\s?(?<m2>\d{1,2})(?:-\s?(?<y2>\d{4})|(?![-\d])${COUNTED})`
const DOTTED = String.raw`(?<d3>\d{1,2})\.(?<m3>\d{1,2})\.(?<y3>\d{4})`
const SPELT = String.raw`(?:(?:ngay\s+)?(?:mung|mong)|ngay)\s+(?<d4>\d{1,2})\s+thang\s+(?<m4>\d{1,2})(?:\s+nam\s+(?<y4>\d{4})|\s?[/\-]\s?(?<y5>\d{4}))?`

/** Without a year a dot needs the word "ngày": 4.1 may be a number. */
const DOTTED_SHORT = String.raw`ngay\s+(?<d5>\d{1,2})\.(?<m5>\d{1,2})(?!\.?\d)`

const NUMBERS = String.raw`(?:(?:ngay|hom)\s+)?(?:${SLASHED}|${DASHED}|${DOTTED})|${DOTTED_SHORT}`

/** "(hôm nay)", "(thứ Ba)", "tới", "năm nay" may follow. */
const AFTER = String.raw`(?:\s?\((?:${WEEKDAY}|hom\s+nay)\)|\s+(?:nam\s+nay|toi))?`

export const DAY = String.raw`(?:(?:ngay\s+)?${WEEKDAY}(?:\s+(?:tuan|thang)\s+(?:nay|toi|sau))?\s?,?\s?\(?)?(?:${SPELT}|${NUMBERS})${AFTER}`

export const dayPiece: TimePiece = {
  name: 'day',
  source: DAY,
  read: (groups) => {
    const day = dayFrom(groups)
    return day && { form: 'day', day }
  },
}

/** Impossible months are no days at all ("8/17"); an impossible day of a month ("31/9") stays, for compose to say so. */
function dayFrom(g: Groups): DayWritten | null {
  const day = int(g['d1'] ?? g['d2'] ?? g['d3'] ?? g['d4'] ?? g['d5'])
  const month = int(g['m1'] ?? g['m2'] ?? g['m3'] ?? g['m4'] ?? g['m5'])
  const year = int(g['y1'] ?? g['y2'] ?? g['y3'] ?? g['y4'] ?? g['y5'])
  if (day === null || month === null || day < 1 || day > 31 || month < 1 || month > 12) return null
  if (year !== null && year < 100) return { day, month, year: 2000 + year }
  return year !== null && (year < 1990 || year > 2099) ? null : { day, month, year }
}

const WHOLE = wholly(DAY)

/** The day that the folded stretch spells, null when it spells none. */
export function dayOfText(folded: string): DayWritten | null {
  const m = WHOLE.exec(folded.trim())
  return m ? dayFrom(m.groups ?? {}) : null
}

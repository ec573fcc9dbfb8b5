/** Days as printed: "17/8/2023", "17-8-2023", "17.8.2023", "17/8", "ngày 17 tháng 8 năm 2023", perhaps with the day of the week before or after. */
import type { DayWritten } from '../../../model/written-time.js'
import { DAY_WORD, MONTH_WORD, spelt } from './numbers.js'
import { int, unnamed, wholly, type Groups, type TimePiece } from './piece.js'

export const WEEKDAY = String.raw`(?:thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\s+nhat)`

/** What follows a fraction ("10/8 xã", "05/9 công trình"): then it is no day. */
const COUNTED = String.raw`(?!\s?(?:xa|huyen|thon|ban|tieu\s+chi|chi\s+tieu|ho|km|don\s+vi|cong\s+trinh|nguoi|phong|truong|dia\s+phuong|doanh\s+nghiep|phieu|ty|trieu|%)(?!\p{L}))`

const SLASHED = String.raw`(?<d1>\d{1,2})\s?/\s?(?<m1>\d{1,2})(?:\s?/\s?(?<y1>\d{4}|\d{2})(?!\d)|(?!\s?[/\d])${COUNTED})`
const DASHED = String.raw`(?<d2>\d{1,2})-\s?(?<m2>\d{1,2})(?:-\s?(?<y2>\d{4})|(?![-\d])${COUNTED})`
const DOTTED = String.raw`(?<d3>\d{1,2})\.(?<m3>\d{1,2})\.(?<y3>\d{4})`
const SPELT = String.raw`(?:(?:ngay\s+)?(?:mung|mong)|ngay)\s+(?<d4>\d{1,2})\s+thang\s+(?<m4>\d{1,2})(?:\s+nam\s+(?<y4>\d{4})|\s?[/\-]\s?(?<y5>\d{4}))?`

/** "ngày hai mươi lăm tháng Mười năm 2020", "ngày 25 tháng Mười"; "ngày 5 tháng sau" is the next month's. */
const WORDED = String.raw`ngay\s+(?:(?:mung|mong)\s+)?(?:(?<d6>${DAY_WORD})\s+thang\s+(?<m6>\d{1,2}|${MONTH_WORD})(?<!\ssau(?!\s+nam\s+20))|(?<d7>\d{1,2})\s+thang\s+(?<m7>${MONTH_WORD})(?<!\ssau(?!\s+nam\s+20)))(?!\p{L})(?:\s+nam\s+(?<y6>\d{4})|\s?[/\-]\s?(?<y7>\d{4}))?`

/** "trước 30 tháng 9": without the word "ngày" only behind a cue, for "12 tháng" is also a length. */
const UNSAID = String.raw`(?<=^|(?:truoc|nhat|het|den|qua|han)\s)(?<d8>\d{1,2})\s+thang\s+(?<m8>\d{1,2})(?!\s*\d|\s?/|,\s?\d|\s+(?:ngay|tuan|lan|dau|cuoi|xa|ho))(?:\s+nam\s+(?<y8>\d{4}))?`

/** Without a year a dot needs the word "ngày": 4.1 may be a number. */
const DOTTED_SHORT = String.raw`ngay\s+(?<d5>\d{1,2})\.(?<m5>\d{1,2})(?!\.?\d)`

const NUMBERS = String.raw`(?:(?:ngay|hom)\s+)?(?:${SLASHED}|${DASHED}|${DOTTED})|${DOTTED_SHORT}`

/** "(hôm nay)", "(thứ Ba)", "tới", "năm nay" may follow. */
const AFTER = String.raw`(?:\s?\((?:${WEEKDAY}|hom\s+nay)\)|\s+(?:nam\s+nay|toi))?`

export const DAY = String.raw`(?:(?:ngay\s+)?${WEEKDAY}(?:\s+(?:tuan|thang)\s+(?:nay|toi|sau))?\s?,?\s?\(?)?(?:${SPELT}|${WORDED}|${UNSAID}|${NUMBERS})${AFTER}`

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
  const day = spelt(g['d1'] ?? g['d2'] ?? g['d3'] ?? g['d4'] ?? g['d5'] ?? g['d6'] ?? g['d7'] ?? g['d8'])
  const month = spelt(g['m1'] ?? g['m2'] ?? g['m3'] ?? g['m4'] ?? g['m5'] ?? g['m6'] ?? g['m7'] ?? g['m8'])
  const year = int(g['y1'] ?? g['y2'] ?? g['y3'] ?? g['y4'] ?? g['y5'] ?? g['y6'] ?? g['y7'] ?? g['y8'])
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

/**
 * A day printed behind a looser telling of the same day, in brackets, after "tức", or between commas: "sáng mai, ngày 14/11", "hôm nay (14/10)",
 * "thứ Hai tuần sau, tức ngày 18/3". Between commas it must end its clause: "trước 16 giờ hôm nay, ngày 15/3 nộp bản chính" tells two days.
 */
export const printedDay = (group: string): string =>
  String.raw`(?:(?:\s?\(\s?|\s?[,-]?\s+)(?:tuc\s+(?:la\s+)?)?(?<${group}>${unnamed(DAY)})(?:\s?\)|(?=\s*(?:[.;,:)/]|$)|\s+(?:de|phai|va)\s)))?`

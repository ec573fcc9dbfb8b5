/** Weeks: "tuần này", "tuần thứ hai của tháng 9/2023", "tuần 4 tháng 5", "tuần đầu tháng 12", "tuần cuối tháng 6". */
import { numberOf } from './numbers.js'
import { dayOfText, printedDay, WEEKDAY } from './day.js'
import { int, type TimePiece } from './piece.js'

/** nth -1 = the last week of the month. */
export const weekPiece: TimePiece = {
  name: 'week',
  source: String.raw`(?:(?:dau|giua|cuoi)\s+)?tuan\s+(?:(?<which>nay|toi|sau)(?!\s+thang)|(?:thu\s+)?(?<nth>nhat|hai|ba|tu|nam|[1-5]|dau(?:\s+tien)?|cuoi(?:\s+cung)?)\s+(?:cua\s+)?thang\s+(?<wm>1[0-2]|0?[1-9])(?!\d)(?:\s?[/.\-]\s?(?<wa>20\d{2})|\s+nam\s+(?<wb>20\d{2}))?)`,
  read: (g) => {
    if (g['which']) return { form: 'week', which: g['which'] === 'nay' ? 'this' : 'next', nth: null }
    const nth = g['nth']?.startsWith('cuoi') ? -1 : numberOf(g['nth']?.replace(/\s.*$/, ''))
    return nth === null ? null : { form: 'week', which: 'of-month', nth, month: Number(g['wm']), year: int(g['wa'] ?? g['wb']) }
  },
}

/** "thứ Sáu tuần này", "thứ Bảy này": one day of a week. */
export const weekdayPiece: TimePiece = {
  name: 'weekday',
  source: String.raw`(?:(?:sang|chieu|ngay)\s+){0,3}(?<wd>${WEEKDAY})\s+(?:(?:cua\s+)?tuan\s+|(?=nay(?!\p{L})))(?<wdw>nay|toi|sau)(?!\s+thang)(?<wdn>\s+nua)?${printedDay('wdp')}`,
  read: (g) => {
    const day = g['wdp'] === undefined ? null : dayOfText(g['wdp'])
    if (day) return { form: 'day', day }
    if (g['wdn'] !== undefined) return null
    return { form: 'week', which: g['wdw'] === 'nay' ? 'this' : 'next', nth: null, weekday: weekdayOf(g['wd'] ?? '') }
  },
}

const WEEKDAYS = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay']

/** 1 Monday … 7 Sunday, from "thu sau", "thu 6", "chu nhat". */
function weekdayOf(folded: string): number {
  const word = folded.replace(/^.*\s/, '')
  return /^[2-7]$/.test(word) ? Number(word) - 1 : word === 'nhat' ? 7 : WEEKDAYS.indexOf(word) + 1
}

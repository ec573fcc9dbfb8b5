/** Months, quarters, halves of a year, years, and their parts: "tháng 8/2023", "quý III", "6 tháng cuối năm 2022", "giữa tháng 9/2022", "hết năm 2024". */
import type { Portion, TimeWritten } from '../../../model/written-time.js'
import { MONTH_WORD, numberOf, spelt } from './numbers.js'
import { int, type Groups, type TimePiece } from './piece.js'

/** Year groups carry a letter, so that the forms can stand in one pattern. */
const year = (id: string): string => String.raw`(?:\s?[/.\-]\s?(?<${id}a>20\d{2})|\s+(?:nam\s+)?(?<${id}b>20\d{2})|\s+nam\s+nay)?(?!\d)`

/** "tháng 9, 10/2024", "quý II - III/2024": the last one counts; figures need their year, for "tháng 9, 10 xã" are communes. */
const MONTHS_BEFORE = String.raw`(?:(?:(?:1[0-2]|0?[1-9])\s?(?:,|-|–|va|den)\s?(?:thang\s+)?){1,3}(?=(?:1[0-2]|0?[1-9])(?:\s?/\s?20\d|\s+nam\s+20\d)))?`
const QUARTERS_BEFORE = String.raw`(?:(?:(?:iv|iii|ii|i)\s?(?:,|-|–|va|den)\s?(?:quy\s+)?){1,3}(?=(?:iv|iii|ii)(?!\p{L})))?`

const MONTH = String.raw`thang\s*${MONTHS_BEFORE}(?<month>1[0-2]|0?[1-9])(?![\d])${year('m')}(?:\s+(?:nay|toi|sau))?`
/** "tháng Mười năm 2020", "tháng Mười Một"; with its year any word, alone only those that mean nothing else ("tháng sau" is the next month). */
const MONTH_SPELT = String.raw`thang\s+(?<mw>${MONTH_WORD}(?=\s+nam\s+20\d{2}|\s?/\s?20\d{2})|muoi(?:\s+(?:mot|hai))?(?!\p{L})|(?:ba|tu|bay|tam|chin)(?=\s*(?:[.,;:)]|$)))${year('w')}`
/** "T12/2014", "Q.IV/2014". */
const MONTH_SHORT = String.raw`t\.?\s?(?<tm>1[0-2]|0?[1-9])\s?[/.-]\s?(?<ty>20\d{2})(?!\d)`
/** "10 ngày đầu tháng 11/2024", "5 ngày cuối tháng 6". */
const SOME_DAYS = String.raw`(?<dn>\d{1,2}|nam|bay|muoi|muoi\s+lam)\s+ngay\s+(?<ds>dau|cuoi)\s+(?:cua\s+)?thang\s+(?<dm>1[0-2]|0?[1-9])(?!\d)${year('x')}`
const QUARTER = String.raw`(?:quy\s+(?:thu\s+)?${QUARTERS_BEFORE}(?<quarter>iv|iii|ii|i|1v|111|11|[1-4]|nhat|mot|hai|ba|tu|bon)(?!\p{L})${year('q')}|q\.?\s?(?<qs>iv|iii|ii|i|[1-4])\s?[/.-]\s?(?<qsy>20\d{2})(?!\d))`
const HALF = String.raw`(?:(?:(?:0?6|sau)\s+thang|nua)\s+(?<half>dau|cuoi)|(?<threes>0?[39]|ba|chin)\s+thang\s+(?<side>dau|cuoi))\s+(?:cua\s+)?nam(?:\s+(?<h>20\d{2})|\s+nay)?(?!\d)|(?<sum>0?[69]|sau|chin)\s+thang\s+(?:cua\s+)?nam\s+(?<sumYear>20\d{2})(?!\d)`
const HALF_MONTH = String.raw`nua\s+(?<halfMonth>dau|cuoi)\s+thang\s+(?<hm>1[0-2]|0?[1-9])(?!\d)${year('k')}`
const YEAR = String.raw`nam\s+(?<year>20\d{2})(?!\d)(?!\s?-\s?20\d{2})`
const PORTION = String.raw`(?:(?<portion>dau|giua|cuoi|trung\s+tuan|thuong\s+tuan|ha\s+tuan)\s+)?`

export const PERIOD = String.raw`(?:${SOME_DAYS}|${HALF_MONTH}|${HALF}|${PORTION}(?:${MONTH}|${MONTH_SPELT}|${MONTH_SHORT}|${QUARTER}|${YEAR}))`

export const periodPiece: TimePiece = { name: 'period', source: PERIOD, read: periodFrom }

function periodFrom(g: Groups): TimeWritten | null {
  const portion = portionOf(g['portion'])
  if (g['halfMonth']) {
    const half = g['halfMonth'] === 'dau' ? 'middle' : 'late'
    return { form: 'month', month: Number(g['hm']), year: int(g['ka'] ?? g['kb']), portion: half }
  }
  if (g['sum']) return { form: 'month', month: numberOf(g['sum']) ?? 0, year: int(g['sumYear']), portion: 'whole' }
  if (g['threes']) return ofThrees(g)
  if (g['half']) return { form: 'half-year', half: g['half'] === 'dau' ? 1 : 2, year: int(g['h']), portion: 'whole' }
  if (g['dn']) return someDays(g)
  if (g['mw']) return { form: 'month', month: spelt(g['mw']) ?? 0, year: int(g['wa'] ?? g['wb']), portion }
  if (g['tm']) return { form: 'month', month: Number(g['tm']), year: int(g['ty']), portion }
  if (g['month']) return { form: 'month', month: Number(g['month']), year: int(g['ma'] ?? g['mb']), portion }
  const quarter = numberOf(ROMAN_MISREAD[g['quarter'] ?? ''] ?? g['quarter'] ?? g['qs'])
  if (quarter !== null) return { form: 'quarter', quarter, year: int(g['qa'] ?? g['qb'] ?? g['qsy']), portion }
  return g['year'] ? { form: 'year', year: Number(g['year']), portion } : null
}

/** There is no quarter 11: recognition takes the strokes of a Roman number for ones. */
const ROMAN_MISREAD: Readonly<Record<string, string>> = { '11': 'ii', '111': 'iii', '1v': 'iv' }

/** "10 ngày đầu tháng 11" ends on the 10th; "5 ngày cuối tháng" with the month. */
function someDays(g: Groups): TimeWritten | null {
  const [day, month, year] = [spelt(g['dn']), Number(g['dm']), int(g['xa'] ?? g['xb'])]
  if (g['ds'] === 'cuoi') return { form: 'month', month, year, portion: 'whole' }
  return day === null || day < 1 || day > 28 ? null : { form: 'day', day: { day, month, year } }
}

/** "9 tháng đầu năm" ends with September, "3 tháng cuối năm" with December. */
function ofThrees(g: Groups): TimeWritten {
  const long = numberOf(g['threes']) === 9
  const month = g['side'] === 'cuoi' ? 12 : long ? 9 : 3
  return { form: 'month', month, year: int(g['h']), portion: 'whole' }
}

function portionOf(folded: string | undefined): Portion {
  if (folded === undefined) return 'whole'
  if (folded === 'dau' || folded.startsWith('thuong')) return 'early'
  return folded === 'giua' || folded.startsWith('trung') ? 'middle' : 'late'
}

/** "cuối năm", "giữa năm" without a year: the letter's own. */
export const yearPartPiece: TimePiece = {
  name: 'year-part',
  source: String.raw`(?<part>dau|giua|cuoi)\s+nam(?:\s+nay)?(?!\s+\d)`,
  read: (g) => ({ form: 'year', year: null, portion: portionOf(g['part']) }),
}

/** The date of a cited document, read right after its number (or after its issuer). */
import { dayOf, type Edtf } from '../../model/calendar.js'
import { span, type Span } from '../../model/span.js'

export interface DateRead {
  /** EDTF; "XXXX-04-12" when the year is not printed; null when there is no such day. */
  readonly date: Edtf | null
  readonly span: Span
  readonly possible: boolean
}

/** A closing quotation mark, or the speck on a worn page that looks like one, may stand behind the number. */
const LEAD = String.raw`['’‘"”]?\s{0,3},?\s{0,3}\(?\s{0,2}(?:(?:duoc\s+)?(?:ky\s+ban\s+hanh|ban\s+hanh|ky|de|cung)\s+)?`
/** "Công điện … hồi 20 giờ 00 ngày …", "… phát lúc 5h30 ngày …". */
const CLOCK = String.raw`(?:(?:(?:phat|ban\s+hanh|gui)\s+(?:di\s+)?)?(?:hoi|luc|vao\s+hoi|vao\s+luc)\s+\d{1,2}\s?(?:gio|h|g|:)\s?(?:\d{1,2}\s?(?:phut|ph|p)?)?\s*,?\s*)?`
const SEPARATOR = String.raw`\s?[/.-]\s?`
const DAY = String.raw`(?<day>\d{1,2})`
const MONTH = String.raw`(?<month>\d{1,2})`
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`
const GAP = String.raw`[\s._…]{0,24}`

/** Tried in order; each anchored. */
const FORMS: readonly RegExp[] = [
  `ngay\\s{0,3}${DAY}${SEPARATOR}${MONTH}${SEPARATOR}${YEAR}(?![\\d])`,
  `ngay\\s{0,3}${DAY}\\s{0,3}thang\\s{0,3}${MONTH}\\s{0,3},?\\s?nam\\s{0,3}${YEAR}`,
  `ngay\\s{0,3}${DAY}${SEPARATOR}${MONTH}${SEPARATOR}(?<short>\\d{2})(?![\\d/])`,
  `ngay${GAP}thang\\s{0,3}${MONTH}\\s{0,3}nam\\s{0,3}${YEAR}`,
  `ngay${GAP}/\\s{0,3}${MONTH}\\s{0,2}/\\s{0,2}${YEAR}`,
  `ngay${GAP}(?:thang${GAP}nam|/${GAP}/)\\s{0,3}${YEAR}`,
  `ngay\\s{0,3}${DAY}(?:${SEPARATOR}|\\s{0,3}thang\\s{0,3})${MONTH}(?![\\d]|${SEPARATOR}\\d)`,
  `nam\\s{1,3}${YEAR}`,
]
  .map((form) => new RegExp(`${LEAD}${CLOCK}${form}`, 'uy'))
  .concat(new RegExp(`\\s{0,2}(?:,\\s{0,2}|\\(\\s{0,2})${DAY}${SEPARATOR}${MONTH}${SEPARATOR}${YEAR}(?![\\d/])`, 'uy'))

export function readDateAt(folded: string, at: number): DateRead | null {
  for (const form of FORMS) {
    form.lastIndex = at
    const m = form.exec(folded)
    if (!m?.groups) continue
    const open = /\(/.test(m[0]) && folded[at + m[0].length] === ')' ? 1 : 0
    const end = at + m[0].length + open
    const start = at + Math.max(0, m[0].search(/[a-z0-9]/))
    return { ...dateOf(m.groups), span: span(start, end) }
  }
  return null
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): { date: Edtf | null; possible: boolean } {
  const { day, month, year, short } = groups
  const full = year ?? (short === undefined ? undefined : `20${short}`)
  if (month === undefined) return { date: full ?? null, possible: true }
  if (Number(month) < 1 || Number(month) > 12) return { date: null, possible: false }
  const two = (n: string): string => n.padStart(2, '0')
  if (day === undefined) return { date: full === undefined ? null : `${full}-${two(month)}`, possible: true }
  const real = dayOf(full === undefined ? 2024 : Number(full), Number(month), Number(day)) // 2024 is a leap year: 29/2 may be
  if (real === null) return { date: null, possible: false }
  return { date: full === undefined ? `XXXX-${two(month)}-${two(day)}` : real, possible: true }
}

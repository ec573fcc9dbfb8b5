/** How values look to people here: days d/m/y (Decree 30/2020 writes 05/01/2024), months m/y, Vietnamese order of names. */
import type { PageRange } from '../model/document-part.js'
import { pagesOf } from '../model/outcome.js'
import { daysBetween } from '../model/calendar.js'
import type { LetterRef } from '../model/ledger.js'
import type { HeldStatement } from '../model/statement.js'
import { STANDARD_NAMES } from '../model/standard-name.js'
import type { Lang } from './report.js'

export function showDay(edtf: string | null): string | null {
  return edtf === null ? null : edtf.split('-').reverse().join('/')
}

const collator = new Intl.Collator('vi', { numeric: true })

/** Vietnamese alphabet: a, ă, â, b, c, d, đ, e … */
export const byName = (a: string, b: string): number => collator.compare(a, b)

/** The number; a letter without one is called by its file. */
export const showLetter = ({ number, file }: Pick<LetterRef, 'number' | 'file'>): string => number ?? file

/** Files in the order of their names, and what the letters in them are called. */
export function sourcesOf(said: readonly Pick<HeldStatement, 'number' | 'file'>[]): {
  readonly sources: string[]
  readonly letters: string[]
} {
  const inOrder = [...said].sort((a, b) => byName(a.file, b.file))
  const letters = inOrder.map(({ file, number = null }) => showLetter({ file, number }))
  return { sources: [...new Set(inOrder.map(({ file }) => file))], letters: [...new Set(letters)] }
}

export const showList = (items: readonly (string | number)[]): string | null => (items.length === 0 ? null : items.join(', '))

const STANDARDS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  ntm: { vi: STANDARD_NAMES.ntm, en: 'NTM' },
  'ntm-nang-cao': { vi: STANDARD_NAMES['ntm-nang-cao'], en: 'NTM advanced' },
  'ntm-kieu-mau': { vi: STANDARD_NAMES['ntm-kieu-mau'], en: 'NTM model' },
  'ntm-hien-dai': { vi: STANDARD_NAMES['ntm-hien-dai'], en: 'NTM modern' },
}

export const showStandard = (standard: string, lang: Lang): string => STANDARDS[standard]?.[lang] ?? standard

/** "NTM nâng cao 2021-2025": the standard and the period that ends the set's id; the id itself where it has none. */
export function showSet(set: string | null, standard: string, lang: Lang): string {
  const period = /\d{4}-\d{4}$/.exec(set ?? '')?.[0]
  return set === null || period ? [showStandard(standard, lang), period].filter(Boolean).join(' ') : set
}

/** "còn 3 ngày", "hôm nay", "quá 5 ngày" seen from a day. */
export function showDistance(asOf: string, due: string, lang: Lang): string {
  const days = daysBetween(asOf, due)
  if (days === 0) return lang === 'vi' ? 'hôm nay' : 'today'
  if (days > 0) return lang === 'vi' ? `còn ${days} ngày` : `in ${days} day(s)`
  return lang === 'vi' ? `quá ${-days} ngày` : `${-days} day(s) late`
}

/** The file's name, with the pages of a letter that is one of several in it: "lo-03.pdf, tr. 3-5". */
export const showFile = (file: string, part: PageRange | null | undefined): string =>
  part === null || part === undefined ? file : `${file}, tr. ${pagesOf(part)}`

/** "22/11/2026 14:05", on the wall. */
export function showInstant(at: string): string {
  const time = new Date(at)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${showDay(wallDay(at)) ?? ''} ${two(time.getHours())}:${two(time.getMinutes())}`
}

/** The day on the wall at an instant. */
export function wallDay(instant: string): string {
  const time = new Date(instant)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}

/** What two names call together: two days, two letters or two communes; or why that cannot be told. The command and the page mean the same by them. */
import type { Day } from '../model/calendar.js'
import type { LetterRecord } from '../model/letter-record.js'
import type { NamedUnitRef } from '../model/ledger.js'
import { letterIdOf } from '../model/letter-id.js'
import type { ReportView } from '../report/report.js'
import { isWrittenAsDay, typedDay } from '../text/typed-day.js'
import { unitShown, unitsNamed } from './named-units.js'
import type { Speech } from './words/speech.js'

export interface Two<T> {
  readonly a: T
  readonly b: T
}

/** A letter that is called so; its text is asked for when it is the only one. */
export interface CalledLetter {
  readonly record: LetterRecord
  readonly text: () => Promise<string>
}

export interface DaysMeant {
  readonly kind: 'days'
  readonly days: Two<Day>
}

export type Meant =
  /** `alsoCommunes`: both names are communes' too. */
  | { readonly kind: 'letters'; readonly letters: Two<CalledLetter>; readonly alsoCommunes: boolean }
  | { readonly kind: 'communes'; readonly units: Two<NamedUnitRef> }

export interface Unclear {
  readonly kind: 'unclear'
  readonly why: 'notADay' | 'dayAndOther' | 'letterNotFound' | 'unknown' | 'severalLetters' | 'severalUnits'
  readonly called: string
  /** The other name; names among which to choose. */
  readonly others: readonly string[]
}

const unclear = (why: Unclear['why'], called: string, ...others: readonly string[]): Unclear => ({ kind: 'unclear', why, called, others })

/** Null where neither is written as a day. */
export function daysMeant({ a, b }: Two<string>): DaysMeant | Unclear | null {
  const [first, second] = [a, b].filter(isWrittenAsDay)
  if (first === undefined) return null
  if (second === undefined) return unclear('dayAndOther', first, first === a ? b : a)
  const [from, to] = [typedDay(a), typedDay(b)]
  if (from === null || to === null) return unclear('notADay', from === null ? a : b)
  return { kind: 'days', days: { a: from, b: to } }
}

/** Letters where both names call letters, else communes. `letters`: those that each name calls. */
export async function pairMeant(view: ReportView, typed: Two<string>, letters: Two<readonly CalledLetter[]>): Promise<Meant | Unclear> {
  // Numbers and files of letters name no commune: nothing is looked up for their sake.
  const mayBe = !both(letters) || [typed.a, typed.b].every(mayNameUnit)
  const units = mayBe ? { a: await unitsNamed(view, typed.a), b: await unitsNamed(view, typed.b) } : { a: [], b: [] }
  if (both(letters)) return lettersMeant(typed, letters, both(units))
  if (both(units)) return unitsMeant(typed, units)
  const isKnown = (side: 'a' | 'b'): boolean => letters[side].length + units[side].length > 0
  // Where one is a letter and the other a commune, it is the letter that is missing.
  if (isKnown('a') && isKnown('b')) return unclear('letterNotFound', letters.a.length === 0 ? typed.a : typed.b)
  return unclear('unknown', isKnown('a') ? typed.b : typed.a)
}

/** A bare name with what tells units of one name apart, or a code. */
const mayNameUnit = (called: string): boolean => /^\p{L}[^\d./\\]*(?:\s\d{4,6})?$|^\d{4,6}$/u.test(called)

const both = ({ a, b }: Two<readonly unknown[]>): boolean => a.length > 0 && b.length > 0

export function lettersMeant(typed: Two<string>, letters: Two<readonly CalledLetter[]>, alsoCommunes = false): Meant | Unclear {
  const [a, b] = [only(letters.a), only(letters.b)]
  if (a !== null && b !== null) return { kind: 'letters', letters: { a, b }, alsoCommunes }
  const side = a === null ? 'a' : 'b'
  return unclear('severalLetters', typed[side], ...letters[side].map(letterShown))
}

const letterShown = ({ record }: CalledLetter): string => `${record.source.name}: ${letterIdOf(record).replace(/^(.{12})[^#]*/, '$1')}`

function unitsMeant(typed: Two<string>, units: Two<readonly NamedUnitRef[]>): Meant | Unclear {
  const [a, b] = [only(units.a), only(units.b)]
  if (a !== null && b !== null) return { kind: 'communes', units: { a, b } }
  const side = a === null ? 'a' : 'b'
  return unclear('severalUnits', typed[side], ...units[side].map(({ unit }) => unitShown(unit)))
}

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null)

/** In one sentence: what is, what was expected. */
export function whyUnclear({ why, called, others }: Unclear, say: Pick<Speech, 'compare' | 'notADay' | 'letterNotFound'>): string {
  switch (why) {
    case 'notADay':
      return say.notADay(called)
    case 'letterNotFound':
      return say.letterNotFound(called)
    case 'dayAndOther':
      return say.compare.dayAndOther(called, others[0] ?? '')
    case 'unknown':
      return say.compare.unknown(called)
    case 'severalLetters':
      return say.compare.severalLetters(called, others)
    case 'severalUnits':
      return say.compare.severalUnits(called, others)
  }
}

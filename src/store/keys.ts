/**
 * Keys by which rows lie in the order in which reports show them: each row's own, so that reading can stop anywhere and go on from there.
 * Kept beside the rows and compared by their bytes. Whoever changes how a key is made adds a migration that makes all of them anew.
 */
import type { Derived } from '../model/archive.js'
import { bounds, type Edtf, isFullDay } from '../model/calendar.js'
import { type Claim, isFullScore, type Statement, unitKey } from '../model/statement.js'
import { fold } from '../text/fold.js'
import { sortKey } from '../text/sort-key.js'

/** Less than every sign that stands in a piece of a key. */
const BETWEEN = '\t'
const joined = (...pieces: readonly string[]): string => pieces.join(BETWEEN)

/** After every key that begins so. */
export const after = (prefix: string): string => `${prefix}${END}`
/** After every key. */
export const END = '\u{10FFFF}'
/** What has no day stands after all days. */
export const UNDATED = '9999'

export const lastDay = (edtf: string | null): string => (edtf === null ? UNDATED : bounds(edtf).last)

/** An index takes entries of some 2,700 bytes; names that go on after this stand in the order of their letters. */
const cut = (name: string): string => name.slice(0, 120)
const padded = (n: number): string => String(n).padStart(5, '0')

/** By source, and within one file by page (see byLetterId); 64 bits of the hash keep two sources apart. */
function idPlace(id: string): string {
  const [sha256 = '', pages = '0'] = id.split('#')
  return `${sha256.slice(0, 16)}${padded(Number.parseInt(pages, 10))}`
}

/** Digits the other way round: what is more comes first. */
const downwards = (digits: string): string => digits.replace(/\d/g, (d) => String(9 - Number(d)))

/** What changes most is asked first; then of the newest letters, then in the order of the record. */
export const questionOrder = (
  letter: Pick<Dated, 'id' | 'date'>,
  { changes, pointer }: { readonly changes: number; readonly pointer: string },
): string =>
  joined(
    downwards(padded(Math.min(changes, 99_999))),
    letter.date === null ? UNDATED : downwards(lastDay(letter.date)),
    idPlace(letter.id),
    cut(pointer.replace(/\d+/g, (n) => padded(Number(n)))),
  )

interface Dated {
  readonly id: string
  readonly file: string
  readonly date: string | null
}

/** Oldest first; undated letters last; then by file and place in it, so that the order never hangs on arrival. */
export const letterOrder = ({ id, file, date }: Dated): string => joined(lastDay(date), cut(file), idPlace(id))

/** By the day of arrival; what nobody dated comes after, in the order of the letters. */
export const arrivalOrder = (letter: Dated, arrivedOn: string | null): string => joined(arrivedOn ?? UNDATED, letterOrder(letter))

/** The nearest day first, terms without a day last; then by the file's name, as people order names, and by place in the letter. */
export const termOrder = (letter: Dated, due: string | null, position: number): string =>
  joined(due ?? UNDATED, sortKey(cut(letter.file)), padded(position), lastDay(letter.date), idPlace(letter.id))

/** One document cited: its day as printed ('' where it is not), then its number as people order numbers. */
export const documentKey = (day: string | null, numberKey: string): string => joined(day ?? '', sortKey(cut(numberKey)), cut(numberKey), '')

export const citationOrder = (letter: Dated, day: string | null, numberKey: string, position: number): string =>
  `${documentKey(day, numberKey)}${joined(letterOrder(letter), padded(position))}`

export const mentionOrder = (letter: Dated, position: number): string => joined(letterOrder(letter), padded(position))

/** By name, then by district. */
export const unitOrder = ({ name, district, code, validFrom }: Statement['unit']): string =>
  joined(sortKey(cut(name)), sortKey(cut(district ?? '')), code ?? '', validFrom ?? '')

/** Before every unit of that name, and of names after it. */
export const nameOrder = (name: string): string => sortKey(cut(name))

/** What people may call it: without accents and capitals. */
export const nameKey = (name: string): string => cut(fold(name.normalize('NFC')))

/** "CV 12.PDF" and "cv 12" call the same file. */
export const stemOf = (file: string): string => fold(file.normalize('NFC').replace(/\.[a-zA-Z0-9]{1,5}$/, ''))
export const stemKey = (file: string): string => cut(stemOf(file))

type Said = Pick<Statement, 'id' | 'asOf' | 'saidOn' | 'claim'> & { readonly file: string }

/** When it was so, then when it was said: of two statements about one thing the later holds (reconcile/status-of.ts). */
export const saidOrder = ({ id, asOf, saidOn, claim, file }: Said): string =>
  joined(
    lastDay(asOf),
    saidOn === null ? '' : lastDay(saidOn),
    cut(file),
    claim.track,
    claim.property,
    'no' in claim ? padded(claim.no) : '',
    id.slice(0, 16),
  )

/** Before what stands for a set that no letter tells. */
const UNTOLD = '~'

/**
 * What a statement is about, as far as only the newest word counts: of a unit, a standard and a set each criterion, count, group, kind of title, year of target.
 * Where the letter tells no set, the month stands for it: which set was in force is known by the day. null: without a day nothing holds, and what is counted
 * of a district or province is no picture of a commune.
 */
export function slotOf(s: Statement): string | null {
  if (s.asOf === null || s.claim.track === 'tally') return null
  return joined(
    unitKey(s),
    s.standard,
    s.claim.track === 'score' ? (s.set ?? `${UNTOLD}${lastDay(s.asOf).slice(0, 7)}`) : '',
    matter(s.claim, s.asOf),
  )
}

/** All slots of a unit begin so. */
export const slotsOf = (unit: string): string => joined(unit, '')

function matter(claim: Claim, asOf: Edtf): string {
  if (claim.property === 'criterion') return `criterion ${claim.no}`
  // With its letter's list it tells every criterion up to its total: of one total the newest stands over all before it.
  if (claim.property === 'count') return isFullScore(claim) || claim.rest !== undefined ? `count full ${claim.value.total ?? ''}` : 'count'
  if (claim.property === 'title') return claim.value === 'recognised' ? recognised(claim.year, asOf) : `title ${claim.value}`
  if (claim.property === 'target') return `target ${claim.value.year ?? ''}`
  return claim.property
}

/**
 * Each title by the year it is for and by how exactly its day is told; apart from them those that tell the day of the decision itself, for until the first of them
 * nobody holds that title (reconcile/title-since.ts).
 */
const recognised = (year: number | null, asOf: Edtf): string =>
  `${RECOGNISED} ${year ?? ''} ${asOf.length}${year !== null && isDecided(year, asOf) ? DECIDED : ''}`
export const RECOGNISED = 'title recognised'
export const DECIDED = ' decided'

/** A decision for a year is of that year or of the next. */
const isDecided = (year: number, asOf: Edtf): boolean => isFullDay(asOf) && [year, year + 1].includes(Number(asOf.slice(0, 4)))

/** The set that a score was counted by; where the letter tells none its standard and year ("~ntm 2022"), from which it is known which was in force. null: no score that holds. */
export function countedBy({ claim, set, standard, asOf }: Pick<Statement, 'claim' | 'set' | 'standard' | 'asOf'>): string | null {
  if (claim.track !== 'score' || claim.property === 'claim' || asOf === null) return null
  return set ?? `${UNTOLD}${standard} ${lastDay(asOf).slice(0, 4)}`
}

/**
 * What letters tell otherwise: what is sure before what is to be looked at, by kind and name; spellings by name; counts of communes by district. null: of a kind
 * that is only looked up.
 */
export function derivedOrder(d: Derived): string | null {
  if (d.kind === 'tallies' && d.body !== null) return joined(cut(d.key ?? ''), cut(d.owner))
  if (d.kind === 'spellings' && d.body?.[0]) return joined(cut(d.body[0].about), d.owner)
  if (d.kind !== 'conflicts' || !d.body?.[0]) return null
  const [{ sure, kind, about, says }] = d.body
  return joined(sure ? SURE : DOUBTED, kind, sortKey(cut(about)), sortKey(cut(says)), d.owner)
}
export const SURE = '0'
export const DOUBTED = '1'

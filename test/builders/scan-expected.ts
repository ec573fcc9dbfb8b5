/** What must hold of a scan: the record of the letter that it shows, except where the page itself cannot tell; and never a wrong value without doubt. */
import { distance } from 'fastest-levenshtein'
import { readFileSync } from 'node:fs'
import type { LetterRecord } from '../../src/model/letter-record.js'

/** NAME.expected.json beside a scan. */
export interface ScanExpected {
  /** Its record stands in fixtures/expected, its words in fixtures/make/letters. */
  readonly letter: string
  /** Fields whose values must be those of the letter. */
  readonly sameAsText: readonly string[]
  /** Fields that may also be missing with a reason, or wrong when doubted. */
  readonly either: readonly string[]
  /** What the handwriting says: right as well, for the fields named. */
  readonly hand?: Readonly<Record<string, string>>
  /** Least share of the letter's words found on the page. */
  readonly words?: number
  readonly refused?: string
  /** What is known to fall short on this page, by engine: fields that are wrong or lost today. Said aloud by the test, and in fixtures/scans/README.md. */
  readonly short?: Readonly<Record<string, readonly string[]>>
}

/** Is this wrong one of those that are known to fall short? */
export const fallsShort = ({ short }: ScanExpected, engine: string, says: string): boolean =>
  (short?.[engine] ?? []).some((field) => says.startsWith(`${field}:`))

export const readExpected = (path: string): ScanExpected => JSON.parse(readFileSync(path, 'utf8')) as ScanExpected

const LISTS = ['citations', 'deadlines', 'communes', 'criteria', 'standings', 'addressees', 'copies'] as const
type List = (typeof LISTS)[number]
const isList = (field: string): field is List => LISTS.some((list) => list === field)

type Plain = Readonly<Record<string, unknown>>

/** What counts of an item: what the fields of the ruler count. */
const KEYS: Readonly<Record<List, readonly string[]>> = {
  citations: ['number', 'date'],
  deadlines: ['due', 'kind'],
  communes: ['name'],
  criteria: ['commune', 'standard', 'met', 'unmet', 'metCount', 'total'],
  standings: ['commune', 'standard', 'status'],
  addressees: [],
  copies: [],
}

const keyOf = (list: List, item: unknown): string =>
  typeof item === 'object' && item !== null
    ? JSON.stringify(KEYS[list].map((key) => (item as Plain)[key])) // an object of JSON: asked by name, undefined where it has none
    : String(item)

/** Running text, of which a mark may be lost without harm; numbers, days, names of people and communes are exact. As the ruler of letters has it. */
const RUNNING: readonly string[] = ['subject', 'issuer', 'addressees', 'copies', 'signer.authority']

/** Without dirt and full stops at its ends. */
const bare = (text: string): string => text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')

const alike = (a: string, b: string): boolean => 1 - distance(a, b) / Math.max(a.length, b.length, 1) >= 0.9

const same = (field: string, a: unknown, b: unknown): boolean =>
  a === b || (RUNNING.includes(field) && typeof a === 'string' && typeof b === 'string' && alike(bare(a), bare(b)))

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((v, key) => (typeof v === 'object' && v !== null ? ((v as Plain)[key] ?? null) : null), value) // as above

const within = (place: string, pointer: string): boolean =>
  place === pointer || place.startsWith(`${pointer}/`) || (/^\/(number|signer)$/.test(place) && pointer.startsWith(`${place}/`))

/** Confidence under 0.8 or a problem at the value's own place. */
const doubted = (record: LetterRecord, pointer: string): boolean =>
  Object.entries(record.evidence).some(([place, proofs]) => within(place, pointer) && proofs.some((p) => p.confidence < 0.8)) ||
  record.problems.some((p) => p.at !== '' && within(p.at, pointer))

const missing = (record: LetterRecord, pointer: string): boolean =>
  Object.keys(record.missing).some((place) => place === pointer || pointer.startsWith(`${place}/`))

/** Sentences on what does not hold; none = all is well. */
export function wrongs(record: LetterRecord, letter: Plain, expected: ScanExpected): string[] {
  return [
    ...expected.sameAsText.flatMap((field) => judged(record, letter, field, expected, true)),
    ...expected.either.flatMap((field) => judged(record, letter, field, expected, false)),
  ]
}

function judged(record: LetterRecord, letter: Plain, field: string, { hand }: ScanExpected, strict: boolean): string[] {
  if (isList(field)) return judgedList(record, letter, field, strict)
  const path = field.split('.')
  const pointer = `/${path.join('/')}`
  const [got, wanted] = [at(record, path), at(letter, path)]
  if (same(field, got, wanted) || (hand?.[field] !== undefined && got === hand[field])) return []
  // Parts of a signature that are not found have no reason of their own.
  const said = got === null ? missing(record, pointer) || path[0] === 'signer' : doubted(record, pointer)
  if (!strict && said) return []
  const how = said ? 'with doubt' : got === null ? 'missing, no reason given' : 'SILENTLY WRONG'
  return [`${field}: ${JSON.stringify(got)}, the letter says ${JSON.stringify(wanted)} (${how})`]
}

/** Items too many must be doubted; items too few are wrong only in a strict field. */
function judgedList(record: LetterRecord, letter: Plain, list: List, strict: boolean): string[] {
  const given = letter[list]
  const wanted = Array.isArray(given) ? (given as unknown[]).map((item) => keyOf(list, item)) : []
  const extra = record[list].flatMap((item, i) => {
    const key = keyOf(list, item)
    const found = wanted.findIndex((one) => same(list, one, key))
    if (found >= 0) wanted.splice(found, 1)
    return found >= 0 || doubted(record, `/${list}/${i}`) ? [] : [`${list}: ${key} is not in the letter (SILENTLY WRONG)`]
  })
  const lost = strict ? wanted.map((key) => `${list}: ${key} is not found`) : []
  return [...extra, ...lost]
}

/** Share of the words of `letter` that stand in `text`, counted as often as they stand; single letters (crosses of a table) are not words. */
export function wordsFound(letter: string, text: string): number {
  const words = (s: string): string[] => s.normalize('NFC').match(/\p{N}+|[\p{L}\p{N}]{2,}/gu) ?? []
  const there = new Map<string, number>()
  for (const word of words(text)) there.set(word, (there.get(word) ?? 0) + 1)
  const asked = words(letter)
  const found = asked.filter((word) => {
    const left = there.get(word) ?? 0
    there.set(word, left - 1)
    return left > 0
  })
  return found.length / asked.length
}

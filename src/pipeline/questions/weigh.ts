/** How much hangs on an answer: the published facts of the letter that would be otherwise under the rival reading, and the letters that cite it by that number. */
import type { LetterRecord } from '../../model/letter-record.js'
import type { Question } from '../../model/question.js'
import { applyWords } from '../../reconcile/words/apply.js'
import { isSame, valueAt } from '../../reconcile/words/pointer.js'
import { sayingOf, type Wanted, wordOf } from '../../reconcile/words/saying-of.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { groundOf } from '../overlay.js'
import type { Stand } from '../speak.js'
import { changedBetween, publishedBy } from './published.js'

/** Letters that cite a document of that number (its key). */
export type Citing = (numberKey: string) => Promise<readonly string[]>

/** Facts now are worked out once a letter. */
export function weigher(stand: Stand, citing: Citing) {
  const { record } = stand.now
  const now = publishedBy(record, stand.letter.document)
  return async (pointer: string, rivals: Question['rivals']): Promise<number> => {
    const then = readingsOtherwise(stand, pointer, rivals)
    if (then.length === 0) return 0
    const own = Math.max(...then.map((r) => changedBetween(now, publishedBy(r, stand.letter.document))))
    return own === 0 ? 0 : own + (await citingOf([record, ...then], pointer, citing))
  }
}

/** Whoever cites it by number and day finds another document, or none. */
async function citingOf(readings: readonly LetterRecord[], pointer: string, citing: Citing): Promise<number> {
  if (!/^\/(?:number|date)(?:\/|$)/.test(pointer)) return 0
  const keys = new Set(readings.flatMap(({ number }) => printedNumber(number) ?? []).map(numberKey))
  const letters = new Set<string>()
  for (const key of keys) for (const letter of await citing(key)) letters.add(letter)
  return letters.size
}

/** The record as it would stand under each rival; where nobody knows a rival, without the value; where something is to be typed, with something typed. */
function readingsOtherwise(stand: Stand, pointer: string, rivals: Question['rivals']): LetterRecord[] {
  const { record } = stand.now
  const value = valueAt(record, pointer) ?? null
  const known = rivals.flatMap((r) => as(stand, pointer, { act: 'correct', value: r.value }))
  if (known.length > 0) return known
  const probe = probeFor(record, pointer)
  if (probe !== null) return as(stand, pointer, { act: 'correct', value: probe })
  const gone = value === null ? [] : as(stand, pointer, { act: 'reject' })
  return gone.length > 0 ? gone : withoutPiece(stand, pointer)
}

/** What would stand there, in the place of what could not be read. Whatever it is, it shows what hangs on it. */
function probeFor(record: LetterRecord, pointer: string): unknown {
  if (pointer === '/date')
    return record.date === null || record.date.length < 10 ? `${(record.date ?? '2000-01').slice(0, 7).padEnd(7, '-01')}-01` : null
  if (valueAt(record, pointer) != null) return null
  return PROBES[pointer] ?? null
}
const PROBES: Readonly<Record<string, unknown>> = {
  ...{ '/number/ordinal': '1', '/number': { raw: '1/X', ordinal: '1', symbol: 'X' }, '/signer/name': '?' },
  ...{ '/issuer': '?', '/subject': '?', '/type': '?' },
}

/** A piece that cannot be left empty: its list without it, else its item. */
function withoutPiece(stand: Stand, pointer: string): LetterRecord[] {
  const steps = pointer.split('/')
  const [parent, index] = [steps.slice(0, -1).join('/'), Number(steps.at(-1))]
  const list = valueAt(stand.now.record, parent)
  if (Array.isArray(list) && steps.length > 3) {
    const shorter = as(stand, parent, { act: 'correct', value: list.filter((_, i) => i !== index) })
    if (shorter.length > 0) return shorter
  }
  return steps.length > 3 ? as(stand, steps.slice(0, 3).join('/'), { act: 'reject' }) : []
}

/** The record with that word over it, as if it were said last; none where it cannot be said. */
function as({ letter, machine, words, now }: Stand, pointer: string, wanted: Wanted): LetterRecord[] {
  const says = sayingOf({ machine, now }, pointer, wanted)
  if ('refusal' in says) return []
  const word = wordOf({ at: LAST, by: '?', why: null }, says)
  const { record } = applyWords(groundOf({ ...letter, record: machine }), [...words, word])
  return isSame(record, now.record) ? [] : [record]
}
const LAST = '9999-12-31T00:00:00.000Z'

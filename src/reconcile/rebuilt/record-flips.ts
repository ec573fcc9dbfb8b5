/** What two readings of one letter tell otherwise: value by value, items of a list met again by their place in the text. */
import type { LetterRecord } from '../../model/letter-record.js'
import { ITEM_LISTS, type ItemList } from '../../model/word.js'
import { anchorOf, findItem } from '../words/anchor.js'
import { isSame } from '../words/pointer.js'

export interface Flip {
  /** JSON Pointer: into the record as it is held; of what is new, into the record as it would be. */
  readonly at: string
  /** Null: an item that is new. */
  readonly before: unknown
  /** Null: an item that is read no more. */
  readonly after: unknown
}

const HEADER = [
  ...['form', 'type', 'number', 'issuer', 'issuerParent', 'place', 'date', 'dateWindow', 'subject'],
  ...['addressees', 'copies', 'signer', 'marks'],
] as const satisfies readonly (keyof LetterRecord)[]

/** `text`: the one text that both stand on. */
export function recordFlips(held: LetterRecord, now: LetterRecord, text: string): Flip[] {
  const head = HEADER.flatMap((field) => pieces(`/${field}`, held[field], now[field]))
  return [...head, ...ITEM_LISTS.flatMap((list) => listFlips({ held, now, text }, list))]
}

/** Of an object each piece that is other; of all else the whole. */
function pieces(at: string, before: unknown, after: unknown): Flip[] {
  if (isSame(before, after)) return []
  if (!isPlain(before) || !isPlain(after)) return [{ at, before, after }]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) =>
    isSame(before[key], after[key]) ? [] : [{ at: `${at}/${key}`, before: before[key] ?? null, after: after[key] ?? null }],
  )
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface Two {
  readonly held: LetterRecord
  readonly now: LetterRecord
  readonly text: string
}

function listFlips({ held, now, text }: Two, list: ItemList): Flip[] {
  const [before, after]: (readonly unknown[])[] = [held[list], now[list]]
  if (before === undefined || after === undefined || isSame(before, after)) return []
  const free = new Set(after.keys())
  const met = (i: number): number | null => {
    const same = [...free].find((j) => isSame(before[i], after[j]))
    if (same !== undefined) return same
    const anchor = anchorOf(held, list, i)
    const found = anchor && findItem(now, anchor, text)
    return found !== null && free.has(found) ? found : null
  }
  const flips = [...before.keys()].flatMap((i) => {
    const j = met(i)
    if (j === null) return [{ at: `/${list}/${i}`, before: before[i], after: null }]
    free.delete(j)
    return pieces(`/${list}/${i}`, before[i], after[j])
  })
  return [...flips, ...[...free].map((j) => ({ at: `/${list}/${j}`, before: null, after: after[j] }))]
}

/** What words, a number or a name find: letters of that number or file, communes called so, letters that hold the words. */
import type { NamedUnitRef, LetterRef } from '../../model/ledger.js'
import { unitsNamed } from '../../pipeline/named-units.js'
import type { SearchHit } from '../../store/store.js'
import { numberKey } from '../../text/letter-number.js'
import type { Asked } from '../asked.js'

export interface Found {
  readonly typed: string
  /** Letters that are called so: by number or file. */
  readonly letters: readonly LetterRef[]
  readonly communes: readonly NamedUnitRef[]
  readonly hits: readonly SearchHit[]
  /** More letters hold the words than are shown. */
  readonly more: boolean
}

export const MOST_HITS = 30
const MOST_CALLED = 6
/** Nobody types more to find something. */
const LONGEST = 200

export async function foundBy({ view, desk }: Asked, words: string): Promise<Found> {
  const typed = words.slice(0, LONGEST)
  const [letters, communes, hits] = await Promise.all([
    mayBeCalled(typed) ? calledSo(view, typed) : [],
    mayBeName(typed) ? unitsNamed(view, typed) : [],
    /[\p{L}\p{N}]/u.test(typed) ? desk.store.search(typed, MOST_HITS + 1) : [],
  ])
  return {
    typed,
    letters: letters.slice(0, MOST_CALLED),
    communes: communes.slice(0, MOST_CALLED),
    hits: hits.slice(0, MOST_HITS),
    more: hits.length > MOST_HITS,
  }
}

/** A number of a letter, or the name of a file. */
const mayBeCalled = (typed: string): boolean => /\d|\.\p{L}/u.test(typed) && !/\s\S+\s\S+\s/.test(typed)
/** Some words without signs, or a code. */
const mayBeName = (typed: string): boolean => /^\p{L}[\p{L} '’().,-]{0,60}(?:\d{4,6})?$|^\d{4,6}$/u.test(typed)

async function calledSo(view: Asked['view'], typed: string): Promise<LetterRef[]> {
  const asked = [{ numberKey: numberKey(typed), date: null }]
  const [numbered, inFile] = await Promise.all([view.lettersNumbered(asked), view.lettersInFile(typed)])
  return [...new Map([...numbered.flat(), ...inFile].map((letter) => [letter.id, letter])).values()]
}

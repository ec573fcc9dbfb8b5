/** People's words as they are shown: each with its letter, whether it holds, and where. */
import { grouped } from '../model/collect.js'
import type { LetterRecord } from '../model/letter-record.js'
import type { HeldWord } from '../model/word.js'
import { type Applied, applyWords } from '../reconcile/words/apply.js'
import { isOfLetter } from '../reconcile/words/saying-of.js'
import type { Instant, Store } from '../store/store.js'
import { groundOf } from './overlay.js'

export interface ToldWord extends HeldWord {
  /** The letter as it is held now; null when it is held no more. */
  readonly letter: { readonly id: string; readonly record: LetterRecord } | null
  readonly state: Applied['state'] | 'withdrawn'
  /** JSON Pointer into the record that stands; null where it has no place there. */
  readonly place: string | null
}

/** The record stands in the letter. */
export const withoutLetter = ({ id, at, by, why, says, withdrawn, state, place }: ToldWord): Omit<ToldWord, 'letter'> => ({
  ...{ id, at, by, why, says, withdrawn, state, place },
})

/** Of one letter, or all (null), in the order they were said. */
export async function toldWords(store: Store, letter: string | null, knownAt: Instant | null = null): Promise<ToldWord[]> {
  return letter === null ? wordsTold(store, await store.words(null, knownAt)) : toldWordsOn(store, [letter], knownAt)
}

/** Of these letters, in the order they were said. */
export async function toldWordsOn(store: Store, letters: readonly string[], knownAt: Instant | null): Promise<ToldWord[]> {
  const told = await wordsTold(store, await store.spoken(knownAt).on(letters, null))
  return told.filter((word) => letters.some((letter) => word.letter?.id === letter || isOfBoth(word, letter)))
}

/** The word of that code; undefined where there is none. */
export const wordCalled = async (store: Pick<Store, 'spoken'>, id: string): Promise<HeldWord | undefined> =>
  id === '' ? undefined : (await store.spoken(null).called(id)).find((word) => word.id === id)

/** Of these words alone, in their order. */
export async function wordsTold(store: Pick<Store, 'standing'>, words: readonly HeldWord[]): Promise<ToldWord[]> {
  const told = new Map<string, ToldWord>()
  for (const [sha256, own] of grouped(words, sourceOf)) for (const word of await ofSource(store, sha256, own)) told.set(word.id, word)
  return words.flatMap((w) => told.get(w.id) ?? [])
}

const sourceOf = ({ says }: HeldWord): string => says.letter.split('#')[0] ?? says.letter

const isOfBoth = ({ says }: HeldWord, letter: string): boolean => 'other' in says && (says.other === letter || says.letter === letter)

async function ofSource(store: Pick<Store, 'standing'>, sha256: string, words: readonly HeldWord[]): Promise<ToldWord[]> {
  const letters = (await store.standing(sha256)).map(({ id, record, machine, document }) => {
    const own = words.filter((w) => w.withdrawn === null && isOfLetter(w, machine))
    return { id, record, machine, applied: applyWords(groundOf({ record: machine, document }), own).applied }
  })
  return words.map((word) => {
    const letter = letters.find((l) => isOfLetter(word, l.machine)) ?? null
    const held = letter && { id: letter.id, record: letter.record }
    if (word.withdrawn !== null)
      return { ...word, letter: held, state: 'withdrawn', place: 'pointer' in word.says ? word.says.pointer : null }
    if (!('pointer' in word.says)) return { ...word, letter: held, state: letter === null ? 'lost' : 'stands', place: null }
    const { state, at } = letter?.applied.get(word.id) ?? { state: 'lost' as const, at: null }
    return { ...word, letter: held, state, place: at }
  })
}

/** A letter as its page shows it: what was read, the text, what people said of it, what others tell of it. */
import type { LetterFacts } from '../../model/letter-facts.js'
import type { LetterRecord } from '../../model/letter-record.js'
import type { LetterRow } from '../../model/ledger.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import { toldWords, type ToldWord } from '../../pipeline/words-told.js'
import type { Asked } from '../asked.js'

export interface OpenLetter {
  readonly id: string
  readonly row: LetterRow
  readonly record: LetterRecord
  readonly document: ParsedDocument
  readonly words: readonly ToldWord[]
  readonly facts: LetterFacts | null
  /** Shown as it was known once: nothing can be said of it there. */
  readonly isPast: boolean
}

/** Null where no such letter is (or was then) held. */
export async function openLetter({ desk: { store }, view, knownAt }: Asked, id: string): Promise<OpenLetter | null> {
  const [row] = await view.lettersById([id])
  if (row === undefined) return null
  const [known, held] = [
    knownAt === null ? null : ((await view.known([id]))[0] ?? null),
    (await store.standing(row.sha256)).find((l) => l.id === id),
  ]
  const record = known?.record ?? held?.record
  const document = held?.document ?? (await store.document(id))?.document ?? (await store.parsed(row.sha256))[0]
  if (record === undefined || document === undefined) return null
  const facts = (await view.factsOf([id])).get(id) ?? null
  return { id, row, record, document, words: await toldWords(store, id, knownAt), facts, isPast: knownAt !== null }
}

/** One of two letters that are compared. */
import { evidenceAt, type Spoken } from '../../model/proof-of.js'
import { letterIdOf } from '../../model/letter-id.js'
import { printedNumber } from '../../text/letter-number.js'
import type { Words } from '../report.js'
import { plain, type Said, type Side } from './compared.js'

/** A letter with its text, under the name of its file. */
export type LetterSide = Spoken & { readonly file: string }

/** The sentences at the first of these JSON Pointers that has a proof. */
export function saidAt({ record, sentenceAt, file }: LetterSide, ...pointers: readonly string[]): Said[] {
  const at = pointers.find((pointer) => evidenceAt(record, pointer).length > 0)
  const [first] = at === undefined ? [] : evidenceAt(record, at)
  const letter = { letter: letterIdOf(record), at: at ?? null, file, number: printedNumber(record.number), date: record.date }
  return first ? [{ ...letter, page: first.page, sentence: sentenceAt(first) }] : []
}

/** A side that says this; null where the letter says nothing. */
export const sideAt = (value: unknown, says: Words | string | null, said: readonly Said[], asOf: string | null = null): Side | null =>
  says === null || says === '' ? null : { value, says: typeof says === 'string' ? plain(says) : says, asOf, said }

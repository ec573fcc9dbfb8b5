/** Words said of records of our own making, as the program says them. */
import type { LetterRecord } from '../../src/model/letter-record.js'
import type { Word } from '../../src/model/word.js'
import { groundOf } from '../../src/pipeline/overlay.js'
import { applyWords } from '../../src/reconcile/words/apply.js'
import { sayingOf, type Wanted, wordOf } from '../../src/reconcile/words/saying-of.js'
import { isRefused } from '../../src/reconcile/words/typed.js'
import { document } from './record.js'

export interface OnLetter {
  readonly machine: LetterRecord
  readonly text: string
  readonly words?: readonly Word[]
}

/** The record that stands under these words. */
export const standingRecord = ({ machine, text, words = [] }: OnLetter): LetterRecord =>
  applyWords(groundOf({ record: machine, document: document(text, machine.source.sha256) }), words).record

export function wordOn(letter: OnLetter, pointer: string, wanted: Wanted, at: string, by = 'Lan'): Word {
  const { machine, text, words = [] } = letter
  const now = applyWords(groundOf({ record: machine, document: document(text, machine.source.sha256) }), words)
  const says = sayingOf({ machine, now }, pointer, wanted)
  if (isRefused(says)) throw new Error(says.refusal)
  return wordOf({ at, by, why: 'đối chiếu bản gốc' }, says)
}

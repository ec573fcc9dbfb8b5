/** One question by its place: as it waits, or (somebody has answered it, or nothing hangs on it) as the value stands. */
import type { LetterFacts } from '../../model/letter-facts.js'
import type { LetterRecord } from '../../model/letter-record.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import type { Question, WaitingQuestion } from '../../model/question.js'
import { isTold } from '../../reconcile/words/field.js'
import { fits } from '../../reconcile/words/set-value.js'
import { valueAt } from '../../reconcile/words/pointer.js'
import { typedValue } from '../../reconcile/words/typed.js'
import { candidatesIn } from './candidates.js'
import { aboutOf } from './about.js'
import { rivalsOf } from './rivals.js'

/** Not waiting: nothing is asked, but anybody may say something. */
export type AnyQuestion = Omit<Question, 'why'> & { readonly why: Question['why'] | null; readonly key: string | null }

interface Read {
  readonly record: LetterRecord
  readonly document: ParsedDocument
  readonly facts: LetterFacts | null
}

/** Null where a record has no such place. */
export function questionAt({ record, document, facts }: Read, pointer: string, waiting: readonly WaitingQuestion[]): AnyQuestion | null {
  const asked = waiting.find((q) => q.pointer === pointer)
  if (asked !== undefined) return asked
  const value = valueAt(record, pointer)
  const mayBeTold = isTold(pointer) && (value !== undefined || pointer.startsWith('/signer/'))
  if (!mayBeTold) return null
  const why = candidatesIn(record, document).find((c) => c.pointer === pointer)
  const rivals = rivalsOf(record, document, pointer, facts)
  return {
    pointer,
    why: why?.why ?? null,
    confidence: record.evidence[pointer]?.[0]?.confidence ?? null,
    value: value ?? null,
    rivals,
    changes: 0,
    key: null,
    about: aboutOf(record, pointer),
  }
}

/** Why what was typed cannot stand there, in one sentence; null where it can. */
export function refusalOf(record: LetterRecord, pointer: string, typed: string): string | null {
  const value = typedValue(pointer, typed)
  if ('refusal' in value) return value.refusal
  if (pointer.startsWith('/signer/') && record.signer === null) return null
  return fits(record, pointer, value.value) === null ? 'Giá trị không hợp với mục này.' : null
}

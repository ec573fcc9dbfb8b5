/** What a person could be asked of a letter: values that are doubtful, that have rivals, that are there and could not be read. Whether it is worth asking: weigh.ts. */
import type { Evidence, LetterRecord } from '../../model/letter-record.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import { DOUBTFUL } from '../../model/proof-of.js'
import type { Question } from '../../model/question.js'
import { ITEM_LISTS } from '../../model/word.js'
import { isTold } from '../../reconcile/words/field.js'
import { valueAt } from '../../reconcile/words/pointer.js'

export type Candidate = Pick<Question, 'pointer' | 'why' | 'confidence'>

export function candidatesIn(record: LetterRecord, document: ParsedDocument): readonly Candidate[] {
  const found = [...toType(record, document), ...rivalled(record), ...doubtful(record)]
  const first = new Map<string, Candidate>()
  for (const candidate of found) if (!first.has(candidate.pointer)) first.set(candidate.pointer, candidate)
  return [...first.values()].filter(({ pointer }) => isTold(pointer) && !isAnswered(record, pointer))
}

/** A person has spoken of it. */
export const isAnswered = ({ evidence, missing }: LetterRecord, pointer: string): boolean =>
  missing[pointer] === 'rejected' || (evidence[pointer]?.[0]?.rule.startsWith('người') ?? false)

const UNREAD = { blank_before_issue: 'blank', handwritten: 'handwritten', illegible: 'illegible' } as const

/** In a picture what was not found may be there all the same. */
const MAY_BE_THERE = ['/number', '/date', '/issuer', '/subject']

function toType(record: LetterRecord, { ocr }: ParsedDocument): Candidate[] {
  if (record.form !== 'letter' && record.form !== 'norm') return []
  return Object.entries(record.missing).flatMap(([at, reason]): Candidate[] => {
    const pointer = fieldOf(record, at)
    if (!TYPED.includes(pointer)) return []
    if (reason in UNREAD) return [{ pointer, why: UNREAD[reason as keyof typeof UNREAD], confidence: null }]
    const unseen = reason === 'not_stated' && ocr !== null && MAY_BE_THERE.includes(pointer)
    return unseen ? [{ pointer, why: 'illegible', confidence: null }] : []
  })
}
const TYPED = ['/number', '/number/ordinal', '/date', '/issuer', '/subject', '/type', '/signer/name']

const rivalled = (record: LetterRecord): Candidate[] =>
  Object.keys(record.rivals).map((at) => ({
    pointer: fieldOf(record, at),
    why: 'rivals',
    confidence: record.evidence[at]?.[0]?.confidence ?? null,
  }))

function doubtful(record: LetterRecord): Candidate[] {
  return Object.entries(record.evidence).flatMap(([at, [first]]): Candidate[] => {
    if (first === undefined || first.confidence >= DOUBTFUL || valueAt(record, at) === null || isToldByPieces(record, at, first)) return []
    return [{ pointer: fieldOf(record, at), why: 'doubtful', confidence: first.confidence }]
  })
}

/** The item stands on the same words as one of its pieces: the piece is asked about, for that can be typed; or it has been answered already. */
function isToldByPieces(record: LetterRecord, at: string, { start, end }: Evidence): boolean {
  const { evidence } = record
  if (at === '/signer') return true
  if (!ITEM_LISTS.some((list) => at.startsWith(`/${list}/`)) || at.split('/').length !== 3) return false
  const pieces = Object.entries(evidence).filter(([key]) => key.startsWith(`${at}/`) && valueAt(record, key) !== null)
  return pieces.some(([, [own]]) => own?.start === start && own.end === end)
}

/** Where the answer belongs: a number is one value once its ordinal is there. */
function fieldOf({ number }: LetterRecord, at: string): string {
  if (at === '/number' || at === '/number/ordinal' || at === '/number/symbol')
    return number !== null && number.ordinal === null ? '/number/ordinal' : '/number'
  return at === '/signer' ? '/signer/name' : at
}

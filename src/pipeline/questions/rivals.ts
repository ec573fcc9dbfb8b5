/** Other readings of a value: those that the record holds, those that letters tell, and those that recognition saw in its words. */
import { dayOf } from '../../model/calendar.js'
import type { LetterFacts } from '../../model/letter-facts.js'
import type { LetterRecord } from '../../model/letter-record.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import type { Question } from '../../model/question.js'
import { among } from '../../model/span.js'
import { isSame, valueAt } from '../../reconcile/words/pointer.js'
import { typedValue } from '../../reconcile/words/typed.js'

type Rival = Question['rivals'][number]

const MOST = 3

export function rivalsOf(record: LetterRecord, document: ParsedDocument, pointer: string, facts: LetterFacts | null): Rival[] {
  const value = valueAt(record, pointer) ?? null
  const held = (record.rivals[pointer] ?? []).map((r): Rival => ({ value: r.value, from: 'page' }))
  const told = fromLetters(facts, pointer).map((of): Rival => ({ value: of, from: 'letters' }))
  const words = fromWords(record, document, pointer).map((of): Rival => ({ value: of, from: 'words' }))
  const all = [...held, ...told, ...words].filter((r) => r.value !== null && !isSame(r.value, value))
  return all.filter((r, i) => all.findIndex((other) => isSame(other.value, r.value)) === i).slice(0, MOST)
}

/** A blank number or day that later letters tell. */
function fromLetters(facts: LetterFacts | null, pointer: string): unknown[] {
  if (pointer === '/date') return facts?.dateWindow && facts.dateWindow.from === facts.dateWindow.to ? [facts.dateWindow.from] : []
  if (!facts?.resolved) return []
  const { number } = facts.resolved
  const typed = typedValue('/number', number)
  const whole = 'value' in typed ? typed.value : null
  if (pointer === '/number') return [whole]
  return pointer === '/number/ordinal' ? [valueAt(whole, '/ordinal') ?? null] : []
}

/** The value with one of its words read as recognition also saw it. */
function fromWords(record: LetterRecord, document: ParsedDocument, pointer: string): unknown[] {
  const [place] = record.evidence[pointer] ?? []
  if (place === undefined || document.ocr === null) return []
  return among(document.words, place).flatMap(({ span, rivals = [] }) => {
    const word = document.text.slice(span.start, span.end)
    const quote = (rival: string): string =>
      `${place.quote.slice(0, span.start - place.start)}${rival}${place.quote.slice(span.end - place.start)}`
    return rivals
      .filter((rival) => letters(rival) !== letters(word))
      .flatMap((rival) => readAs(pointer, valueAt(record, pointer), { word, rival, quote: quote(rival) }))
  })
}

/** Signs at its edges make no other reading. */
const letters = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

interface OtherWord {
  readonly word: string
  readonly rival: string
  /** The whole place, with the rival in it. */
  readonly quote: string
}

function readAs(pointer: string, value: unknown, { word, rival, quote }: OtherWord): unknown[] {
  if (pointer === '/number') {
    const typed = typedValue(pointer, quote.replace(/\s+/g, ' ').replace(/^Số\s*:?\s*/iu, ''))
    return 'value' in typed ? [typed.value] : []
  }
  if (/\/(?:date|due)$/.test(pointer)) return dayIn(quote)
  if (typeof value !== 'string') return []
  const at = value.indexOf(word)
  return at < 0 || value.includes(word, at + 1) ? [] : [`${value.slice(0, at)}${rival}${value.slice(at + word.length)}`]
}

/** "ngày 05 tháng 6 năm 2023", "05/6/2023". */
function dayIn(quote: string): unknown[] {
  const told = /(\d{1,2})(?:\s*tháng\s*|[/.-])(\d{1,2})(?:\s*năm\s*|[/.-])(\d{4})/u.exec(quote)
  const day = told && dayOf(Number(told[3]), Number(told[2]), Number(told[1]))
  return day === null ? [] : [day]
}

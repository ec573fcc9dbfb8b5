/** From a reading to the rows that reports ask for. Pure: same record, same rows. */
import type { LetterHead } from '../model/ledger.js'
import { letterIdOf } from '../model/letter-id.js'
import type { DeadlineRecord, LetterRecord } from '../model/letter-record.js'
import { isContradiction } from '../model/problem.js'
import { DOUBTFUL, evidenceAt, proofAt, type Spoken } from '../model/proof-of.js'
import { fold } from '../text/fold.js'
import { numberKey, printedNumber } from '../text/letter-number.js'
import { arrivalOrder, citationOrder, letterOrder, mentionOrder, nameKey, stemKey, termOrder } from './keys.js'
import type { ReadingToKeep } from './store.js'
import type { Tables } from './tables.js'

type Rows<T extends keyof Tables> = Omit<Tables[T], 'reading' | 'recorded_from' | 'recorded_to'>[]

const letterOf = (record: LetterRecord) => ({ id: letterIdOf(record), file: record.source.name, date: record.date })

export function deadlineRows(spoken: Spoken): Rows<'deadlines'> {
  return spoken.record.deadlines.map((deadline, position) => ({
    position,
    in_order: termOrder(letterOf(spoken.record), deadline.due, position),
    due: deadline.due,
    deadline: JSON.stringify(deadline),
    proof: proofJson(spoken, `/deadlines/${position}`, `/deadlines/${position}/due`),
  }))
}

/** Whom a term names in its actor or task; without accents, so that whoever types none finds them too. */
export function deadlineNameRows(record: LetterRecord): Rows<'deadline_names'> {
  return record.deadlines.flatMap((deadline, position) =>
    namesIn(deadline, record.communes).map((name_key) => ({
      ...{ position, name_key, in_order: termOrder(letterOf(record), deadline.due, position) },
    })),
  )
}

/** Communes and districts of the letter that stand there as whole words, and names as they are printed: a term may name a district that the letter names nowhere else. */
export function namesIn(
  { who, task }: Pick<DeadlineRecord, 'who' | 'task'>,
  communes: readonly { readonly name: string; readonly district: string | null }[],
): string[] {
  const texts = [...who, task ?? ''].map((text) => text.normalize('NFC'))
  const words = texts.map(asWords)
  const known = communes.flatMap(({ name, district }) => [name, district ?? []].flat()).map(nameKey)
  const named = known.filter((name) => words.some((text) => text.includes(asWords(name))))
  return [...new Set([...named, ...texts.flatMap((text) => text.match(PRINTED) ?? []).map(nameKey)])]
}

/** Words with capitals side by side: "Hòa An", "Đắk R'Lấp"; not "UBND". */
const PRINTED = /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}'’]*(?:\p{Lu}\p{Ll}*)?(?: \p{Lu}[\p{Ll}'’]*(?:\p{Lu}\p{Ll}*)?)*(?![\p{L}\p{N}])/gu

const asWords = (text: string): string => ` ${(fold(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

export function citationRows(spoken: Spoken): Rows<'citations'> {
  return spoken.record.citations.map((citation, position) => ({
    position,
    in_order: citationOrder(letterOf(spoken.record), citation.date, numberKey(citation.number), position),
    number: citation.number,
    number_key: numberKey(citation.number),
    day: citation.date,
    citation: JSON.stringify(citation),
    proof: proofJson(spoken, `/citations/${position}`),
  }))
}

export function mentionRows(spoken: Spoken): Rows<'mentions'> {
  return spoken.record.communes.map(({ name, code, district }, position) => ({
    position,
    in_order: mentionOrder(letterOf(spoken.record), position),
    name,
    name_key: nameKey(name),
    code,
    district,
    proof: proofJson(spoken, `/communes/${position}`),
  }))
}

export function problemRows({ record, document }: Pick<ReadingToKeep, 'record' | 'document'>): Rows<'problems'> {
  return record.problems.map(({ code, severity, at, says, span, answered }, position) => {
    const printed = span ? [{ page: pageAt(document, span.start), quote: document.text.slice(span.start, span.end) }] : []
    const places = [...evidenceAt(record, at).map(({ page, quote }) => ({ page, quote })), ...printed]
    return {
      position,
      code,
      severity,
      at,
      says,
      detail: JSON.stringify({ about: aboutOf(record, at), places: distinct(places), ...(answered === undefined ? {} : { answered }) }),
    }
  })
}

/** Names that a letter prints otherwise than they officially are, so that whoever asks for one as it is printed finds the commune. */
export function misprintRows(kept: Pick<ReadingToKeep, 'record' | 'document'>): Rows<'misprints'> {
  const letter = letterOf(kept.record)
  return problemRows(kept).flatMap(({ code, detail, position }) => misprinted(code, detail, { letter, position }))
}

/** Also for rows kept before. */
export function misprinted(
  code: string,
  detail: string,
  { letter, position }: { readonly letter: Parameters<typeof mentionOrder>[0]; readonly position: number },
): Rows<'misprints'> {
  if (code !== 'unit/spelling') return []
  // Made by problemRows.
  const { places } = JSON.parse(detail) as { places: readonly { quote: string }[] }
  const names = [...new Set(places.map(({ quote }) => nameKey(quote)))]
  return names.map((name_key) => ({ position, name_key, in_order: mentionOrder(letter, position) }))
}

export function headOf(record: LetterRecord): LetterHead {
  const { form, type, number, issuerParent, place, dateWindow, subject, addressees, copies, signer, marks, missing } = record
  const { part } = record.source
  const doubts = Object.values(record.evidence).filter((list) => (list[0]?.confidence ?? 1) < DOUBTFUL).length
  return {
    ...{ form, type, number, issuerParent, place, dateWindow, subject, addressees, copies, signer, marks, missing },
    pages: part === null ? record.source.pages : part.to - part.from + 1,
    part,
    doubts,
    problems: record.problems.filter((p) => p.severity !== 'info' && p.answered === undefined).length,
  }
}

/** What full text should find beyond the printed text: values that composition settled. */
export function fieldsText(record: LetterRecord): string {
  const values = [
    record.source.name.replace(/\.\p{L}+$/u, ''),
    printedNumber(record.number),
    record.type,
    record.issuer,
    record.subject,
    record.signer?.name,
    ...record.communes.map((c) => [c.kind, c.name].filter(Boolean).join(' ')),
  ]
  return values.filter((v) => v).join('\n')
}

const proofJson = (spoken: Spoken, ...pointers: readonly string[]): string | null => {
  const proof = proofAt(spoken, ...pointers)
  return proof && JSON.stringify(proof)
}

const pageAt = (document: ReadingToKeep['document'], at: number): number =>
  document.pages.find((p) => p.span.start <= at && at < p.span.end)?.number ?? document.pages.at(-1)?.number ?? 1

/** The unit that the item under the pointer speaks of. */
function aboutOf(record: LetterRecord, at: string): { name: string; code: string | null } | null {
  const [, list, index] = at.split('/')
  const i = Number(index)
  if (list === 'communes') return named(record.communes[i]?.name, record.communes[i]?.code)
  if (list === 'criteria') return named(record.criteria[i]?.commune, record.criteria[i]?.code)
  if (list === 'standings') return named(record.standings[i]?.commune, record.standings[i]?.code)
  if (list === 'tallies') return named(record.tallies[i]?.unit, null)
  return null
}

const named = (name: string | undefined, code: string | null | undefined): { name: string; code: string | null } | null =>
  name === undefined ? null : { name, code: code ?? null }

const distinct = <T extends { readonly quote: string }>(places: readonly T[]): T[] =>
  places.filter((p, i) => places.findIndex((q) => q.quote === p.quote) === i)

/** By what a letter is found and stands among others. */
export function readingKeys(record: LetterRecord, toldArrival: string | null) {
  const number = printedNumber(record.number)
  const arrived_on = toldArrival ?? stampedDay(record)
  const letter = letterOf(record)
  return {
    ...{ number, number_key: number && numberKey(number), arrived_on, stem: stemKey(letter.file) },
    ...{ in_order: letterOrder(letter), arrival_order: arrivalOrder(letter, arrived_on) },
    contradicts: record.problems.some(isContradiction) ? 1 : 0,
  }
}

/** The stamp ĐẾN counts only when it shows a whole day. */
export const stampedDay = ({ marks }: Pick<LetterRecord, 'marks'>): string | null =>
  marks.arrival?.date && /^\d{4}-\d{2}-\d{2}$/.test(marks.arrival.date) ? marks.arrival.date : null

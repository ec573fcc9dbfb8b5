/** From a reading to the rows that reports ask for. Pure: same record, same rows. */
import type { LetterHead } from '../model/ledger.js'
import type { LetterRecord } from '../model/letter-record.js'
import { DOUBTFUL, evidenceAt, proofAt, type Spoken } from '../model/proof-of.js'
import { numberKey, printedNumber } from '../text/letter-number.js'
import type { ReadingToKeep } from './store.js'
import type { Tables } from './tables.js'

type Rows<T extends keyof Tables> = Omit<Tables[T], 'reading'>[]

export function deadlineRows(spoken: Spoken): Rows<'deadlines'> {
  return spoken.record.deadlines.map((deadline, position) => ({
    position,
    due: deadline.due,
    deadline: JSON.stringify(deadline),
    proof: proofJson(spoken, `/deadlines/${position}`, `/deadlines/${position}/due`),
  }))
}

export function citationRows(spoken: Spoken): Rows<'citations'> {
  return spoken.record.citations.map((citation, position) => ({
    position,
    number: citation.number,
    number_key: numberKey(citation.number),
    citation: JSON.stringify(citation),
    proof: proofJson(spoken, `/citations/${position}`),
  }))
}

export function mentionRows(spoken: Spoken): Rows<'mentions'> {
  return spoken.record.communes.map(({ name, code, district }, position) => ({
    position,
    name,
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

export const readingKeys = (record: LetterRecord): { number: string | null; number_key: string | null } => {
  const number = printedNumber(record.number)
  return { number, number_key: number && numberKey(number) }
}

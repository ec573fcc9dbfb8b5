/** Why a letter was read as it was: every value with its sentences, rivals and assumptions; what is missing and why; what was dropped. */
import type { Dropped } from '../model/finding.js'
import { letterIdOf } from '../model/letter-id.js'
import type { Evidence, LetterRecord } from '../model/letter-record.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import { type Experience, FACETS } from '../reference/reliability.js'
import { printedNumber } from '../text/letter-number.js'
import { loadReference } from './load-reference.js'
import type { ToldWord } from './words-told.js'

export interface ExplainedEvidence extends Pick<Evidence, 'page' | 'quote' | 'rule' | 'confidence' | 'assumed'> {
  /** How often this way of reading was right on letters with known answers; not there where nothing was measured. */
  readonly reliability?: Experience
}

export interface Explained {
  readonly letter: {
    readonly id: string
    readonly file: string
    readonly part: LetterRecord['source']['part']
    readonly number: string | null
    readonly date: string | null
  }
  /** In the order of the record. */
  readonly values: readonly {
    readonly at: string
    readonly value: unknown
    readonly evidence: readonly ExplainedEvidence[]
    readonly rivals: readonly { readonly value: unknown; readonly quote: string | null }[]
  }[]
  readonly missing: readonly { readonly at: string; readonly reason: string }[]
  readonly problems: readonly { readonly at: string; readonly severity: string; readonly says: string }[]
  readonly dropped: readonly {
    readonly kind: string
    readonly rule: string
    readonly page: number
    readonly quote: string
    readonly because: string
  }[]
  /** What people have said of the letter, in the order they said it; withdrawn words too. Only where a store was asked. */
  readonly words?: readonly Omit<ToldWord, 'letter'>[]
}

export function explain(record: LetterRecord, document: ParsedDocument, dropped: readonly Dropped[]): Explained {
  return {
    letter: {
      id: letterIdOf(record),
      file: record.source.name,
      part: record.source.part,
      number: printedNumber(record.number),
      date: record.date,
    },
    values: pointers(record).map((at) => ({
      at,
      value: valueAt(record, at),
      evidence: (record.evidence[at] ?? []).map((evidence) => withReliability(record, at, evidence)),
      rivals: (record.rivals[at] ?? []).map((r) => ({ value: r.value, quote: r.evidence[0]?.quote ?? null })),
    })),
    missing: Object.entries(record.missing).map(([at, reason]) => ({ at, reason })),
    problems: record.problems.map(({ at, severity, says }) => ({ at, severity, says })),
    dropped: dropped.map(({ finding, because }) => ({
      kind: finding.kind,
      rule: finding.rule,
      page: pageAt(document, finding.span.start),
      quote: document.text.slice(finding.span.start, finding.span.end),
      because,
    })),
  }
}

function withReliability(record: LetterRecord, at: string, { page, quote, rule, confidence, assumed }: Evidence): ExplainedEvidence {
  const kind = record.source.ocr?.pages.includes(page) === true ? 'scan' : 'text'
  const facet = facetAt(record, at)
  const known = facet === null ? null : loadReference().reliability.of(rule + facet, kind)
  return { page, quote, rule, confidence, assumed, ...(known === null ? {} : { reliability: known }) }
}

/** Proofs of what the ruler does not judge by itself: their rules' figures are of other values. */
const NOT_JUDGED = /^\/(?:issuerParent|marks|money|persons|tallies|fulfilments|criteria\/\d+\/commune)(?:\/|$)/

/** What of a rule's finding stands at this place, as `npm run score` counts it; null = not judged. */
function facetAt(record: LetterRecord, at: string): string | null {
  if (NOT_JUDGED.test(at)) return null
  const [, list = '', index = '', field = ''] = at.split('/')
  if (list === 'criteria' && field === '') return tellsCountsOnly(record, Number(index)) ? (FACETS['criteria.counts'] ?? '') : ''
  return FACETS[`${list}.${field}`] ?? ''
}

/** The criteria by number have a proof of their own, or there are none: what proves the whole then proves the counts. */
function tellsCountsOnly({ criteria, evidence }: LetterRecord, index: number): boolean {
  const row = criteria[index]
  if (row === undefined || [row.metCount, row.unmetCount, row.total].every((count) => count === null)) return false
  return (['met', 'unmet'] as const).every((list) => row[list].length === 0 || `/criteria/${index}/${list}` in evidence)
}

/** Places with evidence or rivals, in the order of the record's fields, items by number. */
function pointers(record: LetterRecord): string[] {
  const fields = Object.keys(record)
  const rank = (at: string) => fields.indexOf(at.split('/')[1] ?? '')
  return [...new Set([...Object.keys(record.evidence), ...Object.keys(record.rivals)])].sort(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true }),
  )
}

function valueAt(record: LetterRecord, at: string): unknown {
  let value: unknown = record
  for (const key of at.split('/').slice(1)) {
    // Walking plain JSON: an own key of an object or array, nothing else.
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
  }
  return value ?? null
}

const pageAt = (document: ParsedDocument, at: number): number =>
  document.pages.find((p) => p.span.start <= at && at < p.span.end)?.number ?? document.pages.at(-1)?.number ?? 1

/** Why a letter was read as it was: every value with its sentences, rivals and assumptions; what is missing and why; what was dropped. */
import type { Dropped } from '../model/finding.js'
import { letterIdOf } from '../model/letter-id.js'
import type { Evidence, LetterRecord } from '../model/letter-record.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import { printedNumber } from '../text/letter-number.js'

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
    readonly evidence: readonly Pick<Evidence, 'page' | 'quote' | 'rule' | 'confidence' | 'assumed'>[]
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
      evidence: (record.evidence[at] ?? []).map(({ page, quote, rule, confidence, assumed }) => ({
        page,
        quote,
        rule,
        confidence,
        assumed,
      })),
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

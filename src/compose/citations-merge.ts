/** Mentions of one document become one citation that knows what each mention tells. */
import type { FindingOf } from '../model/finding.js'
import { bySpan, type Span } from '../model/span.js'
import type { CitationRecord } from '../model/letter-record.js'
import { numberKey } from '../text/letter-number.js'

export type Mention = FindingOf<'citation'>

export interface Cited {
  readonly value: CitationRecord
  /** In reading order; the first introduces the document. */
  readonly mentions: readonly Mention[]
}

/** Weakest first: a document that a letter both names and acts upon is acted upon. */
const WEIGHT: readonly CitationRecord['relation'][] = [
  'mentions',
  'basis',
  'implements',
  'replies',
  'reminds',
  'amends',
  'extends',
  'replaces',
]

/** Same number and no contradiction between the dates: one document. Order is that of first mention. */
export function mergeMentions(mentions: readonly Mention[]): Cited[] {
  const merged: Mention[][] = []
  for (const mention of [...mentions].sort((a, b) => bySpan(a.span, b.span))) {
    const same = merged.find((group) => group.every((other) => sameDocument(other, mention)))
    if (same) same.push(mention)
    else merged.push([mention])
  }
  return joinBare(merged).map((group) => ({ value: valueOf(group), mentions: group }))
}

const sameDocument = (a: Mention, b: Mention): boolean =>
  numberKey(a.value.number) === numberKey(b.value.number) && (!a.value.date || !b.value.date || a.value.date === b.value.date)

/** "Quyết định số 488" beside "Quyết định số 488/QĐ-UBND": the short form recalls the long one. */
function joinBare(groups: readonly Mention[][]): Mention[][] {
  const long = groups.filter((g) => !isBare(g[0]))
  const left = groups.filter((group) => {
    const [first] = group
    if (!first || !isBare(first)) return true
    const full = long.filter((g) => g[0] && ordinal(g[0]) === ordinal(first) && sameType(g, first))
    if (full.length !== 1) return true
    full[0]?.push(...group.map((m) => ({ ...m, value: { ...m.value, date: null, subject: null } })))
    return false
  })
  return left.map((g) => [...g])
}

const isBare = (m: Mention | undefined): boolean => m !== undefined && /^\d+[a-c]?(\/(19|20)\d\d)?$/.test(m.value.number)
const ordinal = (m: Mention): string => numberKey(m.value.number).replace(/[/-].*$/, '')
const sameType = (group: readonly Mention[], m: Mention): boolean =>
  group.some((g) => g.value.type === null || g.value.type === m.value.type)

function valueOf(group: readonly Mention[]): CitationRecord {
  const told = <K extends 'type' | 'date' | 'issuer' | 'subject'>(key: K): CitationRecord[K] =>
    group.find((m) => m.value[key] !== null)?.value[key] ?? null
  const relations = group.map((m) => m.value.relation)
  return {
    type: told('type'),
    number: group.find((m) => !isBare(m))?.value.number ?? group[0]?.value.number ?? '',
    date: told('date'),
    issuer: told('issuer'),
    subject: told('subject'),
    relation: relations.reduce((a, b) => (WEIGHT.indexOf(b) > WEIGHT.indexOf(a) ? b : a), 'mentions'),
  }
}

/** Where a merged value was told: the first mention that tells it. */
export const tells = (cited: Cited, key: 'date' | 'issuer' | 'type'): Span | null =>
  cited.mentions.find((m) => m.value[key] === cited.value[key] && cited.value[key] !== null)?.span ?? null

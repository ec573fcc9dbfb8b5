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

/** Mentions that agree: at most one date among them. */
interface Group {
  readonly mentions: Mention[]
  date: string | null
}

/** Same number and no contradiction between the dates: one document. Order is that of first mention. */
export function mergeMentions(mentions: readonly Mention[]): Cited[] {
  const merged: Group[] = []
  const byNumber = new Map<string, Group[]>()
  for (const mention of [...mentions].sort((a, b) => bySpan(a.span, b.span))) {
    const { date, number } = mention.value
    const namesakes = gathered(byNumber, numberKey(number))
    const same = namesakes.find((group) => !group.date || !date || group.date === date)
    if (same) {
      same.mentions.push(mention)
      same.date ??= date
    } else {
      const group = { mentions: [mention], date }
      merged.push(group)
      namesakes.push(group)
    }
  }
  return joinBare(merged.map((g) => g.mentions)).map((group) => ({ value: valueOf(group), mentions: group }))
}

function gathered<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key)
  if (known) return known
  const made: T[] = []
  lists.set(key, made)
  return made
}

/** "Quyết định số 488" beside "Quyết định số 488/QĐ-UBND": the short form recalls the long one. */
function joinBare(groups: readonly Mention[][]): Mention[][] {
  const long = new Map<string, Mention[][]>()
  for (const group of groups) if (group[0] && !isBare(group[0])) gathered(long, ordinal(group[0])).push(group)
  const left = groups.filter((group) => {
    const [first] = group
    if (!first || !isBare(first)) return true
    const full = (long.get(ordinal(first)) ?? []).filter((g) => sameType(g, first))
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

/**
 * The values that a record gives, as the ruler counts them: one for each field that is filled, one for each item of a list.
 * The list of fields is the ruler's; that both count alike is checked at every run (judged-values.ts).
 */
import type { LetterRecord } from '../../src/model/letter-record.js'

export interface GivenValue {
  /** The ruler's name of the field. */
  readonly field: string
  /** JSON Pointer where the ruler looks for doubt. */
  readonly place: string
  /** Where the value's own evidence may stand, the nearest first: the first of these that holds any counts. */
  readonly own: readonly (readonly string[])[]
  /** What tells this value from others of its field in the ruler's "extra" lines (`keyOfExtra`). */
  readonly key: string
  readonly item: unknown
}

type Single = readonly [field: string, place: string, value: (record: LetterRecord) => unknown]

const SINGLES: readonly Single[] = [
  ['number.ordinal', '/number/ordinal', (r) => r.number?.ordinal],
  ['number.symbol', '/number/symbol', (r) => r.number?.symbol],
  ['type', '/type', (r) => r.type],
  ['issuer', '/issuer', (r) => r.issuer],
  ['place', '/place', (r) => r.place],
  ['date', '/date', (r) => r.date],
  ['subject', '/subject', (r) => r.subject],
  ['signer.name', '/signer/name', (r) => r.signer?.name],
  ['signer.authority', '/signer/authority', (r) => r.signer?.authority],
  ['signer.title', '/signer/title', (r) => r.signer?.title],
]

export const isGiven = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

const singles = (record: LetterRecord): GivenValue[] =>
  SINGLES.flatMap(([field, place, get]) => {
    const item = get(record)
    const head = place.replace(/(?<=.)\/.*$/, '')
    return isGiven(item) ? [{ field, place, own: [[place], [head]], key: '', item }] : []
  })

/** Items that the ruler compares as they stand. `beside` = pointers under the item that the value hangs on too; `nearer` = one that tells of it alone. */
function items(field: string, list: string, all: readonly unknown[], { beside = [''], nearer = '' } = {}): GivenValue[] {
  // A line that stands twice is found at its first place by the ruler too.
  return all.map((item) => {
    const place = `/${list}/${all.indexOf(item)}`
    const own = beside.map((under) => place + under)
    return { field, place, own: nearer === '' ? [own] : [[place + nearer], own], key: JSON.stringify(item), item }
  })
}

const citations = (record: LetterRecord): GivenValue[] => {
  const all = items('citations', 'citations', record.citations, { beside: ['', '/number', '/date'] })
  const finer = (field: 'type' | 'issuer'): GivenValue[] =>
    items(`citations.${field}`, 'citations', record.citations, { nearer: `/${field}` }).filter((_, i) => record.citations[i]?.[field])
  return [...all, ...finer('type'), ...finer('issuer')]
}

const deadlines = (record: LetterRecord): GivenValue[] => [
  ...items('deadlines.due', 'deadlines', record.deadlines, { beside: ['', '/due'] }),
  ...items('deadlines.due+quoted', 'deadlines', record.deadlines, { beside: ['', '/due', '/quoted'] }),
  ...record.deadlines.flatMap(({ due, who, text, task }, i) =>
    who.map((name, j) => {
      const place = `/deadlines/${i}`
      return {
        ...{ field: 'deadlines.who', place, own: [[`${place}/who/${j}`], [`${place}/who`], [place]] },
        ...{ key: `${place}|${name}`, item: { due, who: name, text, task } },
      }
    }),
  ),
]

const COUNTS = ['metCount', 'unmetCount', 'total'] as const

const criteria = (record: LetterRecord): GivenValue[] =>
  record.criteria.flatMap((row, i) => {
    const place = `/criteria/${i}`
    const value = (field: string, [what, says]: readonly [string, number], end: string): GivenValue => ({
      ...{ field, place, own: [[`${place}/${what}`], [place, `${place}/commune`]], key: `${place}|${end}` },
      item: { commune: row.commune, standard: row.standard, [what]: says },
    })
    return [
      ...row.met.map((no) => value('criteria', ['met', no], `${no}|met`)),
      ...row.unmet.map((no) => value('criteria', ['unmet', no], `${no}|unmet`)),
      ...COUNTS.flatMap((k) => (row[k] === null ? [] : [value('criteria.counts', [k, row[k]], `${k}|${row[k]}`)])),
    ]
  })

/** The ruler's order. */
export const FIELDS = [
  ...SINGLES.map(([field]) => field),
  ...['addressees', 'copies', 'citations', 'citations.type', 'citations.issuer'],
  ...['deadlines.due', 'deadlines.due+quoted', 'deadlines.who', 'communes', 'criteria', 'criteria.counts', 'standings'],
]

export const givenValues = (record: LetterRecord): GivenValue[] => [
  ...singles(record),
  ...items('addressees', 'addressees', record.addressees),
  ...items('copies', 'copies', record.copies),
  ...citations(record),
  ...deadlines(record),
  ...items('communes', 'communes', record.communes),
  ...criteria(record),
  ...items('standings', 'standings', record.standings),
]

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The key of a value in an "extra" line: who and criteria come flattened, with their place under `_at`. */
export function keyOfExtra(field: string, item: unknown): string {
  if (typeof item !== 'object' || item === null) return JSON.stringify(item)
  const { _at: at, who, key } = item as { readonly _at?: unknown; readonly who?: unknown; readonly key?: unknown } // any object has these or not
  if (field === 'deadlines.who') return `${textOf(at)}|${textOf(who)}`
  if (field.startsWith('criteria')) return `${textOf(at)}|${textOf(key).split('|').slice(-2).join('|')}`
  return JSON.stringify(item)
}

/** A person's value into a record: the value, its proof, and what the machine had beside it. */
import { type DeadlineRecord, type Evidence, letterRecord, type LetterRecord } from '../../model/letter-record.js'
import { isFullDay } from '../../model/calendar.js'
import { isSame, isUnder, valueAt, without, withValueAt } from './pointer.js'

export interface Said {
  readonly value: unknown
  /** "người: Lan". */
  readonly rule: string
  readonly by: string
  readonly why: string | null
}

/** The last days of a term whose day a person tells (compose/deadline-last-day.ts, handed in by the pipeline). */
export type LastDayOf = (deadline: DeadlineRecord, record: LetterRecord) => DeadlineRecord['lastDay']

/** Null where such a value cannot stand there: the word does not fit this record. */
export function withSaid(record: LetterRecord, at: string, said: Said, lastDayOf: LastDayOf): LetterRecord | null {
  const set = fits(withParent(record, at), at, said.value)
  if (set === null) return null
  const before = valueAt(record, at) ?? null
  if (isSame(before, said.value)) return confirmed(record, at, said)
  const proofs = record.evidence[at] ?? []
  const rivals = [...(before === null ? [] : [{ value: before, evidence: proofs }]), ...(record.rivals[at] ?? [])]
  return settled(
    {
      ...set,
      evidence: { ...without(record.evidence, at), ...proofsOf(record, at, said) },
      missing: without(record.missing, at),
      rivals: { ...without(record.rivals, at), ...some(at, rivals.filter((r) => !isSame(r.value, said.value)).slice(0, 3)) },
      problems: answered(record, at, said.by),
    },
    { at, lastDayOf },
  )
}

/** The person says what the machine says: its proofs stay, of the value and of its pieces, and leave no doubt. */
function confirmed(record: LetterRecord, at: string, said: Said): LetterRecord {
  const sure = (e: Evidence): Evidence => ({
    ...e,
    rule: said.rule,
    confidence: 1,
    assumed: [...e.assumed, ...(said.why === null ? [] : [said.why])],
  })
  const own = Object.entries(record.evidence).map(([key, all]) => [key, isUnder(at, key) ? all.map(sure) : all] as const)
  const proofs = record.evidence[at] === undefined ? proofsOf(record, at, said) : {}
  return { ...record, evidence: { ...Object.fromEntries(own), ...proofs }, problems: answered(record, at, said.by) }
}

/** Nothing stands there any more: a person says that what was read is not so. */
export function withNothing(record: LetterRecord, at: string, { by }: Pick<Said, 'by'>): LetterRecord | null {
  const before = valueAt(record, at)
  const set = fits(record, at, Array.isArray(before) ? [] : null)
  if (set === null) return null
  const rivals = [{ value: before, evidence: record.evidence[at] ?? [] }, ...(record.rivals[at] ?? [])].slice(0, 3)
  return {
    ...set,
    evidence: without(record.evidence, at),
    missing: { ...without(record.missing, at), [at]: 'rejected' },
    rivals: { ...without(record.rivals, at), [at]: rivals },
    problems: answered(record, at, by),
  }
}

const some = <V>(at: string, list: readonly V[]): Record<string, V[]> => (list.length > 0 ? { [at]: [...list] } : {})

/** The signer's name may be told where nothing was read of the signer. */
const withParent = (record: LetterRecord, at: string): LetterRecord =>
  record.signer === null && at.startsWith('/signer/') ? { ...record, signer: { authority: null, title: null, name: null } } : record

/** The record with the value in it, where the record's schema takes it there. */
export function fits(record: LetterRecord, at: string, value: unknown): LetterRecord | null {
  if (valueAt(record, at) === undefined) return null
  const set = withValueAt(record, at, value)
  const field = at.split('/')[1] ?? ''
  // Object.hasOwn has just made sure that it is a field.
  const schema = Object.hasOwn(letterRecord.shape, field) ? letterRecord.shape[field as keyof LetterRecord] : null
  return schema?.safeParse(set[field as keyof LetterRecord]).success === true ? set : null
}

/** The machine's places, said by the person; where it had none the item's; where there is nothing at all, an empty place at the top. */
function proofsOf(record: LetterRecord, at: string, { value, rule, why }: Said): Record<string, Evidence[]> {
  const item = at.split('/').slice(0, 3).join('/')
  const below = Object.keys(record.evidence).find((key) => isUnder(at, key)) ?? at
  const places = record.evidence[at] ?? record.evidence[below] ?? (item === at ? undefined : record.evidence[item]) ?? []
  const page = record.source.part?.from ?? 1
  const shown = places.length > 0 ? places : [{ page, start: 0, end: 0, quote: '', boxes: [] }]
  const proofs = shown.map((place): Evidence => ({ ...place, rule, confidence: 1, assumed: why === null ? [] : [why] }))
  const each = Array.isArray(value) ? value.map((_, i): [string, Evidence[]] => [`${at}/${i}`, proofs]) : []
  return { [at]: proofs, ...Object.fromEntries(each) }
}

/** Problems of this place, and of the header value that it is a piece of, have been looked at by a person. They stay: the letter is as it is. */
const answered = ({ problems }: LetterRecord, at: string, by: string): LetterRecord['problems'] =>
  problems.map((p) =>
    p.at !== '' && (isUnder(at, p.at) || (at.split('/').length === 3 && isUnder(p.at, at))) ? { ...p, answered: by } : p,
  )

interface Change {
  readonly at: string
  readonly lastDayOf: LastDayOf
}

/** What hangs on the value in the record itself. */
function settled(record: LetterRecord, { at, lastDayOf }: Change): LetterRecord {
  const { number, date } = record
  if (at === '/date' && isFullDay(date)) return { ...record, dateWindow: null }
  if (number !== null && isUnder('/number', at) && at !== '/number' && at !== '/number/raw')
    return { ...record, number: { ...number, raw: `${number.ordinal ?? ''}/${number.symbol}` } }
  const term = /^\/deadlines\/(\d+)\/(?:due|kind|time)$/.exec(at)?.[1]
  if (term === undefined) return record
  return { ...record, deadlines: record.deadlines.map((d, i) => (i === Number(term) ? { ...d, lastDay: lastDayOf(d, record) } : d)) }
}

/**
 * From a letter's record to statements: who says what of which unit.
 * Orders ("duy trì các tiêu chí") and bare mentions state nothing and give none, nor does a draft: nobody has signed it; a tally is a statement about its district or province.
 */
import { createHash } from 'node:crypto'
import type { Day, Edtf } from '../model/calendar.js'
import type { CriteriaRecord, LetterRecord, StandingRecord, TallyRecord } from '../model/letter-record.js'
import { DOUBTFUL, evidenceAt, proofAt, type Spoken } from '../model/proof-of.js'
import type { Claim, Proof, Statement } from '../model/statement.js'
import { numberKey } from '../text/letter-number.js'
import { restOf } from './rest-of.js'
import { type Area, areaOf } from './tally-area.js'

/** First day of the unit's row in the gazetteer: (code, validFrom) is a unit's key. null = since before the gazetteer begins, or unknown. */
export type ValidFrom = (code: string, name: string, on: Edtf | null) => Day | null

/** Code and first day of a district or province by its name, among those of the province where it is told; null when none or several bear it. */
export type AreaRow = (
  area: Area,
  province: string | null,
  on: Edtf | null,
) => { readonly code: string; readonly validFrom: Day | null } | null

export const statementsOf = (letter: string, spoken: Spoken, validFrom: ValidFrom, areaRow: AreaRow = () => null): Statement[] =>
  statementsAt(letter, spoken, validFrom, areaRow).map(({ statement }) => statement)

export interface PlacedStatement {
  readonly statement: Statement
  /** The value in the record (JSON Pointer) whose sentence proves it. */
  readonly at: string
}

/** The same, each with its place in the record. What is told twice in the same words stands at the first of its places. */
export function statementsAt(
  letter: string,
  spoken: Spoken,
  validFrom: ValidFrom,
  areaRow: AreaRow = () => null,
): readonly PlacedStatement[] {
  const { record } = spoken
  if (record.marks.draft) return []
  const say = speaker(letter, record, validFrom)
  const said = [
    ...record.criteria.flatMap((c, i) =>
      criteriaClaims(spoken, c, i).map((told) => placed(told, say(c, c.set, c.asOf ?? record.date, told))),
    ),
    ...record.standings.map((s, i) => {
      const told = standingClaim(spoken, s, i)
      return placed(told, say(s, null, whenOf(record, s), told))
    }),
    ...record.tallies.flatMap((tally, i) => {
      const at = `/tallies/${i}`
      const statement = tallyStatement(letter, spoken, areaRow, { tally, at })
      return statement === null ? [] : [{ statement, at }]
    }),
  ]
  const first = new Map<string, PlacedStatement>()
  for (const one of said) if (!first.has(one.statement.id)) first.set(one.statement.id, one)
  return [...first.values()]
}

const placed = ({ at }: Proved, statement: Statement): PlacedStatement => ({ statement, at })

interface Proved {
  readonly claim: Claim
  readonly proof: Proof | null
  /** The first of the places in the record that has the proof. */
  readonly at: string
}

const proved = (spoken: Spoken, claim: Claim, ...pointers: readonly [string, ...string[]]): Proved => ({
  ...{ claim, proof: proofAt(spoken, ...pointers) },
  at: pointers.find((at) => evidenceAt(spoken.record, at).length > 0) ?? pointers[0],
})

type About = Pick<CriteriaRecord, 'commune' | 'code' | 'standard'>

function speaker(letter: string, record: LetterRecord, validFrom: ValidFrom) {
  return (about: About, set: string | null, asOf: Edtf | null, { claim, proof }: Proved): Statement => {
    const { commune: name, code, standard } = about
    const named = record.communes.find((c) => c.name === name && c.code === code)
    const on = named?.validOn ?? record.date
    const unit = { code, validFrom: code === null ? null : validFrom(code, name, on), name, district: named?.district ?? null }
    return identified({ letter, saidBy: record.issuer, saidOn: record.date, unit, standard, set, claim, asOf, proof })
  }
}

const identified = (body: Omit<Statement, 'id'>): Statement => ({
  id: createHash('sha256').update(JSON.stringify(body)).digest('hex'),
  ...body,
})

/** Said of the district or province itself; its name carries its kind, for communes bear the same names. A tally of nobody knows where is none. */
function tallyStatement(
  letter: string,
  spoken: Spoken,
  areaRow: AreaRow,
  { tally, at }: { readonly tally: TallyRecord; readonly at: string },
): Statement | null {
  const { record } = spoken
  const area = areaOf(tally, record)
  if (area === null) return null
  const { standard, met, total, status } = tally
  const year = status === 'target' && tally.asOf !== null ? Number(tally.asOf.slice(0, 4)) : null
  const asOf = status === 'fact' ? (tally.asOf ?? record.date) : (record.date ?? tally.asOf)
  const provinces = new Set(record.communes.flatMap((c) => c.province ?? []))
  const row = areaRow(area, provinces.size === 1 ? ([...provinces][0] ?? null) : null, asOf)
  const unit = { code: row?.code ?? null, validFrom: row?.validFrom ?? null, name: `${area.kind} ${area.name}`, district: null }
  const claim: Claim = { track: 'tally', property: 'tally', value: { met, total }, status, year }
  return identified({
    ...{ letter, saidBy: record.issuer, saidOn: record.date, unit, standard, set: null, claim, asOf },
    proof: proofAt(spoken, at),
  })
}

function criteriaClaims(spoken: Spoken, c: CriteriaRecord, i: number): Proved[] {
  const at = `/criteria/${i}`
  const each = (list: 'met' | 'unmet') =>
    c[list].map((no, j) =>
      proved(spoken, { track: 'score', property: 'criterion', no, value: list }, `${at}/${list}/${j}`, `${at}/${list}`, at),
    )
  const counted = c.metCount !== null || c.unmetCount !== null
  const value = { met: c.metCount, unmet: c.unmetCount, total: c.total }
  const lists = [...each('met'), ...each('unmet')]
  // A list that is read with doubt decides nothing of what it does not name: one number misread would be two answers that are wrong.
  const rest = lists.every(({ proof }) => (proof?.confidence ?? 1) >= DOUBTFUL) ? restOf(c) : null
  const count = proved(spoken, { track: 'score', property: 'count', value, ...(rest ? { rest } : {}) }, `${at}/metCount`, at)
  return [...lists, ...(counted ? [count] : [])]
}

const standingClaim = (spoken: Spoken, s: StandingRecord, i: number): Proved => proved(spoken, claimOf(s), `/standings/${i}`)

function claimOf({ status, range, year, decision }: StandingRecord): Claim {
  switch (status) {
    case 'recognised':
    case 'withdrawn':
    case 'proposed':
      return { track: 'title', property: 'title', value: status, year, decision }
    case 'met':
    case 'lost':
      return { track: 'score', property: 'claim', value: status, year }
    case 'band':
      return { track: 'score', property: 'band', value: range ?? [0, 0] }
    case 'target':
      return { track: 'target', property: 'target', value: { year } }
  }
}

/**
 * Since when it is so. A title counts from its decision's day (STATUS §0: the year it is for is another thing);
 * where only the year is told, from that year; everything else from the day of the letter.
 */
function whenOf(record: LetterRecord, { status, year, decision }: StandingRecord): Edtf | null {
  // Nobody plans for a year that is over: a plan in an undated paper stood in its own year.
  if (status === 'target') return record.date ?? (year === null ? null : String(year))
  if (status !== 'recognised' && status !== 'withdrawn') return record.date
  // A decision takes a title on its own day; the decision that it names is the one that gave it.
  if (status === 'withdrawn' && record.type === 'Quyết định') return record.date
  const cited = decision === null ? undefined : record.citations.find((c) => numberKey(c.number) === numberKey(decision))
  if (cited?.date) return cited.date
  if (record.type === 'Quyết định' && decision === null) return record.date
  return status === 'recognised' && year !== null ? String(year) : record.date
}

/** Statements as held, for tables of cases: of one commune, said by a letter of the day they tell of unless told otherwise. */
import type { Claim, HeldStatement } from '../../src/model/statement.js'

export const title = (value: 'recognised' | 'withdrawn' | 'proposed', year: number | null = null): Claim => ({
  ...{ track: 'title', property: 'title', value, year, decision: null },
})
export const target = (year: number): Claim => ({ track: 'target', property: 'target', value: { year } })
export const band = (low: number, high: number): Claim => ({ track: 'score', property: 'band', value: [low, high] })
export const said = (value: 'met' | 'lost'): Claim => ({ track: 'score', property: 'claim', value, year: null })

export const say = (asOf: string | null, claim: Claim, more: Partial<HeldStatement> = {}): HeldStatement => ({
  id: `${asOf} ${JSON.stringify(claim)} ${JSON.stringify(more)}`,
  letter: more.file ?? asOf ?? 'undated',
  file: `${asOf}.txt`,
  saidBy: null,
  saidOn: asOf,
  unit: { code: '99101', validFrom: null, name: 'Phú Lương', district: null },
  standard: 'ntm',
  set: null,
  claim,
  asOf,
  proof: null,
  recordedFrom: '2024-01-01T00:00:00.000Z',
  recordedTo: null,
  ...more,
})

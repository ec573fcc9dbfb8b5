/** Claims of statements, for tables of cases. */
import type { Claim } from '../../src/model/statement.js'

export const met = (no: number): Claim => ({ track: 'score', property: 'criterion', no, value: 'met' })
export const unmet = (no: number): Claim => ({ track: 'score', property: 'criterion', no, value: 'unmet' })
export const count = (n: number, total = 19): Claim => ({ track: 'score', property: 'count', value: { met: n, unmet: null, total } })
/** "đạt 17/19, còn tiêu chí 10, 17": by its list the count is a word on all the others as well. */
export const countBut = (lacking: readonly number[], total = 19): Claim => ({
  ...{ track: 'score', property: 'count', value: { met: total - lacking.length, unmet: null, total } },
  rest: { value: 'met', criteria: Array.from({ length: total }, (_, i) => i + 1).filter((no) => !lacking.includes(no)) },
})
export const lost: Claim = { track: 'score', property: 'claim', value: 'lost', year: null }
export const claimed: Claim = { track: 'score', property: 'claim', value: 'met', year: null }
export const band = (from: number, to: number): Claim => ({ track: 'score', property: 'band', value: [from, to] })
export const target = (year: number): Claim => ({ track: 'target', property: 'target', value: { year } })
export const recognised = (year: number | null, decision: string | null = null): Claim => title('recognised', year, decision)
export const withdrawn = (year: number | null, decision: string | null = null): Claim => title('withdrawn', year, decision)
export const proposed = (year: number | null): Claim => title('proposed', year, null)

const title = (value: 'recognised' | 'withdrawn' | 'proposed', year: number | null, decision: string | null): Claim => ({
  ...{ track: 'title', property: 'title', value, year, decision },
})

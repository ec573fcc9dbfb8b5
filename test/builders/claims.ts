/** Claims of statements, for tables of cases. */
import type { Claim } from '../../src/model/statement.js'

export const met = (no: number): Claim => ({ track: 'score', property: 'criterion', no, value: 'met' })
export const unmet = (no: number): Claim => ({ track: 'score', property: 'criterion', no, value: 'unmet' })
export const count = (n: number, total = 19): Claim => ({ track: 'score', property: 'count', value: { met: n, unmet: null, total } })

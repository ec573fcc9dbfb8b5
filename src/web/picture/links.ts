/** Addresses around the picture. */
import type { Day } from '../../model/calendar.js'
import type { HeldStatement } from '../../model/statement.js'
import type { Asked } from '../asked.js'

export const PICTURE = '/buc-tranh'
export const OPEN = '/o'

function queryOf(pieces: Readonly<Record<string, string | null>>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(pieces)) if (value !== null) params.set(name, value)
  return params.toString()
}

/** The day as the address tells it, and as known when: a link keeps both. */
export const timesOf = ({ query }: Asked): Readonly<Record<string, string | null>> => ({
  ngay: query('ngay'),
  'biet-den': query('biet-den'),
})

export interface CellAt {
  readonly unit: string
  readonly set: string
  readonly standard: string
  readonly asOf: Day
  /** null: the score itself. */
  readonly no: number | null
}

/** Opens the sentence behind a cell: short, for a picture has thousands. */
export const cellPath = (asked: Asked, { unit, set, standard, asOf, no }: CellAt): string =>
  `${cellsPath(asked, { set, asOf })}&${queryOf({ c: standard, xa: unit, tc: no === null ? null : String(no) })}`

/** What the addresses of all cells of a set begin with. */
export const cellsPath = ({ query }: Asked, { set, asOf }: Pick<CellAt, 'set' | 'asOf'>): string =>
  `${OPEN}?${queryOf({ bo: set, ngay: asOf, 'biet-den': query('biet-den') })}`

/** Opens the sentence of one statement. */
export const saidPath = ({ letter, id }: Pick<HeldStatement, 'letter' | 'id'>): string => saidIn(letter, [id])

/** The first of these statements that the letter says. */
export const saidIn = (letter: string, ids: readonly string[]): string => `${OPEN}?${queryOf({ vb: letter, loi: ids.join('.') })}`

export const missingPath = (asked: Asked, { unit, set }: Pick<CellAt, 'unit' | 'set'>): string =>
  `${missingPaths(asked, { set })}&${queryOf({ xa: unit })}`

/** What the addresses of all communes begin with. */
export const missingPaths = (asked: Asked, { set }: Pick<CellAt, 'set'>): string =>
  `${PICTURE}/thieu?${queryOf({ bo: set, ...timesOf(asked) })}`

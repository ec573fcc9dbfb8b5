/** Rows of the register, and its two orders: by number, and by day of arrival. */
import type { Selectable } from 'kysely'
import { entryBody, type EntryBody, ENTRY_ACTS, type RegisterEntry } from '../../model/register.js'
import { numberKey } from '../../text/letter-number.js'
import type { Tables } from '../tables.js'

export type EntryRow = Selectable<Tables['register_entries']>

const padded = (no: number): string => String(no).padStart(6, '0')

/** The place of a number in all books: "2026\t000012". */
export const numberOrder = (year: number, no: number): string => `${year}\t${padded(no)}`
/** Numbers of a year begin so. */
export const ofYear = (year: number): string => `${year}\t`

export const seriesOf = ({ arrivedOn }: Pick<EntryBody, 'arrivedOn'>): number => Number(arrivedOn.slice(0, 4))

/** The number that the book shows for the letter: as typed, else as the letter told it. */
export function entryNumberKey({ typed, told }: EntryBody): string | null {
  const shown = typed.number ?? told?.number ?? ''
  return shown === '' ? null : numberKey(shown)
}

export const entryOf = (row: EntryRow): RegisterEntry => ({
  ...entryBody.parse(JSON.parse(row.body)),
  ...{ year: row.year, no: row.no, version: row.version, by: row.by, why: row.why, at: row.recorded_from },
  act: ENTRY_ACTS.find((act) => act === row.act) ?? 'changed',
  cancelled: row.act === 'cancelled',
})

/** A version that is to be held; `asked`: of the first, the question that it answers. */
export const rowOf = (entry: RegisterEntry, asked: string | null): EntryRow => {
  const { year, no, version, act, by, at, why } = entry
  const body = entryBody.parse(entry)
  const in_order = numberOrder(year, no)
  return {
    ...{ year, no, version, asked, act, by, why, body: JSON.stringify(body), number_key: entryNumberKey(body) },
    ...{ in_order, arrival_order: `${body.arrivedOn}\t${in_order}`, recorded_from: at, recorded_to: null },
  }
}

/** Rows of a command in the format that is asked for, as reports are printed. */
import type { Shown } from '../../report/report.js'
import type { Call } from '../command.js'
import { printed as printedAs } from '../print-answer.js'

export interface PrintedColumn<R> {
  readonly title: string
  readonly show: (row: R) => Shown
  readonly wide?: boolean
}

export async function printed<R extends object>(call: Call, rows: Iterable<R>, columns: readonly PrintedColumn<R>[]): Promise<void> {
  const heads = columns.map(({ title, wide }) => ({ title: { vi: title, en: title }, wide: wide === true }))
  // The rows that come back are those that were given.
  const cells = (row: object): Shown[] => columns.map(({ show }) => show(row as R))
  await printedAs(call, { rows: inTurn(rows), table: { columns: heads, cells } })
}

async function* inTurn<R>(rows: Iterable<R>): AsyncGenerator<R> {
  for (const row of rows) yield await Promise.resolve(row)
}

/** "22/11/2026 14:05", on the wall. */
export function shownInstant(at: string): string {
  const time = new Date(at)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()} ${two(time.getHours())}:${two(time.getMinutes())}`
}

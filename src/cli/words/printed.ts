/** Rows of a command in the format that is asked for, as reports are printed. */
import type { Shown } from '../../report/report.js'
import type { Call } from '../command.js'
import { choice } from '../options.js'

export interface PrintedColumn<R> {
  readonly title: string
  readonly show: (row: R) => Shown
  readonly wide?: boolean
}

export async function printed<R extends object>(call: Call, rows: Iterable<R>, columns: readonly PrintedColumn<R>[]): Promise<void> {
  const { formats } = await import('../../report/formats.js')
  const names = formats.map((f) => f.name)
  const wanted = choice(call, 'format', names) ?? 'table'
  const heads = columns.map(({ title, wide }) => ({ title: { vi: title, en: title }, wide: wide === true }))
  // The rows that come back are those that were given.
  const cells = (row: object): Shown[] => columns.map(({ show }) => show(row as R))
  const paper = { lang: call.lang, width: call.terminal.width, strong: call.terminal.bold }
  const answer = { rows: inTurn(rows), table: { columns: heads, cells } }
  for await (const piece of formats.find((f) => f.name === wanted)?.print(answer, paper) ?? []) call.terminal.out(piece)
}

async function* inTurn<R>(rows: Iterable<R>): AsyncGenerator<R> {
  for (const row of rows) yield await Promise.resolve(row)
}

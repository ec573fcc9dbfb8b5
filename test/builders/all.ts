import type { LedgerView } from '../../src/model/ledger.js'
import type { HeldStatement } from '../../src/model/statement.js'

/** A list that is read as it is asked for, read to its end. */
export async function all<R>(rows: AsyncIterable<R> | undefined): Promise<R[]> {
  const list: R[] = []
  for await (const row of rows ?? []) list.push(row)
  return list
}

/** All that is said of all units. */
export async function statementsIn(view: LedgerView): Promise<HeldStatement[]> {
  const units = await all(view.units())
  return (await Promise.all(units.map(({ key }) => all(view.statementsOf(key))))).flat()
}

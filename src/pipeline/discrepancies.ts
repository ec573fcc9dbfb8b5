/**
 * What letters tell otherwise, gravest first as far as it can be had without collecting: between two letters as kept with them (conflicts-told.ts), of each unit
 * and of each district by its own words and the letters that say them. Nothing here reads all letters.
 */
import type { Day } from '../model/calendar.js'
import { collected } from '../model/collect.js'
import type { Discrepancy } from '../model/discrepancy.js'
import type { LedgerView } from '../model/ledger.js'
import type { HeldStatement } from '../model/statement.js'
import type { UnitTold } from '../report/report.js'
import { gravestFirst, weight } from '../reconcile/conflicts/severity.js'
import { unitDiscrepancies } from '../reconcile/conflicts/unit-discrepancies.js'
import { conflictsTold } from './conflicts-told.js'
import { districtDiscrepancies } from './district-discrepancies.js'
import { targetVerdicts } from '../reconcile/conflicts/target-verdicts.js'
import { papersBehind } from './papers-behind.js'
import type { ToldView } from './people-told.js'
import { fullScore, setInForce, unitEnd } from './unit-lookup.js'

/** So many of those that are to be looked at, and of questions, are held back until what is sure has been told. */
const HELD_BACK = 2_000

/** `commune`: only of units that may be called so. */
export async function* discrepancies(view: LedgerView, told: ToldView, asOf: Day, commune: string | null): AsyncGenerator<Discrepancy> {
  const later: Discrepancy[] = []
  if (commune === null) yield* conflictsTold(view, told, true)
  for await (const found of ofOwners(view, told, asOf, commune))
    for (const one of found.toSorted(gravestFirst)) {
      if (weight(one) === 0 || later.length >= HELD_BACK) yield one
      else later.push(one)
    }
  if (commune === null) yield* conflictsTold(view, told, false)
  yield* later.sort(gravestFirst)
}

async function* ofOwners(view: LedgerView, told: ToldView, asOf: Day, commune: string | null): AsyncGenerator<readonly Discrepancy[]> {
  for await (const { key } of view.units(commune)) yield discrepanciesOfUnit(view, told, key, asOf)
  if (commune === null) yield* districtDiscrepancies(view, told)
}

type UnitWords = Pick<LedgerView, 'statementsOf' | 'lettersById' | 'numbersCited'>

/** Of one unit (its key): only its own words and the letters that say them are read. */
export async function discrepanciesOfUnit(view: UnitWords, told: ToldView, unit: string, asOf: Day): Promise<readonly Discrepancy[]> {
  return discrepanciesIn(await collected(view.statementsOf(unit)), view, told, asOf)
}

/** All that is said of one unit, and what comes of it: read once, for it may be said in thousands of letters. */
export async function unitTold(view: UnitWords, told: ToldView, unit: string, asOf: Day): Promise<UnitTold> {
  const statements = await collected(view.statementsOf(unit))
  const discrepancies = await discrepanciesIn(statements, view, told, asOf)
  const [first] = statements
  const targets = first ? targetVerdicts(statements, discrepancies, { asOf, endedOn: unitEnd(first.unit), fullScore }) : []
  return { statements, discrepancies, targets }
}

async function discrepanciesIn(
  statements: readonly HeldStatement[],
  view: UnitWords,
  told: ToldView,
  asOf: Day,
): Promise<readonly Discrepancy[]> {
  const [first] = statements
  if (first === undefined) return []
  const papers = await papersBehind(view, told, statements)
  return unitDiscrepancies(statements, papers, { asOf, endedOn: unitEnd(first.unit), fullScore, setInForce })
}

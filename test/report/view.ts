/** A view over hand-made records: a store in memory that holds them, and what reports see of it. */
import type { SpokenView } from '../../src/model/spoken.js'
import type { LedgerView } from '../../src/model/ledger.js'
import { letterIdOf } from '../../src/model/letter-id.js'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { viewOver } from '../../src/pipeline/report-view.js'
import { areaRow, unitValidFrom } from '../../src/pipeline/unit-lookup.js'
import { letterBonds } from '../../src/reconcile/follow.js'
import { statementsOf } from '../../src/reconcile/statements-of.js'
import { noFilters, type ReportArgs, type ReportView } from '../../src/report/report.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import type { Store } from '../../src/store/store.js'
import { facts, reading, spoken } from '../builders/record.js'

const AT = '2024-01-01T00:00:00.000Z'

/** `at`: when each is kept. */
export async function storeOf(records: readonly LetterRecord[], arrivedOn: string | null = null, at = AT): Promise<Store> {
  const store = await openSqlite(':memory:', true, letterBonds)
  for (const r of records) await keepIn(store, r, arrivedOn, at)
  return store
}

export async function keepIn(store: Store, r: LetterRecord, arrivedOn: string | null, at: string, extractor = 'x'): Promise<void> {
  const said = statementsOf(letterIdOf(r), spoken(r), unitValidFrom, areaRow)
  // Each with words of its own, so that nobody takes two of them for one letter.
  const text = `toàn văn ${r.subject ?? ''} ${letterIdOf(r)}`
  await store.keep({ ...facts(r), arrivedOn }, [reading(r, text, said)], extractor, at)
}

/** The store is made when the first question comes. */
export function viewOf(records: readonly LetterRecord[], arrivedOn: string | null = null): ReportView {
  return viewOnce(() => storeOf(records, arrivedOn))
}

/** What reports see of a store that is made when the first question comes. */
export function viewOnce(make: () => Promise<Store>, knownAt: string | null = null): ReportView {
  let made: Promise<Store> | null = null
  const store = () => (made ??= make())
  const view = async () => (await store()).view(knownAt)
  const list = <A extends unknown[], R>(ask: (v: LedgerView, ...args: A) => AsyncIterable<R>) =>
    async function* (...args: A): AsyncGenerator<R> {
      yield* ask(await view(), ...args)
    }
  const one =
    <A extends unknown[], R>(ask: (v: LedgerView, ...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> =>
      ask(await view(), ...args)
  const ledger: LedgerView = {
    letters: list((v, ...a) => v.letters(...a)),
    arrivals: list((v, ...a) => v.arrivals(...a)),
    lettersById: one((v, ...a) => v.lettersById(...a)),
    lettersNumbered: one((v, ...a) => v.lettersNumbered(...a)),
    lettersInFile: one((v, ...a) => v.lettersInFile(...a)),
    lettersCiting: one((v, ...a) => v.lettersCiting(...a)),
    numbersCited: one((v, ...a) => v.numbersCited(...a)),
    lettersTouched: one((v, ...a) => v.lettersTouched(...a)),
    letterCount: one((v) => v.letterCount()),
    newestDay: one((v) => v.newestDay()),
    deadlines: list((v, ...a) => v.deadlines(...a)),
    deadlinesNaming: list((v, ...a) => v.deadlinesNaming(...a)),
    deadlinesOf: one((v, ...a) => v.deadlinesOf(...a)),
    documentsCited: list((v, ...a) => v.documentsCited(...a)),
    contradictions: list((v) => v.contradictions()),
    misprints: list((v, ...a) => v.misprints(...a)),
    problemsOf: one((v, ...a) => v.problemsOf(...a)),
    mentions: list((v, ...a) => v.mentions(...a)),
    mentionsOf: one((v, ...a) => v.mentionsOf(...a)),
    units: list((v, ...a) => v.units(...a)),
    unitsOfCode: one((v, ...a) => v.unitsOfCode(...a)),
    unitsOfDistrict: one((v, ...a) => v.unitsOfDistrict(...a)),
    unitsSaidBy: one((v, ...a) => v.unitsSaidBy(...a)),
    setsCounted: one((v) => v.setsCounted()),
    unitsCounted: list((v, ...a) => v.unitsCounted(...a)),
    daysCounted: one((v, ...a) => v.daysCounted(...a)),
    statementsOf: list((v, ...a) => v.statementsOf(...a)),
    bandsOf: one((v, ...a) => v.bandsOf(...a)),
    statementsIn: one((v, ...a) => v.statementsIn(...a)),
    standing: one((v, ...a) => v.standing(...a)),
    derived: async (kind, owners) => (await view()).derived(kind, owners),
    derivedInOrder: list((v, ...a) => v.derivedInOrder(...a)),
    derivedUnder: async (kind, key) => (await view()).derivedUnder(kind, key),
    registerEntries: list((v, ...a) => v.registerEntries(...a)),
    registeredAs: one((v, ...a) => v.registeredAs(...a)),
    known: one((v, ...a) => v.known(...a)),
  }
  const spoken: Pick<SpokenView, 'on' | 'since'> = {
    on: async (letters, acts) => (await store()).spoken(knownAt).on(letters, acts),
    since: async (at) => (await store()).spoken(knownAt).since(at),
  }
  return viewOver(ledger, spoken, (at) => viewOnce(store, at))
}

export const args = (more: Partial<ReportArgs> = {}): ReportArgs => ({ ...noFilters('2024-03-16'), ...more })

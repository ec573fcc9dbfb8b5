/** A view over hand-made records: a store in memory that holds them, and what reports see of it. */
import type { LetterRecord } from '../../src/model/letter-record.js'
import { letterIdOf } from '../../src/model/letter-id.js'
import { reportView } from '../../src/pipeline/report-view.js'
import { statementsOf } from '../../src/reconcile/statements-of.js'
import type { ReportArgs, ReportView } from '../../src/report/report.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import type { LedgerView } from '../../src/model/ledger.js'
import { facts, reading, spoken } from '../builders/record.js'

const AT = '2024-01-01T00:00:00.000Z'

async function stored(records: readonly LetterRecord[], arrivedOn: string | null): Promise<ReportView> {
  const store = await openSqlite(':memory:')
  for (const r of records) {
    const said = statementsOf(letterIdOf(r), spoken(r), () => null)
    // Each with words of its own, so that nobody takes two of them for one letter.
    const text = `toàn văn ${r.subject ?? ''} ${letterIdOf(r)}`
    await store.keep({ ...facts(r), arrivedOn }, [reading(r, text, said)], 'x', AT)
  }
  return reportView(store, null)
}

/** The store is made when the first question comes. */
export function viewOf(records: readonly LetterRecord[], arrivedOn: string | null = null): ReportView {
  let made: Promise<ReportView> | null = null
  const view = () => (made ??= stored(records, arrivedOn))
  const list = <A extends unknown[], R>(ask: (v: ReportView, ...args: A) => AsyncIterable<R>) =>
    async function* (...args: A): AsyncGenerator<R> {
      yield* ask(await view(), ...args)
    }
  const one =
    <A extends unknown[], R>(ask: (v: ReportView, ...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> =>
      ask(await view(), ...args)
  const ledger: LedgerView = {
    letters: list((v, ...a) => v.letters(...a)),
    arrivals: list((v, ...a) => v.arrivals(...a)),
    lettersById: one((v, ...a) => v.lettersById(...a)),
    lettersNumbered: one((v, ...a) => v.lettersNumbered(...a)),
    letterCount: one((v) => v.letterCount()),
    newestDay: one((v) => v.newestDay()),
    deadlines: list((v, ...a) => v.deadlines(...a)),
    deadlinesNaming: list((v, ...a) => v.deadlinesNaming(...a)),
    deadlinesOf: one((v, ...a) => v.deadlinesOf(...a)),
    documentsCited: list((v, ...a) => v.documentsCited(...a)),
    contradictions: list((v) => v.contradictions()),
    problemsOf: one((v, ...a) => v.problemsOf(...a)),
    mentions: list((v, ...a) => v.mentions(...a)),
    units: list((v, ...a) => v.units(...a)),
    setsCounted: one((v) => v.setsCounted()),
    unitsCounted: list((v, ...a) => v.unitsCounted(...a)),
    statementsOf: list((v, ...a) => v.statementsOf(...a)),
    standing: one((v, ...a) => v.standing(...a)),
    known: one((v) => v.known()),
  }
  return {
    ...ledger,
    statuses: list((v, ...a) => v.statuses(...a)),
    scores: list((v, ...a) => v.scores(...a)),
    factsOf: one((v, ...a) => v.factsOf(...a)),
    resolvedTo: one((v, ...a) => v.resolvedTo(...a)),
    termEventsOf: one((v, ...a) => v.termEventsOf(...a)),
    conflicts: list((v, ...a) => v.conflicts(...a)),
  }
}

export const args = (more: Partial<ReportArgs> = {}): ReportArgs => ({
  asOf: '2024-03-16',
  commune: null,
  agency: null,
  standard: null,
  set: null,
  criterion: null,
  state: null,
  from: null,
  to: null,
  missing: false,
  ...more,
})

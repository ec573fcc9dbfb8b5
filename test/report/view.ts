/** A view over hand-made records: what the store and reconcile would show, without either. */
import { bounds } from '../../src/model/calendar.js'
import { letterIdOf } from '../../src/model/letter-id.js'
import type { LetterRef } from '../../src/model/ledger.js'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { proofAt } from '../../src/model/proof-of.js'
import { criterionConflicts } from '../../src/reconcile/conflicts/criterion-conflicts.js'
import { letterFacts } from '../../src/reconcile/letters/letter-facts.js'
import { statementsOf } from '../../src/reconcile/statements-of.js'
import { statusOf } from '../../src/reconcile/status-of.js'
import { termEvents } from '../../src/reconcile/terms/term-events.js'
import type { ReportArgs, ReportView } from '../../src/report/report.js'
import { headOf, problemRows } from '../../src/store/rows-of.js'
import { printedNumber } from '../../src/text/letter-number.js'
import { sketchOf } from '../../src/text/sketch.js'
import { document, spoken } from '../builders/record.js'

export function viewOf(records: readonly LetterRecord[], arrivedOn: string | null = null): ReportView {
  const ref = (r: LetterRecord): LetterRef => ({
    ...{ id: letterIdOf(r), file: r.source.name, number: printedNumber(r.number), date: r.date, issuer: r.issuer },
  })
  const each = <T>(make: (r: LetterRecord, letter: LetterRef) => readonly T[]) => Promise.resolve(records.flatMap((r) => make(r, ref(r))))
  const statements = () =>
    each((r) =>
      statementsOf(letterIdOf(r), spoken(r), () => null).map((s) => ({
        ...s,
        file: r.source.name,
        recordedFrom: '2024-01-01',
        recordedTo: null,
      })),
    )
  const known = () => each((r, { id, file }) => [{ id, file, record: r, arrivedOn, sketch: sketchOf(`${r.subject ?? ''} ${id}`) }])
  return {
    letters: () =>
      each((r, l) => [
        { ...l, sha256: r.source.sha256, path: null, arrivedOn, extractor: 'x', recordedFrom: '2024-01-01', head: headOf(r) },
      ]),
    deadlines: () =>
      each((r, letter) =>
        r.deadlines.map((deadline, index) => ({ letter, index, deadline, proof: proofAt(spoken(r), `/deadlines/${index}`) })),
      ),
    citations: () =>
      each((r, letter) => r.citations.map((c, index) => ({ letter, index, ...c, proof: proofAt(spoken(r), `/citations/${index}`) }))),
    mentions: () =>
      each((r, letter) =>
        r.communes.map(({ name, code, district }, index) => ({ ...{ letter, index, name, code, district }, proof: null })),
      ),
    problems: () =>
      each((r, letter) =>
        problemRows({ record: r, document: document('toàn văn') }).map(({ detail, position, ...p }) => ({
          ...{ letter, index: position, ...p },
          // The row's JSON is written two calls earlier.
          ...(JSON.parse(detail) as { about: null; places: [] }),
        })),
      ),
    statements,
    known,
    termEvents: async () => termEvents(await known(), letterFacts(await known())),
    letterFacts: async () => letterFacts(await known()),
    asKnown: () => viewOf([]),
    conflicts: async () => criterionConflicts(await statements(), () => false),
    statuses: async (asOf) =>
      statusOf(
        (await statements()).sort((a, b) => (((a.asOf && bounds(a.asOf).last) ?? '') < ((b.asOf && bounds(b.asOf).last) ?? '') ? -1 : 1)),
        asOf,
        () => 'xa-2021-2025',
      ),
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
  since: null,
  missing: false,
  ...more,
})

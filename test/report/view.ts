/** A view over hand-made records: what the store and reconcile would show, without either. */
import { bounds } from '../../src/model/calendar.js'
import { letterIdOf } from '../../src/model/letter-id.js'
import type { LedgerView, LetterRef } from '../../src/model/ledger.js'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { proofAt } from '../../src/model/proof-of.js'
import { statementsOf } from '../../src/reconcile/statements-of.js'
import { statusOf } from '../../src/reconcile/status-of.js'
import { loadReference } from '../../src/pipeline/load-reference.js'
import { termViews } from '../../src/pipeline/term-views.js'
import type { ReportArgs, ReportView } from '../../src/report/report.js'
import { headOf, problemRows } from '../../src/store/rows-of.js'
import { printedNumber } from '../../src/text/letter-number.js'
import { sketchOf } from '../../src/text/sketch.js'
import { archiveOf } from '../builders/archive.js'
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
  const archive = async () => archiveOf(await known(), await statements())
  const derived: LedgerView['derived'] = async (kind, owners) =>
    new Map([...(await archive()).found[kind]].filter(([owner]) => owners?.includes(owner) ?? true))
  const letters = () =>
    each((r, l) => [{ ...l, sha256: r.source.sha256, path: null, arrivedOn, extractor: 'x', recordedFrom: '2024-01-01', head: headOf(r) }])
  const deadlines = () =>
    each((r, letter) =>
      r.deadlines.map((deadline, index) => ({ letter, index, deadline, proof: proofAt(spoken(r), `/deadlines/${index}`) })),
    )
  return {
    letters,
    deadlines,
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
    derived,
    ...termViews({ view: { letters, deadlines, derived }, calendar: () => loadReference().workDays }),
    letterFacts: async () => (await archive()).found.facts,
    conflicts: async () => [...(await archive()).found.conflicts.values()].flat(),
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
  missing: false,
  ...more,
})

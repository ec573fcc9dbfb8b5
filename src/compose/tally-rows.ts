import type { Day } from '../model/calendar.js'
import type { FindingOf } from '../model/finding.js'
import type { Evidence, TallyRecord } from '../model/letter-record.js'
import { asOfDay } from './criteria-as-of.js'
import { evidenceOf, type ComposeInput } from './record-part.js'

export interface TallyPart {
  readonly records: readonly TallyRecord[]
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>
}

/** Counts of communes that hold a title, as printed; the same count told twice is one row. */
export function tallyRecords(input: ComposeInput, findings: readonly FindingOf<'tally'>[], era: Day | null): TallyPart {
  const key = ({ value }: FindingOf<'tally'>): string => [value.unit, value.standard, value.met, value.total, value.status].join('|')
  const groups = new Map<string, FindingOf<'tally'>[]>()
  for (const finding of findings) groups.set(key(finding), [...(groups.get(key(finding)) ?? []), finding])
  const rows = [...groups.values()]
  const records = rows.flatMap(([first]) => (first ? [{ ...first.value, asOf: asOfDay(first.value.asOf, era) }] : []))
  const proofs = rows.map((row, i) => [`/tallies/${i}`, row.map((f) => evidenceOf(input.document, f))] as const)
  return { records, evidence: Object.fromEntries(proofs) }
}

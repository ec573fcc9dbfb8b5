/** Criteria, standings and tallies: what the letter says of communes, with numbers, units and sets settled. */
import { ofKind } from '../model/finding.js'
import type { UnitWritten } from '../model/written.js'
import { criteriaRecord } from './criteria-records.js'
import { rowsOf } from './criteria-rows.js'
import type { HeadFacts } from './head-facts.js'
import { recordPart, type ComposeInput, type RecordPart } from './record-part.js'
import { standingRecords } from './standing-rows.js'
import { tallyRecords } from './tally-rows.js'
import type { ResolvedUnit, UnitResolver } from './unit-resolver.js'

export function composeCriteria(input: ComposeInput, head: HeadFacts, units: UnitResolver): RecordPart {
  const rows = rowsOf(input.reference.criteria, settled(ofKind(input.findings, 'criteria'), units), head.era)
  const criteria = rows.map((row, i) => criteriaRecord(input, row, i, rows))
  const standings = standingRecords(input, settled(ofKind(input.findings, 'standing'), units))
  const tallies = tallyRecords(input, ofKind(input.findings, 'tally'), head.era)
  return recordPart(
    { criteria: criteria.map((c) => c.record), standings: [...standings.records], tallies: [...tallies.records] },
    {
      evidence: { ...Object.fromEntries(criteria.flatMap((c) => Object.entries(c.evidence))), ...standings.evidence, ...tallies.evidence },
      problems: [...criteria.flatMap((c) => c.problems), ...standings.problems],
    },
  )
}

/** A name that is no commune here (index −1 and no code) says nothing. */
const settled = <F extends { readonly value: { readonly commune: UnitWritten } }>(
  findings: readonly F[],
  units: UnitResolver,
): { readonly finding: F; readonly unit: ResolvedUnit }[] =>
  findings
    .map((finding) => ({ finding, unit: units.resolve(finding.value.commune) }))
    .filter(({ unit }) => unit.index >= 0 || unit.code !== null)

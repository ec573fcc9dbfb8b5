/** Criteria, standings and tallies: what the letter says of communes, with numbers, units and sets settled. */
import { ofKind } from '../model/finding.js'
import { criteriaRecord } from './criteria-records.js'
import { rowsOf } from './criteria-rows.js'
import type { HeadFacts } from './head-facts.js'
import { recordPart, type ComposeInput, type RecordPart } from './record-part.js'
import type { UnitResolver } from './unit-resolver.js'

export function composeCriteria(input: ComposeInput, head: HeadFacts, units: UnitResolver): RecordPart {
  const told = ofKind(input.findings, 'criteria')
    .map((finding) => ({ finding, unit: units.resolve(finding.value.commune) }))
    .filter(({ unit }) => unit.index >= 0 || unit.code !== null)
  const rows = rowsOf(input.reference.criteria, told, head.era)
  const parts = rows.map((row, i) => criteriaRecord(input, row, i, rows))
  return recordPart(
    { criteria: parts.map((p) => p.record) },
    { evidence: Object.assign({}, ...parts.map((p) => p.evidence)) as RecordPart['evidence'], problems: parts.flatMap((p) => p.problems) },
  )
}

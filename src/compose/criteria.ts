import type { HeadFacts } from './head-facts.js'
import { recordPart, type ComposeInput, type RecordPart } from './record-part.js'
import type { UnitResolver } from './unit-resolver.js'

export function composeCriteria(input: ComposeInput, head: HeadFacts, units: UnitResolver): RecordPart {
  void input
  void head
  void units
  return recordPart({})
}

import type { HeadFacts } from './head-facts.js'
import { recordPart, type ComposeInput, type RecordPart } from './record-part.js'
import type { UnitResolver } from './unit-resolver.js'

export function composeUnits(input: ComposeInput, head: HeadFacts): { readonly part: RecordPart; readonly resolver: UnitResolver } {
  void input
  void head
  return {
    part: recordPart({}),
    resolver: { resolve: (w) => ({ index: -1, name: w.written, code: null, district: w.district, confidence: 0.5, assumed: [] }) },
  }
}

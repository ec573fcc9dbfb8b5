import type { FindingOf } from '../../../model/finding.js'
import { NOTHING_TOLD, type CriteriaWritten, type Standard } from '../../../model/written-criteria.js'
import type { Span } from '../../../model/span.js'
import { asOfAbove } from '../as-of.js'
import { setAbove } from '../standard-for.js'
import { setNamedIn } from '../standards.js'
import type { UnitFinding } from '../stretch.js'
import { noteUnder, wordsBefore, type Grid } from './grid.js'

export type TableTold = Partial<Omit<CriteriaWritten, 'commune'>> & {
  readonly confidence: number
  readonly rule: string
  readonly assumed?: readonly string[]
}

/** A finding from a row (or a column) of a table; set and as-of day come from the words round the table unless told. */
export function tableFinding(grid: Grid, place: { readonly span: Span }, unit: UnitFinding, told: TableTold): FindingOf<'criteria'> {
  const { confidence, rule, assumed, ...value } = told
  return {
    kind: 'criteria',
    value: {
      ...NOTHING_TOLD,
      asOf: asOfAbove(grid.view.folded, grid.node),
      ...value,
      standard: value.standard ?? setOf(grid),
      commune: unit.value,
    },
    span: place.span,
    also: { commune: unit.span },
    part: grid.part,
    rule,
    confidence: Math.min(confidence, unit.confidence < 0.8 ? 0.9 : unit.confidence),
    assumed: assumed ?? [],
  }
}

/** Headings and what leads to the table rule it, a note under it too; a paragraph after it speaks of something else. */
const setOf = (grid: Grid): Standard | null =>
  setAbove(grid.view, grid.node) ?? setNamedIn(wordsBefore(grid)) ?? setNamedIn(noteUnder(grid))

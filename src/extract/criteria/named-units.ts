/** The communes named in a letter, indexed by place. */
import { ofKind, type Finding, type FindingOf } from '../../model/finding.js'
import { covers, startingIn, type Span } from '../../model/span.js'
import type { LetterView } from '../view.js'
import { introducedNames } from './known-names.js'

type UnitFinding = FindingOf<'unit'>

export interface NamedUnits {
  /** As found, in the order found. */
  readonly units: readonly UnitFinding[]
  /** By name, those that the letter has introduced. */
  readonly known: ReadonlyMap<string, UnitFinding>
  /** Those that stand wholly inside, in the order found. */
  within(span: Span): UnitFinding[]
}

const byFindings = new WeakMap<readonly Finding[], NamedUnits>()
const latest = new WeakMap<LetterView['document'], NamedUnits>()

/** Readers hand over ever longer lists of findings; while the communes among them are the same, so is the index. */
export function namedUnits(view: LetterView, found: readonly Finding[]): NamedUnits {
  const known = byFindings.get(found)
  if (known && latest.get(view.document) === known) return known
  const units = ofKind(found, 'unit')
  const last = latest.get(view.document)
  const made = last && isSame(last.units, units) ? last : indexed(units)
  latest.set(view.document, made)
  byFindings.set(found, made)
  return made
}

const isSame = (a: readonly UnitFinding[], b: readonly UnitFinding[]): boolean => a.length === b.length && a.every((u, i) => u === b[i])

function indexed(units: readonly UnitFinding[]): NamedUnits {
  const ordered = units.map((unit, found) => ({ unit, found, span: unit.span })).sort((a, b) => a.span.start - b.span.start)
  const within = (span: Span): UnitFinding[] =>
    startingIn(ordered, span)
      .filter((u) => covers(span, u.span))
      .sort((a, b) => a.found - b.found)
      .map(({ unit }) => unit)
  return { units, known: introducedNames(units), within }
}

/** The communes named in a letter, indexed by place. */
import { ofKind, type Finding, type FindingOf } from '../../model/finding.js'
import { covers, type Span } from '../../model/span.js'
import type { LetterView } from '../view.js'
import { introducedNames } from './known-names.js'

type UnitFinding = FindingOf<'unit'>

export interface NamedUnits {
  /** As found, in the order found. */
  readonly units: readonly UnitFinding[]
  /** By name, those that the letter has introduced. */
  readonly known: ReadonlyMap<string, UnitFinding>
  /** Those that stand wholly inside, in text order. */
  within(span: Span): UnitFinding[]
}

const byFindings = new WeakMap<readonly Finding[], NamedUnits>()
const latest = new WeakMap<LetterView, NamedUnits>()

/** Readers hand over ever longer lists of findings; while the communes among them are the same, so is the index. */
export function namedUnits(view: LetterView, found: readonly Finding[]): NamedUnits {
  const known = byFindings.get(found)
  if (known && latest.get(view) === known) return known
  const units = ofKind(found, 'unit')
  const last = latest.get(view)
  const made = last && isSame(last.units, units) ? last : indexed(units)
  latest.set(view, made)
  byFindings.set(found, made)
  return made
}

const isSame = (a: readonly UnitFinding[], b: readonly UnitFinding[]): boolean => a.length === b.length && a.every((u, i) => u === b[i])

function indexed(units: readonly UnitFinding[]): NamedUnits {
  const sorted = [...units].sort((a, b) => a.span.start - b.span.start)
  const firstFrom = (start: number): number => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.span.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    return low
  }
  const within = (span: Span): UnitFinding[] => {
    const from = firstFrom(span.start)
    return sorted.slice(from, firstFrom(Math.max(span.start, span.end))).filter((u) => covers(span, u.span))
  }
  return { units, known: introducedNames(units), within }
}

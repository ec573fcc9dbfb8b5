/** Answers of the picture that are other ones now, for the same day: what brought each, and whether the world moved or only our knowledge of it. */
import { asOfCell, type Cell, criterionNo, saysSame } from '../../model/cells.js'
import { grouped } from '../../model/collect.js'
import type { HeldStatement } from '../../model/statement.js'
import type { CellPair } from '../compare/cell-pairs.js'
import { cellLabel, cellLabels, cellWords, saidOnce, unitName } from '../compare/show-cell.js'
import { causeOfLoss, causeOfNews, type Change, type Learning, newest } from './change.js'

/** A cell as known then (`a`) and as known now (`b`). */
export interface Flip extends CellPair {
  /** Recorded since, and stood on now. */
  readonly came: readonly HeldStatement[]
  /** Stood on then, and no longer. */
  readonly went: readonly HeldStatement[]
}

export const flipsIn = (pairs: readonly CellPair[], since: string): Flip[] =>
  pairs
    .filter(({ a, b }) => !saysSame(a?.value ?? null, b?.value ?? null))
    .map((pair) => ({ ...pair, came: without(pair.b, pair.a).filter((s) => s.recordedFrom > since), went: without(pair.a, pair.b) }))

const without = (cell: Cell | null, other: Cell | null): HeldStatement[] =>
  (cell?.because ?? []).filter((s) => !other?.because.some((o) => o.id === s.id))

/** One row for each; criteria that flip alike, by the same sentence, are one row. */
export function cellChanges(flips: readonly Flip[], learning: Learning): Change[] {
  const rows = flips.map((flip) => ({ place: flip.at, row: cellChange(flip, learning) }))
  const alike = grouped(rows, ({ row }) => JSON.stringify({ ...row, label: null, criteria: row.criteria !== null }))
  return [...alike.values()].map((group) => {
    const [{ row, place }] = group
    const criteria = group.flatMap((g) => g.row.criteria ?? [])
    return criteria.length < 2 ? row : { ...row, criteria, label: cellLabels(criteria, place) }
  })
}

function cellChange(flip: Flip, learning: Learning): Change {
  const { a, b, at, came, went } = flip
  const no = criterionNo(at.name)
  const words = (cell: Cell | null) => (cell === null || cell.value === null ? null : cellWords(cell.value))
  return {
    ...{ about: unitName(at.unit), code: at.unit.code, kind: 'flipped', label: cellLabel(at.name, at) },
    what: at.name === 'title' || at.name === 'score' || at.name === 'target' ? at.name : 'criterion',
    ...{ standard: at.standard, set: at.set, criteria: no === null ? null : [no], before: words(a), after: words(b) },
    cause: causeOf(flip, learning),
    asOf: asOfCell({ because: came.length > 0 ? came : went }),
    recorded: came.length > 0 ? newest(came.map((s) => s.recordedFrom)) : newest(went.map((s) => s.recordedTo)),
    said: saidOnce(came.length > 0 ? came : went),
  }
}

/** What came tells; where nothing did, what was closed. An answer may also follow another cell's (a plan that means the higher title): no cause of its own. */
function causeOf({ came, went }: Flip, learning: Learning): Change['cause'] {
  const asOf = asOfCell({ because: came })
  const last = came.find((s) => s.asOf === asOf)
  if (last) return causeOfNews(last.letter, asOf, learning)
  const closed = went.find((s) => s.recordedTo !== null)
  return closed ? causeOfLoss(closed.letter, learning) : null
}

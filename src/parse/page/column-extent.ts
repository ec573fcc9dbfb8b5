/** Where a pair of columns begins and ends: rows with something on one side only belong to it when they carry its column on. */
import type { ColumnKind, Sides } from './column-kind.js'
import { middle, rowText, type PlacedWord, type Row } from './geometry.js'
import { rowOf } from './rows.js'
import { hasLabel, isAddressees, isAttachmentHead, isAuthority, isRecipients } from './wordings.js'

/** A row that crosses the gutter without a gap there belongs whole to the side of its middle. */
export function sidesOf(rows: readonly Row[], gutter: number): Sides {
  const parts = rows.map((row) => {
    const crosses = row.words.some((word) => word.box.x0 < gutter && word.box.x1 > gutter)
    const isLeft = (word: PlacedWord): boolean => (crosses ? middle(row) : middle(word.box)) < gutter
    return { left: row.words.filter(isLeft), right: row.words.filter((word) => !isLeft(word)) }
  })
  const made = (words: readonly PlacedWord[]): Row | null => (words.length > 0 ? rowOf(words) : null)
  return { left: parts.map(({ left }) => made(left)), right: parts.map(({ right }) => made(right)) }
}

/** The rows that truly are the block: the two-sided ones (`first`..`last`), and above and below what carries them on. */
export function trim(sides: Sides, kind: ColumnKind, first: number, last: number): { readonly from: number; readonly to: number } {
  let [from, to] = [first, last]
  while (to + 1 < sides.left.length && carriesOn(sides, kind, to + 1, from)) to++
  while (from > 0 && leadsIn(sides, kind, from - 1, to)) from--
  return { from, to }
}

/** Rows below: the longer column's rest. */
function carriesOn(sides: Sides, kind: ColumnKind, i: number, from: number): boolean {
  const side = sides.left[i] ? sides.left : sides.right
  const row = side[i]
  if (!row || isAddressees(rowText(row)) || isAttachmentHead(rowText(row))) return false
  const above = side.slice(from, i).filter((r) => r !== null)
  const last = above.at(-1)
  if (!last) return kind === 'foot' && side === sides.right
  if (kind === 'foot' && side === sides.right) return row.baseline - last.baseline < 14 * row.size
  if (kind === 'foot' && hasLabel(rowText(row))) return row.baseline - last.baseline < 3 * row.size
  return row.baseline - last.baseline <= 1.4 * pitchOf(above, row.size) && inColumn(row, above)
}

/** Rows above: the other column begins a little later. */
function leadsIn(sides: Sides, kind: ColumnKind, i: number, to: number): boolean {
  const side = sides.left[i] ? sides.left : sides.right
  const row = side[i]
  const below = side.slice(i + 1, to + 1).filter((r) => r !== null)
  const next = below[0]
  if (!row || !next) return false
  const near = next.baseline - row.baseline <= 1.5 * pitchOf(below, row.size)
  if (kind === 'foot') {
    if (side === sides.left) return isRecipients(rowText(row)) || (near && hasLabel(rowText(row)) && hasOpener(sides.left, i))
    return near && (isAuthority(rowText(row)) || centred(row, below))
  }
  return near && (centred(row, below) || inColumn(row, below))
}

/** "Nơi nhận" stands somewhere above. */
const hasOpener = (left: readonly (Row | null)[], i: number): boolean =>
  left.slice(0, i).some((row) => row !== null && isRecipients(rowText(row)))

/** The column's usual distance from line to line, at least what its font size asks for. */
function pitchOf(rows: readonly Row[], size: number): number {
  const steps = rows.slice(1).map((row, i) => row.baseline - (rows[i]?.baseline ?? row.baseline))
  return Math.max(1.5 * size, ...steps.filter((step) => step < 2.5 * size))
}

/** On the column's axis, or beginning where its lines begin and no longer than the longest by much. */
function inColumn(row: Row, rows: readonly Row[]): boolean {
  const [x0, x1] = [Math.min(...rows.map((r) => r.x0)), Math.max(...rows.map((r) => r.x1))]
  const within = row.x0 >= x0 - row.size && row.x1 <= x1 + row.size
  return centred(row, rows) || (within && Math.abs(row.x0 - x0) <= 1.5 * row.size)
}

export function centred(row: Row, rows: readonly Row[]): boolean {
  const axes = rows.map(middle)
  return axes.some((axis) => Math.abs(middle(row) - axis) <= 0.9 * row.size)
}

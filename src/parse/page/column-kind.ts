/** What a pair of columns is: letterhead, foot, or columns of running text; or no columns at all. */
import { lengthOf, rowText, widthOf, type Interval, type Row } from './geometry.js'
import { hasLabel, isAuthority, isNumberLine, isRecipients, isStateLine, isSubject, labelOf } from './wordings.js'

export type ColumnKind = 'head' | 'foot' | 'text'

/** A stretch of rows as seen on both sides of a gutter: for each row its left and right part, null where a side is empty. */
export interface Sides {
  readonly left: readonly (Row | null)[]
  readonly right: readonly (Row | null)[]
}

/** Columns of running text: at least so many rows, most of them full on both sides. */
const TEXT_ROWS = 5
const FULL = 0.9

export function columnKind(sides: Sides, gap: Interval): ColumnKind | null {
  const [left, right] = [sides.left.filter((r) => r !== null), sides.right.filter((r) => r !== null)]
  const first = left[0]
  if (!first || right.length === 0) return null
  const both = sides.left.filter((row, i) => row !== null && sides.right[i] != null).length
  if (both === 0) return null
  if (left.every((row) => row.words.length === 1 && labelOf(`${rowText(row)} a`) !== '')) return null
  if (isHead(left, right) || isHead(right, left)) return 'head'
  if (isFoot(left, right) && lengthOf(gap) >= 0.6 * first.size) return 'foot'
  if (both >= TEXT_ROWS && lengthOf(gap) >= first.size && isText(left) && isText(right)) return 'text'
  return null
}

/** Opposite the state's title stands an office in capitals, or the number; a few offices set the two the other way round. */
const isHead = (office: readonly Row[], state: readonly Row[]): boolean =>
  state.some((row) => isStateLine(rowText(row))) &&
  office.some((row) => isNumberLine(rowText(row)) || isSubject(rowText(row)) || isCapitals(rowText(row)))

const isCapitals = (text: string): boolean => text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4

function isFoot(left: readonly Row[], right: readonly Row[]): boolean {
  const signs = right.some((row) => isAuthority(rowText(row)))
  if (left.some((row) => isRecipients(rowText(row)))) return signs || right.every((row) => !hasLabel(rowText(row)))
  return signs && left.some((row) => isAuthority(rowText(row)) || hasLabel(rowText(row)))
}

function isText(rows: readonly Row[]): boolean {
  const width = Math.max(...rows.map((r) => r.x1)) - Math.min(...rows.map((r) => r.x0))
  return rows.filter((row) => widthOf(row) >= FULL * width && row.words.length > 3).length >= rows.length * 0.6
}

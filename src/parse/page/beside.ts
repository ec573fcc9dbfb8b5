/** Two columns read one after the other: the left one complete, then the right one, also where a page's end cuts both. */
import { centred, sidesOf } from './column-extent.js'
import type { ColumnKind } from './column-kind.js'
import { throughRow } from './columns.js'
import { centreOf, crowd, middle, rowText, widthOf, type Interval, type Row } from './geometry.js'
import { paragraphsOf, type ColumnFrame, type Manner, type ParagraphRows } from './paragraphs.js'
import { rowsOf } from './rows.js'
import { hasLabel, isAttachmentHead, isAuthority, isRecipients } from './wordings.js'

export interface Beside {
  readonly block: 'beside'
  readonly kind: ColumnKind
  readonly gap: Interval
  readonly left: readonly Row[]
  readonly right: readonly Row[]
}

export function besideOf(rows: readonly Row[], kind: ColumnKind, gap: Interval): Beside {
  const { left, right } = sidesOf(rows, centreOf(gap))
  const again = (side: readonly (Row | null)[]): Row[] => rowsOf(side.flatMap((row) => row?.words ?? []))
  return { block: 'beside', kind, gap, left: again(left), right: again(right) }
}

/** The rows at the top of the next page that carry a foot's columns on; null when none does. */
export function continueBeside(open: Beside, rows: readonly Row[]): { beside: Beside; taken: number } | null {
  if (open.kind !== 'foot') return null
  let gap: Interval = open.gap
  let taken = 0
  for (const row of rows) {
    const free = throughRow(row, gap)
    if (!free || !carriesOn(open, row, free)) break
    gap = free
    taken++
  }
  if (taken === 0) return null
  const rest = besideOf(rows.slice(0, taken), open.kind, gap)
  const beside = {
    ...open,
    gap,
    left: [...open.left, ...below(open.left.at(-1), rest.left, 1.2)],
    right: [...open.right, ...below(open.right.at(-1), rest.right, 2.2)],
  }
  return { beside, taken }
}

function carriesOn(open: Beside, row: Row, gap: Interval): boolean {
  const part = besideOf([row], open.kind, gap)
  const edge = Math.min(...open.left.map((r) => r.x0))
  const fitsLeft = (r: Row): boolean => Math.abs(r.x0 - edge) < 1.5 * r.size && !isAttachmentHead(rowText(r))
  const fitsRight = (r: Row): boolean => isAuthority(rowText(r)) || centred(r, open.right)
  return part.left.every(fitsLeft) && part.right.every(fitsRight)
}

/** Rows of the next page as if they stood `lines` font sizes below; their words keep their own boxes. */
function below(last: Row | undefined, rows: readonly Row[], lines: number): Row[] {
  const shift = last && rows[0] ? last.baseline + lines * rows[0].size - rows[0].baseline : 0
  return rows.map((row) => ({ ...row, baseline: row.baseline + shift }))
}

/** Left column complete, then the right one. */
export function besideParagraphs(beside: Beside, frame: ColumnFrame): ParagraphRows[] {
  return [beside.left, beside.right].flatMap((side, i) => {
    const manner = mannerOf(beside.kind, side)
    const own = manner === 'flow' ? textFrame(side, frame) : stackFrame(side, i === 0 ? frame.left : centreOf(beside.gap), frame)
    return paragraphsOf(side, manner, own)
  })
}

function mannerOf(kind: ColumnKind, side: readonly Row[]): Manner {
  if (kind === 'text') return 'flow'
  if (kind === 'head') return 'stack'
  return side.some((row) => isRecipients(rowText(row)) || hasLabel(rowText(row))) ? 'list' : 'stack'
}

const textFrame = (rows: readonly Row[], frame: ColumnFrame): ColumnFrame => ({
  ...frame,
  left: Math.min(...rows.map((row) => row.x0)),
  right: Math.max(...rows.map((row) => row.x1)),
  indent: null,
})

/** Stacked lines are centred: the column reaches as far on one side of their axis as on the other. Its pitch is the paragraphs', the widest usual. */
function stackFrame(rows: readonly Row[], edge: number, frame: ColumnFrame): ColumnFrame {
  const axis = crowd(rows.map(middle), 3) ?? (edge + frame.right) / 2
  const reach = Math.max(axis - edge, ...rows.map((row) => widthOf(row) / 2))
  const steps = rows.slice(1).map((row, i) => row.baseline - (rows[i]?.baseline ?? 0))
  const usual = steps.filter((step) => step < 2 * (rows[0]?.size ?? 12))
  return { ...frame, left: axis - reach, right: axis + reach, pitch: Math.max(...usual, frame.pitch * 0.5), indent: null }
}

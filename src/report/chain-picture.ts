/** Where the documents of a chain stand in its picture: steps from left to right as time goes, the documents of a step below each other. */
import type { ChainDocument } from './chain-told.js'

export const BOX = { width: 228, height: 84 } as const
const GAP = { across: 124, down: 18 } as const

export interface Placed {
  readonly document: ChainDocument
  readonly x: number
  readonly y: number
}

/** From the earlier document's right side to the later one's left; `label`: beside the document that is further from the one asked about. */
export interface Edge {
  readonly from: Point
  readonly to: Point
  readonly label: Point
  readonly of: ChainDocument
}

interface Point {
  readonly x: number
  readonly y: number
}

export interface ChainPicture {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Placed[]
  readonly edges: readonly Edge[]
}

export function chainPicture(documents: readonly ChainDocument[]): ChainPicture {
  const steps = [...new Set(documents.map((d) => d.step))].sort((a, b) => a - b)
  const columns = steps.map((step) => documents.filter((d) => d.step === step))
  const tallest = Math.max(0, ...columns.map((c) => heightOf(c.length)))
  const boxes = documents.map((document): Placed => {
    const at = steps.indexOf(document.step)
    const column = columns[at] ?? []
    const top = (tallest - heightOf(column.length)) / 2
    return { document, x: 1 + at * (BOX.width + GAP.across), y: 1 + top + column.indexOf(document) * (BOX.height + GAP.down) }
  })
  const edges = boxes.flatMap((box) => {
    const nearer = box.document.nearer === null ? undefined : boxes[box.document.nearer]
    return nearer === undefined ? [] : [edgeOf(box, nearer)]
  })
  return { width: 2 + steps.length * (BOX.width + GAP.across) - GAP.across, height: 2 + tallest, boxes, edges }
}

const heightOf = (count: number): number => count * (BOX.height + GAP.down) - GAP.down

function edgeOf(far: Placed, nearer: Placed): Edge {
  const [left, right] = far.document.step < 0 ? [far, nearer] : [nearer, far]
  const from = { x: left.x + BOX.width, y: left.y + BOX.height / 2 }
  const to = { x: right.x, y: right.y + BOX.height / 2 }
  const [own, other] = far === left ? [from, to] : [to, from]
  // On the side of the line to which it does not turn.
  const y = own.y + (other.y < own.y ? 16 : -6)
  return { from, to, label: { x: (from.x + to.x) / 2, y }, of: far.document }
}

/** Dust and scanner noise taken out of a picture: small shapes far from any letter. */
import type { Picture } from './picture.js'
import type { Shapes } from './shapes.js'

/** Inches. Marks over letters may be fainter than any dust: only what is far from all letters is taken for it. */
const SMALL = 0.04
/** A mark of a letter is no further from it. */
const NEAR = 0.09

export interface Cleaned {
  /** Shapes that are left, by number: 1 kept, 0 taken out. */
  readonly kept: Uint8Array
}

/** Changes the picture in place. */
export function eraseSpecks(picture: Picture, shapes: Shapes): Cleaned {
  const kept = new Uint8Array(shapes.count).fill(1)
  const near = neighbourhood(picture, shapes)
  for (let s = 0; s < shapes.count; s++) {
    const size = sizeOf(shapes, s)
    if (size > SMALL * picture.dpi) continue
    if (!near(s)) kept[s] = 0
  }
  const { runs } = shapes
  for (let i = 0; i < runs.count; i++) {
    if (kept[runs.shape[i] ?? 0] === 1) continue
    const row = (runs.row[i] ?? 0) * picture.width
    picture.grey.fill(255, row + (runs.from[i] ?? 0), row + (runs.to[i] ?? 0))
  }
  return { kept }
}

const sizeOf = (shapes: Shapes, s: number): number =>
  Math.max((shapes.x1[s] ?? 0) - (shapes.x0[s] ?? 0), (shapes.y1[s] ?? 0) - (shapes.y0[s] ?? 0))

/** Is a shape of a letter's size near this one? Told by a coarse map of where such shapes are. */
function neighbourhood({ width, height, dpi }: Picture, shapes: Shapes): (s: number) => boolean {
  const cell = Math.max(4, Math.round(NEAR * dpi))
  const columns = Math.ceil(width / cell) + 2
  const map = new Uint8Array(columns * (Math.ceil(height / cell) + 2))
  for (let s = 0; s < shapes.count; s++) {
    if (sizeOf(shapes, s) <= SMALL * dpi) continue
    for (let y = Math.floor((shapes.y0[s] ?? 0) / cell); y <= Math.floor((shapes.y1[s] ?? 0) / cell); y++)
      for (let x = Math.floor((shapes.x0[s] ?? 0) / cell); x <= Math.floor((shapes.x1[s] ?? 0) / cell); x++)
        map[(y + 1) * columns + x + 1] = 1
  }
  return (s) => {
    const x = Math.floor(((shapes.x0[s] ?? 0) + (shapes.x1[s] ?? 0)) / 2 / cell) + 1
    const y = Math.floor(((shapes.y0[s] ?? 0) + (shapes.y1[s] ?? 0)) / 2 / cell) + 1
    for (let r = y - 1; r <= y + 1; r++) for (let c = x - 1; c <= x + 1; c++) if (map[r * columns + c] === 1) return true
    return false
  }
}

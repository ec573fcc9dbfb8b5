/** Connected shapes of ink in a picture: letters, their marks, specks, rules, seals. */
import type { Picture } from './picture.js'

/** Dots darker than this are ink (after flattening). */
export const INK = 140

/** The shapes of a picture, column-wise: a page has some ten thousand. Boxes include their first and exclude their last dot. */
export interface Shapes {
  readonly count: number
  readonly x0: Int32Array
  readonly y0: Int32Array
  readonly x1: Int32Array
  readonly y1: Int32Array
  /** Dots of ink. */
  readonly area: Int32Array
  /** Runs of ink in one row: from, to, row, and the shape they belong to. */
  readonly runs: Runs
}

export interface Runs {
  readonly count: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly row: Int32Array
  readonly shape: Int32Array
}

/** Eight-connected, found run by run: a run joins every run of the row above that it touches. */
export function shapesOf(picture: Picture): Shapes {
  const found = runsOf(picture)
  const owner = new Int32Array(found.count)
  for (let i = 0; i < owner.length; i++) owner[i] = i
  joinTouching(found, owner)
  return gather(found, owner)
}

type Found = Omit<Runs, 'shape'>

function runsOf({ width, height, grey }: Picture): Found {
  let room = 1 << 16
  let from = new Int32Array(room)
  let to = new Int32Array(room)
  let row = new Int32Array(room)
  let count = 0
  const grow = (old: Int32Array): Int32Array<ArrayBuffer> => {
    const more = new Int32Array(room)
    more.set(old)
    return more
  }
  for (let y = 0; y < height; y++) {
    const start = y * width
    for (let x = 0; x < width; x++) {
      if ((grey[start + x] ?? 255) >= INK) continue
      const begin = x
      while (x < width && (grey[start + x] ?? 255) < INK) x++
      if (count === room) {
        room *= 2
        from = grow(from)
        to = grow(to)
        row = grow(row)
      }
      from[count] = begin
      to[count] = x
      row[count] = y
      count++
    }
  }
  return { count, from, to, row }
}

function rootOf(owner: Int32Array, i: number): number {
  let at = i
  for (;;) {
    const up = owner[at] ?? at
    if (up === at) return at
    const next = owner[up] ?? up
    owner[at] = next
    at = next
  }
}

function joinTouching({ count, from, to, row }: Found, owner: Int32Array): void {
  let above = 0
  for (let i = 0; i < count; i++) {
    const y = row[i] ?? 0
    const [left, right] = [from[i] ?? 0, to[i] ?? 0]
    while (above < i && ((row[above] ?? 0) < y - 1 || ((row[above] ?? 0) === y - 1 && (to[above] ?? 0) < left))) above++
    for (let j = above; j < i && (row[j] ?? 0) === y - 1 && (from[j] ?? 0) <= right; j++) {
      const [a, b] = [rootOf(owner, i), rootOf(owner, j)]
      if (a !== b) owner[Math.max(a, b)] = Math.min(a, b)
    }
  }
}

function gather(found: Found, owner: Int32Array): Shapes {
  const shape = new Int32Array(found.count)
  let count = 0
  for (let i = 0; i < found.count; i++) {
    const root = rootOf(owner, i)
    shape[i] = root === i ? count++ : (shape[root] ?? 0)
  }
  const shapes = {
    count,
    x0: new Int32Array(count).fill(1 << 30),
    y0: new Int32Array(count).fill(1 << 30),
    x1: new Int32Array(count),
    y1: new Int32Array(count),
    area: new Int32Array(count),
    runs: { ...found, shape },
  }
  for (let i = 0; i < found.count; i++) add(shapes, shape[i] ?? 0, found.from[i] ?? 0, found.to[i] ?? 0, found.row[i] ?? 0)
  return shapes
}

function add(shapes: Shapes, s: number, from: number, to: number, row: number): void {
  shapes.x0[s] = Math.min(shapes.x0[s] ?? 0, from)
  shapes.x1[s] = Math.max(shapes.x1[s] ?? 0, to)
  shapes.y0[s] = Math.min(shapes.y0[s] ?? 0, row)
  shapes.y1[s] = Math.max(shapes.y1[s] ?? 0, row + 1)
  shapes.area[s] = (shapes.area[s] ?? 0) + to - from
}

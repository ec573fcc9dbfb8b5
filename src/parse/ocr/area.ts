/** Places in a picture, in dots; x1 and y1 are outside. */
export interface Area {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export const hull = (a: Area, b: Area): Area => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
})

export const hullOf = (areas: readonly Area[]): Area => areas.reduce(hull, areas[0] ?? { x0: 0, y0: 0, x1: 0, y1: 0 })

export const grown = ({ x0, y0, x1, y1 }: Area, x: number, y: number): Area => ({ x0: x0 - x, y0: y0 - y, x1: x1 + x, y1: y1 + y })

export const touches = (a: Area, b: Area): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1

export const centreIn = (inner: Area, outer: Area): boolean => {
  const [x, y] = [(inner.x0 + inner.x1) / 2, (inner.y0 + inner.y1) / 2]
  return x >= outer.x0 && x < outer.x1 && y >= outer.y0 && y < outer.y1
}

/** Areas that touch made one, until none do. */
export function merged(areas: readonly Area[]): Area[] {
  let left = [...areas]
  for (;;) {
    const next: Area[] = []
    for (const area of left) {
      const at = next.findIndex((other) => touches(area, other))
      const other = next[at]
      if (other) next[at] = hull(area, other)
      else next.push(area)
    }
    if (next.length === left.length) return next
    left = next
  }
}

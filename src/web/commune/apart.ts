/** Which marks of a line of time are drawn: marks that would lie on one another are one, and there are no more than an eye can tell apart. */

export interface Placed {
  /** From the left. */
  readonly at: number
  /** What the mark looks like and how high it stands: only such as are alike may stand for one another. */
  readonly alike: string
}

/** Marks this near would lie on one another. */
const NEAR = 9
/** The newest; the table under the line tells as many. */
const MOST = 80

/** `marks`: the oldest first. Of those that lie on one another the newest is drawn. */
export function apart<M extends Placed>(marks: readonly M[]): readonly M[] {
  const drawn = new Map<string, number>()
  const shown: M[] = []
  for (const mark of marks.toReversed()) {
    const right = drawn.get(mark.alike)
    if (right !== undefined && Math.abs(right - mark.at) < NEAR) continue
    drawn.set(mark.alike, mark.at)
    shown.push(mark)
    if (shown.length === MOST) break
  }
  return shown.reverse()
}

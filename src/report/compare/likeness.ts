/** Which item of one list is meant by which of another: by how alike they are, the most alike first; each is taken once. */
import { fold } from '../../text/fold.js'

export interface Pair<T> {
  readonly a: T | null
  readonly b: T | null
}

/** In the order of the right list; what only the left one has stands where it stood. `alike` 0..1; under `least` they are two. */
export function pairedByLikeness<T>(left: readonly T[], right: readonly T[], alike: (a: T, b: T) => number, least = 0.5): Pair<T>[] {
  const all = left.flatMap((a, i) => right.map((b, j) => ({ i, j, how: alike(a, b) }))).filter((p) => p.how >= least)
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of all.sort((x, y) => y.how - x.how || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j)) {
    if (partner.has(i) || taken.has(j)) continue
    partner.set(i, j)
    taken.add(j)
  }
  const kept = left.map((a, i) => ({ at: partner.get(i) ?? i, a, b: right[partner.get(i) ?? -1] ?? null }))
  const fresh = right.flatMap((b, j) => (taken.has(j) ? [] : [{ at: j, a: null, b }]))
  return [...kept, ...fresh].sort((x, y) => x.at - y.at).map(({ a, b }) => ({ a, b }))
}

/** How many words two texts have in common, of all they have (Dice); accents and case are no difference. Two empty ones are alike. */
export function wordsInCommon(a: string | null, b: string | null): number {
  const [x, y] = [a, b].map((text) => fold(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [])
  if (x === undefined || y === undefined || x.length + y.length === 0) return 1
  const rest = [...y]
  const common = x.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (2 * common.length) / (x.length + y.length)
}

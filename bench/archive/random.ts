/** Numbers that look like chance and are the same in every run. */
export interface Random {
  /** 0 ≤ n < most, whole. */
  readonly upTo: (most: number) => number
  /** True in so many of a hundred cases. */
  readonly in100: (cases: number) => boolean
  readonly one: <T>(of: readonly [T, ...T[]] | readonly T[]) => T
  /** Some of them, each once, in their order. */
  readonly some: <T>(of: readonly T[], count: number) => T[]
}

/** mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (most: number): number => Math.floor(next() * most)
  const one = <T>(of: readonly T[]): T => {
    const item = of[upTo(of.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
  const some = <T>(of: readonly T[], count: number): T[] => {
    const order = of.map((item, at) => ({ item, at, key: next() })).sort((a, b) => a.key - b.key)
    return order
      .slice(0, count)
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item)
  }
  return { upTo, in100: (cases) => next() * 100 < cases, one, some }
}

/** Small tools for lists. */

/** Lists of the items that share a key, in the order met; an item may have several keys, or none. */
export function grouped<T>(items: Iterable<T>, keysOf: (item: T) => string | readonly (string | null)[] | null): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const keys = keysOf(item)
    for (const key of typeof keys === 'string' ? [keys] : (keys ?? [])) {
      if (key === null) continue
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

/** The order of code units: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A stream read to its end: for questions that need all of a list at once. */
export async function collected<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const row of rows) all.push(row)
  return all
}

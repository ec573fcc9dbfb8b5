/** JSON Pointers into a record: looked up, and set without touching the record they are of. */

const stepsOf = (at: string): string[] => at.split('/').slice(1)

export const isUnder = (root: string, at: string): boolean => at === root || at.startsWith(`${root}/`)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** What stands there; undefined where nothing can stand (no such field, below a null). */
export function valueAt(record: unknown, at: string): unknown {
  let value = record
  for (const key of stepsOf(at)) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return value
}

/** A copy in which the value stands there; where nothing can stand, the same as before. */
export function withValueAt<T>(record: T, at: string, value: unknown): T {
  // A copy of T with one of its places filled: callers check the value against the record's schema.
  return set(record, stepsOf(at), value) as T
}

function set(into: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (!isObject(into) || !Object.hasOwn(into, key)) return into
  const inner = set(into[key], rest, value)
  return Array.isArray(into) ? into.map((item: unknown, i) => (String(i) === key ? inner : item)) : { ...into, [key]: inner }
}

/** Same JSON, whatever the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  return (
    Array.isArray(a) === Array.isArray(b) && keys.length === others.length && keys.every((k) => Object.hasOwn(b, k) && isSame(a[k], b[k]))
  )
}

/** Everything under the places of a list of pairs taken out. */
export const without = <V>(pairs: Readonly<Record<string, V>>, root: string): Record<string, V> =>
  Object.fromEntries(Object.entries(pairs).filter(([at]) => !isUnder(root, at)))

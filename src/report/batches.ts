/** Rows in groups, for what is asked for many at once: as many as a page shows. `first`: of the first group; those after it are twice as large each, up to `size`. */
const PAGE = 50

export async function* batches<R>(
  rows: AsyncIterable<R> | Iterable<R>,
  { size = PAGE, first = size }: { readonly size?: number; readonly first?: number } = {},
): AsyncGenerator<readonly [R, ...R[]]> {
  let batch: R[] = []
  let wanted = first
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < wanted) continue
    yield* whole(batch)
    batch = []
    wanted = Math.min(2 * wanted, size)
  }
  yield* whole(batch)
}

/** Rows that stand side by side and share a key. */
export async function* together<R>(rows: AsyncIterable<R>, keyOf: (row: R) => string): AsyncGenerator<readonly [R, ...R[]]> {
  let group: R[] = []
  for await (const row of rows) {
    const [first] = group
    if (first !== undefined && keyOf(first) !== keyOf(row)) {
      yield* whole(group)
      group = []
    }
    group.push(row)
  }
  yield* whole(group)
}

function* whole<R>([first, ...rest]: readonly R[]): Generator<readonly [R, ...R[]]> {
  if (first !== undefined) yield [first, ...rest]
}

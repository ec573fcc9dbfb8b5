/** Rows in groups, for what is asked for many at once: as many as a page shows. */
const PAGE = 50

export async function* batches<R>(rows: AsyncIterable<R>, size = PAGE): AsyncGenerator<readonly [R, ...R[]]> {
  let batch: R[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    yield* whole(batch)
    batch = []
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

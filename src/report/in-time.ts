/** Several lists in the order of time become one: rows of one day are taken from all of them, and put in order among themselves. */
export async function* inTime<R>(
  lists: readonly AsyncIterable<R>[],
  dayOf: (row: R) => string,
  withinDay: (a: R, b: R) => number,
): AsyncGenerator<R> {
  const heads: Head<R>[] = []
  for (const list of lists) heads.push(await headOf(list[Symbol.asyncIterator]()))
  try {
    for (;;) {
      const day = heads.flatMap(({ row }) => (row === null ? [] : [dayOf(row)])).sort()[0]
      if (day === undefined) return
      const rows: R[] = []
      for (const head of heads) while (head.row !== null && dayOf(head.row) === day) rows.push(await step(head, head.row))
      yield* rows.sort(withinDay)
    }
  } finally {
    for (const { rest } of heads) await rest.return?.()
  }
}

interface Head<R> {
  row: R | null
  readonly rest: AsyncIterator<R>
}

async function headOf<R>(rest: AsyncIterator<R>): Promise<Head<R>> {
  const next = await rest.next()
  return { row: next.done ? null : next.value, rest }
}

/** The row that was there; the next one takes its place. */
async function step<R>(head: Head<R>, row: R): Promise<R> {
  const next = await head.rest.next()
  head.row = next.done ? null : next.value
  return row
}

/** Rows of an answer taken into memory: a page of them, or all where the columns hang on all. */
import type { Answer, Table } from './report.js'

/** The first rows, and whether there are more. */
export async function firstRows<R>(rows: AsyncIterable<R>, most: number): Promise<{ readonly page: readonly R[]; readonly more: boolean }> {
  const page: R[] = []
  for await (const row of rows) {
    if (page.length === most) return { page, more: true }
    page.push(row)
  }
  return { page, more: false }
}

/** The answer with its columns known; its rows still come one by one where they may. */
export async function tabled({
  rows,
  table,
}: Answer): Promise<{ readonly rows: AsyncIterable<object> | readonly object[]; readonly table: Table }> {
  if (typeof table !== 'function') return { rows, table }
  const { page } = await firstRows(rows, Infinity)
  return { rows: page, table: table(page) }
}

/** Rows up to a number of them. */
export async function* limited<R>(rows: AsyncIterable<R>, most: number): AsyncIterable<R> {
  if (most < 1) return
  let taken = 0
  for await (const row of rows) {
    yield row
    if (++taken === most) return
  }
}

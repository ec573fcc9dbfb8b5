/** All rows of an answer, for tests. */
import { firstRows } from '../../src/report/collected.js'

export const allOf = async <R>(rows: AsyncIterable<R>): Promise<R[]> => [...(await firstRows(rows, Infinity)).page]

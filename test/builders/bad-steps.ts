/** Steps of a plan that go through a table from end to end, or sort what was not read in order. */
import { expect } from 'vitest'
import type { SqliteConnection } from '../../src/store/backends/sqlite-driver.js'

interface Step {
  readonly detail: string
}

/** What a plan should not hold, with the question: `asked` with the values last given, explained by each of the connections. */
export async function badStepsOf(asked: ReadonlyMap<string, readonly unknown[]>, plain: readonly SqliteConnection[]): Promise<string[]> {
  const questions = [...asked].filter(([text]) => /^(?:select|with|update|delete)/.test(text))
  expect(questions.length).toBeGreaterThan(0)
  const bad: string[] = []
  for (const [text, parameters] of questions) {
    // What SQLite answers to this question has such a column.
    for (const connection of plain) {
      const rows = (await connection.all(`explain query plan ${text}`, parameters)) as Step[]
      bad.push(...rows.filter(({ detail }) => isBad(detail)).map(({ detail }) => `${detail} | ${text}`))
    }
  }
  return bad
}

/** "SCAN x USING INDEX" begins at no key, and a kind alone is no key: half the rows are of one; lists made on the way (units asked about, their slots, letters of one number, a piece of a place) are gone through, and the text index has its own ways. */
const isBad = (detail: string): boolean =>
  (/^SCAN /.test(detail) &&
    !/^SCAN (?:slots|asked|near|piece|CONSTANT ROW|\d+ CONSTANT ROWS|text_index VIRTUAL TABLE INDEX \S*[=:]\S*=)/.test(detail)) ||
  /TEMP B-TREE|\(kind=\?\)$/.test(detail)

/** Whatever is put in, in whatever order: both engines give the same answers, the order of what is found and snippets too. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/store/backends/postgres.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import type { SearchHit, Store } from '../../src/store/store.js'
import { temporaryFolder } from '../builders/folder.js'
import { freshDatabase, postgresServer } from '../builders/postgres/databases.js'
import { deadline, facts, number, reading, record } from '../builders/record.js'
import { all } from '../builders/all.js'

const server = await postgresServer()

const WORDS = ['đất', 'đạt', 'dat', 'nước', 'nuoc', 'Hoà', 'hòa', 'xã', 'XÃ', 'x', '12/QĐ-UBND', '12', 'qd', '\n', ', ', '\0', '😀', 'q̃']
const words = (maxLength: number) => fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength }).map((list) => list.join(' '))

interface Letter {
  readonly file: string
  readonly text: string
  readonly number: string | null
  readonly date: string | null
  readonly extractor: string
}
/** Read with one name of rules a letter is kept once; with several it is read anew. */
const letter = (...extractors: readonly string[]): fc.Arbitrary<Letter> =>
  fc.record({
    file: fc.constantFrom('a.txt', 'B.txt', 'ă.txt', 'đất.txt', 'x 12.txt', 'Z.txt', 'y.txt'),
    text: words(25),
    number: fc.option(fc.constantFrom('12/QĐ-UBND', '7/BC'), { nil: null }),
    date: fc.constantFrom(null, '2024', '2024-03', '2024-03-01'),
    extractor: fc.constantFrom(...extractors),
  })
const letters = (...extractors: readonly string[]) => fc.array(letter(...extractors), { minLength: 2, maxLength: 12 })
const queries = fc.array(fc.oneof(words(3), words(3).map((w) => `"${w}"`)), { minLength: 4, maxLength: 8 }) // prettier-ignore

async function answers(store: Store, given: readonly Letter[], asked: readonly string[], inOrder: boolean) {
  const told: string[] = []
  for (const [i, { file, text, date, extractor, number: numbered }] of given.entries()) {
    const of = record({ file, date, number: numbered === null ? null : number(numbered), deadlines: [deadline({ text })] })
    told.push(await store.keep(facts(of), [reading(of, text)], extractor, `2024-05-${10 + i}T00:00:00.000Z`))
  }
  const views = []
  for (const at of [null, '2024-05-14T00:00:00.000Z'])
    views.push(await all(store.view(at).letters()), await all(store.view(at).deadlines()))
  const found: SearchHit[][] = []
  for (const words of asked) for (const limit of inOrder ? [50, 2] : [50]) found.push([...(await store.search(words, limit))])
  if (!inOrder) for (const hits of found) hits.sort((a, b) => (a.file < b.file ? -1 : 1))
  return { told, views, found, outcomes: await store.outcomes(), called: await store.find('12/qđ-ubnd') }
}

async function bothSay(given: readonly Letter[], asked: readonly string[], inOrder: boolean): Promise<void> {
  const [database, { folder, remove }] = await Promise.all([freshDatabase(server ?? ''), temporaryFolder()])
  const [sqlite, postgres] = [await openSqlite(join(folder, 's.sqlite')), await openPostgres(database.url)]
  try {
    expect(await answers(postgres, given, asked, inOrder)).toEqual(await answers(sqlite, given, asked, inOrder))
  } finally {
    await Promise.all([sqlite.close(), postgres.close()])
    await Promise.all([database.drop(), remove()])
  }
}

describe.skipIf(server === null)('SQLite and PostgreSQL give the same answers', () => {
  it('to letters that came once, best letter first', async () => {
    await fc.assert(fc.asyncProperty(letters('x/1'), queries, (given, asked) => bothSay(given, asked, true)), { numRuns: 12, endOnFailure: true }) // prettier-ignore
  })

  // Not the order of what is found: FTS5 goes on counting letters that were taken out of its index (contentless_delete) when it weighs words.
  it('to letters that were read anew', async () => {
    await fc.assert(
      fc.asyncProperty(letters('x/1', 'x/2', 'x/3'), queries, (given, asked) => bothSay(given, asked, false)),
      { numRuns: 12, endOnFailure: true },
    )
  })
})

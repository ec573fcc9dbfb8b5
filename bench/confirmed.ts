/** What a review desk leaves behind: people have confirmed two values of each letter. Written as rows, for what the words change is not measured, only that they are there. */
import { createHash } from 'node:crypto'
import { connectSqlite } from '../src/store/backends/sqlite-driver.js'
import type { Word } from '../src/model/word.js'

/** A store that has words has them already. */
export async function confirmedIn(path: string): Promise<void> {
  const store = await connectSqlite(path, 0)
  // The query names its columns: rows of this shape.
  const letters = (await store.all(
    'select id, sha256 from letters where recorded_to is null and not exists (select 1 from words) order by id',
  )) as {
    id: string
    sha256: string
  }[]
  await store.run('begin')
  for (const [i, { id: letter, sha256 }] of letters.entries())
    for (const pointer of ['/date', '/subject']) {
      const at = new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString()
      const said: Omit<Word, 'id'> = { at, by: 'van-thu', why: null, says: { act: 'confirm', letter, pointer, anchor: null, value: 'x' } }
      const id = createHash('sha256').update(JSON.stringify(said)).digest('hex')
      const row = [id, letter, sha256, JSON.stringify({ id, ...said }), at, 'confirm']
      await store.run('insert into words (id, letter, sha256, body, said_at, act) values (?, ?, ?, ?, ?, ?)', row)
    }
  await store.run('commit')
  await store.close()
}

/** The contract on PostgreSQL, and what only a server can get wrong. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/store/backends/postgres.js'
import type { Store } from '../../src/store/store.js'
import { type Database, freshDatabase, postgresServer, runSql } from '../builders/postgres/databases.js'
import { facts, reading, record } from '../builders/record.js'
import type { Bench } from './bench.js'
import { storeContract } from './contract.js'
import { all } from '../builders/all.js'

const server = await postgresServer()

async function bench(): Promise<Bench> {
  const { url, drop } = await freshDatabase(server ?? '')
  return {
    open: (create) => openPostgres(url, create),
    reopen: async (store) => {
      await store.close()
      return openPostgres(url)
    },
    run: async (sql) => void (await runSql(url, sql)),
    rows: (sql) => runSql(url, sql),
    tables: async () => {
      const rows = await runSql(url, `select tablename::text as name from pg_tables where schemaname = 'public' order by name`)
      return rows.map(({ name }) => String(name))
    },
    done: drop,
  }
}

describe.skipIf(server === null)('PostgreSQL', () => storeContract('postgres', bench))

describe.skipIf(server === null)('a PostgreSQL server', () => {
  const letter = record({ file: 'a.txt' })
  const keep = (store: Store, extractor: string) => store.keep(facts(letter), [reading(letter, 'a')], extractor, '2024-05-02T01:00:00.000Z')
  const codeOf = (opening: Promise<Store>): Promise<unknown> =>
    opening.then(
      (store) => store.close().then(() => 'opened'),
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    )
  const changed = (url: string, change: (url: URL) => void): string => {
    const other = new URL(url)
    change(other)
    return other.href
  }
  let database: Database
  beforeEach(async () => {
    database = await freshDatabase(server ?? '')
  })
  afterEach(() => database.drop())

  it('orders all text by its bytes', async () => {
    await (await openPostgres(database.url)).close()
    const rows = await runSql(
      database.url,
      `select attrelid::regclass || '.' || attname as column from pg_attribute join pg_class on pg_class.oid = attrelid
        where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and atttypid in ('text'::regtype, 'text[]'::regtype)
        and attcollation <> '"C"'::regcollation`,
    )
    expect(rows).toEqual([])
  })

  it('may go away in the middle: the work says so, the program lives, the next work is done', async () => {
    const store = await openPostgres(database.url)
    await keep(store, 'x/1')
    const goneAway = () =>
      runSql(
        server ?? '',
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(database.url).pathname.slice(1)}'`,
      )
    const work = Promise.allSettled(Array.from({ length: 40 }, (_, i) => keep(store, `x/${i + 2}`)))
    await goneAway()
    const lost = (await work).flatMap((end) => (end.status === 'rejected' ? [(end.reason as { code?: string }).code] : []))
    expect(lost.filter((code) => !['57P01', 'PG_LOST', 'ECONNRESET', 'EPIPE'].includes(code ?? ''))).toEqual([])
    await goneAway()
    await expect.poll(() => keep(store, 'x/99').catch(() => 'lost'), { timeout: 30_000 }).toBe('kept')
    expect((await all(store.view(null).letters())).map((l) => l.extractor)).toEqual(['x/99'])
    await store.close()
  })

  it('holds several stores in one database, each in its schema', async () => {
    const [one, other] = ['one', 'other'].map((schema) =>
      changed(database.url, (u) => u.searchParams.set('options', `-c search_path=${schema}`)),
    )
    await runSql(database.url, 'create schema one; create schema other; create table public.theirs (a integer)')
    const [first, second] = [await openPostgres(one ?? ''), await openPostgres(other ?? '')]
    await keep(first, 'x/1')
    expect([(await all(first.view(null).letters())).length, (await all(second.view(null).letters())).length]).toEqual([1, 0])
    await Promise.all([first.close(), second.close()])
  })

  it('a reader without the right to write can read', async () => {
    const store = await openPostgres(database.url)
    await keep(store, 'x/1')
    await store.close()
    const role = `reader_${Date.now()}`
    await runSql(database.url, `create role ${role} login password 'x'; grant select on all tables in schema public to ${role}`)
    const url = changed(database.url, (u) => ([u.username, u.password] = [role, 'x']))
    const reader = await openPostgres(url, false)
    expect([(await all(reader.view(null).letters())).length, (await reader.search('a', 5)).length]).toEqual([1, 1])
    await expect(keep(reader, 'x/2')).rejects.toMatchObject({ code: '42501' })
    await reader.close()
    const empty = await freshDatabase(server ?? '')
    expect(await codeOf(openPostgres(changed(url, (u) => (u.pathname = new URL(empty.url).pathname))))).toBe('42501')
    await empty.drop()
    await runSql(database.url, `drop owned by ${role}; drop role ${role}`)
  })

  it.each<[string, (url: URL) => void, string]>([
    ['a wrong password', (u) => (u.password = 'falsch'), '28P01'],
    ['no password', (u) => (u.password = ''), 'PG_NO_PASSWORD'],
    ['no such user', (u) => (u.username = 'niemand'), '28P01'],
    ['no such database', (u) => (u.pathname = '/nowhere'), '3D000'],
    ['nobody at the port', (u) => (u.port = '1'), 'ECONNREFUSED'],
    ['no such machine', (u) => (u.hostname = 'no-such-machine.invalid'), 'ENOTFOUND'],
    ['no encryption there', (u) => u.searchParams.set('sslmode', 'no-verify'), 'PG_TLS'],
  ])('%s has its code', async (_, change, code) => {
    const told = await codeOf(openPostgres(changed(database.url, change)))
    expect(code === 'ENOTFOUND' ? ['ENOTFOUND', 'EAI_AGAIN'] : [code]).toContain(told)
  })

  it('a database that is not in UTF-8 is refused before anything is made', async () => {
    const old = await freshDatabase(server ?? '', `encoding 'LATIN1' locale_provider libc locale 'C' template template0`)
    expect(await codeOf(openPostgres(old.url))).toBe('STORE_ENCODING')
    await old.drop()
  })
})

/** Stores of so many letters, made once and kept in a folder: the first by the program itself, larger ones out of it. */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { letterBonds } from '../../src/reconcile/follow.js'
import { openPostgres } from '../../src/store/backends/postgres.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { runSql } from '../../test/builders/postgres/databases.js'
import { bulkPostgres, bulkSqlite } from './engines.js'
import { keepAll, multiply } from './fill.js'
import { type Generated } from './generate.js'

const tell = (said: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${said}`)

export const storeName = (letters: number): string => `letters-${letters}.sqlite`

export async function sqliteOf(folder: string, base: readonly Generated[], worlds: number): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const first = join(folder, storeName(base.length))
  if (!existsSync(first)) {
    const store = await openSqlite(`${first}.making`, true, letterBonds)
    await keepAll(store, base)
    await store.close()
    renameSync(`${first}.making`, first)
    tell(`${base.length} letters kept`)
  }
  const path = join(folder, storeName(base.length * worlds))
  if (!existsSync(path)) await multiplied(first, path, worlds)
  return path
}

async function multiplied(first: string, path: string, worlds: number): Promise<void> {
  const making = `${path}.making`
  rmSync(making, { force: true })
  copyFileSync(first, making)
  const db = await bulkSqlite(making)
  for (const said of ['journal_mode = off', 'synchronous = off', 'foreign_keys = off', 'cache_size = -4000000', 'temp_store = file'])
    await db.all(`pragma ${said}`)
  await db.run(`attach '${first}' as base`)
  const indexes = await db.all<{ name: string; sql: string }>("select name, sql from main.sqlite_master where type = 'index' and sql is not null")
  for (const { name } of indexes) await db.run(`drop index main.${name}`)
  await multiply(db, worlds, tell)
  for (const { sql, name } of indexes) {
    await db.run(sql)
    tell(name)
  }
  await db.run('detach base')
  await db.all('pragma journal_mode = wal')
  await db.close()
  renameSync(making, path)
}

/** A database of its own on the server, filled in the same way. */
export async function postgresOf(server: string, base: readonly Generated[], worlds: number): Promise<string> {
  const name = `letters_${base.length * worlds}`
  await runSql(server, `create database ${name}`)
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
  const store = await openPostgres(url, true, letterBonds)
  await keepAll(store, base)
  await store.close()
  if (worlds === 1) return url
  const db = await bulkPostgres(url)
  await db.run('create schema base')
  const tables = await db.all<{ t: string }>("select tablename as t from pg_tables where schemaname = 'public'")
  for (const { t } of tables) await db.run(`create table base.${t} as select * from public.${t}`)
  await multiply(db, worlds, tell)
  await db.run('drop schema base cascade')
  for (const [table, column] of [['known', 'no'], ['texts', 'doc'], ['log', 'seq']])
    await db.run(`select setval(pg_get_serial_sequence('${table}', '${column}'), (select max(${column}) from ${table}))`) // prettier-ignore
  // The server does so by itself within a minute.
  await db.run('vacuum analyze')
  await db.close()
  return url
}

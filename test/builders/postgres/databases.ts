/** Databases of a suite's own on the server of the test run. */
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { inject } from 'vitest'
import type { Answer } from './global-setup.js'

/**
 * The server's address; null where there is none, which is said aloud. In CI it must be there.
 */
export async function postgresServer(): Promise<string | null> {
  // The door writes answers of this shape.
  const { url, missing } = JSON.parse(await text(connect(inject('postgresDoor'), '127.0.0.1'))) as Answer
  if (url !== undefined) return url
  if (process.env['CI'] !== undefined) throw new Error(`no PostgreSQL server could be started: ${missing}`)
  console.warn(`SKIPPED: no PostgreSQL server could be started (${missing}); the store was tested on SQLite only`)
  return null
}

export interface Database {
  readonly url: string
  readonly drop: () => Promise<void>
}

/** `options`: SQL after the name ("encoding 'SQL_ASCII' template template0 …"). */
export async function freshDatabase(server: string, options = ''): Promise<Database> {
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await runSql(server, `create database ${name} ${options}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => runSql(server, `drop database ${name} with (force)`).then(() => undefined) }
}

export async function runSql(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // Rows of a query of the test's own.
    return (await client.query(sql)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

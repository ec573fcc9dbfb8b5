/** The desk over a real store file with real letters, asked as a browser asks; nothing listens. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { defaultLimits } from '../../src/intake/limits.js'
import { ingest } from '../../src/pipeline/ingest.js'
import { letterBonds } from '../../src/reconcile/follow.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { deskApp } from '../../src/web/app.js'
import type { Desk, Inbox } from '../../src/web/desk.js'

export const DAY = '2026-04-09'
const HOST = '127.0.0.1:8420'

export interface Door {
  readonly desk: Desk
  readonly folder: string
  /** Path and query, as a page of ours asks for it. */
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>
  readonly text: (path: string) => Promise<string>
  /** A form of a page of ours. */
  readonly post: (path: string, fields: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>) => Promise<Response>
  /** Whatever a page of ours sends. */
  readonly postRaw: (
    path: string,
    body: Uint8Array | URLSearchParams | null,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>
}

const noInbox = (folder: string): Inbox => ({
  ...{ folder, ring: () => undefined, maxBytes: defaultLimits.maxBytes, readsPictures: true, isPutAside: () => false },
  atWork: () => Promise.resolve([]),
  receive: () => Promise.resolve({ did: 'cut-off' }),
  again: () => Promise.resolve(false),
})

/** `paths`: files or folders that are read into its store first. */
export async function openDoor(paths: readonly string[], more: Partial<Desk> = {}): Promise<Door> {
  const folder = mkdtempSync(join(tmpdir(), 'congvan-desk-'))
  const store = await openSqlite(join(folder, 'store.sqlite'), true, letterBonds)
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const now = (): Date => new Date('2026-04-10T02:00:00Z')
  if (paths.length > 0)
    await ingest(paths, {
      store,
      limits: defaultLimits,
      ocr: 'off',
      concurrency: 1,
      cores: 1,
      now: () => now().toISOString(),
      arrivedOn: () => DAY,
    })
  const desk: Desk = {
    store,
    inbox: noInbox(folder),
    lang: 'vi',
    now,
    day: () => DAY,
    isSample: false,
    signIn: null,
    sitter: 'lan',
    hosts: [],
    version: '0',
    ...more,
  }
  const app = deskApp(desk, [HOST])
  const at = (path: string): string => `http://${HOST}${path}`
  const get: Door['get'] = (path, headers = {}) => Promise.resolve(app.request(at(path), { headers: { host: HOST, ...headers } }))
  const postRaw: Door['postRaw'] = (path, body, headers = {}) =>
    Promise.resolve(
      app.request(at(path), {
        ...{ method: 'POST', body: body instanceof Uint8Array ? new Uint8Array(body) : body },
        headers: { host: HOST, origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin', ...headers },
      }),
    )
  return {
    ...{ desk, folder, get, postRaw },
    text: async (path) => (await get(path)).text(),
    post: (path, fields, headers) => postRaw(path, new URLSearchParams(fields), headers),
  }
}

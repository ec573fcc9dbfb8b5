/** From the value of --store to a backend: the list. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Store } from './store.js'

interface Backend {
  readonly name: string
  readonly takes: (url: string) => boolean
  readonly open: (url: string) => Promise<Store>
}

const backends: readonly Backend[] = [
  {
    name: 'sqlite',
    // SQLite takes these for a store in memory: everything would be gone at the end.
    takes: (url) => url !== '' && url !== ':memory:' && !/^[a-z][a-z0-9+.-]+:\/\//i.test(url),
    open: async (path) => {
      mkdirSync(dirname(path), { recursive: true })
      return (await import('./backends/sqlite.js')).openSqlite(path)
    },
  },
]

/** Opens (and, for a new one, creates) the store; null when no backend knows such an address. */
export async function openStore(url: string): Promise<Store | null> {
  const backend = backends.find((b) => b.takes(url))
  return backend ? backend.open(url) : null
}

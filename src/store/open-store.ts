/** From the value of --store to a backend: the list. */
import { type Bonds, NO_BONDS } from '../model/archive.js'
import type { Store } from './store.js'

interface Backend {
  readonly name: string
  readonly takes: (address: string) => boolean
  /** `create`: where there is no store yet, one is made; else StoreTrouble STORE_ABSENT. */
  readonly open: (address: string, create: boolean, bonds: Bonds) => Promise<Store>
}

/** "postgres:" alone too: a slash forgotten must not make a file whose name is a password. */
const isUrl = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]+:\/\/|postgres(?:ql)?:)/i.test(address)

const backends: readonly Backend[] = [
  {
    name: 'sqlite',
    // SQLite takes these for a store in memory: everything would be gone at the end.
    takes: (address) => address !== '' && address !== ':memory:' && !isUrl(address),
    open: async (path, create, bonds) => (await import('./backends/sqlite.js')).openSqlite(path, create, bonds),
  },
  {
    name: 'postgres',
    takes: (address) => /^postgres(?:ql)?:\/\//i.test(address),
    open: async (url, create, bonds) => (await import('./backends/postgres.js')).openPostgres(url, create, bonds),
  },
]

/** Opens the store; null when no backend knows such an address. */
export async function openStore(address: string, create: boolean, bonds: Bonds = NO_BONDS): Promise<Store | null> {
  const backend = backends.find((b) => b.takes(address))
  return backend ? backend.open(address, create, bonds) : null
}

/** The file that the store is, for those who must not take it for a letter; null when it lies in no file of this machine. */
export const fileOfStore = (address: string): string | null => (isUrl(address) ? null : address)

/** The address as it may be shown: without the password. What stands before the last @ is taken for one, so that a password with an @ in it is hidden too. */
export const shownAddress = (address: string): string =>
  isUrl(address) ? address.replace(/^([^:]+:\/*[^:@]*):.*@/s, '$1:***@').replace(/([?&](?:ssl)?password=)[^&]*/gi, '$1***') : address

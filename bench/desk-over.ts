/** The desk over a store that is only read: no folder is watched, nobody signs in, the day stands still. */
import { defaultLimits } from '../src/intake/limits.js'
import type { Store } from '../src/store/store.js'
import type { Desk } from '../src/web/desk.js'

export const deskOver = (store: Store, { folder, day }: { readonly folder: string; readonly day: string }): Desk => ({
  store,
  inbox: {
    ...{ folder, ring: () => undefined, maxBytes: defaultLimits.maxBytes, readsPictures: true, isPutAside: () => false },
    atWork: () => Promise.resolve([]),
    receive: () => Promise.resolve({ did: 'cut-off' }),
    again: () => Promise.resolve(false),
  },
  ...{ lang: 'vi', now: () => new Date(`${day}T02:00:00Z`), day: () => day },
  ...{ isSample: false, signIn: null, sitter: 'lan', hosts: [], version: '0' },
})

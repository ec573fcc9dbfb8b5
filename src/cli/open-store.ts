/** The store that --store names, for the length of one piece of work. */
import { catchUp } from './catch-up.js'
import { letterBonds } from '../reconcile/follow.js'
import { fileOfStore, openStore, shownAddress } from '../store/open-store.js'
import { type Store, StoreTrouble } from '../store/store.js'
import { reason } from '../pipeline/words/reason.js'
import { type Call, WrongUse } from './command.js'
import type { Messages } from './messages/messages.js'
import { textOption } from './options.js'

export const DEFAULT_STORE = 'output/congvan.sqlite'

/** Where the store is, with the password if there is one: for opening only. */
export const storeAddress = (call: Call): string => textOption(call, 'store') ?? DEFAULT_STORE

/** The same for people to read. */
export const storeShown = (call: Call): string => shownAddress(storeAddress(call))

/** The file that the store is; null when it is none of this machine. */
export const storeFile = (call: Call): string | null => fileOfStore(storeAddress(call))

/** `read`: the store must be there. `write`: it is made when it is not. Closed whatever happens. */
export async function withStore<T>(call: Call, purpose: 'read' | 'write', work: (store: Store) => Promise<T>): Promise<T> {
  const store = await open(call, purpose === 'write')
  try {
    // A store of before, brought to today's steps when it was opened just now.
    await catchUp(call, store, false)
    return await work(store)
  } finally {
    await store.close()
  }
}

async function open(call: Call, create: boolean): Promise<Store> {
  const shown = storeShown(call)
  const store = await openStore(storeAddress(call), create, letterBonds).catch((error: unknown) => {
    throw new WrongUse(isAbsent(error) ? call.say.noStore(shown) : call.say.storeFailed(shown, troubleIn(call.say, error)))
  })
  if (store === null) throw new WrongUse(call.say.unknownStore(shown))
  return store
}

/** There is no store yet where one was looked for. */
export const isAbsent = (error: unknown): boolean => error instanceof StoreTrouble && error.code === 'STORE_ABSENT'

/** What happened in our words where it is a known trouble; else in the system's. */
export function troubleIn({ troubles }: Messages, error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  return (Object.hasOwn(troubles, code) ? troubles[code] : undefined) ?? reason(error)
}

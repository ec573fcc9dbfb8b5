/** The store that --store names, for the length of one piece of work. */
import { existsSync } from 'node:fs'
import type { Store } from '../store/store.js'
import { type Call, WrongUse } from './command.js'
import type { Messages } from './messages/messages.js'
import { textOption } from './options.js'

export const DEFAULT_STORE = 'output/congvan.sqlite'

export const storePath = (call: Call): string => textOption(call, 'store') ?? DEFAULT_STORE

/** `read`: the store must be there. `write`: it is made when it is not. Closed whatever happens. */
export async function withStore<T>(call: Call, purpose: 'read' | 'write', work: (store: Store) => Promise<T>): Promise<T> {
  const url = storePath(call)
  const isFile = !url.includes('://')
  if (purpose === 'read' && isFile && !existsSync(url)) throw new WrongUse(call.say.noStore(url))
  const store = await open(call, url)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

async function open(call: Call, url: string): Promise<Store> {
  const { openStore } = await import('../store/open-store.js')
  const store = await openStore(url).catch((error: unknown) => {
    throw new WrongUse(call.say.storeFailed(url, troubleIn(call.say, error)))
  })
  if (store === null) throw new WrongUse(call.say.unknownStore(url))
  return store
}

/** What happened in our words where it is a known trouble; else in the system's. */
export function troubleIn({ troubles }: Messages, error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  return (Object.hasOwn(troubles, code) ? troubles[code] : undefined) ?? reason(error)
}

/** First line of what the system says; never a stack. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

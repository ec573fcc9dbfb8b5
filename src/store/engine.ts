/** What each engine does in its own way; everything else is one SQL for all (sql-store.ts). */
import type { Kysely, Transaction } from 'kysely'
import type { StoreFacts } from './store.js'
import type { Tables } from './tables.js'
import type { TextIndex } from './text-index.js'

export interface Engine {
  readonly name: StoreFacts['engine']
  /** What the store takes on the disk. */
  readonly bytes: (db: Kysely<Tables>) => Promise<number>
  readonly textIndexOn: (db: Kysely<Tables>) => TextIndex
  /**
   * Makes others who write about the same things (hashes, paths) wait until this transaction ends: what is read after this call stays true until then.
   * Nothing to do where a transaction that writes has the whole store to itself.
   */
  readonly holdBack: (tx: Transaction<Tables>, things: readonly string[]) => Promise<void>
}

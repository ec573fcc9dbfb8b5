/** What a backend hands to the suites that run on each of them. */
import { expect } from 'vitest'
import { type Store, StoreTrouble } from '../../src/store/store.js'

export interface Bench {
  /** The store of one place that is new; called again, another door to the same store. `create` false: it must be there. */
  open(create?: boolean): Promise<Store>
  reopen(store: Store): Promise<Store>
  /** A statement that both engines know, past the store. */
  run(sql: string): Promise<void>
  /** The rows of one, as a foreign reader gets them. */
  rows(sql: string): Promise<Readonly<Record<string, unknown>>[]>
  /** Names of the tables that are there, in order. */
  tables(): Promise<string[]>
  done(): Promise<void>
}

/** Why a store could not be opened. */
export const troubleOf = (opening: Promise<Store>): Promise<string> =>
  opening.then(
    async (store) => {
      await store.close()
      return 'opened'
    },
    (error: unknown) => {
      expect(error).toBeInstanceOf(StoreTrouble)
      return error instanceof StoreTrouble ? error.code : ''
    },
  )

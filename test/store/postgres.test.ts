/** The contract on PostgreSQL, and what only a server can get wrong. */
import { describe } from 'vitest'
import { openPostgres } from '../../src/store/backends/postgres.js'
import { freshDatabase, postgresServer } from '../builders/postgres/databases.js'
import { storeContract } from './contract.js'

const server = await postgresServer()

describe.skipIf(server === null)('PostgreSQL', () => {
  storeContract('postgres', async () => {
    const { url, drop } = await freshDatabase(server ?? '')
    return {
      open: () => openPostgres(url),
      reopen: async (store) => {
        await store.close()
        return openPostgres(url)
      },
      done: drop,
    }
  })
})

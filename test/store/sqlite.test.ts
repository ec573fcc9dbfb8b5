import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { connectSqlite } from '../../src/store/backends/sqlite-driver.js'
import { temporaryFolder } from '../builders/folder.js'
import { storeContract } from './contract.js'

storeContract('sqlite file', async () => {
  const { folder, remove } = await temporaryFolder()
  const path = join(folder, 'kho.sqlite')
  const all = async (sql: string): Promise<unknown[]> => {
    const connection = await connectSqlite(path, 1000)
    return connection.all(sql).finally(() => connection.close())
  }
  return {
    open: (create) => openSqlite(path, create),
    reopen: async (store) => {
      await store.close()
      return openSqlite(path)
    },
    run: async (sql) => void (await all(sql)),
    rows: async (sql) => (await all(sql)) as Record<string, unknown>[],
    tables: async () => {
      if (!existsSync(path)) return []
      // The query names its column.
      const rows = (await all("select name from sqlite_master where type = 'table' order by name")) as { name: string }[]
      return rows.map(({ name }) => name)
    },
    done: remove,
  }
})

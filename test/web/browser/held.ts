/** What the store of a served desk holds, looked at from beside the program. */
import type { KnownLetter } from '../../../src/model/known-letter.js'
import type { Saying } from '../../../src/model/word.js'
import { openSqlite } from '../../../src/store/backends/sqlite.js'
import type { Store } from '../../../src/store/store.js'

export async function inStore<T>(path: string, look: (held: Store) => Promise<T>): Promise<T> {
  const held = await openSqlite(path, false)
  try {
    return await look(held)
  } finally {
    await held.close()
  }
}

/** The letter of that file as known at an instant; null = now. */
export const letterOf = (path: string, file: string, knownAt: string | null = null): Promise<KnownLetter> =>
  inStore(path, async (held) => {
    const [found] = await held.find(file)
    const [known] = found === undefined ? [] : await held.view(knownAt).known([found.id])
    if (known === undefined) throw new Error(`${file} is not held`)
    return known
  })

export interface Said {
  readonly act: Saying['act']
  readonly pointer: string | null
  readonly value: unknown
  readonly withdrawn: boolean
}

/** What people said of the letter, in the order they said it; what was taken back, too. */
export const saidOf = async (path: string, file: string): Promise<readonly Said[]> => {
  const { id } = await letterOf(path, file)
  const words = await inStore(path, (held) => held.words(id, null))
  return words.map(({ says, withdrawn }) => ({
    act: says.act,
    pointer: 'pointer' in says ? says.pointer : null,
    value: 'value' in says ? says.value : null,
    withdrawn: withdrawn !== null,
  }))
}

/** A statement of a letter, by its id, as it stands now: the first of these that the letter holds. */
import { letterIdOf } from '../model/letter-id.js'
import type { Statement } from '../model/statement.js'
import type { Store } from '../store/store.js'

export async function statementHeld(store: Pick<Store, 'standing'>, letter: string, ids: readonly string[]): Promise<Statement | null> {
  const [sha256 = ''] = letter.split('#')
  const held = (await store.standing(sha256)).find(({ record }) => letterIdOf(record) === letter)
  return held?.statements.find((s) => ids.includes(s.id)) ?? null
}

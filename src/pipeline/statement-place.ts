/** Where in its letter a statement stands: the value (JSON Pointer into the record) whose sentence proves it. Asked when somebody opens it, never for a list. */
import type { Statement } from '../model/statement.js'
import type { Store } from '../store/store.js'
import { letterIdOf } from '../model/letter-id.js'
import { statementsPlaced } from './overlay.js'

/** null where the letter as it stands says it no more; the letter can be shown all the same. */
export async function placeOf(store: Pick<Store, 'standing'>, said: Statement): Promise<string | null> {
  const [sha256 = ''] = said.letter.split('#')
  const letter = (await store.standing(sha256)).find(({ record }) => letterIdOf(record) === said.letter)
  if (letter === undefined) return null
  const alike = statementsPlaced(letter).filter(({ statement }) => saysSame(statement, said))
  const best = alike.find(({ statement }) => isFrom(statement, said)) ?? alike[0]
  return best?.at ?? null
}

/** Also where other rules have read it since: of the same unit, by the same set, of the same day. */
const saysSame = (a: Statement, b: Statement): boolean =>
  a.unit.code === b.unit.code &&
  a.unit.name === b.unit.name &&
  a.standard === b.standard &&
  a.set === b.set &&
  a.asOf === b.asOf &&
  JSON.stringify(a.claim) === JSON.stringify(b.claim)

const isFrom = (a: Statement, b: Statement): boolean => a.proof?.page === b.proof?.page && a.proof?.quote === b.proof?.quote

/** What stands in the blanks of an address ("{id}"): things that a store holds. */
import type { Store } from '../../../src/store/store.js'

export type Fillers = Readonly<Record<string, readonly string[]>>

const SOME = 3

export async function fillersOf(store: Store): Promise<Fillers> {
  const view = store.view(null)
  const letters = await some(view.letters(), 20)
  const units = await some(view.units(), SOME)
  const numbers = letters.flatMap((l) => l.number ?? [])
  return {
    id: letters.slice(0, SOME).map((l) => l.id.replace('#', '~')),
    number: numbers.slice(0, SOME),
    letter: numbers.slice(0, SOME),
    commune: units.map((u) => u.unit.name),
    since: ['2020-01-01T00:00:00Z'],
  }
}

async function some<R>(rows: AsyncIterable<R>, most: number): Promise<R[]> {
  const taken: R[] = []
  for await (const row of rows) if (taken.push(row) === most) break
  return taken
}

/** The address with each of what may stand in its blank. */
export function filled(at: string, fillers: Fillers): readonly string[] {
  const blank = /\{(\w+)\}/.exec(at)
  if (blank === null) return [encodeURI(at)]
  const [whole, name = ''] = blank
  return (fillers[name] ?? [])
    .flatMap((value) => filled(at.replace(whole, encodeURIComponent(value)), fillers))
    .map((a) => a.replaceAll('%25', '%'))
}

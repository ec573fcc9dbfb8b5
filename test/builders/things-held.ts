/** Things of a store that its pages can be asked about. */
import type { EntryKey } from '../../src/store/register.js'
import type { Day } from '../../src/model/calendar.js'
import type { HeldStatement } from '../../src/model/statement.js'
import type { ReportView } from '../../src/report/report.js'
import { reportView } from '../../src/pipeline/report-view.js'
import type { Store } from '../../src/store/store.js'

export interface Held {
  /** With a number, and with a term where some letter has one. */
  readonly letter: { readonly id: string; readonly number: string }
  /** `said`: the newest that a letter says of it. */
  readonly unit: { readonly key: string; readonly name: string; readonly said: Pick<HeldStatement, 'letter' | 'id'> | null }
  /** Pictures are asked of this district alone; null: of all communes. */
  readonly district: string | null
  /** Two letters that tell of the unit; null where fewer do. */
  readonly pair: readonly [string, string] | null
  /** The day on which the last letter came: a few letters have come since. */
  readonly since: string
  /** Of the register; null: nothing was registered yet. */
  readonly entry: EntryKey | null
  /** A letter that waits for a number. */
  readonly waiting: string | null
  /** The first that people are asked, where the queue is worked out. */
  readonly question: { readonly letter: string; readonly pointer: string } | null
}

/** What shall be looked at, where any will not do. */
export interface Wished {
  /** A letter's number. */
  readonly number?: string
  /** A unit's name. */
  readonly unit?: string
  /** A unit that is counted by that day, and pictures of its district: as full in a small store as in a large one. */
  readonly countedBy?: Day
}

/** From the middle of the store: what lies at its ends is like nothing else. */
export async function heldIn(store: Store, wished: Wished = {}): Promise<Held> {
  const view = reportView(store, null)
  const [last] = await store.log(1)
  const [question] = await store.questions.after('', 1)
  const { district, ...unit } = await unitIn(view, wished)
  return {
    ...{
      letter: await letterIn(view, wished.number ?? null),
      unit,
      district: wished.countedBy === undefined ? null : district,
      pair: await pairIn(view, unit.key),
    },
    since: last?.at.slice(0, 10) ?? '',
    entry: await entryIn(store, view),
    waiting: (await some(store.register.waiting(), 1))[0] ?? null,
    question: question ?? null,
  }
}

async function letterIn(view: ReportView, number: string | null): Promise<Held['letter']> {
  const rows = (await some(view.letters({ from: number === null ? '2023-06-01' : null, to: null }), 50)).filter((l) => l.number !== null)
  const withTerm = new Set((await view.deadlinesOf(rows.map((l) => l.id))).map((d) => d.letter.id))
  const letter = rows.find((l) => (number === null ? withTerm.has(l.id) : l.head.number?.raw === number)) ?? rows[0]
  if (letter?.number == null) throw new Error('the store holds no letter to ask about')
  return { id: letter.id, number: letter.number }
}

async function unitIn(view: ReportView, { unit: name, countedBy }: Wished): Promise<Held['unit'] & Pick<Held, 'district'>> {
  const units = await some(view.units(name), countedBy === undefined ? 1 : 50)
  const unit = (countedBy === undefined ? null : await countedIn(view, units, countedBy)) ?? units[0]
  if (unit === undefined) throw new Error(`the store holds no unit ${name ?? ''} to ask about`)
  const said = (await some(view.statementsOf(unit.key), 500)).at(-1) ?? null
  return { key: unit.key, name: unit.unit.name, said, district: unit.unit.district }
}

async function countedIn<U extends { readonly key: string }>(view: ReportView, units: readonly U[], day: Day): Promise<U | undefined> {
  const statuses = await view.statusesOfAll(
    units.map((u) => u.key),
    day,
  )
  return units.find((u) => statuses.get(u.key)?.some((s) => s.met !== null || s.criteria.size > 0))
}

/** Called by their numbers, as people do. */
async function pairIn(view: ReportView, unit: string): Promise<Held['pair']> {
  const letters = new Set((await some(view.statementsOf(unit), 500)).map(({ letter }) => letter))
  const numbers = (await view.lettersById([...letters])).map(({ number }) => number).filter((number) => number !== null)
  const [a, b] = [...new Set(numbers)]
  return a === undefined || b === undefined ? null : [a, b]
}

async function entryIn(store: Store, view: ReportView): Promise<EntryKey | null> {
  const [year] = await store.register.years()
  const [entry] = year === undefined ? [] : await some(view.registerEntries({ year }), 1)
  return entry ?? null
}

async function some<R>(rows: AsyncIterable<R>, most: number): Promise<R[]> {
  const taken: R[] = []
  for await (const row of rows) if (taken.push(row) === most) break
  return taken
}

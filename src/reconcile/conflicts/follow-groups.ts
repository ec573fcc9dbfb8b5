/** Of many letters that lie at one place by day or by spelling, what the first few of each tell otherwise: worked out anew when one of those comes or goes. */
import type { Archive, Change, Derived } from '../../model/archive.js'
import { BY_SPELLING, officialsIn, spellingsOf } from '../letters/signer-spelling.js'
import { type Dated, datedIn, twoDays } from './cited-days.js'
import { amongFirst, firstOfEach, type Groups, past } from './first-of-each.js'

type Step = Change & { readonly archive: Archive }

/** By day. Whoever has two dozen days of one number and year before him needs no more. */
const BY_DAY: Groups = { inner: (point) => point.slice(0, 11), outer: (point) => point.slice(0, 5), few: 8, many: 24 }
/** The year of a day may be a slip too, but not by more. */
const YEARS = 10

/** By number, body and two days, under number, body and the year of the first day. */
export async function daysAnew({ archive, before, after }: Step): Promise<Derived[]> {
  const first = await amongFirst(archive, [...before, ...after].flatMap(datedIn), datedIn, BY_DAY)
  const years = new Map(first.map(({ lying: { place, date } }) => [`${place} ${yearOf(date)}`, { place, year: Number(yearOf(date)) }]))
  const rows = new Map<string, Derived>()
  for (const owner of (await archive.derivedUnder('conflicts', [...years.values()].flatMap(keysAround))).keys()) {
    const [a, b] = owner.split(' ').slice(-2)
    const place = owner.slice(0, -' 2024-03-05 2024-03-05'.length)
    if ([a, b].some((day) => years.has(`${place} ${yearOf(day ?? '')}`))) rows.set(owner, { kind: 'conflicts', owner, body: null })
  }
  const all = [...years.values()]
  const found = await firstOfEach(archive, all.map(around), datedIn, BY_DAY)
  all.forEach((of, i) => {
    for (const row of daysOf(of, [...(found[i] ?? new Map<string, readonly Dated[]>()).values()])) rows.set(row.owner, row)
  })
  return [...rows.values()]
}

interface InYear {
  readonly place: string
  readonly year: number
}

/** All pairs of days of which one lies in that year. */
function daysOf({ place, year }: InYear, days: readonly (readonly Dated[])[]): Derived[] {
  const isIn = (day: string): boolean => yearOf(day) === String(year)
  return days.flatMap((one, i) =>
    days.slice(i + 1).flatMap((other): Derived[] => {
      const [a, b] = [dayOf(one), dayOf(other)]
      const body = isIn(a) || isIn(b) ? twoDays(one, other) : []
      return body.length === 0 ? [] : [{ kind: 'conflicts', owner: `${place} ${a} ${b}`, key: `${place} ${yearOf(a)}`, body }]
    }),
  )
}

const yearOf = (day: string): string => day.slice(0, 4)
const dayOf = ([one]: readonly Dated[]): string => one?.date ?? ''
const around = ({ place, year }: InYear) => ({ place, from: `${year - YEARS}-`, to: past(`${year + YEARS}-`) })
const keysAround = ({ place, year }: InYear): string[] => Array.from({ length: YEARS + 1 }, (_, i) => `${place} ${year - i}`)

/** By name, title, unit and two spellings. */
export async function spellingsAnew({ archive, before, after }: Step): Promise<Derived[]> {
  const first = await amongFirst(archive, [...before, ...after].flatMap(officialsIn), officialsIn, BY_SPELLING)
  const rows = new Map<string, Derived>()
  const places = [...new Set(first.map(({ lying }) => lying.place))]
  for (const owner of (await archive.derivedUnder('spellings', places)).keys()) rows.set(owner, { kind: 'spellings', owner, body: null })
  const alike = await firstOfEach(
    archive,
    places.map((place) => ({ place })),
    officialsIn,
    BY_SPELLING,
  )
  places.forEach((place, i) => {
    for (const [key, body] of spellingsOf(place, alike[i]?.values() ?? []))
      rows.set(`${place} ${key}`, { kind: 'spellings', owner: `${place} ${key}`, key: place, body })
  })
  return [...rows.values()]
}

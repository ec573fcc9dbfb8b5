/** Every page of the desk as an address that a store can answer: the paths of all sections and of the API, their parameters filled with things that the store holds. */
import { reportView } from '../../src/pipeline/report-view.js'
import type { Filter } from '../../src/report/report.js'
import { reports } from '../../src/report/reports.js'
import type { Store } from '../../src/store/store.js'
import { routes } from '../../src/web/api/routes.js'
import { letterPath, unitPath } from '../../src/web/parts/links.js'
import { sections } from '../../src/web/sections.js'

export interface Address {
  /** As people call it: the path with its parameters' names. */
  readonly name: string
  readonly at: string
}

export interface Held {
  readonly letter: { readonly id: string; readonly number: string }
  readonly unit: { readonly key: string; readonly name: string; readonly district: string | null }
  /** The day on which the last letter came: a few letters have come since. */
  readonly since: string
}

/** From the middle of the store: what lies at its ends is like nothing else. `day`: the commune is one that is counted by then, where there is one. */
export async function heldIn(store: Store, day: string): Promise<Held> {
  const view = reportView(store, null)
  const [letters, units] = [await some(view.letters({ from: '2023-06-01', to: null })), await some(view.units())]
  const letter = letters.find((l) => l.number !== null)
  const statuses = await view.statusesOfAll(units.map((u) => u.key), day) // prettier-ignore
  const counted = units.find((u) => statuses.get(u.key)?.some((s) => s.met !== null || s.criteria.size > 0))
  const unit = counted ?? units[0]
  const [last] = await store.log(1)
  if (letter?.number == null || unit === undefined) throw new Error('the store holds no letter and no unit to ask about')
  return {
    letter: { id: letter.id, number: letter.number },
    unit: { key: unit.key, name: unit.unit.name, district: unit.unit.district },
    since: last?.at.slice(0, 10) ?? '',
  }
}

async function some<R>(rows: AsyncIterable<R>): Promise<R[]> {
  const taken: R[] = []
  for await (const row of rows) if (taken.push(row) === 50) break
  return taken
}

/** What may stand for a parameter, by its name. A section whose path has another one is told of, and asks for a line here. */
const PARAMETERS: Readonly<Record<string, (held: Held) => readonly string[]>> = {
  ':letter': ({ letter }) => [letterPath(letter.id).replace('/van-ban/', '')],
  ':unit': ({ unit }) => [unitPath(unit.key).replace('/xa/', '')],
  ':name': () => reports.map((r) => r.name),
  ':page': () => ['1'],
  '{id}': ({ letter }) => [letter.id.replace('#', '~')],
  '{number}': ({ letter }) => [encodeURIComponent(letter.number)],
  '{letter}': ({ letter }) => [encodeURIComponent(letter.number)],
  '{commune}': ({ unit }) => [encodeURIComponent(unit.name)],
  '{since}': ({ since }) => [`${since}T00:00:00Z`],
}

/** Pages of things that somebody has made, or ways on to another page: tried by their own tests. */
const ELSEWHERE = new Set(['/o', '/so-den/:nam/:so', '/han/viec/:letter/:no'])

/** What a page asks that shows nothing without it, or the more the more communes there are. */
const ASKED: Readonly<Record<string, (held: Held) => string>> = {
  '/buc-tranh': ({ unit: { district } }) => (district === null ? '' : `huyen=${encodeURIComponent(district)}`),
  '/buc-tranh/thieu': ({ unit }) => `xa=${encodeURIComponent(unit.key)}`,
  '/tra-cuu': () => 'tu=nông+thôn',
  '/chuoi': ({ letter }) => `van-ban=${encodeURIComponent(letter.number)}`,
}

/** The filters without which a report is a form only, as its page asks for them. */
const NEEDED: Readonly<Partial<Record<Filter, (held: Held) => string>>> = {
  commune: ({ unit }) => `xa=${encodeURIComponent(unit.name)}`,
  letter: ({ letter }) => `van-ban=${encodeURIComponent(letter.number)}`,
  since: ({ since }) => `tu-luc=${since}`,
}

/** `day`: the one that pages are asked about. */
export function addressesOf(held: Held, day: string): { readonly addresses: readonly Address[]; readonly unknown: readonly string[] } {
  const pages = sections.flatMap((s) =>
    s.pages.filter(({ path }) => !ELSEWHERE.has(path)).map(({ path }) => ({ path, query: ASKED[path]?.(held) ?? '' })),
  )
  const api = routes.flatMap(({ path, examples }) => examples.slice(0, 1).map((query) => ({ path: path + query, query: '' })))
  const filled = [...pages, ...api].flatMap(({ path, query }) =>
    fill(path, held).map((at) => ({ name: at.told, at: withQuery(at, { query, day, held }) })),
  )
  const unknown = [...new Set(filled.flatMap(({ at }) => at.match(/\/:\w+|\{\w+\}/g) ?? []))]
  return { addresses: filled.filter(({ at }) => !/\/:\w+|\{\w+\}/.test(at)), unknown }
}

interface Filled {
  readonly at: string
  readonly told: string
}

/** Names of reports are told, names of things are not. */
function fill(path: string, held: Held): readonly Filled[] {
  let all: readonly Filled[] = [{ at: path, told: path }]
  for (const [name, values] of Object.entries(PARAMETERS))
    all = all.flatMap((one) =>
      one.at.includes(name)
        ? values(held).map((value) => ({
            at: one.at.replace(name, value),
            told: name === ':name' ? one.told.replace(name, value) : one.told,
          }))
        : [one],
    )
  return all
}

function withQuery({ at }: Filled, { query, day, held }: { readonly query: string; readonly day: string; readonly held: Held }): string {
  const needs = reports.find((r) => at === `/bao-cao/${r.name}`)?.needs ?? []
  const isApi = at.startsWith('/api/')
  const asked = [isApi ? [] : [`ngay=${day}`], query === '' ? [] : [query], needs.map((need) => NEEDED[need]?.(held) ?? '')].flat()
  return asked.length === 0 ? at : `${at}${at.includes('?') ? '&' : '?'}${asked.join('&')}`
}

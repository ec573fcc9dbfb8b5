/** Every page of the desk as addresses that a store can answer: the paths of all sections and of the API, their parameters filled with things that the store holds. */
import type { Filter } from '../../src/report/report.js'
import { reports } from '../../src/report/reports.js'
import { routes } from '../../src/web/api/routes.js'
import { letterPath, unitPath } from '../../src/web/parts/links.js'
import { saidPath } from '../../src/web/picture/links.js'
import { questionPath } from '../../src/web/review/paths.js'
import { sections } from '../../src/web/sections.js'
import type { Held } from './things-held.js'

export { type Held, heldIn } from './things-held.js'

export interface Address {
  /** As people call it: the path with its parameters' names, and what is asked of it where it is shown in several ways. */
  readonly name: string
  readonly at: string
}

/** What may stand for a parameter, by its name; nothing where the store holds no such thing. A section whose path has another one is told of, and asks for a line here. */
const PARAMETERS: Readonly<Record<string, (held: Held) => readonly string[]>> = {
  ':letter': ({ letter }) => [letterPath(letter.id).replace('/van-ban/', '')],
  ':unit': ({ unit }) => [unitPath(unit.key).replace('/xa/', '')],
  ':name': () => reports.map((r) => r.name),
  ':page': () => ['1'],
  ':format': () => ['csv', 'json', 'xlsx', 'ics', 'html'],
  ':nam': ({ entry }) => (entry === null ? [] : [String(entry.year)]),
  ':so': ({ entry }) => (entry === null ? [] : [String(entry.no)]),
  ':no': () => ['1'],
  '{id}': ({ letter }) => [letter.id.replace('#', '~')],
  '{number}': ({ letter }) => [encodeURIComponent(letter.number)],
  '{letter}': ({ letter }) => [encodeURIComponent(letter.number)],
  '{commune}': ({ unit }) => [encodeURIComponent(unit.name)],
  '{since}': ({ since }) => [`${since}T00:00:00Z`],
}

/** The ways in which a page is shown, each by what is asked of it; without a name: the page itself. A page that is not here is asked as it is. */
type Ways = Readonly<Record<string, (held: Held) => string | null>>
const asIs = (): string => ''
const called = (name: string, value: string): string => `${name}=${encodeURIComponent(value)}`
const search = (path: string): string => path.slice(path.indexOf('?') + 1)

const inDistrict =
  (query: string) =>
  ({ district }: Held): string =>
    [query, district === null ? '' : called('huyen', district)].filter(Boolean).join('&')

const PAIRS: Ways = {
  'hai văn bản': ({ pair }) => pair && `${called('a', pair[0])}&${called('b', pair[1])}&tat-ca=1`,
  'hai ngày': ({ unit }) => `a=30/06/2023&b=30/06/2025&${called('xa', unit.name)}`,
}
const PACKS: Ways = { xã: ({ unit }) => called('xa', unit.name), 'văn bản': ({ letter }) => called('van-ban', letter.id) }

const ASKED: Readonly<Record<string, Ways>> = {
  '/xem-lai': { '': asIs, 'một chỗ': ({ question }) => question && search(questionPath({ ...question, within: false })) },
  '/van-ban/:letter': { '': asIs, 'một giá trị': () => 'cho=%2Fdate' },
  '/so-den/vao': { '': asIs, 'văn bản': ({ waiting }) => waiting && called('van-ban', waiting) },
  '/han': { '': asIs, 'quá hạn': () => 'tinh-trang=overdue' },
  '/buc-tranh': {
    '': inDistrict(''),
    '2021-2025': inDistrict('bo=xa-2021-2025'),
    'hai bộ': inDistrict('bo=xa-2021-2025&bo2=xa-nang-cao-2021-2025'),
  },
  '/buc-tranh/thieu': { '': ({ unit }) => called('xa', unit.key) },
  '/o': { '': ({ unit }) => unit.said && search(saidPath(unit.said)) },
  '/tra-cuu': { '': () => 'tu=nông+thôn' },
  '/so-sanh': { '': asIs, ...PAIRS },
  '/so-sanh/:format': PAIRS,
  '/chuoi': { '': ({ letter }) => called('van-ban', letter.number) },
  '/ho-so': { '': asIs, ...PACKS },
  '/ho-so/:format': PACKS,
}

/** The filters without which a report is a form only, as its page asks for them. */
const NEEDED: Readonly<Partial<Record<Filter, (held: Held) => string>>> = {
  commune: ({ unit }) => called('xa', unit.name),
  letter: ({ letter }) => called('van-ban', letter.number),
  since: ({ since }) => `tu-luc=${since}`,
}

/** `day`: the one that pages are asked about. */
export function addressesOf(held: Held, day: string): { readonly addresses: readonly Address[]; readonly unknown: readonly string[] } {
  const pages = sections.flatMap((s) => s.pages.flatMap(({ path }) => waysOf(path, held)))
  const api = routes.flatMap(({ path, examples }) => examples.slice(0, 1).map((query) => ({ path: path + query, way: '', query: '' })))
  const filled = [...pages, ...api].flatMap(({ path, way, query }) =>
    fill(path, held).map((at) => ({ name: way === '' ? at.told : `${at.told} (${way})`, at: withQuery(at, { query, day, held }) })),
  )
  const unknown = [...new Set(filled.flatMap(({ at }) => at.match(BLANK) ?? []))]
  return { addresses: filled.filter(({ at }) => at.match(BLANK) === null), unknown }
}
const BLANK = /\/:\w+|\{\w+\}/g

/** Files to take away, as the pages that lead to them ask; in every form, also those in which one cannot be had. */
export const filesOf = (held: Held, day: string): readonly Address[] =>
  sections
    .flatMap((s) => s.files ?? [])
    .flatMap(({ path }) => waysOf(path, held))
    .flatMap(({ path, way, query }) =>
      fill(path, held).map((at) => ({ name: `${path} ${way}`.trim(), at: withQuery(at, { query, day, held }) })),
    )

const waysOf = (path: string, held: Held): readonly { readonly path: string; readonly way: string; readonly query: string }[] =>
  Object.entries(ASKED[path] ?? { '': asIs }).flatMap(([way, ask]) => {
    const query = ask(held)
    return query === null ? [] : [{ path, way, query }]
  })

interface Filled {
  readonly at: string
  readonly told: string
}

/** Names of reports are told, names of things are not. */
function fill(path: string, held: Held): readonly Filled[] {
  let all: readonly Filled[] = [{ at: path, told: path }]
  for (const [name, values] of Object.entries(PARAMETERS)) {
    const blank = name.startsWith(':') ? new RegExp(`${name}(?![\\p{L}-])`, 'u') : name
    all = all.flatMap((one) =>
      one.at.search(blank) < 0 && !one.at.includes(name)
        ? [one]
        : values(held).map((value) => ({
            at: one.at.replace(blank, () => value),
            told: name === ':name' ? one.told.replace(name, value) : one.told,
          })),
    )
  }
  return all
}

function withQuery({ at }: Filled, { query, day, held }: { readonly query: string; readonly day: string; readonly held: Held }): string {
  const needs = reports.find((r) => at.split('/')[1] === 'bao-cao' && at.split('/')[2] === r.name)?.needs ?? []
  const isApi = at.startsWith('/api/')
  const asked = [isApi ? [] : [`ngay=${day}`], query === '' ? [] : [query], needs.map((need) => NEEDED[need]?.(held) ?? '')].flat()
  return asked.length === 0 ? at : `${at}${at.includes('?') ? '&' : '?'}${asked.join('&')}`
}

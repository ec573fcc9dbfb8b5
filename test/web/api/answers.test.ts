/** Whatever the API answers is what its document says: every route, real letters, every example; and what is refused. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportRows } from '../../../src/web/api/shapes/report-rows.js'
import { openApiDocument } from '../../../src/web/api/openapi.js'
import { routes } from '../../../src/web/api/routes.js'
import { reports } from '../../../src/report/reports.js'
import { writeInRegister } from '../../builders/register.js'
import { openDoor } from '../door.js'
import { fillersOf, filled } from './fillers.js'
import { type Document, judgeOf } from './document.js'

const series = (name: string): string => join('fixtures', name)
const door = await openDoor([series('inbox'), series('bound'), series('series2')])
await writeInRegister(door.desk.store)
const document = JSON.parse(JSON.stringify(openApiDocument())) as Document
const judge = judgeOf(document)
const fillers = await fillersOf(door.desk.store)

const examples = routes.flatMap((route) => route.examples.flatMap((example) => filled(route.path + example, fillers).map((at) => ({ path: route.path, at, lines: route.line !== null })))) // prettier-ignore

describe('the document', () => {
  it('is what the program serves, and what stands in schemas/', async () => {
    expect(await (await door.get('/api/openapi.json')).json()).toEqual(document)
    expect(JSON.parse(readFileSync('schemas/openapi.json', 'utf8'))).toEqual(document)
  })

  it('names every route, and no other', () => {
    expect(Object.keys(document.paths).sort()).toEqual(routes.map((r) => r.path).sort())
    expect(document.openapi).toBe('3.1.0')
  })

  it('tells every parameter that a route takes', () => {
    for (const { path, params, query } of routes) {
      const told = document.paths[path]?.['get']?.parameters?.map((p) => `${p.in} ${p.name}`) ?? []
      const taken = [...Object.keys(params.shape).map((n) => `path ${n}`), ...Object.keys(query.shape).map((n) => `query ${n}`)]
      expect(told.sort()).toEqual(taken.sort())
    }
  })

  it('has the rows of every report', () => expect(Object.keys(reportRows).sort()).toEqual(reports.map((r) => r.name).sort()))

  it('says null wherever it says that a value may be null', () => {
    const wrong: string[] = []
    const look = (value: unknown, at: string): void => {
      if (typeof value !== 'object' || value === null) return
      const { type, enum: values, allOf } = value as { type?: unknown; enum?: unknown; allOf?: unknown }
      const mayBeNull = Array.isArray(type) && type.includes('null')
      if (mayBeNull && Array.isArray(values) && !values.includes(null)) wrong.push(at)
      if (JSON.stringify(allOf ?? '').includes('"null"')) wrong.push(at)
      for (const [name, inner] of Object.entries(value)) look(inner, `${at}/${name}`)
    }
    look(document, '')
    expect(wrong).toEqual([])
  })

  it('lets nothing pass that it does not name', () => {
    const found = { words: 'x', items: [] }
    expect(judge('/api/v1/search', 200, 'application/json', found)).toEqual([])
    expect(judge('/api/v1/search', 200, 'application/json', { ...found, more: 1 })).not.toEqual([])
    expect(judge('/api/v1/search', 200, 'application/json', { items: [] })).not.toEqual([])
    expect(judge('/api/v1/search', 200, 'application/json', { words: 'x', items: [{ id: 'a' }] })).not.toEqual([])
  })
})

it.each(routes.map((r) => r.path))('%s stands in the chapter for people', async (path) => {
  expect(await door.text('/api')).toContain(path.replace(/[{}]/g, (c) => c))
  expect(readFileSync('docs/BAN-LAM-VIEC.md', 'utf8')).toContain(`\`${path.replace(/reports\/.*/, 'reports/{name}')}\``)
})

describe.each(examples)('$at', ({ path, at, lines }) => {
  it('is answered as the document says', async () => {
    const answer = await door.get(at)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(judge(path, 200, 'application/json', await answer.json())).toEqual([])
  })

  it.skipIf(!lines)('and all of it, line by line', async () => {
    const answer = await door.get(at, { accept: 'application/x-ndjson' })
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
    const rows = (await answer.text()).split('\n').slice(0, -1)
    for (const row of rows) expect(judge(path, 200, 'application/x-ndjson', JSON.parse(row))).toEqual([])
    const { items, more } = (await (await door.get(at)).json()) as { items: unknown[]; more: boolean }
    expect(rows.slice(0, items.length).map((row) => JSON.parse(row) as unknown)).toEqual(items)
    expect(rows.length > items.length).toBe(more)
  })
})

it('the examples show something of every kind of row', async () => {
  const empty: string[] = []
  for (const { at } of examples) {
    const told = (await (await door.get(at)).json()) as { items?: unknown[]; chains?: unknown[] }
    if ((told.items ?? told.chains)?.length === 0) empty.push(at)
  }
  // Nothing is sure to be due in these months.
  expect(empty.filter((at) => !at.includes('from=') && !at.includes('state='))).toEqual([])
})

it('a letter comes as its record, whole', async () => {
  const [{ id } = { id: '' }] = await door.desk.store.find('fixture').then(async (l) => (l.length > 0 ? l : door.desk.store.find('giấy mời'))).then(async (l) => (l.length > 0 ? l : (await firstLetters(1)))) // prettier-ignore
  const told = (await (await door.get(`/api/v1/letters/${id.replace('#', '~')}`)).json()) as { record: unknown }
  const [held] = await door.desk.store.find(id)
  expect(told.record).toEqual(JSON.parse(JSON.stringify(held?.record)))
})

async function firstLetters(most: number) {
  const { items } = (await (await door.get(`/api/v1/letters?limit=${most}`)).json()) as { items: { id: string }[] }
  return items
}

it('one letter of a file of several has an address', async () => {
  const { items } = (await (await door.get('/api/v1/letters?limit=200')).json()) as { items: { id: string; part: object | null }[] }
  const parts = items.filter((l) => l.part !== null)
  expect(parts.length).toBeGreaterThan(2)
  for (const { id } of parts)
    for (const written of [id.replace('#', '~'), encodeURIComponent(id)])
      expect(((await (await door.get(`/api/v1/letters/${written}`)).json()) as { letter: { id: string } }).letter.id).toBe(id)
})

const wrong: readonly (readonly [at: string, status: number, parameter: string | null])[] = [
  ['/api/v1/letters?from=2024-02-31', 400, 'from'],
  ['/api/v1/letters?from=h%C3%B4m%20nay', 400, 'from'],
  ['/api/v1/letters?commune=A', 400, 'commune'],
  ['/api/v1/letters?limit=0', 400, 'limit'],
  ['/api/v1/letters?limit=201', 400, 'limit'],
  ['/api/v1/letters?limit=1e9', 400, 'limit'],
  ['/api/v1/letters?limit=', 400, 'limit'],
  ['/api/v1/letters?limit=5&limit=6', 400, 'limit'],
  ['/api/v1/letters?knownAt=2026-04-09', 400, 'knownAt'],
  ['/api/v1/letters?asOf=9999', 400, 'asOf'],
  ['/api/v1/letters?cursor=abc', 400, 'cursor'],
  [`/api/v1/letters?cursor=${Buffer.from('{"place":"x"}').toString('base64url')}`, 400, 'cursor'],
  ['/api/v1/deadlines?state=late', 400, 'state'],
  ['/api/v1/search', 400, 'words'],
  ['/api/v1/search?words=%20', 400, 'words'],
  ['/api/v1/chain', 400, 'letter'],
  ['/api/v1/reports/commune', 400, 'commune'],
  ['/api/v1/reports/changes?since=2024', 400, 'since'],
  ['/api/v1/reports/letters?commune=A', 400, 'commune'],
  ['/api/v1/reports/letters?limit=5001', 400, 'limit'],
  [`/api/v1/letters/${'0'.repeat(64)}`, 404, null],
  ['/api/v1/letters/..%2f..%2fetc%2fpasswd', 404, null],
  ['/api/v1/reports/nothing', 404, null],
  ['/api/v1/', 404, null],
  ['/api/v2/letters', 404, null],
]

it.each(wrong)('%s is refused (%i) and told why', async (at, status, parameter) => {
  const answer = await door.get(at)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json; charset=utf-8'])
  const told = (await answer.json()) as { errors?: { parameter: string }[]; status: number }
  expect(judge('/api/v1/letters/{id}', 404, 'application/problem+json', told)).toEqual([])
  expect(told.status).toBe(status)
  expect(told.errors?.map((e) => e.parameter)).toEqual(parameter === null ? undefined : [parameter])
})

/** Page by page or all at once: the same rows, none twice, none left out, wherever a page ends. */
import { expect, it } from 'vitest'
import { openDoor } from '../door.js'

const door = await openDoor(['fixtures/inbox', 'fixtures/bound'])

interface Page {
  readonly asOf: string
  readonly items: readonly unknown[]
  readonly next: string | null
}

const page = async (at: string): Promise<Page> => (await (await door.get(at)).json()) as Page
const on = (at: string, more: string): string => `${at}${at.includes('?') ? '&' : '?'}${more}`

async function pages(at: string, limit: number): Promise<Page[]> {
  const all: Page[] = []
  for (let cursor: string | null = ''; cursor !== null; cursor = all.at(-1)?.next ?? null)
    all.push(await page(on(at, `limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`)))
  return all
}

const lists = [
  ...[
    'letters',
    'letters?from=2023-01-01',
    'letters?from=2023-06-01&to=2024-12-31',
    'letters?agency=UBND',
    'letters?knownAt=2026-04-11T00:00:00Z',
  ],
  ...['deadlines', 'deadlines?state=overdue', 'deadlines?from=2023-06-01', 'deadlines?agency=Sở'],
  ...['communes', 'communes?asOf=2023-12-31', 'matrix', 'matrix?set=xa-2021-2025'],
  ...['citations', 'citations?missing=true', 'citations?from=2022-05-01', 'citations?to=2023-05-01'],
].map((list) => `/api/v1/${encodeURI(list)}`)

it.each(lists)('%s', async (list) => {
  const whole = await page(on(list, 'limit=200'))
  expect([whole.items.length > 1, whole.next]).toEqual([true, null])
  for (const limit of [1, 2, 3, 7]) {
    const some = await pages(list, limit)
    expect(some.flatMap((p) => p.items)).toEqual(whole.items)
    // Units of a matrix are counted, which may have several rows.
    if (!list.includes('matrix')) expect(Math.max(...some.map((p) => p.items.length))).toBeLessThanOrEqual(limit)
    expect(new Set(some.map((p) => p.asOf))).toEqual(new Set([whole.asOf]))
  }
})

it('a cursor goes with its question alone', async () => {
  const { next } = await page('/api/v1/letters?limit=1')
  const status = async (at: string) => (await door.get(`${at}cursor=${next}`)).status
  expect(await status('/api/v1/letters?limit=5&')).toBe(200)
  expect(await status('/api/v1/letters?asOf=2026-04-09&')).toBe(200)
  for (const other of [
    'letters?agency=UBND&',
    'letters?asOf=2024-01-01&',
    'letters?knownAt=2026-04-11T00:00:00Z&',
    'deadlines?',
    'citations?',
  ])
    expect(await status(`/api/v1/${other}`)).toBe(400)
})

it('the day asked about stays the same from page to page', async () => {
  const { next } = await page('/api/v1/deadlines?limit=1&asOf=2024-01-01')
  expect((await page(`/api/v1/deadlines?limit=1&cursor=${next}`)).asOf).toBe('2024-01-01')
})

it('a cursor whose letter is gone goes on all the same', async () => {
  const { next } = await page('/api/v1/letters?limit=1')
  const told = JSON.parse(Buffer.from(next ?? '', 'base64url').toString()) as { place: string }
  const between = Buffer.from(JSON.stringify({ ...told, place: `${told.place}x` })).toString('base64url')
  expect((await page(`/api/v1/letters?cursor=${between}`)).items).toEqual((await page(`/api/v1/letters?cursor=${next}`)).items)
})

it.each(["' or 1=1 --", '\u0000', '\u{10FFFF}', '\ud800', '9999\t', ''])(
  'a place that nobody made (%j) is a place like any other',
  async (place) => {
    const { next } = await page('/api/v1/letters?limit=1')
    const told = JSON.parse(Buffer.from(next ?? '', 'base64url').toString()) as object
    for (const list of ['letters'])
      expect(
        (await door.get(`/api/v1/${list}?cursor=${Buffer.from(JSON.stringify({ ...told, place })).toString('base64url')}`)).status,
      ).toBe(200)
  },
)

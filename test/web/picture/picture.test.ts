/** The picture as a page: what the report says, cell by cell; each cell's sentence; days; large ones; letters that would be more than text. */
import { beforeAll, describe, expect, it } from 'vitest'
import { collected } from '../../../src/model/collect.js'
import { reportView } from '../../../src/pipeline/report-view.js'
import { statementsAt } from '../../../src/reconcile/statements-of.js'
import { type MatrixRow } from '../../../src/report/matrix-rows.js'
import { matrixReport } from '../../../src/report/matrix.report.js'
import { noFilters } from '../../../src/report/report.js'
import { letterIdIn } from '../../../src/web/parts/links.js'
import { commune, criteria, evidence, number, record, spoken, standing } from '../../builders/record.js'
import { keepIn } from '../../report/view.js'
import { DAY, type Door, openDoor } from '../door.js'
import { unitPath } from '../../../src/web/parts/links.js'
import { cellsIn, linksIn, plain } from './page.js'

const door = await openDoor(['fixtures/inbox'])
const view = () => reportView(door.desk.store, null)
/** All that a browser fetches for it. */
async function bytesOf({ text }: Door, page: string): Promise<number> {
  const assets = new Set([...page.matchAll(/(?:href|src)="(\/tai-san\/[^"]+)"/g)].map((m) => m[1] ?? ''))
  const bodies = await Promise.all([...assets].map((at) => text(at)))
  return [page, ...bodies].reduce((sum, body) => sum + Buffer.byteLength(body), 0)
}

const SETS = ['xa-2021-2025', 'xa-2026-2030', 'xa-nang-cao-2021-2025']
const matrix = async (set: string, asOf = DAY) =>
  (await collected(matrixReport.answer(view(), { ...noFilters(asOf), set }).rows)) as MatrixRow[] // rows of this report

describe.each(SETS)('%s', (set) => {
  it('says cell by cell what the report says', async () => {
    const rows = await matrix(set)
    expect(rows.length).toBeGreaterThan(1)
    const size = view().criteria.byId(set)?.criteria.length ?? 0
    const shown = cellsIn(await door.text(`/buc-tranh?bo=${set}`))
    expect(shown.map((r) => r[0])).toEqual(rows.map((r) => r.name))
    for (const [i, row] of rows.entries())
      expect(shown[i]?.slice(2, 2 + size)).toEqual(Array.from({ length: size }, (_, no) => row.cells[String(no + 1)] ?? ''))
  })

  it('opens each cell at the sentence that proves it', async () => {
    const links = linksIn(await door.text(`/buc-tranh?bo=${set}`)).filter((l) => l.startsWith('/o?'))
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) {
      const answer = await door.get(link)
      expect([link, answer.status]).toEqual([link, 302])
      const [path = '', query = ''] = answer.headers.get('location')?.replace(/#.*$/, '').split('?') ?? []
      const id = letterIdIn(path.replace('/van-ban/', ''))
      const at = new URLSearchParams(query).get('cho') ?? ''
      const [letter] = (await door.desk.store.standing(id.split('#')[0] ?? '')).filter((l) => l.id === id)
      const [proof] = letter?.record.evidence[at] ?? []
      const asked = new URLSearchParams(link.split('?')[1])
      const rows = await view().statusesOf(asked.get('xa') ?? '', DAY)
      const row = rows.find((r) => r.set === set && r.standard === asked.get('c'))
      const said =
        asked.get('tc') === null ? row?.because.find((s) => s.claim.track === 'score') : row?.criteria.get(Number(asked.get('tc')))
      expect([link, said?.letter, said?.proof?.page, said?.proof?.quote]).toEqual([link, id, proof?.page, proof?.quote])
    }
  })
})

it('shows two sets side by side, a commune that only one of them counts with an empty half', async () => {
  const page = await door.text('/buc-tranh?bo=xa-2021-2025&bo2=xa-nang-cao-2021-2025')
  const rows = cellsIn(page)
  const [basic, higher] = [await matrix('xa-2021-2025'), await matrix('xa-nang-cao-2021-2025')]
  expect(rows.map((r) => r[0])).toEqual(basic.map((r) => r.name))
  const thinh = rows.find((r) => r[0] === 'Hành Thịnh') ?? []
  const told = higher.find((r) => r.name === 'Hành Thịnh')?.cells ?? {}
  expect(thinh.slice(2 + 19 + 4, 2 + 19 + 4 + 19)).toEqual(Array.from({ length: 19 }, (_, i) => told[String(i + 1)] ?? ''))
  expect(rows.find((r) => r[0] === 'Hành Dũng')?.length).toBe(2 + 19 + 4 + 1)
  expect(page).toMatch(/<th scope="colgroup" colspan="23">NTM 2021-2025<\/th>.*<th scope="colgroup" colspan="23">NTM nâng cao 2021-2025/)
})

it('works the average out anew', async () => {
  const met = (await matrix('xa-2021-2025')).flatMap((r) => r.met ?? [])
  const sum = met.reduce((a, b) => a + b, 0)
  expect(plain(await door.text('/buc-tranh?bo=xa-2021-2025'))).toContain(
    `${(sum / met.length).toFixed(2).replace('.', ',')} = ${sum}/${met.length}`,
  )
})

describe('days', () => {
  it('are those of which a score is told', async () => {
    const told = new Set<string>()
    for await (const { key } of view().units())
      for await (const s of view().statementsOf(key))
        if (s.claim.track === 'score' && s.claim.property !== 'claim' && (s.set ?? 'xa-2021-2025') === 'xa-2021-2025' && s.standard === 'ntm' && s.asOf !== null && s.asOf < '2026') told.add(s.asOf === '2023' ? '2023-12-31' : s.asOf) // prettier-ignore
    const page = await door.text('/buc-tranh?bo=xa-2021-2025')
    const days = [...page.matchAll(/<option value="(\d{4}-\d{2}-\d{2})"/g)].map((m) => m[1] ?? '')
    expect(days).toEqual([...told, DAY].sort())
    expect(page).toMatch(/<input type="range" hidden/)
  })

  it('show what held then and nothing later', async () => {
    const early = cellsIn(await door.text('/buc-tranh?bo=xa-2021-2025&ngay=2023-06-19')).find((r) => r[0] === 'Hành Thiện') ?? []
    expect(early.slice(2, 24)).toEqual([...Array.from({ length: 19 }, () => ''), '15-18', '15-18', ''])
    const [row] = (await matrix('xa-2021-2025', '2024-06-30')).filter((r) => r.name === 'Hành Tín Tây')
    const shown = cellsIn(await door.text('/buc-tranh?bo=xa-2021-2025&ngay=2024-06-30')).find((r) => r[0] === 'Hành Tín Tây')
    expect(shown?.slice(2, 21)).toEqual(Array.from({ length: 19 }, (_, i) => row?.cells[String(i + 1)] ?? ''))
  })

  it('before all figures there are none, and that is said', async () => {
    expect(plain(await door.text('/buc-tranh?bo=xa-2021-2025&ngay=2001-01-01'))).toContain('Chưa có số liệu nào vào ngày này')
  })
})

it('filters by district, also one that its letters name otherwise', async () => {
  const rows = cellsIn(await door.text('/buc-tranh?bo=xa-2021-2025&huyen=krong+bong'))
  expect(rows.map((r) => r[0])).toEqual(['Cư KTy', 'Ea Trul'])
  expect(cellsIn(await door.text('/buc-tranh?bo=xa-2021-2025&huyen=Không+Có'))).toEqual([])
})

it.each(['/o', '/o?xa=00000&bo=xa-2021-2025&tc=1', '/o?xa=21391&bo=xa-2021-2025&tc=99', '/o?vb=abc&loi=def', '/o?xa=21391&bo=nothing'])(
  '%s says that nothing is told there',
  async (path) => expect((await door.get(path)).status).toBe(404),
)

describe('what is missing', () => {
  it('names each criterion that is not met, with its sentence, and those of which nobody tells', async () => {
    const page = await door.text('/buc-tranh/thieu?xa=21391&bo=xa-nang-cao-2021-2025')
    const heads = [...page.matchAll(/<th scope="row">(.*?)<\/th>/g)].map((m) => plain(m[1] ?? ''))
    expect(heads.map((h) => Number(h.split(' ')[0]))).toEqual([6, 13, 17, 18])
    expect(plain(page)).toContain('Hành Thịnh còn thiếu gì')
    // 13/19 with all six named leaves nothing open, 16/19 alone leaves all.
    const [told, open] = await Promise.all([24454, 24472].map((code) => door.text(`/buc-tranh/thieu?xa=${code}&bo=xa-2021-2025`)))
    expect([told, open].map((page) => [...(page ?? '').matchAll(/chưa văn bản nào nói/g)].length)).toEqual([0, 19])
  })
  it('says so where nothing is known', async () => expect((await door.get('/buc-tranh/thieu?xa=99999')).status).toBe(404))
})

it('has no script and no style of its own, and its scripts are ours', async () => {
  for (const path of ['/buc-tranh', '/buc-tranh/thieu?xa=21391', '/buc-tranh?bo=xa-2021-2025&bo2=xa-2026-2030'])
    expect(await door.text(path)).not.toMatch(/<script(?![^>]* src="\/tai-san\/)|<style|\son\w+=|\sstyle=/)
})

describe('a province of 240 communes', async () => {
  const large = await openDoor([])
  const names = Array.from(
    { length: 240 },
    (_, i) => `${['Đồng', 'Dân', 'Ân', 'Y', 'Bình'][i % 5] ?? ''} Thuận ${['Nam', 'Bắc', 'Đông'][i % 3] ?? ''} ${i}`,
  )
  beforeAll(async () => {
    const told = names.map((name, i) =>
      criteria({
        ...{ commune: name, code: String(80000 + i), metCount: 12, total: 19, asOf: '2024-02-29' },
        met: Array.from({ length: 12 }, (_, n) => n + 1),
        unmet: Array.from({ length: 7 }, (_, n) => n + 13),
      }),
    )
    const higher = told.map((c) => ({ ...c, standard: 'ntm-nang-cao' as const, set: 'xa-nang-cao-2021-2025' }))
    const communes = names.map((name, i) => commune({ name, code: String(80000 + i), district: 'Phú Lương Thượng' }))
    const r = record({
      file: 'bao-cao.txt',
      date: '2024-03-01',
      number: number('123/BC-VPĐP'),
      issuer: 'UBND tỉnh Yên Hòa',
      communes,
      criteria: [...told, ...higher],
    })
    await keepIn(large.desk.store, r, null, '2024-03-02T00:00:00.000Z')
  })

  it('is 200 rows of 19 in less than 150 KB, and goes on from a name', async () => {
    const page = await large.text('/buc-tranh?bo=xa-2021-2025')
    const rows = cellsIn(page)
    expect([rows.length, rows[0]?.length]).toEqual([200, 2 + 19 + 4])
    expect(await bytesOf(large, page)).toBeLessThanOrEqual(150 * 1024)
    const next = linksIn(page).find((l) => l.includes('tu='))
    const rest = cellsIn(await large.text(next ?? ''))
    expect(rest.length).toBe(40)
    expect(new Set([...rows, ...rest].map((r) => r[0]))).toEqual(new Set(names))
    const byName = new Intl.Collator('vi', { numeric: true })
    expect([...rows, ...rest].map((r) => r[0])).toEqual([...names].sort((a, b) => byName.compare(a, b)))
    expect(plain(page)).toContain('bình quân 12,00 = 2400/200')
  })

  it('tells the script where a cell leads, and without scripts each row leads to its commune', async () => {
    const page = await large.text('/buc-tranh?bo=xa-2021-2025')
    const [, at = ''] = /<li data-at="([^"]*)"/.exec(page) ?? []
    const link = `${at.replaceAll('&amp;', '&')}&xa=80007%20&tc=13`
    const said = await large.get(link)
    expect(said.headers.get('location')).toMatch(/^\/van-ban\/[0-9a-f]{64}\?cho=%2Fcriteria%2F7/)
    const [, missing = ''] = /<th[^>]* data-at="([^"]*)">\s*Đạt/.exec(page) ?? []
    expect(plain(await large.text(`${missing.replaceAll('&amp;', '&')}&xa=80007%20`))).toContain('đạt 12/19')
    expect(linksIn(page).filter((l) => l.startsWith('/xa/')).length).toBeGreaterThanOrEqual(200)
  })

  it('is 100 rows where two sets stand side by side', async () => {
    const page = await large.text('/buc-tranh?bo=xa-2021-2025&bo2=xa-nang-cao-2021-2025')
    expect(cellsIn(page).map((r) => r.length)).toEqual(Array.from({ length: 100 }, () => 2 + 2 * (19 + 4)))
    expect(await bytesOf(large, page)).toBeLessThanOrEqual(150 * 1024)
  })
})

describe('a hostile letter', async () => {
  const hostile = await openDoor([])
  const NAME = `<img src=x onerror=alert(1)> "'&`
  const BIDI = 'An\u202Egnoul uhP'
  beforeAll(async () => {
    const r = record({
      ...{ file: '=cmd|"<script>.txt', date: '2024-03-01', issuer: '<b>UBND xã X</b>' },
      communes: [commune({ name: NAME, code: null, district: '</table><script>' }), commune({ name: BIDI, code: '80002' })],
      criteria: [
        criteria({ commune: NAME, code: null, met: [1], unmet: [2], metCount: 1, total: 19, asOf: '2024-02-29' }),
        criteria({ commune: BIDI, code: '80002', unmet: [2], asOf: '2024-02-29' }),
      ],
      standings: [standing({ commune: NAME, code: null, status: 'target', year: 2025 })],
      evidence: { '/criteria/0/unmet/0': [evidence('=2<script>alert(2)</script>')] },
    })
    await keepIn(hostile.desk.store, r, null, '2024-03-02T00:00:00.000Z')
    expect(statementsAt('x', spoken(r), () => null).length).toBeGreaterThan(4)
  })

  it.each(['/buc-tranh', `/buc-tranh?huyen=${encodeURIComponent('</table><script>')}`, '/xa', '/xa?tim=%3Cscript%3E'])(
    'is text on %s',
    async (path) => {
      const page = await hostile.text(path)
      expect(page).not.toMatch(/<img|<script>|\u202E|<b>UBND/)
      expect(page).not.toMatch(/<[a-z][^>]*\sonerror/)
    },
  )
  it('is text on its own pages, and its cells open', async () => {
    const page = await hostile.text('/buc-tranh')
    const links = linksIn(page)
    for (const link of links.filter((l) => /^\/(?:xa|buc-tranh)\//.test(l) && !l.includes('xlsx'))) {
      const answer = await hostile.get(link)
      expect([link, answer.status]).toEqual([link, 200])
      expect(await answer.text()).not.toMatch(/<img|<script>|\u202E|<b>UBND/)
    }
    const cells = links.filter((l) => l.startsWith('/o?'))
    expect(cells.length).toBeGreaterThan(3)
    for (const link of cells) expect((await hostile.get(link)).status).toBe(302)
    expect((await hostile.get(unitPath(`name ${NAME} </table><script>`))).status).toBe(200)
  })
})

/** Beside the picture: what letters count themselves, and the workbook that is taken away. */
import readXlsx from 'read-excel-file/node'
import { beforeAll, expect, it } from 'vitest'
import { commune, criteria, deadline, evidence, number, record } from '../../builders/record.js'
import { keepIn } from '../../report/view.js'
import { openDoor } from '../door.js'
import { cellsIn, linksIn, plain } from './page.js'

const door = await openDoor([])
const FORMULA = '=HYPERLINK("http://evil.example")'

beforeAll(async () => {
  const unit = (name: string, code: string) => commune({ name, code, written: [name], district: 'Hạ Lang', province: 'Cao Bằng' })
  const r = record({
    ...{ file: 'bc.txt', number: number('12/BC-UBND'), date: '2024-05-10', issuer: 'UBND huyện Hạ Lang', subject: FORMULA },
    communes: [unit('Minh Long', '01534'), unit('Lý Quốc', '01537'), commune({ name: FORMULA, code: null, district: 'Hạ Lang' })],
    criteria: [
      criteria({ commune: 'Minh Long', code: '01534', metCount: 12, total: 19, met: [1], unmet: [6, 17], asOf: '2024-05-01' }),
      criteria({ commune: 'Lý Quốc', code: '01537', metCount: 15, total: 19, asOf: '2024-05-01' }),
      criteria({ commune: FORMULA, code: null, unmet: [3], asOf: '2024-05-01' }),
    ],
    tallies: [{ unit: 'toàn huyện', standard: 'ntm', met: 3, total: 13, asOf: '2024-04-30', status: 'fact' }],
    deadlines: [
      deadline({ due: '2024-06-30', task: 'hoàn thành tiêu chí số 6 và 17', who: ['UBND xã Minh Long'] }),
      deadline({ due: '2024-07-30', task: 'hoàn thành tiêu chí số 16 tại xã Minh Long', who: ['Phòng Văn hóa'] }),
      deadline({ due: '2024-08-30', task: 'hoàn thành tiêu chí số 6', who: ['UBND xã Lý Quốc'] }),
    ],
    problems: [
      {
        code: 'count/average',
        severity: 'warning',
        at: '/criteria',
        says: 'Ghi “bình quân 20,00” nhưng bảng cộng khác; cần đối chiếu.',
        span: null,
      },
    ],
    evidence: { '/criteria/0': [evidence('12/19')], '/criteria/0/unmet/0': [evidence('số 6')], '/tallies/0': [evidence('3/13 xã')] },
  })
  await keepIn(door.desk.store, r, null, '2024-05-11T00:00:00.000Z')
})

it('a district’s own count stands beside the one that is worked out, with its sentence', async () => {
  const page = await door.text('/buc-tranh?huyen=H%E1%BA%A1%20Lang&ngay=2024-06-01')
  expect(plain(page)).toContain('Văn bản ghi: huyện Hạ Lang: 3/13 xã đạt chuẩn NTM (30/04/2024, 12/BC-UBND)')
  expect(plain(page)).toContain('bình quân 13,50 = 27/2 tiêu chí/xã (1 xã không in số, không tính vào)')
  const link = linksIn(page).find((l) => l.startsWith('/o?vb=')) ?? ''
  expect((await door.get(link)).headers.get('location')).toContain('?cho=%2Ftallies%2F0')
})

it('a tally that was not told yet, or of another district, does not', async () => {
  for (const query of ['huyen=H%E1%BA%A1%20Lang&ngay=2024-04-01', 'ngay=2024-06-01', 'huyen=B%E1%BA%AFc%20S%C6%A1n&ngay=2024-06-01'])
    expect(plain(await door.text(`/buc-tranh?${query}`))).not.toContain('Văn bản ghi')
})

it('an average that does not fit its own letter is told', async () => {
  expect(plain(await door.text('/buc-tranh?ngay=2024-06-01'))).toContain('Ghi “bình quân 20,00” nhưng bảng cộng khác')
})

it('what is missing names whom letters have given a task about that criterion, and nobody else', async () => {
  const html = await door.text('/buc-tranh/thieu?xa=01534&bo=xa-2021-2025&ngay=2024-06-01')
  const rows = new Map([...html.matchAll(/<tr><th scope="row">(\d+).*?<\/tr>/gs)].map((m) => [Number(m[1]), plain(m[0])]))
  expect(rows.get(6)).toContain('UBND xã Minh Long: hoàn thành tiêu chí số 6 và 17, hạn 30/06/2024')
  expect(rows.get(17)).toContain('UBND xã Minh Long')
  expect(rows.get(16)).toContain('Phòng Văn hóa')
  expect(rows.get(6)).not.toMatch(/Lý Quốc|Phòng Văn hóa/)
  expect([rows.has(1), rows.get(2)?.includes('chưa văn bản nào nói')]).toEqual([false, true])
})

it('the workbook is what the page shows, and no name of a commune runs in it', async () => {
  const at = '?bo=xa-2021-2025&ngay=2024-06-01'
  const shown = cellsIn(await door.text(`/buc-tranh${at}`))
  const answer = await door.get(`/buc-tranh/xlsx${at}`)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="buc-tranh-xa-2021-2025-2024-06-01\.xlsx"/)
  const [picture, proofs] = await readXlsx(Buffer.from(await answer.arrayBuffer()))
  const rows = picture?.data.slice(3, 3 + shown.length) ?? []
  expect(rows.map((r) => r.slice(1, 22).map((cell) => cell ?? ''))).toEqual(shown.map((r) => r.slice(0, 21)))
  expect(rows.map((r) => r[1])).toContain(FORMULA)
  expect(proofs?.data.length).toBeGreaterThan(5)
})

/**
 * What letters tell together, through the real program: targets, scores, a chain of reminders, one commune and one official in two spellings, a district's
 * counts of several days, and what became of its communes. Letters of our own about huyện Hạ Lang, Cao Bằng (scripts/score/seeds-story.ts asks the seeds).
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { door } from '../builders/door.js'
import { temporaryFolder } from '../builders/folder.js'

const head = (issuer: string, number: string, placeAndDay: string): string => `${issuer}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${number}

${placeAndDay}
`
const SO = 'UBND TỈNH CAO BẰNG\nSỞ NỘI VỤ'
const HUYEN = 'ỦY BAN NHÂN DÂN\nHUYỆN HẠ LANG'
const foot = (title: string, name: string): string => `
Nơi nhận:
- Như trên;
- Lưu: VT.

${title}

${name}
`

const LETTERS: Readonly<Record<string, string>> = {
  'ke-hoach.txt': `${head(HUYEN, '21/KH-UBND', 'Hạ Lang, ngày 12 tháng 3 năm 2022')}
KẾ HOẠCH
Xây dựng nông thôn mới năm 2022

Tính đến hết năm 2021, huyện Hạ Lang có 2/13 xã đạt chuẩn nông thôn mới. Năm 2022, huyện phấn đấu xã Minh Long đạt chuẩn nông thôn mới.
${foot('CHỦ TỊCH', 'Nông Thị Hà')}`,
  'thong-bao.txt': `${head(SO, '96/TB-SNV', 'Cao Bằng, ngày 30 tháng 10 năm 2023')}
THÔNG BÁO
Kết quả kiểm tra xây dựng nông thôn mới tại huyện Hạ Lang

Đến ngày 26/10/2023, kết quả của huyện Hạ Lang như sau:

- Số xã đạt 19 tiêu chí: 02 xã (Lý Quốc, Vinh Quý).
- Số xã đạt 10-14 tiêu chí: 02 xã (Mình Long, Đồng Loan).

Xã Minh Long đã đạt 12/19 tiêu chí tính đến ngày 26/10/2023.

Đề nghị UBND huyện Hạ Lang gửi báo cáo về Sở Nội vụ trước ngày 20/11/2023.
${foot('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', 'Lục Văn Thiện')}`,
  'don-doc.txt': `${head(SO, '318/SNV-XD', 'Cao Bằng, ngày 24 tháng 11 năm 2023')}
V/v đôn đốc báo cáo

Kính gửi: UBND huyện Hạ Lang.

Ngày 30/10/2023, Sở Nội vụ đã có Thông báo số 96/TB-SNV, trong đó đề nghị UBND huyện gửi báo cáo trước ngày 20/11/2023. Đến nay Sở chưa nhận được báo cáo.

Sở Nội vụ đề nghị UBND huyện Hạ Lang gửi báo cáo trước ngày 05/12/2023.
${foot('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', 'Lục Văn Thiện')}`,
  'bao-cao.txt': `${head(HUYEN, '77/BC-UBND', 'Hạ Lang, ngày 02 tháng 12 năm 2023')}
BÁO CÁO
Kết quả xây dựng nông thôn mới năm 2023

Thực hiện Công văn số 318/SNV-XD ngày 24/11/2023 của Sở Nội vụ, UBND huyện Hạ Lang báo cáo như sau:

Đồng chí Lục Văn Thiển - Phó Giám đốc Sở Nội vụ đã kiểm tra ngày 26/10/2023.

Năm 2024, huyện phấn đấu nâng tổng số xã đạt chuẩn nông thôn mới toàn huyện lên 5/13 xã.
${foot('CHỦ TỊCH', 'Nông Thị Hà')}`,
}

let [store, remove] = ['', () => Promise.resolve()]
beforeAll(async () => {
  const temporary = await temporaryFolder()
  ;[store, remove] = [join(temporary.folder, 's.sqlite'), temporary.remove]
  const inbox = join(temporary.folder, 'den')
  await mkdir(inbox)
  for (const [name, text] of Object.entries(LETTERS)) await writeFile(join(inbox, name), text)
  expect((await door(['ingest', inbox, '--store', store])).code).toBe(0)
  await rm(inbox, { recursive: true })
}, 60_000)
afterAll(() => remove())

type Row = Readonly<Record<string, unknown>>
const ask = async (report: string, ...options: readonly string[]): Promise<Row[]> =>
  JSON.parse((await door(['report', report, '--store', store, '--format', 'json', ...options])).stdout) as Row[] // reports print rows

describe('letters taken together', () => {
  it('the target of a year, and the score of a day', async () => {
    expect(await ask('communes', '--as-of', '2022-12-31')).toMatchObject([
      { name: 'Minh Long', code: '01534', target: [{ year: 2022 }], met: null },
    ])
    const [row] = await ask('communes', '--as-of', '2023-12-31', '--commune', 'Minh Long')
    expect(row).toMatchObject({ met: 12, total: 19, scoreAsOf: '2023-10-26' })
  })

  it('notice → reminder → report, with the recalled term and the live one', async () => {
    const chain = (await ask('chain', '--letter', '318/SNV-XD')).map((r) => [r['step'], r['number'], r['relation']])
    expect(chain).toEqual([
      [-1, '96/TB-SNV', 'reminds'],
      [0, '318/SNV-XD', null],
      [1, '77/BC-UBND', 'implements'],
    ])
    const [, asked] = await ask('chain', '--letter', '318/SNV-XD')
    expect((asked?.['terms'] as Row[]).map((t) => [t['due'], t['recalledBy']])).toEqual([
      ['2023-11-20', 'don-doc.txt'],
      ['2023-12-05', null],
    ])
  })

  it('one commune in two spellings', async () => {
    const rows = await ask('communes', '--as-of', '2023-12-31', '--commune', '01534')
    expect(new Set(rows.map((r) => r['name']))).toEqual(new Set(['Minh Long']))
    expect((await ask('communes', '--as-of', '2023-12-31', '--commune', 'xã Mình Long')).map((r) => r['met'])).toEqual([12])
    expect(await ask('communes', '--as-of', '2023-12-31', '--commune', 'Minh Lòng')).toEqual([])
    const told = (await ask('commune', '--commune', 'Mình Long')).filter((r) => r['property'] === 'spelling')
    expect(told.map((r) => (r['says'] as Row)['vi'])).toEqual([expect.stringMatching(/Mình Long.*Minh Long/)])
  })

  it('one official in two spellings', async () => {
    const told = (await ask('contradictions')).filter((r) => r['kind'] === 'spelling/signer')
    expect(told).toMatchObject([{ about: 'Lục Văn Thiện / Lục Văn Thiển', letters: ['bao-cao.txt', 'don-doc.txt', 'thong-bao.txt'] }])
    expect(told[0]?.['places']).toHaveLength(2)
  })

  it('a district’s counts of three days side by side; none before their day, none of another district', async () => {
    const counted = async (commune: string, asOf: string) =>
      (await ask('commune', '--commune', commune, '--as-of', asOf))
        .filter((r) => r['track'] === 'tally')
        .map((r) => [r['code'], r['asOf'], String((r['says'] as Row)['vi']).replace(/ \(.*/, '')].join(' '))
    expect(await counted('huyện Hạ Lang', '2025-09-01')).toEqual([
      '048 2021 2/13 xã đạt chuẩn NTM',
      '048 2023-10-30 Theo danh sách: 2 xã đạt 10-14 tiêu chí',
      '048 2023-10-30 Theo danh sách: 2 xã đạt 19 tiêu chí',
      '048 2023-12-02 Mục tiêu: 5/13 xã đạt chuẩn NTM',
    ])
    expect(await counted('huyện Hạ Lang', '2022-12-31')).toEqual(['048 2021 2/13 xã đạt chuẩn NTM'])
    expect(await counted('huyện Hà Quảng', '2025-09-01')).toEqual([])
  })

  it('what became of the communes: the heir is told, its own score is none', async () => {
    const heirs = (await ask('communes', '--as-of', '2025-09-01')).map((r) =>
      [r['name'], (r['heirs'] as Row[]).map((h) => h['name']).join()].join(' → '),
    )
    expect([...new Set(heirs)]).toEqual(['Đồng Loan → Lý Quốc', 'Lý Quốc → Lý Quốc', 'Minh Long → Lý Quốc', 'Vinh Quý → Vinh Quý'])
    const [now] = await ask('communes', '--as-of', '2025-09-01', '--commune', 'Lý Quốc')
    expect(now).toMatchObject({ validFrom: '2025-07-01', met: null, title: null })
    expect((now?.['forerunners'] as Row[]).map((f) => [f['name'], f['met']])).toEqual([
      ['Minh Long', 12],
      ['Lý Quốc', 19],
      ['Đồng Loan', null],
    ])
    expect((await ask('communes', '--as-of', '2025-06-30')).every((r) => (r['heirs'] as Row[]).length === 0)).toBe(true)
  })
})

/** Four letters of one district, written for this, through the door: everything planted in them is found, in one order or another, and nothing else. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { door } from '../../builders/door.js'
import { tempFolder } from '../../builders/folder.js'

const letter = (body: string, number: string, place: string, day: string, text: string): string => `${body}
Số: ${number}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
${place}, ngày ${day}

${text}

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH

Nguyễn Văn Mẫu
`
const DISTRICT = 'ỦY BAN NHÂN DÂN\nHUYỆN NGHĨA HÀNH'
const PROVINCE = 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI'
const LETTERS: Readonly<Record<string, string>> = {
  'thong-bao-huyen': letter(
    DISTRICT,
    '41/TB-UBND',
    'Nghĩa Hành',
    '20 tháng 12 năm 2023',
    `THÔNG BÁO
Kết quả thực hiện xây dựng nông thôn mới năm 2023 trên địa bàn huyện Nghĩa Hành

Thực hiện Kế hoạch số 58/KH-UBND ngày 06/02/2023 của UBND tỉnh Quảng Ngãi, UBND huyện thông báo:

1. Tính đến ngày 15/12/2023, toàn huyện có 7/11 xã đạt chuẩn nông thôn mới. Xã Hành Minh đã được công nhận đạt chuẩn nông thôn mới nâng cao năm 2023.

2. Tính đến ngày 15/12/2023, xã Hành Thiện đạt 17/19 tiêu chí nông thôn mới, chưa đạt các tiêu chí số 10, 17.`,
  ),
  'quyet-dinh': letter(
    PROVINCE,
    '88/QĐ-UBND',
    'Quảng Ngãi',
    '15 tháng 01 năm 2024',
    `QUYẾT ĐỊNH
Về việc công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2023

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI

QUYẾT ĐỊNH:

Điều 1. Công nhận xã Hành Minh, huyện Nghĩa Hành đạt chuẩn nông thôn mới nâng cao năm 2023.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.`,
  ),
  'thong-bao-so': letter(
    'SỞ NÔNG NGHIỆP VÀ PTNT\nTỈNH QUẢNG NGÃI',
    '12/TB-SNNPTNT',
    'Quảng Ngãi',
    '26 tháng 01 năm 2024',
    `THÔNG BÁO
Kết quả kiểm tra thực hiện tiêu chí nông thôn mới tại huyện Nghĩa Hành

Theo Kế hoạch số 58/KH-UBND ngày 16/02/2023 của UBND tỉnh Quảng Ngãi và Quyết định số 88/QĐ-UBND ngày 15/01/2024 của UBND tỉnh Quảng Ngãi, Sở thông báo:

1. Tính đến ngày 20/12/2023, toàn huyện Nghĩa Hành có 6/11 xã đạt chuẩn nông thôn mới.

2. Tính đến ngày 24/01/2024, xã Hành Minh đạt 17/19 tiêu chí nông thôn mới nâng cao, chưa đạt các tiêu chí số 14, 17.

3. Tính đến ngày 20/12/2023, xã Hành Thiện đạt 16/19 tiêu chí nông thôn mới.

4. Xã Hành Phước được công nhận đạt chuẩn nông thôn mới năm 2018 (Quyết định số 301/QĐ-UBND ngày 12/02/2019 của UBND tỉnh).`,
  ),
  'cong-van-huyen': letter(
    DISTRICT,
    '77/UBND-NN\nV/v duy trì tiêu chí nông thôn mới',
    'Nghĩa Hành',
    '04 tháng 3 năm 2024',
    `Kính gửi: UBND các xã.

Thực hiện Thông báo số 21/TB-SNNPTNT ngày 26/01/2024 của Sở Nông nghiệp và PTNT tỉnh Quảng Ngãi về kết quả kiểm tra thực hiện tiêu chí nông thôn mới tại huyện Nghĩa Hành, UBND huyện yêu cầu UBND xã Hành Minh khắc phục các tiêu chí chưa đạt trước ngày 30/4/2024.

Xã Hành Phước được công nhận đạt chuẩn nông thôn mới năm 2018 (Quyết định số 310/QĐ-UBND ngày 12/02/2019 của UBND tỉnh), tiếp tục giữ vững các tiêu chí.`,
  ),
}

/** Between two letters, then of each commune, then of the district. */
const PLANTED = [
  'contradiction/two-days: thong-bao-huyen + thong-bao-so > -',
  'contradiction/two-numbers: cong-van-huyen + thong-bao-so > thong-bao-so',
  'contradiction/title-before-decision: quyet-dinh + thong-bao-huyen > quyet-dinh',
  'contradiction/title-score: quyet-dinh + thong-bao-so > quyet-dinh',
  'contradiction/title-decision: cong-van-huyen + thong-bao-so > -',
  'contradiction/count: thong-bao-huyen + thong-bao-so > thong-bao-so',
  'contradiction/area-tally: thong-bao-huyen + thong-bao-so > -',
]

interface Shown {
  readonly kind: string
  readonly letters: readonly string[]
  readonly stands: string | null
  readonly places: readonly { readonly quote: string }[]
}

async function found(order: readonly string[]): Promise<string[]> {
  const folder = await tempFolder()
  const store = ['--store', join(folder, 's.sqlite')]
  for (const name of order) {
    await writeFile(join(folder, `${name}.txt`), LETTERS[name] ?? '')
    await door(['ingest', join(folder, `${name}.txt`), ...store, '--quiet'])
  }
  const { stdout } = await door(['report', 'contradictions', ...store, '--as-of', '2024-06-30', '--format', 'json'])
  const rows = JSON.parse(stdout) as Shown[] // the report's own shape
  for (const row of rows) expect(row.places.filter((p) => p.quote !== '').length, row.kind).toBe(2)
  const bare = (file: string | null) => file?.replace('.txt', '') ?? '-'
  return rows.map(({ kind, letters, stands }) => `${kind}: ${letters.map(bare).sort().join(' + ')} > ${bare(stands)}`)
}

it('what is planted is found, whatever the order of arrival', { timeout: 120_000 }, async () => {
  const names = Object.keys(LETTERS)
  expect(await found(names)).toEqual(PLANTED)
  expect(await found([...names].reverse())).toEqual(PLANTED)
})

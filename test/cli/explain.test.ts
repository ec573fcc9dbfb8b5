/** `explain` as a clerk reads it: through the real command, every case a line that must stand there or must not. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { door } from '../builders/door.js'
import { letterText, tempFolder } from '../builders/folder.js'

const FULL = `UBND HUYỆN NGHĨA HÀNH
PHÒNG NÔNG NGHIỆP
Số: 45/TB-PNN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Nghĩa Hành, ngày 04 tháng 3 năm 2024

THÔNG BÁO
Kết quả rà soát tiêu chí quý I

Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện, Phòng Nông nghiệp thông báo như sau:

1. Xã Hành Minh đạt 16/19 tiêu chí, còn 04 tiêu chí chưa đạt: số 2, số 6, số 17.
2. Xã Hành Đức được công nhận đạt chuẩn nông thôn mới năm 2021.
3. UBND xã Hành Minh gửi báo cáo khắc phục về Phòng Nông nghiệp trước ngày 31/3.
4. Phòng Nông nghiệp thẩm tra trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ. Kết quả tự đánh giá đến ngày 20/02/2024 của các xã được giữ nguyên.

Nơi nhận:
- UBND các xã;
- Lưu: VT.
TRƯỞNG PHÒNG
Lê Văn Mẫu
`

const BLANK = letterText().replace('Số: 1/PNN', 'Số:      /PNN').replace('ngày 05 tháng 02', 'ngày     tháng 02')

async function told(text: string, ...options: string[]): Promise<string> {
  const path = join(await tempFolder(), 'thu.txt')
  await writeFile(path, text)
  const run = await door(['explain', path, ...options])
  expect([run.code, run.stderr]).toEqual([0, ''])
  return run.stdout
}

/** From the line that begins so to the next line that does not belong to it. */
const blockOf = (page: string, label: string): string => {
  const lines = page.split('\n')
  const from = lines.findIndex((line) => line.startsWith(`${label}: `))
  const after = lines.findIndex((line, i) => i > from && !line.startsWith('  '))
  return from < 0 ? `no block "${label}"` : lines.slice(from, after).join('\n')
}

describe('a letter', () => {
  let read: Promise<string> | null = null
  const pageOnce = (): Promise<string> => (read ??= told(FULL))

  it('is told in the order of the register', async () => {
    const page = await pageOnce()
    const labels = [...page.slice(page.indexOf('Số và')).matchAll(/^(\p{Lu}[^:\n]*?)(?: \d+)?: /gmu)].map((m) => m[1])
    const order = ['Số và ký hiệu', 'Ngày', 'Nơi ban hành', 'Cơ quan ban hành', 'Loại', 'Trích yếu', 'Nơi nhận', 'Người ký']
    const lists = ['Viện dẫn', 'Hạn', 'Xã', 'Tiêu chí', 'Danh hiệu, mục tiêu']
    expect([...new Set(labels)]).toEqual([...order, ...lists])
  })

  it.each([
    ['Số và ký hiệu', ['Số và ký hiệu: 45/TB-PNN', '«Số: 45/TB-PNN» (trang 1) – chắc; cách đọc này đúng ']],
    ['Ngày', ['Ngày: 04/03/2024']],
    ['Cơ quan ban hành', ['  Cơ quan cấp trên: UBND huyện Nghĩa Hành']],
    ['Nơi nhận', ['Nơi nhận: UBND các xã; Lưu: VT', '    (trang 1) – chắc']],
    ['Viện dẫn 1', ['Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện', '(căn cứ)', '«Căn cứ Kế hoạch số 12/KH-UBND']],
    [
      'Hạn 1',
      [
        'Hạn 1: 31/03/2024 («trước ngày 31/3»)',
        '  Ai làm: UBND xã Hành Minh',
        '  Ngày cuối còn kịp: 30/03/2024 nếu hiểu chặt; 31/03/2024 nếu hiểu rộng, là ngày nghỉ nên dời sang 01/04/2024',
        'gửi báo cáo khắc phục về Phòng Nông nghiệp trước ngày 31/3.» (trang 1) – ',
        '    Lưu ý: Năm không in trong câu; hiểu là năm 2024 theo ngày của văn bản.',
      ],
    ],
    ['Hạn 2', ['Hạn 2: không tính được ngày từ những gì đã ghi («trong thời hạn 05 ngày làm việc']],
    ['Tiêu chí 1', ['đạt 16/19 tiêu chí; chưa đạt 4 tiêu chí là số 2, 6, 17', '    KHÔNG KHỚP: ']],
    ['Danh hiệu, mục tiêu 1', ['Hành Đức: được công nhận năm 2021 (NTM)']],
  ])('%s', async (label, parts) => {
    const block = blockOf(await pageOnce(), label)
    for (const part of parts) expect(block).toContain(part)
  })

  it('tells first what must be looked at', async () => {
    expect((await pageOnce()).split('\n')[3]).toMatch(/^Đọc được \d+ mục; 1 mục cần xem lại: Tiêu chí 1\.$/)
  })

  it('says what was dropped and why', async () => {
    expect(await pageOnce()).toContain('Đã xét và bỏ\n  «đến ngày 20/02/2024» (trang 1): ngày chốt số liệu hoặc mốc so sánh')
  })

  it('quotes no sentence twice for one finding', async () => {
    const block = blockOf(await pageOnce(), 'Hạn 1')
    expect(block.match(/gửi báo cáo khắc phục về Phòng Nông nghiệp trước ngày/g), block).toHaveLength(1)
  })

  it.each([
    ['JSON Pointers', /(?:^|\s)\/(?:deadlines|number|criteria|communes)\b/m],
    ['raw JSON', /[{}[\]]"|"\w+":/],
    ['names of rules', /\b(?:head|deadline|units|criteria|citation|standing)\/[a-z]/],
    ['figures of confidence', /\b0[.,]\d\d\b/],
    ['days as machines write them', /\b\d{4}-\d\d-\d\d\b/],
  ])('shows no %s', async (_, pattern) => {
    expect(pattern.exec(await pageOnce())?.[0]).toBeUndefined()
  })
})

it('blanks are told with their reasons', async () => {
  const page = await told(BLANK)
  expect(blockOf(page, 'Số và ký hiệu')).toContain('(trống)/PNN')
  expect(page).toContain('Số và ký hiệu (số): để trống khi chưa ban hành')
  expect(page).toContain('Ngày (phần còn trống): để trống khi chưa ban hành')
})

it('--rules names the rules', async () => {
  const page = await told(letterText(), '--rules')
  expect(page).toMatch(/\[head\/number-\w+ 0\.\d\d\]/)
})

it('--lang en speaks English', async () => {
  const page = await told(letterText(), '--lang', 'en')
  expect(blockOf(page, 'Number')).toMatch(/ – (?:sure|fairly sure); this way of reading was right \d+ of \d+ times on /)
  expect(blockOf(page, 'Deadline 1')).toContain('read strictly; 15/03/2024 read leniently')
})

it('--json keeps its shape and adds what experience tells', async () => {
  interface Value {
    readonly at: string
    readonly evidence: readonly Readonly<Record<string, unknown>>[]
  }
  const { values, ...rest } = JSON.parse(await told(letterText(), '--json')) as { values: Value[] }
  expect(Object.keys(rest)).toEqual(['letter', 'missing', 'problems', 'dropped', 'words'])
  const proof = (at: string) => values.find((v) => v.at === at)?.evidence[0]
  const { reliability, ...before } = proof('/number') ?? {}
  expect(Object.keys(before)).toEqual(['page', 'quote', 'rule', 'confidence', 'assumed'])
  expect(reliability).toMatchObject({ letters: 'unseen' })
  expect(Object.keys(reliability ?? {})).toEqual(['n', 'right', 'letters'])
  // The parent body is not judged: the figures of its rule are of the issuer.
  expect(proof('/issuerParent')).not.toHaveProperty('reliability')
})

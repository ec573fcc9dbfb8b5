/** What an auditor asks: compare two of a kind, what has changed, why a cell says what it says. Through the real program, from letters to words. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { congvan, type Run } from '../builders/congvan.js'
import { door } from '../builders/door.js'
import { temporaryFolder } from '../builders/folder.js'

interface Letter {
  readonly issuer?: string
  readonly no: string
  readonly day: string
  readonly month: string
  readonly year: string
  readonly says: string
  readonly draft?: boolean
}

const letter = ({
  issuer = 'UBND HUYỆN NGHĨA HÀNH',
  no,
  day,
  month,
  year,
  says,
  draft,
}: Letter): string => `${draft ? 'DỰ THẢO\n\n' : ''}${issuer}
Số: ${no}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quảng Ngãi, ngày ${day} tháng ${month} năm ${year}

THÔNG BÁO
Kết quả rà soát tiêu chí nông thôn mới

Căn cứ kết quả kiểm tra, cơ quan ban hành thông báo như sau:

${says}

Nơi nhận:
- UBND các xã;
- Lưu: VT.
CHỦ TỊCH
Lê Văn Mẫu
`

const TASK = 'UBND xã Hành Minh gửi báo cáo khắc phục về UBND huyện trước ngày'
const first = letter({
  ...{ no: '84/TB-UBND', day: '30', month: '11', year: '2023' },
  says: `1. Đến ngày 28/11/2023 xã Hành Minh đạt 17/19 tiêu chí, chưa đạt 02 tiêu chí: số 10, số 17.\n2. ${TASK} 15/12/2023.`,
})
const second = letter({
  ...{ issuer: 'UBND TỈNH QUẢNG NGÃI\nSỞ NÔNG NGHIỆP VÀ PTNT', no: '31/TB-SNN', day: '05', month: '12', year: '2023' },
  says: '1. Đến ngày 30/11/2023 xã Hành Minh đạt 16/19 tiêu chí, chưa đạt 03 tiêu chí: số 6, số 10, số 17.\n2. Xã Hành Đức đạt 12/19 tiêu chí.',
})
const draft = letter({ no: '    /TB-UBND', day: '...', month: '3', year: '2024', says: `1. ${TASK} 10/4/2024.`, draft: true })
const signed = letter({ no: '12/TB-UBND', day: '22', month: '3', year: '2024', says: `1. ${TASK} 15/4/2024.` })

let dir: string
let remove: () => Promise<void>
let between: string
const ask = (...args: string[]): Promise<Run> => door([...args, '--store', join(dir, 's.sqlite')])
const json = async <T>(...args: string[]): Promise<T[]> => JSON.parse((await ask(...args, '--format', 'json')).stdout) as T[]

beforeAll(async () => {
  ;({ folder: dir, remove } = await temporaryFolder())
  await mkdir(join(dir, 'den'))
  await writeFile(join(dir, 'den', 'lan-1.txt'), first)
  await ask('ingest', join(dir, 'den'))
  between = new Date().toISOString()
  for (const [name, text] of Object.entries({ 'lan-2.txt': second, 'du-thao.txt': draft, 'ban-ky.txt': signed }))
    await writeFile(join(dir, 'den', name), text)
  await ask('ingest', join(dir, 'den'))
})
afterAll(() => remove())

interface Row {
  readonly what: string
  readonly change: string
  readonly criteria: number[] | null
  readonly a: { readonly says: { readonly vi: string }; readonly said: { readonly file: string; readonly sentence: string }[] } | null
  readonly b: Row['a']
}

describe('compare', () => {
  it('a draft and its signed form: number, day, the term moved, with both sentences', async () => {
    const run = await congvan(['compare', 'du-thao', '12/TB-UBND', '--store', join(dir, 's.sqlite')])
    expect([run.code, run.stderr]).toEqual([0, ''])
    for (const piece of ['dự thảo', '12/TB-UBND', '22/03/2024', 'muộn hơn 5 ngày', 'trước ngày 10/4/2024', 'trước ngày 15/4/2024'])
      expect(run.stdout, piece).toContain(piece)
    expect(run.stdout).not.toContain('Kính gửi')
  })

  it('files need no store; csv and json carry the same rows', async () => {
    const files = ['du-thao.txt', 'ban-ky.txt'].map((name) => join(dir, 'den', name))
    const rows = await json<Row>('compare', ...files, '--store', join(dir, 'none.sqlite'))
    expect(rows.map((r) => r.what)).toEqual(['marks/draft', 'number', 'date', 'deadline/due'])
    const csv = await ask('compare', ...files, '--format', 'csv')
    expect(csv.stdout.trim().split('\r\n').length).toBe(1 + rows.length)
  })

  it('two days: what changed between them and by which letter', async () => {
    const rows = await json<Row>('compare', '2023-11-28', '30/11/2023', '--commune', 'Hành Minh')
    expect(rows.map((r) => [r.what, r.criteria, r.change, r.b?.said[0]?.file])).toEqual([
      ['score', null, 'changed', 'lan-2.txt'],
      // Seventeen of nineteen, 10 and 17 unmet: the sixth was met.
      ['criterion', [6], 'changed', 'lan-2.txt'],
    ])
  })

  it('two communes on a day', async () => {
    const rows = await json<Row>('compare', 'xã Hành Minh', 'Hành Đức', '--as-of', '2023-12-31')
    expect(rows.map((r) => [r.what, r.a?.says.vi ?? null, r.b?.says.vi ?? null])).toEqual([
      ['score', '16/19', '12/19'],
      // All that the count and the list tell together, then what is named.
      ['criterion', 'đạt', null],
      ['criterion', 'chưa đạt', null],
    ])
  })

  it.each([
    [['2023-11-28', 'Hành Minh'], 2, '"2023-11-28" là ngày mà "Hành Minh" không phải ngày; hãy so hai ngày, hai văn bản hoặc hai xã.'],
    [['2023-11-28', '2023-02-30'], 2, '"2023-02-30" không phải là ngày có thật, cần dạng 2024-03-15 hoặc 15/3/2024.'],
    [['lan-1', 'Hành Minh'], 1, 'Không tìm thấy văn bản "Hành Minh", cần tên tệp, số ký hiệu, hoặc phần đầu mã SHA-256 (từ 6 chữ số).'],
    [
      ['Hành Minh', 'Vắng Mặt'],
      1,
      '"Vắng Mặt" không phải tên gọi của văn bản nào (tệp, số ký hiệu, phần đầu mã SHA-256) cũng không phải xã nào có trong kho.',
    ],
    [['lan-1', 'lan-2', '--as-of', '2023-12-31'], 2, 'So hai văn bản thì --as-of không có tác dụng, hãy bỏ đi.'],
    [['lan-1'], 2, 'Lệnh compare thiếu đối số; xem: congvan compare --help'],
  ])('%j: one sentence', async (args, code, sentence) => {
    const run = await ask('compare', ...args)
    expect([run.code, run.stderr.trim(), run.stdout]).toEqual([code, sentence, ''])
  })

  it('what differs in nothing is no row', async () => {
    expect(await json('compare', 'lan-1', 'lan-1')).toEqual([])
    expect(await json('compare', '2023-11-28', '2023-11-29')).toEqual([])
  })
})

describe('report changes', () => {
  interface Changed {
    readonly kind: string
    readonly about: string
    readonly what: string
    readonly cause: string
  }

  it('what came since an instant, and whether the world moved', async () => {
    const rows = await json<Changed>('report', 'changes', '--since', between, '--as-of', '2023-12-31', '--commune', 'Hành Minh')
    expect(rows.map((r) => [r.kind, r.what, r.cause])).toEqual([
      ['flipped', 'score', 'late'],
      ['flipped', 'criterion', 'late'],
    ])
  })

  it('since today all is new, since tomorrow nothing is', async () => {
    const day = (later: number) => {
      const at = new Date(Date.now() + later * 86_400_000)
      return `${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`
    }
    const today = await json<Changed>('report', 'changes', '--since', day(0), '--as-of', '2023-12-31')
    expect(today.filter((r) => r.kind === 'flipped').length).toBeGreaterThan(3)
    expect(await json('report', 'changes', '--since', day(1), '--as-of', '2023-12-31')).toEqual([])
    const blind = await ask('report', 'changes')
    expect([blind.code, blind.stderr.trim()]).toEqual([
      2,
      'Báo cáo changes cần biết --since, ví dụ: congvan report changes --since 2024-03-15',
    ])
  })
})

describe('explain --commune', () => {
  const CELL = ['--commune', 'Hành Minh', '--criterion', '6', '--as-of', '2023-12-31']

  it('a criterion that two letters tell otherwise: what stands, what was overruled and why, who said it, where, the contradiction', async () => {
    const run = await ask('explain', '--commune', 'Hành Minh', '--criterion', '10', '--as-of', '2023-12-31')
    expect([run.code, run.stderr]).toEqual([0, ''])
    const lines = run.stdout.split('\n')
    expect(lines[0]).toMatch(/^Hành Minh.*NTM 2021-2025: Tiêu chí 10$/)
    expect(lines[1]).toBe('Tính đến 31/12/2023, theo những gì kho biết đến nay: chưa đạt')
    for (const piece of [
      'Ô này đứng trên',
      'Nói như vậy trước đó',
      '31/TB-SNN, trang 1',
      'nói ngày 05/12/2023',
      'quy tắc criteria/',
      'ghi vào kho',
    ])
      expect(run.stdout, piece).toContain(piece)
  })

  it('title, score, target: the score that was overruled', async () => {
    const run = await ask('explain', '--commune', 'Hành Minh', '--as-of', '2023-12-31')
    expect(run.stdout).toContain(
      '28/11/2023: Số tiêu chí: đạt 17/19, chưa đạt 2/19 – thay bằng 31/TB-SNN: số liệu của ngày sau (30/11/2023)',
    )
    const before = await ask('explain', '--commune', 'Hành Minh', '--as-of', '2023-12-31', '--known-at', between)
    expect([before.stdout.includes('31/TB-SNN'), before.stdout.includes('đạt 17/19')]).toEqual([false, true])
    const english = await ask('explain', '--commune', 'Hành Minh', '--as-of', '2023-12-31', '--lang', 'en')
    expect(english.stdout).toContain('Overruled by a later word')
  })

  it('json: the chain with its contradiction', async () => {
    interface Told {
      readonly value: { readonly met: boolean }
      readonly contradictions: { readonly stands: string; readonly met: { readonly letter: { readonly file: string } } }[]
      readonly chain: { readonly state: string; readonly letter: { readonly file: string } }[]
    }
    const [cell] = await json<Told>('explain', ...CELL)
    // Seventeen of nineteen, 10 and 17 unmet: the sixth was met, says the first letter.
    expect([cell?.value.met, cell?.chain.map((l) => [l.state, l.letter.file])]).toEqual([
      false,
      [
        ['holds', 'lan-2.txt'],
        ['overruled', 'lan-1.txt'],
      ],
    ])
    expect(cell?.contradictions.map((c) => [c.stands, c.met.letter.file])).toEqual([['unmet', 'lan-1.txt']])
  })

  it.each([
    [['--commune', 'Vắng Mặt'], 1, 'Không văn bản nào trong kho nói gì về xã "Vắng Mặt", cần tên xã, mã, hoặc "Tên xã (Huyện)".'],
    [['--commune', 'Hành Đức', '--criterion', '3'], 0, 'Chưa văn bản nào trong kho nói về tiêu chí 3 của Hành Đức như đã hỏi.'],
    [['lan-1', '--criterion', '6'], 2, '--criterion chỉ dùng khi hỏi về một xã (--commune), không dùng với một văn bản.'],
    [
      ['lan-1', '--commune', 'Hành Minh'],
      2,
      'Lệnh explain cần một văn bản (tệp, số ký hiệu, mã SHA-256) hoặc --commune, không cả hai; xem: congvan explain --help',
    ],
    [[], 2, 'Lệnh explain cần một văn bản (tệp, số ký hiệu, mã SHA-256) hoặc --commune, không cả hai; xem: congvan explain --help'],
  ])('%j: one sentence', async (args, code, sentence) => {
    const run = await ask('explain', ...args)
    expect([run.code, run.stderr.trim(), run.stdout]).toEqual([code, sentence, ''])
  })
})

/** What every door promises: exit codes, one sentence a failure, clean stdout. Through the real program. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, open, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { letterBonds } from '../../src/reconcile/follow.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { connectSqlite } from '../../src/store/backends/sqlite-driver.js'
import { congvan } from '../builders/congvan.js'
import { door } from '../builders/door.js'
import { letterText, secretText, tempFolder } from '../builders/folder.js'

const ROOT = resolve(import.meta.dirname, '../..')
const oneLine = (text: string) => text.trim().split('\n').length

describe('wrong use is exit 2 and one sentence', () => {
  it.each([
    [['lam-gi-do'], 'Không có lệnh "lam-gi-do"; xem các lệnh bằng: congvan --help'],
    [['extract'], 'Lệnh extract thiếu đối số; xem: congvan extract --help'],
    [['extract', '--jsn', 'a'], 'Không có tùy chọn --jsn; xem các tùy chọn bằng --help sau tên lệnh.'],
    [['report', 'letters', '--store'], 'Tùy chọn --store thiếu giá trị.'],
    [['doctor', 'thua'], 'Lệnh doctor thừa đối số; xem: congvan doctor --help'],
    [['report', 'deadlines', '--as-of', '31/2/2024'], '"31/2/2024" không phải là ngày có thật, cần dạng 2024-03-15 hoặc 15/3/2024.'],
    [['extract', 'src'], '"src" là thư mục, lệnh này cần tệp; muốn đọc cả thư mục hãy dùng: congvan ingest'],
    [['report', 'commune', '--store', '/no/store'], 'Báo cáo commune cần biết --commune, ví dụ: congvan report commune --commune "Tên xã"'],
    [['report', 'letters', '--commune', 'x'], 'Báo cáo letters không lọc theo --commune, chỉ lọc theo: --agency, --from, --to.'],
    [
      ['report', 'letters', '--store', 'mysql://x/y'],
      'Chưa có loại kho nào cho "mysql://x/y", cần đường dẫn một tệp SQLite hoặc postgres://NGƯỜI_DÙNG@MÁY/CƠ_SỞ_DỮ_LIỆU.',
    ],
    [['--lang', 'en', 'nothing'], 'There is no command "nothing"; see: congvan --help'],
    [['doctor', '--lang', 'fr'], '"fr" không dùng được ở đây, cần một trong: vi, en.'],
  ])('%j', async (args, sentence) => {
    const run = await door(args)
    expect([run.code, run.stderr.trim(), run.stdout]).toEqual([2, sentence, ''])
  })

  it('a store that is not there yet is said, not made', async () => {
    const store = join(await tempFolder(), 's.sqlite')
    const run = await door(['report', 'letters', '--store', store])
    expect([run.code, oneLine(run.stderr), existsSync(store)]).toEqual([2, 1, false])
  })

  const sqlite = (statement: string) => async (path: string) => {
    const connection = await connectSqlite(path, 0)
    await connection.run(statement)
    await connection.close()
  }
  const newer = async (path: string) => {
    await (await openSqlite(path)).close()
    await sqlite("insert into kysely_migration values ('999-later', '2030-01-01')")(path)
  }
  const cut = async (path: string) => {
    await (await openSqlite(path)).close()
    await truncate(path, 6000)
  }
  it.each<[string, (path: string) => Promise<unknown>, string]>([
    ['made by a newer version', newer, 'kho do một phiên bản congvan mới hơn lập, hãy cập nhật chương trình'],
    ['of another program', sqlite('create table letters (a)'), 'đây là cơ sở dữ liệu của chương trình khác, hãy chỉ chỗ khác bằng --store'],
    ['cut short', cut, 'tệp kho bị hỏng, hãy khôi phục từ bản sao lưu hoặc đưa văn bản vào một kho mới (--store)'],
    ['a text', (path) => writeFile(path, 'x'.repeat(200)), 'tệp này không phải kho SQLite, hãy chỉ tệp khác bằng --store'],
  ])('a store %s is named as such and left as it is', async (_, make, sentence) => {
    const store = join(await tempFolder(), 's.sqlite')
    await make(store)
    const before = await readFile(store)
    for (const args of [
      ['report', 'letters'],
      ['ingest', store],
    ]) {
      const run = await door([...args, '--store', store])
      expect([run.code, run.stderr.trim()]).toEqual([2, `Không dùng được kho "${store}": ${sentence}.`])
    }
    expect((await readFile(store)).equals(before)).toBe(true)
  })

  it.each(['', ':memory:'])('a store that would be gone at the end (%j) is refused', async (store) => {
    const run = await door(['ingest', 'fixtures/inbox', '--store', store])
    expect([run.code, oneLine(run.stderr)], run.stderr).toEqual([2, 1])
  })

  it('a report is answered while another process holds the write lock', async () => {
    const store = join(await tempFolder(), 's.sqlite')
    const made = await openSqlite(store, true, letterBonds)
    await made.catchUp(() => '2024-05-02T01:00:00.000Z', false)
    await made.close()
    const other = await connectSqlite(store, 0)
    await other.run('begin immediate')
    const run = await door(['report', 'letters', '--store', store])
    await other.run('rollback')
    await other.close()
    expect([run.code, run.stderr]).toEqual([0, ''])
  })

  it('a store that is no store is said', async () => {
    const store = join(await tempFolder(), 's.sqlite')
    await writeFile(store, 'this is no database at all, though it has the name of one')
    const run = await door(['report', 'letters', '--store', store])
    expect([run.code, oneLine(run.stderr)], run.stderr).toEqual([2, 1])
  })
})

it.each([[['--help']], [['report', '--help']], [[]]])('help %j is in Vietnamese and exit 0', async (args) => {
  const run = await door(args)
  expect(run.code).toBe(0)
  expect(run.stdout).toContain('Cách dùng:')
})

it('the process ends with the code of the command', async () => {
  const run = await congvan(['lam-gi-do'])
  expect([run.code, run.stdout, oneLine(run.stderr)]).toEqual([2, '', 1])
})

describe('a folder of hostile files', () => {
  let dir: string
  let run: Awaited<ReturnType<typeof congvan>>
  const bad = ['0-khoa.pdf', '1-hong.pdf', '2-khong-zip.docx', '3-rong.txt', '4-qua-to.bin', '5-lien-ket.pdf', '6-ong.txt']

  beforeAll(async () => {
    const { mkdtemp } = await import('node:fs/promises')
    const { tmpdir } = await import('node:os')
    dir = await mkdtemp(join(tmpdir(), 'congvan-cli-'))
    const inbox = join(dir, 'den')
    await mkdir(inbox)
    await copyFile(join(ROOT, 'fixtures/formats/pdf/locked.pdf'), join(inbox, '0-khoa.pdf'))
    await writeFile(join(inbox, '1-hong.pdf'), '%PDF-1.7\nthis never becomes a document\n%%EOF\n')
    await writeFile(join(inbox, '2-khong-zip.docx'), 'no zip')
    await writeFile(join(inbox, '3-rong.txt'), '')
    const big = await open(join(inbox, '4-qua-to.bin'), 'w')
    await big.truncate(200 * 1024 * 1024)
    await big.close()
    await symlink('/etc/hostname', join(inbox, '5-lien-ket.pdf'))
    execFileSync('mkfifo', [join(inbox, '6-ong.txt')])
    await writeFile(join(inbox, '7-tot.txt'), letterText())
    await writeFile(join(inbox, '8-mat.txt'), secretText)
    await copyFile(join(inbox, '7-tot.txt'), join(inbox, '9-trung.txt'))
    run = await congvan(['ingest', inbox, '--store', join(dir, 's.sqlite')])
  })

  it('exit 1, each with its sentence, the good one read', () => {
    expect(run.code).toBe(1)
    const said = run.stderr.trim().split('\n')
    expect(said.map((l) => l.split(' – ')[0])).toEqual([...bad.map((f) => `không đọc được: ${f}`), 'mật: 8-mat.txt'])
    for (const line of said) expect(line.split(' – ')[1]).toMatch(/^\p{Lu}.+\.$/u)
    expect(run.stdout).toMatch(/^đã đọc: 7-tot\.txt\ntrùng: 9-trung\.txt – .+\n10 tệp: /)
  })

  it('the same through extract: one file after the other, good ones on stdout', async () => {
    const files = [...bad, '7-tot.txt', '8-mat.txt'].map((f) => join(dir, 'den', f))
    const extracted = await congvan(['extract', ...files, '--json'])
    expect([extracted.code, oneLine(extracted.stderr)]).toEqual([1, 8])
    expect(
      extracted.stdout
        .trim()
        .split('\n')
        .map((l) => (JSON.parse(l) as { source: { name: string } }).source.name),
    ).toEqual(['7-tot.txt'])
  })

  it('text and extract show nothing of a secret letter', async () => {
    for (const command of ['text', 'extract', 'explain']) {
      const shown = await congvan([command, join(dir, 'den', '8-mat.txt')])
      expect([command, shown.code, shown.stdout]).toEqual([command, 1, ''])
      expect(shown.stderr).not.toContain('Lê Văn Mẫu')
    }
  })

  it('search finds with and without accents, and says when only the accents differ', async () => {
    const find = (...words: string[]) => door(['search', ...words, '--store', join(dir, 's.sqlite')])
    for (const words of [['dong', 'am'], ['Đồng Ấm'], ['thôn', 'diem']]) {
      const found = await find(...words)
      expect([words, found.code, found.stderr], found.stdout).toEqual([words, 0, ''])
      expect(found.stdout).toContain('7-tot.txt')
    }
    const loose = await find('Đông Âm')
    expect([loose.stdout.includes('7-tot.txt'), oneLine(loose.stderr)]).toEqual([true, 1])
    const none = await find('vắng mặt')
    expect([none.code, none.stdout, oneLine(none.stderr)]).toEqual([0, '', 1])
  })

  it('json on stdout is nothing but JSON', async () => {
    const store = ['--store', join(dir, 's.sqlite')]
    const commands = [
      ...['deadlines', 'matrix', 'communes', 'letters', 'register', 'citations', 'contradictions'].map((r) => ['report', r]),
      ...[['report', 'commune', '--commune', 'x'], ['search', 'bao cao'], ['explain', '7-tot'], ['doctor'], ['ingest', join(dir, 'den')]],
    ]
    for (const command of commands) {
      const printed = await door([...command, ...store, '--format', 'json'])
      expect(() => JSON.parse(printed.stdout) as unknown, command.join(' ')).not.toThrow()
    }
  })

  it('explain by file, by number, by hash: the same answer', async () => {
    const store = ['--store', join(dir, 's.sqlite'), '--json']
    const byFile = await door(['explain', join(dir, 'den', '7-tot.txt'), ...store])
    const { letter } = JSON.parse(byFile.stdout) as { letter: { id: string } }
    for (const called of ['7-tot', letter.id.slice(0, 10)]) {
      expect((await door(['explain', called, ...store])).stdout, called).toBe(byFile.stdout)
    }
    const unknown = await door(['explain', '999/KHONG-CO', ...store])
    expect([unknown.code, oneLine(unknown.stderr)]).toEqual([1, 1])
  })

  it('two processes on one store at once: every letter once, nobody fails', async () => {
    const inbox = join(dir, 'den2')
    await mkdir(inbox)
    for (let n = 1; n <= 15; n++) await writeFile(join(inbox, `${n}.txt`), letterText(n + 100))
    const store = join(dir, 'hai.sqlite')
    const runs = await Promise.all([1, 2, 3].map(() => congvan(['ingest', inbox, '--store', store])))
    expect(runs.map((r) => [r.code, r.stderr])).toEqual([1, 2, 3].map(() => [0, '']))
    const letters = await congvan(['report', 'letters', '--store', store, '--format', 'json'])
    expect((JSON.parse(letters.stdout) as unknown[]).length).toBe(15)
  })
})

it('a closed pipe (| head) is no failure', async () => {
  const dir = await tempFolder()
  await writeFile(join(dir, 'a.txt'), letterText(1, ' Gửi lại.'.repeat(20_000)))
  const loader = resolve(ROOT, 'node_modules/tsx/dist/loader.mjs')
  const child = spawn(process.execPath, ['--import', loader, resolve(ROOT, 'src/main.ts'), 'text', join(dir, 'a.txt')])
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  expect([await new Promise((done) => child.on('exit', done)), stderr]).toEqual([0, ''])
})

it('a record goes to stdout on one line a letter; the text is what the offsets count', async () => {
  const dir = await tempFolder()
  for (const n of [1, 2]) await writeFile(join(dir, `${n}.txt`), letterText(n))
  const run = await congvan(['extract', join(dir, '1.txt'), join(dir, '2.txt'), '--json'])
  const records = run.stdout
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as { evidence: Record<string, { start: number; end: number; quote: string }[]> })
  expect([run.code, run.stderr, records.length]).toEqual([0, '', 2])
  const text = (await congvan(['text', join(dir, '1.txt')])).stdout
  for (const e of Object.values(records[0]?.evidence ?? {}).flat()) expect(text.slice(e.start, e.end)).toBe(e.quote)
})

it('csv opens in Excel; --as-of accepts a Vietnamese day; --known-at goes back before the letter was read', async () => {
  const dir = await tempFolder()
  const store = ['--store', join(dir, 's.sqlite')]
  await writeFile(join(dir, 'a.txt'), letterText())
  await door(['ingest', join(dir, 'a.txt'), '--arrived', '7/2/2024', ...store])
  const csv = await door(['report', 'register', '--format', 'csv', ...store])
  expect(csv.stdout).toMatch(/^\uFEFFNgày đến,Số đến,[^\r]+\r\n07\/02\/2024,/)
  const then = await door(['report', 'letters', '--as-of', '1/3/2024', '--known-at', '2020-01-01', '--format', 'json', ...store])
  expect([then.code, then.stdout.trim()], then.stderr).toEqual([0, '[]'])
})

it('the demo runs to its end, sees that its desk answers, and the second time finds nothing new', async () => {
  const store = join(await tempFolder(), 'output', 's.sqlite')
  const first = await congvan(['demo', '--store', store], { env: { CI: '1' } })
  expect(first.code, first.stderr).toBe(0)
  expect(first.stdout).toContain('report commune --commune')
  expect(first.stdout).toMatch(/Trang tại http:\/\/127\.0\.0\.1:\d+ trả lời tốt/)
  const second = await congvan(['demo', '--store', store], { env: { CI: '1' } })
  expect([second.code, second.stdout.includes('Không có gì mới')], second.stderr).toEqual([0, true])
})

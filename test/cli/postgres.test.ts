/** The same doors on PostgreSQL: same words as on SQLite, troubles in one sentence, and the password in none of them. */
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { congvan, type Run } from '../builders/congvan.js'
import { door } from '../builders/door.js'
import { temporaryFolder } from '../builders/folder.js'
import { type Database, freshDatabase, postgresServer, runSql } from '../builders/postgres/databases.js'

const server = await postgresServer()
const SECRET = 'bí-mật@/#1'

describe.skipIf(server === null)('on PostgreSQL', () => {
  let database: Database
  beforeEach(async () => {
    database = await freshDatabase(server ?? '')
  })
  afterEach(() => database.drop())

  const address = (change: (url: URL) => void): string => {
    const url = new URL(database.url)
    change(url)
    return url.href
  }

  it('the sample letters give the same reports as on SQLite, byte for byte', async () => {
    const { folder, remove } = await temporaryFolder()
    const on = async (store: string): Promise<Run[]> => {
      const runs: Run[] = []
      const asOf = ['--as-of', '2024-07-15']
      for (const args of [
        ['ingest', 'fixtures/inbox', '--ocr', 'off'],
        ['ingest', 'fixtures/inbox', '--ocr', 'off'],
        ['report', 'register', '--format', 'csv'],
        ['report', 'deadlines', ...asOf, '--format', 'json'],
        ['report', 'matrix', ...asOf],
        ['report', 'contradictions', ...asOf, '--format', 'json'],
        ['report', 'letters', '--format', 'json'],
        ['search', 'moi truong', '--format', 'json'],
        ['search', 'môi trường'],
        ['explain', '02-thong-bao-kiem-tra.docx'],
      ])
        runs.push(await door([...args, '--store', store]))
      return runs
    }
    const [sqlite, postgres] = [await on(join(folder, 's.sqlite')), await on(database.url)]
    expect(postgres).toEqual(sqlite)
    expect(postgres.filter((run) => run.stdout.length < 100).map((run) => run.stdout)).toEqual([])
    expect(postgres.slice(2).map((run) => run.code)).toEqual(postgres.slice(2).map(() => 0))
    await remove()
  })

  it('the program ends when its work is done', async () => {
    expect((await congvan(['ingest', 'fixtures/inbox/10-cong-van-huyen.md', '--store', database.url])).code).toBe(0)
    const run = await congvan(['report', 'letters', '--format', 'json', '--store', database.url])
    expect([run.code, run.stderr]).toEqual([0, ''])
    expect(JSON.parse(run.stdout)).toHaveLength(1)
  })

  it('a database without a store is said, not made', async () => {
    const run = await door(['report', 'letters', '--store', database.url])
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(/^Chưa có kho ở "postgres:\/\/clerk:\*\*\*@127\.0\.0\.1:\d+\/t_[0-9a-f]+"; hãy đưa văn bản vào trước/)
    expect(await runSql(database.url, `select 1 from pg_tables where schemaname = 'public'`)).toEqual([])
    const doctor = await door(['doctor', '--store', database.url])
    expect(doctor.stdout).toMatch(/\[tốt\] Chưa có kho ở "postgres:\/\/clerk:\*\*\*@/)
  })

  it.each<[string, (url: URL) => void, RegExp, RegExp]>([
    ['a wrong password', (u) => (u.password = SECRET), /không nhận tên người dùng hoặc mật khẩu/, /does not accept user or password/],
    ['no such database', (u) => (u.pathname = '/khong-co'), /chưa có cơ sở dữ liệu tên ấy/, /no database of that name/],
    ['nobody at the port', (u) => (u.port = '1'), /không trả lời/, /does not answer/],
    ['no encryption there', (u) => u.searchParams.set('sslmode', 'no-verify'), /không lập được kết nối mã hóa/, /no encrypted connection/],
  ])('%s: one sentence in either language, without the password', async (_, change, vi, en) => {
    const store = address(change)
    const said = forms(store)
    process.env['CONGVAN_DEBUG'] = '1'
    for (const args of [
      ['report', 'letters'],
      ['ingest', 'fixtures/inbox'],
      ['watch', 'fixtures/inbox', '--once', '--quiet'],
    ]) {
      const [run, english] = [await door([...args, '--store', store]), await door([...args, '--lang', 'en', '--store', store])]
      expect([run.code, run.stderr.trim().split('\n').length, english.code]).toEqual([2, 1, 2])
      expect([run.stderr, english.stderr]).toEqual([expect.stringMatching(vi), expect.stringMatching(en)])
      for (const form of said) expect(run.stderr + run.stdout + english.stderr).not.toContain(form)
    }
    const doctor = await door(['doctor', '--format', 'json', '--store', store])
    delete process.env['CONGVAN_DEBUG']
    expect(doctor.code).toBe(1)
    expect(doctor.stdout).toMatch(vi)
    for (const form of said) expect(doctor.stdout + doctor.stderr).not.toContain(form)
  })

  it.each(['postgres://an:b[i%mat@[/kho', 'postgres://an:bi-mat@may:cong/kho', 'postgres:an:bi-mat@may/kho', 'mysql://an:bi-mat@may/kho'])(
    'an address that cannot be read (%s) is said without its password',
    async (store) => {
      const run = await door(['report', 'letters', '--store', store])
      expect([run.code, run.stderr.trim().split('\n').length]).toEqual([2, 1])
      expect(run.stderr).toContain(':***@')
      expect(run.stderr).not.toMatch(/bi-mat|b\[i%mat/)
    },
  )
})

/** How a password may stand in what is printed. */
const forms = (store: string): string[] => [new URL(store).password, decodeURIComponent(new URL(store).password)]

/** Accounts through the real command; passwords come by stdin or an unseen line, never by an argument. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { door } from '../builders/door.js'
import { tempFolder } from '../builders/folder.js'

const PASSWORD = 'cây đa đầu làng'

async function office() {
  const store = join(await tempFolder(), 's.sqlite')
  return { store, run: (args: readonly string[], ...piped: string[]) => door(['user', ...args, '--store', store, '--by', 'Hoa'], piped) }
}

describe('user', () => {
  it('adds, lists, gives a new password, closes; the log tells it', async () => {
    const { run, store } = await office()
    expect(await run(['add', 'Lan', '--role', 'admin'], PASSWORD)).toEqual({
      code: 0,
      stdout: 'Đã thêm tài khoản Lan (quản trị).\n',
      stderr: '',
    })
    expect((await run(['add', 'Minh', '--role', 'auditor'], PASSWORD)).code).toBe(0)
    expect((await run(['role', 'minh', '--role', 'clerk'])).stdout).toBe('minh nay có vai trò: văn thư.\n')
    expect((await run(['password', 'lan'], 'giếng nước sân đình')).stdout).toContain('mật khẩu mới cho lan')
    expect((await run(['close', 'minh'])).stdout).toContain('Đã đóng tài khoản minh')
    const rows = JSON.parse((await run(['list', '--format', 'json'])).stdout) as { name: string; role: string; closed: string | null }[]
    expect(rows.map((r) => [r.name, r.role, r.closed === null])).toEqual([['Lan', 'admin', true], ['Minh', 'clerk', false]]) // prettier-ignore
    expect((await run(['list'])).stdout).toMatch(/Lan.*quản trị.*đang mở/)
    const log = await door(['log', '--store', store])
    expect(log.stdout).toMatch(/Hoa.*thêm người dùng.*Lan.*Quản trị/)
    expect(log.stdout).toMatch(/Hoa.*đóng tài khoản.*Minh/)
  })

  it('keeps no password: neither in the store nor in the log stands what was typed', async () => {
    const { run, store } = await office()
    await run(['add', 'Lan', '--role', 'admin'], PASSWORD)
    const held = [store, `${store}-wal`].map((file) => { try { return readFileSync(file).toString('utf8') } catch { return '' } }).join('') // prettier-ignore
    expect(held).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
    expect(held).not.toContain('cây đa')
    expect((await door(['log', '--store', store, '--format', 'json'])).stdout).not.toContain('argon2')
  })

  it.each([
    [['add', 'Lan'], [PASSWORD], 2, 'Cần một vai trò'],
    [['add', 'Lan', '--role', 'root'], [PASSWORD], 2, '"root" không dùng được ở đây'],
    [['add'], [PASSWORD], 2, 'Cần một vai trò'],
    [['add', '--role', 'clerk'], [PASSWORD], 2, 'cần tên người dùng'],
    [['add', 'Lan', '--role', 'clerk'], [], 2, 'Chưa có mật khẩu nào'],
    [['add', 'Lan', '--role', 'clerk'], ['  '], 2, 'Chưa có mật khẩu nào'],
    [['add', 'Lan', '--role', 'clerk'], ['ngắn'], 1, 'quá ngắn'],
    [['add', 'Lan', '--role', 'clerk'], ['lan lan lan 12'], 1, 'quá ngắn|quá dễ đoán'],
    [['add', 'x; drop', '--role', 'clerk'], [PASSWORD], 1, 'không dùng được'],
    [['add', 'Hoa', '--role', 'clerk'], [PASSWORD], 1, 'đã có người dùng'],
    [['add', 'Lan', PASSWORD, '--role', 'clerk'], [PASSWORD], 2, 'thừa đối số'],
    [['password', 'Lan'], [PASSWORD], 1, 'Không có tài khoản'],
    [['password', 'Hoa', '--role', 'clerk'], [PASSWORD], 2, 'không nhận --role'],
    [['role', 'Hoa'], [], 2, 'Cần một vai trò'],
    [['role', 'Lan', '--role', 'clerk'], [], 1, 'Không có tài khoản'],
    [['role', 'Hoa', '--role', 'clerk'], [], 1, 'quản trị viên cuối cùng'],
    [['role', 'Hoa', '--role', 'admin'], [], 1, 'không có gì đổi'],
    [['close', 'Lan'], [], 1, 'Không có tài khoản'],
    [['close', 'Hoa'], [], 1, 'quản trị viên cuối cùng'],
    [['remove', 'Hoa'], [], 2, 'không biết việc "remove"'],
    [[], [], 2, 'thiếu đối số'],
  ])('%j is one sentence and changes nothing', async (args, piped, code, sentence) => {
    const { run } = await office()
    await run(['add', 'Hoa', '--role', 'admin'], PASSWORD)
    const before = (await run(['list', '--format', 'json'])).stdout
    const told = await run(args, ...piped)
    expect([told.code, told.stdout, told.stderr.trim().split('\n').length]).toEqual([code, '', 1])
    expect(told.stderr).toMatch(new RegExp(sentence))
    expect(told.stderr).not.toContain(PASSWORD)
    expect((await run(['list', '--format', 'json'])).stdout).toBe(before)
  })

  it('speaks English where it is asked to', async () => {
    const { run } = await office()
    expect((await run(['add', 'Lan', '--role', 'clerk', '--lang', 'en'], 'short')).stderr).toContain('The password is too short')
  })

  it('without a store only add makes one', async () => {
    const { run } = await office()
    for (const args of [['list'], ['close', 'x'], ['password', 'x']]) expect((await run(args, PASSWORD)).stderr).toContain('Chưa có kho')
  })
})

const MAIN = ['--import', resolve('node_modules/tsx/dist/loader.mjs'), resolve('src/main.ts')]

/** The real program, with this on its stdin. */
const piped = (args: readonly string[], input: string): Promise<{ code: number | null; out: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [...MAIN, ...args])
    let out = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => (out += piece))
    child.on('close', (code) => done({ code, out }))
    child.stdin.end(input)
  })

const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

/** The same at a terminal (script of util-linux makes one): what is typed, and all that is shown. */
const typed = (args: readonly string[], lines: string): Promise<string> =>
  new Promise((done) => {
    const command = [process.execPath, ...MAIN, ...args].map((a) => `'${a}'`).join(' ')
    const child = spawn('script', ['-qec', command, '/dev/null'])
    let [out, sent] = ['', 0]
    const keys = lines.split('|')
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece
      // Each line is typed when it is asked for.
      if (/: $/.test(out) && sent < keys.length) child.stdin.write(keys[sent++] ?? '')
    })
    child.on('close', () => done(out))
  })

describe('a password', () => {
  it('is taken from a pipe, its first line', async () => {
    const store = join(mkdtempSync(join(tmpdir(), 'congvan-user-')), 's.sqlite')
    const told = await piped(['user', 'add', 'Lan', '--role', 'admin', '--store', store], `${PASSWORD}\r\nkhác\n`)
    expect(told).toEqual({ code: 0, out: 'Đã thêm tài khoản Lan (quản trị).\n' })
  })

  it.skipIf(!hasScript)('typed at a terminal is asked for twice and never shown', async () => {
    const store = join(mkdtempSync(join(tmpdir(), 'congvan-user-')), 's.sqlite')
    const add = ['user', 'add', 'Lan', '--role', 'admin', '--store', store]
    const different = await typed(add, `${PASSWORD}\r|khac hẳn kia\r`)
    expect(different).toContain('không giống nhau')
    const broken = await typed(add, '\u0003')
    expect(broken).toContain('Chưa có mật khẩu')
    const good = await typed(add, `x\u007f${PASSWORD}\r|${PASSWORD}\r`)
    expect(good).toContain('Đã thêm tài khoản Lan')
    for (const shown of [different, broken, good]) expect(shown).not.toMatch(/cây đa|hẳn kia/)
  })
})

describe('serve', () => {
  it.each([
    [['--host', '0.0.0.0']],
    [['--host', '192.168.1.5']],
    [['--host', '::']],
    [['--sign-in']],
    [['--name', 'congvan.ubnd.local']],
    [['--behind-proxy']],
  ])('%j opens to nobody while there is no admin', async (options) => {
    const { run, store } = await office()
    await run(['add', 'Lan', '--role', 'clerk'], PASSWORD)
    const told = await door(['serve', '--store', store, '--port', '0', ...options])
    expect([told.code, told.stdout]).toEqual([2, ''])
    expect(told.stderr).toContain('congvan user add TÊN --role admin')
  })

  it.each(['http://x', 'a b', '-x', 'x/y', '*'])('a name such as "%s" is no name', async (name) => {
    const { store } = await office()
    expect((await door(['serve', '--store', store, '--name', name])).stderr).toContain('không phải tên máy')
  })
})

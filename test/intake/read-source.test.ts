import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSource } from '../../src/intake/read-source.js'
import { isRefusal, type Refusal, type SourceFile } from '../../src/model/source-file.js'

const limits = { maxBytes: 1024 * 1024 }
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congvan-intake-'))
})

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
const read = async (path: string): Promise<SourceFile> => {
  const got = await readSource(path, limits)
  if (isRefusal(got)) throw new Error(`${got.code}: ${got.says}`)
  return got
}
const refusal = async (path: string): Promise<Refusal> => {
  const got = await readSource(path, limits)
  if (!isRefusal(got)) throw new Error(`read as ${got.mediaType}`)
  return got
}

describe('a regular file', () => {
  test('identity is the sha-256 of its bytes; the name is shown in NFC, the path used as it came', async () => {
    const raw = 'Công văn đôn đốc.txt'.normalize('NFD')
    const source = await read(await put(raw, 'Kính gửi: UBND xã.'))
    expect(source.id).toBe(createHash('sha256').update('Kính gửi: UBND xã.').digest('hex'))
    expect(source.name).toBe('Công văn đôn đốc.txt'.normalize('NFC'))
    expect(source.mediaType).toBe('text/plain')
  })

  test('just at the limit, and one byte over', async () => {
    const path = await put('to.txt', 'a'.repeat(limits.maxBytes))
    expect((await read(path)).bytes.length).toBe(limits.maxBytes)
    await truncate(path, limits.maxBytes + 1)
    expect(await refusal(path)).toMatchObject({ refused: 'limit', code: 'too-big' })
  })
})

describe('a name that would lie', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a\nb.txt', 'a\uFFFDb.txt'],
    ['\x1b[2Jc.txt', '\uFFFD[2Jc.txt'],
    ['hoa don\u202Efdp.txt', 'hoa don\uFFFDfdp.txt'],
    ['__proto__', '__proto__'],
    ['-rf', '-rf'],
    ['=cmd|x.txt', '=cmd|x.txt'],
    ['😀.txt', '😀.txt'],
  ]
  test.each(cases)('%j is shown as %j', async (name, shown) => expect((await read(await put(name, 'Kính gửi'))).name).toBe(shown))

  test('that is no UTF-8 is told as such', async () => {
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x61, 0xff, 0x62])]), 'Kính gửi')
    expect(await refusal(join(folder, 'a\uFFFDb'))).toMatchObject({ refused: 'unreadable', code: 'bad-name' })
  })
})

describe('everything else is refused with a sentence, and never hangs', () => {
  test('a link, also to a good file', async () => {
    const link = join(folder, 'lien-ket.txt')
    await symlink(await put('dich.txt', 'chữ'), link)
    expect(await refusal(link)).toMatchObject({ refused: 'not-a-file', code: 'link' })
  })
  test('a link to nowhere', async () => {
    const link = join(folder, 'hut.txt')
    await symlink(join(folder, 'khong-co'), link)
    expect(await refusal(link)).toMatchObject({ refused: 'not-a-file', code: 'link' })
  })
  test('a folder that is called x.pdf', async () => {
    await mkdir(join(folder, 'x.pdf'))
    expect(await refusal(join(folder, 'x.pdf'))).toMatchObject({ refused: 'not-a-file', code: 'folder' })
  })
  test('a FIFO', async () => {
    const path = join(folder, 'ong.txt')
    expect(spawnSync('mkfifo', [path]).status).toBe(0)
    expect(await refusal(path)).toMatchObject({ refused: 'not-a-file', code: 'fifo' })
  })
  test('a socket, a device', async () => {
    const path = join(folder, 's.sock')
    const server = createServer()
    await new Promise<void>((done) => server.listen(path, done))
    expect(await refusal(path)).toMatchObject({ refused: 'not-a-file', code: 'socket' })
    await new Promise((done) => server.close(done))
    expect(await refusal('/dev/zero')).toMatchObject({ refused: 'not-a-file', code: 'device' })
  })
  test('an empty file', async () =>
    expect(await refusal(await put('rong.txt', ''))).toMatchObject({ refused: 'unreadable', code: 'empty-file' }))
  test('no such file: the errno is the code', async () =>
    expect(await refusal(join(folder, 'khong.txt'))).toMatchObject({ refused: 'unreadable', code: 'ENOENT' }))
  test.skipIf(process.getuid?.() === 0)('a file without the right to read it', async () => {
    const path = await put('khoa.txt', 'chữ')
    await chmod(path, 0)
    expect(await refusal(path)).toMatchObject({ refused: 'unreadable', code: 'EACCES' })
  })
})

describe('names that promise what the content does not hold', () => {
  test('text called .docx', async () =>
    expect(await refusal(await put('a.docx', 'Kính gửi'))).toMatchObject({ refused: 'unreadable', code: 'docx-not-zip' }))
  test('text called .pdf', async () =>
    expect(await refusal(await put('a.pdf', 'Kính gửi'))).toMatchObject({ refused: 'unreadable', code: 'pdf-not-pdf' }))
  test('a web page called .doc or .docx is a web page', async () => {
    expect((await read(await put('b.doc', '<html><body>Kính gửi</body></html>'))).mediaType).toBe('text/html')
    expect((await read(await put('b.docx', '<html><body>Kính gửi</body></html>'))).mediaType).toBe('text/html')
  })
  test('a PDF called .txt is a PDF', async () =>
    expect((await read(await put('c.txt', '%PDF-1.7\n1 0 obj'))).mediaType).toBe('application/pdf'))
})

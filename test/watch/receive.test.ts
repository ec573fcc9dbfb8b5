/** Files that are sent: whole or not at all, beside what lies there; and failed ones put back. */
import { access, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { putBack } from '../../src/watch/put-back.js'
import { clearParts, receive } from '../../src/watch/receive.js'
import { tempFolder } from '../builders/folder.js'

async function* pieces(...texts: readonly (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) {
    if (text instanceof Error) throw text
    yield await Promise.resolve(Buffer.from(text))
  }
}
const maxBytes = 10

describe('receiving', () => {
  it('gives each file a free name beside those that lie there', async () => {
    const folder = await tempFolder()
    for (const text of ['một', 'hai', 'ba']) await receive(folder, { name: 'x/cv.txt', bytes: pieces(text), maxBytes })
    expect((await readdir(folder)).sort()).toEqual(['cv (2).txt', 'cv (3).txt', 'cv.txt'])
    expect(await readFile(join(folder, 'cv (3).txt'), 'utf8')).toBe('ba')
  })

  it('of two that come at once under one name neither is lost', async () => {
    const folder = await tempFolder()
    const all = Array.from({ length: 20 }, (_, i) => receive(folder, { name: 'cv.txt', bytes: pieces(`${i}`), maxBytes }))
    expect((await Promise.all(all)).every((r) => r.did === 'received')).toBe(true)
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
    expect(texts.map(Number).sort((a, b) => a - b)).toEqual(all.map((_, i) => i))
  })

  it.each<[string, readonly (string | Error)[], object]>([
    ['too big', ['12345', '67890', '1'], { did: 'too-big' }],
    ['cut off', ['123', new Error('aborted')], { did: 'cut-off' }],
  ])('what is %s leaves nothing behind', async (_, texts, expected) => {
    const folder = await tempFolder()
    expect(await receive(folder, { name: 'cv.txt', bytes: pieces(...texts), maxBytes })).toEqual(expected)
    expect(await readdir(folder)).toEqual([])
  })

  it('just as large as may be, and empty, it is taken', async () => {
    const folder = await tempFolder()
    for (const text of ['1234567890', ''])
      expect((await receive(folder, { name: 'a', bytes: pieces(text), maxBytes })).did).toBe('received')
  })

  it('a folder that is not there is told by the code of the system', async () => {
    expect(await receive('/no/such/folder', { name: 'a', bytes: pieces('x'), maxBytes })).toEqual({ did: 'not-written', code: 'ENOENT' })
  })

  it('halves of an earlier run are cleared, nothing else', async () => {
    const folder = await tempFolder()
    for (const name of ['.nhan-0a1b-2c.part', '.nhan-x.pdf', 'cv.part', 'cv.txt']) await writeFile(join(folder, name), 'x')
    await clearParts(folder)
    expect((await readdir(folder)).sort()).toEqual(['.nhan-x.pdf', 'cv.part', 'cv.txt'])
  })
})

describe('putting back', () => {
  const bench = async () => {
    const folder = await tempFolder()
    await mkdir(join(folder, 'failed', 'phong'), { recursive: true })
    for (const name of ['hong.pdf', 'hong.pdf.lydo.txt', 'phong/hong.pdf']) await writeFile(join(folder, 'failed', name), name)
    const moves: string[][] = []
    return {
      folder,
      moves,
      back: (path: string) => putBack(path, folder, { moved: (from, to) => Promise.resolve(void moves.push([from, to])) }),
    }
  }

  it('a failed file comes back into its folder, its reason goes, its outcome goes with it', async () => {
    const { folder, moves, back } = await bench()
    await writeFile(join(folder, 'hong.pdf'), 'another')
    expect([await back(join(folder, 'failed/hong.pdf')), await back(join(folder, 'failed/phong/hong.pdf'))]).toEqual(
      ['hong (2).pdf', 'phong/hong.pdf'].map((name) => join(folder, name)),
    )
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      'failed',
      'failed/phong',
      'hong (2).pdf',
      'hong.pdf',
      'phong',
      'phong/hong.pdf',
    ])
    expect(await readFile(join(folder, 'hong.pdf'), 'utf8')).toBe('another')
    expect(moves[0]).toEqual([join(folder, 'failed/hong.pdf'), join(folder, 'hong (2).pdf')])
  })

  it.each(['failed/none.pdf', 'failed', 'failed/../hong.pdf', 'other/hong.pdf', '../hong.pdf', '/etc/hostname'])(
    '"%s" does not',
    async (path) => {
      const { folder, moves, back } = await bench()
      await writeFile(join(folder, 'hong.pdf'), 'x')
      expect([await back(path.startsWith('/') ? path : `${folder}/${path}`), moves]).toEqual([null, []])
    },
  )

  it('nor does a link', async () => {
    const { folder, back } = await bench()
    await symlink('/etc/hostname', join(folder, 'failed/link.txt'))
    expect(await back(join(folder, 'failed/link.txt'))).toBeNull()
    await access(join(folder, 'failed/link.txt'))
  })
})

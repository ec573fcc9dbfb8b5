import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { isLitter, walk } from '../../src/pipeline/walk.js'
import { tempFolder } from '../builders/folder.js'

it.each(['Thumbs.db', '.DS_Store', '._thu.pdf', '~$thu.docx', '@eaDir', 'desktop.ini', 'a.part', 'x.crdownload', 'a.pdf.lydo.txt'])(
  '%s is litter',
  (name) => expect(isLitter(name)).toBe(true),
)
it.each(['thu.pdf', 'Thumbs.docx', '~thu.docx', 'công văn số 1.txt', 'part.pdf', 'lydo.txt'])('%s is not', (name) =>
  expect(isLitter(name)).toBe(false),
)

it('walks in the order of bytes, over sub-folders, without following links or entering what is left out', async () => {
  const dir = await tempFolder()
  await mkdir(join(dir, 'b/sâu'), { recursive: true })
  await mkdir(join(dir, 'done'))
  await mkdir(join(dir, '@eaDir'))
  for (const f of ['b/sâu/1.txt', 'Đ.txt', 'a.txt', 'Z.txt', 'done/x.txt', '@eaDir/t.txt', 'e\u0302.txt']) await writeFile(join(dir, f), f)
  await symlink(join(dir, 'b'), join(dir, 'link-to-folder'))
  await symlink(dir, join(dir, 'b/round'))
  const { files, closed } = await walk(dir, new Set([join(dir, 'done')]))
  expect(files.map((f) => relative(dir, f))).toEqual([
    ...['Z.txt', 'a.txt', 'b/round', 'b/sâu/1.txt', 'link-to-folder', 'e\u0302.txt', 'Đ.txt'],
  ])
  expect(closed).toEqual([])
})

it('a folder that is not there is named, not thrown', async () => {
  expect(await walk('/no/such/folder')).toEqual({ files: [], closed: [{ path: '/no/such/folder', code: 'ENOENT' }] })
})

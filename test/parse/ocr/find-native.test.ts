/** Which tesseract is taken. Stand-ins are small programs of our own, since nobody has all versions at hand. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findNative } from '../../../src/parse/ocr/find-native.js'

let dir = ''
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'congvan-test-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

/** A folder with a program called tesseract that answers so. */
async function folderWith(name: string, version: string, languages: string, mode = 0o755): Promise<string> {
  const folder = join(dir, name)
  await mkdir(folder)
  const script = `#!/bin/sh\ncase "$1" in\n--version) printf '${version}' ;;\n--list-langs) printf '${languages}' ;;\n*) exit 1 ;;\nesac\n`
  await writeFile(join(folder, 'tesseract'), script)
  await chmod(join(folder, 'tesseract'), mode)
  return folder
}

describe.skipIf(process.platform === 'win32')('findNative', () => {
  test.each<[string, string, string, object]>([
    [
      'new',
      'tesseract 5.5.1\\n leptonica-1.8',
      'List of available languages in "/no/such" (2):\\neng\\nvie\\n',
      { version: '5.5.1', model: 'vie' },
    ],
    ['windows', 'tesseract v5.4.0.20240606\\n', 'List (1):\\nvie\\n', { version: '5.4.0.20240606', model: 'vie' }],
    ['no-vietnamese', 'tesseract 4.1.1\\n', 'List of available languages (2):\\neng\\nvie_old\\n', { version: '4.1.1', model: null }],
    ['old', 'tesseract 4.0.0\\n', '', { why: 'too-old', version: '4.0.0' }],
    ['older', 'tesseract 3.05.02\\n', '', { why: 'too-old', version: '3.05.02' }],
    ['another', 'hello\\n', '', { why: 'broken', version: null }],
  ])('%s', async (name, version, languages, wanted) => {
    const folder = await folderWith(name, version, languages)
    expect(await findNative({ PATH: folder })).toMatchObject({ program: join(folder, 'tesseract'), ...wanted })
  })

  test('one that fails to run is broken, not absent', async () => {
    const folder = join(dir, 'failing')
    await mkdir(folder)
    await writeFile(join(folder, 'tesseract'), '#!/bin/sh\nexit 127\n', { mode: 0o755 })
    expect(await findNative({ PATH: folder })).toMatchObject({ why: 'broken', program: join(folder, 'tesseract') })
  })

  test('the fast model is told by its size', async () => {
    const models = join(dir, 'models')
    await mkdir(models)
    await writeFile(join(models, 'vie.traineddata'), 'small')
    const folder = await folderWith('fast', 'tesseract 5.3.0\\n', `List of available languages in "${models}/" (1):\\nvie\\n`)
    expect(await findNative({ PATH: folder })).toMatchObject({ model: 'vie fast' })
  })

  test('the first of the PATH counts; what cannot be run, is no file, or stands in a relative folder is passed over', async () => {
    const locked = await folderWith('locked', 'tesseract 5.9.0\\n', '', 0o644)
    const first = await folderWith('first', 'tesseract 5.1.0\\n', 'vie\\n')
    const second = await folderWith('second', 'tesseract 5.2.0\\n', 'vie\\n')
    await mkdir(join(dir, 'folder', 'tesseract'), { recursive: true })
    const path = ['', '.', 'bin', join(dir, 'folder'), locked, first, second].join(delimiter)
    expect(await findNative({ PATH: path })).toMatchObject({ program: join(first, 'tesseract'), version: '5.1.0' })
  })

  test.each([[{}], [{ PATH: '' }], [{ PATH: '/no/such/folder' }]])('absent: %j', async (env) => {
    expect(await findNative(env)).toEqual({ why: 'absent', program: null, version: null })
  })
})

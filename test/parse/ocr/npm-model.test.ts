/** The model of npm, unpacked for the system's tesseract: where nobody else can put another, and gone afterwards. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { modelFolder, npmModel } from '../../../src/parse/ocr/npm-model.js'

test('unpacked once, for us alone, and taken away', async () => {
  const folder = modelFolder()
  const [path, again] = await Promise.all([folder.path(), folder.path()])
  expect(again).toBe(path)
  expect(await readdir(path)).toEqual(['vie.traineddata'])
  expect(Buffer.compare(await readFile(join(path, 'vie.traineddata')), await npmModel())).toBe(0)
  if (process.platform !== 'win32') expect(((await stat(path)).mode & 0o777).toString(8)).toBe('700')
  await folder.remove()
  expect(existsSync(path)).toBe(false)
})

test('one that nobody asked for is not made, and can be taken away all the same', async () => {
  await expect(modelFolder().remove()).resolves.toBeUndefined()
})

test('what a killed process has left is taken away when it is old; what a living one uses stays, what is not ours stays', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  const made = await Promise.all(
    [`congvan-ocr-${dead}-`, `congvan-ocr-${dead}-`, `congvan-ocr-${process.pid}-`, 'congvan-ocr-khac-'].map((name) =>
      mkdtemp(join(tmpdir(), name)),
    ),
  )
  // Safe: four names, four folders.
  const [old, fresh, used, foreign] = made as [string, string, string, string]
  const longAgo = new Date(Date.now() - 3600_000)
  for (const path of [old, used, foreign]) await utimes(path, longAgo, longAgo)
  const folder = modelFolder()
  await folder.path()
  await folder.remove()
  expect([old, fresh, used, foreign].map((path) => existsSync(path))).toEqual([false, true, true, true])
  await Promise.all(made.map((path) => rm(path, { recursive: true, force: true })))
})

/** What was started to read a file (tesseract, LibreOffice) never outlives the command that wanted it. The real program on real files. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findNative, isUsable } from '../../src/parse/ocr/find-native.js'
import { findOffice } from '../../src/parse/office/find-office.js'
import { familyOf, running, until } from '../builders/processes.js'

const ROOT = resolve(import.meta.dirname, '../..')
// Tests do without LibreOffice unless they are about it.
delete process.env['CONGVAN_OFFICE']
const native = isUsable(await findNative())
const office = findOffice() !== null

const CASES = [
  ['SIGKILL', 'fixtures/scans/04-nam-ngang.png', 'tesseract stdin', native],
  ['SIGTERM', 'fixtures/scans/04-nam-ngang.png', 'tesseract stdin', native],
  ['SIGKILL', 'fixtures/shapes/02-thong-bao-kiem-tra.doc', 'soffice.bin', office],
] as const

it.each(CASES.filter(([, , , there]) => there))('%s while reading %s: nothing is left of %s', async (signal, file, program) => {
  const args = ['--import', resolve(ROOT, 'node_modules/tsx/dist/loader.mjs'), resolve(ROOT, 'src/main.ts'), 'text', file]
  const child = spawn(process.execPath, args, { stdio: 'ignore', cwd: ROOT })
  onTestFinished(() => void child.kill('SIGKILL'))
  const family = await until(
    () => familyOf(child.pid ?? 0),
    (all) => all.some((p) => p.command.includes(program)),
  )
  expect(family.map((p) => p.command).join('\n')).toContain(program)
  child.kill(signal)
  const ids = new Set(family.map((p) => p.pid))
  const left = await until(
    () => running().filter((p) => ids.has(p.pid)),
    (still) => still.length === 0,
    5,
  )
  expect(left).toEqual([])
})

/** A program that recognises a picture never outlives the command that wanted it. The real program on a real page. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findNative, isUsable } from '../../src/parse/ocr/find-native.js'
import { familyOf, running, until } from '../builders/processes.js'

const ROOT = resolve(import.meta.dirname, '../..')
const PAGE = resolve(ROOT, 'fixtures/scans/04-nam-ngang.png')
const native = isUsable(await findNative())

it.runIf(native).each(['SIGKILL', 'SIGTERM'] as const)('%s while tesseract is at work: nothing of it is left', async (signal) => {
  const args = ['--import', resolve(ROOT, 'node_modules/tsx/dist/loader.mjs'), resolve(ROOT, 'src/main.ts'), 'text', PAGE]
  const child = spawn(process.execPath, [...args, '--ocr', 'tesseract'], { stdio: 'ignore', cwd: ROOT })
  onTestFinished(() => void child.kill('SIGKILL'))
  const family = await until(
    () => familyOf(child.pid ?? 0),
    (all) => all.some((p) => p.command.includes('tesseract stdin')),
  )
  expect(family.map((p) => p.command).join('\n')).toContain('tesseract stdin')
  child.kill(signal)
  const ids = new Set(family.map((p) => p.pid))
  const left = await until(
    () => running().filter((p) => ids.has(p.pid)),
    (still) => still.length === 0,
    5,
  )
  expect(left).toEqual([])
})

/** What is handed to another program leaves no trace of its own. */
import { closeSync, fstatSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { namelessFile } from '../../../src/parse/ocr/nameless-file.js'
import { runProgram } from '../../../src/parse/ocr/run-program.js'

const ours = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(`congvan-ocr-${process.pid}-`))
const parts = [Buffer.from('một '), Buffer.alloc(300_000, 'a'), Buffer.from(' hai')]

test('all parts can be read, from the beginning, by us alone; the folder does not know of it', () => {
  const before = ours()
  const file = namelessFile(parts)
  expect(ours()).toEqual(before)
  if (process.platform !== 'win32') expect((fstatSync(file).mode & 0o777).toString(8)).toBe('600')
  expect(Buffer.compare(readFileSync(file), Buffer.concat(parts))).toBe(0)
  closeSync(file)
})

test('a program reads it as its input', async () => {
  const echo = 'process.stdin.on("data", (d) => process.stdout.write(d))'
  const run = { args: ['-e', echo], input: parts, seconds: 20, maxOutputBytes: 1e6 }
  expect(await runProgram(process.execPath, run)).toBe(Buffer.concat(parts).toString())
})

test('a program that cannot be started fails, and nothing is left', async () => {
  const before = ours()
  await expect(runProgram('/khong/co/chuong-trinh', { args: [], input: parts, seconds: 5, maxOutputBytes: 10 })).rejects.toThrow(
    'hỏng giữa chừng',
  )
  expect(ours()).toEqual(before)
})

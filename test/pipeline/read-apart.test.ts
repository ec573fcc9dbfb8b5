/** One file must not take the program with it: real files that cost too much, read by the real process. */
import { expect, it, onTestFinished } from 'vitest'
import { defaultLimits } from '../../src/intake/limits.js'
import { sourceFile } from '../../src/intake/read-source.js'
import { readApart } from '../../src/pipeline/read-apart.js'
import { readBytes } from '../../src/pipeline/read-bytes.js'
import { letterText, secretText } from '../builders/folder.js'

const how = { limits: defaultLimits, ocr: 'auto', pagesAtOnce: 1 } as const
const source = (text: string) => sourceFile('thu.txt', 'text/plain', new TextEncoder().encode(text))
const letter = source(letterText(1))
/** Some seconds of work and some hundred megabytes. */
const heavy = source('Đề nghị báo cáo trước ngày 5/3/2024. '.repeat(20_000))

it('that cannot be started is the fault of the installation, not of the file', async () => {
  process.env['NODE_OPTIONS'] = '--require=/khong/co/tep.cjs'
  onTestFinished(() => void delete process.env['NODE_OPTIONS'])
  await expect(readApart({ job: 'read', source: letter, ...how })).rejects.toThrow('npm ci')
})

it('gives what reading in this process gives', async () => {
  expect(await readApart({ job: 'read', source: letter, ...how })).toEqual(await readBytes({ source: letter, ...how }))
})

it('names the limit of time, and reads the next file', async () => {
  const limits = { ...defaultLimits, maxSecondsPerFile: 0.05 }
  expect(await readApart({ job: 'read', source: heavy, ...how, limits })).toMatchObject({ refused: 'limit', code: 'too-slow' })
  expect(await readApart({ job: 'read', source: letter, ...how })).toHaveLength(1)
})

it('names the limit of memory, and reads the next file', async () => {
  const limits = { ...defaultLimits, maxMemoryMb: 60 }
  expect(await readApart({ job: 'read', source: heavy, ...how, limits })).toMatchObject({ refused: 'limit', code: 'too-much-memory' })
  const read = await readApart({ job: 'text', source: letter, ...how })
  expect('text' in read && read.text).toContain('Kính gửi: UBND các xã.')
})

it('reads several files at once', async () => {
  const read = await Promise.all([1, 2, 3].map((n) => readApart({ job: 'read', source: source(letterText(n)), ...how })))
  expect(read.map((r) => ('refused' in r ? r.code : r[0]?.record.number?.ordinal))).toHaveLength(3)
})

it('lets no word of a secret letter out', async () => {
  for (const job of ['read', 'text'] as const)
    expect(await readApart({ job, source: source(secretText), ...how })).toMatchObject({ refused: 'secret' })
})

/** Workbooks from the command line: bytes to a pipe, never to a terminal. */
import { join } from 'node:path'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run } from '../../src/cli/program.js'
import { temporaryFolder } from '../builders/folder.js'

let store = ''
let remove: () => Promise<void>
beforeAll(async () => {
  const { folder, remove: done } = await temporaryFolder()
  ;[store, remove] = [join(folder, 's.sqlite'), done]
  await asked(['ingest', 'fixtures/inbox/06-bao-cao-huyen.docx', '--store', store], null)
})
afterAll(() => remove())

async function asked(args: readonly string[], width: number | null): Promise<{ code: number; bytes: Buffer; said: string }> {
  const [pieces, lines]: [Uint8Array[], string[]] = [[], []]
  const same = (text: string): string => text
  const terminal = {
    out: (data: string | Uint8Array) => void pieces.push(typeof data === 'string' ? Buffer.from(data) : data),
    err: (line: string) => void lines.push(line),
    ...{ secret: () => Promise.resolve(null), typed: false },
    ...{ width, watched: false, bold: same, red: same, dim: same, now: () => new Date('2026-04-10T02:00:00Z') },
  }
  return { code: await run(args, terminal), bytes: Buffer.concat(pieces), said: lines.join('\n') }
}

it('goes through a pipe whole', async () => {
  const { code, bytes } = await asked(['report', 'matrix', '--store', store, '--format', 'xlsx'], null)
  const sheets = await readXlsx(bytes)
  expect([code, sheets.map((s) => s.sheet)]).toEqual([0, ['Bức tranh', 'Minh chứng']])
  expect(sheets[0]?.data.flat()).toContain('Hành Tín Đông')
})

it('of one that is no report is a table too', async () => {
  const { bytes } = await asked(['log', '--store', store, '--format', 'xlsx'], null)
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
})

it.each(['vi', 'en'])('is refused on a terminal in one sentence that says what to do (%s)', async (lang) => {
  const { code, bytes, said } = await asked(['report', 'letters', '--store', store, '--format', 'xlsx', '--lang', lang], 120)
  expect([code, bytes.length]).toEqual([2, 0])
  expect(said).toContain('--format xlsx >')
})

/** What the doctor says about text recognition: it opens the engine that would be used and reads a picture. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findNative, isUsable } from '../../src/parse/ocr/find-native.js'
import { door } from '../builders/door.js'

const hasNative = isUsable(await findNative())
if (!hasNative) console.warn('SKIPPED: no usable tesseract on this machine; the doctor was asked about tesseract.js only')

const PATH = process.env['PATH']
let dir = ''
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'congvan-test-'))
})
afterEach(() => {
  process.env['PATH'] = PATH
})
afterAll(() => rm(dir, { recursive: true, force: true }))

/** A machine whose only tesseract answers so; it cannot read. */
async function onlyTesseract(version: string, languages: string): Promise<string> {
  const folder = join(dir, version)
  await mkdir(folder)
  const script = `#!/bin/sh\ncase "$1" in\n--version) echo 'tesseract ${version}' ;;\n--list-langs) echo ${languages} ;;\n*) exit 3 ;;\nesac\n`
  await writeFile(join(folder, 'tesseract'), script, { mode: 0o755 })
  process.env['PATH'] = folder
  return join(folder, 'tesseract')
}

interface Check {
  readonly name: string
  readonly state: string
  readonly says: string
}

async function doctor(...args: string[]): Promise<{ code: number | null; ocr: Check }> {
  const { code, stdout } = await door(['doctor', '--format', 'json', '--store', join(dir, 's.sqlite'), ...args])
  // Safe: the doctor's JSON is a list of checks.
  const ocr = (JSON.parse(stdout) as Check[]).find(({ name }) => name === 'ocr')
  if (ocr === undefined) throw new Error(stdout)
  return { code, ocr }
}

describe.skipIf(process.platform === 'win32')('doctor and text recognition', () => {
  test('a machine without tesseract: the built-in one reads, and it is said what installing would bring', async () => {
    process.env['PATH'] = dir
    const { code, ocr } = await doctor()
    expect([code, ocr.state]).toEqual([0, 'ok'])
    expect(ocr.says).toMatch(
      /^Nhận dạng chữ \(OCR\): dùng tesseract\.js 7\.0\.0 kèm sẵn \(mô hình vie best_int\), đọc thử được "Tiêu chí số 15"/,
    )
    expect(ocr.says).toMatch(/máy chưa có chương trình tesseract\. .*sudo apt install tesseract-ocr tesseract-ocr-vie$/)
    expect((await doctor('--lang', 'en')).ocr.says).toMatch(/there is no tesseract program on this machine\. With tesseract installed/)
  })

  test('one that is too old is named, with its place and what is needed', async () => {
    const program = await onlyTesseract('4.0.0', 'vie')
    const { ocr } = await doctor()
    expect([ocr.state, ocr.says]).toEqual(['ok', expect.stringContaining(`tesseract 4.0.0 của máy (${program}) quá cũ, cần từ 4.1.`)])
  })

  test('one that answers but cannot read is broken, and so is the doctor’s verdict', async () => {
    await onlyTesseract('5.0.0', 'vie')
    const { code, ocr } = await doctor()
    expect([code, ocr.state]).toEqual([1, 'bad'])
    expect(ocr.says).toBe(
      'Nhận dạng chữ (OCR): tesseract không đọc được ảnh thử (Bộ nhận dạng chữ hỏng giữa chừng (mã 3)); hãy cài lại tesseract, hoặc dùng --ocr tesseract.js.',
    )
  })

  test('asked for what is not there', async () => {
    process.env['PATH'] = dir
    const { code, ocr } = await doctor('--ocr', 'tesseract')
    expect([code, ocr.state, ocr.says]).toEqual([
      1,
      'bad',
      expect.stringMatching(/^Nhận dạng chữ \(OCR\): máy chưa có chương trình tesseract\. Có tesseract/),
    ])
  })

  test.skipIf(!hasNative)('a machine with tesseract: which program, which models, and that the other stays at hand', async () => {
    const { code, ocr } = await doctor()
    expect([code, ocr.state]).toEqual([0, 'ok'])
    expect(ocr.says).toMatch(/dùng tesseract \d\.\S+ của máy \(\/\S+tesseract, mô hình vie/)
    expect(ocr.says).toMatch(/đọc thử được "Tiêu chí số 15".*--ocr tesseract\.js/)
    const other = await doctor('--ocr', 'tesseract.js')
    expect([other.ocr.state, other.ocr.says]).toEqual([
      'ok',
      expect.stringMatching(/dùng tesseract\.js 7\.0\.0 kèm sẵn .*đọc thử được "Tiêu chí số 15"\.$/),
    ])
  })

  test('an engine that does not exist is wrong use', async () => {
    const { code, stderr } = await door(['doctor', '--ocr', 'khac'])
    expect([code, stderr]).toEqual([2, '"khac" không dùng được ở đây, cần một trong: auto, tesseract, tesseract.js.\n'])
  })
})

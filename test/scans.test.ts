/** Scans of our own (fixtures/scans) all the way, with each engine: the record of the letter they show, or doubt said; nothing silently wrong. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asText } from '../fixtures/make/as-text.js'
import { readLetterSource } from '../fixtures/make/source.js'
import { defaultLimits } from '../src/intake/limits.js'
import { findNative, isUsable } from '../src/parse/ocr/find-native.js'
import { type FileRead, isRefused, readFile } from '../src/pipeline/read-file.js'
import { congvan } from './builders/congvan.js'
import { fallsShort, readExpected, type ScanExpected, wordsFound, wrongs } from './builders/scan-expected.js'

const FOLDER = 'fixtures/scans'
/** A page takes a second or two; a busy machine may take many times that. */
const slowly = { timeout: 10 * 60_000 }

interface Scan extends ScanExpected {
  readonly path: string
}

const scans: readonly Scan[] = readdirSync(FOLDER)
  .filter((file) => /\.(pdf|png|jpg|tif)$/.test(file))
  .map((file) => ({ path: join(FOLDER, file), ...readExpected(join(FOLDER, file.replace(/\.\w+$/, '.expected.json'))) }))
const readable = scans.filter((scan) => scan.refused === undefined)
const refused = scans.filter((scan) => scan.refused !== undefined)

const nativeIsHere = isUsable(await findNative())
if (!nativeIsHere) console.warn('tesseract is not on this machine: scans are tested with tesseract.js alone')

const recordOf = (letter: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`fixtures/expected/${letter}.json`, 'utf8')) as Record<string, unknown> // a record with some keys left out
const wordsOf = (letter: string): string => asText(readLetterSource(readFileSync(`fixtures/make/letters/${letter}.txt`, 'utf8')))

async function read(path: string, ocr: 'tesseract' | 'tesseract.js'): Promise<FileRead> {
  const file = await readFile(path, { limits: defaultLimits, ocr, pagesAtOnce: 2 })
  if (isRefused(file)) throw new Error(`${path} was refused: ${file.refusal.says}`)
  return file
}

describe.each([
  { engine: 'tesseract.js', skip: false },
  { engine: 'tesseract', skip: !nativeIsHere },
] as const)('scans with $engine', ({ engine, skip }) => {
  it.skipIf(skip).each(readable)('$path', slowly, async (scan) => {
    const [reading] = (await read(scan.path, engine)).readings
    if (reading === undefined) throw new Error('no letter in it')
    const { document, record } = reading
    expect(record.source.ocr?.engine.split(' ')[0]).toBe(engine)
    const share = wordsFound(wordsOf(scan.letter), document.text)
    const words = share < (scan.words ?? 0) ? [`only ${(100 * share).toFixed(1)} % of the letter's words are found`] : []
    const found = [...wrongs(record, recordOf(scan.letter), scan), ...words]
    const short = found.filter((says) => fallsShort(scan, engine, says))
    if (short.length > 0) console.warn(`${scan.path} with ${engine} falls short: ${short.join('; ')}`)
    expect(
      found.filter((says) => !short.includes(says)),
      document.text,
    ).toEqual([])
  })

  it.skipIf(skip).each(refused)('$path is refused and shows nothing', slowly, async (scan) => {
    const run = await congvan(['extract', scan.path, '--json', '--ocr', engine])
    expect(run.stdout.trim().split('\n').join('')).not.toMatch(/"number"|"text"/)
    expect(run.stderr).toContain('"MẬT"')
  })
})

/** Reads the letters of a run into records under output/score, as the program would. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { defaultLimits } from '../../src/intake/limits.js'
import { readSource } from '../../src/intake/read-source.js'
import type { ParsedDocument } from '../../src/model/parsed-document.js'
import { isRefusal, type Refusal, type SourceFile } from '../../src/model/source-file.js'
import type { OcrEngine } from '../../src/parse/ocr/engine.js'
import { ENGINE_CHOICES, openEngine } from '../../src/parse/ocr/engines.js'
import { parse } from '../../src/parse/parse.js'
import { loadLexicon } from '../../src/pipeline/load-reference.js'
import { readDocument, readLetters } from '../../src/pipeline/read-letter.js'
import { cached, readersKey } from './cache.js'
import { filesOf, letterName, type Run } from './runs.js'

/** Pictures are read so many files at a time. */
const AT_ONCE = 2

/** What reads pictures in this run; null when no run asks for it. */
export interface Eyes {
  readonly engine: OcrEngine
  readonly key: string
}

export interface RunRead {
  /** The text of each letter that was read, by its name. */
  readonly texts: ReadonlyMap<string, string>
  /** Wall time from the files' bytes to the written records, the first letter read once before. */
  readonly seconds: number
  /** Of these, what rules and composition took: from the parsed document to the record. */
  readonly rulesSeconds: number
}

interface LetterRead {
  readonly name: string
  readonly text: string
  readonly rulesSeconds: number
}

export async function eyesFor(asked: string): Promise<Eyes | null> {
  const choice = ENGINE_CHOICES.find((c) => c === asked)
  if (choice === undefined) throw new Error(`--ocr ${asked}: one of ${ENGINE_CHOICES.join(', ')} was expected`)
  const engine = await openEngine(choice, { workers: AT_ONCE })
  return engine === null ? null : { engine, key: readersKey(engine) }
}

/** A file's document, and where it is a picture's the one that was kept. */
async function documentOf(run: Run, source: SourceFile, eyes: Eyes | null): Promise<ParsedDocument | Refusal> {
  if (!run.pictures || eyes === null) return parse(source, defaultLimits)
  return cached(source.id, eyes.key, () => parse(source, defaultLimits, { ocr: eyes.engine, lexicon: loadLexicon(), pagesAtOnce: 1 }))
}

async function readOne(run: Run, file: string, { out, eyes }: { out: string; eyes: Eyes | null }): Promise<LetterRead | null> {
  const source = await readSource(join(run.files, file), defaultLimits)
  const document = isRefusal(source) ? source : await documentOf(run, source, eyes)
  if (isRefusal(source) || isRefusal(document)) {
    console.log(`  ${file}: ${isRefusal(document) ? document.says : ''}`)
    return null
  }
  const name = letterName(run, file)
  const started = performance.now()
  const [first, ...more] = readLetters(source, document)
  // Every measured file is one letter: a cut is a wrong one.
  if (more.length > 0) console.log(`  ${file}: cut into ${more.length + 1} letters`)
  const record = first?.record ?? readDocument(source, document).record
  const rulesSeconds = (performance.now() - started) / 1000
  writeFileSync(join(out, `${name}.json`), JSON.stringify(record, null, 1))
  // What was read of a picture, for words.mjs and for eyes.
  if (run.pictures) writeFileSync(join(`${out}-text`, `${name}.txt`), document.text)
  return { name, text: document.text, rulesSeconds }
}

/** Rules are compiled and tables loaded at the first letter: it is read once before the clock starts. */
async function warmUp(run: Run): Promise<void> {
  const [file] = filesOf(run)
  if (run.pictures || file === undefined) return
  const source = await readSource(join(run.files, file), defaultLimits)
  const document = isRefusal(source) ? source : await parse(source, defaultLimits)
  if (!isRefusal(source) && !isRefusal(document)) readDocument(source, document)
}

export async function readRun(run: Run, out: string, eyes: Eyes | null): Promise<RunRead> {
  for (const folder of run.pictures ? [out, `${out}-text`] : [out]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  await warmUp(run)
  const started = performance.now()
  const atOnce = pLimit(run.pictures ? AT_ONCE : 1)
  const tried = await Promise.all(filesOf(run).map((file) => atOnce(() => readOne(run, file, { out, eyes }))))
  const seconds = (performance.now() - started) / 1000
  const read = tried.filter((letter) => letter !== null)
  const rulesSeconds = read.reduce((sum, letter) => sum + letter.rulesSeconds, 0)
  return { texts: new Map(read.map(({ name, text }) => [name, text])), seconds, rulesSeconds }
}

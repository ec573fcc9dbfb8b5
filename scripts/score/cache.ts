/**
 * Documents of pictures that were recognised before, under output/score-cache: only a change of what reads pictures (the code of `READERS`, the engine, its
 * models) makes a run recognise anew; a changed rule never does. Versions of parsers are not asked: while one works on them they stand still.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { ParsedDocument } from '../../src/model/parsed-document.js'
import type { OcrEngine } from '../../src/parse/ocr/engine.js'

const FOLDER = 'output/score-cache'
const READERS = [
  ...['ocr', 'page', 'scan', 'pdf', 'document-builder.ts'].map((name) => join('src/parse', name)),
  'src/reference/lexicon.ts',
  'src/reference/data/lexicon',
]

const filesUnder = (path: string): string[] =>
  !existsSync(path)
    ? []
    : statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .flatMap((name) => filesUnder(join(path, name)))
      : [path]

/** One name for everything that the words of a picture hang on, but the picture. */
export function readersKey({ name, version, model }: OcrEngine): string {
  const hash = createHash('sha256').update(`${name} ${version} ${model}`)
  for (const file of READERS.flatMap(filesUnder)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

export async function cached<T extends object>(
  sha256: string,
  readers: string,
  make: () => Promise<ParsedDocument | T>,
): Promise<ParsedDocument | T> {
  const path = join(FOLDER, readers, `${sha256}.json.gz`)
  // Only we write here.
  if (existsSync(path)) return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as ParsedDocument
  const made = await make()
  if (!('refused' in made)) {
    mkdirSync(join(FOLDER, readers), { recursive: true })
    writeFileSync(`${path}.${process.pid}`, gzipSync(JSON.stringify(made)))
    renameSync(`${path}.${process.pid}`, path)
  }
  return made
}

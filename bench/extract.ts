/**
 * A whole record (extract and compose, from the parsed document) against chrono-node alone on the same texts in the same run:
 *   npm run bench:extract -- [--rounds 5]
 * chrono-node (vi, strict) finds dates and no more; the ratio tells what number, type, bodies, citations, communes, terms, criteria and the proofs of
 * all of them cost on top. Processor time of this process, warm, rounds in turn; texts: ../shared/letters/singles, else the fixtures.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { vi } from 'chrono-node'
import { defaultLimits } from '../src/intake/limits.js'
import { readSource } from '../src/intake/read-source.js'
import type { ParsedDocument } from '../src/model/parsed-document.js'
import { isRefusal, type SourceFile } from '../src/model/source-file.js'
import { parse } from '../src/parse/parse.js'
import { readDocument } from '../src/pipeline/read-letter.js'
import { median } from './processes.js'
import { figure, machine, tableOf } from './table.js'

const { values: args } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const FOLDERS = ['../shared/letters/singles', 'fixtures/heldout']
const folder = FOLDERS.find((f) => existsSync(f)) ?? 'fixtures/inbox'

interface Letter {
  readonly source: SourceFile
  readonly document: ParsedDocument
}

async function lettersOf(from: string): Promise<Letter[]> {
  const letters: Letter[] = []
  for (const file of readdirSync(from).filter((f) => f.endsWith('.txt'))) {
    const source = await readSource(join(from, file), defaultLimits)
    const document = isRefusal(source) ? source : await parse(source, defaultLimits)
    if (!isRefusal(source) && !isRefusal(document)) letters.push({ source, document })
  }
  return letters
}

const letters = await lettersOf(folder)
const contenders: Readonly<Record<string, (letter: Letter) => unknown>> = {
  'chrono-node (vi, strict)': ({ document }) => vi.strict.parse(document.text, new Date(2024, 0, 1)),
  congvan: ({ source, document }) => readDocument(source, document),
}

function seconds(read: (letter: Letter) => unknown): number {
  const { user, system } = process.cpuUsage()
  for (const letter of letters) read(letter)
  const after = process.cpuUsage()
  return (after.user - user + after.system - system) / 1e6
}

const spent = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]))
for (let round = 0; round <= Number(args.rounds); round++)
  // the first round warms up: patterns are compiled, reference data read
  for (const [name, read] of Object.entries(contenders)) {
    const taken = seconds(read)
    if (round > 0) spent.get(name)?.push(taken)
  }

const rate = (name: string): number => letters.length / median(spent.get(name) ?? [])
const rows = [...spent.keys()].map((name) => [name, figure(rate(name), 0), figure(rate(name) / rate('chrono-node (vi, strict)'), 3)])
console.log(`${machine()}\n${letters.length} letters of ${folder}, ${letters.reduce((n, l) => n + l.document.text.length, 0)} characters\n`)
console.log(tableOf([`median of ${args.rounds}`, 'letters a second', 'speed × chrono-node'], rows))

/**
 * Runs the project over ../shared/letters and the fixtures, in every shape, and prints the ruler's table for each.
 *   npm run score -- [--only singles] [--shape txt] [--ocr auto|tesseract|tesseract.js] [--misses] [--out DIR] [--check]
 * Shapes of pictures (scan.pdf, photo.jpg; the real scans: --only scans-pdf) are read only when asked for: with --ocr, --shape or --only; with --check
 * those that have floors for an engine that is here ("singles-scan.pdf@tesseract"). Recognised text is kept in output/score-cache (score-cache.ts).
 * Records are written to output/score/<folder>-<shape>/NAME.json. --check fails when a figure is under its floor (bench/score-floors.json).
 * --write raises the floors to today's figures (they never fall) and writes the table bench/SCORES.md.
 * ../shared is not there for those who clone: said aloud, and only what is there is scored.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pLimit from 'p-limit'
import { defaultLimits } from '../src/intake/limits.js'
import { readSource } from '../src/intake/read-source.js'
import type { ParsedDocument } from '../src/model/parsed-document.js'
import { isRefusal, type Refusal, type SourceFile } from '../src/model/source-file.js'
import type { OcrEngine } from '../src/parse/ocr/engine.js'
import { ENGINE_CHOICES, openEngine } from '../src/parse/ocr/engines.js'
import { parse } from '../src/parse/parse.js'
import { readDocument } from '../src/pipeline/read-letter.js'
import { loadLexicon } from '../src/pipeline/load-reference.js'
import { cached, readersKey } from './score-cache.js'
import { filesOf, LETTERS, letterName, type Run, runs } from './score-runs.js'

/** Pictures are read so many files at a time. */
const AT_ONCE = 2

const { values: args } = parseArgs({
  options: {
    only: { type: 'string' },
    shape: { type: 'string' },
    ocr: { type: 'string' },
    out: { type: 'string', default: 'output/score' },
    misses: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

const RULER = join(LETTERS, 'score.mjs')

/** What reads pictures in this run; null when no run asks for it. */
interface Eyes {
  readonly engine: OcrEngine
  readonly key: string
}

/** A file's document, and where it is a picture's the one that was kept. */
async function documentOf(run: Run, source: SourceFile, eyes: Eyes | null): Promise<ParsedDocument | Refusal> {
  if (!run.pictures || eyes === null) return parse(source, defaultLimits)
  return cached(source.id, eyes.key, () => parse(source, defaultLimits, { ocr: eyes.engine, lexicon: loadLexicon(), pagesAtOnce: 1 }))
}

async function readOne(run: Run, file: string, { out, eyes }: { out: string; eyes: Eyes | null }): Promise<boolean> {
  const source = await readSource(join(run.files, file), defaultLimits)
  const document = isRefusal(source) ? source : await documentOf(run, source, eyes)
  if (isRefusal(source) || isRefusal(document)) {
    console.log(`  ${file}: ${isRefusal(document) ? document.says : ''}`)
    return false
  }
  const name = letterName(run, file)
  writeFileSync(join(out, `${name}.json`), JSON.stringify(readDocument(source, document).record, null, 1))
  // What was read of a picture, for words.mjs and for eyes.
  if (run.pictures) writeFileSync(join(`${out}-text`, `${name}.txt`), document.text)
  return true
}

/** Reads every letter of a run; returns how many were read, and seconds spent. */
async function readAll(run: Run, out: string, eyes: Eyes | null): Promise<{ read: number; seconds: number }> {
  for (const folder of run.pictures ? [out, `${out}-text`] : [out]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  const started = performance.now()
  const atOnce = pLimit(run.pictures ? AT_ONCE : 1)
  const read = await Promise.all(filesOf(run).map((file) => atOnce(() => readOne(run, file, { out, eyes }))))
  return { read: read.filter(Boolean).length, seconds: (performance.now() - started) / 1000 }
}

function rule(run: Run, out: string): void {
  const more = [...(run.suffix === '.txt' ? [] : ['--present']), ...(args.misses ? ['--misses'] : [])]
  const result = spawnSync(process.execPath, [RULER, '--gold', run.gold, '--pred', out, '--json', `${out}.json`, ...more], {
    encoding: 'utf8',
  })
  console.log((run.suffix === '.photo.jpg' ? firstPageOnly(result.stdout) : result.stdout) + result.stderr)
}

/** Of a photographed letter only the first page is there, the gold is of the whole: its number and date can be judged, the rest cannot. */
const firstPageOnly = (table: string): string =>
  table
    .split('\n')
    .filter((line, i) => i === 0 || /^\s*(?:field|number|date)/.test(line))
    .join('\n')

interface Summary {
  readonly silentRate: number
  readonly whole: number
  readonly fields: Readonly<Record<string, { readonly f1: number | null }>>
}

type Floors = Record<string, Record<string, number>>
const FLOORS = 'bench/score-floors.json'
const floorsNow = (): Floors => JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors
const summaryOf = (out: string): Summary => JSON.parse(readFileSync(`${out}.json`, 'utf8')) as Summary

/** Figures of one run as floors: F1 of each field, whole letters, the silent-wrong rate (a ceiling). Rounded so that a floor is never above its figure. */
function figuresOf(out: string): Record<string, number> {
  const { fields, whole, silentRate } = summaryOf(out)
  const scored = Object.entries(fields).flatMap(([field, { f1 }]) => (f1 === null ? [] : [[field, Math.floor(f1 * 1000) / 1000] as const]))
  return { ...Object.fromEntries(scored), whole, silent: Math.ceil(silentRate * 10000) / 10000 }
}

/** Floors only rise; the silent-wrong ceiling only falls. */
function raised(old: Record<string, number>, now: Record<string, number>): Record<string, number> {
  const best = (field: string, a: number, b: number): number => (field === 'silent' ? Math.min(a, b) : Math.max(a, b))
  return Object.fromEntries(Object.entries(now).map(([field, figure]) => [field, best(field, old[field] ?? figure, figure)]))
}

function tableOf(figures: Floors): string {
  const fields = [...new Set(Object.values(figures).flatMap((f) => Object.keys(f)))]
  const names = Object.keys(figures)
  const rows = fields.map((field) => `| ${[field, ...names.map((n) => figures[n]?.[field]?.toString() ?? '')].join(' | ')} |`)
  return [
    '# Scores',
    '',
    'Written by `npm run score -- --write`: F1 of each field; `whole` = letters right in every field; `silent` = share of values wrong with confidence.',
    '',
    `| field | ${names.join(' | ')} |`,
    `|---|${names.map(() => '---').join('|')}|`,
    ...rows,
    '',
  ].join('\n')
}

/** Floors may only rise: a figure under its floor fails the run. */
function underFloor(name: string, out: string): string[] {
  const floors = floorsNow()
  const summary = summaryOf(out)
  return Object.entries(floors[name] ?? {}).flatMap(([field, floor]) => {
    const got = field === 'whole' ? summary.whole : field === 'silent' ? summary.silentRate : (summary.fields[field]?.f1 ?? 0)
    const bad = field === 'silent' ? got > floor : got < floor
    return bad ? [`${name} ${field}: ${got.toFixed(4)}, floor ${floor}`] : []
  })
}

function isAskedFor(run: Run, name: string): boolean {
  if (args.only && !run.name.startsWith(args.only)) return false
  if (args.shape && !run.name.endsWith(`-${args.shape}`)) return false
  if (!run.pictures || args.ocr !== undefined || args.shape || args.only?.includes('-')) return true
  return args.check && name in floorsNow()
}

async function eyesFor(asked: string): Promise<Eyes | null> {
  const choice = ENGINE_CHOICES.find((c) => c === asked)
  if (choice === undefined) throw new Error(`--ocr ${asked}: one of ${ENGINE_CHOICES.join(', ')} was expected`)
  const engine = await openEngine(choice, { workers: AT_ONCE })
  return engine === null ? null : { engine, key: readersKey(engine) }
}

if (!existsSync(RULER))
  console.log('../shared/letters is not here: the letters that measure this project are not part of a clone. Nothing was scored.')
const failures: string[] = []
const figures: Floors = {}
const eyes = await eyesFor(args.ocr ?? 'auto')
for (const run of existsSync(RULER) ? runs : []) {
  const name = run.pictures && eyes !== null ? `${run.name}@${eyes.engine.name}` : run.name
  if (!isAskedFor(run, name) || filesOf(run).length === 0) continue
  const out = join(args.out, name)
  const { read, seconds } = await readAll(run, out, eyes)
  console.log(`== ${name}: ${read} letters, ${(read / seconds).toFixed(1)} letters/s`)
  rule(run, out)
  figures[name] = figuresOf(out)
  if (args.check) failures.push(...underFloor(name, out))
}
await eyes?.engine.close()
if (args.write) {
  const old = existsSync(FLOORS) ? floorsNow() : {}
  writeFileSync(
    FLOORS,
    JSON.stringify({ ...old, ...Object.fromEntries(Object.entries(figures).map(([n, f]) => [n, raised(old[n] ?? {}, f)])) }, null, 1) +
      '\n',
  )
  writeFileSync('bench/SCORES.md', tableOf(figures))
}
for (const failure of failures) console.log(`UNDER ITS FLOOR: ${failure}`)
process.exitCode = failures.length > 0 ? 1 : 0

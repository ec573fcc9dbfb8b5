/**
 * Runs the project over ../shared/letters and the fixtures, in every shape, and prints the ruler's table for each.
 *   npm run score -- [--only singles] [--shape txt] [--misses] [--out DIR] [--check]
 * Records are written to output/score/<folder>-<shape>/NAME.json. --check fails when a figure is under its floor (bench/score-floors.json).
 * --write raises the floors to today's figures (they never fall) and writes the table bench/SCORES.md.
 * ../shared is not there for those who clone: said aloud, and only what is there is scored.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultLimits } from '../src/intake/limits.js'
import { readSource } from '../src/intake/read-source.js'
import { isRefusal } from '../src/model/source-file.js'
import { readLetter } from '../src/pipeline/read-letter.js'

const { values: args } = parseArgs({
  options: {
    only: { type: 'string' },
    shape: { type: 'string' },
    out: { type: 'string', default: 'output/score' },
    misses: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

interface Run {
  readonly name: string
  readonly gold: string
  readonly files: string
  readonly suffix: string
}

const LETTERS = '../shared/letters'
const RULER = join(LETTERS, 'score.mjs')

const runs: Run[] = ['txt', 'docx', 'pdf']
  .flatMap((shape) => [
    {
      name: `seeds-${shape}`,
      gold: `${LETTERS}/seeds/gold`,
      files: shape === 'txt' ? `${LETTERS}/seeds` : `${LETTERS}/seeds/shapes`,
      suffix: `.${shape}`,
    },
    ...['singles', 'series', 'real'].map((set) => ({
      name: `${set}-${shape}`,
      gold: `${LETTERS}/${set}/gold`,
      files: `${LETTERS}/${set}`,
      suffix: `.${shape}`,
    })),
  ])
  .concat({ name: 'heldout-txt', gold: 'fixtures/heldout/gold', files: 'fixtures/heldout', suffix: '.txt' })
  .concat({ name: 'fixtures', gold: 'fixtures/expected', files: 'fixtures/inbox', suffix: '' })

/** Reads every letter of a run; returns how many were read, and seconds spent. */
async function readAll(run: Run, out: string): Promise<{ read: number; seconds: number }> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const started = performance.now()
  let read = 0
  for (const file of readdirSync(run.files).sort()) {
    if (!file.endsWith(run.suffix) || file.endsWith('.scan.pdf')) continue
    const source = await readSource(join(run.files, file), defaultLimits)
    const readings = isRefusal(source) ? source : await readLetter(source, defaultLimits)
    if (isRefusal(readings)) {
      console.log(`  ${file}: ${readings.says}`)
      continue
    }
    writeFileSync(
      join(out, `${run.suffix === '' ? basename(file).replace(/\.\w+$/, '') : basename(file, run.suffix)}.json`),
      JSON.stringify(readings[0]?.record, null, 1),
    )
    read++
  }
  return { read, seconds: (performance.now() - started) / 1000 }
}

function rule(run: Run, out: string): void {
  const more = [...(run.name.endsWith('txt') ? [] : ['--present']), ...(args.misses ? ['--misses'] : [])]
  const result = spawnSync(process.execPath, [RULER, '--gold', run.gold, '--pred', out, '--json', `${out}.json`, ...more], {
    encoding: 'utf8',
  })
  console.log(result.stdout + result.stderr)
}

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

if (!existsSync(RULER))
  console.log('../shared/letters is not here: the letters that measure this project are not part of a clone. Nothing was scored.')
const failures: string[] = []
const figures: Floors = {}
for (const run of existsSync(RULER) ? runs : []) {
  if (args.only && !run.name.startsWith(args.only)) continue
  if (args.shape && !run.name.endsWith(`-${args.shape}`)) continue
  if (!existsSync(run.files) || !readdirSync(run.files).some((f) => f.endsWith(run.suffix) && !f.endsWith('.scan.pdf'))) continue
  const out = join(args.out, run.name)
  const { read, seconds } = await readAll(run, out)
  console.log(`== ${run.name}: ${read} letters, ${(read / seconds).toFixed(1)} letters/s`)
  rule(run, out)
  figures[run.name] = figuresOf(out)
  if (args.check) failures.push(...underFloor(run.name, out))
}
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

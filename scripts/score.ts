/**
 * Runs the project over ../shared/letters and the fixtures, in every shape, and prints the ruler's table for each.
 *   npm run score -- [--only singles|seeds-story] [--shape txt] [--ocr auto|tesseract|tesseract.js] [--misses] [--silent] [--rivals] [--fresh DIR] [--out DIR] [--check] [--write]
 * Shapes of pictures (scan.pdf, photo.jpg; the real scans: --only scans-pdf) are read only when asked for: with --ocr, --shape or --only; with --check
 * those that have floors for an engine that is here ("singles-scan.pdf@tesseract"); with --write all of them. Recognised text is kept in
 * output/score-cache (score/cache.ts). Records are written to output/score/<folder>-<shape>/NAME.json.
 * --fresh DIR adds letters from outside the project (DIR/NAME.txt, DIR/gold/NAME.json) that nobody has tuned on, as the run "fresh".
 * --silent lists what is wrong and was shown as sure, by rule (score/reliability.ts does so for any folder). --rivals measures two plain rivals on the texts.
 * --check fails when a figure is under its floor (bench/score-floors.json) and tells what the doubtful line is worth.
 * --write raises the floors to today's figures (they never fall) and, where no run is left out, writes bench/SCORES.md, SCORES-DETAIL.md, RELIABILITY.md, reliability.json,
 * and src/reference/data/reliability.json, the table that `explain` speaks from (score/shipped-reliability.ts).
 * The two series (../shared/letters/series and fixtures/series2) are also kept in a store by the built CLI, and the reports judged (score/series.ts).
 * At the end the story that the seeds tell together (score/seeds-story.ts; alone: --only seeds-story); with --check every point of it must hold.
 * ../shared is not there for those who clone: said aloud, and only what is there is scored.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { figuresOf, floorsNow, raiseFloors, underFloor } from './score/floors.js'
import { judge, type JudgedValue } from './score/judged-values.js'
import { measureRivals } from './score/measure-rivals.js'
import { eyesFor, readRun } from './score/read-run.js'
import { doubtLineSays, partsBy } from './score/reliability-counts.js'
import { reliabilityJson, reliabilityPage } from './score/reliability-tables.js'
import { rule, RULER, type Ruled, type Score } from './score/ruler.js'
import { shippedReliability } from './score/shipped-reliability.js'
import { filesOf, freshRun, isFirstPage, isText, type Run, runs } from './score/runs.js'
import { detailPage, type Measured, rivalTable, scoresPage } from './score/score-pages.js'
import { allSeries, type SeriesScore, scoreSeries, seriesFigures, seriesUnderFloor } from './score/series.js'
import { tellSeedsStory } from './score/seeds-story.js'
import { silentList } from './score/silent-list.js'

const { values: args } = parseArgs({
  options: {
    only: { type: 'string' },
    shape: { type: 'string' },
    ocr: { type: 'string' },
    fresh: { type: 'string' },
    out: { type: 'string', default: 'output/score' },
    misses: { type: 'boolean', default: false },
    silent: { type: 'boolean', default: false },
    rivals: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const isPart = args.only !== undefined || args.shape !== undefined

function isAskedFor(run: Run, name: string): boolean {
  if (args.only && !run.name.startsWith(args.only)) return false
  if (args.shape && !run.name.endsWith(`-${args.shape}`)) return false
  if (!run.pictures || args.ocr !== undefined || args.shape || args.only?.includes('-') || args.write) return true
  return args.check && name in floorsNow()
}

/** Fields that can be judged where only the first page is there. */
const FIRST_PAGE = /^(?:number|date)/

const firstPageOnly = (table: string): string =>
  table
    .split('\n')
    .filter((line, i) => i === 0 || /^\s*(?:field|number|date)/.test(line))
    .join('\n')

function scoreOf(run: Run, { score }: Ruled): Score {
  if (!isFirstPage(run)) return score
  return { ...score, fields: Object.fromEntries(Object.entries(score.fields).filter(([field]) => FIRST_PAGE.test(field))) }
}

/** Reads, judges and prints one run. */
async function measure(run: Run, name: string): Promise<{ measured: Measured; values: readonly JudgedValue[] }> {
  const out = join(args.out, name)
  const { texts, seconds, rulesSeconds } = await readRun(run, out, eyes)
  console.log(`== ${name}: ${texts.size} letters, ${(texts.size / seconds).toFixed(1)} letters/s`)
  const present = run.suffix !== '.txt'
  const ruled = rule(run.gold, out, { present })
  const table = args.misses ? ruled.full : ruled.table
  console.log(isFirstPage(run) ? firstPageOnly(table) : table)
  const { values, disagreements } = judge({ ...run, pred: out }, ruled)
  for (const difference of disagreements) console.log(`NOT AS THE RULER COUNTS: ${difference}`)
  if (args.check && !isFirstPage(run)) console.log(`${doubtLineSays(values)}\n`)
  const beside =
    (args.rivals || args.write) && isText(run)
      ? measureRivals({ gold: run.gold, out, present }, texts)
      : { rivals: [], chronoSeconds: null }
  return {
    measured: { name, run, read: texts.size, score: scoreOf(run, ruled), seconds, rulesSeconds, ...beside },
    values: isFirstPage(run) ? [] : values,
  }
}

/** The running picture of each series that is asked for. */
function measureSeries(): SeriesScore[] {
  const asked = allSeries.filter(
    ({ name }) => name.startsWith(args.only ?? '') && name.endsWith(args.shape === undefined ? '' : `-${args.shape}`),
  )
  return asked.flatMap((one) => {
    const score = scoreSeries(one, join(args.out, one.name), args.misses ? ['--misses'] : [])
    if (score !== null) console.log(`== ${one.name}\n${score.table}`)
    return score ?? []
  })
}

function write(measured: readonly Measured[], series: readonly SeriesScore[], values: readonly JudgedValue[]): void {
  const floors = floorsNow()
  // Fresh letters are elsewhere tomorrow; pictures without floors are read slowly, and nobody asked for them in particular.
  const standing = measured.filter(
    ({ name, run }) => run.group !== 'fresh' && (!run.pictures || name in floors || isPart || args.ocr !== undefined),
  )
  raiseFloors(
    Object.fromEntries([
      ...standing.map(({ name, score }) => [name, figuresOf(score)] as const),
      ...series.map((score) => [score.name, seriesFigures(score)] as const),
    ]),
  )
  if (isPart) return console.log('Only a part was scored: its floors are raised, the tables in bench/ are left as they are.')
  writeFileSync('bench/SCORES.md', scoresPage(measured, series))
  writeFileSync('bench/SCORES-DETAIL.md', detailPage(measured))
  writeFileSync('bench/RELIABILITY.md', reliabilityPage(values))
  const reliability = reliabilityJson(values)
  writeFileSync('bench/reliability.json', reliability)
  writeFileSync('src/reference/data/reliability.json', shippedReliability(reliability))
}

if (!existsSync(RULER))
  console.log('../shared/letters is not here: the letters that measure this project are not part of a clone. Nothing was scored.')
if (args.fresh !== undefined && !existsSync(join(args.fresh, 'gold')))
  throw new Error(`--fresh ${args.fresh}: a folder of letters NAME.txt with gold/NAME.json was expected`)
const all = [...runs, ...(args.fresh === undefined ? [] : [freshRun(args.fresh)])]
const measured: Measured[] = []
const values: JudgedValue[] = []
const eyes = await eyesFor(args.ocr ?? 'auto')
for (const run of existsSync(RULER) ? all : []) {
  const name = run.pictures && eyes !== null ? `${run.name}@${eyes.engine.name}` : run.name
  if (!isAskedFor(run, name) || filesOf(run).length === 0) continue
  const one = await measure(run, name)
  measured.push(one.measured)
  values.push(...one.values)
}
await eyes?.engine.close()
const series = measureSeries()
if (args.silent) console.log(silentList(values))
if (args.rivals && measured.length > 0) console.log(rivalTable(measured))
if (args.check)
  for (const [group, part] of partsBy(values, (v) => v.group)) console.log(`Doubtful line (0.8), ${group} letters: ${doubtLineSays(part)}`)
if (args.write && measured.length + series.length > 0) write(measured, series, values)
const failures = args.check
  ? [
      ...measured.flatMap(({ name, score }) => underFloor(name, floorsNow(), score)),
      ...series.flatMap((score) => seriesUnderFloor(score, floorsNow()[score.name])),
    ]
  : []
for (const failure of failures) console.log(`UNDER ITS FLOOR: ${failure}`)
const untold = (args.only === undefined || 'seeds-story'.startsWith(args.only)) && args.shape === undefined ? tellSeedsStory() : 0
process.exitCode = failures.length > 0 || (args.check && untold > 0) ? 1 : 0

/**
 * The running picture that a series of letters proves, through the real CLI (dist/, built before): all letters into one store, the reports on the days
 * that series.json asks for, judged by ../shared/letters/score-series.mjs. Its lines are figures of the run like the fields of a letter.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LETTERS } from './runs.js'

export interface Series {
  readonly name: string
  readonly files: string
  readonly suffix: string
}

export const SERIES_RULER = join(LETTERS, 'score-series.mjs')

export const allSeries: readonly Series[] = [
  { name: 'series-picture-txt', files: `${LETTERS}/series`, suffix: '.txt' },
  { name: 'series2-picture-txt', files: 'fixtures/series2', suffix: '.txt' },
]

/** One line of the ruler. */
export interface SeriesLine {
  readonly name: string
  readonly right: number
  readonly total: number
}

export interface SeriesScore {
  readonly name: string
  readonly lines: readonly SeriesLine[]
  /** Mean of the lines. */
  readonly share: number
  /** As the ruler prints it. */
  readonly table: string
}

/** null, said aloud, where letters or ruler are not here. */
export function scoreSeries(series: Series, out: string, more: readonly string[]): SeriesScore | null {
  const expected = join(series.files, 'series.json')
  const lacking = [SERIES_RULER, expected].find((file) => !existsSync(file))
  if (lacking !== undefined) {
    console.log(`== ${series.name}: not scored, ${lacking} is not here (it is not part of a clone).\n`)
    return null
  }
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  writeReports(series, out, daysOf(expected))
  const json = `${out}.json`
  const table = node([SERIES_RULER, '--series', expected, '--reports', out, '--json', json, ...more])
  // The ruler's own file, in the shape it has written a moment ago.
  const { results, share } = JSON.parse(readFileSync(json, 'utf8')) as { results: SeriesLine[]; share: number }
  return { name: series.name, lines: results.filter((r) => r.total > 0), share, table }
}

interface Days {
  readonly communes: readonly string[]
  readonly deadlines: string
}

/** The first series was written before the day of its terms stood in the file. */
function daysOf(expected: string): Days {
  const series = JSON.parse(readFileSync(expected, 'utf8')) as { asOf: { date: string }[]; deadlinesAsOf?: string }
  return { communes: series.asOf.map((a) => a.date), deadlines: series.deadlinesAsOf ?? '2024-06-30' }
}

function writeReports({ files, suffix }: Series, out: string, days: Days): void {
  const store = ['--store', join(out, 'store.sqlite')]
  const letters = readdirSync(files).filter((file) => file.endsWith(suffix))
  congvan([...store, '--quiet', 'ingest', ...letters.sort().map((file) => join(files, file))])
  const report = (name: string, ...args: string[]): void =>
    writeFileSync(join(out, `${name}.json`), congvan([...store, '--format', 'json', 'report', ...args]))
  for (const day of days.communes) report(`communes-${day}`, 'communes', '--as-of', day)
  report('deadlines', 'deadlines', '--as-of', days.deadlines)
  report('letters', 'letters')
  report('contradictions', 'contradictions')
  report('missing', 'citations', '--missing')
}

const congvan = (args: readonly string[]): string => node(['dist/main.js', ...args])

function node(args: readonly string[]): string {
  const run = spawnSync(process.execPath, [...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status !== 0) throw new Error(`${args.join(' ')}: ${run.stderr}`)
  return run.stdout
}

/** Shares of the lines as floors, never above their figure. */
export const seriesFigures = ({ lines }: SeriesScore): Record<string, number> =>
  Object.fromEntries(lines.map(({ name, right, total }) => [name, Math.floor((right / total) * 1000) / 1000]))

export function seriesUnderFloor(score: SeriesScore, floors: Readonly<Record<string, number>> | undefined): string[] {
  const figures = new Map(score.lines.map(({ name, right, total }) => [name, right / total]))
  return Object.entries(floors ?? {}).flatMap(([line, floor]) => {
    const got = figures.get(line) ?? 0
    return got < floor ? [`${score.name} ${line}: ${got.toFixed(4)}, floor ${floor}`] : []
  })
}

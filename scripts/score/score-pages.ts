/** bench/SCORES.md and bench/SCORES-DETAIL.md. */
import type { FieldScore, Score } from './ruler.js'
import { GROUPS, isFirstPage, type Run } from './runs.js'
import type { SeriesScore } from './series.js'
import { markdownTable } from './tables.js'

/** A rival's run over the same texts, by the same ruler. */
export interface RivalRun {
  readonly name: string
  readonly score: Score
  readonly seconds: number
}

/** One run as measured. */
export interface Measured {
  readonly name: string
  readonly run: Run
  /** Letters read: some have no gold. */
  readonly read: number
  readonly score: Score
  readonly seconds: number
  readonly rulesSeconds: number
  readonly rivals: readonly RivalRun[]
  /** Seconds that chrono-node alone takes over the same texts; null where it was not asked. */
  readonly chronoSeconds: number | null
}

const f1Of = ({ support, given, right }: Pick<FieldScore, 'support' | 'given' | 'right'>): number => (2 * right) / (support + given)
const figure = (value: number | null | undefined): string =>
  value === null || value === undefined || Number.isNaN(value) ? '' : value.toFixed(3)
const perSecond = (letters: number, seconds: number): string => (letters / seconds).toFixed(letters / seconds < 100 ? 1 : 0)
const fieldsOf = (scores: readonly Score[]): string[] => [...new Set(scores.flatMap(({ fields }) => Object.keys(fields)))]

const SUMMARY_HEAD = ['run', 'letters', 'whole', 'whole %', 'silent %', 'doubt %', 'letters/s']

/** Of pictures the recognised text is kept from run to run (cache.ts): their speed stands in bench/README.md. */
function summaryRow({ name, run, read, score, seconds }: Measured): string[] {
  const { letters, whole, wholeShare, silentRate, alarmRate } = score
  const judged = isFirstPage(run)
    ? ['', '', '', '']
    : [`${whole}`, (100 * wholeShare).toFixed(1), (100 * silentRate).toFixed(2), (100 * alarmRate).toFixed(1)]
  return [name, `${letters}`, ...judged, run.pictures ? '' : perSecond(read, seconds)]
}

/** Sums over runs: figures of two folders are of all their values, not means of means. */
function pooled(scores: readonly Score[], field: string): FieldScore | null {
  const all = scores.flatMap(({ fields }) => fields[field] ?? [])
  const sum = (key: 'support' | 'given' | 'right' | 'silent'): number => all.reduce((total, f) => total + f[key], 0)
  return all[0] === undefined
    ? null
    : { ...all[0], support: sum('support'), given: sum('given'), right: sum('right'), silent: sum('silent') }
}

/** A dash where a rival has no such field at all. */
function rivalCell(scores: readonly Score[], field: string): string {
  const all = pooled(scores, field)
  return all === null || all.given === 0 ? '–' : figure(f1Of(all))
}

const sumOf = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0)

function silentPercent(scores: readonly Score[]): string {
  const fields = scores.flatMap((s) => Object.values(s.fields))
  return ((100 * sumOf(fields, (f) => f.silent)) / sumOf(fields, (f) => f.given)).toFixed(1)
}

interface Contestant {
  readonly name: string
  readonly scores: readonly Score[]
  readonly seconds: number
  /** Of rules and composition alone, beside chrono-node alone; null for rivals. */
  readonly speed: number | null
}

/** congvan and the rivals over the same texts, pooled; of one group of letters. */
function contestants(runs: readonly Measured[]): Contestant[] {
  const alone = sumOf(runs, (m) => m.chronoSeconds ?? 0)
  const ours = { scores: runs.map((m) => m.score), seconds: sumOf(runs, (m) => m.seconds) }
  return [
    { name: 'congvan', ...ours, speed: alone / sumOf(runs, (m) => m.rulesSeconds) },
    ...(runs[0]?.rivals ?? []).map(({ name }) => {
      const own = runs.flatMap((m) => m.rivals.filter((r) => r.name === name))
      return { name, scores: own.map((r) => r.score), seconds: sumOf(own, (r) => r.seconds), speed: null }
    }),
  ]
}

/** F1 of congvan and of the plain rivals, in columns for each group of letters. */
export function rivalTable(measured: readonly Measured[]): string {
  const runs = measured.filter(({ rivals }) => rivals.length > 0)
  const columns = GROUPS.map((group) => ({ group, own: runs.filter(({ run }) => run.group === group) }))
    .filter(({ own }) => own.length > 0)
    .flatMap(({ group, own }) => contestants(own).map((c) => ({ ...c, group, letters: sumOf(own, (m) => m.read) })))
  const row = (name: string, cell: (c: (typeof columns)[number]) => string): string[] => [name, ...columns.map(cell)]
  return markdownTable(
    ['F1', ...columns.map(({ name, group }) => `${group}: ${name}`)],
    [
      ...fieldsOf(runs.map((m) => m.score)).map((field) => row(field, ({ scores }) => rivalCell(scores, field))),
      row('wrong and shown as sure, % of given', ({ scores }) => silentPercent(scores)),
      row('letters', ({ scores }) => `${sumOf(scores, (s) => s.letters)}`),
      row('whole letters', ({ scores }) => `${sumOf(scores, (s) => s.whole)}`),
      row('letters/s', ({ seconds, letters }) => perSecond(letters, seconds)),
      row('rules and composition: speed, chrono-node alone = 1', ({ speed }) => (speed === null ? '' : speed.toFixed(3))),
    ],
  )
}

function f1Table(measured: readonly Measured[]): string {
  const rows = fieldsOf(measured.map((m) => m.score)).map((field) => [
    field,
    ...measured.map(({ score }) => figure(score.fields[field]?.f1)),
  ])
  return markdownTable(['field', ...measured.map(({ name }) => name)], rows)
}

/** Right of all, line by line of the series' ruler. */
function seriesTable(series: readonly SeriesScore[]): string {
  const names = [...new Set(series.flatMap(({ lines }) => lines.map((l) => l.name)))]
  const cell = ({ lines }: SeriesScore, name: string): string => {
    const line = lines.find((l) => l.name === name)
    return line === undefined ? '' : `${line.right} of ${line.total}`
  }
  return markdownTable(
    ['', ...series.map(({ name }) => name)],
    [
      ...names.map((name) => [name, ...series.map((one) => cell(one, name))]),
      ['mean of the lines', ...series.map(({ share }) => `${(100 * share).toFixed(1)} %`)],
    ],
  )
}

/** The scores at a glance. */
export function scoresPage(measured: readonly Measured[], series: readonly SeriesScore[]): string {
  const tested = measured.filter(({ rivals }) => rivals.length > 0).map(({ name }) => name)
  return `# Scores

Written by \`npm run score -- --write\`. By field and run, with support, precision and recall: SCORES-DETAIL.md; what a confidence is worth: RELIABILITY.md; what may not get worse: score-floors.json.

## Summary

\`whole\` = letters right in every field; \`silent\` = values wrong, yet with no confidence under 0.8 and no problem at their place, of all given; \`doubt\` = values right and doubted all the same, of all right ones. \`letters/s\` = wall time from a file's bytes to its written record (intake, parsing, rules, composition), one after another in one process, tables loaded before; it varies with what else runs on the machine. Of pictures it is not told: their recognised text is kept from run to run (README.md has their speed), and of \`photo\`graphed letters only the first page is there.

${markdownTable(SUMMARY_HEAD, measured.map(summaryRow))}
## The running picture

Letters of one district as an office received them, all in one store, and what the reports tell on the days asked for (scripts/score/series.ts), beside what a careful reader works out: ../shared/letters/series, and fixtures/series2 (its figures at first contact: fixtures/series2/README.md).

${series.length === 0 ? 'Not measured in this run.\n' : seriesTable(series)}
## Beside plain rivals

The same texts (${tested.join(', ')}; what tuned, heldout and fresh mean: RELIABILITY.md) and the same ruler. \`one regex\` = one plain regular expression per field; \`chrono-node\` = its Vietnamese rules, strict: the first day it finds is the letter's date, every later day (a month's or year's last) a deadline (scripts/score/rivals.ts). Both get the text that our parsers made and tell no confidence. \`letters/s\` of the rivals: from the text to the record; \`chrono-node alone\` = parsing each text once, beside our rules and composition (document to record) over the same texts; wanted: 0.2.

${tested.length === 0 ? 'Not measured in this run.\n' : rivalTable(measured)}
## F1 by field

${f1Table(measured)}`
}

const DETAIL_HEAD = ['field', 'support', 'given', 'P', 'R', 'F1', 'silent-wrong', 'doubted though right', 'missing and said so']

const detailRow = (field: string, f: FieldScore): string[] => [
  ...[field, `${f.support}`, `${f.given}`, figure(f.precision), figure(f.recall), figure(f.f1)],
  ...[`${f.silent}`, `${f.alarms}`, `${f.admitted}`],
]

/** Everything that the ruler tells of each run. */
export const detailPage = (measured: readonly Measured[]): string =>
  [
    '# Scores in detail',
    '',
    'Written by `npm run score -- --write`, run by run as the ruler prints it.',
    '',
    ...measured.flatMap(({ name, run, score }) => [
      `## ${name}: ${score.letters} letters${isFirstPage(run) ? ', their first page alone' : `, ${score.whole} whole`}`,
      '',
      markdownTable(
        DETAIL_HEAD,
        Object.entries(score.fields)
          .filter(([, f]) => f.support + f.given > 0)
          .map(([field, f]) => detailRow(field, f)),
      ),
    ]),
  ].join('\n')

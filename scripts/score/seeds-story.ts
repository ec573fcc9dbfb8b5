/**
 * The five seed letters, taken together into a fresh store by the real program, must tell their story: one line for each point of it, held or not,
 * with what was seen. ../shared is not there for those who clone; test/cli/story.test.ts asks the same of letters of our own.
 *   npx tsx scripts/score/seeds-story.ts        also at the end of `npm run score`
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LETTERS } from './runs.js'

export interface Point {
  readonly point: string
  readonly held: boolean
  readonly seen: string
}

type Row = Readonly<Record<string, unknown>>
type Ask = (report: string, ...options: readonly string[]) => Row[]

const SEEDS = join(LETTERS, 'seeds')

/** null where the seeds are not there. */
export function seedsStory(): Point[] | null {
  if (!existsSync(SEEDS)) return null
  const folder = mkdtempSync(join(tmpdir(), 'congvan-story-'))
  try {
    const store = ['--store', join(folder, 'story.sqlite')]
    const files = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))
    congvan(['ingest', ...files.map((file) => join(SEEDS, file)), '--quiet', ...store])
    const ask: Ask = (report, ...options) => JSON.parse(congvan(['report', report, '--format', 'json', ...options, ...store])) as Row[] // a report prints rows
    return POINTS.map(([point, look]) => ({ point, ...look(ask) }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function congvan(args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`congvan ${args[0] ?? ''}: ${stderr}`)
  return stdout
}

const NOW = ['--as-of', '2025-09-01'] as const
const line = (rows: readonly string[]): string => rows.join('; ') || 'nothing'
const all = (rows: readonly string[], ...wanted: readonly string[]): boolean => wanted.every((w) => rows.some((r) => r.includes(w)))
/** Texts and numbers of a row, those that are there. */
const told = (row: Row, ...keys: readonly string[]): string =>
  keys.flatMap((key) => (typeof row[key] === 'string' || typeof row[key] === 'number' ? [String(row[key])] : [])).join(' ')
const list = (value: unknown): Row[] => value as Row[] // lists of rows, as the reports document them

const POINTS: readonly (readonly [point: string, look: (ask: Ask) => Omit<Point, 'point'>])[] = [
  [
    'the targets of 2022',
    (ask) => {
      const rows = ask('communes', '--as-of', '2022-12-31').map((r) =>
        [told(r, 'name', 'standard'), ...list(r['target']).map((t) => told(t, 'year'))].join(' '),
      )
      const held = all(rows, 'Vũ Lăng ntm 2022', 'Bắc Quỳnh ntm-nang-cao 2022', 'Chiến Thắng ntm-kieu-mau 2022') && rows.length === 5
      return { held, seen: line(rows) }
    },
  ],
  [
    'the scores of 28/11/2023',
    (ask) => {
      const rows = ask('communes', '--as-of', '2023-12-31')
        .filter((r) => r['scoreAsOf'] === '2023-11-28')
        .map((r) => `${told(r, 'name', 'standard', 'met')}/${told(r, 'total')}`)
      return { held: all(rows, 'Long Đống ntm 14/19', 'Đồng Ý ntm-nang-cao 13/19', 'Vũ Sơn ntm-nang-cao 15/19'), seen: line(rows) }
    },
  ],
  [
    'the chain 175/TB-STNMT → 205/VPĐP-KTHT → the letter of 8/2023, its recalled and its live term',
    (ask) => {
      const file = String(ask('letters').find((l) => l['date'] === '2023-08')?.['file'])
      const rows = ask('chain', '--letter', file).map((r) => {
        const terms = list(r['terms']).map((t) => `${told(t, 'due')}${t['recalledBy'] === null ? '' : ' recalled'}`)
        return [told(r, 'step', r['number'] === null ? 'file' : 'number', 'relation'), ...terms].filter(Boolean).join(' ')
      })
      const held =
        all(rows, '-1 175/TB-STNMT reminds', '-1 205/VPĐP-KTHT implements', `0 ${file}`) &&
        all(
          rows.filter((r) => r.startsWith('0')),
          '2023-08-10 recalled',
          '2023-08-17',
        )
      return { held, seen: line(rows) }
    },
  ],
  [
    'Long Đông and Long Đống are one commune, both spellings told',
    (ask) => {
      const units = new Set(
        ask('communes', ...NOW).flatMap((r) => (String(r['name']).startsWith('Long Đ') ? [told(r, 'code', 'name')] : [])),
      )
      const spelt = ask('commune', '--commune', 'Long Đống', ...NOW).filter((r) => r['property'] === 'spelling')
      const says = spelt.map((r) => told(r['says'] as Row, 'vi'))
      return { held: units.size === 1 && all(says, 'Long Đông') && all(says, 'Long Đống'), seen: line([...units, ...says]) }
    },
  ],
  [
    'Nguyễn Hữu Trực and Trục noticed',
    (ask) => {
      const rows = ask('contradictions').flatMap((r) => (r['kind'] === 'spelling/signer' ? [String(r['about'])] : []))
      return { held: rows.length === 1 && all(rows, 'Nguyễn Hữu Trực') && all(rows, 'Nguyễn Hữu Trục'), seen: line(rows) }
    },
  ],
  [
    'counts of huyện Bắc Sơn on three days side by side',
    (ask) => {
      const rows = ask('commune', '--commune', 'huyện Bắc Sơn', '--standard', 'ntm', ...NOW).filter((r) => r['track'] === 'tally')
      const says = rows.map((r) => [told(r, 'asOf'), told(r['says'] as Row, 'vi')].join(' '))
      return { held: all(says, '2021 8/17', '2023-11', '13/17') && new Set(rows.map((r) => r['asOf'])).size === 3, seen: line(says) }
    },
  ],
  [
    'an heir for each of the 17 communes after 1/7/2025',
    (ask) => {
      const rows = ask('communes', ...NOW).filter((r) => r['district'] === 'Bắc Sơn')
      const heirs = new Map(rows.map((r) => [String(r['name']), list(r['heirs']).map((h) => String(h['name']))]))
      const seen = [...heirs].map(([name, to]) => `${name} → ${to.join(', ') || '?'}`)
      return { held: heirs.size === 17 && [...heirs.values()].every((to) => to.length === 1), seen: line(seen) }
    },
  ],
]

/** Prints the story; how many points do not hold. */
export function tellSeedsStory(): number {
  const points = seedsStory()
  if (points === null) {
    console.log('../shared/letters/seeds is not here: the story of the seeds was not asked for.')
    return 0
  }
  console.log('== the story of the seeds')
  for (const { point, held, seen } of points) console.log(`${held ? 'held    ' : 'NOT HELD'}  ${point}: ${seen}`)
  return points.filter((p) => !p.held).length
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = tellSeedsStory() > 0 ? 1 : 0

/** The ruler (../shared/letters/score.mjs) and what it says of a folder of records: its table, its summary, its misses. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LETTERS } from './runs.js'

export const RULER = join(LETTERS, 'score.mjs')

/** One field of the ruler's summary. Shares are null where there is nothing to divide by. */
export interface FieldScore {
  /** How many values gold has, and how many the records give. */
  readonly support: number
  readonly given: number
  readonly right: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  /** Wrong, with no confidence under 0.8 and no problem at its place. */
  readonly silent: number
  /** Right, but with a confidence under 0.8. */
  readonly alarms: number
  /** Missing, and the record says why. */
  readonly admitted: number
}

export interface Score {
  readonly letters: number
  readonly whole: number
  readonly wholeShare: number
  /** Silent-wrong among given values; doubted among right ones. */
  readonly silentRate: number
  readonly alarmRate: number
  readonly fields: Readonly<Record<string, FieldScore>>
}

/** A line of `--misses`. A single field tells both sides at once, a list what it lacks and what it has too much. */
export type Miss = { readonly field: string; readonly letter: string } & (
  { readonly kind: 'single'; readonly gold: unknown; readonly got: unknown } | { readonly kind: 'missed' | 'extra'; readonly item: unknown }
)

export interface Ruled {
  readonly score: Score
  readonly misses: readonly Miss[]
  /** As the ruler prints it, without the misses; and with them. */
  readonly table: string
  readonly full: string
}

const MISS_LINE = /^ {2}(\S+) · (.+?)\.json: (gold|missed|extra) (.*)$/

/** Judges the records in `pred`; the summary is also left beside the folder, as `pred`.json. */
export function rule(gold: string, pred: string, { present }: { readonly present: boolean }): Ruled {
  const more = ['--misses', ...(present ? ['--present'] : [])]
  const result = spawnSync(process.execPath, [RULER, '--gold', gold, '--pred', pred, '--json', `${pred}.json`, ...more], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (result.status !== 0) throw new Error(`${RULER} --gold ${gold} --pred ${pred}: ${result.stderr}`)
  const lines = result.stdout.split('\n')
  return {
    // The ruler's own file, in the shape it has written a moment ago.
    score: JSON.parse(readFileSync(`${pred}.json`, 'utf8')) as Score,
    misses: lines.flatMap(missOf),
    table: lines.filter((line) => !MISS_LINE.test(line)).join('\n'),
    full: result.stdout,
  }
}

export function missOf(line: string): Miss[] {
  const [, field, letter, kind, rest] = MISS_LINE.exec(line) ?? []
  if (field === undefined || letter === undefined || rest === undefined) return []
  if (kind === 'missed' || kind === 'extra') return [{ field, letter, kind, item: JSON.parse(rest) as unknown }]
  const [gold, got] = bothSides(rest)
  return [{ field, letter, kind: 'single', gold, got }]
}

/** `"a" got "b"`: cut where both halves are JSON, as a value may hold the word too. */
function bothSides(text: string): readonly [unknown, unknown] {
  for (let at = text.indexOf(' got '); at >= 0; at = text.indexOf(' got ', at + 1)) {
    try {
      return [JSON.parse(text.slice(0, at)) as unknown, JSON.parse(text.slice(at + 5)) as unknown]
    } catch {
      // The word stands inside a value: look on.
    }
  }
  throw new Error(`The ruler prints misses in another way than before: ${text}`)
}

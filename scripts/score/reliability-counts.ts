/** How often values are right beside how sure they said they were: counts, by whatever one likes. */
import type { JudgedValue } from './judged-values.js'

export interface Reliability {
  readonly n: number
  readonly right: number
  /** Mean confidence; a value without any claims to be sure (the ruler takes it so). */
  readonly confidence: number
}

/** Bands of confidence, upper ends; the last takes 1 itself. Narrow where values are told apart. */
export const BANDS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1] as const

export const bandOf = (confidence: number): string => {
  const at = BANDS.findIndex((end) => confidence < end)
  const i = at < 0 ? BANDS.length - 1 : at
  return `${(BANDS[i - 1] ?? 0).toFixed(2)} – ${(BANDS[i] ?? 1).toFixed(2)}`
}

export const claimOf = ({ confidence }: JudgedValue): number => confidence ?? 1

export function reliabilityOf(values: readonly JudgedValue[]): Reliability {
  const sum = values.reduce((total, value) => total + claimOf(value), 0)
  return { n: values.length, right: values.filter((v) => v.right).length, confidence: values.length === 0 ? 0 : sum / values.length }
}

/** 95 % interval of a share (Wilson 1927): holds for few values and for shares of 0 and 1 too. */
export function wilson(right: number, n: number): readonly [low: number, high: number] {
  if (n === 0) return [0, 1]
  const z = 1.959964
  const [share, zz] = [right / n, (z * z) / n]
  const half = z * Math.sqrt((share * (1 - share)) / n + zz / (4 * n))
  return [Math.max(0, (share + zz / 2 - half) / (1 + zz)), Math.min(1, (share + zz / 2 + half) / (1 + zz))]
}

/** How many values more are wrong than their confidence told: (mean confidence − share right) × n. Under 0 = too modest. */
export const tooSure = ({ n, right, confidence }: Reliability): number => confidence * n - right

/** Parts of a list by a key, in order of first sight. */
export function partsBy<T, K>(all: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const parts = new Map<K, T[]>()
  for (const one of all) {
    const part = parts.get(key(one))
    if (part === undefined) parts.set(key(one), [one])
    else part.push(one)
  }
  return parts
}

/** due+quoted is the finer view of due: one finding is not asked twice. */
export const askedOnce = (values: readonly JudgedValue[]): JudgedValue[] => values.filter((v) => v.field !== 'deadlines.due')

/** What the doubtful line (0.8) is worth: of values shown as sure, how many are wrong; and of those shown as doubtful, how many are right. */
export function doubtLine(values: readonly JudgedValue[]): { sure: number; wrong: number; doubted: number; doubtedRight: number } {
  const [sure, doubted] = [values.filter((v) => v.sure), values.filter((v) => !v.sure)]
  const rightOf = (list: readonly JudgedValue[]): number => list.filter((v) => v.right).length
  return { sure: sure.length, wrong: sure.length - rightOf(sure), doubted: doubted.length, doubtedRight: rightOf(doubted) }
}

export const oneIn = (wrong: number, n: number): string => (wrong === 0 ? 'none' : `1 in ${Math.round(n / wrong)}`)

export function doubtLineSays(values: readonly JudgedValue[]): string {
  const { sure, wrong, doubted, doubtedRight } = doubtLine(values)
  return `of ${sure} values shown as sure, ${wrong} wrong (${oneIn(wrong, sure)}); of ${doubted} shown as doubtful, ${doubtedRight} right`
}

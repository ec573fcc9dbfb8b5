/** Criteria per commune, worked out anew from the counts that letters print; communes without a count are told, never taken for 0. */

export interface Average {
  readonly sum: number
  /** Communes whose count is told. */
  readonly counted: number
  /** Those of which nobody prints a count. */
  readonly without: number
  /** Two decimals, rounded as people round; null where no count is told. */
  readonly value: number | null
}

export function averageOf(met: readonly (number | null)[]): Average {
  const told = met.filter((n) => n !== null)
  const sum = told.reduce((a, b) => a + b, 0)
  return { sum, counted: told.length, without: met.length - told.length, value: told.length === 0 ? null : hundredths(sum, told.length) }
}

/** In whole numbers: 243/17 = 14.2941… is 14.29, and a half is rounded up. */
const hundredths = (sum: number, counted: number): number => Math.floor((200 * sum + counted) / (2 * counted)) / 100

/** "14,29 = 243/17". */
export const showAverage = ({ value, sum, counted }: Average): string | null =>
  value === null ? null : `${value.toFixed(2).replace('.', ',')} = ${sum}/${counted}`

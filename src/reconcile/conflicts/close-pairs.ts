import { daysBetween, type Day } from '../../model/calendar.js'
import type { Papers } from './papers.js'

/** Figures this many days apart are of one time; a commune may well lose a criterion in a longer one. */
export const CLOSE_DAYS = 15

/** Pairs of two letters' words at most 15 days apart, the older first. Copies of one letter are no pair. */
export function closePairs<T extends { readonly letter: string; readonly asOf: Day }>(
  told: readonly T[],
  { isCopy }: Pick<Papers, 'isCopy'>,
): (readonly [T, T])[] {
  return told.flatMap((first, i) =>
    told
      .slice(i + 1)
      .filter((second) => second.letter !== first.letter && isClose(first.asOf, second.asOf) && !isCopy(first.letter, second.letter))
      .map((second) => [first, second] as const),
  )
}

export const isClose = (a: Day, b: Day): boolean => Math.abs(daysBetween(a, b)) <= CLOSE_DAYS

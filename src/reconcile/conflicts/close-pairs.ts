import { addDays, daysBetween, type Day } from '../../model/calendar.js'
import type { Papers } from './papers.js'

/** Figures this many days apart are of one time; a commune may well lose a criterion in a longer one. */
export const CLOSE_DAYS = 15

/** Pairs of two letters' words at most 15 days apart, the older first. `told`: oldest first. Copies of one letter are no pair. */
export function closePairs<T extends { readonly letter: string; readonly asOf: Day }>(
  told: readonly T[],
  { isCopy }: Pick<Papers, 'isCopy'>,
): (readonly [T, T])[] {
  return told.flatMap((first, i) =>
    closeAfter(told, i)
      .filter((second) => second.letter !== first.letter && !isCopy(first.letter, second.letter))
      .map((second) => [first, second] as const),
  )
}

/** Looks no further than those days: a commune of which thousands of letters tell is not compared letter by letter with all of them. */
function closeAfter<T extends { readonly asOf: Day }>(told: readonly T[], i: number): T[] {
  const [from, close] = [told[i]?.asOf, [] as T[]]
  const last = from === undefined ? '' : addDays(from, CLOSE_DAYS)
  for (let n = i + 1; n < told.length; n++) {
    const one = told[n]
    if (one === undefined || one.asOf > last) break
    close.push(one)
  }
  return close
}

export const isClose = (a: Day, b: Day): boolean => Math.abs(daysBetween(a, b)) <= CLOSE_DAYS

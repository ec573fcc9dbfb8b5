/** Dots an inch that a file tells, believed only where they make a sheet of paper: cameras and drawing programs write 72 or 96 into anything. */

/** Inches, short and long side, with a tenth of play: A6 is the smallest sheet an office sends, A3 the largest. */
const LEAST = [4.13 * 0.9, 5.83 * 0.9] as const
const MOST = [11.69 * 1.1, 16.54 * 1.1] as const

export function believedDpi(told: number | undefined, width: number, height: number): number | null {
  if (told === undefined || !(told >= 60 && told <= 1200)) return null
  const short = Math.min(width, height) / told
  const long = Math.max(width, height) / told
  return short >= LEAST[0] && long >= LEAST[1] && short <= MOST[0] && long <= MOST[1] ? told : null
}

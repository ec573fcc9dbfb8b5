/**
 * Work is told in processor time of this process, not by the clock on the wall: a busy machine changes it little. Nothing is judged by
 * milliseconds: what looks dear is measured again for n and 2n, several times, and only growth well beyond double fails.
 */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export function workOf(job: () => unknown): number {
  const before = processorMs()
  job()
  return processorMs() - before
}

/** Under so many ms for the longer text the growth cannot be told from noise; a square or worse takes far more at the lengths used here. */
const CHEAP = 12
/** Linear is 2, n log n a little more, a square is 4. */
const MOST = 3
const TRIES = 5

/** null = linear as far as can be told; else how many times the work grew when the text doubled (the least of several measurements). */
export function growth(job: (length: number) => () => unknown, length: number): number | null {
  const [half, whole] = [job(length / 2), job(length)]
  if (workOf(whole) < CHEAP) return null
  let least = Infinity
  for (let i = 0; i < TRIES; i++) {
    const [small, large] = [workOf(half), workOf(whole)]
    if (large < CHEAP) return null
    least = Math.min(least, large / Math.max(small, 0.5))
    if (least <= MOST) return null
  }
  return least
}

import { expect, it } from 'vitest'
import { ReadingClock } from '../../src/pipeline/reading-clock.js'

/** A page begins, or (negative) ends, when (seconds), and when the reading must have gone on (seconds), and because of which page. Limits: 300 a file, 120 (+ 5) a page. */
type Event = readonly [at: number, page: number]
const cases: readonly (readonly [what: string, events: readonly Event[], due: number, page: number | null])[] = [
  ['nothing to recognise: the file has its own time', [], 300, null],
  ['a page has its own', [[10, 1]], 135, 1],
  ['each page anew, however many', [[10, 1], [100, -1], [100, 2], [190, -2], [190, 3], [280, -3], [280, 4]], 405, 4],
  ['two at once: the one that began first', [[10, 1], [12, 2]], 135, 1],
  ['one stuck while others go on beside it', [[0, 1], [0, 2], [9, -2], [9, 3], [18, -3], [18, 4]], 125, 1],
  ['after the last page the file goes on with what it had left', [[10, 1], [100, -1], [100, 2], [200, -2]], 490, null],
  ['between pages the time is the file’s', [[10, 1], [100, -1], [150, 2], [200, -2]], 440, null],
  ['the end of a page that never began changes nothing', [[50, -1]], 300, null],
] // prettier-ignore

it.each(cases)('%s', (_, events, due, page) => {
  const clock = new ReadingClock({ maxSecondsPerFile: 300, maxSecondsPerPage: 120 }, 0)
  for (const [at, which] of events) {
    if (which < 0) clock.pageEnds(-which, at * 1000)
    else clock.pageBegins(which, at * 1000)
  }
  expect(clock.due()).toEqual({ at: due * 1000, page })
})

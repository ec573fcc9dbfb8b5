import type { Limits } from '../intake/limits.js'

/**
 * An engine gives up a picture after a page's time: then only this page is missing from the letter, and said. So long after that the page is stuck for good
 * (not the engine but what prepares its picture, or an engine that cannot be stopped), and the file is given up.
 */
const PAGE_GRACE_MS = 5_000

/** When reading must have come so far, in ms; `page` = the page that would then have taken too long, null = the file. */
export interface Due {
  readonly at: number
  readonly page: number | null
}

/**
 * How long reading a file may go on. The file has a time of its own, which runs only while no page is being recognised; each page that is recognised has its own
 * (so a scan of 300 pages is read, and one page without end is not waited for longer than a short letter's).
 * Kept twice: by the program, and (a little longer) by the reading process itself, for a program that is gone or stuck.
 */
export class ReadingClock {
  /** Pages being recognised, and since when. */
  private readonly pages = new Map<number, number>()
  private left: number

  constructor(
    private readonly limits: Pick<Limits, 'maxSecondsPerFile' | 'maxSecondsPerPage'>,
    private since: number,
  ) {
    this.left = limits.maxSecondsPerFile * 1000
  }

  pageBegins(page: number, now: number): void {
    if (this.pages.size === 0) this.left -= now - this.since
    this.pages.set(page, now)
  }

  pageEnds(page: number, now: number): void {
    if (this.pages.delete(page) && this.pages.size === 0) this.since = now
  }

  due(): Due {
    const [first] = [...this.pages].sort(([, a], [, b]) => a - b)
    if (first === undefined) return { at: this.since + this.left, page: null }
    return { at: first[1] + this.limits.maxSecondsPerPage * 1000 + PAGE_GRACE_MS, page: first[0] }
  }
}

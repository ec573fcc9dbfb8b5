/** Text that does not run from left to right: pages set sideways are turned upright; slanting marks (watermarks) are taken out. */
import type { Furniture } from '../../model/parsed-document.js'
import type { Run } from './geometry.js'
import type { PageContent } from './read-page.js'
import { isDraftMark } from './wordings.js'

export interface Turned {
  readonly page: PageContent
  /** "DỰ THẢO" set slantwise over the page: read first. */
  readonly marks: readonly Run[]
  /** Any other slanting or upright-standing text, kept out of the reading. */
  readonly hidden: readonly Furniture[]
}

const LEAN = 3

export function turned(page: PageContent): Turned {
  const level = page.runs.filter((run) => Math.abs(run.angle) <= LEAN)
  const other = page.runs.filter((run) => Math.abs(run.angle) > LEAN && run.text.trim() !== '')
  const marks = other.filter((run) => isDraftMark(run.text)).slice(0, 1)
  const hidden = other.filter((run) => !marks.includes(run))
  return {
    page: { ...page, runs: level },
    marks: marks.map(flat),
    hidden: hidden.map((run) => ({ role: 'hidden', page: page.number, text: run.text })),
  }
}

const flat = (run: Run): Run => ({ ...run, x1: run.x0 + (run.x1 - run.x0) * Math.cos((run.angle * Math.PI) / 180) })

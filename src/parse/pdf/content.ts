/** A drawn page → its content. Text that does not run from left to right is no part of it: slanting marks (watermarks) are taken out. */
import type { PageContent } from '../page/page-content.js'
import { isDraftMark } from '../page/wordings.js'
import type { DrawnPage } from './read-page.js'
import type { Run } from './run.js'
import { wordsOf } from './words.js'

const LEAN = 3

/** "DỰ THẢO" set slantwise over the page is read first; any other slanting or upright-standing text is kept out of the reading. */
export function contentOf(page: DrawnPage): PageContent {
  const level = page.runs.filter((run) => Math.abs(run.angle) <= LEAN)
  const other = page.runs.filter((run) => Math.abs(run.angle) > LEAN && run.text.trim() !== '')
  const marks = other.filter((run) => isDraftMark(run.text)).slice(0, 1)
  const hidden = other.filter((run) => !marks.includes(run))
  return {
    number: page.number,
    width: page.width,
    height: page.height,
    words: wordsOf(level, page.number),
    rules: page.rules,
    marks: marks.map((run) => wordsOf([flat(run)], page.number)),
    hidden: hidden.map((run) => ({ role: 'hidden', page: page.number, text: run.text })),
  }
}

const flat = (run: Run): Run => ({ ...run, x1: run.x0 + (run.x1 - run.x0) * Math.cos((run.angle * Math.PI) / 180) })

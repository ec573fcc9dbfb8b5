/** Text in a code of the time before Unicode, told by the names of the PDF's fonts → Unicode. A layer that converts needs no recognition. */
import { convertRuns, type Converted } from '../../text/legacy-encoding/convert.js'
import type { DrawnPage } from './read-page.js'

export function inUnicode(pages: readonly DrawnPage[]): { readonly pages: readonly DrawnPage[]; readonly found: readonly Converted[] } {
  const runs = pages.flatMap((page) => page.runs.map(({ text, font }) => ({ text, font: page.fonts.get(font) ?? null })))
  const { texts, found } = convertRuns(runs)
  if (found.length === 0) return { pages, found }
  let at = 0
  return { pages: pages.map((page) => ({ ...page, runs: page.runs.map((run) => ({ ...run, text: texts[at++] ?? run.text })) })), found }
}

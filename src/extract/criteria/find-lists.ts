/** All lists of criteria in a paragraph: those led by "tiêu chí …", and bare names where the words before announce a list. */
import { scanList, type CriterionList } from './criterion-list.js'
import type { Stretch } from './stretch.js'

const LED = /(?<!\p{L})(?:(?:tieu\s+chi|tc)(?!\p{L})|tc(?=\s?\d))/gu
const ANNOUNCED =
  /(?:(?<!\p{L})(?:bao\s+)?gom(?:\s+(?:co|cac))?\s*:?|(?<!\p{L})la\s*:?|:|\(|(?<!\p{L})(?:con\s+thieu|thieu|chua\s+dat|khong\s+dat|con|no|rot|tru)(?:\s+(?:cac|ve))?\s*:?|tieu\s+chi\s+ve)\s*(?=\S)/gu
const NUMBERS_AFTER = /(?:tieu\s+chi|tc|so)[^.;:]{0,70}[:(]\s*$/u

export function listsIn(stretch: Stretch): CriterionList[] {
  const { folded } = stretch.view
  const own = folded.slice(stretch.span.start, stretch.span.end)
  const found: CriterionList[] = []
  const starts = [
    ...[...own.matchAll(LED)].map((m) => ({ at: stretch.span.start + m.index, bare: false })),
    ...[...own.matchAll(ANNOUNCED)].map((m) => ({ at: stretch.span.start + m.index + m[0].length, bare: true })),
  ].sort((a, b) => a.at - b.at || Number(a.bare) - Number(b.bare))
  let end = stretch.span.start
  for (const start of starts) {
    if (start.at < end) continue
    const numbers = start.bare && NUMBERS_AFTER.test(folded.slice(Math.max(stretch.span.start, start.at - 60), start.at))
    const list = scanList(stretch.source, start.at, stretch.span.end, start.bare ? (numbers ? 'cell' : 'bare') : 'lead')
    if (!list) continue
    found.push(list)
    end = list.span.end
  }
  return found
}

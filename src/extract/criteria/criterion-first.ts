/** Criterion first, communes after: "Các xã chưa đạt tiêu chí số 17 gồm: A, B", "Tiêu chí Giao thông: 02 xã chưa đạt (A, B)". */
import type { CriterionList } from './criterion-list.js'
import type { Polarity } from './polarity.js'
import { bracketAt, clauseAt, type Stretch } from './stretch.js'
import type { Subject } from './subject.js'

const BEFORE =
  /(?:cac|nhung|so|co|con|\d+)\s+xa\s+(?:con\s+|hien\s+)*(?<told>chua\s+dat|khong\s+dat|da\s+dat|dat|(?:da\s+)?hoan\s+thanh|chua\s+hoan\s+thanh)\s*$/u
const AFTER = /^\s*[:,]?\s*(?:hien\s+)?(?:co|con)?\s*(?:\d+|cac)\s+xa\s+(?:con\s+)?(?<told>chua\s+dat|khong\s+dat|da\s+dat|dat)/u
const OPENS = /^\s*,?\s*(?:(?:bao\s+)?gom(?:\s+cac\s+xa)?\s*:?|la\s*:?|:|\()\s*(?:cac\s+)?(?:xa\s*:?\s*)?/u

export interface SeveralCommunes {
  readonly polarity: Polarity
  readonly subject: Subject
}

export function communesOf(stretch: Stretch, list: CriterionList): SeveralCommunes | null {
  const { folded } = stretch.view
  const clause = clauseAt(stretch, list.span.start)
  const before = BEFORE.exec(folded.slice(clause.start, list.span.start))
  const after = before ? null : AFTER.exec(folded.slice(list.span.end, clauseAt(stretch, list.span.end).end))
  const told = before?.groups?.['told'] ?? after?.groups?.['told']
  if (told === undefined) return null
  const from = list.span.end + (after?.[0].length ?? 0)
  const opened = OPENS.exec(folded.slice(from, clauseAt(stretch, from).end))
  if (!opened) return null
  const bracket = opened[0].includes('(') ? bracketAt(stretch, from + opened[0].length) : null
  const end = bracket?.end ?? clauseAt(stretch, from).end
  const groups = stretch.groups.filter((g) => g.span.start >= from && g.span.end <= end)
  const first = groups[0]
  if (!first || first.units[0]?.value.nameSpan.start !== from + opened[0].length) return null
  const units = bracket ? groups.flatMap((g) => g.units) : first.units
  return {
    polarity: /chua|khong/u.test(told) ? 'unmet' : 'met',
    subject: { communes: units.map((u) => u.value), how: 'clause', confidence: 0.9, at: first.span },
  }
}

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

/** "Tiêu chí số 5, số 17: xã A, B chưa đạt; xã C đạt": each group with its own words, as long as one follows the other. */
export function communesInTurn(stretch: Stretch, list: CriterionList): SeveralCommunes[] {
  const { folded } = stretch.view
  const clause = clauseAt(stretch, list.span.start)
  if (!LEADS.test(folded.slice(clause.start, list.span.start))) return []
  const told: SeveralCommunes[] = []
  let from = list.span.end
  for (const group of stretch.groups.filter((g) => g.span.start >= from)) {
    const between = folded.slice(from, group.units[0]?.value.nameSpan.start)
    const said = TOLD_OF.exec(folded.slice(group.span.end, group.span.end + 60))
    if (!(told.length === 0 ? AT_ONCE : THEN).test(between) || !said) break
    const polarity = (said.groups?.['no'] ?? said.groups?.['unfinished']) === undefined ? 'met' : 'unmet'
    told.push({ polarity, subject: { communes: group.units.map((u) => u.value), how: 'clause', confidence: 0.88, at: group.span } })
    from = group.span.end + said[0].length
  }
  return told
}

const LEADS = /^[\s\d.)a-z+*-]{0,6}?(?:(?:ve|doi\s+voi|rieng|voi|o)\s+)?(?:cac\s+)?$/u
const AT_ONCE = /^\s*[:,]\s*(?:(?:hien|con|tai|o|hai|cac|\d+)\s+)*(?:xa\s*)?$/u
const THEN = /^\s*[;,]\s*(?:(?:con|rieng|cac|hai|\d+)\s+)*(?:xa\s*)?$/u
const TOLD_OF =
  /^\s*(?:(?:hien|van|deu|con|cung|da)\s+)*(?:(?<no>(?:chua|khong)\s+)?dat|(?<unfinished>chua\s+)?hoan\s+thanh)(?=\s*(?:$|[.;,]))/u

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

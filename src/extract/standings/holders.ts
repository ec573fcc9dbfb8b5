/** Of which communes a title is told: listed after it, named before it, or understood. */
import type { Finding } from '../../model/finding.js'
import { bracketAt, clauseAt, sentenceAt, type Group, type Stretch } from '../criteria/stretch.js'
import { subjectAt, type Subject } from '../criteria/subject.js'
import type { TitleMark } from './titles.js'

export interface Holders {
  readonly groups: readonly Group[]
  readonly subject: Subject | null
  /** How many communes the text says there are ("06 xã (…)"). */
  readonly said: number | null
}

const COUNTED = /(?<!\p{L})(?:(?<n>\d+)(?:\s*\/\s*\d+)?|hai|ba|bon|nam|mot|cac|nhung|so|tong so)\s+xa(?:\s+[\p{L}\s]{0,60})?$/u
const OPENS = /^(?<lead>[^;.:()]{0,120}?)(?:(?<!\p{L})(?:bao\s+)?gom(?:\s+co)?\s*:?|:|\(|(?<!\p{L})la\s*:?(?!\s*(?:mot|hai|\d)))/u

export function holdersOf(stretch: Stretch, mark: TitleMark, marks: readonly TitleMark[], found: readonly Finding[]): Holders {
  const { folded } = stretch.view
  const clause = clauseAt(stretch, mark.span.start)
  const before = folded.slice(clause.start, mark.span.start)
  const level = bracketAt(stretch, mark.span.start)
  const named = stretch.groups
    .filter((g) => g.span.start >= clause.start && g.span.end <= mark.span.end && bracketAt(stretch, g.span.start) === level)
    .at(-1)
  const near = folded.slice(named?.span.end ?? clause.start, mark.span.start)
  const counted = COUNTED.exec(near)
  const equated = named !== undefined && /^[^.;]{0,60}?(?<!\p{L})la\s/u.test(near)
  const direct = after(stretch, mark)
  if (direct && (!named || counted)) return { groups: [direct], subject: null, said: null }
  const listed = !named || (counted && !equated) ? listAfter(stretch, mark, marks) : []
  if (listed.length > 0) return { groups: listed, subject: null, said: Number(counted?.groups?.['n'] ?? NaN) || null }
  if (counted && !equated) return { groups: [], subject: null, said: null }
  if (named) return { groups: [withoutAside(stretch, named)], subject: null, said: null }
  if (direct) return { groups: [direct], subject: null, said: null }
  return { groups: [], subject: speaksOfOne(stretch, mark, before) ? subjectAt(stretch, mark.span.start, found) : null, said: null }
}

const withoutAside = (stretch: Stretch, group: Group): Group => {
  void stretch
  return group
}

/** "mục tiêu đạt chuẩn của xã A". */
function after(stretch: Stretch, mark: TitleMark): Group | null {
  const group = stretch.groups.find((g) => g.span.start >= mark.span.end)
  const between = group ? stretch.view.folded.slice(mark.span.end, group.units[0]?.value.nameSpan.start) : ''
  return group && /^\s*(?:nam\s+\d{4}\s+)?(?:cua|doi voi|cho)\s+(?:cac\s+)?(?:xa\s+)?$/u.test(between) ? group : null
}

/** "… (xã A, xã B)", "…, gồm: xã A và xã B", "… là A, B", "…: xã A, xã B". */
function listAfter(stretch: Stretch, mark: TitleMark, marks: readonly TitleMark[]): Group[] {
  const { folded } = stretch.view
  const clause = clauseAt(stretch, mark.span.end)
  const next = marks.find((m) => m.span.start > mark.span.end)?.span.start ?? clause.end
  const opened = OPENS.exec(folded.slice(mark.span.end, clause.end))
  if (!opened || /trong do|neu tai|truoc ngay/u.test(opened.groups?.['lead'] ?? '')) return []
  const from = mark.span.end + opened[0].length
  const bracket = opened[0].endsWith('(') ? bracketAt(stretch, from) : null
  const to = bracket ? bracket.end : Math.min(clause.end, next)
  if (!bracket && from > next) return []
  const groups = stretch.groups.filter((g) => g.span.start >= from && g.span.end <= to)
  const first = groups[0]
  const lead = first ? folded.slice(from, first.units[0]?.value.nameSpan.start) : ''
  if (
    !first ||
    !/^\s*(?:-\s*)?(?:(?:huyen|thi xa|thanh pho|tp)\s[^:]{2,30}:\s*)?(?:\d+\s+xa\s*)?(?:cac\s+)?(?:xa|phuong|thi tran)?\s*:?\s*$/u.test(
      lead,
    )
  )
    return []
  return bracket ? groups : beforeOtherTalk(stretch, groups)
}

/** Members of a run-on list stand close to one another; a group after a verb belongs to what follows. */
function beforeOtherTalk(stretch: Stretch, groups: readonly Group[]): Group[] {
  const kept: Group[] = []
  for (const group of groups) {
    const last = kept.at(-1)
    if (last && !/^[^.;]{0,60}$/u.test(stretch.view.folded.slice(last.span.end, group.span.start))) break
    if (last && /(?<!\p{L})(?:dat|duoc|da|co|trong do|rieng)(?!\p{L})/u.test(stretch.view.folded.slice(last.span.end, group.span.start)))
      break
    kept.push(group)
  }
  return kept
}

/** Without a name in the clause: only where the words speak of one commune ("Xã đăng ký …", "đăng ký đạt chuẩn …", "xã được công nhận"). */
function speaksOfOne(stretch: Stretch, mark: TitleMark, before: string): boolean {
  if (bracketAt(stretch, mark.span.start)) return true
  if (/(?<!\p{L})(?:(?:cac|nhieu|mot so|so|nhung|tung|moi|\d+|hai|ba)\s+xa|toan\s+(?:huyen|tinh)|huyen\s)/u.test(before)) return false
  const rest = before.replace(/^[\s\d.)+a-z-]{0,5}(?=\s)/u, '')
  const sentence = sentenceAt(stretch, mark.span.start)
  const first = mark.span.start - before.length <= sentence.start
  return (
    /(?<!\p{L})xa(?!\p{L})/u.test(rest) ||
    (!first && rest.length < 90) ||
    /^\s*(?:(?:da|tiep tuc|nam \d{4},?)\s+)*(?:phan dau|dang ky|duoc|de nghi)/u.test(rest)
  )
}

/** Of which communes a title is told: listed after it, named before it, or understood. */
import type { Finding } from '../../model/finding.js'
import { bracketAt, clauseAt, sentenceAt, type Group, type Stretch } from '../criteria/stretch.js'
import { speaksOfThese, subjectAt, type Subject } from '../criteria/subject.js'
import type { TitleMark } from './titles.js'

export interface Holders {
  readonly groups: readonly Group[]
  readonly subject: Subject | null
  /** How many communes the text says there are ("06 xã (…)"). */
  readonly said: number | null
}

const COUNTED =
  /(?<![\p{L}\d/.]|nam\s)(?:(?<n>\d{1,3})(?:\s*\/\s*\d+)?|hai|ba|bon|nam|mot|cac|nhung|so|tong so)\s+xa(?:\s+[\p{L}\s]{0,60})?$/u
const OPENS =
  /^(?<lead>[^;.:()]{0,120}?)(?:(?<!\p{L})(?:bao\s+)?gom(?:\s+co)?\s*:?|:|\(|(?<!\p{L})la\s*:?(?!\s*(?:mot\s|(?:hai|\d+)\s+xa)))/u

export function holdersOf(stretch: Stretch, mark: TitleMark, marks: readonly TitleMark[], found: readonly Finding[]): Holders {
  const { folded } = stretch.view
  const clause = clauseAt(stretch, mark.span.start)
  const before = folded.slice(Math.max(clause.start, mark.span.start - 800), mark.span.start)
  const level = bracketAt(stretch, mark.span.start)
  const named = stretch.groups
    .filter(
      (g) =>
        g.span.start >= clause.start && g.span.end <= mark.span.end && bracketAt(stretch, g.span.start) === level && !isAside(stretch, g),
    )
    .at(-1)
  const near = folded.slice(Math.max(named?.span.end ?? clause.start, mark.span.start - 300), mark.span.start)
  const counted = COUNTED.exec(near)
  const equated = named !== undefined && /^[^.;]{0,60}?(?<!\p{L})la\s/u.test(near)
  const direct = after(stretch, mark) ?? among(stretch, mark)
  if (direct && (!named || counted)) return { groups: [direct], subject: null, said: null }
  const listed = !named || (counted && !equated) ? listAfter(stretch, mark, marks) : []
  if (listed.length > 0) return { groups: listed, subject: null, said: Number(counted?.groups?.['n'] ?? NaN) || null }
  if (counted && !equated)
    return { groups: [], subject: speaksOfThese(near) ? subjectAt(stretch, mark.span.start, found) : null, said: null }
  if (named) return { groups: [named, ...alongWith(stretch, mark)], subject: null, said: null }
  const bracketed = bracketedBefore(stretch, clause.start, mark)
  if (bracketed) return { groups: [bracketed], subject: null, said: null }
  if (direct) return { groups: [direct], subject: null, said: null }
  return { groups: [], subject: speaksOfOne(stretch, mark, before) ? subjectAt(stretch, mark.span.start, found) : null, said: null }
}

/** "xã A (…), nay thuộc xã B: được công nhận": B is only told of. */
const isAside = (stretch: Stretch, group: Group): boolean =>
  /(?:nay|hien)\s+(?:la|thuoc|nhap\s+vao|nam\s+tren\s+dia\s+ban)\s+(?:cac\s+)?(?:xa\s*)?$/u.test(
    stretch.view.folded.slice(Math.max(0, group.span.start - 40), group.units[0]?.value.nameSpan.start),
  )

/** "01 xã (A), đã được công nhận …": the only commune of the bracket just before. */
function bracketedBefore(stretch: Stretch, from: number, mark: TitleMark): Group | null {
  const group = stretch.groups.filter((g) => g.span.start >= from && g.span.end <= mark.span.start).at(-1)
  const near = group ? stretch.view.folded.slice(group.span.end, mark.span.start) : ''
  return group?.units.length === 1 && /^\)\s*,?\s*(?:da|duoc|hien|dang)\s[^;()]{0,80}$/u.test(near) ? group : null
}

/** "xã A phấn đấu đạt chuẩn năm 2025 cùng với xã B": told of both. */
function alongWith(stretch: Stretch, mark: TitleMark): Group[] {
  const group = stretch.groups.find((g) => g.span.start >= mark.span.end)
  const between = group ? stretch.view.folded.slice(mark.span.end, group.units[0]?.value.nameSpan.start) : ''
  return group &&
    /^\s*(?:(?:(?:vao|trong)\s+)?nam\s+20\d\d\s*)?,?\s*cung(?:\s+(?:voi|luc|dot))*\s+(?:(?:cac|hai|\d+)\s+)?(?:xa\s*)?$/u.test(between)
    ? [group]
    : []
}

/** "mục tiêu đạt chuẩn của xã A". */
function after(stretch: Stretch, mark: TitleMark): Group | null {
  const group = stretch.groups.find((g) => g.span.start >= mark.span.end)
  const between = group ? stretch.view.folded.slice(mark.span.end, group.units[0]?.value.nameSpan.start) : ''
  return group && /^\s*(?:nam\s+\d{4}\s+)?(?:cua|doi voi|cho|dung\s+la)\s+(?:(?:cac|hai|ba|bon|\d+)\s+)?(?:xa\s*:?\s*)?$/u.test(between)
    ? group
    : null
}

/** "06 xã đăng ký đạt chuẩn …, trong đó có xã A": A is one of them, where nothing else is said of it. */
function among(stretch: Stretch, mark: TitleMark): Group | null {
  const group = stretch.groups.find((g) => g.span.start >= mark.span.end)
  const between = group ? stretch.view.folded.slice(mark.span.end, group.units[0]?.value.nameSpan.start) : ''
  const behind = group ? stretch.view.folded.slice(group.span.end, group.span.end + 12) : ''
  return group &&
    /^[^;.]{0,200}?trong\s+do\s+co\s+(?:(?:\d+\s+|cac\s+|hai\s+)?xa\s+)?$/u.test(between) &&
    /^\s*(?:[.;)]|$|,\s*rieng)/u.test(behind)
    ? group
    : null
}

/** "… (xã A, xã B)", "…, gồm: xã A và xã B", "… là A, B", "…: xã A, xã B". A bracket without communes is passed over. */
function listAfter(stretch: Stretch, mark: TitleMark, marks: readonly TitleMark[]): Group[] {
  const { folded } = stretch.view
  const clause = clauseAt(stretch, mark.span.end)
  const next = marks.find((m) => m.span.start > mark.span.end)?.span.start ?? stretch.span.end
  let from = mark.span.end
  for (;;) {
    const opened = OPENS.exec(folded.slice(from, clause.end))
    if (!opened || /trong do|neu tai|truoc ngay/u.test(opened.groups?.['lead'] ?? '')) return []
    from += opened[0].length
    if (from > next) return []
    const bracket = opened[0].endsWith('(') ? bracketAt(stretch, from) : null
    const end = next < stretch.span.end && clauseAt(stretch, next).start > from ? clauseAt(stretch, next).start : next
    if (!bracket) return listFrom(stretch, from, Math.min(end, sentenceAt(stretch, mark.span.end).end))
    const inside = stretch.groups.filter((g) => g.span.start >= from && g.span.end <= bracket.end)
    if (inside.length > 0) return leads(stretch, from, inside) ? inside : []
    from = bracket.end
  }
}

function listFrom(stretch: Stretch, from: number, to: number): Group[] {
  const counted = COUNT_BEFORE_BRACKET.exec(stretch.view.folded.slice(from, to))
  const level = counted ? bracketAt(stretch, from + counted[0].length) : null
  const groups = stretch.groups.filter((g) => g.span.start >= from && g.span.end <= to && bracketAt(stretch, g.span.start) === level)
  return leads(stretch, from, groups) ? beforeOtherTalk(stretch, groups) : []
}

/** ": 02 xã (A, B)". */
const COUNT_BEFORE_BRACKET = /^\s*\d+\s+xa\s*\(/u

/** Nothing but the district or a count stands between the opening and the first name. */
function leads(stretch: Stretch, from: number, groups: readonly Group[]): boolean {
  const name = groups[0]?.units[0]?.value.nameSpan.start
  const lead = name === undefined ? null : stretch.view.folded.slice(from, name)
  return (
    lead !== null &&
    /^\s*(?:-\s*)?(?:(?:huyen|thi xa|thanh pho|tp)\s[^:]{2,30}:\s*)?(?:\d+(?:\s*\/\s*\d+)?\s+xa\s*)?,?\s*(?:gom|[(:])?\s*(?:cac\s+)?(?:xa|phuong|thi tran)?\s*:?\s*$/u.test(
      lead,
    )
  )
}

/** Members of a run-on list stand close to one another, or each begins its own clause; a name after a verb belongs to what follows. */
function beforeOtherTalk(stretch: Stretch, groups: readonly Group[]): Group[] {
  const kept: Group[] = []
  for (const group of groups) {
    const last = kept.at(-1)
    const between = last ? stretch.view.folded.slice(last.span.end, group.span.start) : ''
    const ownClause = /;\s*(?:va\s+)?(?:cac\s+)?(?:xa\s+)?$/u.test(between)
    if (last && !ownClause && (!/^[^.;]{0,60}$/u.test(between) || VERB.test(between))) break
    kept.push(group)
  }
  return kept
}

const VERB = /(?<!\p{L})(?:dat|duoc|da|co|trong do|rieng)(?!\p{L})/u

/** Without a name in the clause: only where the words speak of one commune ("Xã đăng ký …", "đăng ký đạt chuẩn …", "xã được công nhận"). */
function speaksOfOne(stretch: Stretch, mark: TitleMark, before: string): boolean {
  if (stretch.segment.node === null) return false
  if (bracketAt(stretch, mark.span.start)) return true
  if (
    /(?<!\p{L})(?:(?:cac|nhieu|mot so|so|nhung|tung|moi|(?<!nam\s|\d)\d{1,3}|hai|ba)\s+xa|toan\s+(?:huyen|tinh)|(?<!(?:voi|cua|truoc|ubnd)\s+)huyen\s+(?:co|da|dat|phan dau))/u.test(
      before,
    )
  )
    return false
  const rest = before.replace(/^\s*(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-z])[.)]|[-+])?(?=\s)/u, '')
  const sentence = sentenceAt(stretch, mark.span.start)
  const first = mark.span.start - before.length <= sentence.start
  return (
    /(?<!\p{L})xa(?!\p{L})/u.test(before) ||
    (!first && rest.length < 90) ||
    /^\W*muc\s+tieu(?:\s+la)?(?:\s*:|\s+(?:den\s+)?nam)/u.test(rest) ||
    /^\s*(?:(?:da|tiep tuc|nam \d{4},?)\s+)*(?:phan dau|dang ky|duoc|de nghi)/u.test(rest)
  )
}

/** Titles, targets, proposals, withdrawals told in running text and in lists under a lead sentence. */
import type { Finding, FindingOf } from '../../model/finding.js'
import type { BodyNode } from '../../model/letter-parts.js'
import { fold } from '../../text/fold.js'
import type { Reader } from '../rule.js'
import { placeAmong, segmentsOf, type LetterView } from '../view.js'
import { sentenceAt, stretchOf, type Stretch } from '../criteria/stretch.js'
import { holdersOf } from './holders.js'
import { issuedIn, leadRuling, rulingOf, subjectLine, type Ruling } from './rulings.js'
import { one, only, tagAfter } from './title-finding.js'
import { alsoInYear, byYear, inYears, ownYear } from './title-years.js'
import { titlesIn, type TitleMark } from './titles.js'

export const titleSentences: Reader = {
  name: 'standings/titles',
  read(view, found) {
    const segments = [...segmentsOf(view, 'title', 'body', 'attachment'), ...subjectLine(view)].filter((s) => s.cell === null)
    return { add: segments.flatMap((segment) => readStretch(stretchOf(view, segment, found), found)) }
  },
}

function readStretch(stretch: Stretch, found: readonly Finding[]): FindingOf<'standing'>[] {
  const marks = titlesIn(stretch)
  const rulings: Ruling[] = []
  const issued = issuedIn(found)
  let add: FindingOf<'standing'>[] = []
  for (const mark of marks) {
    const ruling = rulingOf(stretch, mark, marks, rulings, issued)
    if (!ruling) continue
    rulings.push(ruling)
    const here = told(stretch, ruling, marks, found)
    const taken = here.filter((f) => add.some((before) => isSamePlace(before, f)))
    // "gồm A, B và xã C đăng ký nâng cao": the list was the first title's, its last member alone the second's.
    // "(được công nhận năm 2023)" behind the title is the same title of all of them.
    const again = mark.elliptic && ruling.year !== null && taken.length === here.length
    const last = again ? taken : taken.length > 1 ? taken.slice(-1) : []
    if (last[0]) add = add.filter((before) => !last.some((f) => isSamePlace(before, f)))
    add.push(...here.filter((f) => taken.length <= 1 || !taken.includes(f) || last.includes(f)))
  }
  add.push(...byYear(stretch, rulings, marks), ...inYears(stretch, rulings, marks), ...alsoInYear(stretch, rulings, marks))
  if (marks.length === 0) add.push(...underLead(stretch, found))
  return add
}

const isSamePlace = (a: FindingOf<'standing'>, b: FindingOf<'standing'>): boolean =>
  a.value.status === b.value.status && a.also?.['commune'] !== undefined && a.also['commune'].start === b.also?.['commune']?.start

function told(stretch: Stretch, ruling: Ruling, marks: readonly TitleMark[], found: readonly Finding[]): FindingOf<'standing'>[] {
  const { groups, subject, said } = holdersOf(stretch, ruling.mark, marks, found)
  const units = groups.flatMap((g) =>
    g.units.map((u) => ({ unit: u.value, at: u.span, confidence: u.confidence, tag: tagAfter(stretch, g, u.span.end) })),
  )
  const inTurn = ruling.standards.length > 1 && ruling.standards.length === units.length
  const years = yearsInTurn(stretch, ruling.mark.span.end, units.length)
  const members = units.map((u) => u.at)
  const named = units.map(({ unit, at, tag }, i) =>
    one(
      stretch,
      { ...ruling, year: ownYear(stretch, members, at) ?? years[i] ?? ruling.year },
      {
        unit,
        at,
        standard: tag ?? (inTurn ? ruling.standards[i] : only(ruling.standards)) ?? null,
        said,
        confidence: 1,
      },
    ),
  )
  const understood = (
    subject && (subject.communes.length > 1 || subject.how === 'clause' || subject.how === 'bracket' || mayBeUnderstood(stretch, ruling))
      ? subject.communes
      : []
  ).map((unit) =>
    one(stretch, ruling, {
      unit,
      at: subject?.at ?? null,
      standard: only(ruling.standards),
      said: null,
      confidence: subject?.confidence ?? 1,
    }),
  )
  return [...named, ...understood]
}

/** "A, B … được công nhận năm 2022 và năm 2023": as many years as communes, in their order. */
function yearsInTurn(stretch: Stretch, from: number, communes: number): readonly number[] {
  const told = /^\s*(?:lan luot\s+)?(?:vao\s+|trong\s+)?(?:cac\s+)?nam\s+20\d\d(?:(?:\s*,\s*|\s+va\s+)(?:nam\s+)?20\d\d)+/u.exec(
    stretch.view.folded.slice(from, from + 120),
  )
  const years = [...(told?.[0] ?? '').matchAll(/20\d\d/gu)].map((m) => Number(m[0]))
  return years.length > 1 && years.length === communes ? years : []
}

/** Where no commune is named, "công nhận xã đạt chuẩn" or "xây dựng xã đạt chuẩn" speaks of the work in general: the words must tell of one. */
function mayBeUnderstood(stretch: Stretch, { mark, status }: Ruling): boolean {
  const sentence = sentenceAt(stretch, mark.span.start)
  const before = stretch.view.folded.slice(sentence.start, mark.elliptic ? mark.span.end : mark.span.start)
  const after = stretch.view.folded.slice(mark.span.end, sentence.end)
  if (/^[^,;.]{0,30}tren\s+dia\s+ban\s+(?:tinh|huyen|toan)/u.test(after) || /xay\s+dung\s+(?:cac\s+)?xa\s*$/u.test(before)) return false
  if (status === 'recognised') return /(?<!\p{L})(?:da|duoc)(?!\p{L})[^;]{0,80}$/u.test(before)
  if (status === 'target')
    return (
      /(?<!\p{L})(?:phan\s+dau|dang\s+ky|muc\s+tieu|nam\s+\d{4}|cong\s+nhan\s+lai)(?!\p{L})/u.test(before) ||
      stretch.segment.node?.parent?.kind !== 'root'
    )
  return true
}

/** A point that only names communes, under "Các xã đăng ký đạt chuẩn năm 2022 gồm:". */
function underLead(stretch: Stretch, found: readonly Finding[]): FindingOf<'standing'>[] {
  const { view, segment } = stretch
  const lead = stretch.groups.length > 0 && segment.node ? leadOver(view, segment.node) : null
  if (!lead) return []
  const led = leadRuling(view, lead, found)
  if (!led || !onlyNames(stretch)) return []
  const { stretch: above, ruling } = led
  return stretch.groups.flatMap((g) =>
    g.units.map((u) => ({
      ...one(above, ruling, {
        unit: u.value,
        at: u.span,
        standard: tagAfter(stretch, g, u.span.end) ?? only(ruling.standards),
        said: null,
        confidence: 1,
      }),
      span: u.span,
    })),
  )
}

/** What opens the list that a point is of: its parent, or the paragraph before the points ("Các xã sau phấn đấu …:" over "1. …", "2. …"). */
function leadOver({ folded }: LetterView, node: BodyNode): BodyNode | null {
  const opens = (n: BodyNode): boolean => n.kind !== 'root' && n.table === null && /:\s*$/u.test(folded.slice(n.span.start, n.span.end))
  const heads = (n: BodyNode): boolean => n.kind === 'item' && HEADS.test(folded.slice(n.content.start, n.content.end).trim())
  if (node.parent && (opens(node.parent) || heads(node.parent))) return node.parent
  if (node.kind !== 'item') return null
  const at = placeAmong(node)
  const before = (node.parent?.children ?? []).slice(Math.max(0, at - POINTS), at).findLast((n) => n.kind !== 'item')
  return before && opens(before) && OF_COMMUNES.test(folded.slice(before.span.start, before.span.end)) ? before : null
}
/** "1. Xã đăng ký đạt chuẩn nông thôn mới năm 2023" over the points of these communes: a heading needs no colon. */
const HEADS =
  /^(?:(?:cac|nhung|nhom(?:\s+cac)?|doi\s+voi\s+(?:cac\s+)?|\d+)\s+)?xa\s+(?:(?:da|duoc|du\s+kien)\s+)*(?:dang\s+ky|phan\s+dau|de\s+nghi|cong\s+nhan|ve\s+dich|chon)\s[^.;:]{0,90}$/u

/** No list of points is longer. */
const POINTS = 30
const OF_COMMUNES = /(?<!\p{L})(?:cac|nhung|\d+|hai|ba|bon)\s+xa(?!\p{L})/u

/** No verb between the names: a list, not a sentence. */
const onlyNames = (stretch: Stretch): boolean => {
  const first = stretch.groups[0]
  return (
    first !== undefined &&
    !/(?<!\p{L})(?:dat|chua|duoc|hoan thanh|phai|bao cao)(?!\p{L})/u.test(fold(stretch.view.text.slice(stretch.span.start, first.span.end)))
  )
}

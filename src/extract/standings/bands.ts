/** Groups of communes by how many criteria they meet: "Từ 15 - 18 tiêu chí: 06 xã (A, B, …)", "Dưới 10 tiêu chí: 02 xã (…)". */
import type { Finding, FindingOf } from '../../model/finding.js'
import { ofKind } from '../../model/finding.js'
import { covers, type Span } from '../../model/span.js'
import type { Reader } from '../rule.js'
import { segmentsOf } from '../view.js'
import { isWish } from '../criteria/scores.js'
import { countedOn, standardsIn } from '../criteria/standards.js'
import { bracketAt, clauseAt, plainText, sentenceAt, stretchOf, type Stretch, type UnitFinding } from '../criteria/stretch.js'
import { standingFinding } from './standing-finding.js'

interface Band {
  readonly range: readonly [number, number]
  readonly span: Span
  /** Told of one number exactly ("đạt 19 tiêu chí"): a band only where communes are counted or listed. */
  readonly exact: boolean
}

const N = '(?:0?\\d|1\\d|20)'
const OF = '\\s*(?:tieu\\s+chi|tc)(?!\\p{L}|\\s*/)'
const BAND = new RegExp(
  [
    `(?:tu\\s+)?(?<from>${N})(?:${OF})?\\s*(?:-|den(?:\\s+duoi)?)\\s*(?<to>${N})(?:\\s*/\\s*(?:19|10|20))?${OF}`,
    `(?:tu\\s+)?(?<min>${N})${OF}\\s+tro\\s+len`,
    `(?:tu\\s+)?(?<max>${N})${OF}\\s+tro\\s+xuong`,
    `(?<cmp>duoi|tren|it\\s+hon)\\s+(?<n>${N})${OF}`,
    `(?<exact>${N})(?:\\s*/\\s*(?:19|10|20))?${OF}`,
  ]
    .map((s) => `(?:${s})`)
    .join('|'),
  'gu',
)
const LISTS =
  /^\s*(?:(?:nong\s+thon\s+moi|ntm)\s*(?:nang cao|kieu mau)?\s*)?[:,-]?\s*(?:co\s+|la\s+|gom\s+)?(?:(?<n>\d+)(?:\s*\/\s*\d+)?\s*xa(?!\p{L})(?:\s*,?\s*chiem[^,;.(:]{0,30})?)?\s*[,:-]?\s*(?<open>\(|gom|bao gom|la|:|(?<=co\s)(?=(?:cac\s+)?xa\s))?\s*:?\s*/u

export const bandSentences: Reader = {
  name: 'standings/bands',
  read(view, found) {
    const segments = segmentsOf(view, 'body', 'attachment').filter((s) => s.cell === null)
    return { add: segments.flatMap((segment) => readStretch(stretchOf(view, segment, found), found)) }
  },
}

function readStretch(stretch: Stretch, found: readonly Finding[]): FindingOf<'standing'>[] {
  const own = stretch.view.folded.slice(stretch.span.start, stretch.span.end)
  return [...own.matchAll(BAND)].flatMap((m) => {
    const band = bandOf(stretch, m)
    return band ? members(stretch, band, found) : []
  })
}

function bandOf(stretch: Stretch, m: RegExpExecArray): Band | null {
  const span = { start: stretch.span.start + m.index, end: stretch.span.start + m.index + m[0].length }
  if (/[\d/,.]\s*$/.test(stretch.view.folded.slice(Math.max(0, span.start - 2), span.start))) return null
  const range = rangeOf(m)
  return range ? { range, span, exact: m.groups?.['exact'] !== undefined } : null
}

/** The range that a cell's words tell and nothing else ("Từ 15 đến 18 tiêu chí", "Đạt 19 tiêu chí", "Dưới 5 tiêu chí"); null for other words. */
export function rangeIn(folded: string): readonly [number, number] | null {
  const words = folded.replace(/^(?:so |cac |nhom )?(?:xa )?(?:dat )?(?:du )?/u, '').replace(/^(\d{1,2}\s*-\s*\d{1,2}|\d{1,2})$/u, '')
  const [m, other] = [...words.matchAll(BAND)]
  return m && !other && m.index === 0 && m[0].length >= words.length - 12 ? rangeOf(m) : null
}

function rangeOf(m: RegExpExecArray): readonly [number, number] | null {
  const g = m.groups ?? {}
  const number = (name: string): number => Number(g[name])
  const top = topOf(m[0])
  if (g['from'] !== undefined) return number('from') < number('to') ? [number('from'), number('to')] : null
  if (g['min'] !== undefined) return [number('min'), top]
  if (g['max'] !== undefined) return [0, number('max')]
  if (g['cmp'] !== undefined) return g['cmp'] === 'tren' ? [number('n') + 1, top] : [0, number('n') - 1]
  return [number('exact'), number('exact')]
}

/** "có 04 xã đạt 19 tiêu chí, gồm …". */
const COUNTED = /(?:\d+|cac|hai|ba)\s+xa\s+(?:(?:da|deu|moi)\s+)*(?:dat\s+)?(?:du\s+)?$/u

const topOf = (text: string): number => (/\/\s*10/.test(text) ? 10 : 19)

function members(stretch: Stretch, band: Band, found: readonly Finding[]): FindingOf<'standing'>[] {
  const clause = clauseAt(stretch, band.span.start)
  const before = plainText(stretch, clause.start, band.span.start)
  const opening = openingOf(stretch, band)
  const { said, words } = opening
  if (isWish(before) || /(?:khong con|khong co|tang|giam|them|hoan thanh)\s*(?:xa\s+)?(?:nao\s+)?(?:dat\s+)?$/u.test(before)) return []
  // "có 01 xã đạt 19/19 tiêu chí là xã A" is A's own score.
  if (
    band.exact &&
    /(?<![\d/])(?:0?1|mot)\s+xa\s+(?:(?:da|hien)\s+)?dat\s+(?:du\s+)?$/u.test(before) &&
    /(?<!\p{L})la\s*:?\s*$/u.test(words)
  )
    return []
  const listed =
    (said !== null || /[:(]|gom|(?<!\p{L})(?:la|co)(?!\p{L})/u.test(words)) && !(band.exact && said === null && !COUNTED.test(before))
      ? listedAfter(stretch, opening, found)
      : []
  if (listed.length > 0) return listed.map((u) => finding(stretch, band, u, said, u.confidence < 0.8 ? 0.92 : 0.95))
  if (band.exact || said !== null) return []
  const group = stretch.groups.filter((g) => g.span.start >= clause.start && g.span.end <= band.span.start).at(-1)
  const near = group ? stretch.view.folded.slice(group.span.end, band.span.start) : ''
  const subject =
    group &&
    /^[\s)]*(?:la\s+[^,;.]{0,40},\s*)?(?:,?\s*moi\s+xa\s+)?(?:(?:deu|moi|chi|hien|van|con|da|cung)\s+)*(?:dat|(?:nam\s+)?(?:trong|thuoc|o)\s+(?:nhom|khoang|muc))\s+(?:duoc\s+)?$/u.test(
      near,
    )
      ? group.units
      : []
  return subject.map((u) => finding(stretch, band, u, null, 0.9))
}

interface Opening {
  /** Where the names begin. */
  readonly from: number
  /** The words between the band and the names. */
  readonly words: string
  readonly said: number | null
}

/** What opens the list: right after the band, or after the bracket that holds it ("Nhóm 1 (từ 15 tiêu chí): A, B"). */
function openingOf(stretch: Stretch, band: Band): Opening {
  const { folded } = stretch.view
  const bracket = bracketAt(stretch, band.span.start)
  const behind = bracket !== null && /^\s*\)$/u.test(folded.slice(band.span.end, bracket.end))
  const [start, end] = behind ? [bracket.end, clauseAt(stretch, bracket.end).end] : [band.span.end, clauseAt(stretch, band.span.end).end]
  const read = LISTS.exec(folded.slice(start, end))
  const [words, n] = [read?.[0] ?? '', read?.groups?.['n']]
  return { from: start + words.length, words, said: n === undefined ? null : Number(n) }
}

/** In the bracket, after the colon up to the clause's end, or in the points below; "riêng xã D …" after the list is one of it. */
function listedAfter(stretch: Stretch, { from, words }: Opening, found: readonly Finding[]): UnitFinding[] {
  const bracket = bracketAt(stretch, from)
  const own = bracket && bracket.start >= from - words.length ? bracket : null
  const clause = clauseAt(stretch, from - words.length)
  const end = own ? own.end : endOfList(stretch, clause, from)
  const units = stretch.groups.filter((g) => g.span.start >= from - 1 && g.span.end <= end).flatMap((g) => g.units)
  if (units.length > 0 || clause.end < stretch.span.end - 2) return units
  const node = stretch.segment.node
  return node ? node.children.flatMap((child) => ofKind(found, 'unit').filter((u) => covers(child.span, u.span))) : []
}

function endOfList(stretch: Stretch, clause: Span, from: number): number {
  const sentence = sentenceAt(stretch, from)
  const rest = stretch.view.folded.slice(clause.end, sentence.end)
  const next = BAND_START.exec(stretch.view.folded.slice(from, clause.end))
  if (next) return from + next.index
  return /^;?\s*rieng\s+xa/u.test(rest) ? sentence.end : clause.end
}

const BAND_START = /(?:tu\s+)?\d{1,2}\s*(?:-|den)\s*\d{1,2}\s*tieu chi|duoi \d/u

function finding(stretch: Stretch, band: Band, unit: UnitFinding, said: number | null, confidence: number): FindingOf<'standing'> {
  const clause = clauseAt(stretch, band.span.start)
  const named = standardsIn(
    stretch.view.folded.slice(
      clause.start,
      Math.min(band.span.end + 30, unit.span.start > band.span.end ? unit.span.start : band.span.end + 30),
    ),
  )[0]
  return standingFinding({
    status: 'band',
    standard: named ? countedOn(named.standard) : null,
    year: null,
    range: band.range,
    said,
    span: band.span,
    commune: unit.value,
    at: unit.span,
    part: stretch.segment.part,
    rule: 'standing/band',
    confidence,
  })
}

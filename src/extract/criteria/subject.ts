/** Of which communes something is said: named just before, in the bracket's owner, in the sentence before, in the heading, or the letter's own. */
import type { Finding } from '../../model/finding.js'
import { ofKind } from '../../model/finding.js'
import type { UnitWritten } from '../../model/written.js'
import { fold } from '../../text/fold.js'
import { ancestors, placeAmong } from '../view.js'
import { namedUnits } from './named-units.js'
import { bracketAt, clauseAt, plainText, sentenceAt, type Group, type Stretch } from './stretch.js'

export interface Subject {
  readonly communes: readonly UnitWritten[]
  readonly how: 'clause' | 'bracket' | 'paragraph' | 'heading' | 'issuer' | 'above'
  readonly confidence: number
  /** Where the subject's own words begin and end; null for the issuer. */
  readonly at: { readonly start: number; readonly end: number } | null
}

const of = (group: Group, how: Subject['how'], confidence: number): Subject => ({
  communes: group.units.map((u) => u.value),
  how,
  confidence: Math.min(confidence, ...group.units.map((u) => u.confidence)),
  at: group.span,
})

/** A plural without names, or a body that is no commune, between the names and the words: the names are not meant. */
const OTHER_SUBJECT =
  /(?<!\p{L})(?:(?:cac|nhieu|mot so|so|hai|ba|(?<![\d/.]|nam\s)\d{1,3})\s+xa(?!\p{L})(?!\s+tren)|toan\s+(?:huyen|tinh|xa hoi)|binh quan|ca nuoc|tieu chi huyen|huyen\s+(?:da\s+)?dat|khong con xa)/u
/** A commune that is only compared with, or helps, or went into the one spoken of ("hình thành từ 03 xã A, B, C"). */
const ASIDE_BEFORE =
  /(?:so voi|giap|kinh nghiem cua|cung voi|tru|(?:sap nhap|nhap|hop nhat|hinh thanh|thanh lap|sap xep)(?:\s+(?:tu|tren co so|nguyen trang|toan bo|sap xep|sap nhap))*)\s+(?:(?:cac|\d+|hai|ba|bon)\s+)?(?:xa\s+)?$/u

/** "được hình thành từ 03 xã": told aside. */
const ORIGIN =
  /(?:sap nhap|nhap|hop nhat|hinh thanh|thanh lap|sap xep)(?:\s+(?:tu|tren co so|nguyen trang|toan bo|sap xep|sap nhap))*\s+(?:cac|\d+|hai|ba|bon)\s+xa(?!\p{L})/gu

export function subjectAt(stretch: Stretch, at: number, found: readonly Finding[]): Subject | null {
  const clause = clauseAt(stretch, at)
  const own = lastGroup(stretch, clause.start, at, bracketAt(stretch, at)?.start ?? -1)
  const between = plainText(stretch, own?.span.end ?? clause.start, at)
  const these = THESE.exec(between) ?? (own ? null : IN_BRACKET.exec(between))
  if (these) return theseCommunes(stretch, at - between.length + these.index, these)
  if (OTHER_SUBJECT.test(between.replace(ORIGIN, ''))) return null
  if (own) return of(own, 'clause', 0.95)
  const bracket = bracketAt(stretch, at)
  if (bracket) {
    const outer = bracketAt(stretch, bracket.start)
    const owner = lastGroup(stretch, clauseAt(stretch, bracket.start).start, bracket.start, outer?.start ?? -1)
    if (owner) return ownerOf(stretch, owner, bracket.start)
  }
  return elliptic(stretch, clause.start, found)
}

/** "Hai xã đều đăng ký …", "(02 xã này được …)", "các xã nói trên": the communes just named. */
const THESE =
  /(?<![\p{L}\d/.,])(?:ca\s+(?<all>\d{1,2}|hai|ba|bon|nam|sau)\s+xa|(?:(?<n>\d{1,2}|hai|ba|bon|nam|sau)|cac)\s+xa\s+(?:(?:hien|nay|noi|neu)\s+)?(?:deu|cung|nay|tren|noi tren|neu tren|da neu))(?!\p{L})/u
/** "xã A và xã B (hai xã được công nhận …)". */
const IN_BRACKET = /^\s*(?<n>\d{1,2}|hai|ba|bon|nam|sau)\s+xa(?!\p{L})/u
export const speaksOfThese = (folded: string): boolean => THESE.test(folded) || IN_BRACKET.test(folded)
const NUMBERS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bon: 4, nam: 5, sau: 6 }

/** As many as the words say, in the nearest sentence (or before the bracket) that names so many; null when the count does not fit. */
function theseCommunes(stretch: Stretch, from: number, { groups }: RegExpExecArray): Subject | null {
  const said = groups?.['n'] ?? groups?.['all']
  const wanted = said === undefined ? null : (NUMBERS[said] ?? Number(said))
  const before = stretch.groups.filter((g) => g.span.end <= from).slice(-8)
  for (let first = before.length - 1; first >= 0; first--) {
    const units = before.slice(first).flatMap((g) => g.units)
    const distinct = [...new Map(units.map((u) => [fold(u.value.written), u])).values()]
    if (wanted === null ? distinct.length > 1 : distinct.length === wanted) {
      const span = { start: before[first]?.span.start ?? from, end: from }
      return of({ units: distinct, span }, 'paragraph', 0.86)
    }
    if (wanted !== null && distinct.length > wanted) return null
  }
  return null
}

/** "xã A và xã B (được công nhận …)": the bracket speaks of B alone, unless it says more than one. */
function ownerOf(stretch: Stretch, owner: Group, bracket: number): Subject {
  const near = stretch.view.folded.slice(owner.span.end, bracket)
  const spokenOf = /^[\s,]*(?:(?:huyen|thanh pho|tp|tx|thi xa|tinh|cu|moi|thuoc)[^;.]{0,40})?$/u.test(near)
  const list = owner.units.every((u) => u.value.list !== null && u.value.list === owner.units[0]?.value.list)
  // "gần nhất là xã A và xã B (…)", "gồm xã A và xã B (…)": the bracket explains the whole list.
  const announced = /(?<!\p{L})(?:la|gom|:)\s*(?:hai\s+|cac\s+)?(?:xa\s+)?$/u.test(
    stretch.view.folded.slice(Math.max(0, owner.span.start - 20), owner.units[0]?.value.nameSpan.start),
  )
  if (!spokenOf || list || announced || owner.units.length === 1) return of(owner, 'bracket', spokenOf ? 0.95 : 0.85)
  return of({ units: owner.units.slice(-1), span: owner.span }, 'bracket', 0.9)
}

function lastGroup(stretch: Stretch, from: number, to: number, bracketStart: number): Group | null {
  const groups = stretch.groups.filter((g) => g.span.start >= from && g.span.end <= to)
  const level = groups.filter((g) => (bracketAt(stretch, g.span.start)?.start ?? -1) === bracketStart)
  const meant = level.filter((g) => !ASIDE_BEFORE.test(stretch.view.folded.slice(Math.max(from, g.span.start - 40), g.span.start)))
  return meant.at(-1) ?? null
}

const isPast = (group: Group): boolean => group.units.every((u) => u.value.former === true)

/** No name in the clause: "Xã đạt 18/19", "hiện đạt …", "Còn 04 tiêu chí chưa đạt". */
function elliptic(stretch: Stretch, from: number, found: readonly Finding[]): Subject | null {
  if (UNKNOWN_PLACE.test(stretch.view.text.slice(from, from + 40))) return null
  const topic = topicBefore(stretch, from)
  if (topic === 'other') return null
  const issuer = issuingCommune(found)
  if (topic && issuer && !isSubject(stretch, topic, from)) return fromIssuer(issuer)
  if (topic && topic.units.length > 1 && WHOLE.test(stretch.view.folded.slice(from, from + 24))) return whole(stretch)
  if (topic) return of(topic, 'paragraph', 0.88)
  const heading = headingTopic(stretch, found)
  if (heading) return heading
  if (issuer) return fromIssuer(issuer)
  return above(stretch, found) ?? titled(found)
}

/** "BIÊN BẢN kiểm tra … tại xã A": the only commune of the title is what the letter speaks of. */
function titled(found: readonly Finding[]): Subject | null {
  const units = ofKind(found, 'unit').filter((u) => u.part === 'title')
  const [unit] = units
  const one = unit !== undefined && new Set(units.map((u) => fold(u.value.written))).size === 1
  return one ? { communes: [unit.value], how: 'heading', confidence: 0.86, at: null } : null
}

const fromIssuer = (issuer: UnitWritten): Subject => ({ communes: [issuer], how: 'issuer', confidence: 0.88, at: null })

/** In a commune's own letter "xã" is the commune that writes, unless another one is what the sentence before speaks of. */
function isSubject(stretch: Stretch, topic: Group, from: number): boolean {
  if (isPast(topic) && sentenceAt(stretch, topic.span.start) !== sentenceAt(stretch, Math.max(stretch.span.start, from))) return false
  const sentence = sentenceAt(stretch, topic.span.start)
  const lead = stretch.view.folded.slice(sentence.start, topic.units[0]?.value.nameSpan.start)
  return (
    sentence === sentenceAt(stretch, Math.max(stretch.span.start, from)) ||
    /^[\s\d.)+*-]*(?:(?:rieng|doi voi|tai|ve|ubnd|dang uy|hien|con|[a-z])\s+)*(?:cac\s+)?(?:xa|phuong|thi tran)?\s*:?\s*$/u.test(lead)
  )
}

/** "Ở Tân Lập, …": a place that is no known commune has become the topic. */
const UNKNOWN_PLACE = /^\s*(?:Ở|Tại|Còn ở|Riêng ở|Riêng tại)\s+(?:xã\s+)?\p{Lu}\p{Ll}+\s\p{Lu}/u

/** "Cả xã mới", "Toàn xã": after its parts are named, the commune that the paragraph began with. */
const WHOLE = /^\W*(?:(?:ca|toan)\s+xa|xa\s+moi)(?!\p{L})/u

function whole(stretch: Stretch): Subject | null {
  const first = stretch.groups.find((g) => !bracketAt(stretch, g.span.start))
  return first?.units.length === 1 ? of(first, 'paragraph', 0.85) : null
}

/** The first commune of the nearest clause before that names one at the top level: what the paragraph speaks of. */
function topicBefore(stretch: Stretch, from: number): Group | 'other' | null {
  let end = from
  for (let back = 0; end > stretch.span.start && back < 12; back++) {
    const clause = clauseAt(stretch, Math.max(stretch.span.start, end - 2))
    const top = stretch.groups.filter((g) => g.span.start >= clause.start && g.span.end <= end && !bracketAt(stretch, g.span.start))
    if (top[0]) return top[0]
    if (UNKNOWN_PLACE.test(stretch.view.text.slice(clause.start, clause.start + 40))) return 'other'
    if (OTHER_SUBJECT.test(plainText(stretch, clause.start, end))) return 'other'
    end = Math.min(clause.start, end - 1)
  }
  return null
}

function headingTopic(stretch: Stretch, found: readonly Finding[]): Subject | null {
  const node = stretch.segment.node
  if (!node) return null
  for (const above of ancestors(node)) {
    if (above.kind === 'table') continue
    const units = namedUnits(stretch.view, found).within(above.span)
    if (units.length === 0) continue
    const names = new Set(units.map((u) => fold(u.value.written)))
    const first = units[0]
    const leading = first && isLeading(stretch, above.content.start, first.span.start)
    if (names.size > 1 && !leading) return null
    return first ? { communes: [first.value], how: 'heading', confidence: Math.min(0.93, first.confidence), at: first.span } : null
  }
  return null
}

/** "1. Xã B (thành lập trên cơ sở các xã A, C)": the commune that the heading begins with. */
const isLeading = (stretch: Stretch, from: number, to: number): boolean =>
  /^\s*(?:ubnd\s+|dang uy\s+|ve\s+|doi voi\s+|rieng\s+|tai\s+)*(?:xa|phuong|thi tran)?\s*$/u.test(stretch.view.folded.slice(from, to))

/** The paragraph just before under the same heading, when this one plainly goes on. */
function above(stretch: Stretch, found: readonly Finding[]): Subject | null {
  const node = stretch.segment.node
  const siblings = node?.parent?.children ?? []
  const before = node ? siblings[placeAmong(node) - 1] : undefined
  if (!before || before.kind === 'table') return null
  if (!/^\W*(?:da dat|chua dat|con|hien|cac tieu chi|xa )/u.test(stretch.view.folded.slice(stretch.span.start, stretch.span.start + 40)))
    return null
  const units = namedUnits(stretch.view, found).within(before.span)
  const names = new Set(units.map((u) => fold(u.value.written)))
  const [first] = units
  return first && names.size === 1 ? { communes: [first.value], how: 'above', confidence: 0.78, at: first.span } : null
}

const COMMUNE_BODY = /(?:^|\s)(?<kind>xã|phường|thị trấn)\s+(?<name>\p{L}.*)$/iu

/** The commune whose People's Committee (Party committee, council) writes the letter; null for every other sender. */
export function issuingCommune(found: readonly Finding[]): UnitWritten | null {
  const [issuer] = ofKind(found, 'issuer')
  for (const name of [issuer?.value.name, issuer?.value.parent]) {
    const m = COMMUNE_BODY.exec(name ?? '')
    const written = m?.groups?.['name']?.trim()
    if (!written || !issuer || /(?:^|\s)(?:huyện|tỉnh|thị xã)\s/iu.test(name ?? '')) continue
    const named = ofKind(found, 'unit').find((u) => u.part === 'letterhead' && fold(u.value.written) === fold(written))
    if (named) return named.value
    const kind = m?.groups?.['kind']?.toLowerCase()
    return {
      written,
      kind: kind === 'phường' ? 'phường' : kind === 'thị trấn' ? 'thị trấn' : 'xã',
      district: null,
      province: null,
      list: null,
      nameSpan: issuer.span,
    }
  }
  return null
}

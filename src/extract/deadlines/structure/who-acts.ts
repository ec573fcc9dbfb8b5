/** Where the one who must act is told: in the clause of the term, in a clause before it, or in a heading or lead-in above. */
import type { Span } from '../../../model/span.js'
import { textOf, type LetterView } from '../../view.js'
import { actorAt } from './actor.js'
import { bracketBehind, openBracket } from './bracket-actor.js'
import { inClause, ownerOf, subjectOf } from './clause-actor.js'
import { clausesIn, lowerOf, type Place } from './clause.js'
import { delegated } from './delegated-actor.js'
import { fromHeadings, leadIn, type Above } from './heading-actor.js'
import { isLabel, labelledBeside, labelledIn, tellsTermAlone } from './label-actor.js'
import { asksForDelay, movesTerm, petitioner } from './moved-term.js'
import { startsWithVerb } from './verbs.js'
import { found, type Found, type Where } from './who-ways.js'

export interface Acting {
  readonly actor: Found
  /** Where it was told; the farther, the less sure. */
  readonly from: Where
  /** Others who act together with it: "cùng với UBND xã B, …". */
  readonly together: readonly Span[]
  /** The name in full where only its last part is printed: "UBND xã Phú An" for "Phú An" in a list under "UBND các xã". */
  readonly as?: string
}

const alone = (at: Above | Omit<Acting, 'together'> | null): Acting | null => at && { ...at, together: [] }

/** Nearest first: the clause itself, clauses before it in the same segment, headings above. */
export function whoActs(view: LetterView, place: Place, at: Span, quoted: boolean): Acting | null {
  const partner = withWhom(view, place.clause, at)
  const labelled = found('label', labelledIn(view, place))
  if (labelled) return alone({ actor: labelled, from: 'clause' })
  if (/^[\s"“(*-]*(?:và )?(?:kính )?đề nghị (?:sớm )?được\s/u.test(lowerOf(view).slice(place.clause.start, place.clause.start + 40)))
    return null
  const shared = sharedTerm(view, place)
  if (shared) return shared
  const here = partner || isLabel(lowerOf(view).slice(place.clause.start, at.start)) ? null : inClause(view, place.clause, at)
  const over = here && (speaksOfPlace(view, here) || isWork(view, here)) ? fromHeadings(view, place.segment.node, place.clause) : null
  if (here && over && isTopicOf(view, over)) return alone(over)
  if (here && goesOnWithObject(view, place, at, here)) {
    const above = fromHeadings(view, place.segment.node, place.clause)
    if (above) return alone(above)
  }
  const own = here?.bare ? ownOffice(view, place, here) : null
  if (own) return alone(own)
  const listed = here ? null : listedName(view, place)
  if (listed) return { actor: listed.actor, from: 'clause', together: [], as: listed.as }
  const passer = here && passerOf(view, place, here)
  if (passer) return alone({ actor: passer, from: 'sentence' })
  if (here && !isOneOfMany(view, here))
    return { actor: here, from: 'clause', together: [...namesBefore(view, place, here), ...alike(view, here, place.clause, at)] }
  if (!here && (asksForDelay(view, place.clause, at) || (quoted && recalledInBrackets(view, place.clause, at)))) return null
  const far = around(view, place, at, quoted)
  if (here && far?.from === 'lead-in' && /^(?:mỗi|từng)\s/iu.test(textOf(view, here.span)))
    return alone({ actor: { ...here, way: 'each' }, from: 'clause' })
  if (here) return far && governs(view, far.actor, here) ? far : alone({ actor: here, from: 'clause' })
  return far && partner ? { ...far, together: [partner] } : far
}

/** "Sở A làm x; Sở B làm y; thời hạn chung của hai Sở: …": all who are told before in the sentence. */
function sharedTerm(view: LetterView, place: Place): Acting | null {
  const own = lowerOf(view).slice(place.clause.start, place.clause.end)
  if (!/^(?:(?:thời hạn|hạn|thời gian) chung|(?:cùng|đều) (?:hoàn thành|xong|báo cáo|gửi|nộp))(?!\p{L})/u.test(own)) return null
  const [first, ...others] = clausesIn(view, place.segment)
    .filter((p) => p.sentence.start === place.sentence.start && p.clause.end <= place.clause.start)
    .flatMap((p) => subjectOf(view, p.clause) ?? [])
  return first && others.length > 0 ? { actor: first, from: 'sentence', together: others.map((o) => o.span) } : null
}

/** "1. UBND huyện" over "b) Đối với xã A: bổ sung hồ sơ": the place is what the order is about, unless the heading is of a group it belongs to. */
const isTopicOf = (view: LetterView, over: Above): boolean =>
  over.from !== 'sibling' && !/(?<!\p{L})(?:các|hai|những|xã|thôn|ấp)(?!\p{L})/iu.test(textOf(view, over.actor.span))

/** "Đối với xã A: …". */
const speaksOfPlace = (view: LetterView, here: Found): boolean =>
  here.endedBy === 'colon' &&
  /^(?:các |hai |\d+ )?(?:xã|thôn|huyện|ấp|bản|phường|thị trấn)(?!\p{L})/iu.test(textOf(view, here.span)) &&
  /đối với\s+$/iu.test(view.text.slice(Math.max(0, here.span.start - 10), here.span.start))

/** "1. Phòng Kinh tế" over "…; Phòng nộp báo cáo …": the kind alone is the one whose points these are. */
function ownOffice(view: LetterView, place: Place, here: Found): Above | null {
  const kind = textOf(view, here.span)
  if (!/^(?:Phòng|Ban|Sở|Trung tâm|Chi cục|Hội|Đoàn|Văn phòng|Trạm|Công ty|Đội|Tổ|Khoa)$/u.test(kind)) return null
  const above = fromHeadings(view, place.segment.node, place.clause)
  return above?.from === 'heading' && textOf(view, above.actor.span).startsWith(`${kind} `) ? above : null
}

const LISTED = /^[\s"“(*_-]*(?<name>\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){1,3})(?:\s\d)?\s*(?=\s\p{Ll}|:)/u
const GROUP_ABOVE =
  /^(?<office>(?:\p{L}+\s){0,6}?)(?:các|hai|ba|bốn|năm|\d+)\s(?<kind>xã|phường|thị trấn|huyện|thôn|ấp|bản|xóm|khu phố|buôn)$/iu

/** "a) Phú An hoàn tất …" under "2. Đối với UBND các xã": the name alone, of the kind told above. */
function listedName(view: LetterView, place: Place): { readonly actor: Found; readonly as: string } | null {
  const node = place.segment.node
  if (node?.kind !== 'item' && node?.kind !== 'paragraph') return null
  const start = node.kind === 'item' ? Math.max(node.content.start, place.segment.span.start) : place.segment.span.start
  if (start > place.clause.start) return null
  const m = LISTED.exec(view.text.slice(start, place.segment.span.end))
  const name = m?.groups?.['name']
  if (!m || name === undefined) return null
  const end = start + m[0].trimEnd().length
  const verb = view.text.slice(end, end + 40).replace(/^\s*:/u, '')
  if (!startsWithVerb(verb) && !/^\s*(?:phải|cần|hoàn tất|kết thúc|sẽ)\s/u.test(verb)) return null
  if (startsWithVerb(name) || actorAt(view, start, end) || /^(?:xã|phường|huyện|thôn|ấp|bản|thị trấn|tiêu chí|riêng|tp|tt)\s/iu.test(name))
    return null
  const above = fromHeadings(view, node, place.clause)
  const group = above && above.from !== 'far' ? GROUP_ABOVE.exec(textOf(view, above.actor.span)) : null
  if (!group?.groups) return null
  const from = start + m[0].indexOf(name)
  const endedBy = /^\s*:/u.test(view.text.slice(end, end + 3)) ? 'colon' : 'verb'
  const as = `${group.groups['office'] ?? ''}${group.groups['kind'] ?? ''} ${name}`
  return { actor: { span: { start: from, end: from + name.length }, endedBy, bare: false, way: 'subject' }, as }
}

/** "Trường Tiểu học A (xã B): nghiệm thu, đưa vào sử dụng …" under the one who builds: a work, not an office. */
const isWork = (view: LetterView, here: Found): boolean =>
  /^(?:các )?(?:trường|trạm|trụ sở|nhà văn hóa|trung tâm|bệnh viện|hội trường|cơ sở)(?!\p{L})/iu.test(textOf(view, here.span)) &&
  /^\s*(?:\([^()]{2,60}\)\s*)?:\s*(?:nghiệm thu|đưa vào sử dụng|khởi công|thi công|xây|lợp|đổ bê tông|cải tạo|sửa chữa|nâng cấp|hoàn thiện (?:phần|khối|hạng mục|mái|móng)|hoàn thành (?:phần|khối|hạng mục|xây|khối lượng|thi công|móng)|bàn giao mặt bằng|giải phóng mặt bằng|quyết toán|phê duyệt quyết toán|lựa chọn nhà thầu)(?!\p{L})/u.test(
    lowerOf(view).slice(here.span.end, here.span.end + 120),
  )

/** "Gửi hồ sơ đề nghị thẩm định xã A trước …; các xã B, C trước …": a clause of a name and its term goes on with the object of the order before it. */
function goesOnWithObject(view: LetterView, place: Place, at: Span, here: Found): boolean {
  const lower = lowerOf(view)
  if (place.sentence.start === place.clause.start || here.span.end > at.start) return false
  if (
    !/^\s*$/u.test(lower.slice(here.span.end, at.start)) ||
    !/^[\s\p{P}]*(?:riêng |còn )?$/u.test(lower.slice(place.clause.start, here.span.start))
  )
    return false
  const first = view.text.slice(place.sentence.start, place.clause.start)
  const [kind] = kindsIn(lower, here.span)
  return (
    startsWithVerb(first) &&
    kind !== undefined &&
    !actorAt(view, place.sentence.start, place.clause.start) &&
    kindsIn(lower, { start: place.sentence.start, end: place.clause.start }).includes(kind)
  )
}

/** "UBND huyện A chỉ đạo xã B …; yêu cầu xã C nộp …": the one who directs in the first clause directs in the next. */
function passerOf(view: LetterView, place: Place, here: Found): Found | null {
  const lower = lowerOf(view)
  if (here.way !== 'asked' || place.sentence.start === place.clause.start) return null
  if (!/^\s*(?:yêu cầu|chỉ đạo|đôn đốc|giao|nhắc)\s+$/u.test(lower.slice(place.clause.start, here.span.start))) return null
  const first = subjectOf(view, { start: place.sentence.start, end: place.clause.start })
  return first?.way === 'subject' && /^[\s:]*(?:chỉ đạo|đôn đốc)(?!\p{L})/u.test(lower.slice(first.span.end, first.span.end + 14))
    ? first
    : null
}

/** Clauses before in the same segment, a name in brackets at the end of the sentence, headings above. */
function around(view: LetterView, place: Place, at: Span, quoted: boolean): Acting | null {
  const places = clausesIn(view, place.segment)
  const index = places.findIndex((p) => p.clause.start === place.clause.start)
  const earlier = places.slice(0, Math.max(index, 0)).reverse()
  if (movesTerm(view, place.clause, at)) {
    const asks = askedBefore(view, place, earlier)
    if (asks) return alone({ actor: asks, from: 'before' })
    const owner = earlier.map((p) => found('owner', ownerOf(view, p.clause, p.clause.end))).find((o) => o !== null)
    if (owner && !earlier.some((p) => subjectOf(view, p.clause))) return alone({ actor: owner, from: 'before' })
  }
  for (const before of earlier) {
    const same = before.sentence.start === place.sentence.start
    if (quoted && !same) break
    const actor = isLabel(lowerOf(view).slice(before.clause.start, before.clause.end)) ? null : subjectOf(view, before.clause)
    if (actor && isOneOfMany(view, actor)) {
      const above = fromHeadings(view, place.segment.node, place.clause)
      if (above?.from === 'lead-in' && /^(?:mỗi|từng)\s/iu.test(textOf(view, actor.span)))
        return alone({ actor: { ...actor, way: 'each' }, from: 'sentence' })
      if (above && governs(view, above.actor, actor)) return alone(above)
    }
    const topic = actor && (speaksOfPlace(view, actor) || isWork(view, actor)) ? fromHeadings(view, place.segment.node, place.clause) : null
    if (topic && isTopicOf(view, topic)) return alone(topic)
    if (actor && !same && isEach(view, actor) && !goesOn(view, place, actor)) continue
    const passedOn =
      actor?.way === 'asked' && /^[\s"“(*-]*(?:yêu cầu|đôn đốc|nhắc)\s/u.test(lowerOf(view).slice(before.clause.start, before.clause.end))
    const passes = passedOn ? fromHeadings(view, place.segment.node, place.clause) : null
    if (passes?.from === 'heading') return alone(passes)
    if (actor) return alone({ actor, from: same ? 'sentence' : goesOn(view, place, actor) ? 'goes-on' : 'before' })
  }
  const behind = found('bracket', bracketBehind(view, at, Math.min(place.sentence.end, at.end + 400)))
  if (behind) return alone({ actor: behind, from: 'sentence' })
  const beside = tellsTermAlone(textOf(view, place.clause)) ? found('label', labelledBeside(view, place.segment.node)) : null
  if (beside) return alone({ actor: beside, from: 'sibling' })
  const label = quoted ? itemOwner(view, places[0], place) : null
  if (label) return alone({ actor: label, from: 'recalled' })
  const above = fromHeadings(view, place.segment.node, place.clause)
  // a term recalled in a paragraph of its own is nobody's whom a paragraph above it asks
  if (above) return quoted && place.segment.node?.kind === 'paragraph' && above.from === 'lead-in' ? null : alone(above)
  const handed = quoted ? null : found('delegated', delegated(view, place.segment.node))
  return handed && alone({ actor: handed, from: 'far' })
}

/** "Phòng A: lập danh sách. Gửi huyện trước …": the next sentence of an order begins with its verb. A telling sentence before it says nothing of the kind. */
const goesOn = (view: LetterView, place: Place, actor: Found): boolean =>
  startsWithVerb(view.text.slice(place.clause.start, place.clause.start + 40)) &&
  (actor.endedBy === 'colon' || startsWithVerb(view.text.slice(actor.span.end, actor.span.end + 40)))

/** The one who asked for what is moved here: in a clause before, or in the lead-in above. */
function askedBefore(view: LetterView, place: Place, earlier: readonly Place[]): Found | null {
  const lead = place.segment.node && leadIn(view, place.segment.node)
  const spans = [...earlier.slice(0, 3).map((p) => p.clause), ...(lead ? [lead] : [])]
  for (const span of spans) {
    const actor = petitioner(view, span)
    if (actor) return found('moved', actor)
  }
  return null
}

/** "1. Xã A: … Hồ sơ nộp chậm so với thời hạn (30/6)": a term recalled in an item is that of the item's own subject. */
function itemOwner(view: LetterView, first: Place | undefined, place: Place): Found | null {
  if (!first || place.segment.node?.kind !== 'item' || first.sentence.start === place.sentence.start) return null
  if (/số \d/u.test(lowerOf(view).slice(place.clause.start, place.clause.end))) return null
  const owner = actorAt(view, first.clause.start, first.clause.end)
  return owner && !owner.bare && owner.endedBy !== 'other' ? found('subject', owner) : null
}

/** "Mỗi thôn lập một tổ.": told of in passing, it is nobody's who acts in the sentence behind. */
const isEach = (view: LetterView, actor: Found): boolean => /^(?:mỗi|từng)\s/iu.test(textOf(view, actor.span))

/** "Mỗi thôn dự trữ 500 kg gạo", "Khối phố nào chưa làm thì …": each of those whom a name above holds together. */
const isOneOfMany = (view: LetterView, actor: Found): boolean =>
  /^(?:mỗi|từng)\s|\snào(?:\s|$)/iu.test(textOf(view, actor.span)) ||
  /^\s*nào(?!\p{L})/u.test(lowerOf(view).slice(actor.span.end, actor.span.end + 6))

const KIND =
  /(?<!\p{L})(?:xã|phường|thị trấn|huyện|thôn|ấp|bản|xóm|khối phố|khu phố|tổ dân phố|khóm|khu|đơn vị|trường|phòng|sở|đảng ủy|chi bộ|hội|đoàn|ban|tổ|trạm|cơ quan|ngành)(?!\p{L})/gu

const kindsIn = (lower: string, at: Span): readonly string[] => lower.slice(at.start, at.end).match(KIND) ?? []

/** "Các thôn: …. Mỗi thôn …": the name above is of those of whom each is one. */
function governs(view: LetterView, above: Found, each: Found): boolean {
  const own = new Set(kindsIn(lowerOf(view), above.span))
  const [kind] = kindsIn(lowerOf(view), each.span)
  return kind !== undefined && own.has(kind)
}

/** "…; cùng với UBND xã B, 10 ngày một lần báo cáo": one who acts beside the subject told before. */
function withWhom(view: LetterView, clause: Span, at: Span): Span | null {
  const opens = /^\s*(?:và )?(?:cùng với|cùng)\s+/u.exec(lowerOf(view).slice(clause.start, at.start))
  const actor = opens && actorAt(view, clause.start + opens[0].length, at.start)
  return actor && !actor.bare && /^\s*(?:,\s|$)/u.test(view.text.slice(actor.span.end, Math.min(at.start, actor.span.end + 3)))
    ? actor.span
    : null
}

/** "UBND xã A nộp 97 triệu, UBND xã B nộp 212 triệu, thời hạn …": a second subject with the same verb shares the term. */
function alike(view: LetterView, first: Found, clause: Span, at: Span): Span[] {
  if (first.way !== 'subject' || first.span.start < clause.start) return []
  const lower = lowerOf(view)
  const verb = /^\s+(\p{L}+)\s/u.exec(lower.slice(first.span.end, first.span.end + 20))?.[1]
  if (verb === undefined) return []
  return [...lower.slice(first.span.end, at.start).matchAll(/,\s/gu)].slice(0, 12).flatMap((m) => {
    const other = actorAt(view, first.span.end + m.index + 1, at.start)
    const same = other && !other.bare && lower.startsWith(` ${verb} `, other.span.end)
    return same && !ownTerm(lower.slice(first.span.end, other.span.start)) ? [other.span] : []
  })
}

/** "Phòng A; Trung tâm B; UBND các xã nộp …": clauses before that hold a name and nothing else share the subject's term. */
function namesBefore(view: LetterView, place: Place, here: Found): Span[] {
  if (here.way !== 'subject' || view.text.slice(place.clause.start, here.span.start).trim() !== '') return []
  const names: Span[] = []
  const earlier = clausesIn(view, place.segment).filter(
    (p) => p.sentence.start === place.sentence.start && p.clause.end < place.clause.start,
  )
  for (const { clause } of earlier.reverse().slice(0, 12)) {
    const actor = actorAt(view, clause.start, clause.end)
    if (!actor || actor.bare || actor.span.start !== clause.start || view.text.slice(actor.span.end, clause.end).trim() !== '') break
    names.unshift(actor.span)
  }
  return names
}

/** A day between the two means that each has a term of its own. */
const ownTerm = (between: string): boolean => /(?:trước|đến|chậm nhất|xong|trong|hết)\s[^,]*\d/u.test(between)

/** "(yêu cầu báo cáo trước ngày …)", "(hạn … theo Hướng dẫn số …)": a term recalled in passing is nobody's who acts in this sentence. */
function recalledInBrackets(view: LetterView, clause: Span, at: Span): boolean {
  const inner = openBracket(view, clause, at)
  return (
    inner !== null &&
    /^\s*(?:yêu cầu|đề nghị)\s(?!các|ubnd|sở|phòng|xã|huyện)|(?<!\p{L})theo\s/u.test(lowerOf(view).slice(inner.start, inner.end))
  )
}

/** Who is named above: in a heading ("2. Sở Tài chính"), a lead-in ("… yêu cầu UBND các huyện:"), or asked under "UBND xã kiến nghị". */
import type { BodyNode } from '../../../model/letter-parts.js'
import type { Span } from '../../../model/span.js'
import { placeAmong, textOf, type LetterView } from '../../view.js'
import { actorAt, requestedActor, type Actor } from './actor.js'
import { bracketBehind } from './bracket-actor.js'
import { asked } from './clause-actor.js'
import { lowerOf } from './clause.js'
import { found, type Found, type Where } from './who-ways.js'

export interface Above {
  readonly actor: Found
  readonly from: Extract<Where, 'heading' | 'lead-in' | 'far' | 'sibling'>
}

/** Headings above and the paragraphs that lead in to them ("…, UBND tỉnh yêu cầu UBND các huyện:"), nearest first. `clause` is the one that looks up. */
export function fromHeadings(view: LetterView, node: BodyNode | null, clause: Span): Above | null {
  for (let at = node; at?.parent; at = at.parent) {
    const near = at === node
    const above = at.parent.kind === 'root' ? null : at.parent
    if (above && isPetition(view, above.content) && !/^\s*(?:cho |đồng ý |cho phép )*(?:lùi|gia hạn)/iu.test(textOf(view, clause)))
      return petitioned(view, at)
    const head = above && inHeading(view, above.content)
    if (head) return { actor: head, from: near ? 'heading' : 'far' }
    const lead = leadIn(view, at)
    const led =
      lead && (found('asked', allAsked(view, whole(requestedActor(view, lead.start, lead.end)), lead.end)) ?? promisedBelow(view, lead))
    if (led) return { actor: led, from: near ? 'lead-in' : 'far' }
  }
  return null
}

/** "3. UBND xã đề nghị": the points below are asked of another, whom they name; "Sở A đề nghị UBND huyện B:" names the one itself. */
function isPetition(view: LetterView, heading: Span): boolean {
  const actor = actorAt(view, heading.start, heading.end)
  return (
    actor !== null &&
    whole(requestedActor(view, actor.span.end, heading.end)) === null &&
    /^\s*(?:kính )?(?:đề nghị|kiến nghị|đề xuất|xin)(?:\s[^,;.:]{0,40})?[:.]?\s*$/u.test(lowerOf(view).slice(actor.span.end, heading.end))
  )
}

/** The one asked in the nearest point before: "a) UBND huyện cử …; b) Cấp thêm …". */
function petitioned(view: LetterView, node: BodyNode): Above | null {
  const siblings = node.parent?.children ?? []
  for (let i = placeAmong(node) - 1; i >= 0; i--) {
    const before = siblings[i]
    const actor = before && actorAt(view, before.content.start, before.content.end)
    if (actor && actor.endedBy !== 'other' && !actor.bare) return { actor: { ...actor, way: 'subject' }, from: 'sibling' }
  }
  return null
}

/** The nearest plain paragraph before the node, among its siblings, that ends in a colon. */
export function leadIn(view: LetterView, node: BodyNode): Span | null {
  const siblings = node.parent?.children ?? []
  for (let i = placeAmong(node) - 1; i >= 0; i--) {
    const before = siblings[i]
    if (before?.kind !== 'paragraph') continue
    return /:\s*$/u.test(textOf(view, before.span)) ? before.content : null
  }
  return null
}

/** "1. Đối với UBND các xã", "2. Sở Tài chính:", "… đề nghị UBND các huyện:". */
function inHeading(view: LetterView, at: Span): Found | null {
  const first = clauseEnd(view, at)
  const request = whole(asked(view, first, first.end))
  if (request) return found('asked', allAsked(view, request, at.end))
  const late = first.end < at.end ? lastAsked(view, at) : null
  if (late) return late
  const direct = whole(actorAt(view, first.start, first.end))
  if (!direct && first.end >= at.end) return promisedBelow(view, at) ?? inBracketAtEnd(view, at)
  if (!direct || (direct.endedBy === 'other' && first.end - first.start >= 200)) return null
  return found(direct.endedBy === 'other' ? 'named' : 'subject', severalIn(view, at, direct))
}

/** "2. Về giao thông (Phòng Kinh tế chủ trì):", "3. Đường xóm Bãi (UBND xã A)": a heading of work that ends in the one who does it. */
function inBracketAtEnd(view: LetterView, at: Span): Found | null {
  const text = textOf(view, at)
  const open = /\([^()]{3,160}\)[\s:.*_]*$/u.exec(text)
  if (!open || text.length > 300) return null
  return found(
    'bracket',
    bracketBehind(view, { start: at.start, end: at.start + open.index }, at.start + text.replace(/[\s:.*_]+$/u, '').length),
  )
}

/** "Cả 4 xã còn điểm rác; …. Văn phòng đề nghị UBND các xã:": the last words of a paragraph ask for what its points tell. */
function lastAsked(view: LetterView, at: Span): Found | null {
  const text = textOf(view, at)
  if (!/:\s*$/u.test(text)) return null
  const from = at.start + Math.max(text.lastIndexOf('; '), text.lastIndexOf('. ')) + 1
  const actor = whole(requestedActor(view, from, at.end))
  return actor && /^[\s:*_]*$/u.test(view.text.slice(actor.span.end, at.end))
    ? found('asked', actor)
    : promisedBelow(view, { start: from, end: at.end })
}

/** "Nếu được bố trí vốn, UBND xã cam kết:": what its points tell is its own to do. */
function promisedBelow(view: LetterView, lead: Span): Found | null {
  const lower = lowerOf(view).slice(lead.start, lead.end)
  const m =
    /\s(?:xin |sẽ )?(?:cam kết|hứa|đăng ký thực hiện|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|phải thực hiện|phải hoàn thành|phấn đấu)(?:\s[^,;:.]{0,40})?:\s*$/u.exec(
      lower,
    )
  if (!m) return null
  const commas = [...lower.slice(0, m.index).matchAll(/,\s|\.\s|;\s/gu)].map((c) => c.index + c[0].length)
  for (const from of [...commas, 0].sort((a, b) => b - a)) {
    const actor = whole(actorAt(view, lead.start + from, lead.end))
    if (actor && actor.span.end <= lead.start + m.index + 1 && /^\s*$/u.test(view.text.slice(actor.span.end, lead.start + m.index)))
      return found('subject', actor)
  }
  return null
}

/** "… yêu cầu Chủ tịch UBND các xã; Trưởng các phòng, ban:": names behind semicolons up to the colon are asked too. */
function allAsked(view: LetterView, first: Actor | null, to: number): Actor | null {
  if (!first) return null
  let end = first.span.end
  for (let n = 0; n < 12; n++) {
    const sign = /^\s*;\s*/u.exec(view.text.slice(end, Math.min(to, end + 12)))
    const actor = sign && actorAt(view, end + sign[0].length, to)
    if (!actor || actor.bare) break
    end = actor.span.end
  }
  return end > first.span.end && /^[\s:*_]*$/u.test(view.text.slice(end, to)) ? { ...first, span: { start: first.span.start, end } } : first
}

/** "1. Các phòng, ban chuyên môn; UBND các xã": a heading of names and nothing else is taken whole. */
function severalIn(view: LetterView, heading: Span, first: Actor): Actor {
  const pieces = view.text.slice(heading.start, heading.end).split(';')
  if (pieces.length < 2 || heading.end - heading.start > 240) return first
  let [from, end] = [heading.start, first.span.end]
  for (const piece of pieces) {
    const actor = actorAt(view, from, from + piece.length)
    if (!actor || !/^[\s:.*_]*$/u.test(view.text.slice(actor.span.end, from + piece.length))) return first
    end = actor.span.end
    from += piece.length + 1
  }
  return { ...first, span: { start: first.span.start, end } }
}

/** The heading up to its first full stop or semicolon. */
function clauseEnd(view: LetterView, at: Span): Span {
  const stop = /[;]|\.\s/u.exec(view.text.slice(at.start, at.end))
  return stop ? { start: at.start, end: at.start + stop.index } : at
}

/** Far from its sentence a bare kind ("xã", "các đồng chí") names nobody. */
const whole = (actor: Actor | null): Actor | null => (actor?.bare ? null : actor)

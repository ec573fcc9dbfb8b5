/** Where the one who must act is told: in the clause of the term, in a clause before it, or in a heading or lead-in above. */
import type { BodyNode } from '../../../model/letter-parts.js'
import type { Span } from '../../../model/span.js'
import { placeAmong, textOf, type LetterView } from '../../view.js'
import { actorAt, requestedActor, type Actor } from './actor.js'
import { found, type Found } from './who-ways.js'
import { asked, inClause, subjectOf } from './clause-actor.js'
import { asksForDelay } from './moved-term.js'
import { clausesIn, lowerOf, type Place } from './clause.js'

export interface Acting {
  readonly actor: Found
  /** Where it was told; the farther, the less sure. */
  readonly from: 'clause' | 'sentence' | 'before' | 'heading' | 'lead-in' | 'far'
}

/** Nearest first: the clause itself, clauses before it in the same segment, headings above. */
export function whoActs(view: LetterView, place: Place, at: Span, quoted: boolean): Acting | null {
  const places = clausesIn(view, place.segment)
  const index = places.findIndex((p) => p.clause.start === place.clause.start)
  const here = inClause(view, place.clause, at)
  if (here || asksForDelay(view, place.clause, at) || (quoted && recalledInBrackets(view, place.clause, at)))
    return here && { actor: here, from: 'clause' }
  for (const before of places.slice(0, Math.max(index, 0)).reverse()) {
    if (quoted && before.sentence.start !== place.sentence.start) break
    const actor = subjectOf(view, before.clause)
    if (actor) return { actor, from: before.sentence.start === place.sentence.start ? 'sentence' : 'before' }
  }
  return fromHeadings(view, place.segment.node)
}

/** "(yêu cầu báo cáo trước ngày …)", "(hạn … theo Hướng dẫn số …)": a term recalled in passing is nobody's who acts in this sentence. */
function recalledInBrackets(view: LetterView, clause: Span, at: Span): boolean {
  const open = view.text.slice(clause.start, at.start).lastIndexOf('(')
  if (open < 0 || view.text.slice(clause.start + open, at.start).includes(')')) return false
  const close = at.end + view.text.slice(at.end, clause.end).indexOf(')')
  const inside = lowerOf(view).slice(clause.start + open + 1, close < at.end ? clause.end : close)
  return /^\s*(?:yêu cầu|đề nghị)\s(?!các|ubnd|sở|phòng|xã|huyện)|(?<!\p{L})theo\s/u.test(inside)
}

/** Headings above and the paragraphs that lead in to them ("…, UBND tỉnh yêu cầu UBND các huyện:"), nearest first. */
function fromHeadings(view: LetterView, node: BodyNode | null): Acting | null {
  for (let at = node; at?.parent; at = at.parent) {
    const lead = leadIn(view, at)
    const above = at.parent.kind === 'root' ? null : at.parent
    const head = above && inHeading(view, above.content)
    if (head) return { actor: head, from: at === node ? 'heading' : 'far' }
    const led = lead && found('asked', whole(requestedActor(view, lead.start, lead.end)))
    if (led) return { actor: led, from: at === node ? 'lead-in' : 'far' }
  }
  return null
}

/** The nearest plain paragraph before the node, among its siblings, that ends in a colon. */
function leadIn(view: LetterView, node: BodyNode): Span | null {
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
  if (request) return found('asked', request)
  const direct = whole(actorAt(view, first.start, first.end))
  return direct && (direct.endedBy !== 'other' || first.end - first.start < 200)
    ? found(direct.endedBy === 'other' ? 'named' : 'subject', direct)
    : null
}

/** The heading up to its first full stop or semicolon. */
function clauseEnd(view: LetterView, at: Span): Span {
  const stop = /[;]|\.\s/u.exec(view.text.slice(at.start, at.end))
  return stop ? { start: at.start, end: at.start + stop.index } : at
}

/** Far from its sentence a bare kind ("xã", "các đồng chí") names nobody. */
const whole = (actor: Actor | null): Actor | null => (actor?.bare ? null : actor)

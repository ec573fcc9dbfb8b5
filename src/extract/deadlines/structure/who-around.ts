/** The one who acts, told around the clause of the term: in clauses before it, in brackets behind it, above it. */
import { textOf, type LetterView } from '../../view.js'
import { actorAt } from './actor.js'
import { bracketBehind } from './bracket-actor.js'
import { subjectOf } from './clause-actor.js'
import { clausesIn, lowerOf, type Place } from './clause.js'
import { delegated } from './delegated-actor.js'
import { fromHeadings, leadIn, type Above } from './heading-actor.js'
import { isLabel, labelledBeside, tellsTermAlone } from './label-actor.js'
import { movesTerm, petitioner, refused } from './moved-term.js'
import { ownerOf } from './owner-actor.js'
import { goesOn, governs, isEach, isOneOfMany, isTopicOf, isWork, speaksOfPlace } from './who-signs.js'
import { alone, type Acting, type Term } from './who-term.js'
import { found, type Found } from './who-ways.js'

/** Clauses before in the same segment, a name in brackets at the end of the sentence, headings above. */
export function around(term: Term): Acting | null {
  const { view, place } = term
  const places = clausesIn(view, place.segment)
  const index = places.findIndex((p) => p.clause.start === place.clause.start)
  const earlier = places.slice(0, Math.max(index, 0)).reverse()
  return moved(term, earlier) ?? inEarlier(term, earlier) ?? besideIt(term, places[0]) ?? fromAbove(term)
}

const above = ({ view, place }: Term): Above | null => fromHeadings(view, place.segment.node, place.clause)

/** A term that is moved is that of the one who asked for it, or of the owner of what is late. */
function moved({ view, place, at }: Term, earlier: readonly Place[]): Acting | null {
  const same = earlier.filter((p) => p.sentence.start === place.sentence.start)
  const kept = same.map((p) => found('moved', refused(view, p.clause, place.clause))).find((o) => o !== null)
  if (kept) return alone({ actor: kept, from: 'sentence' })
  if (!movesTerm(view, place.clause, at)) return null
  const asks = askedBefore(view, place, earlier)
  if (asks) return alone({ actor: asks, from: 'before' })
  const owner = earlier.map((p) => found('owner', ownerOf(view, p.clause, p.clause.end))).find((o) => o !== null)
  return owner && !earlier.some((p) => subjectOf(view, p.clause)) ? alone({ actor: owner, from: 'before' }) : null
}

/** The nearest clause before that names one who acts. */
function inEarlier(term: Term, earlier: readonly Place[]): Acting | null {
  const { view, place } = term
  for (const before of earlier) {
    const same = before.sentence.start === place.sentence.start
    if (term.quoted && !same) return null
    const actor = isLabel(lowerOf(view).slice(before.clause.start, before.clause.end)) ? null : subjectOf(view, before.clause)
    if (!actor) continue
    const over = standsFor(term, before, actor)
    if (over) return over
    if (!same && isEach(view, actor) && !goesOn(view, place, actor)) continue
    return alone({ actor, from: same ? 'sentence' : goesOn(view, place, actor) ? 'goes-on' : 'before' })
  }
  return null
}

/** Who is named above, where the name in the clause before is one of many, what the order is about, or whom the one above is to press. */
function standsFor(term: Term, before: Place, actor: Found): Acting | null {
  const { view } = term
  const many = isOneOfMany(view, actor)
  const topic = speaksOfPlace(view, actor) || isWork(view, actor)
  const pressed =
    actor.way === 'asked' &&
    /^[\s"“(*-]*(?:yêu cầu|đôn đốc|nhắc|phân công|bố trí|cử|huy động)\s/u.test(lowerOf(view).slice(before.clause.start, before.clause.end))
  const over = many || topic || pressed ? above(term) : null
  if (!over) return null
  if (many && over.from === 'lead-in' && isEach(view, actor)) return alone({ actor: { ...actor, way: 'each' }, from: 'sentence' })
  if (many && governs(view, over.actor, actor)) return alone(over)
  if (topic && isTopicOf(view, over)) return alone(over)
  return pressed && over.from === 'heading' ? alone(over) : null
}

/** In brackets behind the term, behind a label in a point beside, or (of a term recalled) the item's own subject. */
function besideIt({ view, place, at, quoted }: Term, first: Place | undefined): Acting | null {
  const behind = found('bracket', bracketBehind(view, at, Math.min(place.sentence.end, at.end + 400)))
  if (behind) return alone({ actor: behind, from: 'sentence' })
  const beside = tellsTermAlone(textOf(view, place.clause)) ? found('label', labelledBeside(view, place.segment.node)) : null
  if (beside) return alone({ actor: beside, from: 'sibling' })
  const owner = quoted ? itemOwner(view, first, place) : null
  return owner && alone({ actor: owner, from: 'recalled' })
}

function fromAbove(term: Term): Acting | null {
  const { view, place, quoted } = term
  const over = above(term)
  // a term recalled in a paragraph of its own is nobody's whom a paragraph above it asks
  if (over) return quoted && place.segment.node?.kind === 'paragraph' && over.from === 'lead-in' ? null : alone(over)
  const handed = quoted ? null : found('delegated', delegated(view, place.segment.node))
  return handed && alone({ actor: handed, from: 'far' })
}

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

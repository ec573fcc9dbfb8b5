/** Where the one who must act is told: in the clause of the term, in a clause before it, or in a heading or lead-in above. */
import type { Span } from '../../../model/span.js'
import { textOf, type LetterView } from '../../view.js'
import { openBracket } from './bracket-actor.js'
import { inClause } from './clause-actor.js'
import { lowerOf, type Place } from './clause.js'
import { isLabel, labelledIn } from './label-actor.js'
import { asksForDelay } from './moved-term.js'
import { around } from './who-around.js'
import { listedName } from './who-listed.js'
import { HERE, type Here } from './who-here.js'
import { governs, isOneOfMany } from './who-signs.js'
import { alone, type Acting, type Term } from './who-term.js'
import { alike, namesBefore, sharedTerm, withWhom } from './who-together.js'
import { found } from './who-ways.js'

/** Nearest first: the clause itself, clauses before it in the same segment, headings above. */
export function whoActs(view: LetterView, place: Place, at: Span, quoted: boolean): Acting | null {
  const term: Term = { view, place, at, quoted }
  const labelled = found('label', labelledIn(view, place))
  if (labelled) return alone({ actor: labelled, from: 'clause' })
  if (asksForItself(term)) return null
  const shared = sharedTerm(view, place)
  if (shared) return shared
  const partner = withWhom(view, place.clause, at)
  const here = partner || isLabel(lowerOf(view).slice(place.clause.start, at.start)) ? null : inClause(view, place.clause, at)
  if (here) return byNameHere({ ...term, here })
  return byNoName(term, partner)
}

/** "đề nghị được …": the letter asks for something to be granted. */
const asksForItself = ({ view, place: { clause } }: Term): boolean =>
  /^[\s"“(*-]*(?:và )?(?:kính )?đề nghị (?:sớm )?được\s/u.test(lowerOf(view).slice(clause.start, clause.start + 40))

/** The clause names one: it acts, unless a sign tells that it is what the order is about, or one of many whom a name above holds together. */
function byNameHere(here: Here): Acting {
  const { view, place, at, here: actor } = here
  for (const way of HERE) {
    const acting = way(here)
    if (acting) return acting
  }
  if (!isOneOfMany(view, actor))
    return { actor, from: 'clause', together: [...namesBefore(view, place, actor), ...alike(view, actor, place.clause, at)] }
  const far = around(here)
  if (far?.from === 'lead-in' && /^(?:mỗi|từng)\s/iu.test(textOf(view, actor.span)))
    return alone({ actor: { ...actor, way: 'each' }, from: 'clause' })
  return far && governs(view, far.actor, actor) ? far : alone({ actor, from: 'clause' })
}

/** The clause names nobody: a bare name of a list, else whom the text around it names. */
function byNoName(term: Term, partner: Span | null): Acting | null {
  const { view, place, at, quoted } = term
  const listed = listedName(view, place)
  if (listed) return { actor: listed.actor, from: 'clause', together: [], as: listed.as }
  if (asksForDelay(view, place.clause, at) || (quoted && recalledInBrackets(view, place.clause, at))) return null
  const far = around(term)
  return far && partner ? { ...far, together: [partner] } : far
}

/** "(yêu cầu báo cáo trước ngày …)", "(hạn … theo Hướng dẫn số …)": a term recalled in passing is nobody's who acts in this sentence. */
function recalledInBrackets(view: LetterView, clause: Span, at: Span): boolean {
  const inner = openBracket(view, clause, at)
  return (
    inner !== null &&
    /^\s*(?:yêu cầu|đề nghị)\s(?!các|ubnd|sở|phòng|xã|huyện)|(?<!\p{L})theo\s/u.test(lowerOf(view).slice(inner.start, inner.end))
  )
}

/** The ways in which the one who must act is found, and how sure each is: measured on letters of many hands, not felt. */
import type { Actor } from './actor.js'

/**
 * asked: after a request ("giao X", "đề nghị X") · subject: begins the clause and a verb or colon ends it · named: begins the clause, ends otherwise ·
 * comma: a subject after an adverbial or a sign · after: behind the time · by: "do X thực hiện" · owner: whose thing is due · moved: whose term is moved ·
 * bracket: in brackets · label: "Đơn vị thực hiện: X" · passive: "được X bàn giao" · told: behind with it, promised it, helped to it ·
 * reporter: answers the paper that set the term · delegated: a later article hands these points over · each: of those above, each one.
 */
export type Way =
  | 'asked'
  | 'subject'
  | 'named'
  | 'comma'
  | 'after'
  | 'by'
  | 'owner'
  | 'moved'
  | 'bracket'
  | 'reporter'
  | 'told'
  | 'label'
  | 'passive'
  | 'delegated'
  | 'each'

export interface Found extends Actor {
  readonly way: Way
}

export const found = (way: Way, actor: Actor | null): Found | null => actor && { ...actor, way }

/**
 * Where it was told: in the clause of the term; in an earlier clause of the sentence; in a sentence before; in one before that this one goes on; by the item's own subject, for a term only recalled;
 * in the heading or lead-in right above; farther up; in a point beside.
 */
export type Where = 'clause' | 'sentence' | 'before' | 'recalled' | 'heading' | 'lead-in' | 'far' | 'sibling' | 'goes-on'

/** Ways right in fewer than 97 of 100 of our letters, or met too seldom to be trusted: below the line of doubt (0.8). */
const WEAK_WAYS: Partial<Record<Way, number>> = { reporter: 0.5, by: 0.75, passive: 0.75, told: 0.78, each: 0.78, owner: 0.75 }
const WEAK_PLACES: Partial<Record<Where, number>> = { before: 0.75, recalled: 0.7, sibling: 0.78 }

/** How sure the actor is, told so and there: 1 where the way itself takes nothing away. In a term that is only recalled, whose thing it is tells little. */
export const surenessOf = (where: Where, way: Way, quoted: boolean): number =>
  Math.min(WEAK_PLACES[where] ?? 1, WEAK_WAYS[way] ?? 1, quoted && way === 'owner' ? 0.6 : 1)

/** The ways in which the one who must act is found, and how sure each is: measured, not felt. */
import type { Actor } from './actor.js'

/**
 * asked: after a request ("giao X", "đề nghị X") · subject: begins the clause and a verb or colon ends it · named: begins the clause, ends otherwise ·
 * comma: a subject after an adverbial or a sign · after: behind the time · by: "do X thực hiện" · owner: whose thing is due · moved: whose term is moved ·
 * bracket: in brackets · label: "Đơn vị thực hiện: X" · passive: "được X bàn giao" · told: behind with it, promised it, helped to it · reporter: answers the paper that set the term.
 */
export type Way =
  'asked' | 'subject' | 'named' | 'comma' | 'after' | 'by' | 'owner' | 'moved' | 'bracket' | 'reporter' | 'told' | 'label' | 'passive'

export interface Found extends Actor {
  readonly way: Way
}

export const found = (way: Way, actor: Actor | null): Found | null => actor && { ...actor, way }

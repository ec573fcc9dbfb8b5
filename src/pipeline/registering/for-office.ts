/** Whether a term asks something of this office, as far as names tell. */
import { fold } from '../../text/fold.js'
import { type Body, bodyOf } from '../../reconcile/letters/body.js'
import { type Actor, actorsOf, isActor } from '../../reconcile/terms/actors.js'

/** own: it is named, or one of a group that is, or nobody is; anybody: "các cơ quan, đơn vị"; other: somebody else. */
export type ForOffice = 'own' | 'anybody' | 'other'

/** `office`: as the cover of the register names it; null = nobody has told, and every term may be its own. */
export function forOffice(who: readonly string[], office: string | null): ForOffice {
  if (who.length === 0 || office === null) return 'own'
  const own = officeBody(office)
  const actors = who.flatMap(actorsOf)
  if (actors.some((actor) => isActor(actor, own))) return 'own'
  return actors.some(isAnybody) ? 'anybody' : 'other'
}

/** The office itself, where a letter names it as the one it is sent to. */
export const isOffice = (name: string, office: string | null): boolean =>
  office !== null && actorsOf(name).some((actor) => !actor.group && actor.body.unit !== null && isActor(actor, officeBody(office)))

/** "UBND xã An Phú, tỉnh Lạng Sơn": what stands above it names it no nearer. */
const officeBody = (office: string): Body => bodyOf((office.split(',')[0] ?? office).trim())

/** "Các phòng, ban", "Thủ trưởng các đơn vị": members whom nobody names. */
const isAnybody = ({ name, group }: Actor): boolean => !group && MANY.test(fold(name))
const MANY = /(?:^|\s)(?:cac|moi|toan the|tat ca)\s/u

/** The letters that name a commune, by their days: a piece of them from a day on, ending with a whole day. */
import { bounds, type Day } from '../../model/calendar.js'
import type { MentionRow } from '../../model/ledger.js'
import { isAlive } from '../../reference/units.js'
import type { ReportView } from '../report.js'
import type { CalledUnit } from './unit-called.js'

export interface LettersOf {
  readonly mentions: readonly MentionRow[]
  /** The day at which the next piece begins; null where there is none. */
  readonly next: Day | null
}

const [ENOUGH, MOST] = [50, 400]

/** `from` null = from the first. Each letter once. */
export async function lettersOf(
  view: Pick<ReportView, 'mentions' | 'successions'>,
  unit: CalledUnit,
  from: Day | null,
): Promise<LettersOf> {
  const found = new Map<string, MentionRow>()
  let day = ''
  for await (const mention of view.mentions(unit.named.code ?? unit.named.name, { from, to: null, undated: true })) {
    const own = dayOf(mention)
    if ((found.size >= ENOUGH && own !== day && own !== UNDATED) || found.size >= MOST)
      return { mentions: [...found.values()], next: own === UNDATED ? null : own }
    day = own
    if (isOf(view, unit, mention) && !found.has(mention.letter.id)) found.set(mention.letter.id, mention)
  }
  return { mentions: [...found.values()], next: null }
}

const UNDATED = '9999'
const dayOf = ({ letter: { date } }: MentionRow): Day => (date === null ? UNDATED : bounds(date).last)

/** A code may have been another commune's before: the one that held it on the letter's day is meant. */
function isOf({ successions }: Pick<ReportView, 'successions'>, { named, row }: CalledUnit, { name, code, letter }: MentionRow): boolean {
  if (code !== named.code || name !== named.name) return false
  if (row === null || code === null || letter.date === null) return true
  const day = bounds(letter.date).last
  const alive = successions.gazetteer.rowsOf(code).filter((u) => u.name === name && isAlive(u, day))
  return alive.length === 0 || alive.includes(row)
}

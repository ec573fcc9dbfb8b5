/** What the inbox shows at one moment: files at work, outcomes, counts of the day; and a mark by which a page knows that it shows this already. */
import { createHash } from 'node:crypto'
import type { OutcomeKind } from '../../model/outcome.js'
import { type Arrivals, arrivals } from '../../pipeline/arrivals.js'
import type { OutcomePlace } from '../../store/store.js'
import type { Asked } from '../asked.js'
import type { FileAtWork } from '../desk.js'
import { type Kind, kindNamed } from './kinds.js'

/** A screen and a half. */
const MOST = 30
/** Counted no further: "999+". */
export const MOST_COUNTED = 1000

export interface Seen {
  readonly kind: Kind | null
  readonly atWork: readonly FileAtWork[]
  readonly counts: ReadonlyMap<OutcomeKind, number>
  readonly arrivals: Arrivals
}

export async function seen(asked: Asked): Promise<Seen> {
  const { desk, view, asOf, query } = asked
  const kind = kindNamed(query('loai'))
  const [from, to] = dayAround(desk.now())
  const [atWork, counts, page] = await Promise.all([
    desk.inbox.atWork(),
    desk.store.countOutcomes(from, to, MOST_COUNTED),
    arrivals(desk.store, view, {
      ...{ limit: MOST, before: placeIn(query('truoc')), asOf },
      ...{ kind: kind?.kind ?? null, toLookAt: kind?.toLookAt ?? false },
    }),
  ])
  return { kind, atWork, counts, arrivals: page }
}

/** Cheap to make: what came last, and what is at work. */
export async function markOf({ desk, lang }: Asked): Promise<string> {
  const [atWork, [last]] = await Promise.all([desk.inbox.atWork(), desk.store.recentOutcomes(1, null, null)])
  const what = JSON.stringify([lang, atWork, last?.at, last?.key, last?.kind])
  return createHash('sha256').update(what).digest('hex').slice(0, 16)
}

/** The day on the wall, from its first moment to that of the next. */
function dayAround(now: Date): readonly [from: string, to: string] {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()]
  return [new Date(year, month, day).toISOString(), new Date(year, month, day + 1).toISOString()]
}

/** A place as an address carries it. */
export const asPlace = ({ at, key }: OutcomePlace): string => Buffer.from(JSON.stringify([at, key])).toString('base64url')

function placeIn(text: string | null): OutcomePlace | null {
  try {
    const told: unknown = JSON.parse(Buffer.from(text ?? '', 'base64url').toString())
    const [at, key] = Array.isArray(told) ? (told as readonly unknown[]) : []
    return typeof at === 'string' && typeof key === 'string' ? { at, key } : null
  } catch {
    return null
  }
}

/** Of a row of the page: the same file has the same name there as long as its outcome is about that path. */
export const rowName = (key: string): string => `kq-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`

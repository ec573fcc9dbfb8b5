/** What is known of the files that lie in the folder and wait: since when they are unchanged, how often they were tried, when to try again. */
import type { Stats } from 'node:fs'

export interface Pending {
  /** Size and times as last seen: another look means that somebody still writes. */
  readonly look: string
  /** Since when (ms of the door's clock) this look holds. */
  readonly since: number
  readonly tries: number
  readonly notBefore: number
  /** Nothing more to do until it changes: a secret letter, a link. */
  readonly leftAlone: boolean
}

export const lookOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ctimeMs} ${ino}`

export const firstSeen = (look: string, now: number): Pending => ({ look, since: now, tries: 0, notBefore: 0, leftAlone: false })

/** The same file seen again: a change starts the quiet time anew. */
export const seenAgain = (known: Pending | undefined, look: string, now: number): Pending =>
  known?.look === look ? known : firstSeen(look, now)

export const isSettled = (pending: Pending, now: number, quietMs: number): boolean =>
  !pending.leftAlone && now - pending.since >= quietMs && now >= pending.notBefore

const LONGEST_PAUSE = 60_000

/** Each try in vain doubles the pause. */
export const later = (pending: Pending, now: number, quietMs: number): Pending => ({
  ...pending,
  tries: pending.tries + 1,
  notBefore: now + Math.min(LONGEST_PAUSE, Math.max(quietMs, 500) * 2 ** pending.tries),
})

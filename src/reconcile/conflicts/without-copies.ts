/** What is told of letters of which some are one: a letter and its copies, as letters or people tell. */
import { compare } from '../../model/collect.js'
import type { Conflict } from '../../model/conflict.js'
import { gravestFirst } from './severity.js'

export type IsCopy = (a: string, b: string) => boolean

interface Kept {
  readonly owner: string
  readonly body: readonly Conflict[]
}

export interface Named {
  readonly owner: string
  readonly conflict: Conflict
}

/** Two letters that are one do not contradict each other, but for their own numbers. */
export function named({ owner, body }: Kept, isCopy: IsCopy): Named[] {
  const conflict = body.find(({ kind, letters: [a, b] }) => kind === 'contradiction/two-numbers' || !a || !b || !isCopy(a.id, b.id))
  return conflict === undefined ? [] : [{ owner, conflict }]
}

/** The other tells the same of the same letters, or of copies of them, and stands before it. */
export function covers(other: Named, one: Named, isCopy: IsCopy): boolean {
  const [k, d] = [other.conflict, one.conflict]
  const isTold = d.letters.every(({ id }) => k.letters.some((l) => l.id === id || isCopy(l.id, id)))
  const isGraver = (gravestFirst(k, d) || compare(other.owner, one.owner)) < 0
  return k.kind === d.kind && k.about === d.about && isTold && isGraver
}

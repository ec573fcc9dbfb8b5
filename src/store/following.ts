/** A change of the letters held of a source, and what follows from it, in one transaction. */
import type { Transaction } from 'kysely'
import type { Archive, Bonds } from '../model/archive.js'
import { heldLetters } from './catch-up.js'
import { saveDerived } from './derived-rows.js'
import { addKnown, removeKnown } from './known-letters.js'
import type { Instant } from './store.js'
import type { Tables } from './tables.js'

type Tx = Transaction<Tables>

export interface Follower {
  readonly archive: Archive
  readonly bonds: Bonds
  /** Until nobody else works out what follows: whoever comes later sees what the earlier one has found. Gives the instant at which that is recorded. */
  readonly alone: () => Promise<Instant>
}

/** Does the work; then, for the readings that it opened or closed, whatever follows for these letters and those that they meet. */
export async function following<T>(tx: Tx, sha256: string, { archive, bonds, alone }: Follower, work: () => Promise<T>): Promise<T> {
  const before = await openReadings(tx, sha256)
  const done = await work()
  const after = await openReadings(tx, sha256)
  const [gone, come] = [without(before, after), without(after, before)]
  if (gone.length === 0 && come.length === 0) return done
  const was = await archive.letters(gone)
  await removeKnown(tx, gone)
  const now = await heldLetters(tx, come)
  for (const letter of now) await addKnown(tx, letter, bonds.spots(letter))
  const at = await alone()
  await saveDerived(tx, await bonds.follow(archive, { before: was, after: now }), at)
  return done
}

/** Letters held of a source, each with the key of its reading. */
async function openReadings(tx: Tx, sha256: string): Promise<ReadonlyMap<string, string>> {
  const open = tx.selectFrom('letters').select(['id', 'reading']).where('sha256', '=', sha256).where('recorded_to', 'is', null)
  return new Map((await open.execute()).map(({ id, reading }) => [id, reading]))
}

const without = (all: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string[] =>
  [...all].flatMap(([id, reading]) => (others.get(id) === reading ? [] : [id]))

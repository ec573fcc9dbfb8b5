/** Letters as held now, in the short form that reconciling reads, and the spots where they are met. A new reading has a new row: what was read once can be remembered. */
import type { Transaction } from 'kysely'
import { createHash } from 'node:crypto'
import type { Spot } from '../model/archive.js'
import { briefOf, type KnownLetter } from '../model/known-letter.js'
import { packSketch } from '../text/sketch.js'
import { chunks } from './chunks.js'
import type { Tables } from './tables.js'

type Tx = Transaction<Tables>

export async function addKnown(tx: Tx, letter: KnownLetter, spots: readonly Spot[]): Promise<void> {
  const { id, file, arrivedOn, record, sketch } = letter
  const { no } = await tx
    .insertInto('known')
    .values({ letter: id, file, arrived_on: arrivedOn, brief: JSON.stringify(briefOf(record)), sketch: packSketch(sketch) })
    .returning('no')
    .executeTakeFirstOrThrow()
  const rows = new Map(spots.map(({ place, point }) => [`${place}\0${point}`, { place: placeKey(place), point, letter_no: no }]))
  for (const some of chunks([...rows.values()]))
    await tx
      .insertInto('spots')
      .values(some)
      // two places may have one key
      .onConflict((c) => c.doNothing())
      .execute()
}

export async function removeKnown(tx: Tx, letters: readonly string[]): Promise<void> {
  for (const some of chunks(letters)) {
    const gone = await tx.deleteFrom('known').where('letter', 'in', some).returning('no').execute()
    for (const { no } of gone) await tx.deleteFrom('spots').where('letter_no', '=', no).execute()
  }
}

/**
 * Six bytes: a place is only looked up, and whoever is met there by chance is found to be no concern. Half of them are of whose place it is, as far as its name
 * ends with that, so that what one letter touches lies together: on few pages of a file that is larger than the memory.
 */
export function placeKey(place: string): number {
  const owner = / (?:of|in) (.+)$/.exec(place)?.[1]
  const hash = hashOf(place)
  return owner === undefined ? hash.readUIntBE(0, 6) : hashOf(owner).readUIntBE(0, 3) * 2 ** 24 + hash.readUIntBE(0, 3)
}

const hashOf = (text: string): Buffer => createHash('sha1').update(text).digest()

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

/** Six bytes of a hash: a place is only looked up, and whoever is met there by chance is found to be no concern. */
export const placeKey = (place: string): number => createHash('sha1').update(place).digest().readUIntBE(0, 6)

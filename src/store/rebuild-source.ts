/** A source read anew from what the store holds, inside the caller's transaction: only what has changed is closed and opened. */
import type { Transaction } from 'kysely'
import { letterIdOf } from '../model/letter-id.js'
import { closeOthers, heldOf, heldSource, keepReading } from './keep-reading.js'
import { after, type OpenReading, openReadings, underWords } from './keep-words.js'
import { pack } from './pack.js'
import { isSameJson } from './same-json.js'
import type { Instant, Overlay, ReadingToKeep } from './store.js'
import type { Tables } from './tables.js'
import type { TextIndex } from './text-index.js'
import { saveUnits } from './units.js'

export interface Rebuilt {
  readonly sha256: string
  readonly readings: readonly ReadingToKeep[]
  readonly extractor: string
  readonly overlay: Overlay
  readonly at: Instant
}

type Tx = Transaction<Tables>

/** Ids of the letters that are other than before: read otherwise, new, or none any more. */
export async function rebuildSource(tx: Tx, index: TextIndex, { sha256, extractor, overlay, at, ...more }: Rebuilt): Promise<string[]> {
  const readings = await underWords(tx, sha256, more.readings, overlay)
  const before = await openReadings(tx, sha256)
  const [held, source] = [await heldOf(tx, sha256), await heldSource(tx, sha256)]
  const ids = new Set(readings.map(({ record }) => letterIdOf(record)))
  const now = before.reduce((latest, { recordedFrom }) => after(recordedFrom, latest), at)
  const gone = before.filter(({ id }) => !ids.has(id)).map(({ id }) => id)
  await closeOthers(tx, index, held, ids, now)
  await saveUnits(tx, readings)
  const changed: string[] = []
  for (const [part, reading] of readings.entries()) {
    const own = before.find(({ id }) => id === letterIdOf(reading.record))
    if (own && isAsHeld(own, reading)) await noteReread(tx, own, reading, extractor)
    else {
      await keepReading(tx, index, { source, reading, part, extractor, at: now, held })
      changed.push(letterIdOf(reading.record))
    }
  }
  return [...gone, ...changed]
}

function isAsHeld(held: OpenReading, reading: ReadingToKeep): boolean {
  if (!isSameJson(held.record, reading.record) || !isSameJson(held.machine, reading.machine ?? reading.record)) return false
  const said = new Set(held.statements.map(({ id }) => id))
  return said.size === reading.statements.length && reading.statements.every(({ id }) => said.has(id))
}

/** By which rules it was read last, and what they found and dropped on the way. */
async function noteReread(tx: Tx, { id }: OpenReading, { trace }: ReadingToKeep, extractor: string): Promise<void> {
  const { findings, dropped } = trace
  await tx
    .updateTable('letters')
    .set({ extractor, trace: pack({ findings, dropped }) })
    .where('id', '=', id)
    .where('recorded_to', 'is', null)
    .execute()
}

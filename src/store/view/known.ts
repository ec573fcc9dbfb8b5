/** Letters as reconciling sees them, whole records. */
import type { Kysely } from 'kysely'
import { compare } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { byLetterId } from '../../model/letter-id.js'
import type { LetterRecord } from '../../model/letter-record.js'
import { unpackSketch } from '../../text/sketch.js'
import { chunks } from '../chunks.js'
import type { Instant } from '../store.js'
import type { Tables } from '../tables.js'
import { type Condition, heldAt } from './pieces.js'
import { fromJson } from './rows.js'

type Db = Kysely<Tables>

export async function knownLetters(db: Db, knownAt: Instant | null, ids: readonly string[]): Promise<KnownLetter[]> {
  const known: KnownLetter[] = []
  for (const held of heldAt(knownAt, 'letters'))
    for (const some of chunks([...new Set(ids)])) {
      const rows = lettersWhere(db, held).where('letters.id', 'in', some)
      known.push(...(await rows.execute()).map(knownLetter))
    }
  return known.sort((a, b) => compare(a.file, b.file) || byLetterId(a.id, b.id))
}

const lettersWhere = (db: Db, held: Condition) =>
  db
    .selectFrom('letters')
    .innerJoin('sources', 'sources.sha256', 'letters.sha256')
    .leftJoin('known', 'known.letter', 'letters.id')
    .select(['letters.id', 'letters.file', 'letters.record', 'letters.recorded_to', 'sources.arrived_on', 'known.sketch'])
    .where(held)

type Row = Pick<Tables['letters'], 'id' | 'file' | 'record' | 'recorded_to'> & {
  readonly arrived_on: string | null
  readonly sketch: string | null
}

/** Of a letter that is held no more as it was then, how alike it was to others is not known. */
const knownLetter = ({ id, file, record, recorded_to: until, arrived_on: arrivedOn, sketch }: Row): KnownLetter => ({
  ...{ id, file, arrivedOn },
  // Records kept before a list was read lack it.
  record: { fulfilments: [], persons: [], ...fromJson<Omit<LetterRecord, 'fulfilments' | 'persons'>>(record) },
  sketch: sketch === null || until !== null ? [] : unpackSketch(sketch),
})

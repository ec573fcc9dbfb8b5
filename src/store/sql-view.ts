/** What reports see, as known at an instant: the letters held then, and the rows of those readings. One file of view/ for each kind of question. */
import type { Kysely } from 'kysely'
import { compare } from '../model/collect.js'
import type { KnownLetter } from '../model/known-letter.js'
import type { LedgerView } from '../model/ledger.js'
import { byLetterId } from '../model/letter-id.js'
import type { LetterRecord } from '../model/letter-record.js'
import { unpackSketch } from '../text/sketch.js'
import type { Instant } from './store.js'
import type { Tables } from './tables.js'
import { documentsCited } from './view/citations.js'
import { arrivals, letterCount, lettersById, lettersInOrder, lettersNumbered, newestDay } from './view/letters.js'
import { heldAt } from './view/pieces.js'
import { contradictions, deadlinesInOrder, deadlinesNaming, deadlinesOf, mentionsInOrder, problemsOf } from './view/rows.js'
import { setsCounted, standing, statementsOf, unitsCounted, unitsInOrder } from './view/units.js'

type Db = Kysely<Tables>

export function sqlView(db: Db, knownAt: Instant | null): LedgerView {
  return {
    letters: (days) => lettersInOrder(db, knownAt, days),
    arrivals: (days) => arrivals(db, knownAt, days),
    lettersById: (ids) => lettersById(db, knownAt, ids),
    lettersNumbered: (numberKey, date) => lettersNumbered(db, knownAt, numberKey, date),
    letterCount: () => letterCount(db, knownAt),
    newestDay: () => newestDay(db, knownAt),
    deadlines: (days) => deadlinesInOrder(db, knownAt, days),
    deadlinesNaming: (commune) => deadlinesNaming(db, knownAt, commune),
    deadlinesOf: (letters) => deadlinesOf(db, knownAt, letters),
    documentsCited: (days) => documentsCited(db, knownAt, days),
    contradictions: () => contradictions(db, knownAt),
    problemsOf: (letters) => problemsOf(db, knownAt, letters),
    mentions: (commune) => mentionsInOrder(db, knownAt, commune),
    units: (commune = null) => unitsInOrder(db, commune),
    setsCounted: () => setsCounted(db),
    unitsCounted: (sets) => unitsCounted(db, sets),
    statementsOf: (unit) => statementsOf(db, knownAt, unit),
    standing: (unit, asOf) => standing(db, knownAt, unit, asOf),
    known: () => knownLetters(db, knownAt),
  }
}

/** Whole records, all in memory: for what is still reconciled over all letters at once. */
async function knownLetters(db: Db, knownAt: Instant | null): Promise<KnownLetter[]> {
  const known: KnownLetter[] = []
  for (const held of heldAt(knownAt, 'letters')) {
    const rows = await db
      .selectFrom('letters')
      .innerJoin('sources', 'sources.sha256', 'letters.sha256')
      .select(['letters.id', 'letters.file', 'letters.record', 'letters.sketch', 'sources.arrived_on'])
      .where(held)
      .execute()
    known.push(...rows.map(knownLetter))
  }
  return known.sort((a, b) => compare(a.file, b.file) || byLetterId(a.id, b.id))
}

const knownLetter = (row: Pick<Tables['letters'], 'id' | 'file' | 'record' | 'sketch' | 'arrived_on'>): KnownLetter => ({
  ...{ id: row.id, file: row.file, arrivedOn: row.arrived_on },
  // Written by this store alone; records kept before a list was read lack it.
  record: { fulfilments: [], ...(JSON.parse(row.record) as Omit<LetterRecord, 'fulfilments'>) },
  sketch: row.sketch === null ? [] : unpackSketch(row.sketch),
})

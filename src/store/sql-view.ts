/** What reports see, as known at an instant: the letters held then, and the rows of those readings. */
import type { Kysely } from 'kysely'
import type { LedgerView } from '../model/ledger.js'
import { entriesInOrder, registeredAs } from './register/read.js'
import type { Instant } from './store.js'
import type { Tables } from './tables.js'
import { documentsCited, lettersCiting, numbersCited } from './view/citations.js'
import { derivedInOrder, derivedOwned, derivedUnder } from './view/derived.js'
import { knownLetters } from './view/known.js'
import {
  arrivals,
  letterCount,
  lettersById,
  lettersInFile,
  lettersInOrder,
  lettersNumbered,
  lettersTouched,
  newestDay,
} from './view/letters.js'
import {
  contradictions,
  deadlinesInOrder,
  deadlinesNaming,
  deadlinesOf,
  mentionsInOrder,
  mentionsOf,
  misprints,
  problemsOf,
} from './view/rows.js'
import { setsCounted, standing, statementsOf, unitsCounted, unitsInOrder, unitsOfCode, unitsOfDistrict, unitsSaidBy } from './view/units.js'

type Db = Kysely<Tables>

export function sqlView(db: Db, knownAt: Instant | null): LedgerView {
  return {
    letters: (days) => lettersInOrder(db, knownAt, days),
    arrivals: (days) => arrivals(db, knownAt, days),
    lettersById: (ids) => lettersById(db, knownAt, ids),
    lettersNumbered: (numberKey, date) => lettersNumbered(db, knownAt, numberKey, date),
    lettersInFile: (file) => lettersInFile(db, knownAt, file),
    lettersCiting: (numberKey) => lettersCiting(db, knownAt, numberKey),
    numbersCited: (letters) => numbersCited(db, knownAt, letters),
    lettersTouched: (since) => lettersTouched(db, since),
    letterCount: () => letterCount(db, knownAt),
    newestDay: () => newestDay(db, knownAt),
    deadlines: (days) => deadlinesInOrder(db, knownAt, days),
    deadlinesNaming: (commune) => deadlinesNaming(db, knownAt, commune),
    deadlinesOf: (letters) => deadlinesOf(db, knownAt, letters),
    documentsCited: (days) => documentsCited(db, knownAt, days),
    contradictions: () => contradictions(db, knownAt),
    misprints: (printed) => misprints(db, knownAt, printed),
    problemsOf: (letters) => problemsOf(db, knownAt, letters),
    mentions: (commune) => mentionsInOrder(db, knownAt, commune),
    mentionsOf: (letters) => mentionsOf(db, knownAt, letters),
    units: (commune = null) => unitsInOrder(db, commune),
    unitsOfCode: (code) => unitsOfCode(db, code),
    unitsOfDistrict: (name) => unitsOfDistrict(db, name),
    unitsSaidBy: (letters) => unitsSaidBy(db, letters),
    setsCounted: () => setsCounted(db),
    unitsCounted: (sets) => unitsCounted(db, sets),
    statementsOf: (unit) => statementsOf(db, knownAt, unit),
    standing: (unit, asOf) => standing(db, knownAt, unit, asOf),
    derived: (kind, owners) => derivedOwned(db, knownAt, kind, owners),
    derivedInOrder: (kind, begins) => derivedInOrder(db, knownAt, kind, begins),
    derivedUnder: (kind, keys) => derivedUnder(db, knownAt, kind, keys),
    registerEntries: (asked) => entriesInOrder(db, knownAt, asked),
    registeredAs: (letters) => registeredAs(db, knownAt, letters),
    known: (ids) => knownLetters(db, knownAt, ids),
  }
}

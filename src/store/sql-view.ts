/** What reports see, as known at an instant: the letters held then, and the rows of those readings. */
import type { Kysely } from 'kysely'
import type { LedgerView, PlacedView } from '../model/ledger.js'
import { entriesInOrder, registeredAs } from './register/read.js'
import type { Instant } from './store.js'
import type { Tables } from './tables.js'
import { documentsCited, documentsFrom, lettersCiting, numbersCited } from './view/citations.js'
import { derivedInOrder, derivedOwned, derivedUnder } from './view/derived.js'
import { knownLetters } from './view/known.js'
import {
  arrivals,
  letterCount,
  lettersById,
  lettersFrom,
  lettersInFile,
  lettersInOrder,
  lettersTouched,
  newestDay,
} from './view/letters.js'
import {
  contradictions,
  deadlinesFrom,
  deadlinesInOrder,
  deadlinesNaming,
  deadlinesOf,
  mentionsInOrder,
  mentionsOf,
  misprints,
  problemsOf,
} from './view/rows.js'
import { lettersNumbered } from './view/numbered.js'
import { standing } from './view/standing.js'
import { bandsOf, statementsIn, statementsOf } from './view/statements.js'
import { daysCounted, setsCounted, unitsCountedFrom, unitsFrom, unitsOfCode, unitsOfDistrict, unitsSaidBy } from './view/units.js'

type Db = Kysely<Tables>

export function sqlView(db: Db, knownAt: Instant | null): LedgerView {
  return {
    letters: (days) => lettersInOrder(db, knownAt, days),
    arrivals: (days) => arrivals(db, knownAt, days),
    lettersById: (ids) => lettersById(db, knownAt, ids),
    lettersNumbered: (asked) => lettersNumbered(db, knownAt, asked),
    lettersInFile: (file) => lettersInFile(db, knownAt, file),
    lettersCiting: (numberKey) => lettersCiting(db, knownAt, numberKey),
    numbersCited: (letters) => numbersCited(db, knownAt, letters),
    lettersTouched: (since) => lettersTouched(db, since),
    letterCount: () => letterCount(db, knownAt),
    newestDay: () => newestDay(db, knownAt),
    deadlines: (days, atOnce) => deadlinesInOrder(db, knownAt, days, atOnce),
    deadlinesNaming: (commune) => deadlinesNaming(db, knownAt, commune),
    deadlinesOf: (letters) => deadlinesOf(db, knownAt, letters),
    documentsCited: (days) => documentsCited(db, knownAt, days),
    contradictions: () => contradictions(db, knownAt),
    misprints: (printed) => misprints(db, knownAt, printed),
    problemsOf: (letters) => problemsOf(db, knownAt, letters),
    mentions: (commune, days) => mentionsInOrder(db, knownAt, commune, days),
    mentionsOf: (letters) => mentionsOf(db, knownAt, letters),
    units: (commune = null, from = null) => unitsFrom(db, null, commune, from),
    unitsOfCode: (code) => unitsOfCode(db, code),
    unitsOfDistrict: (name) => unitsOfDistrict(db, name),
    unitsSaidBy: (letters) => unitsSaidBy(db, letters),
    setsCounted: () => setsCounted(db),
    unitsCounted: (sets, from = null) => unitsCountedFrom(db, null, sets, from),
    daysCounted: (sets, around, most) => daysCounted(db, sets, around, most),
    statementsOf: (unit) => statementsOf(db, knownAt, unit),
    bandsOf: (units) => bandsOf(db, knownAt, units),
    statementsIn: (letters) => statementsIn(db, knownAt, letters),
    standing: (units, asOf) => standing(db, knownAt, units, asOf),
    derived: (kind, owners) => derivedOwned(db, knownAt, kind, owners),
    derivedInOrder: (kind, begins) => derivedInOrder(db, knownAt, kind, begins),
    derivedUnder: (kind, keys) => derivedUnder(db, knownAt, kind, keys),
    registerEntries: (asked) => entriesInOrder(db, knownAt, asked),
    registeredAs: (letters) => registeredAs(db, knownAt, letters),
    known: (ids) => knownLetters(db, knownAt, ids),
  }
}

export function sqlPlacedView(db: Db, knownAt: Instant | null): PlacedView {
  return {
    lettersFrom: (after, days) => lettersFrom(db, knownAt, after, days),
    deadlinesFrom: (after, days) => deadlinesFrom(db, knownAt, after, days),
    documentsFrom: (after, days) => documentsFrom(db, knownAt, after, days),
    unitsFrom: (after, commune) => unitsFrom(db, after, commune),
    unitsCountedFrom: (after, sets) => unitsCountedFrom(db, after, sets),
  }
}

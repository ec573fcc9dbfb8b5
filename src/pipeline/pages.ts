/** A page of a list, from after a place: what a page costs does not hang on where it lies, nor on how few of its rows are wanted. */
import type { Day } from '../model/calendar.js'
import type { CommuneStatus } from '../model/commune-status.js'
import type { CitedDocument, DayRange, DeadlineRow, LetterRow, NamedUnitRef, Placed, PlacedView } from '../model/ledger.js'
import type { LetterFacts, LetterName } from '../model/letter-facts.js'
import type { TermState } from '../model/term-state.js'
import { batches } from '../report/batches.js'
import { heldAs } from '../report/citations.report.js'
import { fits, fitsUnit } from '../report/filters.js'
import type { ReportView } from '../report/report.js'
import { scoresFrom, statusesOfAll } from './statuses.js'

/** `after`: the place of the last row seen; null = the first page. */
export interface Wanted {
  readonly after: string | null
  readonly most: number
}

/** `next` null: there is no more. A page may hold fewer rows than were asked for, even none, and still have a next one. */
export interface PageOf<R> {
  readonly rows: readonly R[]
  readonly next: string | null
}

/** So many rows are looked at for one page; which of them are wanted is told after they are read. */
const LOOKED_AT = 200

/** `show` gives a row for each that it is handed; null = not wanted. */
async function pageOf<R, V>(
  rows: AsyncIterable<Placed<R>>,
  most: number,
  show: (batch: readonly R[]) => Promise<readonly (V | null)[]>,
): Promise<PageOf<V>> {
  const page: V[] = []
  let [looked, last] = [0, '']
  for await (const batch of batches(rows, { size: most + 1 })) {
    if (page.length === most || looked >= LOOKED_AT) return { rows: page, next: last }
    looked += batch.length
    const shown = await show(batch.map(({ row }) => row))
    for (const [i, { place }] of batch.entries()) {
      if (page.length === most) return { rows: page, next: last }
      const row = shown[i] ?? null
      if (row !== null) page.push(row)
      last = place
    }
  }
  return { rows: page, next: null }
}

export interface LetterTold {
  readonly letter: LetterRow
  readonly facts: LetterFacts | null
}

export function letterPage(
  view: Pick<ReportView, 'factsOf'>,
  placed: Pick<PlacedView, 'lettersFrom'>,
  { after, most, days, agency }: Wanted & { readonly days: DayRange; readonly agency: string | null },
): Promise<PageOf<LetterTold>> {
  return pageOf(placed.lettersFrom(after, days), most, async (letters) => {
    const facts = await view.factsOf(letters.map((l) => l.id))
    return letters.map((letter) =>
      fits(agency, letter.issuer, letter.head.issuerParent) ? { letter, facts: facts.get(letter.id) ?? null } : null,
    )
  })
}

/** A term, and how it stands on the day for those whom letters tell apart. */
export interface TermTold {
  readonly term: DeadlineRow
  readonly states: readonly TermState[]
}

export interface TermsWanted extends Wanted {
  readonly days: DayRange
  readonly asOf: Day
  readonly state: TermState['state'] | null
  readonly agency: string | null
  readonly commune: string | null
}

/** In the order of the day that the letter prints; those of which it prints none come last, whatever day is worked out for them. */
export function termPage(
  view: Pick<ReportView, 'termStatesOf'>,
  placed: Pick<PlacedView, 'deadlinesFrom'>,
  { after, most, days, asOf, ...wanted }: TermsWanted,
): Promise<PageOf<TermTold>> {
  return pageOf(placed.deadlinesFrom(after, days), most, async (terms) => {
    const states = await view.termStatesOf([...new Set(terms.map((t) => t.letter.id))], asOf)
    return terms.map((term) => {
      const own = states.filter((s) => s.letter.id === term.letter.id && s.index === term.index && isWanted(s, wanted))
      return own.length === 0 ? null : { term, states: own }
    })
  })
}

const isWanted = (s: TermState, { state, agency, commune }: Pick<TermsWanted, 'state' | 'agency' | 'commune'>): boolean =>
  (state === null || s.state === state) &&
  fits(agency, ...s.who, s.deadline.to, s.letter.issuer) &&
  fits(commune, ...s.who, s.deadline.task)

export interface DocumentTold {
  readonly document: CitedDocument
  /** The letter that is meant, where it is held. */
  readonly held: LetterName | null
}

export function documentPage(
  view: Pick<ReportView, 'lettersNumbered' | 'resolvedTo'>,
  placed: Pick<PlacedView, 'documentsFrom'>,
  { after, most, days, missing }: Wanted & { readonly days: DayRange; readonly missing: boolean },
): Promise<PageOf<DocumentTold>> {
  return pageOf(placed.documentsFrom(after, days), most, async (documents) => {
    const held = await heldAs(view, documents)
    return documents.map((document, i) => (missing && held[i] != null ? null : { document, held: held[i] ?? null }))
  })
}

export interface UnitStanding {
  readonly unit: NamedUnitRef
  readonly statuses: readonly CommuneStatus[]
}

export function unitPage(
  view: Pick<ReportView, 'standing'>,
  placed: Pick<PlacedView, 'unitsFrom'>,
  { after, most, asOf, commune }: Wanted & { readonly asOf: Day; readonly commune: string | null },
): Promise<PageOf<UnitStanding>> {
  return pageOf(unitsPlaced(placed.unitsFrom(after, commune)), most, async (units) => {
    const wanted = units.filter(({ unit }) => fitsUnit(commune, unit))
    const statuses = await statusesOfAll(view, wanted.map(({ key }) => key), asOf) // prettier-ignore
    return units.map((unit) => {
      const own = wanted.includes(unit) ? statuses.get(unit.key) : undefined
      return own === undefined ? null : { unit, statuses: own }
    })
  })
}

async function* unitsPlaced(units: AsyncIterable<NamedUnitRef>): AsyncGenerator<Placed<NamedUnitRef>> {
  for await (const row of units) yield { place: row.order, row }
}

/** One set after the other. `most` counts units. */
export async function scorePage(
  view: Pick<ReportView, 'setsCounted' | 'standing'>,
  placed: Pick<PlacedView, 'unitsCountedFrom'>,
  { after, most, asOf, set }: Wanted & { readonly asOf: Day; readonly set: string | null },
): Promise<PageOf<CommuneStatus>> {
  const { rows, next } = await pageOf(scoresFrom(view, placed, { asOf, set, after }), most, (units) => Promise.resolve(units))
  return { rows: rows.flat(), next }
}

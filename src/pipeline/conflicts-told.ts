/** What letters tell otherwise of each other's numbers and days, and officials in two spellings, as kept with the letters: read in order, a page at a time, with the sentences as printed. */
import type { Conflict, PlaceIn, SpellingTold } from '../model/conflict.js'
import type { Discrepancy } from '../model/discrepancy.js'
import type { DerivedRow, LedgerView } from '../model/ledger.js'
import { evidenceAt } from '../model/proof-of.js'
import type { LetterRecord } from '../model/letter-record.js'
import type { Spelling } from '../model/spelling.js'
import { covers, type IsCopy, named } from '../reconcile/conflicts/without-copies.js'
import { batches } from '../report/batches.js'
import { DOUBTED, SURE } from '../store/keys.js'
import type { ToldView } from './people-told.js'

type View = Pick<LedgerView, 'derivedInOrder' | 'derivedUnder' | 'known'>
type Row = DerivedRow<'conflicts'>

/** Those that are sure, or those that are to be looked at; by kind and name. */
export async function* conflictsTold(view: View, told: ToldView, sure: boolean): AsyncGenerator<Discrepancy> {
  for await (const rows of batches(view.derivedInOrder('conflicts', sure ? SURE : DOUBTED))) {
    const conflicts = await withoutCopies(view, told, rows)
    const places = await placesOf(view, conflicts.flatMap(({ at }) => at)) // prettier-ignore
    for (const { at, ...conflict } of conflicts)
      yield { ...conflict, unit: null, statements: [], places: at.flatMap((p) => places(p) ?? []) }
  }
}

export async function* spellingsTold(view: View, told: ToldView): AsyncGenerator<Spelling> {
  for await (const rows of batches(view.derivedInOrder('spellings'))) {
    const isCopy = await copiesAmong(told, rows.flatMap(({ body }) => body.flatMap(({ of }) => of.map(({ id }) => id)))) // prettier-ignore
    const shown = rows.flatMap(({ body }): SpellingTold[] => body.filter(({ of: [a, b] }) => !isCopy(a.id, b.id)).slice(0, 1))
    const places = await placesOf(view, shown.flatMap(({ at }) => at)) // prettier-ignore
    for (const { at, of: letters, ...spelling } of shown)
      yield { ...spelling, places: at.map((place, i) => places(place) ?? { file: letters[i]?.file ?? '', page: 1, quote: '' }) }
  }
}

/** One thing told by a letter and again by its copies is one: the gravest is told. Which letters are copies people may say too, so it is settled here. */
async function withoutCopies(view: View, told: ToldView, rows: readonly Row[]): Promise<Conflict[]> {
  const own = await told.facts(rows.flatMap(lettersIn))
  const copies = [...own.values()].flatMap(({ sameAs }) => sameAs.map((s) => s.id))
  const beside = await view.derivedUnder('conflicts', [...rows.map(({ key }) => key), ...rows.flatMap(lettersIn), ...copies])
  const others = [...beside].map(([owner, body]): Row => ({ owner, key: '', body }))
  const isCopy = await copiesAmong(told, [...rows, ...others].flatMap(lettersIn))
  const all = others.flatMap((row) => named(row, isCopy))
  return rows.flatMap((row) => named(row, isCopy).flatMap((one) => (all.some((other) => covers(other, one, isCopy)) ? [] : [one.conflict])))
}

const lettersIn = ({ body }: Row): string[] => body.flatMap(({ letters }) => letters.map(({ id }) => id))

async function copiesAmong(told: ToldView, letters: readonly string[]): Promise<IsCopy> {
  const facts = await told.facts([...new Set(letters)])
  return (a, b) => facts.get(a)?.sameAs.some((s) => s.id === b) ?? false
}

type Printed = Discrepancy['places'][number]

async function placesOf(view: View, places: readonly PlaceIn[]): Promise<(place: PlaceIn) => Printed | null> {
  const letters = new Map((await view.known([...new Set(places.map((p) => p.letter))])).map((l) => [l.id, l]))
  return ({ letter, at }) => {
    const held = letters.get(letter)
    if (held === undefined) return null
    const [first] = evidenceAt(held.record, at)
    const quote = first?.quote ?? officialAt(held.record, at)
    return quote === null ? null : { file: held.file, page: first?.page ?? 1, quote }
  }
}

/** A name without evidence is its own. */
const officialAt = ({ signer, persons }: LetterRecord, at: string): string | null =>
  at === '/signer' ? (signer?.name ?? null) : at.startsWith('/persons/') ? (persons[Number(at.split('/')[2])]?.name ?? null) : null

/**
 * What letters tell otherwise, over everything held: finds the owners (units, letters, documents cited, districts) and their neighbours, and asks the
 * functions of one owner. Nothing here compares all letters with all letters.
 */
import type { Day } from '../model/calendar.js'
import { collected, grouped } from '../model/collect.js'
import type { Discrepancy } from '../model/discrepancy.js'
import type { LedgerView } from '../model/ledger.js'
import type { KnownLetter } from '../model/known-letter.js'
import type { LetterFacts } from '../model/letter-facts.js'
import type { HeldStatement } from '../model/statement.js'
import { areaTallies, type AreaTally, talliesIn } from '../reconcile/conflicts/area-tallies.js'
import { citedDays } from '../reconcile/conflicts/cited-days.js'
import { letterDiscrepancies } from '../reconcile/conflicts/letter-discrepancies.js'
import { type Papers, paperOf } from '../reconcile/conflicts/papers.js'
import { withoutCopies } from '../reconcile/conflicts/told.js'
import { unitDiscrepancies } from '../reconcile/conflicts/unit-discrepancies.js'
import { type Citing, means } from '../reconcile/letters/cited.js'
import { fold } from '../text/fold.js'
import { numberKey, printedNumber } from '../text/letter-number.js'
import { bandsOf } from '../text/sketch.js'
import type { ToldView } from './people-told.js'
import { type District, districtOf, fullScore, setInForce, unitEnd } from './unit-lookup.js'

type Statements = Pick<LedgerView, 'units' | 'statementsOf'>

interface Held {
  readonly letters: readonly KnownLetter[]
  readonly facts: ReadonlyMap<string, LetterFacts>
}

/** Over all letters: in memory. */
export async function discrepancies(view: Statements, held: Held, asOf: Day): Promise<Discrepancy[]> {
  const papers = papersOf(held)
  const [units, statements]: [Discrepancy[], HeldStatement[]] = [[], []]
  for await (const { key } of view.units()) {
    const own = await collected(view.statementsOf(key))
    units.push(...ofUnit(own, papers, asOf))
    statements.push(...own)
  }
  return [...units, ...ofLetters(held.letters, papers), ...ofAreas({ ...held, statements }, papers)]
}

/** Of one unit (its key): only its own words and the letters that say them are read. */
export async function discrepanciesOfUnit(
  view: Statements & Pick<LedgerView, 'known'>,
  told: ToldView,
  unit: string,
  asOf: Day,
): Promise<Discrepancy[]> {
  const statements = await collected(view.statementsOf(unit))
  const letters = [...new Set(statements.map((s) => s.letter))]
  return ofUnit(statements, papersOf({ letters: await view.known(letters), facts: await told.facts(letters) }), asOf)
}

function ofUnit(statements: readonly HeldStatement[], papers: Papers, asOf: Day): Discrepancy[] {
  const [first] = statements
  return first === undefined ? [] : unitDiscrepancies(statements, papers, { asOf, endedOn: unitEnd(first.unit), fullScore, setInForce })
}

function papersOf({ letters, facts }: Held): Papers {
  const papers = new Map(letters.map((l) => [l.id, paperOf(l, facts.get(l.id) ?? null)]))
  return {
    paper: (letter) => papers.get(letter) ?? null,
    isCopy: (a, b) => facts.get(a)?.sameAs.some((s) => s.id === b) ?? false,
  }
}

function ofLetters(letters: readonly KnownLetter[], papers: Papers): Discrepancy[] {
  const { isCopy } = papers
  const citings = letters.flatMap((letter) => letter.record.citations.map((citation, index): Citing => ({ letter, index, citation })))
  const byBand = grouped(letters, (l) => bandsOf(l.sketch))
  const byNumber = grouped(letters, numberOf)
  const byDay = grouped(citings, (c) => c.citation.date)
  const isHeld = (c: Citing): boolean => (byNumber.get(numberKey(c.citation.number)) ?? []).some((l) => means(c, l))
  const numbers = letters.flatMap((letter) =>
    letterDiscrepancies(letter, {
      alike: [...new Set(bandsOf(letter.sketch).flatMap((band) => byBand.get(band) ?? []))],
      sameNumber: byNumber.get(numberOf(letter) ?? '') ?? [],
      citedThatDay: byDay.get(letter.record.date ?? '') ?? [],
      isHeld,
      isCopy,
    }),
  )
  const days = [...grouped(citings, (c) => numberKey(c.citation.number))].flatMap(([key, ofNumber]) =>
    citedDays(ofNumber[0].citation.number, ofNumber, byNumber.get(key) ?? [], isCopy),
  )
  return withoutCopies([...numbers, ...days], papers)
}

const numberOf = ({ record }: KnownLetter): string | null => {
  const number = printedNumber(record.number)
  return number === null ? null : numberKey(number)
}

function ofAreas({ letters, statements }: Held & { readonly statements: readonly HeldStatement[] }, papers: Papers): Discrepancy[] {
  const tallies = letters.flatMap((letter) => talliesIn(letter).flatMap((t) => inDistrict(t)))
  const byDistrict = grouped(statements, (s) => [districtOf(s.unit)?.code ?? null])
  return [...grouped(tallies, (t) => t.district.code)].flatMap(([code, told]) =>
    areaTallies(
      `huyện ${told[0].district.name}`,
      told.map((t) => t.tally),
      byDistrict.get(code) ?? [],
      papers,
    ),
  )
}

/** The district that a count is of: the one it names, or ("toàn huyện") the issuer's, or the only one of its letter's communes. A province's count has none. */
function inDistrict(tally: AreaTally): { readonly tally: AreaTally; readonly district: District }[] {
  const { communes, issuer, issuerParent } = tally.from.record
  const districts = new Map(
    communes.flatMap((c) => {
      const district = c.code === null || c.district === null ? null : districtOf({ ...c, validFrom: null })
      return district ? [[district.code, district] as const] : []
    }),
  )
  const unit = fold(tally.tally.unit)
  if (/(?:^|\s)tinh(?:\s|$)/.test(unit)) return []
  const isNamed = (text: string | null) => (d: District) => text !== null && fold(text).endsWith(` ${fold(d.name)}`)
  const all = [...districts.values()]
  const district = all.find(isNamed(unit)) ?? all.find(isNamed(issuer)) ?? all.find(isNamed(issuerParent))
  const found = district ?? (all.length === 1 ? all[0] : undefined)
  return found ? [{ tally, district: found }] : []
}

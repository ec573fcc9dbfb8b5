/** What a clerk is told of the files that came, the newest first: what became of each, and of a letter what must be known at once. */
import type { Day } from '../model/calendar.js'
import type { LetterRow } from '../model/ledger.js'
import type { LetterFacts } from '../model/letter-facts.js'
import type { OutcomeKind } from '../model/outcome.js'
import { DOUBTFUL } from '../model/proof-of.js'
import type { TermState } from '../model/term-state.js'
import type { ReportView } from '../report/report.js'
import type { OutcomePlace, RecentOutcome, Store } from '../store/store.js'

export interface Arrival {
  readonly outcome: RecentOutcome
  /** The letters in it, the first of them; of a duplicate those that were there before. */
  readonly letters: readonly ArrivedLetter[]
  /** How many more there are. */
  readonly more: number
}

export interface ArrivedLetter {
  readonly row: LetterRow
  readonly facts: LetterFacts | null
  /** The next day that it asks for something, else the last that has passed unanswered; null where it asks for nothing, or all is settled. */
  readonly term: TermState | null
  /** Which of the values shown first are doubtful. */
  readonly doubted: ReadonlySet<HeadValue>
}

export type HeadValue = 'number' | 'date' | 'issuer' | 'subject'
const HEAD_VALUES: readonly HeadValue[] = ['number', 'date', 'issuer', 'subject']

export interface ArrivalsAsked {
  readonly limit: number
  readonly before: OutcomePlace | null
  readonly kind: OutcomeKind | null
  /** Only letters in which somebody must look at a value or a problem. */
  readonly toLookAt: boolean
  readonly asOf: Day
}

export interface Arrivals {
  readonly page: readonly Arrival[]
  /** Where the page ends, if there is more: to be handed in as `before`. */
  readonly next: OutcomePlace | null
}

/** A file may hold a hundred letters. */
const MOST_LETTERS = 5
/** So many outcomes are gone through for a page of those to look at. */
const MOST_SEEN = 200

export async function arrivals(store: Pick<Store, 'recentOutcomes'>, view: ReportView, asked: ArrivalsAsked): Promise<Arrivals> {
  const { limit, kind, toLookAt } = asked
  const page: Arrival[] = []
  let [last, seen] = [asked.before, 0]
  for (;;) {
    const some = await store.recentOutcomes(limit + 1, last, toLookAt ? 'done' : kind)
    const told = await arrivalsOf(view, some.slice(0, limit), asked.asOf)
    for (const arrival of told) {
      last = { at: arrival.outcome.at, key: arrival.outcome.key }
      if (!toLookAt || needsLook(arrival)) page.push(arrival)
      if (page.length === limit) break
    }
    seen += some.length
    const isMore = some.length > limit || told.at(-1)?.outcome.key !== last?.key
    if (page.length === limit || !isMore || seen >= MOST_SEEN) return { page, next: isMore ? last : null }
  }
}

/** Somebody must look at a value, at a problem, or at whether it is a letter at all. */
export const needsLook = ({ outcome, letters }: Arrival): boolean =>
  outcome.kind === 'done' && letters.some(({ row }) => row.head.doubts + row.head.problems > 0 || isHardlyALetter(row))

/** Some text, but nothing that a letter has on its head. */
export const isHardlyALetter = ({ number, date, issuer }: LetterRow): boolean => number === null && date === null && issuer === null

async function arrivalsOf(view: ReportView, outcomes: readonly RecentOutcome[], asOf: Day): Promise<readonly Arrival[]> {
  const ids = [...new Set(outcomes.flatMap(({ letters }) => letters.slice(0, MOST_LETTERS)))]
  const [rows, facts, terms] = await Promise.all([view.lettersById(ids), view.factsOf(ids), view.termStatesOf(ids, asOf)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const doubted = await doubtedIn(view, rows)
  const termOf = new Map<string, TermState[]>()
  for (const term of terms) termOf.set(term.letter.id, [...(termOf.get(term.letter.id) ?? []), term])
  return outcomes.map((outcome) => {
    const known = outcome.letters.slice(0, MOST_LETTERS).flatMap((id) => byId.get(id) ?? [])
    const letters = known.map((row) => ({
      ...{ row, facts: facts.get(row.id) ?? null, term: nextTerm(termOf.get(row.id) ?? [], asOf) },
      doubted: doubted.get(row.id) ?? new Set<HeadValue>(),
    }))
    return { outcome, letters, more: outcome.letters.length - Math.min(MOST_LETTERS, outcome.letters.length) }
  })
}

/** In the order of days. A term that the letter quotes is another document's. */
function nextTerm(terms: readonly TermState[], asOf: Day): TermState | null {
  const own = terms.filter(({ deadline, due, state }) => !deadline.quoted && due !== null && (state === 'open' || state === 'overdue'))
  return own.find(({ due }) => due !== null && due >= asOf) ?? own.at(-1) ?? null
}

/** Records are opened only where something in them is doubtful. */
async function doubtedIn(view: ReportView, rows: readonly LetterRow[]): Promise<ReadonlyMap<string, ReadonlySet<HeadValue>>> {
  const letters = await view.known(rows.flatMap(({ id, head }) => (head.doubts > 0 ? [id] : [])))
  return new Map(
    letters.map(({ id, record }) => [id, new Set(HEAD_VALUES.filter((v) => (record.evidence[`/${v}`]?.[0]?.confidence ?? 1) < DOUBTFUL))]),
  )
}

/** What reports see: the store's rows, and what is computed from them: the picture, how terms stand, where letters disagree. */
import type { LedgerView } from '../model/ledger.js'
import type { LetterFacts } from '../model/letter-facts.js'
import type { TermsTold } from '../model/term-event.js'
import type { Word } from '../model/word.js'
import { chainsOf } from '../reconcile/letters/chain-start.js'
import { signerSpellings } from '../reconcile/letters/signer-spelling.js'
import { statusOf } from '../reconcile/status-of.js'
import type { Facts } from '../reconcile/terms/term.js'
import { withdrawalRisk } from '../reconcile/withdrawal/withdrawal-risk.js'
import { doneByPeople, pairsOf, sameAsTold } from '../reconcile/words/told-by-people.js'
import type { ReportView } from '../report/report.js'
import type { Instant, Store } from '../store/store.js'
import { discrepancies } from './discrepancies.js'
import { loadReference } from './load-reference.js'
import { termViews } from './term-views.js'
import { setInForce, withdrawalRule } from './unit-lookup.js'

export function reportView(store: Store, knownAt: Instant | null): ReportView {
  const words = async () => (await store.words(null, knownAt)).filter((w) => w.withdrawn === null)
  return viewOver(store.view(knownAt), words, (at) => reportView(store, knownAt !== null && knownAt < at ? knownAt : at))
}

/** `words`: what people say and have not taken back. `earlier`: the same as known at an instant before. */
export function viewOver(view: LedgerView, words: () => Promise<readonly Word[]>, earlier: ReportView['asKnown']): ReportView {
  const facts = once(async () => joinedByPeople(await view.derived('facts', null), view, await words()))
  const told = once(async () => doneToo(await view.derived('terms', null), view, await words()))
  return {
    ...view,
    units: loadReference().successions,
    statuses: async (asOf) => statusOf(await view.statements(), asOf, setInForce),
    asKnown: earlier,
    letterFacts: facts,
    ...termViews({ view, facts, told, calendar: () => loadReference().workDays }),
    chains: async (letter) => chainsOf(letter, await view.known(), await facts()),
    discrepancies: async (asOf) =>
      discrepancies({ letters: await view.known(), facts: await facts(), statements: await view.statements() }, asOf),
    spellings: async () => signerSpellings(await view.known(), areSame(await facts())),
    withdrawalRisk: (held, ofUnit) => withdrawalRisk(held, ofUnit, setInForce, withdrawalRule),
  }
}

/** Letters that people have joined or parted. */
async function joinedByPeople(facts: Facts, view: LedgerView, words: readonly Word[]): Promise<Facts> {
  const pairs = pairsOf(words)
  if (pairs.length === 0) return facts
  const names = new Map((await view.letters()).map(({ id, file }) => [id, { id, file }]))
  const none: LetterFacts = { resolved: null, dateWindow: null, sameAs: [] }
  return new Map(
    [...names.keys()].flatMap((id) => {
      const own = facts.get(id) ?? none
      const sameAs = sameAsTold(id, own.sameAs, pairs, (other) => names.get(other) ?? null)
      return facts.has(id) || sameAs.length > 0 ? [[id, { ...own, sameAs }] as const] : []
    }),
  )
}

/** Terms that people tell to be met. */
async function doneToo(
  told: ReadonlyMap<string, TermsTold>,
  view: LedgerView,
  words: readonly Word[],
): Promise<ReadonlyMap<string, TermsTold>> {
  const about = new Set(words.filter((w) => w.says.act === 'done').map((w) => sourceOf(w.says.letter)))
  if (about.size === 0) return told
  const letters = (await view.known()).filter((l) => about.has(sourceOf(l.id)))
  const more = letters.map((l): [string, TermsTold] => {
    const { events = [], reminders = [] } = told.get(l.id) ?? {}
    return [l.id, { events: [...events, ...doneByPeople(l, words)], reminders }]
  })
  return new Map([...told, ...more])
}

const sourceOf = (letter: string): string => letter.split('#')[0] ?? letter

/** Worked out when first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}

/** Whether two letters are one, in another shape or as draft and signed copy. */
const areSame =
  (facts: ReadonlyMap<string, LetterFacts>) =>
  (a: string, b: string): boolean =>
    facts.get(a)?.sameAs.some((s) => s.id === b) ?? false

/** What reports see: the store's rows, and what is reconciled from them: the picture, what letters tell of each other, where they disagree. */
import type { KnownLetter } from '../model/known-letter.js'
import type { LetterFacts } from '../model/letter-facts.js'
import type { Word } from '../model/word.js'
import { criterionConflicts } from '../reconcile/conflicts/criterion-conflicts.js'
import { letterFacts } from '../reconcile/letters/letter-facts.js'
import { statusOf } from '../reconcile/status-of.js'
import type { Facts } from '../reconcile/terms/term.js'
import { termEvents } from '../reconcile/terms/term-events.js'
import { doneByPeople, pairsOf, sameAsTold } from '../reconcile/words/told-by-people.js'
import type { ReportView } from '../report/report.js'
import type { Instant, Store } from '../store/store.js'
import { setInForce } from './unit-lookup.js'

export function reportView(store: Store, knownAt: Instant | null): ReportView {
  const view = store.view(knownAt)
  const known = once(() => view.known())
  const words = once(async () => (await store.words(null, knownAt)).filter((w) => w.withdrawn === null))
  const ofLetters = once(async () => asPeopleTell(letterFacts(await known()), await known(), await words()))
  return {
    ...view,
    statuses: async (asOf) => statusOf(await view.statements(), asOf, setInForce),
    letterFacts: ofLetters,
    termEvents: async () => {
      const [letters, told] = [await known(), await words()]
      return [...termEvents(letters, await ofLetters()), ...letters.flatMap((letter) => doneByPeople(letter, told))]
    },
    conflicts: async () => {
      const facts = await ofLetters()
      return criterionConflicts(await view.statements(), (a, b) => facts.get(a)?.sameAs.some((s) => s.id === b) ?? false)
    },
  }
}

/** Letters that people have joined or parted. */
function asPeopleTell(facts: Facts, letters: readonly KnownLetter[], words: readonly Word[]): Facts {
  const pairs = pairsOf(words)
  if (pairs.length === 0) return facts
  const names = new Map(letters.map(({ id, file }) => [id, { id, file }]))
  const told = ([id, of]: [string, LetterFacts]): [string, LetterFacts] => [
    id,
    { ...of, sameAs: sameAsTold(id, of.sameAs, pairs, (other) => names.get(other) ?? null) },
  ]
  return new Map([...facts].map(told))
}

/** Worked out when first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}

/** What people say of letters that changes no record (joined, parted, a term met), laid over what letters tell. */
import { letterOf } from '../model/archive.js'
import { grouped } from '../model/collect.js'
import type { LedgerView } from '../model/ledger.js'
import type { LetterFacts } from '../model/letter-facts.js'
import type { TermsTold } from '../model/term-event.js'
import type { SpokenView } from '../model/spoken.js'
import type { Saying, Word } from '../model/word.js'
import { firstAnswers } from '../reconcile/terms/shown-done.js'
import type { Facts } from '../reconcile/terms/term.js'
import { doneByPeople, pairsOf, sameAsTold } from '../reconcile/words/told-by-people.js'

export interface ToldView {
  facts(ids: readonly string[]): Promise<Facts>
  terms(ids: readonly string[]): Promise<ReadonlyMap<string, TermsTold>>
}

export function toldOver(
  view: Pick<LedgerView, 'derived' | 'derivedUnder' | 'known' | 'lettersById'>,
  spoken: Pick<SpokenView, 'on'>,
): ToldView {
  const stand = onceForEach(async (ids: readonly string[]) => (await spoken.on(ids, OF_NO_RECORD)).filter((w) => w.withdrawn === null))
  return {
    facts: async (ids) => joinedByPeople(await view.derived('facts', ids), ids, view, await stand(ids)),
    terms: async (ids) => doneToo(await termsTold(view, ids), ids, view, await stand(ids)),
  }
}

const OF_NO_RECORD: readonly Saying['act'][] = ['join', 'part', 'done']

/** Whoever asks for facts and terms of one list of letters asks once for what people say of them. */
function onceForEach<K extends object, V>(ask: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const asked = new WeakMap<K, Promise<V>>()
  return (key) => {
    const answer = asked.get(key) ?? ask(key)
    asked.set(key, answer)
    return answer
  }
}

/** What letters tell of the terms of these, and how their papers answer them. */
async function termsTold(
  view: Pick<LedgerView, 'derived' | 'derivedUnder'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TermsTold>> {
  const [told, pairs] = await Promise.all([view.derived('terms', ids), view.derivedUnder('answers', ids)])
  const answers = [...grouped([...pairs], ([owner]) => letterOf(owner))].map(([letter, of]): [string, TermsTold] => {
    const { events = [], reminders = [] } = told.get(letter) ?? {}
    return [letter, { events: [...firstAnswers(of.flatMap(([, some]) => some)), ...events], reminders }]
  })
  return new Map([...told, ...answers])
}

/** Letters that people have joined or parted. */
async function joinedByPeople(
  facts: Facts,
  ids: readonly string[],
  view: Pick<LedgerView, 'lettersById'>,
  words: readonly Word[],
): Promise<Facts> {
  const asked = new Set(ids)
  const pairs = pairsOf(words).filter(({ letter, other }) => asked.has(letter) || asked.has(other))
  if (pairs.length === 0) return facts
  const held = await view.lettersById(pairs.flatMap(({ letter, other }) => [letter, other]))
  const names = new Map(held.map(({ id, file }) => [id, { id, file }]))
  const told = [...names.keys()].flatMap((id): [string, LetterFacts][] => {
    if (!asked.has(id)) return []
    const own = facts.get(id) ?? NONE
    const sameAs = sameAsTold(id, own.sameAs, pairs, (other) => names.get(other) ?? null)
    return facts.has(id) || sameAs.length > 0 ? [[id, { ...own, sameAs }]] : []
  })
  return new Map([...facts, ...told])
}

const NONE: LetterFacts = { resolved: null, dateWindow: null, sameAs: [] }

/** Terms that people tell to be met. */
async function doneToo(
  told: ReadonlyMap<string, TermsTold>,
  ids: readonly string[],
  view: Pick<LedgerView, 'known'>,
  words: readonly Word[],
): Promise<ReadonlyMap<string, TermsTold>> {
  const about = new Set(words.filter((w) => w.says.act === 'done').map((w) => sourceOf(w.says.letter)))
  const wanted = ids.filter((id) => about.has(sourceOf(id)))
  if (wanted.length === 0) return told
  const more = (await view.known(wanted)).map((letter): [string, TermsTold] => {
    const { events = [], reminders = [] } = told.get(letter.id) ?? {}
    return [letter.id, { events: [...events, ...doneByPeople(letter, words)], reminders }]
  })
  return new Map([...told, ...more])
}

const sourceOf = (letter: string): string => letter.split('#')[0] ?? letter

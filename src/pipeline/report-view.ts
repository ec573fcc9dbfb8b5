/** What reports see: the store's rows, and what is reconciled from them: the picture, how terms stand, what letters tell of each other, where they disagree. */
import type { LedgerView, LetterRow } from '../model/ledger.js'
import { grouped } from '../model/collect.js'
import type { SpokenView } from '../model/spoken.js'
import type { HeldWord } from '../model/word.js'
import { bodyOf } from '../reconcile/letters/body.js'
import { chainsFrom } from '../reconcile/letters/chain-start.js'
import { withdrawalRisk } from '../reconcile/withdrawal/withdrawal-risk.js'
import type { WorkCalendar } from '../reference/days-off.js'
import type { ReportView } from '../report/report.js'
import type { Instant, Store } from '../store/store.js'
import { chainSource } from './chain-source.js'
import { numberKey } from '../text/letter-number.js'
import { spellingsTold } from './conflicts-told.js'
import { discrepancies, discrepanciesOfUnit, unitTold } from './discrepancies.js'
import { loadReference } from './load-reference.js'
import { toldOver } from './people-told.js'
import { scoreDays, scoresBySet, setsScored, statusesByUnit, statusesOf, statusesOfAll, unitsScored } from './statuses.js'
import { termViews } from './term-views.js'
import { setInForce, withdrawalRule } from './unit-lookup.js'

export function reportView(store: Pick<Store, 'view' | 'spoken'>, knownAt: Instant | null): ReportView {
  return viewOver(store.view(knownAt), store.spoken(knownAt), (at) => reportView(store, knownAt !== null && knownAt < at ? knownAt : at))
}

/** `spoken`: what people say, also what they have taken back. `earlier`: the same as known at an instant before. */
export function viewOver(view: LedgerView, spoken: Pick<SpokenView, 'on' | 'since'>, earlier: ReportView['asKnown']): ReportView {
  const told = toldOver(view, spoken)
  return {
    ...view,
    successions: loadReference().successions,
    criteria: loadReference().criteria,
    setsScored: () => setsScored(view),
    unitsScored: (sets, from) => unitsScored(view, sets, from),
    scoreDays: (set, around, most) => scoreDays(view, set, around, most),
    levelOf: (body) => (body === null ? null : bodyOf(body).level),
    statuses: (asOf, commune) => statusesByUnit(view, asOf, commune),
    statusesOf: (unit, asOf) => statusesOf(view, unit, asOf),
    statusesOfAll: (units, asOf) => statusesOfAll(view, units, asOf),
    scores: (asOf, set) => scoresBySet(view, asOf, set),
    factsOf: (letters) => told.facts(letters),
    resolvedTo: (numberKeys) => resolvedTo(view, numberKeys),
    ...termViews({ view, told, calendar: workDays }),
    workDays,
    recordedAt: async (letters) => recordedAt(await view.lettersById(letters), await spoken.on(letters, null)),
    chains: (letter) => chainsFrom(letter, chainSource(view, told)),
    lettersTouched: async (since) => [...new Set([...(await view.lettersTouched(since)), ...lettersOf(await spoken.since(since))])],
    discrepancies: (asOf, commune) => discrepancies(view, told, asOf, commune),
    discrepanciesOf: (unit, asOf) => discrepanciesOfUnit(view, told, unit, asOf),
    unitTold: (unit, asOf) => unitTold(view, told, unit, asOf),
    spellings: () => spellingsTold(view, told),
    withdrawalRisk: (held, ofUnit) => withdrawalRisk(held, ofUnit, setInForce, withdrawalRule),
    asKnown: earlier,
  }
}

const workDays = (): WorkCalendar => loadReference().workDays

function recordedAt(letters: readonly LetterRow[], words: readonly HeldWord[]): ReadonlyMap<string, Instant> {
  const last = new Map(letters.map((l) => [l.id, l.recordedFrom]))
  for (const { says, at, withdrawn } of words)
    for (const id of last.keys())
      if (id.startsWith(says.letter.split('#')[0] ?? says.letter))
        last.set(id, [last.get(id) ?? '', at, withdrawn?.at ?? ''].sort().at(-1) ?? at)
  return last
}

const lettersOf = (words: readonly HeldWord[]): string[] => words.map((w) => w.says.letter)

async function resolvedTo(view: LedgerView, numberKeys: readonly string[]): ReturnType<ReportView['resolvedTo']> {
  const facts = await view.derivedUnder('facts', numberKeys)
  const letters = facts.size === 0 ? [] : await view.lettersById([...facts.keys()])
  const told = letters.flatMap(({ id, file }) => {
    const resolved = facts.get(id)?.resolved
    return resolved ? [{ key: numberKey(resolved.number), letter: { id, file, date: resolved.date } }] : []
  })
  return new Map([...grouped(told, (t) => t.key)].map(([key, own]) => [key, own.map((t) => t.letter)]))
}

/**
 * Letters of one province and year that know each other: demands from province to district to commune and the reports that answer them, reminders, monthly reports of
 * one form, the way of a commune to its title, plans with targets, single notices; drafts and scans of some of them. The same letters in every run.
 *
 * Of a hundred letters, about: 35 reports, 38 official letters, 12 notices; 6 leave number, day or both blank; 3 are drafts of a signed one, 3 scans of another;
 * 5 do not tell their office's province. Each cites 2.2 others (a third of all cite a decree that everybody cites; every third citation does not say whose the paper is),
 * sets 1.5 terms, names 2.5 communes, states 6 things of communes. Beside real letters: bench/README.md.
 */
import { addDays } from '../../src/model/calendar.js'
import { letterIdOf } from '../../src/model/letter-id.js'
import type { ReadingToKeep, SourceFacts } from '../../src/store/store.js'
import { statementsOf } from '../../src/reconcile/statements-of.js'
import { sentenceAround } from '../../src/text/sentence.js'
import { type Plan } from './plan.js'
import { plansOf } from './threads.js'
import { exchanged, marked, marksBetween, type World, worldOf } from './world.js'
import { written } from './write.js'

export interface Generated {
  readonly source: SourceFacts
  readonly reading: ReadingToKeep
}

/** So many letters in the order in which they came. Another world's are the first one's with its own marks. */
export function lettersOf(world: World, count: number): Generated[] {
  const letters = numbered(plansOf(count)).map(generated)
  const marks = marksBetween(worldOf(0), world)
  // Plain values, so they come back as they were.
  return marks.length === 0 ? letters : (JSON.parse(exchanged(JSON.stringify(letters), marks)) as Generated[])
}

/** In each office's book by day; some numbers in between are of letters that never came. */
function numbered(plans: readonly Plan[]): readonly Plan[] {
  const books = new Map<string, number>()
  for (const [at, plan] of plans.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).entries()) {
    if (plan.twin) continue
    const book = `${plan.office.name} ${plan.symbol}`
    const next = (books.get(book) ?? 0) + 1 + (at % 3)
    books.set(book, next)
    plan.ordinal = next
  }
  for (const plan of plans) if (plan.twin) plan.ordinal = plan.twin.ordinal
  return plans
}

function generated(plan: Plan, at: number): Generated {
  const { record, document } = written(plan, at)
  const { sha256, name, bytes } = record.source
  const spoken = { record, sentenceAt: (place: { readonly start: number; readonly end: number }) => sentenceAround(document.text, place) }
  const statements = statementsOf(letterIdOf(record), spoken, () => null).map((s) => ({ ...s, id: marked(s.id) }))
  const facts = { sha256, name, mediaType: 'application/pdf' as const, bytes, path: `/thu-den/${sha256.slice(0, 32)}/${name}` }
  return {
    source: { ...facts, arrivedOn: at % 4 === 0 ? addDays(plan.day, 3) : null },
    reading: { document, record, trace: { findings: [], dropped: [] }, statements },
  }
}

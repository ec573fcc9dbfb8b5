/**
 * Letters of one province and year that know each other: demands from province to district to commune and the reports that answer them, reminders, monthly reports of
 * one form, the way of a commune to its title, plans with targets, single notices; drafts and scans of some of them. The same letters in every run.
 *
 * Of a hundred letters, about: 39 reports, 33 official letters, 20 notices, 4 submissions, 2 plans, 2 decisions; 8 leave number, day or both blank (and some are told by
 * others later); 3 are drafts of a signed one, 3 scans of another; 3 do not tell their office's province. Each cites 2.5 others (a third of all cite a decree that
 * everybody cites; every third citation does not say whose the paper is), sets 1.5 terms (a fourth of them for all communes of a district), names 2.3 communes and states
 * four things of communes (a count or a criterion that is not met; titles, targets). One letter in six came out of turn. Beside real letters: bench/README.md.
 */
import { addDays } from '../../src/model/calendar.js'
import { letterIdOf } from '../../src/model/letter-id.js'
import type { ReadingToKeep, SourceFacts } from '../../src/store/store.js'
import { statementsOf } from '../../src/reconcile/statements-of.js'
import { sentenceAround } from '../../src/text/sentence.js'
import { type Plan } from './plan.js'
import { plansOf } from './threads.js'
import { exchanged, marked, marksBetween, TAGS, type World, worldOf } from './world.js'
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

/**
 * In each office's book by day; some numbers in between are of letters that never came. Two of a number end in the area's own: the same number
 * of the same day is given in few places (two of two hundred here), as really is so.
 */
function numbered(plans: readonly Plan[]): readonly Plan[] {
  const books = new Map<string, number>()
  for (const [at, plan] of plans.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).entries()) {
    if (plan.twin) continue
    const book = `${plan.office.name} ${plan.symbol}`
    const next = (books.get(book) ?? 0) + 1 + (at % 3)
    books.set(book, next)
    plan.ordinal = next * TAGS
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

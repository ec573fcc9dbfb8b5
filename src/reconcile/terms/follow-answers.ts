/** Which pairs of letters are looked at when some come, change or go: whose terms their papers may answer, and whose papers may answer their terms. */
import { type Derived, letterOf, pairOwner } from '../../model/archive.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { TermAnswer } from '../../model/term-event.js'
import { citedBy, type Step } from './follow-terms.js'
import { answersBy } from './shown-done.js'
import { askedByPapers, paperStretches } from './spots.js'
import { termsOf } from './term.js'
import { citers } from './term-events.js'

/** By pair; none = nothing answers (any more). */
type Rows = Map<string, readonly TermAnswer[]>

export async function answersAnew(step: Step): Promise<Derived[]> {
  const { archive, before, after, flipped } = step
  const setters = new Map([...after, ...(await archive.letters(flipped))].map((l) => [l.id, l]))
  const rows: Rows = new Map()
  const keys = [...setters.keys(), ...before.map((l) => l.id)]
  for (const owner of (await archive.derivedUnder('answers', [...new Set(keys)])).keys()) rows.set(owner, [])
  await askAll(step, [...setters.values()], rows)
  await answerOthers(step, new Set(keys), rows)
  return [...rows].map(([owner, answers]) =>
    answers.length === 0 ? { kind: 'answers', owner, body: null } : { kind: 'answers', owner, key: letterOf(owner), body: answers },
  )
}

/** All papers that may answer the terms of these. */
async function askAll({ archive, factsOf }: Step, setters: readonly KnownLetter[], rows: Rows): Promise<void> {
  const facts = await factsOf(setters.map((l) => l.id))
  for (const setter of setters) {
    const terms = termsOf(setter, facts.get(setter.id) ?? null)
    if (terms.length === 0) continue
    for (const by of await archive.at([...citers(setter, terms, facts), ...terms.flatMap(paperStretches)])) {
      const answers = answersBy(setter, by, facts)
      if (answers.length > 0) rows.set(pairOwner(setter.id, by.id), answers)
    }
  }
}

/** All other terms that papers of the changed letters answer, or have answered. */
async function answerOthers({ archive, before, after, factsOf }: Step, done: ReadonlySet<string>, rows: Rows): Promise<void> {
  const changed = [...before, ...after]
  const asking = (await archive.at([...changed.flatMap(askedByPapers), ...citedBy(changed)])).filter((l) => !done.has(l.id))
  const facts = await factsOf(asking.map((l) => l.id))
  for (const setter of asking) {
    for (const by of before) if (answersBy(setter, by, facts).length > 0) rows.set(pairOwner(setter.id, by.id), [])
    for (const by of after) {
      const answers = answersBy(setter, by, facts)
      if (answers.length > 0) rows.set(pairOwner(setter.id, by.id), answers)
    }
  }
}

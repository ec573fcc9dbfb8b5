/** The letters that wait for a number, oldest arrival first, each with the due date that would be proposed. */
import { collected, grouped } from '../../model/collect.js'
import type { DayRange, LetterRow } from '../../model/ledger.js'
import type { LetterFacts } from '../../model/letter-facts.js'
import { loadReference } from '../../pipeline/load-reference.js'
import { type DueProposal, proposeDue } from '../../pipeline/registering/propose-due.js'
import { limited } from '../../report/collected.js'
import type { Asked } from '../asked.js'

/** So many are a morning's work; when they are done the next come. */
export const MOST_WAITING = 20

export interface Waiting {
  readonly letter: LetterRow
  readonly proposal: DueProposal
  readonly facts: LetterFacts | null
}

export async function waitingRows(
  asked: Asked,
  days: DayRange | undefined,
): Promise<{ readonly rows: readonly Waiting[]; readonly more: boolean }> {
  const { view, desk, asOf } = asked
  const ids = await collected(limited(desk.store.register.waiting(days), MOST_WAITING + 1))
  const page = ids.slice(0, MOST_WAITING)
  const [letters, terms, facts, cover] = await Promise.all([
    view.lettersById(page),
    view.termStatesOf(page, asOf),
    view.factsOf(page),
    desk.store.register.cover(Number(asOf.slice(0, 4))),
  ])
  const termsOf = grouped(terms, (t) => t.letter.id)
  const held = new Map(letters.map((l) => [l.id, l]))
  const ground = { office: cover?.office ?? null, today: asOf, calendar: loadReference().workDays }
  const rows = page.flatMap((id): Waiting[] => {
    const letter = held.get(id)
    if (letter === undefined) return []
    const proposal = proposeDue({ ...ground, terms: termsOf.get(id) ?? [], arrivedOn: letter.arrivedOn ?? asOf })
    return [{ letter, proposal, facts: facts.get(id) ?? null }]
  })
  return { rows, more: ids.length > MOST_WAITING }
}

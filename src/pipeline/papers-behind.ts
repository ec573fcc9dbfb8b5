/** The letters behind statements, as far as contradictions ask. */
import type { LedgerView } from '../model/ledger.js'
import type { HeldStatement } from '../model/statement.js'
import { type Paper, type Papers, paperOf } from '../reconcile/conflicts/papers.js'
import type { ToldView } from './people-told.js'

/** `others`: more letters. */
export async function papersBehind(
  view: Pick<LedgerView, 'lettersById' | 'numbersCited'>,
  told: ToldView,
  statements: readonly HeldStatement[],
  others: readonly string[] = [],
): Promise<Papers> {
  const ids = [...new Set([...statements.map((s) => s.letter), ...others])]
  const [letters, facts, cited] = await Promise.all([view.lettersById(ids), told.facts(ids), view.numbersCited(ids)])
  const papers = new Map(letters.map((l): [string, Paper] => [l.id, paperOf(l, facts.get(l.id) ?? null, cited.get(l.id) ?? [])]))
  return { paper: (letter) => papers.get(letter) ?? null, isCopy: (a, b) => facts.get(a)?.sameAs.some((s) => s.id === b) ?? false }
}

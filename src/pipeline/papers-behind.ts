/** The letters behind statements, as far as contradictions ask. */
import type { LedgerView } from '../model/ledger.js'
import type { HeldStatement } from '../model/statement.js'
import { type Paper, type Papers, paperOf } from '../reconcile/conflicts/papers.js'
import type { ToldView } from './people-told.js'

/** Letters are whole records: some at a time. */
const AT_ONCE = 50

/** `others`: more letters. */
export async function papersBehind(
  view: Pick<LedgerView, 'known'>,
  told: ToldView,
  statements: readonly HeldStatement[],
  others: readonly string[] = [],
): Promise<Papers> {
  const ids = [...new Set([...statements.map((s) => s.letter), ...others])]
  const facts = await told.facts(ids)
  const papers = new Map<string, Paper>()
  for (let i = 0; i < ids.length; i += AT_ONCE)
    for (const letter of await view.known(ids.slice(i, i + AT_ONCE))) papers.set(letter.id, paperOf(letter, facts.get(letter.id) ?? null))
  return { paper: (letter) => papers.get(letter) ?? null, isCopy: (a, b) => facts.get(a)?.sameAs.some((s) => s.id === b) ?? false }
}

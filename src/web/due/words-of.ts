/** Which people's words on a term speak of a row of it: rows of one term are told apart by actor and by day of a rhythm. */
import { namesOf, type TermWord } from '../../pipeline/terms-met.js'
import type { TermRow } from '../../report/term-row.js'
import { fold } from '../../text/fold.js'

export const wordsOf = (row: Pick<TermRow, 'letter' | 'index' | 'who' | 'period'>, words: readonly TermWord[]): readonly TermWord[] =>
  words.filter(
    ({ letter, index, says, withdrawn }) =>
      letter === row.letter.id &&
      index === row.index &&
      (says.period ?? row.period) === row.period &&
      isAmong(says.actor, row.who, withdrawn !== null),
  )

/** One of a group whose members nobody names has a row of its own while the word stands, and is one of the group again afterwards. */
function isAmong(actor: string | null, who: readonly string[], taken: boolean): boolean {
  if (actor === null) return true
  const { names, open } = namesOf(who)
  return (open && taken) || names.some((name) => fold(name) === fold(actor))
}

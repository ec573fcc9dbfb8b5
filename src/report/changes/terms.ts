/** Terms that stand otherwise now, for the same day: new ones, done, extended, superseded, gone. */
import { grouped } from '../../model/collect.js'
import type { LetterRow } from '../../model/ledger.js'
import type { TermRow as Term } from '../term-row.js'
import type { Said } from '../compare/compared.js'
import type { Words } from '../report.js'
import { showDay } from '../show.js'
import { STATE_WORDS } from '../show-term.js'
import { causeOfLoss, causeOfNews, type Change, type Learning } from './change.js'

/** Letters by file: a term's row names them so. */
export type LettersByFile = ReadonlyMap<string, Pick<LetterRow, 'id' | 'number' | 'date' | 'recordedFrom'>>

/** In the order of the terms as they stand now, those that are gone last. `learning` knows letters by file. */
export function termChanges(before: readonly Term[], now: readonly Term[], letters: LettersByFile, learning: Learning): Change[] {
  const [then, today] = [grouped(before, termKey), grouped(now, termKey)]
  const changed = now.flatMap((term) => {
    const old = stoodAs(term, then.get(termKey(term)) ?? [])
    return old?.state === term.state ? [] : [change(term, old, letters, learning)]
  })
  const gone = before.filter((term) => !today.has(termKey(term))).map((term) => change(null, term, letters, learning))
  return [...changed, ...gone]
}

const termKey = ({ letter, due, text, task }: Term): string => JSON.stringify([letter.file, due, text, task])

/** How the actor's term stood; one whom letters told apart only since stood as the whole. */
const stoodAs = ({ who }: Term, rows: readonly Term[]): Term | null => rows.find((r) => r.who.join() === who.join()) ?? rows.at(-1) ?? null

function change(term: Term | null, old: Term | null, letters: LettersByFile, learning: Learning): Change {
  const shown = term ?? old
  const file = shown?.letter.file ?? ''
  const teller = tellerOf(term, file, learning)
  const told = letters.get(teller)
  const date = told?.date ?? null
  return {
    ...{ about: shown?.who.join(', ') ?? '', code: null, kind: 'flipped', what: 'deadline', standard: null, set: null, criteria: null },
    label: named(shown, letters.get(file)?.number ?? file),
    ...{ before: old && STATE_WORDS[old.state], after: term && STATE_WORDS[term.state] },
    cause: term === null ? causeOfLoss(file, learning) : causeOfNews(teller, date, learning),
    ...{ asOf: date, recorded: term === null ? null : (told?.recordedFrom ?? null) },
    said: [
      term?.by ? { ...nameOf(term.by, letters), page: null, sentence: term.why } : null,
      old === null || !term?.by ? proofOf(shown, letters) : null,
    ].filter((s) => s !== null),
  }
}

/** The letter that came since: the one that tells what became of the term, else the one that sets it. */
const tellerOf = (term: Term | null, file: string, { before }: Learning): string =>
  [term?.by ?? null, file].find((f): f is string => f !== null && !before.has(f)) ?? term?.by ?? file

const nameOf = (file: string, letters: LettersByFile) => ({
  letter: letters.get(file)?.id ?? null,
  at: null,
  file,
  number: letters.get(file)?.number ?? null,
  date: letters.get(file)?.date ?? null,
})

const proofOf = (term: Term | null, letters: LettersByFile): Said | null =>
  term && { ...nameOf(term.letter.file, letters), page: term.proof?.page ?? null, sentence: term.proof?.sentence ?? null }

/** "Hạn 15/04/2024 của 12/UBND-NN: gửi báo cáo". */
function named(term: Term | null, letter: string): Words {
  const [day, task] = [showDay(term?.due ?? null) ?? `«${term?.text ?? ''}»`, term?.task ?? term?.text ?? '']
  return { vi: `Hạn ${day} của ${letter}: ${task}`, en: `Term ${day} of ${letter}: ${task}` }
}

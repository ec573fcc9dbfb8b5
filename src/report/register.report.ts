import { compare } from '../model/collect.js'
import type { DeadlineRow, LetterRow } from '../model/ledger.js'
import type { RegisterEntry } from '../model/register.js'
import { batches } from './batches.js'
import { fits } from './filters.js'
import { bookColumns, type BookRow, rowOfEntry, rowOfLetter } from './register/columns.js'
import { defineReport, type ReportArgs, type ReportView } from './report.js'

/**
 * Sổ đăng ký văn bản đến: the numbers that the office gave and the letters that have none yet, by day of arrival. Both come as streams in that order.
 * Số đến of a letter without one comes from a stamp ĐẾN when one was read, and is marked so.
 */
export const registerReport = defineReport<BookRow>({
  name: 'register',
  title: { vi: 'Sổ đăng ký văn bản đến', en: 'Register of incoming letters' },
  question: { vi: 'Sổ văn bản đến theo Phụ lục IV Nghị định 30/2020/NĐ-CP', en: 'The incoming register of Decree 30/2020, appendix IV' },
  filters: ['agency', 'from', 'to'],
  columns: bookColumns,
  rows: (view, args) => byDay(numbered(view, args), unnumbered(view, args)),
})

async function* numbered(view: ReportView, { agency, from, to }: ReportArgs): AsyncGenerator<BookRow> {
  for await (const { row, letter } of entriesShown(view, view.registerEntries({ days: { from, to } })))
    if (fits(agency, row.author, letter?.head.issuerParent ?? null)) yield row
}

/** Numbers with the letters that they are of, a page of them at once. */
export async function* entriesShown(
  view: Pick<ReportView, 'lettersById'>,
  entries: AsyncIterable<RegisterEntry>,
): AsyncGenerator<{ readonly entry: RegisterEntry; readonly letter: LetterRow | null; readonly row: BookRow }> {
  for await (const batch of batches(entries)) {
    const held = new Map((await view.lettersById(batch.flatMap((e) => e.letters.slice(0, 1)))).map((l) => [l.id, l]))
    for (const entry of batch) {
      const letter = held.get(entry.letters[0] ?? '') ?? null
      yield { entry, letter, row: rowOfEntry(entry, letter) }
    }
  }
}

async function* unnumbered(view: ReportView, { agency, from, to }: ReportArgs): AsyncGenerator<BookRow> {
  for await (const batch of batches(view.arrivals({ from, to }))) {
    const wanted = batch.filter(({ head }) => head.form === 'letter' || head.form === 'norm').filter((l) => fits(agency, l.issuer, l.head.issuerParent)) // prettier-ignore
    const given = await view.registeredAs(wanted.map((l) => l.id))
    const letters = wanted.filter((l) => !given.has(l.id))
    const due = firstDue(await view.deadlinesOf(letters.map((l) => l.id)))
    yield* letters.map((l) => rowOfLetter(l, due.get(l.id) ?? null))
  }
}

/** The nearest term of its own that a letter sets: a recalled one belongs to another letter. */
function firstDue(rows: readonly DeadlineRow[]): Map<string, string> {
  const first = new Map<string, string>()
  for (const { letter, deadline } of rows) {
    const known = first.get(letter.id)
    if (deadline.due !== null && !deadline.quoted && (known === undefined || deadline.due < known)) first.set(letter.id, deadline.due)
  }
  return first
}

/** Two streams by day of arrival as one: of one day the numbers first; what has no day comes last. */
async function* byDay(numbers: AsyncGenerator<BookRow>, letters: AsyncGenerator<BookRow>): AsyncGenerator<BookRow> {
  let [a, b] = [await numbers.next(), await letters.next()]
  while (a.done !== true || b.done !== true) {
    if (a.done !== true && (b.done === true || compare(dayOf(a.value), dayOf(b.value)) <= 0)) {
      yield a.value
      a = await numbers.next()
    } else if (b.done !== true) {
      yield b.value
      b = await letters.next()
    }
  }
}

const dayOf = ({ arrivedOn }: BookRow): string => arrivedOn ?? '9999'

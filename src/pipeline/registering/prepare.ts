/** What would be written in the register for a letter: all columns, a due date with its reason, and what the clerk must know before. */
import type { Day } from '../../model/calendar.js'
import type { LetterRow } from '../../model/ledger.js'
import type { LetterRecord } from '../../model/letter-record.js'
import type { BookCover, EntryBody, RegisterEntry, ToldColumns } from '../../model/register.js'
import { remarksOn, toldBy } from '../../report/register/columns.js'
import type { ReportView } from '../../report/report.js'
import { showList } from '../../report/show.js'
import type { Register } from '../../store/register.js'
import { loadReference } from '../load-reference.js'
import { type CheckGround, type EntryCheck, entryChecks } from './entry-checks.js'
import { isOffice } from './for-office.js'
import { type DueProposal, noteText, proposeDue } from './propose-due.js'
import { type Twin, twinsOf } from './twins.js'

export interface RegisterSources {
  readonly view: ReportView
  readonly register: Register
  readonly today: Day
  /** As the clerk tells it; else as the store knows it. */
  readonly arrivedOn?: Day | null
}

export interface Prepared {
  readonly letter: LetterRow
  readonly record: LetterRecord
  readonly told: ToldColumns
  readonly entry: EntryBody
  /** Số đến that it would get. */
  readonly next: number
  readonly proposal: DueProposal
  readonly checks: readonly EntryCheck[]
  /** Numbers that may be of this letter already. */
  readonly twins: readonly Twin[]
  /** The number that it has. */
  readonly registered: RegisterEntry | null
}

/** null: no such letter is held. */
export async function prepareEntry(
  id: string,
  { view, register, today, arrivedOn: told = null }: RegisterSources,
): Promise<Prepared | null> {
  const [[letter], [known], facts, given] = await Promise.all([view.lettersById([id]), view.known([id]), view.factsOf([id]), view.registeredAs([id])]) // prettier-ignore
  if (letter === undefined || known === undefined) return null
  const arrivedOn = told ?? letter.arrivedOn ?? today
  const year = Number(arrivedOn.slice(0, 4))
  const [cover, next, terms] = await Promise.all([register.cover(year), register.next(year), view.termStatesOf([id], today)])
  const proposal = proposeDue({ terms, office: cover?.office ?? null, arrivedOn, today, calendar: loadReference().workDays })
  const columns = toldBy(letter)
  const resolved = facts.get(id)?.resolved ?? null
  const remarks = [...remarksOn(letter), ...(resolved ? [`Số theo văn bản khác nhắc đến: ${resolved.number}`] : [])]
  const entry = blankEntry({
    ...{ letters: [id], arrivedOn, told: columns, receiver: receiverOf(letter, cover), due: proposal.due?.day ?? null },
    note: [...remarks, ...noteText(proposal.notes)].join('; ') || null,
  })
  const ground = await checkGround(register, year, today)
  const checks = entryChecks({ ...entry, ...columns }, ground)
  const twins = await twinsOf(letter, facts.get(id) ?? null, { view, register })
  return { letter, record: known.record, told: columns, entry, next, proposal, checks, twins, registered: given.get(id) ?? null }
}

export const blankEntry = (more: Partial<EntryBody> & Pick<EntryBody, 'arrivedOn'>): EntryBody => ({
  ...{ letters: [], typed: { author: null, number: null, date: null, typeAndSubject: null }, told: null },
  ...{ receiver: null, forwardedOn: null, signedFor: null, note: null, due: null, lead: null, joint: null, orders: null },
  ...more,
})

/** Whom the letter is sent to, but the office itself: that is nobody to pass it on to. */
const receiverOf = ({ head }: LetterRow, cover: BookCover | null): string | null =>
  showList(head.addressees.filter((name) => !isOffice(name, cover?.office ?? null)))

/** What a new number of that year is checked against. */
export async function checkGround(register: Register, year: number, today: Day): Promise<CheckGround> {
  const no = (await register.next(year)) - 1
  const before = no < 1 ? null : await register.entry({ year, no })
  return { today, before: before?.cancelled === true ? null : before, held: null }
}

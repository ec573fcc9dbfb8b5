/** What of a record is compared for each kind of wording. */
import { criteriaRow, standingRow } from '../../builders/communes.js'
import type { LetterRecord } from '../../../src/model/letter-record.js'
import type { CitationRow } from './citations.js'
import type { TermRow } from './deadlines.js'

export const termsOf = (record: LetterRecord): TermRow[] =>
  record.deadlines.map((d) => ({
    due: d.due,
    kind: d.kind,
    ...(d.time === null ? {} : { time: d.time }),
    ...(d.rrule === null ? {} : { rrule: d.rrule }),
    ...(d.relative === null ? {} : { relative: [d.relative.duration, d.relative.from, d.relative.working] as const }),
  }))

export const communeRowsOf = (record: LetterRecord): string[] => [
  ...record.criteria.map((c) => `criteria ${criteriaRow(c)}`),
  ...record.standings.map((s) => `standing ${standingRow(s)}`),
  ...record.tallies.map((t) => `tally ${t.unit} ${t.standard} ${t.met}/${t.total ?? '?'} ${t.status}`),
]

/** The number and whether it is a draft's. */
export const numberRowsOf = ({ number, marks }: LetterRecord): string[] => [
  number === null ? 'number none' : `number ${number.ordinal ?? '-'} ${number.symbol}`,
  ...(marks.draft ? ['draft'] : []),
]

/** The letter's own date, or what the sentence tells of days. */
export const dateRowsOf = (record: LetterRecord, asked: boolean): string[] =>
  asked
    ? [`date ${record.date ?? '-'}`]
    : [...record.citations.map((c) => `citation ${c.number} ${c.date ?? '-'}`), ...record.deadlines.map((d) => `due ${d.due ?? '-'}`)]

export const citationRowsOf = (record: LetterRecord): CitationRow[] => record.citations.map((c) => [c.type, c.number, c.date, c.issuer])

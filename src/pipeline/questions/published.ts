/** What is published of one letter, each fact as a line of its own: two readings of a letter differ by the lines that only one of them has. */
import type { LetterRecord } from '../../model/letter-record.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import type { Statement } from '../../model/statement.js'
import { printedNumber } from '../../text/letter-number.js'
import { statementsIn } from '../overlay.js'

/**
 * Columns of the register and the list of letters; the signer, whose spelling is compared between letters; terms, as `deadlines` and the calendar tell them; documents
 * cited; communes named; what was done; and every statement. Copies, sums of money and the place of issue are in no report of their own: a doubt there changes nothing.
 */
export function publishedBy(record: LetterRecord, document: ParsedDocument): string[] {
  const fact = (kind: string, of: unknown): string[] => (of === null || of === '' || of === false ? [] : [`${kind} ${JSON.stringify(of)}`])
  const { marks } = record
  return [
    ...fact('number', printedNumber(record.number) ?? record.number?.symbol ?? null),
    ...fact('date', record.date),
    ...fact('issuer', record.issuer),
    ...fact('type', record.type),
    ...fact('subject', record.subject),
    ...record.addressees.flatMap((a) => fact('addressee', a)),
    ...fact('signer', record.signer?.name ?? null),
    ...[marks.urgency, marks.draft, marks.arrival?.number ?? null, marks.arrival?.date ?? null].flatMap((mark, i) =>
      fact(`mark ${i}`, mark),
    ),
    ...record.deadlines.flatMap((d) => fact('term', { ...d, text: null, lastDay: null })),
    ...record.citations.flatMap((c) => fact('citation', { ...c, subject: null })),
    ...record.communes.flatMap(({ name, code, district }) => fact('commune', { name, code, district })),
    ...record.fulfilments.flatMap((f) => fact('fulfilment', { ...f, text: null })),
    ...statementsIn({ record, document }).flatMap((s) => fact('statement', said(s))),
  ]
}

/** Where it was read and by which rule is no part of what is said. */
const said = ({ saidBy, saidOn, unit, standard, set, claim, asOf }: Statement): unknown => ({
  saidBy,
  saidOn,
  unit,
  standard,
  set,
  claim,
  asOf,
})

/** How many facts are otherwise: what is no more so, or what comes, whichever is more (one that is told otherwise is both). */
export function changedBetween(now: readonly string[], then: readonly string[]): number {
  const without = (all: readonly string[], others: readonly string[]): number => {
    const left = [...others]
    return all.filter((fact) => {
      const at = left.indexOf(fact)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    }).length
  }
  return Math.max(without(now, then), without(then, now))
}

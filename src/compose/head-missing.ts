/** Why a value of the head is null: a blank before issue, not printed at all, or of no meaning for a news page. */
import type { FindingOf } from '../model/finding.js'
import { isFullDay } from '../model/calendar.js'
import type { LetterRecord, MissingReason } from '../model/letter-record.js'
import type { ComposeInput } from './record-part.js'

type HeadSet = Pick<LetterRecord, 'number' | 'date' | 'issuer' | 'place' | 'subject' | 'signer' | 'type'>

/** A month or a year alone has its reason under /date too: its day is blank. */
export function missingOf(set: HeadSet, input: ComposeInput, dated: FindingOf<'letter-date'> | null): Record<string, MissingReason> {
  const letter = input.parts.form === 'letter' || input.parts.form === 'norm'
  const untold: MissingReason = letter ? 'not_stated' : 'not_applicable'
  const reasons: [string, MissingReason | null][] = [
    ['/number', set.number === null ? untold : null],
    ['/number/ordinal', set.number === null ? untold : set.number.ordinal === null ? 'blank_before_issue' : null],
    ['/date', dateReason(set, dated, untold)],
    ['/type', set.type === null ? untold : null],
    ['/issuer', set.issuer === null ? 'not_stated' : null],
    ['/place', set.place === null ? untold : null],
    ['/subject', set.subject === null ? untold : null],
    ['/signer', set.signer === null ? untold : null],
    ['/signer/name', set.signer !== null && set.signer.name === null ? nameReason(set) : null],
  ]
  return Object.fromEntries(reasons.flatMap(([pointer, reason]) => (reason === null ? [] : [[pointer, reason]])))
}

function dateReason(set: HeadSet, dated: FindingOf<'letter-date'> | null, untold: MissingReason): MissingReason | null {
  if (set.date !== null) return isFullDay(set.date) ? null : 'blank_before_issue'
  if (dated === null) return untold
  return dated.value.year === null ? 'blank_before_issue' : 'not_computable'
}

/** The number is blank too: a draft that nobody has signed yet. */
const nameReason = (set: HeadSet): MissingReason => (set.number?.ordinal === null ? 'blank_before_issue' : 'not_stated')

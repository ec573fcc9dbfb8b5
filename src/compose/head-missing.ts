/** Why a value of the head is null: a blank before issue, written by hand, not to be read, not printed at all, or of no meaning for a news page. */
import { ofKind, type FindingOf } from '../model/finding.js'
import { isFullDay } from '../model/calendar.js'
import type { LetterRecord, MissingReason } from '../model/letter-record.js'
import { handIn, isDateUnread } from './hand-words.js'
import type { ComposeInput } from './record-part.js'

type HeadSet = Pick<LetterRecord, 'number' | 'date' | 'issuer' | 'place' | 'subject' | 'signer' | 'type'>

/** A month or a year alone has its reason under /date too: its day is blank. */
export function missingOf(set: HeadSet, input: ComposeInput, dated: FindingOf<'letter-date'> | null): Record<string, MissingReason> {
  const letter = input.parts.form === 'letter' || input.parts.form === 'norm'
  const untold: MissingReason = letter ? 'not_stated' : 'not_applicable'
  const reasons: [string, MissingReason | null][] = [
    ['/number', set.number === null ? untold : null],
    ['/number/ordinal', set.number === null ? untold : ordinalReason(set, input)],
    ['/date', dateReason(set, input, dated, untold)],
    ['/type', set.type === null ? untold : null],
    ['/issuer', set.issuer === null ? 'not_stated' : null],
    ['/place', set.place === null ? untold : null],
    ['/subject', set.subject === null ? untold : null],
    ['/signer', set.signer === null ? untold : null],
    ['/signer/name', set.signer !== null && set.signer.name === null ? nameReason(set, input) : null],
  ]
  return Object.fromEntries(reasons.flatMap(([pointer, reason]) => (reason === null ? [] : [[pointer, reason]])))
}

/** "Số: …/QĐ-TTg": dots are a blank, ink that no print is was written. */
function ordinalReason({ number }: HeadSet, input: ComposeInput): MissingReason | null {
  if (number?.ordinal !== null) return null
  const found = ofKind(input.findings, 'letter-number')[0]
  return found && handIn(input.document, found.span).length > 0 ? 'handwritten' : 'blank_before_issue'
}

function dateReason(
  set: HeadSet,
  input: ComposeInput,
  dated: FindingOf<'letter-date'> | null,
  untold: MissingReason,
): MissingReason | null {
  if (set.date !== null && isFullDay(set.date)) return null
  if (dated === null) return isDateUnread(input) ? 'illegible' : untold
  // "năm …": the year's place lies behind the words that the rule took.
  if (handIn(input.document, { start: dated.span.start, end: dated.span.end + 2 }).length > 0)
    return dated.value.year === null ? 'illegible' : 'handwritten'
  return set.date !== null || dated.value.year === null ? 'blank_before_issue' : 'not_computable'
}

/** The number is blank too: a draft that nobody has signed yet. In a picture a name may be hidden by the seal. */
function nameReason(set: HeadSet, input: ComposeInput): MissingReason {
  if (set.number?.ordinal === null && ordinalReason(set, input) === 'blank_before_issue') return 'blank_before_issue'
  return input.document.ocr === null ? 'not_stated' : 'illegible'
}

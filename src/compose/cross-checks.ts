/** What is seen only in the whole record. One list; a new check is one file in checks/ and one line here. */
import type { LetterRecord } from '../model/letter-record.js'
import type { Problem } from '../model/problem.js'
import { averages } from './checks/averages.js'
import { bandSums } from './checks/bands.js'
import type { Check } from './checks/check.js'
import { citationAfterLetter, citationTwoDates, deadlineBeforeLetter } from './checks/dates.js'
import { moneySums } from './checks/money-sums.js'
import { namedLists } from './checks/named-lists.js'
import { deadlineTwice, tallies, titleTwice } from './checks/told-twice.js'
import type { ComposeInput } from './record-part.js'

export const checks: readonly Check[] = [
  deadlineBeforeLetter,
  citationAfterLetter,
  citationTwoDates,
  namedLists,
  bandSums,
  averages,
  deadlineTwice,
  titleTwice,
  tallies,
  moneySums,
]

/** Problems only: what is printed stays as printed. */
export const crossChecks = (record: LetterRecord, input: ComposeInput): Problem[] => checks.flatMap((check) => [...check(record, input)])

/** What the page shows in place of a value: a blank number, a blank day. */
import { ofKind, type Finding } from '../../model/finding.js'
import type { Reader } from '../rule.js'
import { finding } from './make-finding.js'

const REASON = 'blank_before_issue'

export const blanksReader: Reader = {
  name: 'head/blanks',
  read: (_view, found) => {
    const numbers = ofKind(found, 'letter-number')
      .filter((f) => f.value.ordinal === null)
      .map((f): Finding => finding('blank', { field: '/number/ordinal', reason: REASON }, f, 'head/blank-number', 0.95))
    const dates = ofKind(found, 'letter-date')
      .filter((f) => f.value.day === null)
      .map((f): Finding => finding('blank', { field: '/date', reason: REASON }, f, 'head/blank-date', 0.95))
    return { add: [...numbers, ...dates] }
  },
}

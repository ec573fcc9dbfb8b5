/** Where the page shows two values for one field of the head: the first counts, doubtfully, the others stand beside it. */
import { ofKind, type Finding } from '../model/finding.js'
import type { LetterRecord } from '../model/letter-record.js'
import { guessesIn } from './hand-words.js'
import { edtfOf } from './head-date.js'
import { evidenceOf, type ComposeInput } from './record-part.js'

export interface HeadRivals {
  readonly rivals: LetterRecord['rivals']
  /** Pointers whose value is doubtful for it. */
  readonly doubts: ReadonlySet<string>
}

const MOST = 3

export function headRivals(input: ComposeInput): HeadRivals {
  const numbers = others(ofKind(input.findings, 'letter-number'), (f) => `${f.value.ordinal ?? ''}/${f.value.symbol}`)
  const dates = others(
    ofKind(input.findings, 'letter-date').filter((f) => f.part === 'letterhead'),
    (f) => edtfOf(f.value) ?? '',
  )
  const show = <F extends Finding>(list: readonly F[], value: (f: F) => unknown): LetterRecord['rivals'][string] =>
    list.slice(0, MOST).map((f) => ({ value: value(f), evidence: [evidenceOf(input.document, f)] }))
  const own = ofKind(input.findings, 'letter-number')[0]
  const guesses = own?.value.ordinal === null ? guessesIn(input.document, own.span, own.rule).slice(0, MOST) : []
  return {
    rivals: {
      ...(guesses.length > 0 ? { '/number/ordinal': guesses } : {}),
      ...(numbers.length > 0 ? { '/number': show(numbers, (f) => f.value) } : {}),
      ...(dates.length > 0 ? { '/date': show(dates, (f) => edtfOf(f.value)) } : {}),
    },
    doubts: new Set([
      ...(numbers.length > 0 ? ['/number', '/number/ordinal', '/number/symbol'] : []),
      ...(dates.length > 0 ? ['/date'] : []),
    ]),
  }
}

/** Those after the first that say something else. */
const others = <F extends Finding>(list: readonly F[], key: (f: F) => string): F[] => {
  const first = list[0]
  return first ? list.slice(1).filter((f) => key(f) !== key(first) && key(f) !== '') : []
}

/** The letter's own number, repeated in the heads of its appendices, is no citation. */
import { fold } from '../text/fold.js'
import { numberKey } from '../text/letter-number.js'
import type { Mention } from './citations-merge.js'
import type { HeadFacts } from './head-facts.js'
import type { ComposeInput } from './record-part.js'

export function isOwnNumber(mention: Mention, head: HeadFacts, input: ComposeInput): boolean {
  const ordinal = /^[._…\s]*\//.test(mention.value.number) ? null : mention.value.number
  if (ordinal === null)
    return (
      head.ownSymbol !== null && sameSymbol(mention.value.number, head.ownSymbol) && (head.ownNumber === null || isAttached(mention, input))
    )
  if (head.ownNumber !== null && numberKey(ordinal) === numberKey(head.ownNumber))
    return !datesDiffer(mention, head) || isAttached(mention, input)
  return (
    isAttached(mention, input) &&
    mention.part === 'attachment' &&
    head.ownNumber === null &&
    head.ownSymbol !== null &&
    sameSymbol(ordinal, head.ownSymbol)
  )
}

/** Another body's document may bear the same number: its date tells them apart. */
const datesDiffer = (mention: Mention, head: HeadFacts): boolean =>
  head.date !== null &&
  mention.value.date !== null &&
  !head.date.startsWith(mention.value.date) &&
  !mention.value.date.startsWith(head.date)

const sameSymbol = (number: string, symbol: string): boolean => numberKey(number).replace(/^[^/]*\//, '') === numberKey(symbol)

/** "(Kèm theo Kế hoạch số … của UBND xã)". */
function isAttached(mention: Mention, input: ComposeInput): boolean {
  const before = fold(input.document.text.slice(Math.max(0, mention.span.start - 60), mention.span.start))
  return /(?:kem theo|dinh kem|ban hanh kem)\s+(?:cong van\s+)?$/.test(before)
}

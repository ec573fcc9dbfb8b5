/** Signs that a page with a letterhead belongs to the letter before it: an appendix, a copy's own head, what the letter itself sends along. */
import { numberKey } from '../../text/letter-number.js'
import { fold } from '../../text/fold.js'
import { plain } from '../parts/anchors.js'
import type { Seen } from '../parts/seen.js'
import type { Opening } from './opening.js'

/** "(Ban hành kèm theo Quyết định số …)", "(Kèm theo Công văn số …)", "Mẫu số 03 kèm theo Kế hoạch …". */
const SENT_ALONG =
  /^[[(]?\s*(?:(?:duoc |da )?(?:ban hanh|phe duyet|gui|dinh)\s+)*(?:kem theo|kem)\b|^[[(](?:tai|thuc hien theo)\s.{0,80}(?:kem theo|phu luc)/
const FORM = /^[[(]?\s*(?:mau|bieu mau|bieu|phu luc|phu bieu)\s+(?:so\s+)?[\divx]{1,4}/
/** A certified copy has a number of its own: "05/SY-UBND", "12/SL-VP", "3/TS-SNV", "7/BS-HU". */
const COPY_NUMBER = /[/-]\s?(?:sy|sl|ts|trs|sao|bs)\s?[-/]/

/** A page whose head says itself that it is part of something, or the head of a certified copy. */
export function isPartOfLetter({ top, head, number }: Opening): boolean {
  if (number !== null && COPY_NUMBER.test(plain(number.printed))) return true
  return top.some((s) => SENT_ALONG.test(plain(s.printed))) || head.some((s) => s.printed.length < 200 && FORM.test(plain(s.printed)))
}

/** A list, a table or an outline where a letter would say to whom and what about. */
export const isAppendixPage = ({ top, head }: Opening): boolean => top.slice(head.length).some((s) => s.anchor === 'appendix')

export const isDraft = ({ head }: Opening): boolean => head.some((s) => /^[[(]?(?:ban )?du thao\b/.test(plain(s.printed)))

/** A request that asks to sign a draft, a letter that asks for opinions of one. */
export const isDraftSent = ({ type }: Opening, before: string): boolean => type === 'Tờ trình' || /\bdu thao\b/.test(fold(before))

/** What the text before says of the document on this page: "(có Kế hoạch kèm theo)", "gửi kèm Báo cáo số 12/BC-UBND". */
export function isAnnounced(before: string, { type, number }: Opening): boolean {
  const text = fold(before).replace(/\s+/g, ' ')
  const word = fold(type)
  const announced = [
    new RegExp(String.raw`\((?:co |gui |xin gui )?[^()]{0,80}\b${word}\b[^()]{0,120}\bkem(?: theo)?\b[^()]{0,30}\)`),
    new RegExp(
      String.raw`\b(?:gui|dinh|co) kem(?: theo)?(?: (?:cong van|van ban|to trinh|thong bao)(?: nay)?)?(?: la)?:? (?:\S+ ){0,4}?${word}\b`,
    ),
    new RegExp(String.raw`\bkem theo (?:cong van|van ban|to trinh|thong bao|quyet dinh|nghi quyet) nay:? (?:\S+ ){0,5}?${word}\b`),
  ]
  return announced.some((form) => form.test(text)) || isNumberSentAlong(text, number)
}

/** Blanks left out; what a norm enacts ("ban hành kèm theo Quyết định số …") is not sent along with the letter that says so. */
const SENT_WITH = /(?<!banhanh)kemtheo|guikem|dinhkem|saogui/

/** Its number stands in the text near "kèm". */
function isNumberSentAlong(text: string, number: Seen | null): boolean {
  const key = keyOf(number)
  if (key === null) return false
  const close = text.replace(/\s/g, '')
  for (let at = close.indexOf(key); at >= 0; at = close.indexOf(key, at + 1))
    if (!/\d/.test(close[at - 1] ?? '') && SENT_WITH.test(close.slice(Math.max(0, at - 60), at + key.length + 90))) return true
  return false
}

/** "12/bc-ubnd" of "Số: 12/BC-UBND"; null while the number is blank. */
export function keyOf(number: Seen | null): string | null {
  const key = number === null ? '' : numberKey(plain(number.printed).replace(/^so\s*[:.]?\s*/, ''))
  return /^\d/.test(key) ? key : null
}

/** What conflicts between two letters are made of: numbers, bodies, places in records. */
import { bounds } from '../../model/calendar.js'
import type { PlaceIn } from '../../model/conflict.js'
import type { DiscrepancyLetter } from '../../model/discrepancy.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { DOUBTFUL, evidenceAt } from '../../model/proof-of.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { type Body, mayBeOne } from '../letters/body.js'
import { type Citing, isElsewhere } from '../letters/cited.js'
import { sharesGround } from '../letters/placed.js'

/** Copies of one letter share nearly every group of words; a form sent to two bodies differs in whom it asks. */
export const SAME_TEXT = 0.85

/** Surely one body: a name that leaves its unit open is that of many districts; central bodies have none. */
export const isSameBody = (a: Body, b: Body): boolean =>
  mayBeOne(a, b) && ((a.unit !== null && a.unit === b.unit) || [a, b].every(isCentral))

/** Names of communes and districts come again elsewhere: the letters may speak of one such body; of a central one there is but one. */
export const isOneGround = (a: KnownLetter, b: KnownLetter, body: Body): boolean =>
  body.unit === null || (!isElsewhere(a.record, b.record) && sharesGround(a.record, b.record, body) !== false)

const isCentral = ({ office }: Body): boolean =>
  /^(?:chinh phu|thu tuong|quoc hoi|uy ban thuong vu|bo |ban bi thu|bo chinh tri)/.test(`${office} `)

/** Under what the letters of a body lie apart from others': its unit; null for one of which no other is surely the same. */
export const seatOf = (body: Body): string | null => (body.unit === null ? (isCentral(body) ? '~' : null) : short(body.unit))

export function numberOf({ record }: KnownLetter): { readonly key: string; readonly printed: string } | null {
  const number = printedNumber(record.number)
  return number === null ? null : { key: numberKey(number), printed: number }
}

/** Drafts and what is no letter bear no number of a book. */
export const isIssued = ({ record }: KnownLetter): boolean => !record.marks.draft && record.form === 'letter'

export const printed = (letter: KnownLetter): string => numberOf(letter)?.printed ?? letter.file

export const nameOf = ({ id, file, record }: KnownLetter): DiscrepancyLetter => ({ id, file, issuer: record.issuer })

/** Nothing there was read with doubt. */
export const isSure = ({ record }: KnownLetter, at: string): boolean => (evidenceAt(record, at)[0]?.confidence ?? 1) >= DOUBTFUL

export const placeIn = ({ id: letter }: KnownLetter, at: string): PlaceIn => ({ letter, at })
export const citingAt = ({ index }: Citing): string => `/citations/${index}`

/** The year of an EDTF day. */
export const yearOf = (edtf: string): string => bounds(edtf).first.slice(0, 4)

/** Pieces of names of places and owners: an index takes entries of some 2,700 bytes. */
export const short = (text: string): string => text.replaceAll('|', ' ').slice(0, 120)

/** What stands at the top of a page: the letterhead of a letter, a form to fill in, or running text. */
import type { PartName } from '../../model/letter-parts.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import { overlaps, type Span } from '../../model/span.js'
import { plain } from '../parts/anchors.js'
import { headOf } from '../parts/head-zone.js'
import type { Seen } from '../parts/seen.js'
import { typeHeading, typeStart } from '../parts/type-words.js'

/** The letterhead's pieces as they are printed; null for what is not there. */
export interface Opening {
  /** Stamps, letterhead, title and addressees, with the first pieces of the body. */
  readonly head: readonly Seen[]
  readonly top: readonly Seen[]
  readonly motto: boolean
  readonly issuer: string | null
  readonly number: Seen | null
  readonly date: Seen | null
  /** "Kính gửi", "V/v …" or a heading that tells the type: what is said to whom begins here. */
  readonly addressed: boolean
  /** "Kính gửi" or "V/v …" alone: what a paper that is only attached rarely has. */
  readonly toSomebody: boolean
  /** The heading's type ("Kế hoạch"); "Công văn" where none is printed. */
  readonly type: string
  /** A number, or a day or month, was written in: a form to fill in has neither. */
  readonly numbered: boolean
  readonly dated: boolean
  /** Dots to be filled in below the head. */
  readonly toFillIn: boolean
}

/** Pieces of the body that may still say what the page is ("(Kèm theo Quyết định số …)", "DANH SÁCH"). */
const BEYOND = 3

/** `seen` begins where the letterhead may begin. */
export function openingOf(document: ParsedDocument, seen: readonly Seen[]): Opening {
  const { parts, bodyFrom } = headOf(seen)
  const head = seen.slice(0, bodyFrom)
  const inPart = (...names: readonly PartName[]): Seen[] => head.filter((_, i) => names.some((name) => parts.get(i) === name))
  const printed = inPart('letterhead', 'title', 'addressees')
  const has = (anchor: Seen['anchor']): Seen | null => printed.find((s) => s.anchor === anchor) ?? null
  const [number, date] = [has('number'), has('date')]
  const heading = inPart('title').find((s) => typeOf(s) !== null) ?? null
  const toSomebody = has('kinh-gui') !== null || has('subject') !== null
  const issuer = inPart('letterhead').filter((s) => s.anchor === 'issuer')
  return {
    head,
    top: seen.slice(0, bodyFrom + BEYOND),
    motto: has('motto') !== null,
    issuer: issuer.map((s) => plain(s.printed)).join(' ') || null,
    ...{ number, date },
    addressed: toSomebody || heading !== null,
    toSomebody,
    type: (heading && typeOf(heading)) ?? 'Công văn',
    numbered: number !== null && (/^so\s*[:.]?[\s.…_]*\d/.test(plain(number.printed)) || isWrittenIn(document, number.span)),
    dated: date !== null && (DAY_OR_MONTH.test(plain(date.printed)) || isWrittenIn(document, date.span)),
    toFillIn: DOTS.test(document.text.slice(head.at(-1)?.span.end ?? 0).slice(0, BELOW)),
  }
}

const typeOf = ({ printed }: Seen): string | null => typeHeading(printed) ?? typeStart(printed)?.name ?? null

const DAY_OR_MONTH = /ngay:?[\s._…]*\d|th[aou]ng[\s._…]*\d|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{4}/

const BELOW = 5000
const DOTS = /…{2,}|\.{5,}|_{5,}/

/** By hand or with a stamp: recognition shows "…" there. */
const isWrittenIn = ({ words }: ParsedDocument, at: Span): boolean => words.some((w) => w.hand === true && overlaps(w.span, at))

/** How many of the parts of a letterhead are there, the number left out. */
export const fullness = ({ motto, issuer, date, addressed }: Opening): number =>
  [motto, issuer !== null, date !== null, addressed].filter(Boolean).length

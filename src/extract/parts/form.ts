import type { LetterParts } from '../../model/letter-parts.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import { plain, type Anchor } from './anchors.js'
import type { Seen } from './seen.js'

/** Types of legal norms, as they stand after the year in a number: 51/2025/QĐ-TTg, 31/2024/QH15. */
const NORM = /^so\s*:?[\s\d.…_a-z]*\/\s*\d{4}\s*\/\s*(?:qd|tt|ttlt|nd|nq|nqlt|ct|l|lenh|pl|qh\d|ubtvqh\d)/

/** A letter shows a number, motto, addressees or recipients; a norm has the year inside its number; the rest is news or other. */
export function formOf(document: ParsedDocument, seen: readonly Seen[]): LetterParts['form'] {
  const head = seen.slice(0, 60)
  const has = (anchor: Anchor): boolean => (anchor === 'noi-nhan' ? seen : head).some((s) => s.anchor === anchor)
  const marks = (['motto', 'number', 'kinh-gui', 'noi-nhan', 'subject', 'date'] as const).filter(has).length
  if (marks === 0 || (marks === 1 && document.origin === 'web')) return document.origin === 'web' || looksLikeNews(seen) ? 'news' : 'other'
  const number = head.find((s) => s.anchor === 'number')
  return number && NORM.test(plain(number.printed)) ? 'norm' : 'letter'
}

/** A title without a full stop, paragraphs of prose, and an author's or source's line at the end. */
function looksLikeNews(seen: readonly Seen[]): boolean {
  const prose = seen.filter((s) => s.printed.length > 150).length
  const signed = seen
    .slice(-4)
    .some((s) =>
      /^(?:tac gia|nguon|tin, anh|tin anh|bai, anh|bai va anh|anh|pv|theo|nguoi dang|bien tap)\s*:|^\(?theo [^.]{3,60}\)?$/.test(
        plain(s.printed),
      ),
    )
  return prose >= 2 && signed
}

/** "Ngày 18/7/2024, Sở X có Thông báo số …": the day of the document stands before its issuer. */
import { span, type Span } from '../../model/span.js'
import { readDateAt, type DateRead } from './date-after.js'
import type { Context } from './context.js'

/** `subject` = the issuing body before the mention; the date must stand right before it, at the head of its clause. */
export function dateBefore(context: Context, subject: Span): DateRead | null {
  const from = Math.max(context.from, subject.start - 45)
  const window = context.folded.slice(from, subject.start)
  for (const m of window.matchAll(/(?<![\p{L}\p{N}])ngay(?=\s)/gu)) {
    const read = readDateAt(context.folded, from + m.index)
    if (
      !read?.date ||
      /(?:den|tu|truoc|sau|het|qua)\s+$/u.test(context.folded.slice(Math.max(context.from, read.span.start - 8), read.span.start))
    )
      continue
    if (/^\s*,?\s*$/.test(context.text.slice(read.span.end, subject.start))) return { ...read, span: span(read.span.start, read.span.end) }
  }
  return null
}

/**
 * Texts that no letter holds (a paragraph of a megabyte, digits without end) are read in cuts, so that what is worked out over a paragraph
 * costs no more than a paragraph. The longest paragraph of a thousand letters had 1 533 characters.
 */
import type { ParsedDocument } from '../../model/parsed-document.js'
import { problem, type Problem } from '../../model/problem.js'
import type { Span } from '../../model/span.js'

/** Longest paragraph, or cell of a table, read at once, in characters. */
export const LONGEST_PARAGRAPH = 6000
/** A cut goes back at most so far for the end of a sentence, else for a blank. */
const BACK = 1500

/** The stretch in cuts of at most LONGEST_PARAGRAPH: at a sentence's end, else at a semicolon, else at a blank, else anywhere. */
export function cutLong(text: string, at: Span): readonly Span[] {
  if (at.end - at.start <= LONGEST_PARAGRAPH) return [at]
  const cuts: Span[] = []
  for (let start = at.start; start < at.end;) {
    const end = at.end - start <= LONGEST_PARAGRAPH ? at.end : cutBefore(text, start + LONGEST_PARAGRAPH)
    cuts.push({ start, end })
    start = end
  }
  return cuts
}

function cutBefore(text: string, limit: number): number {
  const window = text.slice(limit - BACK, limit)
  const back = [/^.*[.!?…]\s+(?=\p{Lu})/su, /^.*;\s/su, /^.*\s/su].flatMap((form) => form.exec(window)?.[0].length ?? [])
  return limit - BACK + (back[0] ?? BACK)
}

/** Said aloud: what stands on both sides of a cut is not read as one sentence. */
export function longTextProblems(document: ParsedDocument): Problem[] {
  const long = document.paragraphs.filter((p) => p.table === null && p.span.end - p.span.start > LONGEST_PARAGRAPH)
  const cells = document.tables.flatMap((t) => t.rows.flatMap((r) => r.cells.filter((c) => c.span.end - c.span.start > LONGEST_PARAGRAPH)))
  const first = long[0] ?? cells[0]
  if (!first) return []
  const says = `Có ${long.length + cells.length} đoạn hoặc ô dài hơn ${LONGEST_PARAGRAPH} ký tự, được cắt ra để đọc nên ý ở chỗ cắt có thể bị tách; hãy kiểm tra tệp gốc có mất dấu xuống dòng không.`
  return [problem('long-paragraph', says, { span: first.span })]
}

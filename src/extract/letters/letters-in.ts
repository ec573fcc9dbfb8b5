/**
 * The letters in one file: a batch scan, several letters bound into one PDF or Word file. A letter begins on a new page, with a letterhead of its own,
 * when the one before has ended; it keeps its appendices, whatever heads they show. When in doubt the file stays one letter, and the doubt is told.
 */
import { cutPages, type PageRange, spanOfPages } from '../../model/document-part.js'
import type { Page, ParsedDocument } from '../../model/parsed-document.js'
import { type Problem, problem } from '../../model/problem.js'
import { fold } from '../../text/fold.js'
import { piecesOf } from '../parts/pieces.js'
import { headsInside } from './inside.js'
import { type Begun, judge } from './judge.js'
import { openingOf } from './opening.js'
import { Trail } from './trail.js'

export interface LettersIn {
  /** In order, and all pages of the file together; one entry when the file is one letter. */
  readonly letters: readonly PageRange[]
  /** Heads that may begin a letter of their own; spans in the document's text. */
  readonly doubts: readonly Problem[]
}

export function lettersIn(document: ParsedDocument): LettersIn {
  const [first] = document.pages
  const last = document.pages.at(-1)
  if (first === undefined || last === undefined) return { letters: [{ from: 1, to: 1 }], doubts: [] }
  if (document.origin === 'web') return { letters: [{ from: first.number, to: last.number }], doubts: [] }
  const { starts, doubts } = startsIn(document, first)
  const letters = starts.map((page, i) => ({ from: page, to: (starts[i + 1] ?? last.number + 1) - 1 }))
  return { letters, doubts: doubts.length > 0 ? doubts : letters.flatMap((range) => insideOf(document, range)) }
}

/** A file that raises more is looked through by a person anyway. */
const MOST_DOUBTS = 5

/** The pages on which letters begin. */
function startsIn(document: ParsedDocument, first: Page): { readonly starts: readonly number[]; readonly doubts: readonly Problem[] } {
  const heads = document.pages.slice(1).filter((page) => mayOpen(document, page))
  if (heads.length === 0) return { starts: [first.number], doubts: [] }
  const starts = [begun(document, first)]
  const doubts: Problem[] = []
  const trail = new Trail(document, first.number)
  for (const page of heads) {
    const current = starts.at(-1) ?? begun(document, first)
    const next = begun(document, page)
    const verdict = judge(current, next, () => trail.before(current.page, page.number))
    if (verdict === 'first head') starts[starts.length - 1] = { ...next, page: current.page }
    if (verdict === 'new letter') starts.push(next)
    if (verdict === 'doubt' && doubts.length < MOST_DOUBTS) doubts.push(inDoubt(document, next))
  }
  return { starts: starts.map(({ page }) => page), doubts }
}

/** Most pages are running text: these signs are looked for before anything is cut into pieces. */
const HEAD_SIGNS = /cong h?oa xa hoi|doc lap ?[-–.]? ?tu do|dang cong san|(?:^|\n|\| )\s*so\s*[:.]?[^\n]{0,30}[/-]\s?[a-z]/
const TOP = 1500

function mayOpen(document: ParsedDocument, page: Page): boolean {
  const { start, end } = spanOfPages(document, { from: page.number, to: page.number })
  return HEAD_SIGNS.test(fold(document.text.slice(start, Math.min(end, start + TOP)))) && beginsFresh(document, page, start)
}

/** Nothing of the page stands in a paragraph or a column that began on the page before. */
function beginsFresh({ paragraphs, words }: ParsedDocument, page: Page, start: number): boolean {
  const goesOn = paragraphs.some(({ span }) => span.start < start && span.end > start)
  return !goesOn && !words.some((word) => word.page === page.number && word.span.start < start)
}

function begun(document: ParsedDocument, page: Page): Begun {
  const own = cutPages(document, { from: page.number, to: page.number })
  return { page: page.number, opening: openingOf(own, piecesOf(own)) }
}

function inDoubt(document: ParsedDocument, { page, opening }: Begun): Problem {
  const { start } = spanOfPages(document, { from: page, to: page })
  const at = (opening.number ?? opening.head[0])?.span ?? { start: 0, end: 0 }
  const named = opening.number === null ? '' : ` ("${opening.number.printed}")`
  const says = `Trang ${page} mở đầu như một văn bản khác${named} nhưng cũng có thể là phần gửi kèm hay bản thứ hai của chính văn bản ấy nên vẫn để chung một văn bản; hãy xem lại, nếu là văn bản riêng thì tách tệp rồi nộp lại.`
  return problem('letters/one-or-several', says, { span: { start: start + at.start, end: start + at.end } })
}

/** Letters that follow one another without a new page are not taken apart, but told. */
function insideOf(document: ParsedDocument, range: PageRange): Problem[] {
  const { start, end } = spanOfPages(document, range)
  if ((fold(document.text.slice(start, end)).match(STATE_NAME) ?? []).length < 2) return []
  const part = cutPages(document, range)
  return headsInside(part, piecesOf(part), MOST_DOUBTS).map((head) => {
    const says = `Ở giữa văn bản có phần đầu của một văn bản khác ("${head.printed}") mà không sang trang mới nên vẫn để chung; hãy xem lại, nếu là văn bản riêng thì tách tệp rồi nộp lại.`
    return problem('letters/one-or-several', says, { span: { start: start + head.span.start, end: start + head.span.end } })
  })
}

const STATE_NAME = /cong h?oa xa hoi chu nghia|dang cong san viet nam/g

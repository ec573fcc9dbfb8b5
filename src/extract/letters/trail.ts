/** What the letter under way has said so far, page after page: each page is looked at once, however many heads follow it. */
import { cutPages, spanOfPages } from '../../model/document-part.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import { piecesOf } from '../parts/pieces.js'
import type { Seen } from '../parts/seen.js'
import { isPersonLine, isSignatureLine } from '../parts/signature-lines.js'

export interface Before {
  /** Nơi nhận, an office with a name under it, or the mark "./." that ends a text has been seen. */
  readonly ended: boolean
  /** Its last piece. */
  readonly last: string
  /** Its words, as far as a letter may announce what it sends along. */
  readonly text: string
}

/** What is sent along is named in the letter itself, not in the hundreds of pages that follow. */
export const LONGEST = 60_000

export class Trail {
  private ended = false
  private last = ''
  private next: number

  constructor(
    private readonly document: ParsedDocument,
    private from: number,
  ) {
    this.next = from
  }

  /** Of the letter that began on page `from`, up to the page before `page`. Pages are asked for in order. */
  before(from: number, page: number): Before {
    if (from !== this.from) Object.assign(this, { from, next: from, ended: false, last: '' })
    for (; this.next < page; this.next++) this.take(this.next)
    const { start, end } = spanOfPages(this.document, { from, to: page - 1 })
    const text = this.document.text.slice(start, Math.min(end, start + LONGEST))
    return { ended: this.ended || /\.\/\.?$/.test(this.last), last: this.last, text }
  }

  private take(page: number): void {
    const seen = piecesOf(cutPages(this.document, { from: page, to: page }))
    this.ended ||= hasFoot(seen)
    this.last = seen.at(-1)?.printed.trim() ?? this.last
  }
}

/** Nơi nhận, or an office with a name under it. */
export function hasFoot(seen: readonly Seen[]): boolean {
  const isName = (s: Seen): boolean => isPersonLine(s.printed)
  return seen.some(
    (s, i) => s.anchor === 'noi-nhan' || (s.table === null && isSignatureLine(s.printed) && seen.slice(i + 1, i + 8).some(isName)),
  )
}

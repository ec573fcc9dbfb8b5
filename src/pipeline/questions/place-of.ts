/** Where a value stands on its page, or should stand. */
import type { Evidence, LetterRecord } from '../../model/letter-record.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import { among, type Box } from '../../model/span.js'

/** Values that stand beside each other on paper: where one could not be read its neighbour shows where to look. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  '/number': ['/number', '/number/symbol', '/issuer'],
  '/number/ordinal': ['/number', '/number/symbol', '/issuer'],
  '/date': ['/date', '/place'],
  '/issuer': ['/issuer', '/issuerParent'],
  '/type': ['/type', '/subject'],
  '/subject': ['/subject', '/type', '/number'],
  '/signer/name': ['/signer/name', '/signer/title', '/signer', '/signer/authority'],
}

/** Room below a signer's title, in which the name stands; and the head of a page, where nothing else tells. */
const BELOW_TITLE = 110
const HEAD_SHARE = 0.25

export interface Place {
  readonly page: number
  readonly box: Box
  /** The value's own place; else only where to look. */
  readonly exact: boolean
}

/** Null in formats without pages. */
export function placeOf(record: LetterRecord, document: ParsedDocument, pointer: string): Place | null {
  const near = Object.hasOwn(NEIGHBOURS, pointer) ? (NEIGHBOURS[pointer] ?? []) : []
  const item = pointer.split('/').slice(0, 3).join('/')
  for (const key of [pointer, pointer.replace(/\/\d+$/, ''), ...near, item]) {
    const [proof] = record.evidence[key] ?? []
    const [first, ...others] = proof === undefined ? [] : boxesOf(document, proof)
    if (first === undefined) continue
    const box = others.filter((b) => b.page === first.page).reduce(around, first)
    const isAbove = pointer === '/signer/name' && key !== pointer
    return {
      page: box.page,
      exact: key === pointer || key === item,
      box: isAbove ? { ...box, x0: box.x0 - 60, x1: box.x1 + 60, y1: box.y1 + BELOW_TITLE } : box,
    }
  }
  return headOf(record, document, pointer)
}

/** Number at left, day at right, as the decree has them. */
function headOf({ source }: LetterRecord, { pages }: ParsedDocument, pointer: string): Place | null {
  const page = pages.find((p) => p.number === (source.part?.from ?? p.number))
  if (page === undefined || page.width === null || page.height === null) return null
  const { number, width, height } = page
  const [from, to] = pointer === '/date' ? [0.4, 1] : pointer.startsWith('/number') ? [0, 0.6] : [0, 1]
  return { page: number, exact: false, box: { page: number, x0: from * width, y0: 0, x1: to * width, y1: height * HEAD_SHARE } }
}

/** As recorded; cells of tables have no boxes of their own: those of their words, a row of words one box. */
export function boxesOf(document: ParsedDocument, { boxes, start, end }: Pick<Evidence, 'boxes' | 'start' | 'end'>): readonly Box[] {
  if (boxes.length > 0) return boxes
  const rows: Box[] = []
  for (const { box } of among(document.words, { start, end })) {
    const last = rows.at(-1)
    if (box === null) continue
    if (last?.page === box.page && box.y0 < last.y1 && last.y0 < box.y1 && box.x0 >= last.x0) rows[rows.length - 1] = around(last, box)
    else rows.push(box)
  }
  return rows
}

const around = (a: Box, b: Box): Box => ({
  ...{ page: a.page, x0: Math.min(a.x0, b.x0), y0: Math.min(a.y0, b.y0) },
  ...{ x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1) },
})

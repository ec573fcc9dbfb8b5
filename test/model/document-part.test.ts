import { describe, expect, it } from 'vitest'
import { cutPages, shifted, spanOfPages } from '../../src/model/document-part.js'
import type { ParsedDocument } from '../../src/model/parsed-document.js'
import { problem } from '../../src/model/problem.js'
import { bound } from '../extract/letters/letter-pages.js'

const document: ParsedDocument = {
  ...bound('Trang đầu.', 'Thôn | Hộ\nNà Lầu | 3\n\nSau bảng.', '', 'Xã | Hộ\nBản Cái | 5\n\nTrang bốn.'),
  furniture: [1, 2, 4].map((page) => ({ role: 'page-number', page, text: `${page}` })),
  problems: [problem('all', 'Chung.'), problem('page', 'Trang 2.', { page: 2 }), problem('place', 'Chỗ.', { span: { start: 0, end: 5 } })],
  ocr: { engine: 'x 1', model: 'vie', pages: [2] },
}
const said = (of: ParsedDocument, list: readonly { readonly span: { start: number; end: number } }[]): string[] =>
  list.map(({ span }) => of.text.slice(span.start, span.end))

describe('pages cut out of a document', () => {
  const last = cutPages(document, { from: 3, to: 4 })
  const middle = cutPages(document, { from: 2, to: 3 })

  it('begin at 0 and keep their numbers', () => {
    expect(last.text).toBe('Xã | Hộ\nBản Cái | 5\n\nTrang bốn.')
    expect(last.pages.map((p) => p.number)).toEqual([3, 4])
    expect(last.lines.map((l) => l.page)).toEqual([4, 4, 4, 4, 4])
  })
  it('every place shows the same words as before', () => {
    for (const [part, from] of [
      [last, 3],
      [middle, 2],
    ] as const) {
      const whole = <T extends { readonly page: number }>(list: readonly T[]): T[] =>
        list.filter((x) => x.page >= from && x.page <= from + 1)
      expect(said(part, part.words)).toEqual(said(document, whole(document.words)))
      expect(said(part, part.paragraphs)).toEqual(said(document, whole(document.paragraphs)))
    }
  })
  it('a paragraph that is a table finds its own table', () => {
    const at = last.paragraphs.find((p) => p.table !== null)
    expect(at?.table).toBe(0)
    expect(last.tables[0]?.rows[1]?.cells.map((c) => last.text.slice(c.span.start, c.span.end))).toEqual(['Bản Cái', '5'])
  })
  it('take along what is of their pages, and what is told of no page', () => {
    expect(middle.furniture.map((f) => f.text)).toEqual(['2'])
    expect(middle.problems.map((p) => p.code)).toEqual(['all', 'page'])
    expect(last.problems.map((p) => p.code)).toEqual(['all'])
    expect([middle.ocr?.pages, last.ocr]).toEqual([[2], null])
  })
  it('all of them are the document', () => {
    expect(cutPages(document, { from: 1, to: 4 }).text).toBe(document.text)
    expect(spanOfPages(document, { from: 1, to: 1 })).toEqual({ start: 0, end: 'Trang đầu.'.length })
  })
})

describe('places moved', () => {
  it('every span, nothing else', () => {
    const value = { start: 3, end: 5, x0: 3, list: [{ span: { start: 0, end: 1 } }], nothing: null, text: 'start' }
    expect(shifted(value, 10)).toEqual({
      start: 13,
      end: 15,
      x0: 3,
      list: [{ span: { start: 10, end: 11 } }],
      nothing: null,
      text: 'start',
    })
    expect(value.start).toBe(3)
  })
  it('through values that point back at their parents', () => {
    interface Node {
      readonly span: { start: number; end: number }
      readonly children: Node[]
      readonly parent: Node | null
    }
    const root: Node = { span: { start: 0, end: 9 }, children: [], parent: null }
    root.children.push({ span: { start: 2, end: 4 }, children: [], parent: root })
    const moved = shifted(root, 5)
    expect(moved.children[0]?.span).toEqual({ start: 7, end: 9 })
    expect(moved.children[0]?.parent).toBe(moved)
  })
})

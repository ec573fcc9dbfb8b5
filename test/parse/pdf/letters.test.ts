import { beforeAll, describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../src/model/parsed-document.js'
import letter from '../../../fixtures/formats/pdf/letter.json' with { type: 'json' }
import { cells, documentOf, fixture, paragraphs } from './read.js'

/** One letter set by two programs: the same order, the same paragraphs, the same table. */
describe.each(['libreoffice', 'chromium'])('the letter as %s sets it', (maker) => {
  let document: ParsedDocument
  beforeAll(async () => {
    document = await documentOf(fixture(`letter.${maker}.pdf`))
  })

  it('reads column by column, paragraph by paragraph', () => {
    const expected = [...letter.left, ...letter.right, letter.to, ...letter.body, letter.after, ...letter.recipients, ...letter.signature]
    const texts = document.paragraphs.filter(({ table }) => table === null).map(({ span }) => document.text.slice(span.start, span.end))
    expect(texts.map((text) => text.replace(/\s+/g, ' '))).toEqual(expected)
  })

  it('reads the table over two pages as one, empty cells kept', () => {
    expect(document.tables).toHaveLength(1)
    expect(cells(document)).toEqual(letter.table)
    const { span } = document.tables[0] ?? { span: { start: 0, end: 0 } }
    const pages = new Set(document.words.filter((w) => w.span.start >= span.start && w.span.end <= span.end).map((w) => w.page))
    expect([...pages]).toEqual([1, 2])
  })

  it('gives each word the text of its span, and a box on its page', () => {
    for (const word of document.words) {
      const { start, end } = word.span
      const size = document.pages[word.page - 1]
      expect(document.text.slice(start, end)).toMatch(/^\S+$/)
      expect(word.box).toMatchObject({ page: word.page })
      const box = word.box ?? { x0: -1, x1: -1, y0: -1, y1: -1 }
      expect(box.x0).toBeLessThan(box.x1)
      expect(box.x1).toBeLessThanOrEqual(size?.width ?? 0)
      expect(box.y1).toBeLessThanOrEqual(size?.height ?? 0)
    }
  })

  it('has no problems, and its words are NFC', () => {
    expect(document.problems).toEqual([])
    expect(document.text).toBe(document.text.normalize('NFC'))
  })
})

describe('furniture', () => {
  it('the number of the second page is none of the text', async () => {
    const document = await documentOf(fixture('letter.libreoffice.pdf'))
    expect(document.furniture).toEqual([{ role: 'page-number', page: 2, text: '2' }])
    expect(paragraphs(document)).not.toContain('2')
  })
})

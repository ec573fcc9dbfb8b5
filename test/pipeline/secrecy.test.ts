import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../src/parse/document-builder.js'
import type { Furniture, ParsedDocument } from '../../src/model/parsed-document.js'
import { secrecyRefusal } from '../../src/pipeline/read-bytes.js'

const letter = (...furniture: Furniture[]): ParsedDocument => ({
  ...buildDocument({
    source: '0'.repeat(64),
    parser: 'test/1',
    pages: [{ number: 1, width: null, height: null, blocks: [{ block: 'paragraph', lines: ['UBND HUYỆN BẢO YÊN', 'Số: 12/UBND'] }] }],
  }),
  furniture,
})

describe('a secrecy mark in the page header', () => {
  it.each([
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['  TUYỆT MẬT  ', 'TUYỆT MẬT'],
    ['UBND HUYỆN BẢO YÊN | MẬT', 'MẬT'],
  ])('"%s" keeps the letter from being processed', (text, mark) =>
    expect(secrecyRefusal(letter({ role: 'running-head', page: 2, text }))?.says).toContain(`"${mark}"`),
  )

  it.each([
    ['running-head', 'Bảo mật thông tin cá nhân'],
    ['running-head', 'Công văn số 12/UBND'],
    ['site-chrome', 'MẬT'],
    ['page-number', '2'],
  ] as const)('%s "%s" does not', (role, text) => expect(secrecyRefusal(letter({ role, page: 2, text }))).toBeNull())
})

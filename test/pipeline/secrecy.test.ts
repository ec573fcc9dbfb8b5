import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../src/parse/document-builder.js'
import type { Furniture, ParsedDocument } from '../../src/model/parsed-document.js'
import { bound } from '../extract/letters/letter-pages.js'
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

describe('a secrecy mark at the top of a later page', () => {
  const pages = (...texts: readonly string[]): ParsedDocument =>
    bound('UBND HUYỆN BẢO YÊN\n\nSố: 12/UBND\n\nKính gửi: UBND các xã.', ...texts)
  it.each([
    ['alone', 'MẬT\n\nChữ mờ không đọc được'],
    ['under a line that was not recognised', 'UBND\n\nTỐI MẬT\n\nNội dung'],
  ])('%s', (_, text) => expect(secrecyRefusal(pages('Trang hai.', text))?.code).toBe('secret'))
  it.each([
    ['a cell of a table', 'Loại | Độ mật\nBáo cáo | MẬT'],
    ['deep in the page', `${'Một dòng.\n\n'.repeat(8)}MẬT`],
    ['the word in a sentence', 'Bảo quản tài liệu MẬT tại kho riêng.'],
  ])('none: %s', (_, text) => expect(secrecyRefusal(pages('Trang hai.', text))).toBeNull())
})

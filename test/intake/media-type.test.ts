import { readFileSync } from 'node:fs'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { mediaTypeOf } from '../../src/intake/media-type.js'
import { makeDocx, p } from '../parse/docx/make-docx.js'

const bytes = (content: string | readonly number[]): Uint8Array =>
  typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : new Uint8Array(content)
const zip = async (files: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const made = new JSZip()
  for (const [name, content] of Object.entries(files)) made.file(name, content)
  return made.generateAsync({ type: 'uint8array' })
}
const types = (main: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x.xml" ContentType="${main}"/></Types>`

describe('what it is', () => {
  const cases: readonly (readonly [string, string | readonly number[], string])[] = [
    ['PDF', '%PDF-1.4\n', 'application/pdf'],
    ['PDF after a byte order mark and blanks', '\uFEFF\n\n%PDF-1.4\n', 'application/pdf'],
    ['plain text', 'Kính gửi: UBND các xã.', 'text/plain'],
    ['text that begins like a picture', 'BM.01/BC - biểu mẫu báo cáo', 'text/plain'],
    ['text that begins with PK', 'PK số 3: phụ kiện', 'text/plain'],
    ['text that speaks of HTML', 'Thẻ <html> dùng cho trang web.', 'text/plain'],
    ['text with < first', '< 15 tiêu chí', 'text/plain'],
    ['Markdown', '# Tiêu đề\n\n**Kính gửi**', 'text/markdown'],
    ['a Markdown table', 'Bảng\n\n| a | b |\n|---|---|\n| 1 | 2 |', 'text/markdown'],
    ['HTML', '<!DOCTYPE html>\n<html><body>x</body></html>', 'text/html'],
    ['XHTML with a comment first', '<?xml version="1.0"?>\n<!-- lưu -->\n<html xmlns="http://www.w3.org/1999/xhtml">', 'text/html'],
    ['an HTML fragment', '<div class="a"><p>Kính gửi</p></div>', 'text/html'],
    ['UTF-16 text', [0xff, 0xfe, 0x4b, 0x00, 0xed, 0x00], 'text/plain'],
    ['text of one byte a letter', [0x42, 0xb8, 0x6f, 0x20, 0x63, 0xb8, 0x6f], 'text/plain'],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1], 'image/jpeg'],
    [
      'PNG',
      [
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54,
      ],
      'image/png',
    ],
    ['RTF', '{\\rtf1\\ansi K\\u237?nh}', 'application/rtf'],
    ['text that speaks of RTF', 'Lệnh {\\rtf1} mở đầu tệp.', 'text/plain'],
    ['WebP', [0x52, 0x49, 0x46, 0x46, 24, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38, 0x20], 'image/webp'],
    ['TIFF', [0x49, 0x49, 0x2a, 0x00, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'image/tiff'],
  ]
  test.each(cases)('%s', async (_, content, expected) => expect(await mediaTypeOf(bytes(content))).toBe(expected))

  test('ODT', async () =>
    expect(await mediaTypeOf(await zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }))).toBe(
      'application/vnd.oasis.opendocument.text',
    ))

  test('old Word', async () =>
    expect(await mediaTypeOf(new Uint8Array(readFileSync('fixtures/formats/doc/hai-cot-bang-tab.doc')))).toBe('application/msword'))

  test('DOCX', async () => expect(await mediaTypeOf(await makeDocx(p('chữ')))).toContain('wordprocessingml'))
})

describe('what cannot be read is named, with what to do', () => {
  const cases: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array, string])[] = [
    [
      'an old Office package without a Word text',
      () => bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      'legacy-office',
    ],
    [
      'Word with a password',
      () =>
        new Uint8Array(
          Buffer.concat([
            Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
            Buffer.alloc(600),
            Buffer.from('EncryptedPackage', 'utf16le'),
          ]),
        ),
      'password',
    ],
    [
      'XLSX',
      () =>
        zip({
          '[Content_Types].xml': types('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
          'xl/workbook.xml': '<x/>',
        }),
      'spreadsheet',
    ],
    ['a ZIP of files', () => zip({ 'a.txt': 'chữ', 'b.txt': 'chữ' }), 'archive'],
    ['ODS', () => zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'open-document'],
    ['a packed web page', () => bytes('From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related'), 'web-archive'],
    ['XML', () => bytes('<?xml version="1.0"?><edXML/>'), 'xml'],
    [
      'a picture of an iPhone',
      () => bytes([0, 0, 0, 24, ...Buffer.from('ftypheic'), 0, 0, 0, 0, ...Buffer.from('mif1heic'), 0, 0, 0, 8]),
      'heic',
    ],
    ['noise', () => bytes([0, 1, 2, 3, 250, 17, 4, 200, 9, 9, 0, 0]), 'unknown-type'],
  ]
  test.each(cases)('%s', async (_, make, code) => {
    const got = await mediaTypeOf(await make())
    expect(got).toMatchObject({ code })
    expect(typeof got === 'string' ? got : got.says).toMatch(/hãy .+\.$/)
  })
})

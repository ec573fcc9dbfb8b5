/** Opens a PDF through pdf-parse and hands out its pdf.js document; every way to fail becomes one sentence. */
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Refusal } from '../../model/source-file.js'

export interface OpenPdf {
  readonly document: PDFDocumentProxy
  readonly close: () => Promise<void>
}

/**
 * Nothing is ever drawn. Told to use no font faces, pdf.js works out the outline of every letter, which takes longer than all the rest;
 * told to use them, it wants a web page to put them in: this one, all that its FontLoader asks of one, forgets them.
 */
const FORGETFUL = {
  createElement: () => ({ sheet: { cssRules: [], insertRule: () => 0 }, remove: () => undefined }),
  documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
}

/** No picture is decoded: they are what costs time and memory, and text needs none. */
const READ_TEXT = { disableFontFace: false, ownerDocument: FORGETFUL, maxImageSize: 1 } as const

/** pdf.js gets a copy of the bytes (it takes them away), evaluates no code and fetches nothing; it decodes no pictures. */
export const openPdf = (bytes: Uint8Array): Promise<OpenPdf | Refusal> => open(bytes, READ_TEXT)

/** The same document opened for drawing; a picture with more dots than the limit is left out by pdf.js before it is decoded. */
export const openForPictures = (bytes: Uint8Array, maxPixels: number): Promise<OpenPdf | Refusal> =>
  open(bytes, { disableFontFace: true, maxImageSize: maxPixels })

async function open(bytes: Uint8Array, how: Readonly<Record<string, unknown>>): Promise<OpenPdf | Refusal> {
  const { PDFParse } = await import('pdf-parse')
  const carried = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const parser = new PDFParse({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    enableXfa: false,
    ...how,
    standardFontDataUrl: join(carried, 'standard_fonts') + sep,
    cMapUrl: join(carried, 'cmaps') + sep,
    cMapPacked: true,
    // JPEG 2000 and colour profiles are decoded by programs that pdf.js carries along.
    wasmUrl: join(carried, 'wasm') + sep,
    iccUrl: join(carried, 'iccs') + sep,
  })
  // `load` is private in the type only (pdf-parse 2.4.5, pinned): it is the one way to the document behind getText, which has no boxes.
  const loader = parser as unknown as { load(): Promise<PDFDocumentProxy> }
  try {
    return { document: await loader.load(), close: () => parser.destroy() }
  } catch (error) {
    await parser.destroy().catch(() => undefined)
    return refusalFor(error)
  }
}

const refusalFor = (error: unknown): Refusal =>
  error instanceof Error && error.name === 'PasswordException'
    ? {
        refused: 'unreadable',
        code: 'pdf/password',
        says: 'Tệp PDF có mật khẩu nên không mở được: hãy lưu lại bản không đặt mật khẩu rồi nạp lại.',
      }
    : BROKEN_PDF

export const BROKEN_PDF: Refusal = {
  refused: 'unreadable',
  code: 'pdf/broken',
  says: 'Tệp PDF bị hỏng hoặc thiếu phần nên không đọc được: hãy xin lại bản khác hoặc mở bằng phần mềm PDF rồi lưu lại.',
}

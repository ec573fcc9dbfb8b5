import type { Furniture, ParsedDocument } from '../../model/parsed-document.js'
import { problem, type Problem } from '../../model/problem.js'
import { isRefusal, type Refusal, type SourceFile } from '../../model/source-file.js'
import { buildDocument } from '../document-builder.js'
import type { ParseLimits, Parser } from '../parser.js'
import { assemble } from '../page/assemble.js'
import { BROKEN_PDF, openPdf, type OpenPdf } from './open-document.js'
import { readPage, type DrawnPage } from './read-page.js'
import { contentOf } from './content.js'

/** Letters a page (empty ones not counted) below which a text layer is of no use: a scan's stray marks, the number put on it by machine. */
const LEAST_LETTERS = 30
/** A page with fewer is a picture (or empty) although its neighbours carry text. */
const LEAST_ON_PAGE = 8

/** Reads PDFs that carry their text. Scans are refused as waiting for OCR; pages that are pictures are named as problems. */
export const pdfParser: Parser = { name: 'pdf', version: 1, parse }

async function parse(source: SourceFile, limits: ParseLimits): Promise<ParsedDocument | Refusal | null> {
  if (source.mediaType !== 'application/pdf') return null
  const pdf = await openPdf(source.bytes)
  if (isRefusal(pdf)) return pdf
  try {
    return await readAll(source, pdf, limits)
  } catch {
    return BROKEN_PDF
  } finally {
    await pdf.close().catch(() => undefined)
  }
}

async function readAll(source: SourceFile, pdf: OpenPdf, limits: ParseLimits): Promise<ParsedDocument | Refusal> {
  const count = pdf.document.numPages
  if (count > limits.maxPages) return tooManyPages(count, limits.maxPages)
  const pages: DrawnPage[] = []
  for (let number = 1; number <= count; number++) pages.push(await readPage(await pdf.document.getPage(number)))
  const drawn = pages.filter((page) => page.drawn)
  if (drawn.reduce((sum, page) => sum + letters(page), 0) < LEAST_LETTERS * Math.max(1, drawn.length)) return SCAN
  const { pages: blocks, furniture } = assemble(pages.map(contentOf))
  return buildDocument({
    source: source.id,
    parser: `${pdfParser.name}/${String(pdfParser.version)}`,
    pages: blocks,
    furniture: furniture satisfies Furniture[],
    problems: pages.filter((page) => letters(page) < LEAST_ON_PAGE && page.drawn).map(picturePage),
  })
}

const letters = (page: DrawnPage): number => page.runs.reduce((sum, run) => sum + run.text.replace(/\s/g, '').length, 0)

const SCAN: Refusal = {
  refused: 'waiting',
  code: 'pdf/scan',
  says: 'Tệp PDF là bản chụp, không có lớp chữ: tệp được giữ lại, chờ nhận dạng chữ (OCR).',
}

const tooManyPages = (count: number, limit: number): Refusal => ({
  refused: 'limit',
  code: 'pdf/pages',
  says: `Tệp PDF có ${count} trang, nhiều hơn giới hạn ${limit} trang: hãy tách tệp hoặc nâng giới hạn rồi nạp lại.`,
})

const picturePage = (page: DrawnPage): Problem =>
  problem('pdf/picture-page', `Trang ${page.number} là ảnh chụp, không có chữ để đọc: nội dung trang này còn chờ nhận dạng chữ (OCR).`)

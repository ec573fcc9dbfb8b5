import type { ParsedDocument } from '../../model/parsed-document.js'
import { problem, type Problem } from '../../model/problem.js'
import { isRefusal, type Refusal, type SourceFile } from '../../model/source-file.js'
import { encodingProblems } from '../../text/legacy-encoding/problems.js'
import { buildDocument } from '../document-builder.js'
import { nothingRead, parserName, recognisedBy } from '../ocr/recognise-pages.js'
import { assemble } from '../page/assemble.js'
import type { ParseLimits, Parser, ParseTools } from '../parser.js'
import { contentOf } from './content.js'
import { inUnicode } from './legacy-runs.js'
import { BROKEN_PDF, openPdf, type OpenPdf } from './open-document.js'
import { isPoor, LEAST_ON_PAGE, lettersOn, lookAt, type LookedPage } from './page-look.js'
import { readPage, type DrawnPage } from './read-page.js'
import { recogniseLooked } from './recognise-looked.js'
import { doubted, poorUnread } from './two-readings.js'

/** Letters a page (empty ones not counted) below which a text layer is of no use: a scan's stray marks, the number put on it by machine. */
const LEAST_LETTERS = 30

/**
 * Reads PDFs page by page: by their text where they carry it, by their picture where they do not or where the text is rubbish (page-look.ts).
 * Without an engine scans wait, and single pages that are pictures are named as problems.
 */
export const pdfParser: Parser = { name: 'pdf', version: 4, parse }

async function parse(source: SourceFile, limits: ParseLimits, tools: ParseTools): Promise<ParsedDocument | Refusal | null> {
  if (source.mediaType !== 'application/pdf') return null
  const pdf = await openPdf(source.bytes)
  if (isRefusal(pdf)) return pdf
  let pages: Pages | Refusal
  try {
    pages = await readPages(pdf, limits)
  } catch {
    return BROKEN_PDF
  } finally {
    await pdf.close().catch(() => undefined)
  }
  if (isRefusal(pages)) return pages
  return tools.ocr === null ? withoutEngine(source, pages) : withEngine(source, pages, limits, tools)
}

interface Pages {
  readonly looked: readonly LookedPage[]
  readonly problems: readonly Problem[]
}

async function readPages(pdf: OpenPdf, limits: ParseLimits): Promise<Pages | Refusal> {
  const count = pdf.document.numPages
  if (count > limits.maxPages) return tooManyPages(count, limits.maxPages)
  const stored: DrawnPage[] = []
  for (let number = 1; number <= count; number++) stored.push(await readPage(await pdf.document.getPage(number)))
  const { pages, found } = inUnicode(stored)
  return { looked: pages.map((page) => lookAt(page, contentOf(page))), problems: encodingProblems(found) }
}

function withoutEngine(source: SourceFile, { looked, problems }: Pages): ParsedDocument | Refusal {
  const drawn = looked.map(({ page }) => page).filter((page) => page.drawn)
  if (drawn.reduce((sum, page) => sum + lettersOn(page), 0) < LEAST_LETTERS * Math.max(1, drawn.length)) return SCAN
  const { pages, furniture } = assemble(looked.map(contentAsIs))
  const pictures = drawn.filter((page) => lettersOn(page) < LEAST_ON_PAGE).map(picturePage)
  const poor = looked.filter(({ quality, unseen }) => isPoor(quality, unseen)).map(({ page }) => poorUnread(page.number))
  const parser = parserName(pdfParser, null)
  return buildDocument({ source: source.id, parser, pages, furniture, problems: [...problems, ...pictures, ...poor] })
}

/** Words that another program recognised are not certain, whoever reads on. */
const contentAsIs = ({ content, unseen }: LookedPage): LookedPage['content'] => (unseen ? doubted(content) : content)

async function withEngine(
  source: SourceFile,
  { looked, problems }: Pages,
  limits: ParseLimits,
  tools: ParseTools,
): Promise<ParsedDocument | Refusal> {
  if (tools.ocr === null) return SCAN
  const pictured = await recogniseLooked(looked, source.bytes, tools.ocr, limits, tools)
  if (isRefusal(pictured)) return pictured
  const contents = looked.map((page) => pictured.settled.get(page.page.number)?.content ?? contentAsIs(page))
  if (contents.every(({ words, marks }) => words.length === 0 && marks.length === 0)) return nothingRead(pictured.read)
  const { pages, furniture } = assemble(contents)
  const recognised = [...pictured.settled].filter(([, page]) => page.recognised).map(([number]) => number)
  return buildDocument({
    source: source.id,
    parser: parserName(pdfParser, recognised.length > 0 ? tools.ocr : null),
    pages,
    furniture,
    problems: [...problems, ...[...pictured.settled.values()].flatMap((page) => page.problems)],
    ocr: recognised.length > 0 ? recognisedBy(tools.ocr, recognised) : null,
  })
}

const SCAN: Refusal = {
  refused: 'waiting',
  code: 'pdf/scan',
  says: 'Tệp PDF là bản chụp, không có lớp chữ: tệp được giữ lại, hãy chạy lại không kèm --ocr off để đọc.',
}

const tooManyPages = (count: number, limit: number): Refusal => ({
  refused: 'limit',
  code: 'pdf/pages',
  says: `Tệp PDF có ${count} trang, nhiều hơn giới hạn ${limit} trang: hãy tách tệp hoặc nâng --max-pages rồi nạp lại.`,
})

const picturePage = (page: DrawnPage): Problem =>
  problem(
    'pdf/picture-page',
    `Trang ${page.number} là ảnh chụp, không có chữ để đọc: nội dung trang này chưa được đọc, hãy chạy lại không kèm --ocr off.`,
    { page: page.number },
  )

import type { ParsedDocument } from '../../model/parsed-document.js'
import { isRefusal, type MediaType, type Refusal, type SourceFile } from '../../model/source-file.js'
import { buildDocument } from '../document-builder.js'
import { openPicture } from '../ocr/decode.js'
import { nothingRead, parserName, recognisedBy, recognisePages } from '../ocr/recognise-pages.js'
import { assemble } from '../page/assemble.js'
import type { ParseLimits, Parser, ParseTools } from '../parser.js'

/** Reads pictures of pages: telephone photos and scanners' files. Without an engine they are kept waiting. */
export const scanParser: Parser = { name: 'scan', version: 3, parse }

const PICTURES: readonly MediaType[] = ['image/jpeg', 'image/png', 'image/tiff', 'image/webp']

async function parse(source: SourceFile, limits: ParseLimits, tools: ParseTools): Promise<ParsedDocument | Refusal | null> {
  if (!PICTURES.includes(source.mediaType)) return null
  if (tools.ocr === null) return WAITING
  const file = await openPicture(source.bytes, limits)
  if (isRefusal(file)) return file
  const numbers = Array.from({ length: file.pages }, (_, i) => i + 1)
  const pages = await recognisePages(
    numbers.map((number) => ({ number, picture: () => file.page(number) })),
    tools.ocr,
    tools,
  )
  if (pages.every((page) => page.words.length === 0)) return nothingRead(pages)
  const { pages: blocks, furniture } = assemble(pages)
  return buildDocument({
    source: source.id,
    parser: parserName(scanParser, tools.ocr),
    pages: blocks,
    furniture,
    problems: pages.flatMap((page) => page.problems),
    ocr: recognisedBy(tools.ocr, numbers),
  })
}

const WAITING: Refusal = {
  refused: 'waiting',
  code: 'ocr',
  says: 'Tệp là ảnh chụp hoặc bản quét, chưa có lớp chữ; tệp được giữ lại, hãy chạy lại không kèm --ocr off để đọc.',
}

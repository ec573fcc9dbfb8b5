/** OpenDocument texts (.odt): content.xml and styles.xml are read here; no library reads them with list numbers and cells. */
import type { Furniture, ParsedDocument } from '../../model/parsed-document.js'
import { isRefusal, type Refusal, type SourceFile } from '../../model/source-file.js'
import { encodingProblems } from '../../text/legacy-encoding/problems.js'
import { normalise } from '../../text/normalise.js'
import { buildDocument } from '../document-builder.js'
import { flowPages } from '../flow/flow-blocks.js'
import { paragraphsIn } from '../flow/flow.js'
import { convertFlow } from '../flow/legacy-flow.js'
import type { ParseLimits, Parser } from '../parser.js'
import { emptyRefusal } from '../refusals.js'

const ODT = 'application/vnd.oasis.opendocument.text'

export const odtParser: Parser = {
  name: 'odt',
  version: 2,
  parse: (source, limits) => (source.mediaType === ODT ? parseOdt(source, limits) : Promise.resolve(null)),
}

async function parseOdt(source: SourceFile, limits: ParseLimits): Promise<ParsedDocument | Refusal> {
  const { damaged } = await import('./package.js')
  try {
    return await readOdt(source, limits)
  } catch {
    return damaged
  }
}

async function readOdt(source: SourceFile, limits: ParseLimits): Promise<ParsedDocument | Refusal> {
  const { damaged, readPackage } = await import('./package.js')
  const { OdtStyles } = await import('./styles.js')
  const { convertLegacyFonts } = await import('./legacy-fonts.js')
  const { odtToFlow } = await import('./odt-to-flow.js')
  const { descendants, path } = await import('../docx/xml.js')
  const parts = readPackage(source.bytes, limits.maxUnpackedBytes)
  if (isRefusal(parts)) return parts
  const body = path(parts.content, 'body', 'text')
  if (body === null) return damaged
  const styles = new OdtStyles([...(parts.styles === null ? [] : [parts.styles]), parts.content])
  const heads = parts.styles === null ? [] : descendants(parts.styles, 'header', 'footer', 'header-first', 'footer-first')
  const converted = convertLegacyFonts([body, ...heads], styles)
  const read = odtToFlow(body, styles)
  const { flow, found } = convertFlow(read.flow)
  const furniture: Furniture[] = [
    ...heads.flatMap((head) => paragraphsIn(odtToFlow(head, styles).flow)).map((text) => piece('running-head', text)),
    ...read.hidden.map((text) => piece('hidden', text)),
  ].filter((head) => /\p{L}/u.test(head.text))
  const pages = flowPages(flow).map((blocks, i) => ({ number: i + 1, width: null, height: null, blocks }))
  const problems = encodingProblems([...converted, ...found])
  const document = buildDocument({ source: source.id, parser: 'odt/2', pages, furniture, problems })
  if (document.text !== '') return document
  return read.hasImages ? pictureOnly : emptyRefusal
}

const piece = (role: Furniture['role'], text: string): Furniture => ({ role, page: 1, text: normalise(text).trim() })

const pictureOnly: Refusal = {
  refused: 'unsupported',
  code: 'pictures-only',
  says: 'Tệp ODT chỉ chứa ảnh, không có chữ; ảnh trong tệp loại này chưa được nhận dạng, hãy in tệp ra PDF rồi nộp bản PDF.',
}

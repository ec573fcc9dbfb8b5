/** Word documents (.docx): mammoth reads the words, the numbering that it loses is written out before. */
import type { Furniture, ParsedDocument } from '../../model/parsed-document.js'
import { isRefusal, type Refusal, type SourceFile } from '../../model/source-file.js'
import { normalise } from '../../text/normalise.js'
import { encodingProblems } from '../../text/legacy-encoding/problems.js'
import { buildDocument } from '../document-builder.js'
import { flowPages } from '../flow/flow-blocks.js'
import { convertFlow } from '../flow/legacy-flow.js'
import type { ParseLimits, Parser } from '../parser.js'
import { emptyRefusal } from '../refusals.js'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const docxParser: Parser = {
  name: 'docx',
  version: 3,
  parse: (source, limits) => (source.mediaType === DOCX ? parseDocx(source, limits).catch(() => tangled) : Promise.resolve(null)),
}

async function parseDocx(source: SourceFile, limits: ParseLimits): Promise<ParsedDocument | Refusal> {
  const { damaged, readPackage } = await import('./package.js')
  const { prepare } = await import('./prepare.js')
  const { mammothModel } = await import('./through-mammoth.js')
  const { modelToFlow } = await import('./model-to-flow.js')
  const parts = readPackage(source.bytes, limits.maxUnpackedBytes)
  if (isRefusal(parts)) return parts
  const prepared = prepare(parts)
  const model = prepared === null ? null : await mammothModel(prepared.xml, parts)
  if (prepared === null || model === null) return damaged
  const { flow, found } = convertFlow(modelToFlow(model))
  const furniture = [...prepared.headers.flatMap(runningHead), ...prepared.hidden.map(hiddenText)]
  // Where a page ends by itself only a printer knows: these are the pages that the file begins anew.
  const pages = flowPages(flow).map((blocks, i) => ({ number: i + 1, width: null, height: null, blocks }))
  const document = buildDocument({
    source: source.id,
    parser: 'docx/3',
    pages,
    furniture,
    problems: encodingProblems([...prepared.converted, ...found]),
  })
  if (document.text !== '') return document
  return prepared.hasImages ? pictureOnly : emptyRefusal
}

/** The text of a running head or foot, one piece a paragraph; page numbers alone are left out. */
function runningHead(xml: string): Furniture[] {
  const paragraphs = xml.split(/<\/w:p>/).map((p) => [...p.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1] ?? '').join(''))
  return paragraphs
    .map((text) => normalise(text).trim())
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => ({ role: 'running-head', page: 1, text }))
}

const hiddenText = (text: string): Furniture => ({ role: 'hidden', page: 1, text: normalise(text) })

const pictureOnly: Refusal = {
  refused: 'unsupported',
  code: 'pictures-only',
  says: 'Tệp Word chỉ chứa ảnh, không có chữ; ảnh trong tệp loại này chưa được nhận dạng, hãy in tệp ra PDF rồi nộp bản PDF.',
}

/** Nested deeper than any letter: what reads it gives up. */
const tangled: Refusal = {
  refused: 'unreadable',
  code: 'damaged-docx',
  says: 'Cấu trúc bên trong tệp DOCX hỏng hoặc lồng nhau quá sâu, không đọc được; hãy mở bằng Word, lưu lại dạng .docx rồi nộp lại.',
}

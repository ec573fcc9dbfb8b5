/**
 * Rich Text Format (.rtf), read here: the kept libraries either cut tokens only or lose list numbers, code pages and tables.
 * Word writes each list label into the file beside its definition, so that nothing has to be counted. Pictures, objects and links are passed over.
 */
import type { Furniture, ParsedDocument } from '../../model/parsed-document.js'
import type { Refusal, SourceFile } from '../../model/source-file.js'
import { convertRuns } from '../../text/legacy-encoding/convert.js'
import { encodingProblems } from '../../text/legacy-encoding/problems.js'
import { normalise } from '../../text/normalise.js'
import { buildDocument } from '../document-builder.js'
import { flowPages } from '../flow/flow-blocks.js'
import { type Flow, paragraphsIn } from '../flow/flow.js'
import { convertFlow } from '../flow/legacy-flow.js'
import type { Parser } from '../parser.js'
import { emptyRefusal } from '../refusals.js'
import type { RtfReader } from './reader.js'

export const rtfParser: Parser = {
  name: 'rtf',
  version: 2,
  parse: (source) => (source.mediaType === 'application/rtf' ? parseRtf(source) : Promise.resolve(null)),
}

async function parseRtf(source: SourceFile): Promise<ParsedDocument | Refusal> {
  const { RtfReader } = await import('./reader.js')
  const rtf = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength).toString('latin1')
  if (!/^\s{0,8}\{\\rtf/.test(rtf)) return damaged
  const reader = new RtfReader()
  try {
    reader.read(rtf)
  } catch {
    return damaged
  }
  return documentOf(source, reader)
}

function documentOf(source: SourceFile, reader: RtfReader): ParsedDocument | Refusal {
  const converted = convertRuns(reader.runs)
  const texts = converted.texts.map((text, i) => (reader.runs[i]?.capitals === true ? text.normalize('NFC').toUpperCase() : text))
  const notes = reader.notes.map((note, i): Flow => ({
    flow: 'paragraph',
    text: `[${i + 1}] ${oneLine(paragraphsIn(note.toFlow(texts)).join(' '))}`,
  }))
  const { flow, found } = convertFlow([...reader.body.toFlow(texts), ...notes])
  const heads = reader.heads.flatMap((head) => paragraphsIn(head.toFlow(texts)))
  const furniture = [...pieces('running-head', heads), ...pieces('hidden', reader.hidden)]
  const pages = flowPages(flow).map((blocks, i) => ({ number: i + 1, width: null, height: null, blocks }))
  const problems = encodingProblems([...converted.found, ...found])
  const document = buildDocument({ source: source.id, parser: 'rtf/2', pages, furniture, problems })
  if (document.text !== '') return document
  return reader.hasImages ? pictureOnly : emptyRefusal
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Each once: a head stands in the file for the first, left and right pages. */
const pieces = (role: Furniture['role'], texts: readonly string[]): Furniture[] =>
  [...new Set(texts.map((text) => normalise(text).trim()))].filter((text) => /\p{L}/u.test(text)).map((text) => ({ role, page: 1, text }))

const damaged: Refusal = {
  refused: 'unreadable',
  code: 'damaged-rtf',
  says: 'Tệp RTF bị hỏng hoặc lồng nhau quá sâu, không đọc được; hãy mở bằng Word hoặc LibreOffice, lưu lại dạng .docx rồi nộp lại.',
}

const pictureOnly: Refusal = {
  refused: 'unsupported',
  code: 'pictures-only',
  says: 'Tệp RTF chỉ chứa ảnh, không có chữ; ảnh trong tệp loại này chưa được nhận dạng, hãy in tệp ra PDF rồi nộp bản PDF.',
}

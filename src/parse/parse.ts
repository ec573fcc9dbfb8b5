import type { ParsedDocument } from '../model/parsed-document.js'
import { isRefusal, type Refusal, type SourceFile } from '../model/source-file.js'
import { noTools, type ParseLimits, type ParseTools } from './parser.js'
import { parsers } from './parsers.js'

/** Reads a source with the first parser that takes it. Bytes in, plain data out: the same source gives the same document. */
export async function parse(source: SourceFile, limits: ParseLimits, tools: ParseTools = noTools): Promise<ParsedDocument | Refusal> {
  if (source.mediaType.startsWith('text/') && source.bytes.length > MOST_TEXT_BYTES) return tooLong(source.bytes.length)
  for (const parser of parsers) {
    try {
      const read = await parser.parse(source, limits, tools)
      if (read !== null) return isRefusal(read) || read.text.length <= MOST_CHARACTERS ? read : tooLong(read.text.length)
    } catch (cause) {
      return brokenParser(parser.name, cause)
    }
  }
  return noParser(source)
}

/** Twice what a letter of 500 pages holds; beyond it no letter, and no rule is asked to read it. */
const MOST_CHARACTERS = 4_000_000
/** A sign takes three bytes at most here; the mark-up of a saved page comes on top. */
const MOST_TEXT_BYTES = 5 * MOST_CHARACTERS

const tooLong = (signs: number): Refusal => ({
  refused: 'limit',
  code: 'too-much-text',
  says: `Tệp có khoảng ${Math.ceil(signs / 1_000_000)} triệu ký tự, giới hạn là ${MOST_CHARACTERS / 1_000_000} triệu, không giống một văn bản; hãy tách tệp rồi nộp lại.`,
})

const noParser = (source: SourceFile): Refusal => ({
  refused: 'unsupported',
  code: 'no-parser',
  says: `Tệp "${source.name}" thuộc loại ${source.mediaType}, chưa có cách đọc; hãy nộp bản PDF, DOCX, HTML hoặc văn bản thuần.`,
})

/** A parser must not throw; when one does, the file is refused and the others go on. */
const brokenParser = (name: string, cause: unknown): Refusal => ({
  refused: 'unreadable',
  code: 'parser-failed',
  says: `Bộ đọc ${name} hỏng khi đọc tệp này (${cause instanceof Error ? cause.message.slice(0, 120) : 'lỗi lạ'}); hãy giữ tệp và báo cho người phụ trách phần mềm.`,
})

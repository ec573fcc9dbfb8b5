import type { ParsedDocument } from '../model/parsed-document.js'
import type { Refusal, SourceFile } from '../model/source-file.js'
import type { ParseLimits } from './parser.js'
import { parsers } from './parsers.js'

/** Reads a source with the first parser that takes it. Bytes in, plain data out: the same source gives the same document. */
export async function parse(source: SourceFile, limits: ParseLimits): Promise<ParsedDocument | Refusal> {
  for (const parser of parsers) {
    try {
      const read = await parser.parse(source, limits)
      if (read !== null) return read
    } catch (cause) {
      return brokenParser(parser.name, cause)
    }
  }
  return source.mediaType.startsWith('image/') ? waitingForOcr : noParser(source)
}

/** A picture of a letter: kept until OCR is there. */
const waitingForOcr: Refusal = {
  refused: 'waiting',
  code: 'ocr',
  says: 'Tệp là ảnh chụp hoặc bản quét, chưa có lớp chữ; tệp được giữ lại chờ nhận dạng chữ (OCR).',
}

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

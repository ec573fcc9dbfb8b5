/**
 * Word files of before 2007 (.doc). With LibreOffice on the machine the file becomes a DOCX first (numbers of lists, merged cells, fonts);
 * without it word-extractor gives its words and cells, and what is lost is said.
 */
import type { Furniture, ParsedDocument } from '../../model/parsed-document.js'
import { type Problem, problem } from '../../model/problem.js'
import { isRefusal, type Refusal, type SourceFile } from '../../model/source-file.js'
import { encodingProblems } from '../../text/legacy-encoding/problems.js'
import { fold } from '../../text/fold.js'
import { normalise } from '../../text/normalise.js'
import { buildDocument } from '../document-builder.js'
import { docxParser } from '../docx/docx.parser.js'
import { flowBlocks } from '../flow/flow-blocks.js'
import { convertFlow } from '../flow/legacy-flow.js'
import { noTools, type ParseLimits, type Parser } from '../parser.js'
import { emptyRefusal } from '../refusals.js'
import type { WordHead } from './fib.js'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** A letter takes one or two; a report of hundreds of pages ten. */
const MOST_SECONDS = 60

export const docParser: Parser = {
  name: 'doc',
  version: 1,
  parse: (source, limits) => (source.mediaType === 'application/msword' ? parseDoc(source, limits) : Promise.resolve(null)),
}

async function parseDoc(source: SourceFile, limits: ParseLimits): Promise<ParsedDocument | Refusal> {
  const { wordHead } = await import('./fib.js')
  const head = wordHead(source.bytes)
  if (head === null) return damaged
  if (head.encrypted) return locked
  const converted = await throughOffice(source, head, limits)
  if (head.format !== 'MS Word 97') return converted ?? tooOld
  const words = await byWords(source)
  if (converted === null) return words
  return isRefusal(converted) || isRefusal(words) || !losesWords(converted, words)
    ? converted
    : { ...words, problems: [...words.problems, notConverted] }
}

/** LibreOffice glues cells together where it does not understand a table: then words that stand in the file are missing from what it made. */
function losesWords(converted: ParsedDocument, words: ParsedDocument): boolean {
  // Texts in old fonts are told better by their fonts, which only the conversion keeps: the two need not agree.
  if (converted.problems.some(({ code }) => code.startsWith('encoding/'))) return false
  const kept = new Set(wordsOf(converted))
  const all = wordsOf(words)
  return all.filter((word) => !kept.has(word)).length > Math.max(1, all.length * 0.001)
}

const wordsOf = ({ text }: ParsedDocument): string[] =>
  fold(text)
    .split(/[\s|]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

const notConverted = problem(
  'doc/conversion-lost-words',
  'LibreOffice đổi tệp .doc này làm mất hoặc dính chữ nên bản đọc trực tiếp được dùng thay; hãy đối chiếu với bản gốc, hoặc mở bằng Word và lưu lại dạng .docx.',
)

/** By way of DOCX; null when LibreOffice is not there or cannot. */
async function throughOffice(source: SourceFile, { format }: WordHead, limits: ParseLimits): Promise<ParsedDocument | Refusal | null> {
  const { findOffice } = await import('../office/find-office.js')
  const { toDocx } = await import('../office/to-docx.js')
  const office = findOffice()
  if (office === null) return null
  const bytes = await toDocx(source.bytes, { office, format, seconds: MOST_SECONDS, maxBytes: limits.maxUnpackedBytes })
  if (bytes === null) return null
  const read = await docxParser.parse({ ...source, mediaType: DOCX, bytes }, limits, noTools)
  if (read === null || (isRefusal(read) && read.refused !== 'waiting')) return null
  return isRefusal(read) ? pictureOnly : { ...read, parser: 'doc/2+office' }
}

async function byWords(source: SourceFile): Promise<ParsedDocument | Refusal> {
  try {
    const { extractWord } = await import('./extract.js')
    const { textToFlow } = await import('./text-to-flow.js')
    const { body, notes, boxes, heads, numbered } = await extractWord(source.bytes)
    const { flow, found } = convertFlow([...textToFlow(body), ...textToFlow(boxes), ...textToFlow(notes)])
    const furniture: Furniture[] = heads
      .map((text) => normalise(text.replace(/[\x00-\x1F]/g, ' ')).trim())
      .filter((text) => /\p{L}/u.test(text))
      .map((text) => ({ role: 'running-head', page: 1, text }))
    const problems: Problem[] = [...(numbered ? [numbersLost] : []), ...encodingProblems(found)]
    const pages = [{ number: 1, width: null, height: null, blocks: flowBlocks(flow) }]
    const document = buildDocument({ source: source.id, parser: 'doc/1', pages, furniture, problems })
    return document.text === '' ? emptyRefusal : document
  } catch {
    return damaged
  }
}

const numbersLost = problem(
  'doc/list-numbers-lost',
  'Tệp .doc đọc không có LibreOffice nên số thứ tự và gạch đầu dòng tự động (1., a), -) có thể bị mất; hãy cài LibreOffice rồi đọc lại, hoặc mở bằng Word và lưu lại dạng .docx.',
)

const damaged: Refusal = {
  refused: 'unreadable',
  code: 'damaged-doc',
  says: 'Tệp .doc bị hỏng hoặc chép dở, không đọc được phần văn bản bên trong; hãy chép lại từ nguồn, hoặc mở bằng Word và lưu lại dạng .docx rồi nộp lại.',
}

const locked: Refusal = {
  refused: 'unreadable',
  code: 'password',
  says: 'Tệp .doc được đặt mật khẩu, không đọc được nội dung; hãy bỏ mật khẩu trong Word rồi nộp lại.',
}

const tooOld: Refusal = {
  refused: 'unsupported',
  code: 'word-95',
  says: 'Tệp .doc thuộc đời Word 6.0/95, cần LibreOffice để đọc; hãy cài LibreOffice, hoặc mở tệp và lưu lại dạng .docx rồi nộp lại.',
}

const pictureOnly: Refusal = {
  refused: 'unsupported',
  code: 'pictures-only',
  says: 'Tệp .doc chỉ chứa ảnh, không có chữ; ảnh trong tệp loại này chưa được nhận dạng, hãy in tệp ra PDF rồi nộp bản PDF.',
}

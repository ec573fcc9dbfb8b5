/** Plain text and Markdown, also what converters and browsers leave as text. */
import type { Furniture, ParsedDocument } from '../../model/parsed-document.js'
import type { Refusal, SourceFile } from '../../model/source-file.js'
import { isRefusal } from '../../model/source-file.js'
import { convertText } from '../../text/legacy-encoding/convert.js'
import { encodingProblems } from '../../text/legacy-encoding/problems.js'
import { normalise } from '../../text/normalise.js'
import type { BlockInput, PageInput } from '../document-builder.js'
import { buildDocument } from '../document-builder.js'
import { isRule } from '../flow/labels.js'
import { unfoldColumns } from '../flow/two-columns.js'
import type { ParseLimits, Parser } from '../parser.js'
import { emptyRefusal, pagesRefusal } from '../refusals.js'
import { stripMarks, stripTags } from './debris.js'
import { decodeText } from './decode.js'
import { pageNumberLines } from './page-numbers.js'
import { unframe } from './site-chrome.js'
import { paragraphsAndTables } from './blocks.js'

export const plainParser: Parser = {
  name: 'plain',
  version: 3,
  parse: (source, limits) => Promise.resolve(parsePlain(source, limits)),
}

function parsePlain(source: SourceFile, limits: ParseLimits): ParsedDocument | Refusal | null {
  if (source.mediaType !== 'text/plain' && source.mediaType !== 'text/markdown') return null
  const decoded = decodeText(source.bytes)
  if (isRefusal(decoded)) return decoded
  const { text, found } = convertText(decoded.text)
  const sheets = sheetsOf(text)
  if (sheets.length > limits.maxPages) return pagesRefusal(sheets.length, limits.maxPages)
  const { pages, furniture, origin } = layOut(sheets)
  const document = buildDocument({
    source: source.id,
    parser: 'plain/3',
    origin,
    pages,
    furniture,
    problems: [...decoded.problems, ...encodingProblems(found)],
  })
  return document.text === '' ? emptyRefusal : document
}

/** One list of lines a page; tabs and leading blanks are kept, they tell of columns. */
function sheetsOf(text: string): string[][] {
  const clean = (line: string): string => line.split('\t').map(normalise).join('\t')
  return stripTags(text.replace(/^\uFEFF/, ''))
    .replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n')
    .split('\f')
    .map((sheet) => sheet.split('\n').map(clean))
    .filter((sheet, i, all) => i === 0 || i < all.length - 1 || sheet.some((line) => line.trim() !== ''))
}

interface LaidOut {
  readonly pages: readonly PageInput[]
  readonly furniture: readonly Furniture[]
  readonly origin: 'file' | 'web'
}

function layOut(sheets: readonly (readonly string[])[]): LaidOut {
  const pageOf = sheets.flatMap((sheet, i) => sheet.map(() => i + 1))
  const unmarked = sheets.flatMap((sheet) => withoutMarks(sheet))
  const { lines, chrome, origin } = unframe(unmarked)
  const numbers = pageNumberLines(lines, pageOf)
  const furniture: Furniture[] = [
    ...chrome.map((text) => ({ role: 'site-chrome' as const, page: 1, text: normalise(text).trim() })),
    ...[...numbers].map((i) => ({ role: 'page-number' as const, page: pageOf[i] ?? 1, text: (lines[i] ?? '').trim() })),
  ]
  const kept = lines.map((line, i) => (numbers.has(i) || isRule(line) ? '' : line))
  const pages = sheets.map((_, i) => ({
    number: i + 1,
    width: null,
    height: null,
    blocks: blocksOf(kept.filter((_, at) => pageOf[at] === i + 1)),
  }))
  return { pages, furniture, origin }
}

/** Markdown marks may span the lines of a block, so they are stripped block by block; the number of lines stays. */
function withoutMarks(sheet: readonly string[]): string[] {
  const blocks = sheet.join('\n').split(/(\n[ \t]*\n)/)
  return blocks
    .map((block) => stripMarks(block))
    .join('')
    .split('\n')
}

const blocksOf = (lines: readonly string[]): BlockInput[] => paragraphsAndTables(unfoldColumns(lines))

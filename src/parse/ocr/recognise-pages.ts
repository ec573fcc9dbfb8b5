/** The pictures of a document → pages of words, a few at a time: as many pictures are in memory as are worked on. */
import pLimit from 'p-limit'
import { problem, type Problem } from '../../model/problem.js'
import type { Recognised } from '../../model/parsed-document.js'
import { isRefusal, type Refusal } from '../../model/source-file.js'
import type { Lexicon } from '../../reference/lexicon.js'
import type { ParseTools } from '../parser.js'
import { isBlank } from './blank.js'
import { EngineFailure, type OcrEngine } from './engine.js'
import type { DecodedPage } from './page-picture.js'
import { recognisePage, type RecognisedPage } from './recognise-page.js'

/** A page to be recognised; its picture is made when its turn comes. */
export interface PagePicture {
  readonly number: number
  readonly picture: () => Promise<DecodedPage | Refusal>
}

/** `failed` = no words because its picture could not be had or the engine gave up (said in its problems). */
export interface ReadPicture extends RecognisedPage {
  readonly failed: boolean
}

/** The pages in the order given. A page that fails is empty and says so; the others go on. */
export function recognisePages(pages: readonly PagePicture[], engine: OcrEngine, tools: ParseTools): Promise<ReadPicture[]> {
  // Two more than the engine reads: one's picture is made ready meanwhile, another waits for its turn.
  const turn = pLimit(Math.max(1, tools.pagesAtOnce) + 2)
  // While it is decoded a large scan takes many times its picture's memory: never two at once.
  const decoding = pLimit(1)
  return Promise.all(
    pages.map((page, i) =>
      turn(async () => {
        const at = { page: page.number, nth: i + 1, of: pages.length }
        tools.onPage?.(at)
        const read = await recognised({ number: page.number, picture: () => decoding(page.picture) }, engine, tools.lexicon ?? null)
        tools.onPageEnd?.(at)
        return read
      }),
    ),
  )
}

async function recognised({ number, picture }: PagePicture, engine: OcrEngine, lexicon: Lexicon | null): Promise<ReadPicture> {
  try {
    const decoded = await picture()
    if (isRefusal(decoded)) return failed(number, decoded.code, decoded.says)
    const { raster, problems } = decoded
    if (isBlank(raster)) return { ...emptyPage(number, sizeOf(raster)), problems, failed: false }
    const read = await recognisePage(raster, number, engine, { lexicon })
    const said = [...problems, ...read.problems]
    return { ...read, problems: read.words.length === 0 && said.length === 0 ? [noWords(number)] : said, failed: false }
  } catch (cause) {
    if (cause instanceof EngineFailure && cause.code === 'too-slow')
      return failed(number, TOO_SLOW, `${cause.message.replace(/\.$/, '')}${RAISE}`)
    const why = cause instanceof EngineFailure ? cause.message : 'bộ nhận dạng chữ dừng đột ngột, hãy nạp lại tệp.'
    return failed(number, 'ocr/failed', why)
  }
}

/** The same code as of a page that had to be ended from outside (pipeline/reading-refusals.ts). */
const TOO_SLOW = 'page-too-slow'
const RAISE = ', một trang thường chỉ mất vài giây; hãy quét lại trang ấy, hoặc nâng --max-page-seconds rồi nộp lại.'

type Size = readonly [width: number, height: number]
const A4: Size = [595, 842]

const sizeOf = ({ width, height, dpi }: DecodedPage['raster']): Size =>
  dpi === null ? (width > height ? [A4[1], A4[0]] : A4) : [(width * 72) / dpi, (height * 72) / dpi]

const emptyPage = (number: number, [width, height]: Size): Omit<ReadPicture, 'failed'> => ({
  number,
  width,
  height,
  words: [],
  rules: [],
  marks: [],
  hidden: [],
  problems: [],
})

const failed = (number: number, code: string, why: string): ReadPicture => ({
  ...emptyPage(number, A4),
  problems: [
    problem(code, `Trang ${number} không đọc được: ${why.charAt(0).toLowerCase()}${why.slice(1)}`, { severity: 'error', page: number }),
  ],
  failed: true,
})

const noWords = (page: number): Problem =>
  problem(
    'ocr/no-words',
    `Trang ${page} có hình nhưng không nhận ra chữ nào (ảnh mờ, quá tối hoặc không phải trang chữ); hãy xem trang này trong tệp gốc.`,
    { page },
  )

/** What the document says of the engine. */
export const recognisedBy = (engine: OcrEngine, pages: readonly number[]): Recognised => ({
  engine: `${engine.name} ${engine.version}`,
  model: engine.model,
  pages,
})

/** "scan/1+tesseract-5.3.0": another engine reads other words, and the cache must know. */
export const parserName = (parser: { readonly name: string; readonly version: number }, engine: OcrEngine | null): string =>
  `${parser.name}/${parser.version}${engine === null ? '' : `+${engine.name}-${engine.version}`}`

/** Codes of pages that a limit stopped. */
const LIMITS: readonly string[] = ['picture/pixels', TOO_SLOW]

/** No page gave a word: never an empty letter. */
export function nothingRead(pages: readonly ReadPicture[]): Refusal {
  const broken = pages.filter((page) => page.failed)
  const first = broken[0]?.problems[0]
  if (first !== undefined && broken.length === pages.length)
    return { refused: LIMITS.includes(first.code) ? 'limit' : 'unreadable', code: first.code, says: first.says }
  return {
    refused: 'unreadable',
    code: 'ocr/nothing-read',
    says: 'Không nhận ra chữ nào trong ảnh: trang trắng, ảnh quá tối, quá mờ hoặc nằm ngược; hãy chụp hoặc quét lại thẳng, đủ sáng, từ 200 dpi trở lên rồi nạp lại.',
  }
}

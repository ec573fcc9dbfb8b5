/** Bytes to readings or a refusal: the river, and the one rule that stands above it (secret letters are not processed). Runs in the reading process. */
import { secrecyMark, secrecyMarkInAny } from '../intake/secrecy.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import { isRefusal, type Refusal } from '../model/source-file.js'
import { stillCurrent } from '../parse/current.js'
import { EngineFailure, type OcrEngine } from '../parse/ocr/engine.js'
import { parse } from '../parse/parse.js'
import type { ParseTools } from '../parse/parser.js'
import { keptEngine } from './kept-engine.js'
import { loadLexicon } from './load-reference.js'
import { type Reading, readLetters } from './read-letter.js'
import type { AgainJob, Job } from './reading-job.js'

/** On long work. */
export type SignsOfLife = Pick<ParseTools, 'onPage' | 'onPageEnd'>

type Work = Omit<Job, 'job'>

export async function readBytes(work: Work, signs: SignsOfLife = {}): Promise<readonly Reading[] | Refusal> {
  const document = await openDocument(work, signs)
  return isRefusal(document) ? document : readLetters(work.source, document)
}

/** Today's rules over a document that is kept; what they now know to be secret goes no further. */
export const readAgain = ({ source, document }: AgainJob): readonly Reading[] | Refusal =>
  secrecyRefusal(document) ?? readLetters(source, document)

/** Only as far as parse: the frozen text of a file. */
export async function textOf(work: Work, signs: SignsOfLife = {}): Promise<string | Refusal> {
  const document = await openDocument(work, signs)
  return isRefusal(document) ? document : document.text
}

/** A secret letter goes no further than here: its words reach no rule, no store and no screen. */
async function openDocument(work: Work, signs: SignsOfLife): Promise<ParsedDocument | Refusal> {
  const document = await parsed(work, signs)
  return isRefusal(document) ? document : (secrecyRefusal(document) ?? document)
}

async function parsed(work: Work, signs: SignsOfLife): Promise<ParsedDocument | Refusal> {
  const engine = await engineFor(work)
  if (engine !== null && isRefusal(engine)) return engine
  const { source, limits, pagesAtOnce, held = [] } = work
  return stillCurrent(held, engine) ?? parse(source, limits, { ocr: engine, lexicon: engine && loadLexicon(), pagesAtOnce, ...signs })
}

/** Text needs no engine; only what may hold pictures opens one. */
async function engineFor(work: Work): Promise<OcrEngine | Refusal | null> {
  const { mediaType } = work.source
  if (mediaType !== 'application/pdf' && !mediaType.startsWith('image/')) return null
  try {
    return await keptEngine(work)
  } catch (failure) {
    if (failure instanceof EngineFailure) return { refused: 'waiting', code: 'ocr/not-usable', says: failure.message }
    throw failure
  }
}

/** Decree 30/2020 art. 22: secret papers have their own register and their own hands. A mark in a running head counts too, and one secret letter in a file of several makes the whole file secret. */
export function secrecyRefusal({ text, pages, furniture }: Pick<ParsedDocument, 'text' | 'pages' | 'furniture'>): Refusal | null {
  const heads = furniture.filter((f) => f.role !== 'site-chrome').map((f) => f.text)
  const tops = pages.slice(1).map(({ span }) => topOf(text.slice(span.start, span.end)))
  const mark = secrecyMarkInAny(text) ?? [...heads, ...tops].map(secrecyMark).find((m) => m !== null) ?? null
  if (mark === null) return null
  const says = `Văn bản có dấu "${mark}" nên không được xử lý; tệp để nguyên tại chỗ, hãy chuyển cho người được giao giữ bí mật nhà nước.`
  return { refused: 'secret', code: 'secret', says }
}

/** Where a stamp stands on a later page, and the head of another letter whose letterhead was not recognised. Cells of tables say what they say. */
const topOf = (page: string): string =>
  page
    .slice(0, 2000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, TOP_LINES)
    .filter((line) => !line.includes(' | '))
    .join('\n')

const TOP_LINES = 6

import type { ParsedDocument } from '../model/parsed-document.js'
import type { OcrEngine } from './ocr/engine.js'
import { parsers } from './parsers.js'

/**
 * Of the documents that were made of a source before, the one that parsing with this engine would make again; null when there is none.
 * Only recognised ones count: what is written in a file is read again faster than it is looked up, and may have been read without an engine.
 */
export function stillCurrent(held: readonly ParsedDocument[], engine: OcrEngine | null): ParsedDocument | null {
  if (engine === null) return null
  const { name, version, model } = engine
  return (
    held.find(({ parser, ocr }) => ocr !== null && ocr.engine === `${name} ${version}` && ocr.model === model && isToday(parser)) ?? null
  )
}

/** "scan/1" or "scan/1+…": made by a parser as it is now. */
const isToday = (parser: string): boolean => parsers.some(({ name, version }) => parser.split('+')[0] === `${name}/${version}`)

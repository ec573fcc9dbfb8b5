/** A parsed source through extract and compose: the way that every door takes. (What comes before, parse and secrecy, is in read-bytes.ts.) */
import { compose } from '../compose/compose.js'
import { extract } from '../extract/extract.js'
import { lettersIn } from '../extract/letters/letters-in.js'
import { cutPages, type PageRange, shifted, spanOfPages } from '../model/document-part.js'
import type { Dropped, Finding } from '../model/finding.js'
import type { LetterParts } from '../model/letter-parts.js'
import type { LetterRecord } from '../model/letter-record.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import type { Problem } from '../model/problem.js'
import type { SourceLabel } from '../model/source-file.js'
import { covers } from '../model/span.js'
import { loadReference } from './load-reference.js'

/** What `explain` shows: everything found and everything dropped, with reasons. */
export interface Trace {
  readonly parts: LetterParts
  readonly findings: readonly Finding[]
  readonly dropped: readonly Dropped[]
}

export interface Reading {
  /** The whole file's, also where the letter is one of several in it: all places in record and trace are places in its text. */
  readonly document: ParsedDocument
  readonly record: LetterRecord
  readonly trace: Trace
}

/** Every letter of a file, in order; most files are one. */
export function readLetters(source: SourceLabel, document: ParsedDocument): Reading[] {
  const { letters, doubts } = lettersIn(document)
  if (letters.length > 1) return letters.map((range) => withDoubts(readPart(source, document, range), doubts))
  return [withDoubts(readDocument(source, document), doubts)]
}

/** Reads as if it had come alone; then its places are told as places in the file. */
function readPart(source: SourceLabel, document: ParsedDocument, range: PageRange): Reading {
  const { record, trace } = readDocument(source, cutPages(document, range))
  const { start } = spanOfPages(document, range)
  const file = { ...record.source, pages: document.pages.length, part: { ...range } }
  return { document, record: { ...shifted(record, start), source: file }, trace: shifted(trace, start) }
}

/** The doubts that lie in its text. */
function withDoubts(reading: Reading, doubts: readonly Problem[]): Reading {
  const { document, record } = reading
  const own = record.source.part === null ? null : spanOfPages(document, record.source.part)
  const told = doubts.filter(({ span }) => own === null || (span !== null && covers(own, span)))
  return told.length === 0 ? reading : { ...reading, record: { ...record, problems: [...record.problems, ...told] } }
}

/** One letter, whatever its pages hold. Pure: from the frozen text to the record; same document and rules, same record, byte for byte. */
export function readDocument(source: SourceLabel, document: ParsedDocument): Reading {
  const { parts, findings, dropped, problems } = extract(document)
  const record = compose(source, { document, parts, findings, problems, reference: loadReference() })
  return { document, record, trace: { parts, findings, dropped } }
}

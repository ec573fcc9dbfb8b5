/** One source through parse, extract and compose: the way that every door takes. */
import { compose } from '../compose/compose.js'
import { extract } from '../extract/extract.js'
import type { Dropped, Finding } from '../model/finding.js'
import type { LetterParts } from '../model/letter-parts.js'
import type { LetterRecord } from '../model/letter-record.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import { isRefusal, type Refusal, type SourceFile } from '../model/source-file.js'
import { parse } from '../parse/parse.js'
import type { ParseLimits } from '../parse/parser.js'
import { loadReference } from './load-reference.js'

/** What `explain` shows: everything found and everything dropped, with reasons. */
export interface Trace {
  readonly parts: LetterParts
  readonly findings: readonly Finding[]
  readonly dropped: readonly Dropped[]
}

export interface Reading {
  readonly document: ParsedDocument
  readonly record: LetterRecord
  readonly trace: Trace
}

/** Reads one source. A file that holds several letters gives several readings (a later issue); now it is always one. */
export async function readLetter(source: SourceFile, limits: ParseLimits): Promise<readonly Reading[] | Refusal> {
  const document = await parse(source, limits)
  return isRefusal(document) ? document : [readDocument(source, document)]
}

/** The pure part: from the frozen text to the record; same document and rules, same record, byte for byte. */
export function readDocument(source: SourceFile, document: ParsedDocument): Reading {
  const { parts, findings, dropped } = extract(document)
  const record = compose(source, { document, parts, findings, reference: loadReference() })
  return { document, record, trace: { parts, findings, dropped } }
}

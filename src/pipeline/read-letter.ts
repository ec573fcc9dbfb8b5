/** A parsed source through extract and compose: the way that every door takes. (What comes before, parse and secrecy, is in read-bytes.ts.) */
import { compose } from '../compose/compose.js'
import { extract } from '../extract/extract.js'
import type { Dropped, Finding } from '../model/finding.js'
import type { LetterParts } from '../model/letter-parts.js'
import type { LetterRecord } from '../model/letter-record.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import type { SourceFile } from '../model/source-file.js'
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

/** Pure: from the frozen text to the record; same document and rules, same record, byte for byte. */
export function readDocument(source: SourceFile, document: ParsedDocument): Reading {
  const { parts, findings, dropped, problems } = extract(document)
  const record = compose(source, { document, parts, findings, problems, reference: loadReference() })
  return { document, record, trace: { parts, findings, dropped } }
}

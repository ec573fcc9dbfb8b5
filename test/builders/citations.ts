import { citationsFamily } from '../../src/extract/citations/citations.family.js'
import { extractView } from '../../src/extract/extract.js'
import { ofKind } from '../../src/model/finding.js'
import type { CitationWritten } from '../../src/model/written.js'
import { viewOfText } from './view.js'

/** [type, number, date, issuer] of every citation in one sentence, in reading order; relation and subject on demand. */
export type Row = readonly [type: string | null, number: string, date: string | null, issuer: string | null]

export function citationsIn(text: string): readonly CitationWritten[] {
  const view = viewOfText(text, 'body')
  return ofKind(extractView(view, [citationsFamily]).findings, 'citation').map((f) => f.value)
}

export const rowsIn = (text: string): Row[] => citationsIn(text).map((c) => [c.type, c.number, c.date, c.issuer])

/** Money of the record, in reading order. */
import { ofKind } from '../model/finding.js'
import { bySpan } from '../model/span.js'
import type { Evidence } from '../model/letter-record.js'
import { evidenceOf, recordPart, type ComposeInput, type RecordPart } from './record-part.js'

export function composeMoney(input: ComposeInput): RecordPart {
  const found = [...ofKind(input.findings, 'money')].sort((a, b) => bySpan(a.span, b.span))
  const evidence: Record<string, readonly Evidence[]> = {}
  found.forEach((f, i) => (evidence[`/money/${i}`] = [evidenceOf(input.document, f)]))
  return recordPart({ money: found.map((f) => f.value) }, { evidence })
}

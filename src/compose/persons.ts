/** Officials named in the text, in reading order; one told twice is one row with both places. */
import { grouped } from '../model/collect.js'
import { ofKind } from '../model/finding.js'
import { bySpan } from '../model/span.js'
import { evidenceOf, recordPart, type ComposeInput, type RecordPart } from './record-part.js'

export function composePersons(input: ComposeInput): RecordPart {
  const found = [...ofKind(input.findings, 'person')].sort((a, b) => bySpan(a.span, b.span))
  const rows = [...grouped(found, ({ value }) => JSON.stringify([value.name, value.title, value.office])).values()]
  const evidence = rows.map((row, i) => [`/persons/${i}`, row.map((f) => evidenceOf(input.document, f))] as const)
  return recordPart({ persons: rows.map(([first]) => first.value) }, { evidence: Object.fromEntries(evidence) })
}

/** What it means here: from findings to the record. Head first (date, place, issuer), then units, then what stands on both. */
import { blankRecord, type LetterRecord } from '../model/letter-record.js'
import type { SourceLabel } from '../model/source-file.js'
import { composeCitations } from './citations.js'
import { composeCriteria } from './criteria.js'
import { crossChecks } from './cross-checks.js'
import { composeDeadlines } from './deadlines.js'
import { composeFulfilments } from './fulfilments.js'
import { composeHead } from './head.js'
import { composeMoney } from './money.js'
import type { ComposeInput, RecordPart } from './record-part.js'
import { composePersons } from './persons.js'
import { composeUnits } from './units.js'

export function compose(source: SourceLabel, input: ComposeInput): LetterRecord {
  const head = composeHead(input)
  const units = composeUnits(input, head.facts)
  const parts: RecordPart[] = [
    head.part,
    units.part,
    composeCitations(input, head.facts),
    composeDeadlines(input, head.facts),
    composeFulfilments(input, head.facts),
    composeCriteria(input, head.facts, units.resolver),
    composeMoney(input),
    composePersons(input),
  ]
  const record = parts.reduce(merge, emptyRecord(source, input))
  return { ...record, problems: [...record.problems, ...crossChecks(record, input)] }
}

const merge = (record: LetterRecord, part: RecordPart): LetterRecord => ({
  ...record,
  ...part.set,
  evidence: { ...record.evidence, ...Object.fromEntries(Object.entries(part.evidence).map(([k, v]) => [k, [...v]])) },
  missing: { ...record.missing, ...part.missing },
  rivals: { ...record.rivals, ...part.rivals },
  problems: [...record.problems, ...part.problems],
})

function emptyRecord(source: SourceLabel, { document, parts, problems }: ComposeInput): LetterRecord {
  const { id: sha256, name, mediaType, bytes } = source
  const file = {
    sha256,
    name,
    mediaType,
    bytes: bytes.byteLength,
    pages: document.pages.length,
    part: null,
    ocr: document.ocr && { ...document.ocr, pages: [...document.ocr.pages] },
  }
  return { ...blankRecord(file, parts.form), problems: [...document.problems, ...(problems ?? [])] }
}

/** What is written: from the frozen text to findings. Families run in the order of families.ts; a later one sees what earlier ones found. */
import type { Dropped, Finding } from '../model/finding.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import type { LetterParts } from '../model/letter-parts.js'
import { bySpan } from '../model/span.js'
import { fold } from '../text/fold.js'
import { families } from './families.js'
import { divide } from './parts/divide.js'
import type { Family } from './rule.js'
import type { LetterView } from './view.js'

export interface Extraction {
  readonly parts: LetterParts
  readonly findings: readonly Finding[]
  /** Readings that lost, each with its reason. */
  readonly dropped: readonly Dropped[]
}

export function extract(document: ParsedDocument): Extraction {
  return extractView(viewOf(document), families)
}

export function viewOf(document: ParsedDocument): LetterView {
  const folded = fold(document.text)
  return { document, text: document.text, folded, parts: divide(document) }
}

export function extractView(view: LetterView, order: readonly Family[]): Extraction {
  let findings: Finding[] = []
  const dropped: Dropped[] = []
  for (const family of order) {
    findings.push(...runRules(view, family))
    for (const reader of family.readers) {
      const result = reader.read(view, findings)
      const gone = new Set((result.drop ?? []).map((d) => d.finding))
      dropped.push(...(result.drop ?? []))
      const fuller = new Map((result.replace ?? []).map((r) => [r.finding, r.by]))
      findings = [...findings.filter((f) => !gone.has(f)).map((f) => fuller.get(f) ?? f), ...result.add]
    }
  }
  return { parts: view.parts, findings: findings.sort((a, b) => bySpan(a.span, b.span) || (a.rule < b.rule ? -1 : 1)), dropped }
}

function runRules(view: LetterView, family: Family): Finding[] {
  return family.rules.flatMap((rule) =>
    view.parts.segments.filter((s) => rule.parts.includes(s.part)).flatMap((segment) => [...rule.run(view, segment)]),
  ) as Finding[] // a rule's findings carry its kind: FindingOf<K> is one member of the union Finding
}

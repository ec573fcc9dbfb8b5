/** What is written: from the frozen text to findings. Families run in the order of families.ts; a later one sees what earlier ones found. */
import type { Dropped, Finding } from '../model/finding.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import type { LetterParts } from '../model/letter-parts.js'
import type { Problem } from '../model/problem.js'
import { bySpan } from '../model/span.js'
import { fold } from '../text/fold.js'
import { Bounds } from './bounds.js'
import { cuesOf } from './cues.js'
import { families } from './families.js'
import { divide } from './parts/divide.js'
import { longTextProblems } from './parts/long-text.js'
import type { Family } from './rule.js'
import type { LetterView } from './view.js'

export interface Extraction {
  readonly parts: LetterParts
  readonly findings: readonly Finding[]
  /** Readings that lost, each with its reason. */
  readonly dropped: readonly Dropped[]
  /** What was not read, or not as one: only texts that no letter holds have any. */
  readonly problems: readonly Problem[]
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
  const bounds = new Bounds()
  for (const family of order) {
    findings = [...findings, ...runRules(view, family, bounds)]
    for (const reader of family.readers) {
      const result = reader.read(view, findings)
      const gone = new Set((result.drop ?? []).map((d) => d.finding))
      for (const drop of result.drop ?? []) dropped.push(drop)
      const fuller = new Map((result.replace ?? []).map((r) => [r.finding, r.by]))
      findings = bounds.within([...findings.filter((f) => !gone.has(f)).map((f) => fuller.get(f) ?? f), ...result.add])
    }
  }
  findings.sort((a, b) => bySpan(a.span, b.span) || (a.rule < b.rule ? -1 : 1))
  return { parts: view.parts, findings, dropped, problems: [...longTextProblems(view.document), ...bounds.problems()] }
}

/** Segment by segment, so that what a bound leaves out is the text's end. */
function runRules(view: LetterView, family: Family, bounds: Bounds): Finding[] {
  const found: Finding[] = []
  const cues = cuesOf(family.rules)
  for (const segment of view.parts.segments) {
    const may = cues.mayMatch(view.folded, segment.span.start, segment.span.end)
    for (const [i, rule] of family.rules.entries()) {
      if (!may[i] || !rule.parts.includes(segment.part) || bounds.isFull(rule.kind)) continue
      const here = rule.run(view, segment) as Finding[] // a rule's findings carry its kind: FindingOf<K> is one member of the union Finding
      for (const finding of here) found.push(finding)
      bounds.count(rule.kind, here.length, segment.span.end)
    }
  }
  return found
}

/** A lead that announces criteria, each told in a point below: "Còn 4 tiêu chí chưa đạt:" / "- Tiêu chí số 2 Giao thông: thiếu 3,7 km đường;". */
import type { Finding, FindingOf } from '../../model/finding.js'
import type { BodyNode, PartName } from '../../model/letter-parts.js'
import { NOTHING_TOLD, type CriterionWritten } from '../../model/written-criteria.js'
import type { Reader } from '../rule.js'
import { treesOf, walk, type LetterView } from '../view.js'
import { asOfFor } from './as-of.js'
import { scanList } from './criterion-list.js'
import { isWish } from './scores.js'
import { countedFor } from './standard-for.js'
import { stretchOf } from './stretch.js'
import { subjectAt } from './subject.js'

const LEAD =
  /(?:tieu\s+chi|tc)\s+(?:(?:con\s+|hien\s+)?(?<no>chua|khong)\s+(?:dat|hoan\s+thanh|xong)|(?:da\s+)?(?:dat|hoan\s+thanh))(?:\s+(?:gom|la|nhu sau|cu the|sau))*\s*:\s*$/u

export const criterionPoints: Reader = {
  name: 'criteria/points',
  read(view, found) {
    return { add: treesOf(view).flatMap(([tree, part]) => [...walk(tree)].flatMap((node) => readLead(view, node, part, found))) }
  },
}

function readLead(view: LetterView, node: BodyNode, part: PartName, found: readonly Finding[]): FindingOf<'criteria'>[] {
  const { start, end } = node.content
  const lead = node.kind === 'root' || node.children.length === 0 ? null : LEAD.exec(view.folded.slice(start, end).replace(/\s/g, ' '))
  if (!lead) return []
  // "còn … chưa đạt" is so whatever is wished; "đạt" behind a wish is not told
  if (lead.groups?.['no'] === undefined && isWish(view.folded.slice(start, end))) return []
  const items = node.children.flatMap((child) => criterionAt(view, child) ?? [])
  if (items.length < 2 && items.length < node.children.length) return []
  const at = start + lead.index
  const stretch = stretchOf(view, { part, span: { start, end }, node, cell: null }, found)
  const subject = subjectAt(stretch, at, found)
  const span = { start: at, end }
  const side = lead.groups?.['no'] === undefined ? 'met' : 'unmet'
  return (subject?.communes ?? []).map((commune) => ({
    kind: 'criteria',
    value: {
      ...{ ...NOTHING_TOLD, [side]: items },
      ...{ commune, ...countedFor(stretch, span, commune, found), asOf: asOfFor(stretch, at) },
    },
    span,
    ...(subject?.at ? { also: { commune: subject.at } } : {}),
    part,
    rule: 'criteria/points',
    confidence: Math.min(0.88, subject?.confidence ?? 0.88),
    assumed: [],
  }))
}

/** The criterion that a point begins with. */
function criterionAt(view: LetterView, { content }: BodyNode): CriterionWritten | null {
  const source = { text: view.text, folded: view.folded, taken: () => false }
  const list = scanList(source, content.start, content.end, 'lead') ?? scanList(source, content.start, content.end, 'bare')
  const [only, other] = list?.items ?? []
  return only && !other ? only : null
}

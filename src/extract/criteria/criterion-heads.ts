/** A heading that tells of one list of criteria, and the communes in the points below: "1. Các xã đạt tiêu chí số 17:" / "- Huyện X: A, B." */
import { ofKind, type Finding, type FindingOf } from '../../model/finding.js'
import type { BodyNode, PartName } from '../../model/letter-parts.js'
import { covers, type Span } from '../../model/span.js'
import { NOTHING_TOLD } from '../../model/written-criteria.js'
import type { Reader } from '../rule.js'
import { treesOf, walk, type LetterView } from '../view.js'
import { scanList } from './criterion-list.js'
import { asOfAbove } from './as-of.js'
import { setAbove } from './standard-for.js'
import { setNamedIn } from './standards.js'
import { bracketAt, stretchOf } from './stretch.js'

const HEAD =
  /^[\s\d.)a-z*+-]{0,6}(?:cac|nhung|so|danh sach)?\s*(?:\d{1,3}\s+)?xa\s+(?:(?<no>chua|khong)\s+|da\s+)?(?:dat|hoan\s+thanh)\s+(?=(?:cac\s+)?(?:tieu\s+chi|tc)(?!\p{L}))/u

export const criterionHeads: Reader = {
  name: 'criteria/heads',
  read(view, found) {
    return { add: treesOf(view).flatMap(([tree, part]) => [...walk(tree)].flatMap((node) => readHead(view, node, part, found))) }
  },
}

function readHead(view: LetterView, node: BodyNode, part: PartName, found: readonly Finding[]): FindingOf<'criteria'>[] {
  const { start, end } = node.content
  const head = node.children.length > 0 && /:\s*$/u.test(view.folded.slice(start, end)) ? HEAD.exec(view.folded.slice(start, end)) : null
  if (!head) return []
  const source = { text: view.text, folded: view.folded, taken: () => false }
  const list = scanList(source, start + head[0].length, end, 'lead')
  if (!list || !/^[^\p{L}]*$/u.test(view.folded.slice(list.span.end, end))) return []
  const side = head.groups?.['no'] === undefined ? 'met' : 'unmet'
  return node.children
    .flatMap((child) => communesIn(view, child, part, found))
    .map((unit) => ({
      kind: 'criteria',
      value: {
        ...NOTHING_TOLD,
        [side]: list.items,
        asOf: asOfAbove(view.folded, child(unit.span, node)),
        standard: setNamedIn(view.folded.slice(start, end)) ?? setAbove(view, node),
        commune: unit.value,
      },
      span: list.span,
      also: { commune: unit.span },
      part,
      rule: 'criteria/heads',
      confidence: 0.88,
      assumed: [],
    }))
}

/** The point that names the commune. */
const child = (span: Span, node: BodyNode): BodyNode => node.children.find((c) => covers(c.span, span)) ?? node

/** What stands in brackets is an aside. */
function communesIn(view: LetterView, node: BodyNode, part: PartName, found: readonly Finding[]): FindingOf<'unit'>[] {
  const stretch = stretchOf(view, { part, span: node.span, node, cell: null }, found)
  return ofKind(found, 'unit').filter((u) => covers(node.span, u.span) && bracketAt(stretch, u.span.start) === null)
}

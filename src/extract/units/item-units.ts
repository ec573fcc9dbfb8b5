/** Communes listed one a line under a heading that speaks of communes: "Các xã sau:" and below "- A;", "- B.". */
import type { FindingOf } from '../../model/finding.js'
import type { BodyNode, PartName } from '../../model/letter-parts.js'
import { overlaps, type Span } from '../../model/span.js'
import { fold } from '../../text/fold.js'
import type { Reader } from '../rule.js'
import { textOf, treesOf, walk, type LetterView } from '../view.js'
import { groupsAt } from './lists.js'
import { nameAt, oneLine } from './names.js'
import { leadOf, tieAt } from './ties.js'

const SPEAKS_OF_COMMUNES = /(?<!thi )(?<![a-z])(?:xa|phuong|thi tran)(?![a-z])(?! hoi)/

export const itemUnits: Reader = {
  name: 'units/items',
  read(view, found) {
    const known = found.filter((f) => f.kind === 'unit')
    const add = treesOf(view).flatMap(([tree, part]) => [...walk(tree)].flatMap((node, i) => itemsUnder(view, node, part, 2000 + i)))
    return { add: add.filter((f) => !known.some((k) => overlaps(k.span, f.span))) }
  },
}

/** At least two children of the heading must be bare names: one alone may be anything. */
function itemsUnder(view: LetterView, node: BodyNode, part: PartName, list: number): FindingOf<'unit'>[] {
  if (node.kind === 'root' || node.children.length < 2 || !SPEAKS_OF_COMMUNES.test(fold(textOf(view, node.content)))) return []
  const lead = leadOf(textOf(view, node.content))
  const grouped = node.children.flatMap((child) => itemGroup(view, child, part, list))
  const named = node.children.flatMap((child) => itemName(view, child, lead, part, list) ?? [])
  return [...grouped, ...(named.length >= 2 ? named : [])]
}

/** "- Huyện X: A, B;" */
function itemGroup(view: LetterView, child: BodyNode, part: PartName, list: number): FindingOf<'unit'>[] {
  const text = oneLine(textOf(view, child.content))
  if (child.kind !== 'item' || leadOf(text) === null) return []
  const members = groupsAt(text, 0, null)?.members ?? []
  return members.map((m) => {
    const span = { start: child.content.start + m.name.start, end: child.content.start + m.name.end }
    return itemFinding(m.name.text, span, { district: m.tie?.district ?? null, province: null, former: m.former }, part, list)
  })
}

function itemName(view: LetterView, child: BodyNode, lead: string | null, part: PartName, list: number): FindingOf<'unit'> | null {
  const text = oneLine(textOf(view, child.content))
  const name = child.kind === 'item' ? nameAt(text, 0, 'mixed') : null
  if (!name || name.text.length < 3) return null
  const tie = tieAt(text, name.end)
  if (!/^\s*(?:\([^()]*\))?\s*[;,.:]?\s*$|^\s*:/u.test(text.slice(tie?.end ?? name.end))) return null
  const span = { start: child.content.start + name.start, end: child.content.start + name.end }
  return itemFinding(name.text, span, tie ?? { district: lead, province: null, former: false }, part, list)
}

function itemFinding(
  written: string,
  span: Span,
  tie: { readonly district: string | null; readonly province: string | null; readonly former: boolean },
  part: PartName,
  list: number,
): FindingOf<'unit'> {
  const { district, province, former } = tie
  return {
    kind: 'unit',
    value: { written, kind: null, district, province, list, nameSpan: span, ...(former ? { former } : {}) },
    span,
    part,
    rule: 'units/items',
    confidence: 0.7,
    assumed: [],
  }
}

/** Labels that name the one who acts: "Đơn vị thực hiện: Phòng A", "Chủ đầu tư: B", in the same paragraph or in a point beside it. */
import type { BodyNode } from '../../../model/letter-parts.js'
import { placeAmong, type LetterView } from '../../view.js'
import { actorAt, type Actor } from './actor.js'
import { lowerOf, type Place } from './clause.js'

const LABEL =
  /(?<![\p{L}])(?:(?:đơn vị|cơ quan|bộ phận|tổ chức|phòng|người)\s(?:(?:được giao|chịu trách nhiệm|chủ trì)(?:\s(?:chủ trì|thực hiện))?|thực hiện|phụ trách|đầu mối|tham mưu|thi công)|phân công(?: thực hiện)?|trách nhiệm thực hiện|tổ chức thực hiện|chủ trì(?: thực hiện)?|chủ đầu tư|thực hiện|người thực hiện)\s*(?::|[-–](?=\s))\s*/gu

/** The name behind the nearest label of the same paragraph, before the term or behind it. */
export function labelledIn(view: LetterView, place: Place): Actor | null {
  const { start, end } = place.segment.span
  const lower = lowerOf(view)
  const from = Math.max(start, place.clause.start - 400)
  return (
    behindLabel(view, lower, from, place.clause.end) ?? behindLabel(view, lower, place.clause.end, Math.min(end, place.clause.end + 200))
  )
}

/** The last label of a stretch whose name is whole. */
function behindLabel(view: LetterView, lower: string, from: number, to: number): Actor | null {
  for (const m of [...lower.slice(from, to).matchAll(LABEL)].reverse()) {
    const actor = actorAt(view, from + m.index + m[0].length, to)
    if (
      actor &&
      !actor.bare &&
      /^\s*(?:[.;,)(]|$|\n|phối hợp|chủ trì)/u.test(view.text.slice(actor.span.end, Math.min(to, actor.span.end + 12)))
    )
      return actor
  }
  return null
}

/** "- Thời gian: …" beside "- Đơn vị thực hiện: Phòng A": a label in a neighbouring point, at most three away. */
export function labelledBeside(view: LetterView, node: BodyNode | null): Actor | null {
  const siblings = node?.parent?.children ?? []
  const own = node ? placeAmong(node) : -1
  if (own < 0) return null
  for (const i of [own - 1, own + 1, own - 2, own + 2, own - 3, own + 3]) {
    const beside = siblings[i]
    if (!beside || beside.content.end - beside.content.start > 300) continue
    const { start, end } = beside.content
    LABEL.lastIndex = 0
    const label = LABEL.exec(lowerOf(view).slice(start, Math.min(end, start + 60)))
    const actor = label && label.index < 3 ? actorAt(view, start + label.index + label[0].length, end) : null
    if (actor && !actor.bare) return actor
  }
  return null
}

/** "Thời gian: …", "- Tiến độ thực hiện: …": a point that tells the term alone. */
export const tellsTermAlone = (clause: string): boolean =>
  /^[\s\-–+*•]*(?:thời gian|thời hạn|tiến độ|hạn|thời điểm|hoàn thành)(?:\s\p{L}+){0,3}\s*:/iu.test(clause)

/** "Đơn vị thực hiện", "Cơ quan phối hợp" before a colon: a label, no subject. */
export const isLabel = (lower: string): boolean =>
  /^(?:\s|[-–+*•(])*(?:(?:các )?(?:đơn vị|cơ quan|bộ phận|tổ chức|phòng|người)\s(?:phối hợp|giám sát|theo dõi|tư vấn|hưởng lợi|thụ hưởng|(?:được giao|chịu trách nhiệm|chủ trì)(?:\s(?:chủ trì|thực hiện))?|thực hiện|phụ trách|đầu mối|tham mưu|thi công)|chủ đầu tư|chủ trì)\s*[:]/u.test(
    lower,
  )

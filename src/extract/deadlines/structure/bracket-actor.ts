/** Names in brackets: "(Công ty A thực hiện)" before the time, "(Phòng B)" at the end of the clause, and the clause inside a bracket that holds the time. */
import type { Span } from '../../../model/span.js'
import { textOf, type LetterView } from '../../view.js'
import { actorAt, type Actor } from './actor.js'
import { lowerOf } from './clause.js'

/** "đấu nối 20 hộ (Công ty Nước sạch thực hiện) trước …": the one in brackets does it. */
export function inBrackets(view: LetterView, clause: Span, until: number): Actor | null {
  const text = lowerOf(view).slice(clause.start, until)
  const m = /\((?=[^()]{4,120}\s(?:thực hiện|chủ trì|đảm nhận|làm|phụ trách|đảm nhiệm)\)[^()]*$)/u.exec(text)
  // "Tổ 1 (ông A phụ trách) làm việc": a remark on the subject, who acts itself
  const first = m && actorAt(view, clause.start, clause.end)
  if (m && first && /^\s*$/u.test(view.text.slice(first.span.end, clause.start + m.index))) return null
  return m ? actorAt(view, clause.start + m.index + 1, until) : null
}

/** A label of the bracket, and what may follow the name in it. */
const LABEL =
  /^\s*(?:giao(?: cho)?|do|đơn vị (?:thực hiện|chủ trì)\s*:|cơ quan (?:thực hiện|chủ trì)\s*:|chủ trì\s*:|phụ trách\s*:|thực hiện\s*:|trách nhiệm\s*:)?\s*/u
const LEADS =
  /^[\s,;]*(?:(?:chủ trì|thực hiện|phụ trách|đảm nhiệm|chịu trách nhiệm|làm|lo)?(?:[\s,;]*(?:phối hợp|cùng|với)(?!\p{L}).*)?)?\.?\s*$/su

/** "nhựa hóa 8 km … xong trong quý III (Phòng Kinh tế).": a bracket behind the time that holds a name and nothing else. Reads on to `to`, over the clauses of one sentence. */
export function bracketBehind(view: LetterView, at: Span, to: number): Actor | null {
  const text = view.text.slice(at.end, to)
  for (const m of text.matchAll(/\(([^()]{3,160})\)/gu)) {
    const start = at.end + m.index + 1
    const end = start + (m[1]?.length ?? 0)
    if (!closesClause(view.text.slice(end + 1, to)) && !/^\s*$/u.test(view.text.slice(at.end, start - 1))) continue
    const from = start + (LABEL.exec(lowerOf(view).slice(start, end))?.[0].length ?? 0)
    const actor = actorAt(view, from, end)
    if (actor && !actor.bare && LEADS.test(lowerOf(view).slice(actor.span.end, end)) && !isPlace(textOf(view, actor.span))) return actor
  }
  return null
}

const closesClause = (rest: string): boolean => /^[\s.;,/]*$/u.test(rest)

/** "(xã A)", "(huyện B)" tell where, not who. */
const isPlace = (name: string): boolean =>
  /^(?:các |hai |ba |\d+ )?(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|ấp|bản|xóm|khu phố|hộ|điểm)(?!\p{L})/iu.test(name)

/** The bracket that is open at the time, from behind its sign to its end; null when none is. */
export function openBracket(view: LetterView, clause: Span, at: Span): Span | null {
  const before = view.text.slice(clause.start, at.start)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.slice(open).includes(')')) return null
  const close = view.text.slice(at.end, clause.end).indexOf(')')
  return { start: clause.start + open + 1, end: close < 0 ? clause.end : at.end + close }
}

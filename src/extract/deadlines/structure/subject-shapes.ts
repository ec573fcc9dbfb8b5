/** Shapes of a subject: behind a topic, told what it stands as, and one that gives persons their part in passing. */
import type { Span } from '../../../model/span.js'
import { textOf, type LetterView } from '../../view.js'
import { actorAt, type Actor } from './actor.js'
import { lowerOf } from './clause.js'
import { startsWithVerb } from './verbs.js'

/** How far a sentence is followed: no longer one is written, and a hostile one costs no more. */
const REACH = 600

/** Words that begin the name of a body: a subject also behind a comma. */
const STRONG =
  /^[\s"“]*(?:các|ubnd|ủy ban|sở|phòng|ban|văn phòng|công an|hội|đoàn|chi cục|trung tâm|chủ tịch|thủ trưởng|trưởng|đảng ủy|công ty|đối với|riêng|doanh nghiệp)\s/u

/** A body's name begins there, by its word or by a capital behind the comma: ", Thanh tra Sở", ", Kho bạc huyện". */
export const beginsBody = (view: LetterView, at: number): boolean =>
  STRONG.test(lowerOf(view).slice(at, at + 24)) || (/^\s\p{Lu}/u.test(view.text.slice(at, at + 3)) && actorAt(view, at, at + 40) !== null)

/** "Đối với 02 xã chưa đạt, UBND huyện gửi …": of whom it speaks, then who acts. A second name of the same kind goes on the first. */
export function behindTopic(view: LetterView, clause: Span, until: number): Actor | null {
  const lower = lowerOf(view)
  const opens = /^[\s"“(*-]*(?:riêng |còn )?đối với\s+(?:các |những |hai |ba |\d+ )*(\p{L}+)\s/u.exec(
    lower.slice(clause.start, Math.min(until, clause.start + 80)),
  )
  if (!opens) return null
  for (const m of [...lower.slice(clause.start, Math.min(until, clause.start + REACH)).matchAll(/,\s/gu)].slice(0, 8)) {
    const from = clause.start + m.index + 1
    if (!beginsBody(view, from) || lower.startsWith(` ${opens[1]} `, from)) continue
    const actor = actorAt(view, from, clause.end)
    if (actor?.endedBy === 'verb' && !actor.bare && actor.span.end <= until) return actor
  }
  return null
}

/** "Phòng A là cơ quan thường trực, theo dõi …", "xã B là xã điểm, phải …": told what it is, the subject goes on to what it must do. */
export const STANDS_AS =
  /^\s*(?:là|làm) (?:(?:cơ quan|đơn vị|bộ phận|tổ|đầu mối|nòng cốt|thường trực|thành viên)(?:\s[^,;:]{0,80})?(?:,\s|$)|[^,;:]{2,80}, (?:phải|cần|có trách nhiệm)\s)/u

/** "Đảng ủy xã phân công từng đồng chí phụ trách ấp, gửi danh sách …": persons are given their part in passing; the term is that of the one who gives it. */
export function isAside(view: LetterView, clause: Span, one: Actor, until: number): boolean {
  const first = actorAt(view, clause.start, clause.end)
  if (!first || first.endedBy !== 'verb' || first.span.start >= one.span.start) return false
  // "lập tiến độ, phân công từng đồng chí …": the last of several things the subject does
  const verbs = view.text.slice(first.span.end, one.span.start)
  if (!/^\s*(?:[^;:.]{0,300},\s*)?(?:và )?phân công\s+$/iu.test(verbs)) return false
  const rest = view.text.slice(one.span.end, Math.min(until, one.span.end + REACH))
  const goesOn = until >= clause.end || [...rest.matchAll(/,\s/gu)].some((m) => startsWithVerb(rest.slice(m.index + 1)))
  const name = textOf(view, one.span)
  return goesOn && (PERSON.test(name) || (OFFICER.test(name) && /^\s*(?:phụ trách|theo dõi|giúp)(?!\p{L})/u.test(rest)))
}

const OFFICER =
  /^(?:các |mỗi |từng )?(?:(?:chi hội|chi đoàn|tổ|nhóm|đội|thôn|xóm) trưởng|trưởng (?:thôn|ấp|bản|xóm|khu phố|ban)|bí thư chi bộ|giáo viên|kế toán)(?!\p{L})/iu

/** Persons and members, not offices. */
const PERSON =
  /^(?:các |mỗi |từng |những )?(?:đồng chí|đ\/c|ông|bà|công chức|cán bộ|thành viên|đảng viên|đảng ủy viên|ủy viên|chuyên viên|hội viên|đoàn viên|nhân viên)(?!\p{L})/iu

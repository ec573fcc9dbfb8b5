/** Names of those told of: a run of offices with their papers in brackets, and the members of a list under one head word. */
import type { Span } from '../../model/span.js'
import { actorAt } from '../deadlines/structure/actor.js'
import { splitActors } from '../deadlines/structure/split-actor.js'
import { textOf, type LetterView } from '../view.js'

export interface Member {
  readonly text: string
  readonly span: Span
  /** What stands in brackets behind the name: "(Kế hoạch số 12/KH-UBND ngày 02/3/2023)". */
  readonly bracket: Span | null
}

export interface Run {
  readonly members: readonly Member[]
  readonly end: number
}

/** No letter names more in one breath; a hostile one costs no more. */
const MOST = 40
const JOINT = /^(?:\s*[,;]\s*(?:và|cùng|riêng)?|\s+(?:và|cùng(?: với)?|,))\s+/u
const BRACKET = /^\s*\([^()]{1,400}\)/u

/** Office after office from `from`: "UBND xã A (Kế hoạch số 27), UBND xã B (Kế hoạch số 31)"; null when none begins there. */
export function runAt(view: LetterView, from: number, to: number): Run | null {
  const members: Member[] = []
  let [at, end] = [from, from]
  for (let n = 0; n < MOST; n++) {
    const actor = actorAt(view, at, to)
    const span = actor && !actor.bare && !NO_BODY.test(textOf(view, actor.span)) ? actor.span : bareName(view, at, to)
    if (!span) break
    const bracket = BRACKET.exec(view.text.slice(span.end, to))
    end = span.end + (bracket?.[0].length ?? 0)
    const inner = bracket && { start: end - bracket[0].trimStart().length + 1, end: end - 1 }
    const own = actor ? membersOf(view, span) : underHead(view, span, headOf(members.at(-1)))
    if (!own) break
    members.push(...own.map((m, i) => (i === own.length - 1 && inner ? { ...m, bracket: inner } : m)))
    const joint = JOINT.exec(view.text.slice(end, Math.min(to, end + 20)))
    if (!joint) break
    at = end + joint[0].length
  }
  return members.length === 0 ? null : { members, end }
}

/** "các xã A (Báo cáo số 15), B (Báo cáo số 16)": a name without its head word, behind a bracket or before one. */
function bareName(view: LetterView, at: number, to: number): Span | null {
  const m = /^\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|\d{1,2}(?![\d/])))*(?=\s*(?:\(|,|$)|\s+(?:và|đã|chưa|đều|cùng)\s)/u.exec(
    view.text.slice(at, Math.min(to, at + 60)),
  )
  return m && { start: at, end: at + m[0].length }
}

function headOf(member: Member | undefined): Head | null {
  const groups = member && HEAD.exec(member.text)?.groups
  return groups ? { office: groups['office'] ?? '', unit: groups['unit'] ?? '' } : null
}

/** People and things at large do not answer letters. */
const NO_BODY =
  /^(?:các |những |toàn bộ |một số |\d+ )?(?:học sinh|người|hộ(?!i)|ông|bà|cử tri|nhân dân|giáo viên|phụ huynh|gia đình|đoàn (?:kiểm tra|công tác|thanh tra|giám sát|thẩm định)|đại biểu|hội viên|đảng viên|thành viên|cán bộ|công chức|trường hợp)(?!\p{L})/iu

const UNIT = '[Xx]ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Qq]uận|[Đđ]ặc khu|[Tt]hôn|[Bb]ản|[Ấấ]p'
const OFFICE = 'UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Đảng [uủ][ỷy]|Công an|Ban Quản lý|Trạm Y tế|Hội Nông dân'
const HEAD = new RegExp(
  String.raw`^(?:(?<office>${OFFICE})\s+)?(?<many>(?:(?:[Cc]ác|[Nn]hững|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|\d{1,2})\s+)+)?(?<unit>${UNIT})\s*:?\s+(?=\p{Lu})`,
  'u',
)
const NAME = /^\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|\d{1,2}))*$/u

/** "UBND các xã A, B và thị trấn C": UBND xã A, UBND xã B, UBND thị trấn C. A name that is no such list stays as printed. */
export function membersOf(view: LetterView, at: Span): Member[] {
  const listed = underHead(view, at, null)
  if (listed) return listed
  return splitActors(view.text, at).map((span) => {
    const piece = withBracket(view, span)
    return { ...piece, text: oneLine(textOf(view, piece.span)) }
  })
}

interface Head {
  readonly office: string
  readonly unit: string
}

/** Names under one head word; `given` is the head told before them ("còn 03 huyện chưa gửi: A, B"). Null when a piece is no such name. */
function underHead(view: LetterView, at: Span, given: Head | null): Member[] | null {
  const members: Member[] = []
  let head = given
  for (const whole of piecesOf(view, at)) {
    const { span, bracket } = withBracket(view, whole)
    const printed = oneLine(textOf(view, span))
    const m = HEAD.exec(printed)
    const name = printed.slice(m?.[0].length ?? 0)
    if (!NAME.test(name) || (!m && !head)) return null
    const many = m?.groups?.['many'] !== undefined
    const unit = m?.groups?.['unit'] ?? head?.unit ?? ''
    const office = m?.groups?.['office'] ?? head?.office ?? ''
    const asIs = m && !many && (m.groups?.['office'] !== undefined || office === '')
    const text = asIs ? printed : [office, unit.toLowerCase(), name].filter(Boolean).join(' ')
    head = { office, unit }
    members.push({ text, span, bracket })
  }
  return members.length === 0 ? null : members
}

/** A name without the remark in brackets behind it, and what the brackets hold. */
function withBracket(view: LetterView, at: Span): Pick<Member, 'span' | 'bracket'> {
  const m = /\s*\((?<inner>[^()]*)\)\s*$/u.exec(textOf(view, at))
  if (!m || m.index === 0) return { span: at, bracket: null }
  const start = at.start + m.index + m[0].indexOf('(') + 1
  return { span: { start: at.start, end: at.start + m.index }, bracket: { start, end: start + (m.groups?.['inner'] ?? '').length } }
}

function piecesOf({ text }: LetterView, at: Span): Span[] {
  const pieces: Span[] = []
  let start = at.start
  const own = text.slice(at.start, at.end)
  const cuts = [...own.matchAll(/\([^()]*\)|\s*[,;]\s*(?:và\s+)?|\s+và\s+/gu)].filter((m) => !m[0].startsWith('('))
  for (const m of [...cuts, null]) {
    const end = m ? at.start + m.index : at.end
    if (end > start) pieces.push({ start, end })
    start = m ? end + m[0].length : at.end
  }
  return pieces
}

const ITEM = String.raw`(?:(?:UBND |Ủy ban nhân dân )?(?:các )?(?:${UNIT}):? )?\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|\d{1,2}(?![\d/])))*(?: \([^()]{1,80}\))?`
const ITEMS = String.raw`^(?:${ITEM})(?:(?:[,;] (?:và )?| và )(?:${ITEM}))*`
const LISTED = new RegExp(String.raw`${ITEMS}(?=\s*(?:[.;,)/]|$))`, 'u')
const LISTED_BEFORE = new RegExp(String.raw`${ITEMS}(?![\p{L}\d])`, 'u')

/** Names listed behind "gồm:", "là", a colon or in brackets right after the telling, under the kind that was counted. */
export function namesBehind(view: LetterView, from: number, to: number, kind: string): Run | null {
  const opening =
    /^\s*(?:[,(]?\s*(?:gồm(?: có)?|bao gồm|đó là|là|cụ thể(?: là)?|trong đó(?: có)?)\s*:?\s+|:\s+|\(\s*)(?:(?:các|gồm)\s+(?=(?:xã|huyện|phường)\s))?/u.exec(
      view.text.slice(from, Math.min(to, from + 40)),
    )
  if (!opening) return null
  return listAt(view, from + opening[0].length, to, kind, LISTED)
}

/** "02 xã (A, B) chưa nộp", "03 huyện: A, B, C chưa gửi": the names between the number and what is told. */
export function namesBetween(view: LetterView, from: number, to: number, kind: string): Run | null {
  const opening = /^\s*(?::|\(|là|gồm:?)\s*(?:gồm:?\s+)?/u.exec(view.text.slice(from, Math.min(to, from + 20)))
  const run = opening && listAt(view, from + opening[0].length, to, kind, LISTED_BEFORE)
  return run && { ...run, end: run.end + (/^\s*\)/u.exec(view.text.slice(run.end, run.end + 3))?.[0].length ?? 0) }
}

function listAt(view: LetterView, start: number, to: number, kind: string, listed: RegExp): Run | null {
  const list = listed.exec(view.text.slice(start, Math.min(to, start + 1200)).replace(/\s/gu, ' '))
  if (!list) return null
  const unit = /^(?:(?<office>ubnd) )?(?<unit>[^,]+)$/u.exec(kind)?.groups
  const span = { start, end: start + list[0].length }
  const pieces = piecesOf(view, span)
  const members =
    underHead(view, span, unit && isUnit(unit['unit'] ?? '') ? { office: unit['office'] ? 'UBND' : '', unit: unit['unit'] ?? '' } : null) ??
    pieces.map((p) => ({ text: oneLine(textOf(view, p)).replace(/ \([^()]*\)$/u, ''), span: p, bracket: null }))
  return { members, end: span.end }
}

const isUnit = (kind: string): boolean => new RegExp(`^(?:${UNIT})$`, 'u').test(kind)

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The task of a clause in words, and where its result goes. */
import type { Span } from '../../../model/span.js'
import type { LetterView } from '../../view.js'
import { actorAt } from './actor.js'
import { clausesIn, type Place } from './clause.js'

const TIDY = /^[\s,;:.()*_"“”-]+|[\s,;:(*_"“”./-]+$/gu

/** A remark that was cut at its start leaves a closing bracket without its opening. */
const closed = (text: string): string => (text.includes(')') && !text.includes('(') ? text.replace(/^[^)]*\)\s*:?\s*/u, '') : text)
const LEFTOVER = /^(?:phải|cần|xong|thời gian hoàn thành|thời hạn|thời gian|hoàn thành|riêng|đề nghị|yêu cầu|giao|để|thì)$/iu

/** The clause without the wording of time and without the actor; where a clause holds several terms, the stretch that belongs to this one. */
export function taskOf(view: LetterView, place: Place, at: Span, actor: Span | null, others: readonly Span[]): string | null {
  const { clause } = place
  const start = Math.max(clause.start, ...others.filter((o) => o.start >= clause.start && o.end <= at.start).map((o) => o.end))
  const next = Math.min(clause.end, ...others.filter((o) => o.start >= at.end && o.start < clause.end).map((o) => o.start))
  const end = next < clause.end ? at.end : clause.end
  // "thời hạn nộp sổ của UBND xã được gia hạn": an owner stays inside the task
  const owns = actor !== null && /\scủa\s+$/u.test(view.text.slice(Math.max(clause.start, actor.start - 12), actor.start))
  const from = actor && !owns && actor.start >= clause.start && actor.end <= at.start && actor.end > start ? actor.end : start
  const before = tidy(view.text.slice(from, at.start))
  const after = tidy(stripActor(view.text.slice(at.end, end), at.end, actor, view))
  const head = before === '' || LEFTOVER.test(before) ? '' : before
  const task = tidy(
    [head, after]
      .filter((s) => s !== '')
      .join(' ')
      .replace(TERM_LABEL, ''),
  )
  return task === '' || LABEL.test(task) ? null : task
}

/** The label of the term at the end of a task: "…, thời gian hoàn thành". */
const TERM_LABEL =
  /(?:,\s+(?:thời gian|thời hạn|hạn)(?:\s(?:nộp|hoàn thành|thực hiện|gửi|báo cáo|xong))?|,?\s+thời (?:gian|hạn) (?:nộp|hoàn thành|thực hiện|gửi|báo cáo|xong)|\s(?:vào|kể từ)(?:\s(?:sáng|chiều|tối))?)$/iu

/** "Thời hạn hoàn thành", "Thời gian báo cáo": the label of a term, not its task. */
const LABEL = /^(?:thời hạn|thời gian|thời điểm|tiến độ|hạn|hoàn thành|xong|phải xong|yêu cầu)(?:\s\p{L}+){0,3}$/iu

/** "Thời hạn nộp phiếu khảo sát: ngày 9/5" holds its task in the label. */
export function labelTask(wording: string): string | null {
  const m =
    /^(?:thời hạn|hạn cuối|hạn chót|hạn|tiến độ)\s+(?!hoàn thành\s*[:]|thực hiện\s*[:])(?<task>[^:]{4,}?)\s*(?::|(?<=\s)là(?=\s)|(?<=\s)vào(?=\s))/iu.exec(
      wording,
    )
  return m?.groups?.['task']?.trim() ?? null
}

/** Where a clause holds only the label of a term: the clause before it, else the heading above. */
export function taskNearby(view: LetterView, place: Place): string | null {
  const places = clausesIn(view, place.segment)
  const before = places[places.findIndex((p) => p.clause.start === place.clause.start) - 1]
  const parent = place.segment.node?.parent
  const near = before?.clause ?? (parent && parent.kind === 'item' ? parent.content : null)
  const task = near ? tidy(view.text.slice(near.start, near.end)) : ''
  return task === '' || task.length > 300 ? null : task
}

function stripActor(text: string, offset: number, actor: Span | null, view: LetterView): string {
  if (!actor || actor.start < offset) return text
  return text.replace(view.text.slice(actor.start, actor.end), '')
}

const tidy = (text: string): string => closed(text.replace(/\s+/g, ' ').replace(TIDY, '').trim())

const TO =
  /(?<!\p{L})(?:[Gg]ửi|[Gg]ởi|[Nn]ộp|[Bb]áo cáo|[Tt]rình|[Cc]huyển)(?:\s[^,;:.]{0,60}?)?\s(?:về|cho|tới|đến)\s+(?<to>\p{Lu}[^,;:()]{1,90}?)(?=\s+(?:trước|chậm|muộn|để|qua|không|trong|vào|theo|từ|thẩm định)(?!\p{L})|\s*[,;:()]|\.(?:\s|$|\/)|$)/u
const TO_DIRECT =
  /(?<!\p{L})(?:[Gg]ửi|[Gg]ởi|[Tt]rình|[Bb]áo cáo)\s+(?<to>(?:UBND|Ủy ban|Sở|Phòng|Văn phòng|Ban|Hội|Đoàn|Thường trực|Chủ tịch|Bộ|Cục|Huyện|Tỉnh)(?:\s[^,;:()]{1,90}?)??)(?=\s+(?:trước|chậm|muộn|để|qua|không|trong|vào|theo|từ|(?<!Đoàn\s|Hội đồng\s|Tổ\s)thẩm định|phê duyệt|xem xét|quyết định|phương án)(?!\p{L})|\s*[,;:()]|\.(?:\s|$|\/)|$)/u
const VIA =
  /(?<!\p{L}|thông |vượt |trải |vừa |bỏ |đi |chảy |kéo |chuyển )qua\s+(?<via>[^\s;:()][^;:()]{1,110}?)(?=\s+(?:trước|chậm|muộn|để|không|trong|vào)(?!\p{L})|\s*[;:)(]|\.(?:\s|$|\/)|$)/iu

/** Without the purpose at the end: "để tổng hợp, báo cáo UBND tỉnh" names whom the sender serves, not whom to send to. */
const ordered = (text: string): string => text.replace(/(?<=\S)\sđể\s.*$/u, '')

/** Where the result goes: the name after "gửi về", "báo cáo", as far as a name reaches. */
export function receiverOf(view: LetterView, clause: Span): string | null {
  const text = ordered(view.text.slice(clause.start, clause.end).replace(/\s/g, ' '))
  const found = TO.exec(text) ?? TO_DIRECT.exec(text)
  const to = found?.groups?.['to']
  if (!found || to === undefined) return null
  const from = clause.start + found.index + found[0].lastIndexOf(to)
  const actor = actorAt(view, from, clause.end)
  const name = actor?.span.start === from ? view.text.slice(from, Math.min(actor.span.end, from + to.length)) : to
  return name.replace(/\s+/g, ' ').trim()
}

export const channelOf = (view: LetterView, clause: Span): string | null => {
  const via = VIA.exec(view.text.slice(clause.start, clause.end).replace(/\s+/g, ' '))?.groups?.['via']
  return via === undefined || /^(?:theo|kiểm|rà|thời)/u.test(via) ? null : via.trim()
}

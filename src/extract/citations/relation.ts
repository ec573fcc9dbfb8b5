/** What the letter does with a cited document, told by the words around the mention. */
import type { CitationWritten } from '../../model/written.js'
import { clauseStart, sentenceEnd, sentenceStart, type Context } from './context.js'

type Relation = CitationWritten['relation']

/** Cues in the clause before the mention; the one nearest to it wins. */
const BEFORE: readonly (readonly [Relation, RegExp])[] = [
  ['basis', /căn cứ|trên cơ sở|xét(?= )|theo đề nghị/giu],
  ['implements', /thực hiện|triển khai|tổ chức thi hành|cụ thể hóa|cụ thể hoá|quán triệt/giu],
  ['replies', /nhận được|trả lời|phúc đáp|phản hồi|tiếp theo/giu],
  ['reminds', /đôn đốc|nhắc lại|nhắc(?= )|chậm so với/giu],
  ['replaces', /thay thế|bãi bỏ|thu hồi|hủy bỏ|huỷ bỏ|thay cho/giu],
  ['amends', /sửa đổi|bổ sung|điều chỉnh|đính chính/giu],
  ['extends', /gia hạn|kéo dài thời hạn|lùi thời hạn|lùi thời gian/giu],
]
/** What another document does to the cited one is no act of this letter ("Quyết định số A thay thế Quyết định số B"). */
const NUMBERED = /\d\s*[/-]\s*\p{Lu}/gu
const ACTS: ReadonlySet<Relation> = new Set(['replaces', 'amends', 'extends'])

export function relationOf(context: Context, start: number, end: number): Relation {
  const after = relationAfter(context, end)
  if (after) return after
  const clause = context.text.slice(clauseStart(context, start), start)
  const other = [...clause.matchAll(NUMBERED)].at(-1)
  const own = other ? clause.slice(other.index) : clause
  if (other && /\svề\s/u.test(own)) return 'mentions' // it stands in another document's title
  const cue = nearest(own)
  if (cue && ACTS.has(cue.relation) && (other || isDone(own.slice(0, cue.at)))) return 'mentions'
  if (cue && cue.relation !== 'replies') return cue.relation
  return unanswered(context, start, end) ? 'reminds' : (cue?.relation ?? 'mentions')
}

function nearest(clause: string): { readonly relation: Relation; readonly at: number } | null {
  let best: { relation: Relation; at: number } | null = null
  for (const [relation, cue] of BEFORE) {
    const at = [...clause.matchAll(cue)].at(-1)?.index ?? -1
    if (at > (best?.at ?? -1)) best = { relation, at }
  }
  return best
}

/** "đã được thay thế bởi Quyết định số …": told as done by another. */
const isDone = (before: string): boolean => /(?:được|bị)\s*$/u.test(before)

/** "… Công văn số A được gia hạn đến …", "… hết hiệu lực kể từ ngày Quyết định này …". */
function relationAfter(context: Context, end: number): Relation | null {
  const rest = context.text.slice(end, Math.min(sentenceEnd(context, end), end + 110))
  const lead = /^(?:[^;:.“”"]|\.(?=\d)){0,70}?(?:được|đã được|hết hiệu lực|hết thời hạn)/u.exec(rest)
  if (!lead) return null
  const tail = rest.slice(Math.max(0, lead[0].length - 14))
  if (/được\s+(?:gia hạn|kéo dài|lùi)/u.test(tail)) return 'extends'
  return /hết hiệu lực\s+(?:thi hành\s+)?(?:kể\s+)?từ\s+ngày\s+\p{L}+\s+\p{L}+\s+này/u.test(tail) ? 'replaces' : null
}

/** The letter recalls what a document asked for and goes on to say that it is not done. */
function unanswered(context: Context, start: number, end: number): boolean {
  const sentence = context.text.slice(sentenceStart(context, start), sentenceEnd(context, end))
  if (!/(?:đề nghị|yêu cầu|giao|trong đó|nêu)/u.test(sentence)) return false
  const next = context.text.slice(sentenceEnd(context, end), Math.min(context.to, sentenceEnd(context, end) + 420))
  return /(?:chưa|không)\s+(?:gửi|nộp|báo cáo|thực hiện|nhận được|có|hoàn thành)|còn\s+\d+.{0,40}chưa/u.test(next)
}

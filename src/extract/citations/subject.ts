/** What a cited document is about: the words after "về", "về việc", "V/v", or its own verb ("ban hành Bộ tiêu chí …"), up to the clause's end. */
import { span, type Span } from '../../model/span.js'
import { BODY_HEAD, bodyText } from './body-name.js'
import type { Context } from './context.js'

const LEAD = /^\s{0,3},?\s*(?:\(?V\/v:?|[Vv]ề(?:\s+việc)?)\s+/u
const OWN_VERB =
  /^\s+(?=(?:ban hành|phê duyệt|quy định|sửa đổi|công nhận|hướng dẫn|công bố|thành lập|phân công|quy định chi tiết|kiện toàn)\s)/u
/** A clause of the citing letter begins: the title is over. */
const NEXT_CLAUSE =
  /^,\s+(?:trong đó|yêu cầu|đề nghị|theo đó|đến nay|có hiệu lực|thay thế|từ ngày|ngày|tại|kể từ|đồng thời|nay|căn cứ|thực hiện|để|nhưng|tuy nhiên)(?!\p{L})/iu
const NEXT_CITATION = /^\s+(?:và|cùng)\s+(?:các\s+)?(?:[\p{L}]+\s){1,3}(?:số\s+)?\d+\s?[/-]/u
/** Longest title kept, in characters. */
const LONGEST = 400

export function subjectAfter(context: Context, at: number): Span | null {
  const rest = context.text.slice(at, Math.min(context.to, at + LONGEST + 40))
  const lead = LEAD.exec(rest) ?? OWN_VERB.exec(rest)
  if (!lead) return null
  const start = at + lead[0].length
  const end = endOfTitle(context, start)
  return end > start + 2 ? span(start, end) : null
}

function endOfTitle(context: Context, start: number): number {
  const limit = Math.min(context.to, start + LONGEST)
  let depth = 0
  for (let i = start; i < limit; i++) {
    const sign = context.text[i] ?? ''
    if (sign === '(') depth++
    if (sign === ')' && --depth < 0) return i
    if (depth > 0) continue
    if (';:“”"'.includes(sign) || (sign === '.' && /^[\s/]|^$/.test(context.text[i + 1] ?? ''))) return i
    if (sign === ',' && startsClause(context, i)) return i
    if (sign === ' ' && NEXT_CITATION.test(context.text.slice(i, i + 60))) return i
  }
  return limit === context.to ? context.text.slice(0, limit).trimEnd().length : start
}

function startsClause(context: Context, comma: number): boolean {
  if (NEXT_CLAUSE.test(context.text.slice(comma, comma + 30))) return true
  const head = new RegExp(`^,\\s+${BODY_HEAD.source}`, 'u').exec(bodyText(context.text.slice(comma, comma + 40)))
  return head !== null && /^,\s+\p{Lu}/u.test(context.text.slice(comma, comma + 4))
}

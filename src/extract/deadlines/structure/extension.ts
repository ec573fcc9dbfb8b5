/** What a moved term was the term of: "thời hạn gửi báo cáo … được gia hạn đến", "lùi thời hạn nộp đơn … đến". */
import type { Span } from '../../../model/span.js'
import type { LetterView } from '../../view.js'
import { lowerOf, type Place } from './clause.js'

const MOVED = /(?<!\p{L})(?:gia hạn|lùi|dời|chuyển|kéo dài(?!\s*[,;.)])|điều chỉnh)(?!\p{L})/u
/** Words that move nothing but terms; what is "dời", "chuyển" or "điều chỉnh" may as well be people, papers, places. */
const MOVES_TERMS = /(?<!\p{L})(?:gia hạn|lùi|kéo dài (?:thêm|đến|sang|tới|tối đa|không quá))(?!\p{L})/u
const TERM =
  /(?<!\p{L})(?:thời hạn|thời gian|(?<!gia |diện tích |khô |nắng |chống |giới |quyền |bị |vùng )hạn|tiến độ)(?=\s)[^,;()]{0,120}?(?=\s+(?:được|đến|sang|tới|đối với|theo|nêu|tại|thêm|của|kéo dài|lùi|dời|gia hạn)(?!\p{L})|\s*[,;:(]|\s*$)/u

/** The term that the clause moves to the time at `at`, as told; "thời hạn" where only "gia hạn", "lùi" tell of one; null when the clause moves none. */
export function extendsOf(view: LetterView, place: Place, at: Span): string | null {
  const lower = lowerOf(view)
  const upto = Math.max(place.clause.start, at.end)
  const clause = lower.slice(place.clause.start, upto)
  if (!MOVED.test(clause) || /không (?:gia hạn|lùi|kéo dài)/u.test(clause)) return null
  const term = TERM.exec(clause)
  if (!term) return MOVES_TERMS.test(clause) ? 'thời hạn' : null
  const start = place.clause.start + term.index
  return view.text
    .slice(start, start + term[0].length)
    .replace(/\s+/g, ' ')
    .trim()
}

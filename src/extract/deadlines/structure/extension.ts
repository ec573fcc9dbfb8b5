/** What a moved term was the term of: "thời hạn gửi báo cáo … được gia hạn đến", "lùi thời hạn nộp đơn … đến". */
import type { Span } from '../../../model/span.js'
import type { LetterView } from '../../view.js'
import { lowerOf, type Place } from './clause.js'

const MOVED = /(?<!\p{L})(?:gia hạn|lùi|dời|chuyển|kéo dài|điều chỉnh)(?!\p{L})/u
const TERM =
  /(?<!\p{L})(?:thời hạn|thời gian|hạn|tiến độ)(?=\s)[^,;()]{0,120}?(?=\s+(?:được|đến|sang|tới|đối với|theo|nêu|tại|thêm|của|kéo dài|lùi|dời|gia hạn)(?!\p{L})|\s*[,;:(]|\s*$)/u

/** The term that the clause moves to the time at `at`, as told; null when the clause moves none. */
export function extendsOf(view: LetterView, place: Place, at: Span): string | null {
  const lower = lowerOf(view)
  const upto = Math.max(place.clause.start, at.end)
  const clause = lower.slice(place.clause.start, upto)
  if (!MOVED.test(clause) || /không (?:gia hạn|lùi|kéo dài)/u.test(clause)) return null
  const term = TERM.exec(clause)
  if (!term) return 'thời hạn'
  const start = place.clause.start + term.index
  return view.text
    .slice(start, start + term[0].length)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whom a telling sentence names: the one who lags behind, the one who promised, the one for whom another hurries. */
import type { Span } from '../../../model/span.js'
import type { LetterView } from '../../view.js'
import { actorAt, type Actor } from './actor.js'
import { lowerOf } from './clause.js'
import { startsWithVerb } from './verbs.js'

/** How far back a telling may begin. */
const REACH = 600

/** "phê bình xã A chậm …", "đến nay còn xã B chưa ký": the one who is behind with what is due. */
export function laggard(view: LetterView, clause: Span, until: number): Actor | null {
  const from = Math.max(clause.start, until - REACH)
  const lower = lowerOf(view).slice(from, until)
  for (const m of [...lower.matchAll(/(?<!\p{L})(?:phê bình|nhắc nhở|chỉ còn|còn|nhưng|song)\s/gu)].reverse()) {
    const actor = actorAt(view, from + m.index + m[0].length, until)
    if (
      actor &&
      !actor.bare &&
      !/^\d/u.test(view.text.slice(actor.span.start, actor.span.end)) &&
      /^[\s,]*(?:đến nay |vẫn |còn )*(?:chậm|chưa|không)(?!\p{L})/u.test(lowerOf(view).slice(actor.span.end, actor.span.end + 24))
    )
      return actor
  }
  return null
}

/** "Văn bản của UBND xã A (Công văn số …) hứa …", "Bản cam kết của nhà thầu …": whose paper promises it. */
export function promiser(view: LetterView, clause: Span, until: number): Actor | null {
  const from = Math.max(clause.start, until - REACH)
  const lower = lowerOf(view)
  for (const m of [...lower.slice(from, until).matchAll(/\scủa\s/gu)].reverse().slice(0, 6)) {
    const actor = actorAt(view, from + m.index + m[0].length, until)
    if (
      actor &&
      !actor.bare &&
      /^\s*(?:\([^()]{0,120}\)\s*)?(?:đã )?(?:hứa|cam kết|hẹn|xin được)(?!\p{L})/u.test(lower.slice(actor.span.end, actor.span.end + 150))
    )
      return actor
  }
  return null
}

/** "rà soát hồ sơ để huyện kịp gửi tỉnh trước …": the term is that of the one for whom it is done. */
export function helped(view: LetterView, clause: Span, until: number): Actor | null {
  const from = Math.max(clause.start, until - REACH)
  const m = /(?<!\p{L})để\s(?=[^,;]{2,60}?\skịp\s(?!thời))/u.exec(lowerOf(view).slice(from, until))
  const actor = m && actorAt(view, from + m.index + m[0].length, until)
  const rest = actor ? lowerOf(view).slice(actor.span.end, actor.span.end + 8) : ''
  // "để huyện kịp thực hiện, đề nghị UBND tỉnh quyết định": then another is asked
  const asks = actor && /(?:đề nghị|kính trình|yêu cầu|giao)\s/u.test(lowerOf(view).slice(actor.span.end, until))
  return actor && !asks && /^\s*kịp\s/u.test(rest) ? actor : null
}

/** "… chậm nên UBND xã xin nộp tới ngày …": the sentence turns to another subject after it has told why. */
export function resumed(view: LetterView, clause: Span, until: number): Actor | null {
  const from = Math.max(clause.start, until - REACH)
  const turns = [
    ...lowerOf(view)
      .slice(from, until)
      .matchAll(/(?<!\p{L}|trở |tạo |làm )(?:nên|vì vậy,?|do đó,?|nhưng|song)\s/gu),
  ].at(-1)
  const actor = turns && actorAt(view, from + turns.index + turns[0].length, until)
  return actor &&
    actor.endedBy === 'verb' &&
    !actor.bare &&
    !/^\s*(?:có|đã|còn|chưa|đạt|là|mới|bị|không)(?!\p{L})/u.test(lowerOf(view).slice(actor.span.end, actor.span.end + 7))
    ? actor
    : null
}

/** Verbs done to a paper by those above: "được Sở yêu cầu", "được UBND tỉnh phê duyệt" name no one who must act. */
const FROM_ABOVE =
  /^\s*(?:yêu cầu|giao|đề nghị|công nhận|thông báo|hướng dẫn|ghi nhận|nhắc|chỉ đạo|phân công|quy định|ấn định|cho phép|đồng ý|thống nhất|mời|chấp thuận|quan tâm)(?!\p{L})/u

/** "Mặt bằng được UBND xã A bàn giao trước …": the one by whom the thing is done. */
export function doer(view: LetterView, clause: Span, until: number): Actor | null {
  const from = Math.max(clause.start, until - REACH)
  const lower = lowerOf(view)
  for (const m of [...lower.slice(from, until).matchAll(/(?<!\p{L})(?<!đã )(?:phải )?được\s/gu)].reverse().slice(0, 4)) {
    const actor = actorAt(view, from + m.index + m[0].length, until)
    if (
      actor?.endedBy === 'verb' &&
      !actor.bare &&
      startsWithVerb(view.text.slice(actor.span.end, actor.span.end + 40)) &&
      !FROM_ABOVE.test(lower.slice(actor.span.end, actor.span.end + 24))
    )
      return actor
  }
  return null
}

/** "mẫu nước Khoa Xét nghiệm trả trong …", "Hồ sơ các xã Phòng Kinh tế thẩm định xong trước …": the thing stands first, then who does it. */
export function doerOfThing(view: LetterView, clause: Span, until: number): Actor | null {
  const from = Math.max(clause.start, until - 120)
  const text = view.text.slice(from, until)
  for (const m of [...text.matchAll(OFFICE_INSIDE)].slice(0, 4)) {
    const actor = actorAt(view, from + m.index + m[0].length, until)
    const rest = actor ? view.text.slice(actor.span.end, until) : ''
    if (actor?.endedBy === 'verb' && !actor.bare && DOES.test(rest)) return actor
  }
  return null
}

/** Between a thing in lower letters and an office with a capital; no tie, no verb that sends it there. */
const OFFICE_INSIDE =
  /(?<=\p{L}[\p{L}\d]*)(?<!(?<!\p{L})(?:của|cho|về|tới|đến|với|qua|từ|tại|ở|do|được|bị|và|gửi|gởi|nộp|trình|báo|cáo|theo|trong|là|thuộc|tiếp|cùng|hợp|giao|mời|nghị|cầu|bởi|ra|vào|lên|xuống|trước|sau|đạo|mưu|dẫn))\s(?=(?:Khoa|Phòng|Sở|Chi cục|Trung tâm|Ban|Văn phòng|Công an|Đội|Tổ|Hội|Trạm|Thanh tra|Kho bạc)\s\p{Lu})/gu
const DOES =
  /^\s(?:trả|gửi|nộp|lập|làm|trình|ký|duyệt|cấp|bàn giao|thẩm định|thẩm tra|phê duyệt|hoàn thành|hoàn thiện|kiểm tra|xử lý|giải quyết|thu|tổng hợp)(?: (?:xong|lại|kết quả|dứt điểm))?\s*$/u

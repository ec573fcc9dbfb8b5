/** Signs by which a name found near a term is told to be, or not to be, the one who acts. */
import type { Span } from '../../../model/span.js'
import { textOf, type LetterView } from '../../view.js'
import { lowerOf, type Place } from './clause.js'
import type { Above } from './heading-actor.js'
import { startsWithVerb } from './verbs.js'
import type { Found } from './who-ways.js'

/** "1. UBND huyện" over "b) Đối với xã A: bổ sung hồ sơ": the place is what the order is about, unless the heading is of a group it belongs to. */
export const isTopicOf = (view: LetterView, over: Above): boolean =>
  over.from !== 'sibling' && !/(?<!\p{L})(?:các|hai|những|xã|thôn|ấp)(?!\p{L})/iu.test(textOf(view, over.actor.span))

/** "Đối với xã A: …". */
export const speaksOfPlace = (view: LetterView, here: Found): boolean =>
  here.endedBy === 'colon' &&
  /^(?:các |hai |\d+ )?(?:xã|thôn|huyện|ấp|bản|phường|thị trấn)(?!\p{L})/iu.test(textOf(view, here.span)) &&
  /đối với\s+$/iu.test(view.text.slice(Math.max(0, here.span.start - 10), here.span.start))

/** "Trường Tiểu học A (xã B): nghiệm thu, đưa vào sử dụng …" under the one who builds: a work, not an office. */
export const isWork = (view: LetterView, here: Found): boolean =>
  /^(?:các )?(?:trường|trạm|trụ sở|nhà văn hóa|trung tâm|bệnh viện|hội trường|cơ sở)(?!\p{L})/iu.test(textOf(view, here.span)) &&
  /^\s*(?:\([^()]{2,60}\)\s*)?:\s*(?:nghiệm thu|đưa vào sử dụng|khởi công|thi công|xây|lợp|đổ bê tông|cải tạo|sửa chữa|nâng cấp|hoàn thiện (?:phần|khối|hạng mục|mái|móng)|hoàn thành (?:phần|khối|hạng mục|xây|khối lượng|thi công|móng)|bàn giao mặt bằng|giải phóng mặt bằng|quyết toán|phê duyệt quyết toán|lựa chọn nhà thầu)(?!\p{L})/u.test(
    lowerOf(view).slice(here.span.end, here.span.end + 120),
  )

/** "Phòng A: lập danh sách. Gửi huyện trước …": the next sentence of an order begins with its verb. A telling sentence before it says nothing of the kind. */
export const goesOn = (view: LetterView, place: Place, actor: Found): boolean =>
  startsWithVerb(view.text.slice(place.clause.start, place.clause.start + 40)) &&
  (actor.endedBy === 'colon' || startsWithVerb(view.text.slice(actor.span.end, actor.span.end + 40)))

/** "Mỗi thôn lập một tổ.": told of in passing, it is nobody's who acts in the sentence behind. */
export const isEach = (view: LetterView, actor: Found): boolean => /^(?:mỗi|từng)\s/iu.test(textOf(view, actor.span))

/** "Mỗi thôn dự trữ 500 kg gạo", "Khối phố nào chưa làm thì …": each of those whom a name above holds together. */
export const isOneOfMany = (view: LetterView, actor: Found): boolean =>
  /^(?:mỗi|từng)\s|\snào(?:\s|$)/iu.test(textOf(view, actor.span)) ||
  /^\s*nào(?!\p{L})/u.test(lowerOf(view).slice(actor.span.end, actor.span.end + 6))

const KIND =
  /(?<!\p{L})(?:xã|phường|thị trấn|huyện|thôn|ấp|bản|xóm|khối phố|khu phố|tổ dân phố|khóm|khu|đơn vị|trường|phòng|sở|đảng ủy|chi bộ|hội|đoàn|ban|tổ|trạm|cơ quan|ngành)(?!\p{L})/gu

export const kindsIn = (lower: string, at: Span): readonly string[] => lower.slice(at.start, at.end).match(KIND) ?? []

/** "Các thôn: …. Mỗi thôn …": the name above is of those of whom each is one. */
export function governs(view: LetterView, above: Found, each: Found): boolean {
  const own = new Set(kindsIn(lowerOf(view), above.span))
  const [kind] = kindsIn(lowerOf(view), each.span)
  return kind !== undefined && own.has(kind)
}

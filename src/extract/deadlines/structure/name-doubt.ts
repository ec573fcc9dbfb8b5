/** How far the printed name itself can be trusted: counted things are seldom actors, and a kind before a word nobody knows is a name cut short. */
import { covers, type Span } from '../../../model/span.js'
import { textOf, type LetterView } from '../../view.js'
import type { Actor } from './actor.js'
import { lowerOf } from './clause.js'
import { startsWithVerb } from './verbs.js'

/** "14 cơ sở", "những tổ", "mỗi xã": met too seldom, and wrong at first contact as often as right. */
const COUNTED: readonly (readonly [name: RegExp, sureness: number])[] = [
  [/^\d/u, 0.6],
  [/^những\s/iu, 0.7],
  [/^(?:mỗi|từng)\s/iu, 0.78],
]

/** Words that go on a sentence behind its subject and are no order's verb, or a verb too short to be looked for elsewhere. */
const GOES_ON =
  /^[\s,]*(?:phải|cần|sẽ|có|chưa|đã|còn|thì|được|không|chịu|tự|ra|xin|kịp|lo|rà|cử|nên|thuộc|theo|về|xuống|đến|vào|trước|trong|từ|để|tại|cũng|đều|vẫn|chỉ|mới|luân phiên|lần lượt|cam kết|hoàn tất|kết thúc|xác định|tạo|giải phóng|lãnh đạo|kêu gọi|điều chuyển|điều tiết|in|xây|sửa|thay|thu|phát|nắm|đổ|mua|bán|thuê|trả|dùng|rút|khai|thả|bơm|cắt|kéo|tưới|chôn|ghi|nêu|nói|trực|canh|đo|vẽ|giữ|bỏ|tháo|hợp đồng|chậm|nợ|hứa|thả|vay|hiến|bốc|xếp|đón|tiễn|mang|bám|tập kết|khám|dạy|học|đọc|tra|vá|san|lát|kè|che|che chắn|neo|khơi|thông|múc|tỉa|bón|cấy|thả)(?!\p{L})/iu

/** A kind without a name of its own, not one that a place makes whole ("UBND xã", "Công an huyện"). */
const KIND_ALONE =
  /^(?:(?:các|hai|ba|bốn|những) )?(?:hợp tác xã|htx|tổ hợp tác|công ty|doanh nghiệp|cơ sở|hộ|nhóm|nhóm hộ|tổ|đội|nhà thầu|đơn vị|cơ quan|ban|hội|câu lạc bộ|chi hội|trung tâm|trường|trạm|thành viên|đoàn|ban vận động|hội đồng|văn phòng|phòng|quỹ|chủ|chủ hộ|chủ cơ sở|tổ chức|cá nhân)$/iu

/** Names that end in a word which asks for another: "Công ty TNHH", "Chủ các hộ". */
const CUT_SHORT = /(?<!\p{L})(?:tnhh|công ty|mtv|cổ phần|chủ các \p{L}+|của|thuộc)$/iu

/** "UBND huyện chỉ đạo UBND xã nộp …": offices mean now the one, now the other; "Đối với xã A: …" may tell of what another is asked. */
export function handOverDoubt(view: LetterView, actor: Span, term: Span, sentence: Span): number {
  const orders = view.text.slice(sentence.start, Math.min(term.start, sentence.start + 200))
  if (
    !covers(sentence, actor) &&
    /^[\s*_“"-]*(?:Chỉ đạo|Đôn đốc)\s/u.test(orders) &&
    HANDS_OVER.test(orders.replace(/^[\s*_“"-]*[CĐ]/u, (c) => c.toLowerCase()))
  )
    return 0.75
  const before = view.text.slice(Math.max(0, actor.start - 16), actor.start)
  // "1. Đối với UBND các xã" over its points is no topic but who they are for
  const heads = !covers(sentence, actor) && OFFICE.test(textOf(view, actor))
  if (!heads && /[Đđ]ối với\s+(?:các\s+)?$/u.test(before)) return 0.75
  if (PASSED_TO.test(view.text.slice(Math.max(0, actor.start - 120), actor.start))) return 0.75
  const between = actor.end < term.start && term.start - actor.end < 400 ? view.text.slice(actor.end, term.start) : ''
  return HANDS_OVER.test(between) ? 0.75 : 1
}

const OFFICE =
  /^(?:UBND|Ủy ban|Uỷ ban|Sở|Phòng|Ban|Chi cục|Trung tâm|Văn phòng|Công an|Hội|Đoàn|Đảng ủy|Chủ tịch|Công ty|Trạm|[Cc]ác (?:sở|phòng|ban|ngành|cơ quan|đơn vị|hội|đoàn|chủ đầu tư))(?!\p{L})/u

/** "đề nghị UBND tỉnh giao Hội đồng X …": hands mean now the one asked, now the one it passes on to. */
const PASSED_TO =
  /(?:đề nghị|kính trình|yêu cầu)\s+(?:UBND|Ủy ban|Uỷ ban|Sở|Phòng|Chủ tịch|huyện|tỉnh|Ban)(?!\p{L})[^,;.:()]{0,60}\s(?:giao|phân công|chỉ đạo)\s+(?:cho )?$/u

const HANDS_OVER =
  /^[^.;:]{0,50}?(?:chỉ đạo|đôn đốc|yêu cầu|giao|phân công)\s+(?:(?:các|những|\d+)\s+)?(?:UBND|Ủy ban|Uỷ ban|HĐND|xã|phường|thị trấn|thôn|[Pp]hòng|Sở|Ban|[Tt]rung tâm|[Tt]rường|Trạm|Công ty|Chi cục|Hạt|Đội|Đoàn|Hội|Văn phòng|đơn vị|địa phương|cơ quan|nhà thầu|Thống kê|Công an|Quân sự)(?!\p{L})/u

/** 1 where nothing about the name itself is doubtful. */
export function nameDoubt(view: LetterView, { span, endedBy }: Actor): number {
  const name = textOf(view, span).replace(/\s+/g, ' ')
  const counted = COUNTED.find(([opens]) => opens.test(name))?.[1] ?? 1
  const next = view.text.slice(span.end, span.end + 40)
  const known = endedBy !== 'verb' || startsWithVerb(next) || GOES_ON.test(lowerOf(view).slice(span.end, span.end + 40))
  return !known && (KIND_ALONE.test(name) || CUT_SHORT.test(name)) ? 0.6 : counted
}

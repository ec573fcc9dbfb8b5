/** The type word before a number: "Thông báo kết luận số", "các văn bản số", "Luật Đất đai số", "Công văn của Sở X số". */
import { span, type Span } from '../../model/span.js'
import { fold } from '../../text/fold.js'
import type { Context } from './context.js'

/** Official names with their accents; what is printed without them, or in capitals, is given so. Longer names first. */
const TYPES: readonly string[] = [
  'Thông tư liên tịch',
  'Nghị quyết liên tịch',
  'Văn bản hợp nhất',
  'Giấy chứng nhận',
  'Giấy ủy quyền',
  'Giấy giới thiệu',
  'Giấy xác nhận',
  'Giấy phép',
  'Giấy mời',
  'Bản tin',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Bản cam kết',
  'Phiếu chuyển',
  'Phiếu trình',
  'Phiếu gửi',
  'Phiếu báo',
  'Phiếu giao việc',
  'Phiếu kiểm tra',
  'Phiếu đề nghị',
  'Phiếu xử lý',
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Quy trình',
  'Thông cáo',
  'Thông báo',
  'Thông tri',
  'Thông tư',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Hợp đồng',
  'Công điện',
  'Công văn',
  'Công thư',
  'Thư công',
  'Pháp lệnh',
  'Nghị định',
  'Kết luận',
  'Điều lệ',
  'Văn bản',
  'Hiến pháp',
  'Luật',
  'Lệnh',
]

/** Words that belong to a type when they stand between it and "số": "Báo cáo thẩm tra số". */
const MODIFIERS =
  /^\s*(?:(?:liên tịch|liên ngành|phối hợp|hành động|thẩm tra|thẩm định|kết luận|thanh tra|kiểm tra|giám sát|hợp nhất|công tác|kiểm điểm|giải trình|tổng kết|sơ kết|phúc đáp|chỉ đạo|trả lời|hướng dẫn|đính chính)\s*){1,3}$/u
/** Words that say how a document was sent: no part of its type. */
const URGENCY = /^\s*(?:hỏa tốc|hoả tốc|thượng khẩn|khẩn|mật)?\s*$/u

/** "các văn bản sau: số …". */
const LISTED = /^\s*(?:sau(?:\s+đây)?)?\s*:\s*$/u

/** "các Quyết định của UBND tỉnh: số …, số …": issuer and colon before the first number. */
const ISSUED = /^\s*của\s[^;:“”"()/.\d]{2,90}:\s*$/u

const NAMES = TYPES.map((name) => [fold(name).replace(/ /g, '\\s+'), name] as const)
const FIRST = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES.map(([pattern]) => pattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu')

export interface TypeRead {
  readonly type: string
  readonly span: Span
  /** What stands between the type and the number: "Đất đai" of a law's name, "của Sở Nội vụ". */
  readonly between: Span
}

/** The nearest type word before `at` with nothing but its own words between; null when there is none. */
export function readTypeBefore(context: Context, at: number): TypeRead | null {
  const from = Math.max(context.from, at - 140)
  const words = [...context.folded.slice(from, at).matchAll(FIRST)].map((m) => ({
    start: from + m.index,
    end: from + m.index + m[0].length,
    name: nameOf(m[0]),
  }))
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]
    const outer = words[i - 1]
    if (!word) break
    const type = typeWith(word.name, context.text.slice(word.end, at))
    const whole =
      type !== null && outer && isSmall(context, word.start) && !isSmall(context, outer.start)
        ? typeWith(outer.name, context.text.slice(outer.end, at))
        : null
    if (whole !== null && outer) return { type: whole, span: span(outer.start, at), between: span(outer.end, at) }
    if (type !== null) return { type, span: span(word.start, at), between: span(word.end, at) }
    if (/[;:“”"()]|[.,]\s/.test(context.text.slice(word.end, at).replace(/\(\s*$/, ''))) return null
  }
  return null
}

/** "Thông báo kết luận số": the small second word only tells more of the first. */
const isSmall = (context: Context, at: number): boolean => /\p{Ll}/u.test(context.text[at] ?? '')

const nameOf = (folded: string): string => NAMES.find(([pattern]) => new RegExp(`^${pattern}$`, 'u').test(folded))?.[1] ?? folded

const DAY = /,?\s*ngày\s+(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})(?!\d)/iu

/** A bracket that opens before the number, a day told before it, and a law's year are no matter of their own. */
function withoutDay(name: string, between: string): string {
  const bare = between.replace(/\(\s*$/, '').replace(DAY, '')
  return /^(Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/.test(name) ? bare.replace(/\s+(?:năm\s+)?(?:19|20)\d\d\s*$/u, ' ') : bare
}

/** The type with its modifiers; null when other matter stands between type and number. */
function typeWith(name: string, printed: string): string | null {
  const between = withoutDay(name, printed)
  const words = between.normalize('NFC').toLowerCase()
  if (URGENCY.test(words) || LISTED.test(words)) return name
  if (MODIFIERS.test(words) && !/^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Lệnh)$/.test(name))
    return /^(Công văn|Văn bản)$/.test(name) ? name : `${name} ${between.replace(/\s+/g, ' ').trim()}`
  if (ISSUED.test(words)) return name
  if (/[;:“”"()/]|[.]\s|\d/.test(between)) return null
  const count = words.trim().split(/\s+/).length
  if (/^(Luật|Pháp lệnh|Bộ luật)$/.test(name)) return count <= 24 ? name : null
  if (/^\s*của\s/.test(words)) return count <= 14 ? name : null
  return !between.includes(',') && count <= 4 && !/[\p{Lu}]/u.test(between) ? name : null
}

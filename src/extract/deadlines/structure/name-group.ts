/** Names of groups: which of them a clause behind the name means, and those listed behind its colon. */
import { WHICH_OF } from './name-words.js'
import { GROUP_NAME, type Printed } from './name-piece.js'
import { firstVerb } from './verbs.js'

/** "các xã chưa nộp biểu gửi …", "các đơn vị được giao chủ đầu tư khẩn trương …": up to the verb of the order, where there is one. */
export function whichOf(p: Printed, start: number, at: number, to: number): number | null {
  const name = p.lower.slice(start, at)
  const rest = p.lower.slice(at, to)
  if (/^nào(?!\p{L})/u.test(rest)) return whichever(p, at, to)
  if (
    !GROUP_NAME.test(name) ||
    (/\p{Lu}\p{L}*\s*$/u.test(p.text.slice(start, at)) && !/\s(?:có (?:tên|trên)|nêu)/u.test(` ${rest.slice(0, 8)}`))
  )
    return null
  const opener = WHICH_OF.exec(rest)
  if (!opener) return null
  const stop = /,(?!\s(?:xã|phường|thị trấn|huyện|thôn|ấp|bản)\s)|[;:(“”"]|\.(?!\d)/u.exec(rest)?.index ?? rest.length
  const whole =
    (/^(?:chủ trì|chủ quản)/u.test(opener[0]) && /(?:đơn vị|cơ quan|phòng|ngành)\s*$/u.test(name)) ||
    /^trúng thầu/u.test(opener[0]) ||
    HELPS.test(opener[0])
  const chosen = /^được (?:chọn|lựa chọn|giao|phân công|cử|chỉ định) (?:làm|là)\s+\p{L}+/u.exec(rest)
  const from = chosen
    ? chosen[0].length
    : opener[0].length + (whole ? 0 : (/^\s*\p{L}+/u.exec(rest.slice(opener[0].length))?.[0].length ?? 0))
  const verb = firstVerb(p.text.slice(start, at + stop), at - start + from)
  if (HELPS.test(opener[0])) return helpers(p, at, verb < 0 ? -1 : start + verb)
  const order = /\s(?:thì|phải)\s/u.exec(rest.slice(0, stop))?.index ?? -1
  const length = order >= 0 ? order : verb < 0 ? -1 : verb - (at - start)
  if (length >= from && length <= 90) return at + p.text.slice(at, at + length).trimEnd().length
  const told = /^(?:còn nợ|chưa (?:nộp|gửi|báo cáo|đạt)|chậm (?:nộp|gửi|báo cáo))[^,;:.()\d]{0,30}(?=\s*:)/u.exec(rest)
  if (told) return at + told[0].length
  const closed = REGISTERED.exec(rest)
  return closed ? at + closed[0].length : null
}

/** "các đơn vị giúp đỡ xã làm việc với …": those that help a place and do something else; "… giúp đỡ xã hoàn thành" is what they do. */
const HELPS = /^(?:giúp đỡ|đỡ đầu|kết nghĩa)/u
const helpers = (p: Printed, at: number, verb: number): number | null =>
  verb > at + 6 &&
  verb - at < 60 &&
  /^(?:làm việc|báo cáo|gửi|gởi|nộp|cử|phối hợp|thống nhất|khảo sát|đăng ký|rà soát|chủ động|có|phải|cần|tổ chức|bố trí|phân công|kiểm tra|tiếp tục|khẩn trương|nghiêm túc)(?!\p{L})/u.test(
    p.lower.slice(verb, verb + 14),
  )
    ? at + p.text.slice(at, verb).trimEnd().length
    : null

/** "đăng ký về đích năm 2025", "phấn đấu đạt chuẩn nâng cao": what xã they are, also before a verb that no list knows. */
const REGISTERED =
  /^(?:đã )?(?:đăng ký|phấn đấu) (?:về đích|đạt chuẩn|xây dựng)(?: nông thôn mới| ntm)?(?: nâng cao| kiểu mẫu)?(?: (?:trong )?năm \d{4})?(?=\s(?!gồm|bao)\p{Ll})/u
/** "xã nào chưa nộp thì …": whichever it is, up to the word that orders. */
function whichever(p: Printed, at: number, to: number): number | null {
  const rest = p.lower.slice(at, Math.min(to, at + 120))
  const order = /\s+phải(?!\p{L})|(?:\s+nào)?\s+thì(?=\s)/u.exec(rest)
  return order && order.index > 3 && !/[;:.]/u.test(rest.slice(0, order.index)) ? at + order.index : null
}

/** "các huyện: An Lão, Hoài Ân lập …": names listed behind a colon belong to the group before it. */
export function namesAfterColon(p: Printed, start: number, at: number, to: number): { readonly end: number } | null {
  if (
    !/(?:các|hai|ba|bốn|những)\s+(?:xã|huyện|phường|thị trấn|thôn|ấp|bản|sở|phòng|huyện, thị xã|xã, phường|xã, thị trấn)(?:\s(?:ven|vùng|khu vực|miền|phía|biên|bãi|cù|trọng|điểm|hạ|thượng|còn|nội|ngoại|phụ)\p{L}*(?:\s\p{Ll}+){0,3})?$/u.test(
      p.lower.slice(Math.max(start, at - 40), at).trimEnd(),
    )
  )
    return null
  const list = NAMES_LISTED.exec(p.text.slice(at + 1, to))
  if (!list) return null
  return /^\s*(?:[;.]|$)/u.test(p.text.slice(at + 1 + list[0].length, to)) ? null : { end: at + 1 + list[0].length }
}

const ONE_NAME = String.raw`\p{Lu}[\p{L}’']*(?:\s(?:\p{Lu}[\p{L}’']*|\d{1,2}(?![\d/])))*(?!\s\p{Ll}+\s*(?:,|:))`
const NAMES_LISTED = new RegExp(
  String.raw`^\s+${ONE_NAME}(?:,\s+${ONE_NAME})*(?:\s+và\s+${ONE_NAME}|,\s+${ONE_NAME})(?=\s+[\p{Ll}(]|[,:;.)])`,
  'u',
)

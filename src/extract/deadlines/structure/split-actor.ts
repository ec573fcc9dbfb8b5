/** One printed name or several: "UBND xã A và UBND xã B" are two who act, "UBND các xã, thị trấn" is one. */
import type { Span } from '../../../model/span.js'

const OFFICE =
  /^(?:đoàn|mttq|tổ|đội|hợp tác xã|htx|liên minh|kiểm lâm|thanh tra|liên đoàn|công đoàn|sở|phòng|ban|chi cục|cục|văn phòng|công an|trung tâm|hội|đảng ủy|chủ tịch|giám đốc|trưởng|bí thư|trạm|ubnd|ủy ban nhân dân|hđnd|kho bạc|bảo hiểm|bưu điện|viễn thông|viettel|vnpt|ngân hàng|quỹ|đài|báo|tòa án|quân sự|ban quản lý|thanh tra|tỉnh đoàn|thành đoàn|thị đoàn|xã đoàn|điện lực|công ty|ủy ban|mặt trận|hạt|đồn|bệnh viện|trường|viện|văn phòng|bộ chỉ huy|ban chỉ huy|huyện đoàn|doanh nghiệp|xã|phường|thị trấn|huyện)\s/u

/** Splits where each piece begins with the same word, or where each is an office with a name of its own. */
export function splitActors(text: string, at: Span): Span[] {
  const own = text.slice(at.start, at.end)
  const cuts = [...own.matchAll(/\s*(?:,|;)\s+|\s+(?:và|cùng)\s+/gu)]
    .filter((m) => depthAt(own, m.index) === 0)
    .map((m) => ({ from: m.index, to: m.index + m[0].length }))
  const pieces: Span[] = []
  let start = 0
  for (const cut of [...cuts, { from: own.length, to: own.length }]) {
    const next = own.slice(cut.to)
    const piece = own.slice(start, cut.from)
    if (cut.from < own.length && !standsAlone(piece, next)) continue
    pieces.push({ start: at.start + start, end: at.start + withoutBracket(own, start, cut.from) })
    start = cut.to
  }
  return pieces
}

/** How many brackets are open there. */
const depthAt = (text: string, at: number): number =>
  (text.slice(0, at).match(/\(/g)?.length ?? 0) - (text.slice(0, at).match(/\)/g)?.length ?? 0)

/** A remark in brackets at the end of one name among several is left out. */
function withoutBracket(own: string, start: number, end: number): number {
  const bracket = start > 0 || end < own.length ? own.slice(start, end).search(/\s*\([^()]*\)\s*$/u) : -1
  return bracket > 0 ? start + bracket : end
}

/** A name of its own, or the one of a place: "Sở Y tế", "Công an xã", "Trưởng ấp". */
const NAMED = /\s\p{Lu}|^\S+(?:\s\S+)?\s(?:xã|phường|huyện|tỉnh|thôn|ấp|bản|thị trấn|quận|chi bộ)(?!\p{L})/u

/** Whole by itself, without a capital of its own. */
const YOUTH = /^(?:tỉnh|thành|thị|huyện|quận|xã) đoàn$/u

function standsAlone(piece: string, next: string): boolean {
  const [a, b] = [piece.toLowerCase(), next.toLowerCase()]
  const first = (s: string): string => s.split(/\s/u)[0] ?? ''
  if (
    / các (?:xã|phường|huyện|thôn|ấp|bản|sở|phòng|cơ quan)$/u.test(a) &&
    /^(?:xã|phường|thị trấn|thị xã|thành phố|quận|khu phố|xóm|đơn vị) /u.test(b)
  )
    return false
  if (/hđnd$/u.test(a) && /^ubnd/u.test(b)) return false
  if (a.split(/\s/u).length < 2 || b.split(/\s/u).length < 2) return false
  if (YOUTH.test(b.split(/\s*[,;]|\svà\s/u)[0] ?? '') && OFFICE.test(a) && NAMED.test(piece)) return true
  if (first(a) === first(b)) return first(a) !== 'các' || !/^các (?:sở|ban|ngành|phòng|xã|đơn vị)/u.test(b)
  if (/ các /u.test(b.split(' và ')[0] ?? '') && !/ các /u.test(a)) return false
  return (
    OFFICE.test(a) &&
    OFFICE.test(b) &&
    !/^\S+ (?:các|và)\s/u.test(a) &&
    !/^\S+ (?:các|và)\s/u.test(b) &&
    NAMED.test(piece) &&
    NAMED.test(next)
  )
}

/** Who is named as the one to act: an office, a group or an officer, up to the verb of the order or the colon. */
import type { Span } from '../../../model/span.js'
import type { LetterView } from '../../view.js'
import { lowerOf } from './clause.js'
import { firstVerb } from './verbs.js'

const UNIT = 'xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu'
const HEAD = new RegExp(
  `(?:(?:toàn thể|tất cả|từng|mỗi) )?(?:(?:các|những|lãnh đạo|thủ trưởng|người đứng đầu|đồng chí|các đồng chí|ông|bà|thường trực|ban thường vụ|văn phòng) )*` +
    `(?:ubnd|ủy ban|hđnd|hội đồng|sở(?! hữu)|bộ(?! tiêu chí| máy| phận một)|phòng(?!,? chống| ngừa)|ban(?! hành)|ngành|chi cục|cục|tổng cục|văn phòng|công an|quân sự|bộ chỉ huy|ban chỉ huy|` +
    `trung tâm|trạm|bệnh viện|trường(?! hợp)|hội(?! nghị| thảo| thi| họp| đủ)|đoàn(?! kết)|liên đoàn|mặt trận|ubmttq|ủy ban mttq|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|thị ủy|ban thường vụ|chi bộ|đảng bộ|cấp ủy|` +
    `chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng|phó trưởng|chánh văn phòng|bí thư|thủ trưởng|chỉ huy trưởng|hiệu trưởng|tổ(?! chức)|tiểu ban|bộ phận|kho bạc|bảo hiểm|ngân hàng|bưu điện|điện lực|` +
    `công ty|doanh nghiệp|hợp tác xã|nhà thầu|chủ đầu tư|đơn vị|cơ quan|địa phương|thành viên|công chức|cán bộ|viên chức|kế toán|đại biểu|đồng chí|đ\\/c|ông|bà|người phụ trách|hai bên|thư ký|nhân viên|chuyên viên|tổ trưởng|mttq|cựu chiến binh|hai đơn vị|thôn|ấp|bản(?! giấy| mềm| chính| tự| sao| ghi| vẽ| đồ| cam| báo)|buôn|khu phố|khối phố|tổ dân phố|` +
    `hộ|đài|báo(?! cáo)|tòa án|viện|thanh tra|hạt|đồn|đội|quỹ|${UNIT})(?!\\p{L})`,
  'uy',
)

/** "các nông trường", "những hộ": a group that the list does not know, unless it is a group of things. */
const GROUP =
  /(?:các|những|mỗi|từng|toàn thể)\s(?!(?:công trình|nội dung|nhiệm vụ|tiêu chí|chỉ tiêu|hồ sơ|văn bản|dự án|giải pháp|tồn tại|biện pháp|chính sách|mô hình|tuyến|hạng mục|điều kiện|khoản|nguồn|vấn đề|quy định|hoạt động|chương trình|kế hoạch|báo cáo|số liệu|thông tin|sản phẩm|loại|hình thức|nhóm|lớp|cuộc|buổi|đợt|ngày|tháng|quý|năm|bước|khâu|ý kiến|kiến nghị|khó khăn|vướng mắc|hạn chế|mục tiêu|lĩnh vực|khu vực|tài liệu|biểu|phiếu|giấy|thủ tục|dịch vụ|trường hợp|khu|điểm|bãi|nhà|cây|con|phần|danh mục|tổ hợp|quyết định|thôn mới|vùng|cơ sở vật chất)(?!\p{L}))\p{L}+/uy

const LEAD =
  /(?:[\s"“”()*_-]|(?:riêng|còn|đối với|cụ thể|đồng thời|trước mắt|giao cho|giao|yêu cầu|kính đề nghị|trân trọng đề nghị|đề nghị|phân công|đôn đốc|cho phép|với|và|thì|chậm nhất|về phía)(?!\p{L})|(?:,|:))*/uy

/** No name with its remarks is longer. */
const LONGEST = 400

export interface Actor {
  readonly span: Span
  /** What ended the name: an order's verb, a colon, or something else. */
  readonly endedBy: 'verb' | 'colon' | 'other'
}

/** The actor that begins at `from` (lead-in words skipped), not reaching beyond `to`; null when no office or officer begins there. */
export function actorAt(view: LetterView, from: number, limit: number): Actor | null {
  const to = Math.min(limit, from + LONGEST)
  const lower = lowerOf(view)
  LEAD.lastIndex = from
  const start = from + (LEAD.exec(lower)?.[0].length ?? 0)
  HEAD.lastIndex = start
  GROUP.lastIndex = start
  const head = HEAD.exec(lower) ?? GROUP.exec(lower)
  if (!head || start + head[0].length > to) return null
  const headEnd = start + head[0].length
  const [end, endedBy] = endOf(view, start, headEnd, to)
  const printed = view.text.slice(start, end)
  if (isTopic(lower.slice(from, start), lower.slice(start, end)) || NO_NAME.test(printed.trim())) return null
  if (printed.length > 220 || /(?<!\p{L})nào(?!\p{L})/u.test(lower.slice(start, Math.min(to, end + 6)))) return null
  return { span: { start, end: start + printed.trimEnd().replace(/[\s,;:(*_-]+$/u, '').length }, endedBy }
}

/** "Đối với các xã còn khó khăn:" tells of whom the order speaks, not who carries it out. */
const isTopic = (lead: string, name: string): boolean =>
  /đối với/u.test(lead) && /^(?:các |những )?(?:xã|thôn|huyện|hộ)\s+(?:phấn đấu|chưa|đã|đạt|có|thuộc|đăng ký|còn|được)\s/u.test(name)

/** Words that name nobody in particular. */
const NO_NAME = /^(?:xã|huyện|tỉnh|đơn vị|cơ quan|các đồng chí|thôn|hội|đoàn|ban|bộ|sở|phòng|đồng chí|địa phương|quý cơ quan)$/iu

function endOf(view: LetterView, start: number, headEnd: number, to: number): [number, Actor['endedBy']] {
  const lower = lowerOf(view)
  const told = TOLD.exec(lower.slice(start, headEnd + 30))
  const colon = told ? lower.slice(headEnd, Math.min(to, headEnd + 220)).search(/[:;.]\s/u) : -1
  if (colon >= 0 && lower[headEnd + colon] === ':' && !LISTS.test(lower.slice(headEnd, headEnd + colon))) {
    const and = lower.slice(start, headEnd + colon).search(/\svà các\s/u)
    return [and > 30 && colon > 60 ? start + and : headEnd + colon, 'colon']
  }
  const sign = signAt(view, headEnd, to)
  const name = lower.slice(start, sign.at)
  const denied = /\s(?:vẫn|không|chưa|nào|đã|bị)\s/u.exec(name)
  const limit = denied && !/^(?:các|những)\s/u.test(name) ? start + denied.index : sign.at
  const found = firstVerb(view.text.slice(start, to), headEnd - start)
  const verb = found < 0 ? -1 : start + found
  if (verb >= 0 && verb < limit) return [verb, 'verb']
  if (limit < sign.at) return [limit, 'verb']
  return [sign.at, sign.colon ? 'colon' : 'other']
}

/** A clause that says which of them ("các trường chưa nộp phiếu:", "các doanh nghiệp được giao …:") belongs to the name up to its colon. */
const TOLD = /\s(?:chưa|có|được|đăng ký|bị|không)\s/u
/** "… làm những việc sau:" is an order with a list, not a name. */
const LISTS = /(?:sau|sau đây|nội dung|nhiệm vụ|công việc|như sau|việc)\s*$/u

/** Where a sign ends the name: colon, semicolon, bracket of another kind, a comma that no further name follows. */
function signAt(view: LetterView, from: number, to: number): { at: number; colon: boolean } {
  const lower = lowerOf(view)
  for (let i = from; i < to; i++) {
    const sign = view.text[i]
    if (sign === ':') return { at: i, colon: true }
    if (sign === ';' || sign === '"' || sign === '“' || sign === '”') return { at: i, colon: false }
    if (sign === '.' && !/[\p{L}\d]/u.test(view.text[i + 1] ?? '')) return { at: i, colon: false }
    if (sign === '(') {
      const close = view.text.indexOf(')', i)
      if (close < 0 || close >= to) return { at: i, colon: false }
      const goesOn = /^\s*(?:,|và)\s+(?:UBND|Ủy ban|Sở|Phòng|[Xx]ã)\s/u.test(view.text.slice(close + 1, Math.min(to, close + 20)))
      if (!goesOn && !ownBracket(lower.slice(i + 1, close))) return { at: i, colon: /^\s*:/.test(view.text.slice(close + 1, close + 4)) }
      i = close
    }
    if (sign === ',' && !nameGoesOn(view, i + 1, to)) return { at: i, colon: false }
  }
  return { at: to, colon: false }
}

/** "(Văn phòng Điều phối …)" names the office that acts; "(cơ quan thường trực)" and "(phấn đấu đạt chuẩn …)" do not belong to the name. */
const ownBracket = (inside: string): boolean => /^(?:văn phòng|phòng|chi cục|ban|trung tâm|công an)\s/u.test(inside.trim())

function nameGoesOn(view: LetterView, from: number, to: number): boolean {
  const rest = view.text.slice(from, Math.min(to, from + 40))
  const next = from + rest.length - rest.trimStart().length
  if (/^\p{Lu}/u.test(rest.trimStart())) return true
  HEAD.lastIndex = next
  return HEAD.test(lowerOf(view)) || ALSO.test(lowerOf(view).slice(next, next + 24))
}

/** Words that carry a list of names on without naming an office themselves. */
const ALSO = /^(?:đoàn thể|thị|tiêu chí|chỉ tiêu|phó|khóm|khối|khu|ngành|cá nhân|tổ chức chính|buôn|bản|ban)(?!\p{L})/u

/** Verbs that hand a task to someone: what follows is the one who must act. */
const REQUEST =
  /(?<!\p{L}|bàn |được |chuyển |hồ sơ |văn bản |kiến nghị |như |theo |phải |đoàn )(?:giao(?: cho)?|yêu cầu|kính đề nghị|đề nghị|phân công|ủy quyền(?: cho)?)(?!\p{L})/gu

/** The actor after the last request in the stretch; null when no request names one. */
export function requestedActor(view: LetterView, from: number, to: number, limit = to): Actor | null {
  const lower = lowerOf(view).slice(from, to)
  let last: Actor | null = null
  for (const m of lower.matchAll(REQUEST)) {
    const actor = actorAt(view, from + m.index + m[0].length, limit)
    if (actor) last = actor
  }
  return last
}

/** The verbs of administrative orders: where one begins, a task begins and the name of the actor ends. Lower case, old tone placement. */
import { oldTone } from '../../../text/compare.js'
import { GUARDED_VERBS, VERB_WORDS } from './verb-words.js'

/** Longer verbs first, so that "báo cáo" is not read as "báo". */
const SORTED = [...VERB_WORDS.toSorted((a, b) => b.length - a.length), ...GUARDED_VERBS]

const VERB = SORTED.map((v) => v.replace(/ /g, '\\s+')).join('|')

const AT_START = new RegExp(`^[\\s"“(*]*(?:${VERB})(?![\\p{L}])`, 'u')

/** No verb, with the signs before it, is longer. */
const REACH = 80

/** True when the printed text begins with an order's verb. */
export const startsWithVerb = (printed: string): boolean =>
  AT_START.test(oldTone(printed.slice(0, REACH).toLowerCase())) && !PAPER.test(printed)

/** "Thông báo số 12/TB-UBND …" names a paper. */
const PAPER = /^[\s"“(*]*(?:thông báo|báo cáo|kế hoạch|quyết định|kết luận)\s+số\s*[\d/.…]/iu

/** Words after which a verb is part of a noun or told of someone ("được giám sát", "việc bàn giao", "chương trình", "thu nhập"). */
const NOT_AFTER =
  /(?<!\p{L})(?:được|bị|đã|chưa|không|đang|việc|phụ trách|về|kết quả|cán bộ|công tác|có|theo|nhiệm vụ|số liệu|mức độ|năng lực|hồ sơ|tiến độ|và|,|tham gia|dự án|công chức|viên chức|để|chương|công|quy|lộ|tờ|quá|giáo|tiến|thủ|chữ|thư|thu|sáp|hợp|cây|chủ|bầu|cuộc|kỳ|ngày|buổi|người|những|sự|bộ phận|ý kiến|nơi|của|thời hạn|thời gian|phương án|đề án|kế hoạch|biên bản|đủ điều kiện|dự thảo|bản|văn bản|chế độ|quy chế)\s*$/u

/** Heads of bodies whose name goes on with a verb: "Hội đồng thẩm định", "Đoàn kiểm tra", "Ban Quản lý dự án", "đơn vị thi công". */
const NAMED_BY_VERB: readonly (readonly [head: RegExp, verb: RegExp])[] = [
  [
    /(?<!\p{L})(?:hội đồng|đoàn|tổ|tiểu ban|ban|bộ phận)\s*$/u,
    /^(?:kiểm kê|kiểm đếm|tiêu hủy|khảo sát|phun|thống kê|rà soát|xử lý|thu gom|ứng cứu|thường trực|chỉ đạo|quản lý|thẩm định|kiểm tra|giám sát|thẩm tra|đánh giá|hỗ trợ|tiếp nhận|soạn thảo|tuyển sinh|tuyển dụng|hiệp thương|chấm thi|coi thi|bồi thường|đấu giá|thanh lý|thi đua|kỷ luật|kiểm phiếu|tổ chức|công tác|nghiệm thu|vận động|thanh tra|điều hành|xét|ứng phó|phát triển|quản trị|tuyên truyền|bảo vệ|hòa giải)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:trung tâm|văn phòng|chi cục|phòng|hội)\s*$/u,
    /^(?:điều phối|đăng ký|phát triển|kiểm soát|quản lý|giám định|khuyến|hỗ trợ)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:cơ sở|hộ|hợp tác xã|htx|doanh nghiệp|tổ|đội|đài|tổ hợp tác)\s*$/u,
    /^(?:chăn nuôi|sản xuất|giết mổ|nuôi trồng|cung ứng|thu mua|thu gom|bảo vệ|hòa giải|tư vấn|phát thanh|khuyến nông|kinh doanh)(?!\p{L})/u,
  ],
  [/(?<!\p{L})(?:nhà máy|trạm|cơ sở|xí nghiệp)\s*$/u, /^(?:xử lý (?:rác|nước|chất)|chế biến|sản xuất)(?!\p{L})/u],
  [/(?<!\p{L})(?:đội|tổ|hạt|trạm)\s*$/u, /^quản lý (?:thị trường|trật tự|đô thị|vận hành|đê|thủy nông|công trình|đường|rừng|bảo vệ)/u],
  [
    /(?<!\p{L})(?:đơn vị|cơ quan|nhà thầu)\s*$/u,
    /^(?:trúng thầu|quản lý|thi công|tư vấn|thiết kế|cung ứng|tài trợ|sản xuất|sử dụng|thực hiện|chủ trì|phối hợp|tiếp nhận|giám sát|kiểm tra|tham mưu|theo dõi)(?!\p{L})/u,
  ],
]

const SCAN = new RegExp(`(?<![\\p{L}])(?:${VERB})(?![\\p{L}])`, 'gu')

/** Where the first order's verb begins at or after `from` in a printed name and what follows (lower case letters only: names are capitalised); -1 when none does. */
export function firstVerb(printed: string, from = 0): number {
  const lower = oldTone(printed.toLowerCase())
  for (const m of lower.matchAll(SCAN)) {
    if (m.index < from || printed[m.index] !== lower[m.index]) continue
    if (NOT_AFTER.test(printed.slice(Math.max(0, m.index - 18), m.index))) continue
    if (isPartOfName(lower, m.index)) continue
    return m.index
  }
  return -1
}

/** "Ban Quản lý dự án đầu tư", "Hội đồng thẩm định tỉnh": verbs inside names. */
export function isPartOfName(lower: string, at: number): boolean {
  const [before, rest] = [lower.slice(0, at), lower.slice(at)]
  if (/^xây dựng(?: nông thôn mới| ntm| huyện| tỉnh| thành phố| đảng)/u.test(rest)) {
    return /(?:điều phối|chỉ đạo|quản lý|đầu tư|chương trình|mtqg|quốc gia)\s+$/u.test(before)
  }
  if (/^xây dựng/u.test(rest) && /(?:ban quản lý|bql|bqlda)\s(?:các )?(?:dự án\s)?(?:đầu tư|đầu tư và)\s+$/u.test(before)) return true
  if (/^đầu tư/u.test(rest) && /(?:dự án|quản lý)\s+$/u.test(before)) return true
  if (/^đăng ký (?:về đích|đạt chuẩn|xây dựng|phấn đấu)/u.test(rest)) return /(?:các|những) [^,;]*$/u.test(before)
  if (/^phấn đấu (?:đạt|về đích)/u.test(rest) && /(?:các|những) xã\s+$/u.test(before)) return true
  return asksForVerb(before, rest)
}

/** True when the name so far is of the kind that goes on with such a verb: "Hội đồng" + "thẩm định". */
export const asksForVerb = (before: string, rest: string): boolean =>
  NAMED_BY_VERB.some(([head, verb]) => head.test(before) && verb.test(rest))

/** True when an order's verb stands somewhere in the stretch. */
export const hasVerb = (printed: string): boolean => firstVerb(printed) >= 0 || startsWithVerb(printed)

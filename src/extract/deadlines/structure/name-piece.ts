/** One piece of a printed name: a known noun, a capital, a figure; and where it ends. */
import { HEAD } from './actor-heads.js'
import { NAME_NOUNS, NAMES_OF_WORK, WHICH_OF } from './name-words.js'
import { asksForVerb, firstVerb, isPartOfName, startsWithVerb } from './verbs.js'

/** The printed text and its twin in lower case with old tones, same offsets. */
export interface Printed {
  readonly text: string
  readonly lower: string
}
/** A syllable: letters and figures, "NN&PTNT", "VH-TT-TH", "Đ/c" as one. */
const SYLLABLE = /[\p{L}\d](?:[\p{L}\d&’']|[/.](?=\p{L})|-(?=[\p{Lu}\d])|(?<=\b(?:TP|TX|TT|Tp|H|P|Q|X))\.(?=\s\p{Lu}))*/uy
const LONGEST_PHRASE = 6

/** Figures and documents do not go on the name of an office. */
export const NOT_A_NAME =
  /^(?:\d+$|Công văn|Văn bản|Quyết định|Thông báo|Kế hoạch số|Nghị quyết|Chỉ thị|Tờ trình|Báo cáo|Luật|Nghị định|Thông tư|Quý )/u

export const blanksAt = (text: string, at: number): number => /^\s*/u.exec(text.slice(at, at + 20))?.[0].length ?? 0

/** A head noun, a known noun, a capital or a figure of a name; where it ends, or null. */
export function pieceAt(p: Printed, start: number, at: number, to: number): number | null {
  const one = syllableAt(p.text, at)
  if (one === 0 || at + one > to) return null
  const capital = /^\p{Lu}/u.test(p.text[at] ?? '')
  const ordinal = OF_NUMBER.test(p.lower.slice(start, at)) ? /^số \d{1,3}(?![\d/.,-])/u.exec(p.lower.slice(at, at + 8)) : null
  if (ordinal) return at + ordinal[0].length
  // "UBND các xã A, B mỗi đơn vị chọn …": told of each of them
  if (/^mỗi\s/u.test(p.lower.slice(at, at + 5)) && /(?:\p{Lu}\p{L}*|\d)\s+$/u.test(p.text.slice(start, at))) return null
  if (/^\d/u.test(p.text.slice(at, at + 1))) return numberAt(p, start, at, one)
  const trade = capital ? null : tradeAt(p, start, at, to)
  if (trade !== null) return trade
  const noun = nounAt(p, start, at, to)
  const head = headAt(p, at, to)
  const known = Math.max(noun ?? 0, head ?? 0)
  if (capital) return at + Math.max(known, phraseAt(p, at, to, NAMES_OF_WORK) ?? 0, capitalAt(p, start, at, one))
  if (known > 0 && !alsoVerb(p, start, at, known)) return at + known
  if (GROUP_NAME.test(p.lower.slice(start, at)) && WHICH_OF.test(p.lower.slice(at, at + 12))) return null
  const work = phraseAt(p, at, to, NAMES_OF_WORK)
  const before = p.lower.slice(start, at)
  if (
    work !== null &&
    ((/\p{Lu}\p{L}*\s\p{L}+\s+$/u.test(p.text.slice(start, at)) &&
      endsInWork(before) &&
      !/^\s\d/u.test(p.text.slice(at + work, at + work + 2)) &&
      !ORDERED_WORK.test(p.lower.slice(at, at + work))) ||
      isMatter(p, start, at, work, to) ||
      asksForVerb(before, p.lower.slice(at, to)) ||
      isPartOfName(p.lower.slice(start, to), at - start))
  )
    return at + work
  return null
}

/** "Hợp tác xã cam sành Bình An", "Tổ hợp tác dệt thổ cẩm Nà Ba": the trade in lower case between the kind and the name; where it ends, or null. */
function tradeAt(p: Printed, start: number, at: number, to: number): number | null {
  if (
    !/(?<!\p{L})(?:hợp tác xã|htx|tổ hợp tác|công ty(?: (?:tnhh|cp|cổ phần))?(?: (?:mtv|một thành viên))?|doanh nghiệp|làng nghề|câu lạc bộ|hội quán|trang trại)\s+$/u.test(
      p.lower.slice(start, at),
    )
  )
    return null
  const trade = TRADE.exec(p.text.slice(at, Math.min(to, at + 60)))
  return trade && !startsWithVerb(trade[0]) && firstVerb(p.text.slice(start, at + trade[0].length), at - start) < 0
    ? at + trade[0].trimEnd().length
    : null
}

/** Up to five syllables of goods and work before a capital; none of them a tie, a modal word or the verb of a sentence. */
const TRADE =
  /^(?!\p{L}+\s+(?:giống|vật tư|phân)\s)(?:(?!(?:của|với|cho|về|tại|ở|từ|đến|do|theo|phải|cần|sẽ|đã|đang|có|là|mua|bán|trả|thuê|nhận|trên|thuộc|các|những|xã|huyện|tỉnh|thôn|lên|vào|ra|hợp|liên hệ|để|được|bị|không|chưa|thì|mà)(?!\p{L}))\p{Ll}+\s+){1,5}(?=\p{Lu})/u

/** What is told apart by a number: "khu dân cư số 6", "Trường Mầm non số 2". */
const OF_NUMBER =
  /(?:khu dân cư|khu phố|khu|thôn|ấp|bản|xóm|tổ|đội|cụm|chi nhánh|cơ sở|mầm non|tiểu học|thcs|thpt|trung học cơ sở|trường|trạm|xí nghiệp|nhà máy|chi bộ|chi hội|chi đoàn|đoàn|nhóm|tiểu ban|chốt|thi đua|hạt|đường bộ)\s+$/u

/** A known noun; "hợp đồng" only of people, "có công" only of families: "Sở hợp đồng mua", "các xã có công trình" go on with a verb. */
function nounAt(p: Printed, start: number, at: number, to: number): number | null {
  const noun = phraseAt(p, at, to, NAME_NOUNS)
  if (noun === null) return null
  const before = p.lower.slice(Math.max(start, at - 24), at)
  const asks = NOUNS_OF_PEOPLE.find(([own]) => p.lower.startsWith(own, at))?.[1]
  return asks && !asks.test(before) ? null : noun
}

const NOUNS_OF_PEOPLE: readonly (readonly [noun: string, after: RegExp])[] = [
  ['hợp đồng', /(?:cán bộ|công chức|viên chức|nhân viên|lao động|giáo viên|bộ)\s+$/u],
  ['tổ chức', /(?:các|những|và|của|một số|phòng|ban|vụ|trưởng|,)\s+$/u],
  ['vắng mặt', /(?:đại biểu|đồng chí|thành viên|cán bộ|đại diện)\s+$/u],
  ['phòng, chống', /(?:ban|tổ|đội|quỹ|hội|chỉ huy|chỉ đạo|trung tâm|chi cục|lực lượng|công tác|và)\s+$/u],
  ['có công', /(?:người|gia đình|hộ|đối tượng)\s+$/u],
]

/** "Viện Quy hoạch" + "xây dựng", "Ban Giám sát" + "đầu tư": a name that asks for its object. */
const endsInWork = (before: string): boolean => NAMES_OF_WORK.has(before.trimEnd().split(/\s+/u).slice(-2).join(' '))

/** "Phòng Kế hoạch đầu tư thẩm định …": work that would ask for its object stands right before the order's verb, or ends the heading: it tells what the office is for. */
function isMatter(p: Printed, start: number, at: number, work: number, to: number): boolean {
  if (!/^(?:phòng|tiểu ban|ban|khoa|tổ|đội|vụ|cục|chi cục|trung tâm)\s\p{Lu}\p{L}*\s/iu.test(p.text.slice(start, at))) return false
  if (!MATTERS.test(p.lower.slice(at, at + work))) return false
  const rest = p.text.slice(at + work, Math.min(to, at + work + 30))
  return /^\s*:/u.test(rest) || ORDERED_NEXT.test(rest)
}

const MATTERS = /^(?:đầu tư|phát triển|đào tạo|quy hoạch|sản xuất|khai thác|bảo trì|thiết kế|xúc tiến)$/u
/** Verbs of offices that never go on such work ("đầu tư xây dựng", "phát triển mở rộng" do). */
const ORDERED_NEXT =
  /^\s+(?:thẩm tra|thẩm định|tham mưu|chủ trì|phối hợp|rà soát|lập|trình|báo cáo|gửi|nộp|theo dõi|kiểm tra|hướng dẫn|đôn đốc|cung cấp|tổng hợp|khẩn trương|có trách nhiệm|chịu trách nhiệm|căn cứ|làm đầu mối|đối chiếu|tiếp nhận|thông báo)(?!\p{L})/u

/** Work that a body whose name already ends in work is told to do: "Ban Phong trào" + "tổng hợp". */
const ORDERED_WORK =
  /^(?:tổng hợp|tổ chức|kiểm tra|thẩm định|thẩm tra|giám sát|đánh giá|tuyên truyền|vận động|tiếp nhận|hỗ trợ|xử lý|nghiệm thu|đăng ký|nghiên cứu|thống kê|phục vụ|tư vấn|hòa giải|điều phối|chỉ đạo|chuyển giao|giới thiệu|cung ứng|khen thưởng|thu gom|bồi dưỡng|huấn luyện|tiêu hủy|duy tu|mua sắm)$/u

/** "bản giao", "đoàn đến": a noun that the list knows may begin a longer verb. */
function alsoVerb(p: Printed, start: number, at: number, length: number): boolean {
  const rest = p.text.slice(at, at + 40)
  return (
    startsWithVerb(rest) &&
    !startsWithVerb(p.text.slice(at, at + length)) &&
    firstVerb(p.text.slice(start, at + 40), at - start) === at - start
  )
}

export function headAt(p: Printed, at: number, to: number): number | null {
  HEAD.lastIndex = at
  const head = HEAD.exec(p.lower)
  return head && at + head[0].length <= to ? head[0].length : null
}

/** "Phòng Quản trị mạng": the first word of an office's own name has two syllables, though no list knows it. */
function capitalAt(p: Printed, start: number, at: number, one: number): number {
  const before = p.lower.slice(Math.max(start, at - 24), at)
  if (!/(?:sở|bộ|phòng|chi cục|cục|trung tâm|viện|hội|ban|trường|công ty|và|,|-)\s+$/u.test(before)) return one
  if (/[\p{Lu}&]/u.test(p.text.slice(at + 1, at + one))) return one
  const second = /^\s(\p{Ll}+)/u.exec(p.text.slice(at + one, at + one + 12))
  if (second && (phraseAt(p, at + one + 1, p.text.length, NAME_NOUNS) ?? 0) >= second[0].length) return one
  const after = p.text.slice(at + one + 1, at + one + 60)
  if (!second || startsWithVerb(after) || NEVER_IN_NAMES.test(p.lower.slice(at + one + 1, at + one + 14))) return one
  const isOffice = /(?:sở|bộ|phòng|chi cục|cục|trung tâm|viện|hội|ban)\s+$/u.test(before) && !/(?:ubnd|các|đảng ủy)\s\S*\s*$/u.test(before)
  return isOffice && !startsWithVerb(p.text.slice(at, at + 60)) ? one + second[0].length : one
}

/** Particles and modal words: never a syllable of a name. */
const NEVER_IN_NAMES =
  /^(?:phải|cần|sẽ|đã|chưa|không|để|khi|nếu|thì|là|về|và|với|cho|từ|đến|trước|sau|trong|vào|có|được|bị|theo|tại|ở|của|thuộc|chỉ|mới|đang|còn|lo|đứng|tự|rà|ra|các|xã|huyện|tỉnh|phường|quận|thị|thành)(?!\p{L})/u

/** "thôn 3", "Điều 1", "Xuân Quang 2", "Trường Tiểu học số 2", "và 03 đơn vị": figures that belong to a name. */
function numberAt(p: Printed, start: number, at: number, one: number): number | null {
  const before = p.text.slice(Math.max(start, at - 20), at)
  const rest = p.lower.slice(at + one, at + one + 24)
  if (/^(?:[/.,-]\d|\s?%|\s+(?:giờ|ngày|tháng|năm)(?!\p{L}))/u.test(rest)) return null
  if (
    /(?:thôn|xóm|ấp|bản|làng|tổ|phường|quận|khu vực|vùng|cơ sở|nghiệp vụ|khu|khu phố|khối|khóm|đội|cụm|số|lớp|[Nn]ghiệp vụ|Điều|khoản|mục|điểm|Mục|Khoản|Điểm|Phụ lục|tiêu chí|\p{Lu}\p{L}*)\s+$/u.test(
      before,
    )
  )
    return at + one
  // "mỗi xã 01 đội hình": how many each has to show
  if (/^(?:mỗi|từng)\s/u.test(p.lower.slice(start, at))) return null
  HEAD.lastIndex = at + one + 1
  const head = HEAD.exec(p.lower)
  return head ? HEAD.lastIndex : null
}

/** How many characters of the longest phrase of a list begin there; null when none does. */
export function phraseAt(p: Printed, at: number, to: number, list: ReadonlySet<string>): number | null {
  let [length, best] = [0, null as number | null]
  for (let n = 0; n < LONGEST_PHRASE; n++) {
    const one = syllableAt(p.text, at + length)
    if (one === 0 || at + length + one > to) break
    length += one
    if (list.has(p.lower.slice(at, at + length).replace(/\s+/gu, ' '))) best = length
    length += /^,?\s{1,3}(?:- )?/u.exec(p.text.slice(at + length, at + length + 5))?.[0].length ?? 0
  }
  return best
}

const syllableAt = (text: string, at: number): number => {
  SYLLABLE.lastIndex = at
  return SYLLABLE.exec(text)?.[0].length ?? 0
}

/** The name of a group, of which a clause may tell which are meant. */
export const GROUP_NAME =
  /(?<!\p{L})(?:các|những|mỗi|từng|hai|ba|bốn|\d+ xã|\d+ huyện|đơn vị|cơ quan|hộ|nhà thầu|thành viên|người|học sinh|doanh nghiệp|cá nhân|trường hợp)(?!\p{L})/u

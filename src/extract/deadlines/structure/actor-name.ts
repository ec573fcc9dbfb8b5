/** How far the name of a body, group or person reaches: it is built of known nouns, capitals and a few ties, and ends at the first word that cannot belong to it. */
import { NAME_NOUNS, NAME_TIES, NAMES_OF_WORK, NO_SUBJECT_BEFORE } from './name-words.js'
import { namesAfterColon, whichOf } from './name-group.js'
import { ownWords } from './office-shape.js'
import { hasVerb, startsWithVerb } from './verbs.js'
import { blanksAt, headAt, NOT_A_NAME, phraseAt, pieceAt, type Printed } from './name-piece.js'

export interface NameEnd {
  readonly at: number
  /** What follows the name: a lower-case word (a verb, most often), a colon, or another sign. */
  readonly by: 'word' | 'colon' | 'sign'
}
/** The end of the name whose head noun ends at `headEnd`; never beyond `to`. */
export function nameEnd(printed: Printed, start: number, headEnd: number, to: number): NameEnd {
  let end = headEnd
  for (;;) {
    const next = step(printed, start, end, to)
    if ('by' in next) return next
    end = next.end
  }
}

type Step = { readonly end: number } | NameEnd

/** One piece more of the name, or where and by what it ends. */
function step(p: Printed, start: number, end: number, to: number): Step {
  const blank = /^[\s_*]*/u.exec(p.text.slice(end, Math.min(to, end + 60)))?.[0].length ?? 0
  const at = end + blank
  if (at >= to) return { at: end, by: 'sign' }
  const sign = p.text[at] ?? ''
  if (/^[-–+•]/u.test(sign) && p.text.slice(end, at).includes('\n')) return { at: end, by: 'sign' }
  if (/[\p{L}\d]/u.test(sign)) return atWord(p, start, end, at, to)
  return atSign(p, start, end, at, to)
}

function atWord(p: Printed, start: number, end: number, at: number, to: number): Step {
  const taken = pieceAt(p, start, at, to) ?? tied(p, start, at, to) ?? whichOf(p, start, at, to) ?? ownWords(p, start, end, to)
  if (taken !== null) return { end: taken }
  return { at: end, by: NO_SUBJECT_BEFORE.test(p.lower.slice(at, at + 12)) ? 'sign' : 'word' }
}

/** "và các đoàn thể", "thuộc Sở", "tại Điều 1": a tie with a name after it. */
function tied(p: Printed, start: number, at: number, to: number): number | null {
  const round = OF_ROUND.exec(p.lower.slice(at, Math.min(to, at + 40)))
  if (round) return at + round[0].length
  const tie = phraseAt(p, at, to, NAME_TIES)
  if (tie === null) return null
  const after = at + tie + blanksAt(p.text, at + tie)
  const word = p.lower.slice(at, at + tie)
  if (word === 'cùng' && PARTNER.test(p.text.slice(after, to))) return null
  const owners =
    word === 'các' && /(?<!\p{L})chủ\s+$/u.test(p.lower.slice(start, at))
      ? OWNED.exec(p.lower.slice(after, Math.min(to, after + 30)))
      : null
  if (owners) return after + owners[0].length
  if (
    /^(?:tại|ở)$/u.test(word) &&
    !/^(?:các |những )?(?:điều|khoản|mục|điểm|phụ lục|xã|thôn|huyện|cơ sở|ấp|bản|phường|địa|khu)(?!\p{L})/u.test(p.lower.slice(after, to))
  )
    return null
  const next =
    pieceAt(p, start, after, to) ??
    (word === 'và' ? (tied(p, start, after, to) ?? (isOffice(p, start) ? knownMatters(p, after, to) : null)) : null)
  return next !== null && next <= to && !NOT_A_NAME.test(p.text.slice(after, next)) ? next : null
}

/** "Phòng A cùng nhà thầu nghiệm thu": a partner without a name of its own only goes along. */
const PARTNER =
  /^(?:các |những )?(?:nhà thầu|chủ đầu tư|đơn vị|tư vấn|người dân|nhân dân|bà con|gia đình|các bên|chủ hộ|hộ dân|doanh nghiệp)(?:\s\p{Ll}+){0,3}?\s+(?=\p{Ll})/u

/** "chủ các sà lan", "chủ các ghe chài": the thing owned is two syllables, or one before a verb. */
const OWNED =
  /^(?!(?:cơ sở|hộ|trang trại|rừng|công trình|dự án|doanh nghiệp|phương tiện|nhà|đầm|đập|hồ)(?!\p{L}))(?:\p{Ll}+(?=\s+(?:tự|phải|cần|neo|đang|chưa|đã|có|ở|tại|trong|trên|không)(?!\p{L}))|\p{Ll}+\s\p{Ll}+(?!\p{L}))/u

/** "các xã còn lại của hai đợt sau", "các trường có tên trong danh sách". */
const OF_ROUND =
  /^(?:được |đã )?(?:nêu|có tên|kể|liệt kê|ghi) (?:tại|trong|ở) (?:(?:điều|khoản|mục|điểm|phần|phụ lục|bảng|biểu|danh sách|danh mục|cột)(?: (?:số |kèm theo|nêu trên|ở trên|dưới đây|sau đây|trên(?! địa)|dưới|này(?!\p{L})))?(?:\s?(?:\d{1,2}|[ivx]{1,4}|[a-z]\)?)(?![\p{L}\d/]))?(?: (?:và|,) (?:điều|khoản|mục|phụ lục) \d{1,2})?)(?!\p{L})|^(?:trong|tại|ở) (?:(?:danh sách|danh mục)(?: kèm theo| dưới đây| nêu trên| trên)?|(?:bảng|biểu)(?: kèm theo| dưới đây| nêu trên| trên(?! địa)| (?:số )?\d{1,2}(?![\d/])))(?!\p{L})|^(?:của|trong|thuộc) (?:(?:hai|ba|các|những|\d+) )?(?:đợt|vòng|nhóm|giai đoạn) (?:\d+|sau|trước|này|đầu|cuối|còn lại|nêu trên)(?!\p{L})/u

function atSign(p: Printed, start: number, end: number, at: number, to: number): Step {
  const sign = p.text[at] ?? ''
  if (sign === ':') return namesAfterColon(p, start, at, to) ?? { at: end, by: 'colon' }
  if (sign === '(') return bracket(p, start, end, at, to)
  if (sign === '&') return joined(p, start, at, to)
  if (sign === ',' || /^[-–](?=\s)/u.test(p.text.slice(at, at + 2)) || sign === '-') {
    const next = at + 1 + blanksAt(p.text, at + 1)
    const piece = sign === ',' ? afterComma(p, start, next, to) : afterDash(p, start, next, to)
    return piece === null ? { at: end, by: 'sign' } : { end: piece }
  }
  return { at: end, by: 'sign' }
}

/** "HĐND&UBND", "Lao động & Việc làm": one name over the sign. */
function joined(p: Printed, start: number, at: number, to: number): Step {
  const piece = pieceAt(p, start, at + 1 + blanksAt(p.text, at + 1), to)
  return piece === null ? { at, by: 'sign' } : { end: piece }
}

function afterComma(p: Printed, start: number, at: number, to: number): number | null {
  const also = ALSO.exec(p.lower.slice(at, Math.min(to, at + 24)))
  // "Riêng xã A, tiêu chí giao thông …" turns to another subject; "phụ trách chỉ tiêu, tiêu chí" goes on
  if (also && /^(?:tiêu chí|chỉ tiêu)$/u.test(also[0]) && !/(?:chỉ tiêu|tiêu chí|phụ trách)/u.test(p.lower.slice(start, at))) return null
  if (also) return at + Math.max(also[0].length, phraseAt(p, at, to, NAME_NOUNS) ?? 0)
  if (/^(?:ông|bà)\s(?!\p{Lu})/u.test(p.text.slice(at, at + 5)) || /^\p{Lu}\p{Ll}+\s\p{Ll}+\ssố\s/u.test(p.text.slice(at, at + 30)))
    return null
  // "các trường mầm non, tiểu học, THCS": schools of several grades
  const grade =
    /trường\s[^;:]*$/u.test(p.lower.slice(start, at)) && GRADE.test(p.lower.slice(at, at + 12)) ? phraseAt(p, at, to, NAME_NOUNS) : null
  if (grade !== null) return at + grade
  const matter = matterAt(p, start, at, to)
  if (matter !== null) return matter
  if (headAt(p, at, to) === null && !/^\p{Lu}/u.test(p.text.slice(at, at + 1))) return null
  const piece = pieceAt(p, start, at, to)
  return piece !== null && !NOT_A_NAME.test(p.text.slice(at, piece)) ? piece : null
}

const GRADE = /^(?:mầm non|mẫu giáo|tiểu học|trung học|thcs|thpt|th|phổ thông|bán trú|nội trú)(?!\p{L})/u

/** An office that a name of its own tells apart, by what it is for. */
const isOffice = (p: Printed, start: number): boolean =>
  /^(?:phòng|đội|ban|tiểu ban|khoa|tổ|sở|hội|chi cục|trung tâm|viện)\s\p{Lu}/iu.test(p.text.slice(start, start + 40))

/** "Đội Cảnh sát kinh tế, ma túy lập …", "Phòng Kinh tế, hạ tầng gửi …": a second matter of the office, right before the order's verb. */
function matterAt(p: Printed, start: number, at: number, to: number): number | null {
  if (!isOffice(p, start)) return null
  const rest = p.text.slice(at, Math.min(to, at + 60))
  const chain = knownMatters(p, at, to)
  if (chain !== null) return chain
  for (let n = 1; n <= 3; n++) {
    const words = new RegExp(`^(?:\\p{Ll}+\\s){${n}}`, 'u').exec(rest)
    if (!words) return null
    if (NOT_A_MATTER.test(p.lower.slice(at, at + 24)) || startsWithVerb(rest)) return null
    if (startsWithVerb(rest.slice(words[0].length))) return at + words[0].trimEnd().length
  }
  return null
}

/** "Trung tâm Xúc tiến, quảng bá du lịch: hướng dẫn …": works and matters that lists know, up to the colon, or up to the verb where the last is a matter. */
function knownMatters(p: Printed, at: number, to: number): number | null {
  if (!/^\p{Ll}/u.test(p.text.slice(at, at + 1))) return null
  let [end, next, nouns] = [at, at, 0]
  for (let n = 0; n < 5; n++) {
    const noun = phraseAt(p, next, to, NAME_NOUNS)
    const length = noun ?? phraseAt(p, next, to, NAMES_OF_WORK)
    if (length === null) break
    nouns = noun === null ? 0 : nouns + 1
    end = next + length
    if (/^ (?:hóa|hoá)(?!\p{L})/u.test(p.lower.slice(end, end + 5))) return null
    const gap = /^(?:,\s|\s(?:và\s)?)/u.exec(p.text.slice(end, Math.min(to, end + 4)))
    if (!gap) break
    next = end + gap[0].length
  }
  if (end === at) return null
  const rest = p.text.slice(end, Math.min(to, end + 40))
  return /^\s*:/u.test(rest) || (nouns > 0 && /^\s/u.test(rest) && startsWithVerb(rest)) ? end : null
}

/** Adverbs and modal words behind a comma begin no matter of an office. */
const NOT_A_MATTER =
  /^(?:trong|trước|sau|từ|đến|ngay|ngoài|đồng|nhanh|tuyệt|hàng|cuối|đầu|mỗi|một|cùng|phải|cần|sẽ|đã|chưa|không|có|là|và|rồi|để|nếu|khi|vì|do|theo|về|với|tại|ở|trên|dưới|qua|nhưng|song|còn|cũng|thì|mà|nên|lại|tự|đi|vào|ra|lên|xuống|cả|chậm|hết|xong|tối|ít|nhiều|các|những|xã|thôn|huyện|kể|cho|bằng|như|đặc|nhất|riêng|mới|vừa|luôn|hiện|nay|khẩn|chỉ|được|bị|thay|đúng|đủ|kịp|gấp|lấy|chốt)(?!\p{L})/u

/** Words that carry a list of names on without naming an office themselves. */
const ALSO =
  /^(?:đoàn thể|tiêu chí|chỉ tiêu|thị|phó|khóm|khối|khu|ngành|cá nhân|tổ chức(?= chính| đoàn| hội| liên| cá| có)|tổ chức|buôn|bản|ban|xóm|làng|chuyên môn|hội|tổ)(?!\p{L})/u

/** "Tài chính - Kế hoạch", "Văn hóa - Xã hội": a capital after a dash goes on, another clause does not. */
const afterDash = (p: Printed, start: number, at: number, to: number): number | null =>
  /^\p{Lu}/u.test(p.text.slice(at, at + 1)) ||
  /^(?:kế hoạch|xã hội|thương binh|truyền hình|môi trường)(?!\p{L})/u.test(p.lower.slice(at, at + 14))
    ? pieceAt(p, start, at, to)
    : null

/** "(Văn phòng Điều phối …)" names the office that acts; "(cơ quan thường trực)" and "(phấn đấu đạt chuẩn …)" do not belong to the name. */
function bracket(p: Printed, start: number, end: number, at: number, to: number): Step {
  const close = at + p.text.slice(at, to).indexOf(')')
  if (close < at) return { at: end, by: 'sign' }
  if (/^\s*(?:,|và)\s+(?:UBND|Ủy ban|Sở|Phòng|[Xx]ã)\s/u.test(p.text.slice(close + 1, Math.min(to, close + 20)))) return { end: close + 1 }
  if (
    OWN_OFFICE.test(p.lower.slice(at + 1, close)) ||
    isParent(p.text.slice(at + 1, close)) ||
    isHolder(p, start, end, p.text.slice(at + 1, close))
  )
    return { end: close + 1 }
  const after = p.text.slice(close + 1, close + 4)
  return { at: end, by: /^\s*:/.test(after) ? 'colon' : /^\s+\p{Ll}/u.test(after) ? 'word' : 'sign' }
}

/** Whose office it is: "Ban Tôn giáo (Sở Nội vụ)". */
const isParent = (inner: string): boolean => /^\s*(?:Sở|Bộ)\s\p{Lu}[\p{L}&,\s-]{0,50}$/u.test(inner) && !hasVerb(inner)

/** "Chủ đầu tư (UBND xã A)": who holds the part that the name only tells. */
const isHolder = (p: Printed, start: number, end: number, inner: string): boolean =>
  /^(?:các )?(?:chủ đầu tư|cơ quan (?:thường trực|chủ trì)|đơn vị (?:chủ trì|thực hiện|thi công|tư vấn|quản lý)|nhà thầu(?: thi công)?|chủ rừng|chủ hồ|chủ dự án)$/u.test(
    p.lower.slice(start, end).trim(),
  ) &&
  /^\s*(?:UBND|Ủy ban|Uỷ ban|Trường|Hạt|Trạm|Hội|Bệnh viện|Chi nhánh)\s[\p{L}\d&,\s-]{2,80}$/u.test(inner) &&
  !hasVerb(inner)

/** The office meant, said in brackets: "Sở A (Chi cục B)", "Nhà thầu (Công ty C)". */
const OWN_OFFICE =
  /^\s*(?:văn phòng|phòng|chi cục|ban|trung tâm|công an|tổng công ty|công ty|liên danh|hợp tác xã|htx|doanh nghiệp tư nhân|ban qlda)\s/u

/** How far the name of a body, group or person reaches: it is built of known nouns, capitals and a few ties, and ends at the first word that cannot belong to it. */
import { HEAD } from './actor-heads.js'
import { NAME_NOUNS, NAME_TIES, NAMES_OF_WORK, NO_SUBJECT_BEFORE, WHICH_OF } from './name-words.js'
import { asksForVerb, firstVerb, isPartOfName, startsWithVerb } from './verbs.js'

/** The printed text and its twin in lower case with old tones, same offsets. */
export interface Printed {
  readonly text: string
  readonly lower: string
}

export interface NameEnd {
  readonly at: number
  /** What follows the name: a lower-case word (a verb, most often), a colon, or another sign. */
  readonly by: 'word' | 'colon' | 'sign'
}

/** A syllable: letters and figures, "NN&PTNT", "VH-TT-TH", "Đ/c" as one. */
const SYLLABLE = /[\p{L}\d](?:[\p{L}\d&’']|[/.](?=\p{L})|-(?=[\p{Lu}\d])|(?<=\b(?:TP|TX|TT|Tp|H|P|Q|X))\.(?=\s\p{Lu}))*/uy
const LONGEST_PHRASE = 6

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
  const taken = pieceAt(p, start, at, to) ?? tied(p, start, at, to) ?? whichOf(p, start, at, to)
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
  if (
    /^(?:tại|ở)$/u.test(word) &&
    !/^(?:các |những )?(?:điều|khoản|mục|điểm|phụ lục|xã|thôn|huyện|cơ sở|ấp|bản|phường|địa|khu)(?!\p{L})/u.test(p.lower.slice(after, to))
  )
    return null
  const next = pieceAt(p, start, after, to) ?? (word === 'và' ? tied(p, start, after, to) : null)
  return next !== null && next <= to && !NOT_A_NAME.test(p.text.slice(after, next)) ? next : null
}

/** "các xã còn lại của hai đợt sau". */
const OF_ROUND =
  /^(?:của|trong|thuộc) (?:(?:hai|ba|các|những|\d+) )?(?:đợt|vòng|nhóm|giai đoạn) (?:\d+|sau|trước|này|đầu|cuối|còn lại|nêu trên)(?!\p{L})/u

/** Figures and documents do not go on the name of an office. */
const NOT_A_NAME =
  /^(?:\d+$|Công văn|Văn bản|Quyết định|Thông báo|Kế hoạch số|Nghị quyết|Chỉ thị|Tờ trình|Báo cáo|Luật|Nghị định|Thông tư|Quý )/u

const blanksAt = (text: string, at: number): number => /^\s*/u.exec(text.slice(at, at + 20))?.[0].length ?? 0

/** A head noun, a known noun, a capital or a figure of a name; where it ends, or null. */
function pieceAt(p: Printed, start: number, at: number, to: number): number | null {
  const one = syllableAt(p.text, at)
  if (one === 0 || at + one > to) return null
  const capital = /^\p{Lu}/u.test(p.text[at] ?? '')
  if (/^\d/u.test(p.text.slice(at, at + 1))) return numberAt(p, start, at, one)
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
    ((/\p{Lu}\p{L}*\s\p{L}+\s+$/u.test(p.text.slice(start, at)) && endsInWork(before)) ||
      asksForVerb(before, p.lower.slice(at, to)) ||
      isPartOfName(p.lower.slice(start, to), at - start))
  )
    return at + work
  return null
}

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
  ['có công', /(?:người|gia đình|hộ|đối tượng)\s+$/u],
]

/** "Viện Quy hoạch" + "xây dựng", "Ban Giám sát" + "đầu tư": a name that asks for its object. */
const endsInWork = (before: string): boolean => NAMES_OF_WORK.has(before.trimEnd().split(/\s+/u).slice(-2).join(' '))

/** "bản giao", "đoàn đến": a noun that the list knows may begin a longer verb. */
function alsoVerb(p: Printed, start: number, at: number, length: number): boolean {
  const rest = p.text.slice(at, at + 40)
  return (
    startsWithVerb(rest) &&
    !startsWithVerb(p.text.slice(at, at + length)) &&
    firstVerb(p.text.slice(start, at + 40), at - start) === at - start
  )
}

function headAt(p: Printed, at: number, to: number): number | null {
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
function phraseAt(p: Printed, at: number, to: number, list: ReadonlySet<string>): number | null {
  let [length, best] = [0, null as number | null]
  for (let n = 0; n < LONGEST_PHRASE; n++) {
    const one = syllableAt(p.text, at + length)
    if (one === 0 || at + length + one > to) break
    length += one
    if (list.has(p.lower.slice(at, at + length).replace(/\s+/gu, ' '))) best = length
    length += /^\s{1,3}(?:- )?/u.exec(p.text.slice(at + length, at + length + 5))?.[0].length ?? 0
  }
  return best
}

const syllableAt = (text: string, at: number): number => {
  SYLLABLE.lastIndex = at
  return SYLLABLE.exec(text)?.[0].length ?? 0
}

/** "các xã chưa nộp biểu gửi …", "các đơn vị được giao chủ đầu tư khẩn trương …": up to the verb of the order, where there is one. */
function whichOf(p: Printed, start: number, at: number, to: number): number | null {
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
  const whole = /^(?:chủ trì|chủ quản)/u.test(opener[0]) && /(?:đơn vị|cơ quan|phòng|ngành)\s*$/u.test(name)
  const from = opener[0].length + (whole ? 0 : (/^\s*\p{L}+/u.exec(rest.slice(opener[0].length))?.[0].length ?? 0))
  const verb = firstVerb(p.text.slice(start, at + stop), at - start + opener[0].length)
  const order = /\s(?:thì|phải)\s/u.exec(rest.slice(0, stop))?.index ?? -1
  const length = order >= 0 ? order : verb < 0 ? -1 : verb - (at - start)
  if (length >= from && length <= 90) return at + p.text.slice(at, at + length).trimEnd().length
  const closed = REGISTERED.exec(rest)
  return closed ? at + closed[0].length : null
}

/** "đăng ký về đích năm 2025", "phấn đấu đạt chuẩn nâng cao": what xã they are, also before a verb that no list knows. */
const REGISTERED =
  /^(?:đã )?(?:đăng ký|phấn đấu) (?:về đích|đạt chuẩn|xây dựng)(?: nông thôn mới| ntm)?(?: nâng cao| kiểu mẫu)?(?: (?:trong )?năm \d{4})?(?=\s(?!gồm|bao)\p{Ll})/u

const GROUP_NAME =
  /(?<!\p{L})(?:các|những|mỗi|từng|hai|ba|bốn|\d+ xã|\d+ huyện|đơn vị|cơ quan|hộ|nhà thầu|thành viên|người|học sinh|doanh nghiệp|cá nhân|trường hợp)(?!\p{L})/u

/** "xã nào chưa nộp thì …": whichever it is, up to the word that orders. */
function whichever(p: Printed, at: number, to: number): number | null {
  const rest = p.lower.slice(at, Math.min(to, at + 120))
  const order = /\s+phải(?!\p{L})/u.exec(rest)
  return order && !/[;:.]/u.test(rest.slice(0, order.index)) ? at + order.index : null
}

function atSign(p: Printed, start: number, end: number, at: number, to: number): Step {
  const sign = p.text[at] ?? ''
  if (sign === ':') return namesAfterColon(p, start, at, to) ?? { at: end, by: 'colon' }
  if (sign === '(') return bracket(p, end, at, to)
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
  if (also) return at + Math.max(also[0].length, phraseAt(p, at, to, NAME_NOUNS) ?? 0)
  if (/^(?:ông|bà)\s(?!\p{Lu})/u.test(p.text.slice(at, at + 5))) return null
  if (headAt(p, at, to) === null && !/^\p{Lu}/u.test(p.text.slice(at, at + 1))) return null
  const piece = pieceAt(p, start, at, to)
  return piece !== null && !NOT_A_NAME.test(p.text.slice(at, piece)) ? piece : null
}

/** Words that carry a list of names on without naming an office themselves. */
const ALSO =
  /^(?:đoàn thể|tiêu chí|chỉ tiêu|thị|phó|khóm|khối|khu|ngành|cá nhân|tổ chức(?= chính| đoàn| hội| liên| cá| có)|tổ chức|buôn|bản|ban|xóm|làng|chuyên môn|hội|tổ)(?!\p{L})/u

/** "Tài chính - Kế hoạch", "Văn hóa - Xã hội": a capital after a dash goes on, another clause does not. */
const afterDash = (p: Printed, start: number, at: number, to: number): number | null =>
  /^\p{Lu}/u.test(p.text.slice(at, at + 1)) ||
  /^(?:kế hoạch|xã hội|thương binh|truyền hình|môi trường)(?!\p{L})/u.test(p.lower.slice(at, at + 14))
    ? pieceAt(p, start, at, to)
    : null

/** "các huyện: An Lão, Hoài Ân lập …": names listed behind a colon belong to the group before it. */
function namesAfterColon(p: Printed, start: number, at: number, to: number): Step | null {
  if (
    !/(?:các|hai|ba|bốn|những)\s+(?:xã|huyện|phường|thị trấn|thôn|ấp|bản|sở|phòng|huyện, thị xã|xã, phường|xã, thị trấn)$/u.test(
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
  String.raw`^\s+${ONE_NAME}(?:,\s+${ONE_NAME})*(?:\s+và\s+${ONE_NAME}|,\s+${ONE_NAME})(?=\s+\p{Ll}|[,:;.)])`,
  'u',
)

/** "(Văn phòng Điều phối …)" names the office that acts; "(cơ quan thường trực)" and "(phấn đấu đạt chuẩn …)" do not belong to the name. */
function bracket(p: Printed, end: number, at: number, to: number): Step {
  const close = at + p.text.slice(at, to).indexOf(')')
  if (close < at) return { at: end, by: 'sign' }
  if (/^\s*(?:,|và)\s+(?:UBND|Ủy ban|Sở|Phòng|[Xx]ã)\s/u.test(p.text.slice(close + 1, Math.min(to, close + 20)))) return { end: close + 1 }
  if (OWN_OFFICE.test(p.lower.slice(at + 1, close))) return { end: close + 1 }
  const after = p.text.slice(close + 1, close + 4)
  return { at: end, by: /^\s*:/.test(after) ? 'colon' : /^\s+\p{Ll}/u.test(after) ? 'word' : 'sign' }
}

/** The office meant, said in brackets: "Sở A (Chi cục B)", "Nhà thầu (Công ty C)". */
const OWN_OFFICE =
  /^\s*(?:văn phòng|phòng|chi cục|ban|trung tâm|công an|tổng công ty|công ty|liên danh|hợp tác xã|htx|doanh nghiệp tư nhân|ban qlda)\s/u

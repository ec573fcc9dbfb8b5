/**
 * How the name of a unit looks: capitalised syllables ("Bản Mù", "Phú Đông A", "Ea H'leo"), all capitals in a heading, or a ward's number.
 * Looks are not proof: ordinary words are names of communes and the other way round. A cue must stand before it (mentions.ts).
 */
export type NameCase = 'mixed' | 'capitals'

export interface NameRead {
  readonly text: string
  readonly start: number
  readonly end: number
}

// A capital with small letters (KNớ and EaBar have two), or a capital alone (A, B, Y); NTM and UBND are no syllables.
const MIXED = String.raw`(?:\p{Lu}{2}(?=\p{Ll})|\p{Lu})\p{Ll}*(?:(?<=\p{Ll})\p{Lu}\p{Ll}+)?(?:['’‘]\s?\p{L}+)*(?![\p{L}\p{N}])`
const CAPITALS = String.raw`\p{Lu}+(?:['’‘]\s?\p{Lu}+)*(?![\p{L}\p{N}])`
const HYPHEN = String.raw` ?[-–] ?(?!(?:Huyện|Tỉnh|Thành|Thị|Xã|Phường|Quận)(?!\p{L}))`
/** "Hà Giang 2", "Tam Xuân II": the digit belongs to the name unless it counts what follows. */
const ORDINAL = String.raw`(?: (?:[1-9]|I{1,3}|IV)(?![\p{L}\p{N}])(?![/.,%-]\d|%|\s*(?:tiêu chí|TC|chỉ tiêu|tháng|năm(?!\s+20\d\d)|ngày|xã|thôn|hộ|/)))?`

/** "Đường 10", "Đồi 61": one syllable and a number. */
const NUMBERED = String.raw` [1-9]\d(?![\p{L}\p{N}]|[/.,%-]\d|\s*(?:tiêu chí|TC|chỉ tiêu|tháng|xã|thôn|hộ))`

const run = (syllable: string): RegExp =>
  new RegExp(`${syllable}(?:${NUMBERED}|(?: ${syllable}){0,5}(?:${HYPHEN}${syllable}(?: ${syllable}){0,3})?${ORDINAL})`, 'uy')

const PATTERNS: Readonly<Record<NameCase, RegExp>> = { mixed: run(MIXED), capitals: run(CAPITALS) }
// "5", "III", and since 2025 "1 Bảo Lộc"
const NUMBER = new RegExp(
  String.raw`(?:\d{1,2}|[IVX]{1,4})(?![\p{L}\p{N}])(?![/.,-]\d|\s*(?:tháng|tiêu|xã|%|năm|ngày))(?: ${MIXED}(?: ${MIXED}){0,3})?`,
  'uy',
)

/** Running text on one line: a name may be broken where a line ended. Same length. */
export const oneLine = (text: string): string => text.replaceAll('\n', ' ')

/** The name that begins exactly at `at`; null when none does. A line's end ends it (see oneLine). */
export function nameAt(text: string, at: number, as: NameCase): NameRead | null {
  const read = exec(PATTERNS[as], text, at)
  const found = read === null ? null : beforeOffice(read)
  if (!found || isInstitution(found, text, at + found.length)) return null
  return { text: found, start: at, end: at + found.length }
}

/** The number of a ward or city district ("Phường 5", "Quận 3"). */
export function numberAt(text: string, at: number): NameRead | null {
  const found = exec(NUMBER, text, at)
  return found ? { text: found, start: at, end: at + found.length } : null
}

function exec(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/**
 * Words of the programme, of law and of the office that stand after "xã" in capitals ("XÃ ĐẠT CHUẨN NÔNG THÔN MỚI", "XÃ BẢO HÀ NHIỆM KỲ") or
 * in title case. None of them is inside a name of the gazetteer (a test looks).
 */
const OFFICE = /(?<=^| )(?:đạt chuẩn|nông thôn|đăng ký|hội đồng|không|được|đã|của|trong|theo|về|vùng|trên|trực thuộc|kiểu mẫu|nâng cao|nghèo|hoàn thành|phấn đấu|chưa|thông minh|đặc biệt|khó khăn|thực hiện|kết quả|giai đoạn|nhiệm kỳ|lần thứ|báo cáo|gửi|tháng|trước|sau|này|còn|những|tiêu chí|chỉ tiêu|danh sách|đề nghị|công nhận|triển khai|xây dựng|chuyển đổi|điều phối|[bcdđghklmnpqrstvx]{2,})(?= |$)/iu // prettier-ignore

/** The name without what the line goes on with; empty when it begins with such a word. */
function beforeOffice(name: string): string {
  const at = name.search(OFFICE)
  return at < 0 ? name : name.slice(0, at).trimEnd()
}

/** First words of bodies, never of communes. */
const BODY = /^(?:hội chủ(?=\s)|ủy|uỷ|ubnd|hđnd|sở(?! dầu)|phòng|huyện|tỉnh|xã|phường(?! đúc)|quận|bộ|cục|đảng)(?=\s|$)/iu
/** Bodies whose first word begins communes too (Hội Hoan, Trường Thọ, Trung Thành): told by their second word. */
const BODY_WORDS = /^(?:hội (?:nông|liên|cựu|phụ|chữ|người|khuyến|đồng|luật)|đoàn (?:thanh|đại|kiểm|thẩm|giám|tncs)|trường (?:tiểu|mầm|mẫu|đại|cao|phổ|chính|dân|th)|trạm (?:y|khuyến|thú|bảo|kiểm|bvtv)|ban (?:chỉ|quản|dân|tổ|tuyên|thường|chấp|kinh|giám|văn|pháp)|hạt kiểm|viện (?:kiểm|khoa)|đội (?:quản|thanh|công)|tổ (?:công|trưởng)|trung (?:ương)|mặt trận|ngân hàng|bảo hiểm)(?=\s|$)/iu // prettier-ignore

const COMMON_FIRST =
  /^(?:hội|đoàn|trường|trạm|viện|hạt|đội|ban|tổ|văn|trung|chi|công|chủ|bí|phó|giám|trưởng|thành|thị|kho|ngân|bảo|mặt|liên|tòa)$/iu

function isInstitution(name: string, text: string, end: number): boolean {
  if (BODY.test(name)) return true
  // "Văn phòng", "Công an": one syllable and a small letter after it is the beginning of a common noun
  if (/^trường trung$/iu.test(name)) return /^\s\p{Ll}/u.test(text.slice(end, end + 2))
  return BODY_WORDS.test(name) || (COMMON_FIRST.test(name) && /^\s\p{Ll}/u.test(text.slice(end, end + 2)))
}

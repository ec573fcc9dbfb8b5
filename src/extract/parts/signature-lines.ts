/** Lines of the signature block: authority ("KT. GIÁM ĐỐC"), title ("PHÓ GIÁM ĐỐC"), "(Đã ký)", the name. */
import { fold } from '../../text/fold.js'
import { isCapitals, plain } from './anchors.js'

const AUTHORITY =
  /^(?:t\s?[/.]?\s?m\s?[./]|k\s?[/.]?\s?t\s?[./]|t\s?[/.]?\s?l\s?[./]|t\s?[/.]?\s?u\s?[/.]?\s?q\s?[./]|tm |kt |tl |tuq |t\/m|k\/t|t\/l|thua lenh |thua uy quyen |thay mat |ky thay )\s*\p{L}/u
const OFFICE =
  'chủ tịch|giám đốc|trưởng|chánh|bí thư|bộ trưởng|thứ trưởng|thủ trưởng|thủ tướng|tổng giám đốc|cục trưởng|tổng cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|tổng biên tập|hiệu trưởng|chủ nhiệm|chỉ huy trưởng|chỉ huy|tư lệnh|đội trưởng|tổ trưởng|thư ký|kế toán|ủy viên|uỷ viên|thường trực|chính ủy|chính uỷ|chính trị viên|hạt trưởng|trạm trưởng|chủ tọa|chủ toạ|chủ trì|đại diện|tổng thư ký|tổng kiểm toán|kiểm sát viên|người lập|người ghi|người chủ trì|thành viên|xã đội trưởng|đoàn trưởng|phụ trách|tổng bí thư|thống đốc|giám thị|khoa trưởng|quản đốc|phó chủ tịch'
const TITLE = new RegExp(`^(?:q\\.\\s?|quyen |pho |nguyen )*(?:${fold(OFFICE)})(?![\\p{L}])`, 'u')
/** The same with accents: "Trương Văn Hai" is a name, "Trưởng phòng" an office. */
const OFFICE_WORDS = new RegExp(`^(?:q\\.\\s?|quyền |phó |nguyên )*(?:${OFFICE})(?![\\p{L}])`, 'u')
const NAMESAKE = /^(?:TRƯƠNG|CHU|CHÁNH VĂN (?!PHÒNG))\s/u

/** "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC", "T/M BAN THƯỜNG VỤ", "TUQ. BỘ TRƯỞNG". */
export const isAuthorityLine = (printed: string): boolean => AUTHORITY.test(plain(printed))

const bare = (printed: string): string => printed.replace(/\(.*?\)/g, '').trim()

/** A line of authority or title in capitals and short. */
export function isSignatureLine(printed: string): boolean {
  if (printed.length > 200) return false
  const line = plain(bare(printed))
  return (
    line.length <= 120 &&
    !/[:;]$/.test(line) &&
    !NAMESAKE.test(printed.trim()) &&
    (AUTHORITY.test(line) || TITLE.test(line)) &&
    isCapitals(bare(printed))
  )
}

/** The same in small letters ("KT. Giám đốc", "Phó Chủ tịch"): believed only where a signature stands anyway. */
export function isSmallSignatureLine(printed: string): boolean {
  if (printed.length > 100) return false
  const line = plain(bare(printed))
  return (
    line.length <= 60 &&
    !/[.,:;\d]$|[,;:]/.test(line) &&
    /^\p{Lu}/u.test(printed) &&
    (AUTHORITY.test(line) || TITLE.test(line)) &&
    !isPersonLine(printed)
  )
}

const RANK = String.raw`(?:(?:Đại|Thượng|Trung|Thiếu)\s(?:tá|úy|uý|tướng)|Đại\stướng|Bác sĩ|Kỹ sư|Luật sư|Thạc sĩ|Tiến sĩ)`
const DEGREE = String.raw`(?:(?:PGS|GS|TS|ThS|Ths|BS|BSCK|CKI{1,2}|KS|CN|LS|NGƯT|NGND|TTƯT|TTND|DS)[.,]?\s?(?:I{1,2}[.,]\s?)?)`
const SYLLABLE = String.raw`\p{Lu}[\p{L}]*(?:['’‘\-]\p{L}*)?`
/** "K? Brơi": the apostrophe of K’ Brơi, lost by a code or a scan. */
const LOST_APOSTROPHE = String.raw`[HKR]\?`
/** "K'Brèo", "H’Linh": a whole name of the highlands in one word. */
const ONE_WORD = String.raw`[HKY]['’‘]\p{Lu}\p{Ll}+`
const NAME = new RegExp(
  String.raw`^(?:${RANK}[,.]?\s|${DEGREE}){0,3}(?:${ONE_WORD}|(?:${LOST_APOSTROPHE}|${SYLLABLE})(?:\s${SYLLABLE}){1,5})$`,
  'u',
)
const SIGNING = 'da ky|ky ten|ky, dong dau|ky va dong dau|ky, ghi ro ho ten|chu ky|dau, chu ky|ky so'
/** "(Đã ký)", "[Ký tên, đóng dấu]"; without brackets only the bare words at a line's head or end. */
const SIGNED = new RegExp(
  `[([]\\s*(?:${SIGNING})[^)\\]]{0,40}[)\\]]|^(?:${SIGNING})(?:, (?:da )?dong dau)?(?:\\s*:|\\.|$|\\s(?=\\p{L}))|\\s(?:da ky)$`,
  'u',
)
const NO_NAME =
  /^(?:ủy ban|uỷ ban|ubnd|hđnd|sở |phòng |ban |như |lưu (?:vt|vp|văn|hồ|trữ)|phụ lục|biểu|mẫu |danh (?:sách|mục|hiệu)|cộng hòa|cộng hoà|độc lập|đảng |việt nam|nơi nhận|kính |điều \d|tỉnh |huyện |xã |công ty|hội |văn phòng)/

/** A person's name alone on its line: 2 to 6 capitalised syllables, perhaps after a title of learning or rank, perhaps beside "(Đã ký)". */
export function isPersonLine(printed: string): boolean {
  if (printed.length > 120) return false
  const line = withoutSigned(printed)
  const lower = line.normalize('NFC').toLowerCase()
  if (line.length > 60 || line.length < 4 || NO_NAME.test(lower) || OFFICE_WORDS.test(lower)) return false
  return NAME.test(line) && !isSignatureLine(line) && !/\p{N}/u.test(line)
}

/** "(Đã ký)", "(Ký tên, đóng dấu)", alone. */
export const isSignedMark = (printed: string): boolean =>
  printed.length <= 80 && SIGNED.test(plain(printed)) && withoutSigned(printed) === ''

/** The line without "(Đã ký)". */
export function withoutSigned(printed: string): string {
  const line = printed.replace(/\s+/g, ' ').trim()
  const m = SIGNED.exec(plain(line))
  return m ? (line.slice(0, m.index) + ' ' + line.slice(m.index + m[0].length)).replace(/^[\s:,.]+|[\s:,]+$/g, '') : line
}

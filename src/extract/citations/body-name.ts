/** Names of bodies in running text: "UBND huyện Hòa An", "Sở Tài nguyên và Môi trường", "Thủ tướng Chính phủ", from their first word on. */
import { span, type Span } from '../../model/span.js'
import { oldTone } from '../../text/compare.js'

const anyOf = (words: string): string =>
  `(?:${words
    .trim()
    .replace(/\s*\|\s*/g, '|')
    .replace(/ /g, '\\s+')})(?![\\p{L}\\p{N}])`

const HEADS = oldTone(`
  ủy ban | ubnd | ubmttq | ubmt | hội đồng | hđnd | sở | bộ | liên bộ | liên sở | liên ngành | ban | văn phòng | vpđp | thủ tướng | chính phủ | quốc hội |
  chủ tịch | phó chủ tịch | giám đốc | thường trực | đoàn | huyện ủy | tỉnh ủy | thành ủy | quận ủy | thị ủy | đảng ủy | đảng bộ | đảng đoàn | chi bộ |
  chi cục | cục | tổng cục | vụ | phòng | trường | công an | hội | liên đoàn | tổng liên đoàn | liên hiệp | trung tâm | tòa án | viện | ngân hàng | bảo hiểm | kho bạc | mặt trận | tổ |
  tổng công ty | công ty | tập đoàn | hạt | trạm | đội | thanh tra | chánh thanh tra | chánh án | cục trưởng | tổng cục trưởng | chi cục trưởng | viện trưởng | hiệu trưởng | tổng giám đốc |
  phó thủ tướng | trưởng đoàn | chỉ huy trưởng | tổng kiểm toán | kiểm toán | đài | bệnh viện | liên minh | hiệp hội | trung ương | bộ chính trị | bí thư |
  tổng bí thư | ttg cp | chủ nhiệm | trưởng ban | trưởng phòng | bộ trưởng | chánh văn phòng | quân khu | tỉnh đoàn | huyện đoàn | bcđ | bch | hợp tác xã | nhà nước`)
const HEAD = new RegExp(`^${anyOf(HEADS)}`, 'u')
/** Where a body may begin, over `bodyText`. */
export const BODY_HEAD = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(HEADS)}`, 'gu')

/** A name ends before these, printed small; accents count (về is not vệ). Parts of names ("Ban chỉ đạo") are spared by what stands before. */
const STOP = new RegExp(
  anyOf(`
  về | v/v | ban hành | phê duyệt | phê chuẩn | quy định | công nhận | công bố | đề nghị | đề xuất | đề ra | hướng dẫn | sửa đổi | thay thế | thay mặt | giao(?! thông) |
  triển khai | yêu cầu | thông báo | thông qua | chuyển(?! đổi số) | đã | có | là | được | bị | nêu | trong | kèm | tại | theo | để | nhằm | cho | ngày | từ | đến |
  lúc | hồi | thì | như | gửi | báo cáo | (?<!chương )trình | kết luận | (?<!ban )chỉ đạo | chỉ thị | điều chỉnh | bổ sung | xác định | xác nhận | phân công | phân bổ | phân cấp | quyết nghị |
  giải trình | (?<!tiếp )nhận | vẫn | sẽ | không | chưa | còn | do | khi | sau | trước | (?<!đổi )số | ấn định | (?<!ban )tổ chức | (?<!ban )(?<!đoàn )(?<!tổ )kiểm tra | (?<!đăng )ký | hôm nay | vừa | cùng |
  gồm | bao gồm | nghe | họp | lần | phát hành | phát động | thu hồi | hủy | bãi bỏ | đính chính | gia hạn | lùi | căn cứ | thực hiện | xây dựng kế hoạch | (?<!độc )lập | với |
  vào | ra | xem xét | rà soát | hiện | cần | phải | tiến hành | nhấn mạnh | mà | trả lời | phúc đáp | tham mưu | chủ trì | (?<!đồng )(?<!đoàn )(?<!tổ )thẩm định | (?<!đồng )(?<!đoàn )(?<!tổ )(?<!ban )thẩm tra | thành lập | quyết định |
  nói | thống nhất | tiếp tục | tiếp nhận | đánh giá | xin | mong | kính | cam kết | phê bình | phản ánh | phản hồi | góp ý | nhắc | đôn đốc | hỏi | (?<!bầu )cử | nộp | bàn giao | khẳng định | nghiên cứu | phối hợp | kiến nghị | chấp thuận | đồng ý | cho phép | năm (?=\\d)`),
  'uy',
)
/** Small words after "và" that still belong to a name: "Tài nguyên và môi trường". */
const AFTER_AND =
  /^(môi trường|đào tạo|phát triển|du lịch|công nghệ|hạ tầng|xã hội|truyền thông|đầu tư|tôn giáo|thú y|bảo vệ|đô thị|thể thao|truyền hình|gia đình|kinh tế|trẻ em|thủy lợi|vệ sinh|an toàn|đổi mới|chuyển đổi|tìm kiếm|cứu nạn|phòng, chống|giảm nghèo|các chương trình)/u
/** Second part of a name with a comma in it: "Văn hóa, Thể thao và Du lịch". */
const AFTER_COMMA =
  /^,\s+(?:chống\s|(?:Thể thao|Hạ tầng|Lao động|Khoa học|Thông tin|Gia đình|Chế biến|Thanh niên|Thiếu niên|Môi trường)\s+(?:\p{L}+\s+){0,3}?và\s+\p{L})/u

const TYPE_WORDS = new RegExp(
  `^(?:các\\s+)?${anyOf('nghị quyết|quyết định|chỉ thị|quy chế|quy định|thông báo|hướng dẫn|chương trình|kế hoạch|phương án|đề án|báo cáo|biên bản|tờ trình|công điện|công văn|nghị định|thông tư|kết luận|văn bản|luật|số')}`,
  'iu',
)
/** A type's word that names a body ("Sở Tài chính và Kế hoạch huyện"). */
const TYPE_AS_NAME = /^Kế hoạch\s*($|[,;.)]|tỉnh|huyện|quận|thị|thành)/u

/** Lower case in old tones, of the same length: accents count, for "trường" is not "trưởng" and "sổ" is not "sở". */
export const bodyText = (text: string): string => oldTone(text.toLowerCase())

/** "Ban Chỉ đạo … giai đoạn 2021 - 2025 tỉnh": the period stands inside the name. */
const PERIOD_INSIDE = /^giai đoạn\s+\d{4}\s?[-–]\s?\d{4}\s+(?:tỉnh|huyện|xã|thành phố|quận|thị xã|phường|trung ương|cấp)(?!\p{L})/iu

const WORD = /\s*([\p{L}\p{N}’'&/-]+)/uy
/** Longest name looked for, in characters. */
const LONGEST = 170

/** The body that begins at `at` (white space before it is skipped) and ends before `to`; null when no known head word leads. */
export function readBody(text: string, at: number, to: number): Span | null {
  const start = at + (/^\s*/.exec(text.slice(at, to))?.[0].length ?? 0)
  const head = HEAD.exec(bodyText(text.slice(start, Math.min(to, start + 60))))
  if (!head || NO_BODY.test(text.slice(start, start + 24))) return null
  return span(start, endOfName(text.slice(0, to), start + head[0].length))
}

/** Things that begin like a body: "Bộ tiêu chí", "Đoàn viên", "Bộ luật". */
const NO_BODY =
  /^(?:bộ\s+(?:tiêu chí|luật|chỉ số|hồ sơ|thủ tục|công cụ|tài liệu|câu hỏi|máy|phiếu|giống|môn|phận|mặt)|đoàn viên|hội viên|tổ viên|sở hữu|ban đầu|ban ngành|vụ (?:việc|án|mùa|xuân|hè|đông)|trường hợp|đài thọ|cục bộ)(?!\p{L})/iu

const UNIT =
  /^(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|trung ương|ngành)(?!\p{L})(?:\s+\p{Lu}[\p{L}’'-]*|\s+\d{1,2}(?![\d/.]))*/u

/** "Kế hoạch số … của huyện", "Nghị quyết số … của xã Hòa An": the unit for its body; believed only right after "của". */
export function readUnit(text: string, at: number, to: number): Span | null {
  const head = /^\p{L}+/u.exec(text.slice(at, at + 12))?.[0] ?? ''
  const m = UNIT.exec(head.toLowerCase() + text.slice(at + head.length, Math.min(to, at + 80)))
  return m ? span(at, at + m[0].length) : null
}

function endOfName(text: string, from: number): number {
  const lower = text.slice(Math.max(0, from - 12), from + LONGEST + 40).toLowerCase()
  const offset = Math.max(0, from - 12)
  let end = from
  while (end - from < LONGEST) {
    if (AFTER_COMMA.test(text.slice(end, end + 80))) end += 1
    WORD.lastIndex = end
    const m = WORD.exec(text)
    if (!m?.[1] || endsBefore(text, lower, m[1], WORD.lastIndex - m[1].length, offset)) break
    end = WORD.lastIndex
  }
  return end - (/[\s/-]+$/.exec(text.slice(from, end))?.[0].length ?? 0)
}

function endsBefore(text: string, lower: string, word: string, at: number, offset: number): boolean {
  if (/^giai$/iu.test(word)) return !PERIOD_INSIDE.test(text.slice(at, at + 60))
  if (/^[\d-]/.test(word) && /giai đoạn(?:\s+\d{4})?(?:\s?-)?\s*$/u.test(lower.slice(0, at - offset))) return false
  if (/^\d/.test(word)) return !/(khu vực|khu|quận|phường)\s*$/u.test(lower.slice(0, at - offset))
  if (word.toLowerCase() === 'và') return andEnds(text.slice(at + word.length, at + 70).trimStart())
  if (/^V(ề|\/v)$/u.test(word)) return true
  STOP.lastIndex = at - offset
  return !/^\p{Lu}/u.test(word) && STOP.test(lower.replace(/\n/g, ' '))
}

/** "và" goes on with a name: a large letter that begins no type of document, or a known second half. */
function andEnds(rest: string): boolean {
  if (TYPE_WORDS.test(rest)) return !TYPE_AS_NAME.test(rest)
  return !/^\p{Lu}/u.test(rest) && !AFTER_AND.test(rest.toLowerCase())
}

/** "Ban Chỉ đạo Trung ương về …": bodies named by their topic keep "về". */
export const NAMED_BY_TOPIC =
  /(?:Ban Chỉ đạo|Tiểu ban|Tổ công tác|Ủy ban quốc gia|Hội đồng quốc gia)(?:\s+(?:Trung ương|quốc gia|Chính phủ))?$/iu

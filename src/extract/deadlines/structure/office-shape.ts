/** Names of offices that no list knows, told by their shape: a capitalised kind and words of its own up to the verb of an order. */
import { headAt, type Printed } from './name-piece.js'
import { NO_SUBJECT_BEFORE } from './name-words.js'
import { startsWithVerb } from './verbs.js'

/** Kinds of offices whose own name may hold words that no list knows. */
const OFFICE =
  /^(?:các )?(?:khoa|phòng|ban|tiểu ban|đội|tổ|hội đồng|hội|đoàn|trung tâm|trạm|viện|xưởng|phân xưởng|xí nghiệp|đại đội|tiểu đoàn|trung đoàn|cảng vụ|nghiệp đoàn|bộ môn|chi cục|cục|vụ|lực lượng|câu lạc bộ|nhà hát|thư viện|bảo tàng|học viện|hạt|đồn)(?!\p{L})/u

/** Names that a place has made whole: nothing more belongs to them. */
const WHOLE = /(?<!\p{L})(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|ấp|bản|ubnd|này|đó|khác|còn lại)(?!\p{L})/u

/** Words that go on a sentence: adverbs, modal words, ties, and short verbs of many kinds. */
const GOES_ON =
  /^(?:phải|cần|sẽ|có|chưa|đã|còn|thì|được|không|chịu|tự|ra|xin|kịp|lo|rà|cử|nên|thuộc|theo|về|xuống|đến|vào|trước|trong|từ|để|tại|cũng|đều|vẫn|chỉ|mới|luân|lần|cam|hoàn|kết|xác|tạo|giải|lãnh|kêu|điều|in|xây|sửa|thay|thu|phát|nắm|đổ|mua|bán|thuê|trả|dùng|rút|khai|thả|bơm|cắt|kéo|tưới|chôn|ghi|nêu|nói|trực|canh|đo|vẽ|giữ|bỏ|tháo|hợp|chậm|nợ|hứa|vay|hiến|bốc|xếp|đón|tiễn|mang|bám|tập|khám|dạy|học(?! (?:đường|sinh|viên|vụ|tập|thuật))|đọc|tra|vá|san|lát|kè|che|neo|khơi|thông|múc|tỉa|bón|cấy|đi|đứng|ngồi|lên|lại|ngay|nhanh|khẩn|tuyệt|cùng|với|và|của|cho|bằng|qua|ở|trên|do|vì|mà|là|như|nếu|khi|sau|bị|hết|xong|quét|lấy|gọi|hỏi|tìm|xem|nghe|chạy|đặt|treo|gắn|nạo|vét|tổ|thống|thẩm|kiểm|nâng|quản|bảo|bàn|gom|đốt|ủ|rải|rắc|lọc|bắt|truy|tuần|xử|cấp|cảnh|báo|hướng|chấm|soát|đối|nhắc|dự|thương|sang|nhập|xuất|chi|tính|làm|liên|giám|tham|thực|triển|quyết|trình|hỗ|giao|nghiệm|chuẩn|chủ|tuyên|vận|đăng|niêm|khảo|cập|bổ|lập|họp|gửi|nộp|mời|các|những|mỗi|từng|một|hai|ba)(?!\p{L})/u

/** "Ban Trị sự | chùa Phước Lâm nộp", "Hội đồng | hiệp thương ngành gửi": words up to the order's verb that belong to the office's own name; where they end, or null. */
export function ownWords(p: Printed, start: number, at: number, to: number): number | null {
  const name = p.lower.slice(start, at)
  if (!/^\p{Lu}/u.test(p.text.slice(start, start + 1)) || !OFFICE.test(name) || WHOLE.test(name)) return null
  let end = at
  for (let n = 0; n < 6; n++) {
    const word = /^\s*(\p{L}+|\d{1,3})(?=\s)/u.exec(p.text.slice(end, Math.min(to, end + 24)))
    if (!word?.[1]) return null
    const from = end + word[0].length - word[1].length
    const lower = p.lower.slice(from, Math.min(to, from + 24))
    const capital = /^\p{Lu}/u.test(word[1])
    if (n > 0 && !capital && startsWithVerb(p.text.slice(from, Math.min(to, from + 40)))) return end
    if (!capital && (GOES_ON.test(lower) || NO_SUBJECT_BEFORE.test(lower) || startsWithVerb(p.text.slice(from, Math.min(to, from + 40)))))
      return null
    end = from + word[1].length
  }
  return null
}

/** "Bến xe Thanh Bình niêm yết …", "Ga Lạc Sơn phối hợp …": a kind and a name in capitals before a verb that only someone can do. */
const SHAPE =
  /\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}(?:\s\p{Lu}\p{L}*){1,5}(?:\s(?:số )?\d{1,2})?(?:\s(?:xã|phường|huyện|tỉnh|thành phố|khu vực))?(?=\s\p{Ll})/uy

const DONE_BY_SOMEONE =
  /^\s(?:gửi|gởi|nộp|báo cáo|lập|rà soát|phối hợp|niêm yết|kiểm tra|chủ trì|tham mưu|tổng hợp|đăng ký|hướng dẫn|bố trí|chuẩn bị|cử|khẩn trương|có trách nhiệm|chịu trách nhiệm|dọn|trả lời|giải trình|cung cấp|theo dõi|đôn đốc|tuyên truyền|vận động|khảo sát|thống kê|đối chiếu|xác minh|cam kết|tiếp thu|thông báo)\s/u

/** Things, papers, days and verbs that begin a sentence with a capital. */
const THING =
  /^(?:việc|kết quả|hồ sơ|báo cáo|số liệu|tài liệu|danh sách|biên bản|biểu|thời|hạn|mốc|phần|cầu|đường|hồ|chợ|đập|kênh|cống|sông|suối|núi|rừng|tuyến|quốc lộ|tỉnh lộ|dự án|công trình|gói thầu|kế hoạch|chương trình|đề án|nghị|luật|thông|quyết định|chỉ|công văn|công điện|văn bản|tờ|bộ|tháng|ngày|năm|quý|tuần|lễ|tết|hội|giải|cuộc|phong trào|tiêu chí|nhà văn|khu|điểm|bãi|phòng|trụ sở|cơ sở dữ|phần mềm|hệ thống|đề nghị|yêu cầu|giao|căn cứ|thực hiện|theo|trên|trong|sau|trước|từ|đến|khi|nếu|để|tại|đối với|riêng|hiện|nay|do|vì|quá|mẫu|phiếu|bản|giấy|sổ|thẻ|tiền|vốn|nguồn|kinh phí|quỹ|lúa|cây|con|đàn|dịch|bệnh|xe|tàu|đề|tên|họ|nơi|kính|ý kiến|kiến nghị|phấn đấu|mục tiêu|quy|điều|khoản|mục|phụ lục|bảng|cột|trường hợp)(?!\p{L})/u

/** Where a name of that shape ends that begins there; null when none does. */
export function shapedName(p: Printed, start: number, to: number): number | null {
  SHAPE.lastIndex = start
  const m = SHAPE.exec(p.text)
  const end = m && start + m[0].length
  // capitals alone are the name of a place or a person
  if (
    end === null ||
    !/\s\p{Ll}/u.test(m?.[0] ?? '') ||
    end >= to ||
    THING.test(p.lower.slice(start, end)) ||
    startsWithVerb(p.text.slice(start, end))
  )
    return null
  return headAt(p, start, to) === null && DONE_BY_SOMEONE.test(p.lower.slice(end, Math.min(to, end + 24))) ? end : null
}

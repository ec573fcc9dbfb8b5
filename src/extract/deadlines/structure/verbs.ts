/** The verbs of administrative orders: where one begins, a task begins and the name of the actor ends. Lower case, old tone placement. */
import { oldTone } from '../../../text/compare.js'

const VERBS =
  `báo cáo|báo lại|gửi|gởi|nộp|trình|tham mưu|hoàn thành|hoàn thiện|hoàn chỉnh|rà soát|tổng hợp|xây dựng|ban hành|triển khai|tổ chức|thực hiện|
phối hợp|chủ trì|chỉ đạo|đôn đốc|kiểm tra|giám sát|hướng dẫn|theo dõi|đánh giá|tự đánh giá|tự chấm|chấm điểm|cập nhật|bổ sung|cung cấp|cử|đăng ký|lập|xử lý|khắc phục|
giải quyết|giải ngân|giải tỏa|giải trình|nghiệm thu|bàn giao|lắp đặt|lắp|sửa chữa|niêm yết|công khai|công bố|quyết toán|thanh toán|phê duyệt|thẩm định|thẩm tra|xác nhận|
tuyên truyền|vận động|phát động|ra quân|ra mắt|thu gom|cấp|giao|bố trí|phân bổ|phân công|kiện toàn|thành lập|khảo sát|thống kê|kê khai|điều tra|tiêm|tiêu hủy|phun|
sơ tán|di dời|khôi phục|thông tuyến|bảo đảm|đảm bảo|duy trì|nâng|tăng cường|đẩy nhanh|đẩy mạnh|tập trung|chuẩn bị|góp ý|cho ý kiến|có ý kiến|có văn bản|có trách nhiệm|có kế hoạch|
tham gia|trả lời|phản hồi|làm rõ|nhập|số hóa|quán triệt|cụ thể hóa|sơ kết|tổng kết|tập huấn|mở|trồng|chỉnh trang|cắm|thu hồi|thu lại|chuyển|ký|hỗ trợ|giúp|lựa chọn|chọn|
lấy ý kiến|phản ánh|đề xuất|chụp|thông báo|đối chiếu|rút kinh nghiệm|nghiêm túc|khẩn trương|chủ động|tiếp tục|tích cực|kịp thời|thường xuyên|sớm|phải|cần|chịu trách nhiệm|
căn cứ|quan tâm|tranh thủ|xem xét|biên soạn|biên tập|biên tập|soạn thảo|lưu trữ|sắp xếp|tháo gỡ|vệ sinh|khử khuẩn|tạm dừng|dừng|nghiên cứu|mời|đưa|tiếp nhận|tiếp thu|
nhận|vận hành|kết nối|mở rộng|đầu tư|khởi công|thi công|cải tạo|nạo vét|gia cố|ứng phó|ứng trực|khen thưởng|xét|bình xét|họp|làm việc|tham dự|đào tạo|bồi dưỡng|
tuyển|ký kết|ký cam kết|điều chỉnh|điều hành|phát hành|phát triển|huy động|quyên góp|thẩm duyệt|định kỳ|hằng|trên cơ sở|đề nghị|đề ra|xin|chốt|khai báo|kiến nghị|lồng ghép|
cải thiện|phát sóng|đăng tải|đăng|cứng hóa|bê tông hóa|nâng cấp|nâng cao|khoanh|tiêu độc|giám định|trích|chi trả|hủy|khảo nghiệm|thí điểm|thành lập|tự rà soát|tự kiểm tra|chấm`.replace(
    /\n/g,
    '',
  )

/** Longer verbs first, so that "báo cáo" is not read as "báo". */
const SORTED = [...new Set(VERBS.split('|').map((v) => v.trim()))].sort((a, b) => b.length - a.length)

const VERB = SORTED.map((v) => v.replace(/ /g, '\\s+')).join('|')

const AT_START = new RegExp(`^[\\s"“(*]*(?:${VERB})(?![\\p{L}])`, 'u')

/** True when the printed text begins with an order's verb. */
export const startsWithVerb = (printed: string): boolean => AT_START.test(oldTone(printed.toLowerCase()))

/** Words after which a verb is part of a name or of a noun ("được giám sát", "việc bàn giao", "phụ trách"). */
const NOT_AFTER =
  /(?:được|bị|đã|chưa|không|đang|việc|phụ trách|về|kết quả|cán bộ|công tác|có|theo|nhiệm vụ|số liệu|mức độ|năng lực|hồ sơ|tiến độ|và|,|tham gia|chương trình|dự án|công chức|viên chức|bộ phận|hội đồng|đoàn|tổ|tiểu ban|trung tâm|ban|để|tiêu chí)\s*$/u

const SCAN = new RegExp(`(?<![\\p{L}])(?:${VERB})(?![\\p{L}])`, 'gu')

/** Where the first order's verb begins in a printed stretch (lower case letters only: names are capitalised); -1 when none does. */
export function firstVerb(printed: string): number {
  const lower = oldTone(printed.toLowerCase())
  for (const m of lower.matchAll(SCAN)) {
    if (printed[m.index] !== lower[m.index]) continue
    if (NOT_AFTER.test(lower.slice(Math.max(0, m.index - 16), m.index))) continue
    if (isPartOfName(lower, m.index)) continue
    return m.index
  }
  return -1
}

/** "Văn phòng Điều phối xây dựng nông thôn mới huyện", "Ban Quản lý dự án đầu tư xây dựng": verbs inside names. */
function isPartOfName(lower: string, at: number): boolean {
  const before = lower.slice(0, at)
  return (
    (/^xây dựng(?: nông thôn mới| ntm| huyện| tỉnh| thành phố| đảng)/u.test(lower.slice(at)) &&
      /(?:điều phối|chỉ đạo|đầu tư|chương trình|mtqg|quốc gia)\s+$/u.test(before)) ||
    /^(?:đăng ký về đích|đăng ký đạt chuẩn|đăng ký xây dựng)/u.test(lower.slice(at))
  )
}

/** True when an order's verb stands somewhere in the stretch. */
export const hasVerb = (printed: string): boolean => firstVerb(printed) >= 0 || startsWithVerb(printed)

/** Words in which letters tell that a task was done or not. Lower case, accents kept, old tone placement; pieces of patterns. */

/** Ways to hand something in: to have done it is to have answered. Longer before shorter. */
const HANDED_IN =
  'gửi lại|gửi|gởi|nộp lại|nộp|trình|báo cáo lại|báo cáo|cung cấp|trả lời|phản hồi|giải trình|bàn giao|hoàn trả|quyết toán|có báo cáo|có văn bản|có kế hoạch|có tờ trình|có hồ sơ|có ý kiến|có phản hồi'
const FINISHED = 'hoàn thành|hoàn tất|làm xong|thực hiện xong'

/** "đã kiểm tra xong", "đã xác nhận xong": over and done, whatever the work was. */
const ENDED = '(?:kiểm tra|xác nhận|rà soát|thẩm định|thẩm tra|nghiệm thu|khảo sát|bàn giao|xây dựng|sửa chữa|đo đạc|lập|thu hồi) xong'

/** Verbs told with "đã": others ("đã triển khai", "đã chỉ đạo") tell of work at large, not of a task that is over. */
export const DONE_VERB = `${ENDED}|${HANDED_IN}|${FINISHED}|ban hành`

/** Verbs told with "chưa". */
export const UNDONE_VERB = `${HANDED_IN}|${FINISHED}|xong|thực hiện|triển khai|tổ chức|khắc phục|ban hành|xây dựng|phê duyệt|rà soát|cập nhật|niêm yết|công khai|kiện toàn|lập|ký|thanh toán|nghiệm thu|tiếp thu|góp ý|tham gia ý kiến|chấm điểm|tự chấm|đối chiếu|thu hồi|kê khai`

/** What is counted. */
const UNIT = 'xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu|thôn|đơn vị|địa phương|cơ quan|sở|ban|ngành|phòng|trường|ấp|tổ'
export const COUNTED = String.raw`(?:ubnd )?(?:${UNIT})(?:, (?:${UNIT})){0,4}(?!\p{L})`
export const NUMBER = String.raw`\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười`

const NUMERALS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
export const numberOf = (printed: string): number => {
  const at = NUMERALS.indexOf(printed)
  return at >= 0 ? at : Number(printed)
}

/** A day behind "đến": "17 giờ ngày 13/11/2023", "hết ngày 05 tháng 3 năm 2024". */
const DAY = String.raw`(?:hết )?(?:\d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2}(?: phút)?)?,? )?(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?| tháng \d{1,2}(?: năm \d{4})?)`
export const UP_TO = String.raw`(?:đến|tới|tại) (?:nay|giờ|thời điểm (?:này|hiện tại|kiểm tra|báo cáo)|${DAY})`

/** May stand between the one who acts and what is told of him. */
export const BETWEEN = new RegExp(
  String.raw`^(?:[\s,:(–-]|(?:tính |cho |mãi )?${UP_TO}(?![\p{L}\d])|(?:nay|hiện|vẫn|còn|thì|cũng|đều|mới|chỉ|chậm|cơ bản|lại|kịp thời|riêng|cả|trước đó|trước đây)(?!\p{L}))*$`,
  'u',
)
/** The same before a name: "đến nay, UBND xã …", "còn xã …". */
export const LEADING = new RegExp(
  String.raw`(?:[\s,:(–-]|(?:tính |cho |mãi )?${UP_TO}(?![\p{L}\d])|(?:nay|hiện|vẫn|còn|thì|riêng|trước đó|trước đây|tuy nhiên|trong đó|và|nhưng|song|đã có|mới có|chỉ có)(?!\p{L}))*`,
  'uy',
)

/** Years of titles: "đưa xã … đạt chuẩn vào cuối năm 2026" is an aim of standings, no term of a task. Texts are lower case with accents. */
import type { Context } from '../structure/context.js'
import { ADDS_CRITERIA, isYear, localOf } from './not-terms.words.js'

/** An aim by its year: a title, a share of communes. */
export function isTarget(c: Context): boolean {
  const local = localOf(c)
  if (isTitleYear(c, local)) return true
  if (local.trim().split(' ').length > 4 && !/(?:công nhận|đạt chuẩn|về đích|danh hiệu|nâng cao|kiểu mẫu)/u.test(local)) return false
  const all = `${c.before} ${c.after}`
  if (ADDS_CRITERIA.test(`${c.before} ${c.after}`)) return false
  if (!isYear(c) && FACILITY.test(local)) return false
  const longTime = isYear(c) || c.rule === 'until' || c.rule === 'end-of' || c.rule === 'within'
  if (!longTime) return false
  if (/hoàn thành (?:thêm |ít nhất |tối thiểu )?(?:từ )?\d*[^,;]{0,25}tiêu chí/u.test(all)) return false
  return (
    /(?:đạt chuẩn|về đích|đạt danh hiệu|công nhận|kiểu mẫu|nông thôn mới nâng cao)/u.test(all) &&
    /(?:phấn đấu|đăng ký|mục tiêu|năm|đạt|có|quý|đề nghị)/u.test(all) &&
    !/(?:hồ sơ|báo cáo|kế hoạch|(?<!lộ |công |chương |quá )trình|gửi|rà soát|danh sách|tổ chức|công bố|thẩm định|thẩm tra|trao |lập |khảo sát|kiểm tra|hướng dẫn|tham mưu|xét |đánh giá)/u.test(
      all,
    ) &&
    !PAYS.test(c.before)
  )
}

/** "đưa xã … đạt chuẩn vào cuối năm 2026", "lùi sang năm 2026": between two signs nothing but the title and its year. */
function isTitleYear(c: Context, local: string): boolean {
  // a school or a clinic that reaches its standard is work of a term, unless only the year is told
  if (!isYear(c) && FACILITY.test(local)) return false
  const title = /(?:đạt chuẩn|về đích|cán đích|đạt danh hiệu|được công nhận|kiểu mẫu|nông thôn mới nâng cao|lên phường|lên thị xã)/u.test(
    local,
  )
  if (c.rule === 'until' && /^sang/u.test(c.wording) && isYearLike(c))
    return (
      /thì (?:chuyển|lùi|xét|để)\s*$/u.test(c.before) ||
      !/(?:hạn|thời gian|tiến độ|việc|công trình|vốn|nộp|gửi|báo cáo|hoàn thành)/u.test(c.before)
    )
  return title && !TITLE_WORK.test(local) && !PAYS.test(local)
}

const FACILITY = /(?:trường|trạm y tế|trung tâm|thư viện|phòng khám)[^;.]*chuẩn quốc gia/u

const TITLE_WORK =
  /(?<!\p{L})(?:hoàn thành|hoàn thiện|hồ sơ|báo cáo|kế hoạch|đề án|(?<!lộ |công |chương |quá )trình|gửi|nộp|rà soát|danh sách|tổ chức|công bố|thẩm định|thẩm tra|trao|lập|khảo sát|kiểm tra|hướng dẫn|tham mưu|xét|xem xét|đánh giá|ban hành|quyết định|thủ tục|lễ|họp|phê duyệt|đăng ký (?:năm|thời điểm|thời gian|lộ trình|mốc)(?!\s+20\d\d))(?!\p{L})/u

/** Money and prizes for those that reach the title. */
const PAYS =
  /(?<!\p{L}|nâng |các |phân )(?:cấp (?!xã|huyện|tỉnh|ủy|uỷ|trên|dưới|nước|cơ sở)|thưởng|bố trí|phân bổ|giải ngân|chi trả|cấp phát)/u

const isYearLike = (c: Context): boolean => {
  const { time } = c.finding.value
  return isYear(c) || (time.form === 'same' && time.unit === 'year')
}

/** "Chưa trình xét công nhận trong năm 2023": what will not be done yet. */
export const isNotYet = (c: Context): boolean =>
  /^(?:within|part-of)$/.test(c.rule) && /^[\s\d.)a-z-]{0,6}(?:hiện |vẫn |tạm thời |trước mắt |nên )*chưa\s[^,;.:]{2,60}$/u.test(c.before)

/** What fills a letter beside its values. Letters of one theme share most of their words, those of two themes few: as letters of one form and of two do. */
import type { Plan } from './plan.js'

const DEEDS = 'rà soát|thống kê|kiểm tra|lập danh mục|cập nhật|đối chiếu|tuyên truyền|hướng dẫn|bố trí kinh phí cho|đẩy nhanh'.split('|')
const MATTERS =
  'đường trục thôn|kênh mương nội đồng|trường học các cấp|nhà văn hóa xã|chợ nông thôn|điện sinh hoạt|nước sạch tập trung|hộ nghèo đa chiều|hợp tác xã|rác thải rắn|nghĩa trang nhân dân|y tế cơ sở|an ninh trật tự|chuyển đổi số|vườn mẫu|nhà ở dân cư|lao động qua đào tạo|sản phẩm OCOP|cây xanh ven đường|hồ sơ minh chứng'.split(
    '|',
  )
const HOWS =
  'theo đúng hướng dẫn của ngành|trên địa bàn từng thôn bản|gắn với trách nhiệm người đứng đầu|bảo đảm không nợ đọng vốn|lấy ý kiến của nhân dân|bằng nguồn lực lồng ghép|ưu tiên nơi còn khó khăn|báo cáo khó khăn phát sinh|phân công cán bộ theo dõi|ghi rõ khối lượng còn thiếu'.split(
    '|',
  )

const pick = (of: readonly string[], n: number): string => of[n % of.length] ?? ''

/** Five sentences by theme, and one of the letter's own. */
export function sentencesOf({ theme, office, subject, twin }: Plan): string[] {
  const common = Array.from({ length: 5 }, (_, i) => {
    const n = theme * 7 + i * 13 + ((theme * (i + 3)) >> 2)
    return `Về ${pick(MATTERS, n)}: ${pick(DEEDS, n + theme)} ${pick(MATTERS, n * 3 + i)}, ${pick(HOWS, n + i * theme)}, ${pick(HOWS, theme + i * 3)}.`
  })
  const own = `${office.name} đề nghị các đơn vị liên quan thực hiện việc ${subject}.`
  // A scan's slips of reading.
  return [...common, own].map((sentence, i) => (twin && i === 2 ? sentence.replace(/ [^ ]+,/, ' ~,') : sentence))
}

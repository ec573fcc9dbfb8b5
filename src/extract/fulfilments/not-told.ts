/** What looks like telling and is not: conditions, orders, plans, criteria, how well a thing was done. Lower case with accents. */

/** From the clause's beginning to the telling, as far as nothing turns ("nhưng đến nay …" tells again). */
const CONDITION =
  /(?<!\p{L})(?:nếu|trường hợp|trong trường hợp|giả sử|khi(?! đó)|nào|để|nhằm|phải|sẽ|cần|phấn đấu|bảo đảm|đảm bảo|dự kiến|mục tiêu|kể từ|sau khi|trước khi|tránh|không để|lý do|nguyên nhân|việc|những|trong thời gian|cơ sở|biết)(?!\p{L})[^;]*$/u
const TURN = /^[\s\S]*(?<!\p{L})(?:nhưng|song|tuy nhiên|đến nay|nay vẫn|đến giờ)(?!\p{L})/u

/** "chưa gửi thì …", "… coi như không đề nghị". */
const SANCTION = /^[^.;]{0,80}?(?<!\p{L})(?:thì|coi như|chịu trách nhiệm)(?!\p{L})/u

export const isConditional = (before: string, after: string): boolean =>
  CONDITION.test(before.replace(TURN, '')) || SANCTION.test(after) || /(?<!\p{L})(?:nếu|trường hợp|mà)\s*$/u.test(before)

/** Criteria met or not, titles and programmes at large are told by other families. */
const CRITERIA =
  /^\s*(?:được |đủ |cả |toàn bộ |các |đạt |và |thêm )*(?:\d[\d/]*(?:\s?(?:,|và)\s?\d+)*\s*)?(?:tiêu chí|chỉ tiêu|tc\s|mục tiêu|nông thôn mới|ntm|chuẩn|xây dựng nông thôn mới|nhiệm vụ (?:được giao|năm|chính trị)|kế hoạch (?:năm|sản xuất)|\d[\d/]*\s*(?:,|$|%))/u
/** How well, not whether. */
const QUALITY =
  /^\s*(?:được|tốt|nghiêm|nghiêm túc|quyết liệt|hiệu quả|có hiệu quả|triệt để|thường xuyên|kịp thời|đúng|đầy đủ|đủ|đồng bộ|sâu|dứt điểm|hết|sát|rõ|cụ thể|chặt chẽ|tương xứng|nhiều|thật)(?!\p{L})/u
/** Orders and invitations that are sent out: the sender asks, it does not answer. */
const ASKS =
  /^\s*(?:\d+ |các |nhiều |những )*(?:công văn|văn bản(?! giải trình| trả lời| báo cáo| góp ý| đăng ký| xin)|thông báo|công điện|giấy mời|chỉ thị|quyết định|nghị quyết|hướng dẫn|ý kiến chỉ đạo|phiếu chuyển|luật|nghị định|thông tư|quy định)(?!\p{L})/u
const ISSUED = /^\s*(?:các |\d+ )*(?:kế hoạch|phương án|chương trình hành động|quy chế)(?!\p{L})/u

/** Whether the verb with what follows it tells of a task. */
export function tellsOfTask(verb: string, done: boolean, after: string): boolean {
  if (/^(?:hoàn thành|hoàn tất|thực hiện|có|đạt|triển khai)/u.test(verb) && CRITERIA.test(after)) return false
  if (!done) return !QUALITY.test(after) && !(verb === 'ban hành' && /^\s*(?:luật|nghị định|thông tư)/u.test(after))
  if (verb === 'ban hành') return ISSUED.test(after)
  if (verb === 'có văn bản') return /^\s*(?:giải trình|trả lời|báo cáo|góp ý|đăng ký|gửi)/u.test(after)
  if (verb === 'có ý kiến') return /^\s*(?:góp ý|tham gia|bằng|tại|trả lời)/u.test(after)
  return !ASKS.test(after)
}

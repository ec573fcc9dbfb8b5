/** Times of what nature does: no term of a task. Texts are lower case with accents. */
import type { Context } from '../structure/context.js'
import { COMPLETES, weak } from './not-terms.words.js'

/** "các đợt mưa lũ trong tháng 6", "cơn bão số 3 trong tháng 9". */
const DISASTER = /(?<!\p{L})(?:đợt|trận|cơn|vụ)\s+(?:mưa|lũ|lụt|bão|rét|nắng|dịch|cháy|lốc|giông|động đất|áp thấp|sạt lở)[^,;:]{0,20}$/u

/** "nắng nóng còn kéo dài đến ngày …", "đợt mưa kết thúc vào ngày …". */
const WEATHER =
  /(?<!\p{L})(?:nắng nóng|mưa|bão|rét|lũ|lụt|hạn hán|khô hạn|xâm nhập mặn|gió mùa|triều cường|áp thấp|không khí lạnh|dịch bệnh|ổ dịch)(?!\p{L})[^,;.]{0,60}(?:kéo dài|diễn ra|tiếp diễn|đổ bộ|suy yếu|kết thúc|xuất hiện|ảnh hưởng|gia tăng)[^,;.]{0,40}$/u

/** What weather does by itself. */
const NATURE =
  /^[\s,]*(?:mực nước|mưa|bão|lũ|nhiệt độ|nắng|thời tiết|không khí lạnh|gió|sóng|áp thấp|rét|dịch|khu vực|các sông|triều|nguy cơ|khả năng)(?!\p{L})/u

/** "thiệt hại do mưa lũ trong tháng 10": when it struck. */
export const isDisaster = (c: Context): boolean => c.rule === 'within' && DISASTER.test(c.before) && !COMPLETES.test(c.before)

/** "trong 3 ngày tới có mưa to", "đến cuối tuần nắng nóng giảm": a forecast. */
export const isWeather = (c: Context): boolean =>
  (weak(c) && WEATHER.test(c.sentenceBefore)) || ((c.rule === 'coming-days' || c.rule === 'until') && NATURE.test(c.after))

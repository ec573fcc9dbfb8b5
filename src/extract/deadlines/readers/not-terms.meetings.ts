/** Times at which people come together: no term of a task. Texts are lower case with accents. */
import type { Context } from '../structure/context.js'
import { AT_A_TIME, isPeriod } from './not-terms.words.js'

/** "Hội nghị … vào 14 giờ ngày …", "dự giao ban …", "tập huấn trong 02 ngày …": the time of a meeting, a course, a journey. */
export const isMeeting = (c: Context): boolean =>
  (c.rule === 'on-days' &&
    /(?<!\p{L})(?:tập huấn|bồi dưỡng|hội nghị|hội thi|hội thao|họp|diễn ra|thi|nghỉ)(?!\p{L})[^;.]*$/u.test(c.before) &&
    !/(?<!\p{L})(?:gửi|nộp|hoàn thành|xong)(?!\p{L})/u.test(c.before)) ||
  (AT_A_TIME.has(c.rule) &&
    !isPeriod(c) &&
    /(?:hội nghị|đại hội|hội thi|hội thao|hội diễn|ngày hội|cuộc họp|phiên họp|lớp tập huấn|lớp bồi dưỡng|hội thảo|(?<!\p{L})dự (?:họp|giao ban|hội nghị|lễ|tập huấn)|giao ban (?:trực tuyến|chuyên đề|với)|lễ [^,;()]{0,40}|khai mạc|họp (?:giao ban|sơ kết|tổng kết|chuyên đề|trực tuyến|báo|bàn|liên ngành)[^,;()]{0,40}|buổi làm việc|làm việc (?:tại|với)|lịch [^,;()]{0,40}|diễn tập|chuyến [^,;()]{0,20}|kỳ họp)[^,;()]{0,40}\(?\s*$/u.test(
      c.before,
    ) &&
    !/(?:gửi|nộp|báo cáo|hoàn thành|xong|đăng ký)(?!\p{L})/u.test(c.before))

/** What people come together for by a rhythm. */
const GATHERS = /^[\s,]*(?:[^;.,]{0,40}\s)?(?:chào cờ|họp|giao ban|sinh hoạt|mở phiên)(?!\p{L})/u

/** "Lịch tiếp dân: ngày 15 hằng tháng", "diễn ra vào tháng 7 hằng năm", "Ngày 10 tháng 3 hằng năm là ngày Giỗ Tổ". */
const isHeldEach = (c: Context): boolean =>
  c.finding.value.kind === 'recurring' &&
  (/(?:(?<!\p{L})lịch\s[^;.:]{0,50}:|(?<!\p{L})tiếp (?:công )?dân|(?<!\p{L})diễn ra|(?<!\p{L})khai mạc)\s*$/u.test(c.before) ||
    /^\s+là (?:ngày|dịp|tết|lễ|tháng)\s/u.test(c.after))

/** "họp Ban Thường vụ mỗi tháng 02 lần", "Hằng tuần, vào sáng thứ Hai, cơ quan chào cờ": the rhythm of meetings. */
export const isMeetingRhythm = (c: Context): boolean =>
  isHeldEach(c) ||
  (c.finding.value.kind === 'recurring' && c.fronted && GATHERS.test(c.after) && !/báo cáo/u.test(c.after)) ||
  (c.finding.value.kind === 'recurring' &&
    /(?<!\p{L})(?:họp|sinh hoạt|giao ban)(?:\s(?!báo cáo|gửi|dân|xét)[^,;.:]{1,30})?\s*(?:định kỳ\s*)?$/u.test(c.before) &&
    !/báo cáo/u.test(c.after) &&
    !/báo cáo/u.test(c.before))

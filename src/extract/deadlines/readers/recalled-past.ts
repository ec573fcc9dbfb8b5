/** A term now over that a named paper had set: "Theo Kế hoạch số 40, đến 15/4 các trường phải nộp …", "… quy định hoàn thành trong năm 2022 nhưng chưa xong". */
import type { Context } from '../structure/context.js'

/** A paper with its number, in lower case. */
const NUMBERED =
  /(?<!\p{L})(?:công văn|thông báo|kế hoạch|quyết định|văn bản|tờ trình|chỉ thị|quy chế|nghị quyết|công điện|hướng dẫn|kết luận|phiếu (?:chuyển|giao)[^,;]{0,20}|chương trình|đề án|phương án)(?: \p{L}+){0,3} (?:số [^\s,;]+|\d+\/[^\s,;]+)/u
/** The paper orders: between it and the time nothing but what it says. */
const ORDERS = /(?<!\p{L})(?:phải|yêu cầu|quy định|giao|đề nghị|ấn định|chỉ đạo|xác định|đề ra|đặt ra|nêu rõ|thời hạn|hạn)(?!\p{L})/u
const BY_THEN =
  /(?<!\p{L})(?:hoàn thành|hoàn tất|xong|dứt điểm|khắc phục|kết thúc|gửi|nộp|trình|giải ngân|bàn giao)(?!\p{L})[^,;.]{0,50}\(?$/u
const MUST_BEHIND = /^\s*,?\s*[^;.,]{0,60}?(?<!\p{L})phải\s/u
/** "Công văn số 12 …, trong đó yêu cầu A nộp … ngày 8/9; B gửi … đến hết ngày 15/9": the paper goes on ordering up to the full stop. */
const ORDERS_THERE =
  /^[^;]*?,\s*(?:trong đó|theo đó|tại đó)(?:\s+(?:có|đã))?\s+(?:yêu cầu|giao|đề nghị|ấn định|chỉ đạo|quy định|phân công)(?!\p{L})/u
/** "thời hạn gửi báo cáo theo Công văn số 12 (đến hết ngày 22/9)". */
const TERM_OF_PAPER = /(?<!\p{L})(?:thời hạn|hạn|mốc)\s[^;:()]{0,90}?(?<!\p{L})(?:theo|tại|trong|của)\s+$/u
/** The telling goes on with what was left undone. */
const UNKEPT = /^[^;.]{0,160}?(?<!\p{L})(?:nhưng|song|tuy nhiên|mà)\s[^;.]{0,60}?(?:chưa|còn|mới|không|chậm)(?!\p{L})/u

export function recallsPast(c: Context): boolean {
  const paper = NUMBERED.exec(c.sentenceBefore)
  if (!c.isPast || !paper) return false
  const said = c.sentenceBefore.slice(paper.index + paper[0].length)
  if (/(?<!\p{L})đã (?:hoàn thành|xong|gửi|nộp|bàn giao)[^,;.]*$/u.test(said)) return false
  const theirs = /(?:^|[,;:.]\s*|như [^;,]{0,60})(?:theo|tại)\s+$/u.test(c.sentenceBefore.slice(0, paper.index)) || ORDERS.test(said)
  if (theirs && MUST_BEHIND.test(c.after) && /(?:^|,\s*)$/u.test(c.before)) return true
  return BY_THEN.test(c.before) && ORDERS.test(said) && UNKEPT.test(c.after)
}

/** A term gone by that the paper itself had set, whatever became of it: in its bracket, or further on in what it ordered. */
export function isSetThere(c: Context): boolean {
  const paper = NUMBERED.exec(c.sentenceBefore)
  if (!c.isPast || !paper) return false
  const said = c.sentenceBefore.slice(paper.index + paper[0].length)
  if (/(?<!\p{L})đã (?:hoàn thành|xong|gửi|nộp|bàn giao)[^,;.]*$/u.test(said)) return false
  if (ORDERS_THERE.test(said) && BY_THEN.test(c.before)) return true
  return /^[^();]{0,60}\(\s*$/u.test(said) && TERM_OF_PAPER.test(c.sentenceBefore.slice(0, paper.index))
}

/** Where a new order begins after a recalled one that was not kept: "… yêu cầu xong trong tháng 3 nhưng chưa làm; Phòng phải …, chậm nhất ngày 20/4". */
export function sinceUnkept(sentenceBefore: string): string {
  const told = [
    ...sentenceBefore.matchAll(/(?<!\p{L})(?:nhưng|song|tuy nhiên|mà|đến nay)\s[^;]{0,80}?(?:chưa|còn|không|chậm)\s[^;]*;\s/gu),
  ].at(-1)
  return told ? sentenceBefore.slice(told.index + told[0].length) : sentenceBefore
}

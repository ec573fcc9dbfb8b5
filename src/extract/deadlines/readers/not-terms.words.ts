/** What the reasons in not-terms.list look at: the words and stretches that tell a mere date from a term. Texts are lower case with accents. */
import { afterLast } from '../../../text/sentence.js'
import type { Context } from '../structure/context.js'
import { firstVerb, hasVerb, startsWithVerb } from '../structure/verbs.js'

/** Cues that also stand with mere dates: they need an order beside them. */
const WEAK = new Set([
  'until',
  'within',
  'end-of',
  'part-of',
  'from-to',
  'on',
  'day-then-order',
  'before-event',
  'labelled-period',
  'each',
  'every',
  'within-day',
  'plain-done',
  'plain-nth',
  'plain-label',
  'plain-end',
  'plain-report',
  'plain-head',
  'on-days',
  'plain-period',
])
export const weak = (c: Context): boolean => WEAK.has(c.rule)

/** The stretch around the wording between two signs: what the time is nearest to. */
export const localOf = (c: Context, side: 'before' | 'both' = 'both'): string => {
  const before = afterLast(c.before, ',;:(')
  return side === 'before' ? before : `${before} ${/^[^,;:)]*/u.exec(c.after)?.[0] ?? ''}`
}

export const isYear = (c: Context): boolean => {
  const time = c.finding.value.time
  return time.form === 'year' || (time.form === 'range' && time.to.form === 'year')
}

/** "đến 15 giờ ngày 12/3 còn 20 hộ": how things stand then. */
export const LEFT = /^\s*(?:còn|mới có|vẫn còn|đã có|chỉ còn)\s+(?:khoảng |gần |hơn )?\d/u

/** An order that has a time by its end: "hoàn thành", "xong". */
export const COMPLETES =
  /(?<!\p{L})(?:hoàn thành|hoàn thiện|xong|dứt điểm|giải ngân|khắc phục|ban hành|tổng kết|sơ kết|nghiệm thu|báo cáo|trình|tổ chức|kết thúc|nhập)(?!\p{L})/u

/** The order that has its end is before the time, or right behind one that begins the clause or that a must follows. */
export const completesIn = (c: Context): boolean =>
  COMPLETES.test(c.before) || ((c.fronted || /^[\s,]*(?:phải|cần) /u.test(c.after)) && COMPLETES.test(c.after.slice(0, 60)))

/** "có kết quả xét nghiệm trong vòng 72 giờ trước khi vào": how old a paper may be. */
export const isAgeOfPaper = (c: Context): boolean =>
  c.rule === 'days-ahead' && /(?<!\p{L})có (?:kết quả|giấy|phiếu|chứng nhận|xác nhận|bản sao)[^,;.]*$/u.test(c.before)

/** How long a contract, a loan or a benefit runs. */
const ENJOYED =
  /(?<!\p{L})(?:có thời hạn|được hưởng|hưởng|hợp đồng|thuê|cho vay|vay vốn|ân hạn|bảo hành|hỗ trợ lãi suất|miễn phí|được miễn|bảo hiểm)(?:\s[^,;.]{0,40})?\s*$/u

/** How long a paper holds, goods may be used, a rate applies. */
export const isValidity = (c: Context): boolean =>
  /(?<!\p{L})(?:hiệu lực|có giá trị|hạn sử dụng|hạn dùng)[^,;.]{0,60}$/u.test(c.before) ||
  /^\s*(?:(?:vẫn|thì|được|còn|tiếp tục)\s)+(?:còn |tiếp tục )?(?:có giá trị|có hiệu lực|giá trị|được sử dụng|sử dụng)/u.test(c.after) ||
  (c.rule === 'from-to' && ENJOYED.test(c.before)) ||
  (/áp dụng[^,;.]{0,40}$/u.test(c.before) && /^(?:đến|từ|trong|kể)/u.test(c.wording)) ||
  (/(?:không thay đổi|giữ nguyên|áp dụng)[^;.]*$/u.test(c.before) &&
    /^đến/u.test(c.wording) &&
    !/(?:gửi|nộp|hoàn thành|thời hạn)/u.test(c.before))

/** Plain statements of what is: their times are as-of days. */
export const STATES =
  /^[\s,]*(?:[^;.]{0,90}?\s)?(?:đã|mới|vẫn|chưa|còn|có|đạt|chỉ(?! đạo| huy| thị| tiêu| định| số| dẫn| giới)|giải ngân đạt|không còn)\s/u

const STRONG = /^(?:before|at-latest|labelled|labelled-day|labelled-bracket)$/

/** A wording that begins with its own label starts anew after a comma. */
const LABEL_AHEAD = /^(?:thời hạn|hạn|thời gian|ngày|tiến độ)/u

/** A deed already done: "đã hoàn thành trước ngày …". Words after "đã" that only qualify a noun do not count. */
export function isDone(c: Context): boolean {
  const last = c.before.lastIndexOf('đã ')
  if (last < 0 || /\p{L}$/u.test(c.before.slice(0, last))) return false
  const tail = c.before.slice(last + 3)
  // nothing was done before a day that is still to come: "đã" only tells which things are meant ("12 giếng đã được bố trí vốn")
  if (c.isAhead && STRONG.test(c.rule)) return false
  // "báo cáo số giấy đã cấp mỗi tháng": what is counted was done, the rhythm is the order's
  if (
    c.finding.value.kind === 'recurring' &&
    hasVerb(c.before.slice(0, last)) &&
    /(?:số|lượng|lượt|danh sách)\s[^,;]{2,30}$/u.test(c.before.slice(0, last))
  )
    return false
  // "Rà soát các máy đã hỏng, lập biên bản xong trong tháng 4": the order goes on behind the comma
  if (/,/.test(tail) && startsWithVerb(c.before.slice(0, last).replace(/^[\s*•+\-–]+/u, ''))) return false
  // a term that runs from this letter cannot be over
  if (c.finding.value.kind === 'relative' && /(?:nhận|ký|ban hành)[^,;]{0,40} này$/u.test(c.wording) && hasVerb(c.before.slice(0, last)))
    return false
  // "Quyết toán phần vốn đã cấp trong vòng 30 ngày kể từ …": an order begins the clause, "đã" stands by its object
  if (
    (/^(?:term-from|length-from)$/.test(c.rule) || c.finding.value.kind === 'recurring') &&
    startsWithVerb(c.before.slice(0, last).replace(/^[\s*•+\-–]+/u, '')) &&
    hasVerb(c.before.slice(0, last))
  )
    return false
  if (
    /[,:]\s*$/u.test(c.before) &&
    /^(?:xong|hoàn thành|hoàn tất|dứt điểm|có kết quả)/u.test(c.wording) &&
    hasVerb(c.before.slice(0, last))
  )
    return false
  if (/^(?:labelled|at-latest|before)/u.test(c.rule) && /,\s*$/u.test(c.before) && LABEL_AHEAD.test(c.wording)) return false
  if (/(?:thời )?hạn [^,;]{0,40}$/u.test(tail) || /^được thay thế|^thay thế|^bãi bỏ/u.test(tail)) return false
  if (/(?<!\p{L})(?:khẩn trương|phải|cần|đề nghị|yêu cầu|chủ động|tiếp tục|nghiêm túc)(?!\p{L})/u.test(tail)) return false
  if (c.isPast && /^ban hành\s*$/u.test(tail)) return true
  if (/^được (?:phê duyệt|duyệt|giao|cấp|thẩm định)\s*$/u.test(tail)) return true
  if (/^(?:đề nghị|yêu cầu|giao|chỉ đạo|quy định|ấn định|đề xuất|thông báo|có |hẹn|cam kết|quá|ban hành)/u.test(tail)) return false
  if (
    /^(?:nêu|chỉ ra|đề ra|đăng ký|gửi|được giao|được phê duyệt|được duyệt|thống nhất|ký|phê duyệt|đạt|phân công|kết luận|giảm|bị|hết|có)/u.test(
      tail,
    )
  )
    return !hasVerb(c.before.slice(0, last)) && firstVerb(tail, 10) < 0
  return !/[,:]|(?<!\p{L})thì\s/u.test(tail) || !hasVerb(tail.slice(tail.search(/[,:]|(?<!\p{L})thì\s/u)))
}

/** A promise recalled is another's term, not a mere date. */
export const PROMISED = /(?<!\p{L})(?:hứa|cam kết|hẹn|ấn định|đặt hạn)(?!\p{L})[^;.]*$/u

/** "có thêm 02 tiêu chí", "mỗi xã tăng tối thiểu 01 tiêu chí": a task that is counted. */
export const ADDS_CRITERIA =
  /(?<!\p{L})(?:thêm|tăng)(?: ít nhất| tối thiểu| thêm| được)? (?:(?:từ )?\d+(?: - \d+)? (?:tiêu chí|chỉ tiêu)|(?:các )?tiêu chí (?:số )?\d)/u

/** "Đề nghị tỉnh cấp đủ vốn trong năm 2025": a request with an amount or a thing, its year last in the clause. */
export const asksFor = (c: Context): boolean =>
  !c.isPast &&
  /^\s*(?:$|[,;.]|để )/u.test(c.after) &&
  /(?:^|[:;,]\s*)(?:kính )?(?:đề nghị|yêu cầu|giao|kiến nghị)\s[^;:]*$/u.test(c.before) &&
  !/(?:nhiệm vụ|chương trình|công tác|phong trào|tiêu chí|chỉ tiêu|kế hoạch|kết quả|hoạt động|mục tiêu|danh mục|kinh phí|dự toán)\s*$/u.test(
    c.before,
  )

/** A request says that something is asked, also where the verb is a rare one. */
export const REQUESTS = /(?<!\p{L})(?:yêu cầu|đề nghị|giao(?! thông| dịch| lưu| ban| mùa)|phải|cần|có trách nhiệm)(?!\p{L})/u

/** The clause begins with an office that acts: a stretch of days to come is its task's, even where the verb is a rare one. */
export const ACTS =
  /^[\s"“*-]*(?:bước \d+[.:]\s*)?(?:các )?(?:ban (?:chỉ huy|chỉ đạo|dân vận|tuyên giáo|tổ chức|văn hóa|kinh tế|công tác|giám hiệu|thường vụ|thường trực)|ubnd|ủy ban|sở|phòng|chi cục|trung tâm|xã|phường|công an|hội|đoàn|đảng ủy|văn phòng|trạm|công ty|hạt|đội|tổ|ban quản lý|cơ quan|đơn vị|địa phương|hộ gia đình|thôn|ấp|bản|khu|trường|hợp tác xã|chi bộ|chi hội|mặt trận)[\s,](?:[^;.:]|[.:](?=\d))*$/u

/** Cues of a point in time: a meeting may stand with them. */
export const AT_A_TIME = new Set(['on', 'day-then-order', 'until', 'from-to', 'within-day', 'today', 'plain-label', 'plain-end', 'on-days'])

export const isPeriod = (c: Context): boolean => {
  const time = c.finding.value.time
  const end = time.form === 'range' ? time.to : time
  return end.form !== 'day' && end.form !== 'same'
}

/** "Đối với những hồ sơ tiếp nhận trước ngày …", "trường hợp quỹ lập ra trước năm 2010". */
export const CASE_OF =
  /(?:^|[,;(:]\s*|(?<!\p{L}))(?:đối với|trường hợp|nếu)\s[^,;:]*?(?:tiếp nhận|nhập|thành lập|ban hành|phê duyệt|khởi công|tuyển dụng|cấp|sinh|làm việc|xây dựng|bố trí vốn|sáng tác|ký|bàn giao|hoàn thành|nộp|gửi)\s*$/u
/** "Đơn tiếp nhận trước … mà còn thiếu giấy", "những dự án được duyệt trước năm … vẫn": a noun and what was done to it. */
export const THOSE_THAT =
  /(?:^|[,;(:]\s*|(?<!\p{L}))(?:những|các|số|một số|việc|lô|đàn|lợn|hồ sơ|công trình|dự án|hộ|xe|giấy)\s[^,;:]*?(?:tiếp nhận|nhập(?:\s\p{L}+){0,3}|thành lập|được [^,;:]{2,30}|khởi công|tuyển dụng|sinh|làm chủ đầu tư|sáng tác|ký hợp đồng)\s*$/u
/** "những nhà xây trước năm …": a noun and what befell it, no order, no sign. */
export const LONG_SINCE = /^[\s"“]*(?:những|các|số|hộ|xã|người|nhà|công trình|hồ sơ)\s[^,;:]*$/u
/** "bệnh nhân có giấy hẹn trước ngày …". */
export const HAVING =
  /(?:người|bệnh nhân|hộ|học sinh|cán bộ|đối tượng|khách)\s[^,;:]{0,40}có (?:giấy|thẻ|sổ|hợp đồng|hồ sơ|đơn|lịch|vé|chứng chỉ)\s[^,;:]{0,40}$/u
/** "làm việc trước ngày 01/01/2021": since when one has been there, where that day is over. */
export const IN_SERVICE = /(?<!\p{L})(?:làm việc|công tác|cư trú|sinh sống|tuyển dụng|tham gia [^,;:]{2,30}|hưởng (?:lương|trợ cấp))\s*$/u
export const GOES_ON = /^\s*(?:thì|phải|còn|chưa|không|được|mà|là|\)|nhưng|tiếp tục|đã|vẫn)(?!\p{L})/u

/** "dự kiến", "sẽ" before the time, no request in between. */
export const FORETOLD =
  /(?<!\p{L})(?:(?<!(?:gửi|nộp|trình|lập|xây dựng|báo cáo|theo) )dự kiến|dự báo|sẽ)(?:\s(?:(?!yêu cầu|đề nghị|giao (?!ban)|phải )[^;.])*)?$/u
/** "Sở sẽ kiểm tra bù trước ngày 30/6": the office that writes names itself by its bare kind and binds itself; a meeting that it will hold is none. */
export const ownPromise = (c: Context): boolean =>
  c.isAhead &&
  /(?:^|[,;:.]\s*)(?:về phần mình,? |phần mình,? |riêng )?(?:sở|phòng|chi cục|trung tâm|văn phòng|trạm|hạt|nhà trường|công ty|chúng tôi|đơn vị(?: chúng)? tôi|đơn vị|đoàn)\s+sẽ\s+(?!họp|mời|tổ chức (?:hội nghị|họp|lễ|hội)|có |được |bị |tiến hành họp)[^;.]*$/u.test(
    c.before,
  )

/** The same with no comma in between: a strong cue after a comma begins an order of its own. */
export const FORETOLD_CLOSE =
  /(?<!\p{L})(?:(?<!(?:gửi|nộp|trình|lập|xây dựng|báo cáo|theo) )dự kiến|dự báo|sẽ)(?:\s(?:(?!yêu cầu|đề nghị|giao (?!ban)|phải )[^;.,])*)?$/u

/** "được kéo dài đến", "cho lùi đến", "gia hạn đến": a term moved, whatever its task. */
export const PROLONGED =
  /(?:(?:được|cho|cho phép|đồng ý|thống nhất)\s(?:kéo dài|lùi|điều chỉnh|chuyển|dời)|(?<!\p{L})gia hạn)(?:\s[^,;.]{0,30})?\s$/u

export const MOVES = /(?:gia hạn|lùi|kéo dài|điều chỉnh|chuyển|dời)/u

/** What was so before a day now over: "Trước ngày 01/7/2025, xã Bình Tân từng được công nhận …", "… là xã kiểu mẫu". */
export const ONCE =
  /^[\s,]*[^;.]{0,160}?(?<!\p{L})(?:đã|từng|vốn|là|thuộc|trực thuộc|được công nhận|được giao|được cấp|có \d|do [^,;.]{2,40} (?:quản lý|thực hiện|phụ trách))(?!\p{L})/u
/** A noun and what befell it stand before the day, its predicate behind: "Tuyến đường khởi công trước ngày … không được hỗ trợ". */
export const PREDICATE =
  /^\s*(?:thì|phải|còn|chưa|không|được|mà|là|nhưng|tiếp tục|đã|vẫn|đều|cơ bản|do|sẽ|đang|thuộc|nay|chỉ|cũng|thực hiện theo|áp dụng|hưởng|giữ nguyên|tính theo|xử lý theo|căn cứ)(?!\p{L})/u
export const ORDERED =
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao|phải|cần|hạn|thời hạn|hứa|cam kết|hẹn|ấn định|chỉ đạo|quy định|hoàn thành|xong|dứt điểm|gửi|gởi|báo cáo|(?<!công |chương |quá |lộ )trình|thống nhất)(?!\p{L})/u
export const QUOTES = /[“"][^”"]*$/u

/** What happens when the term is not kept: "Sau ngày này, …", "Quá thời hạn trên, …", "Hết thời hạn này mà chưa …". */
export const CONSEQUENCE =
  /(?:^|[,;.(]\s*)(?:nếu |trường hợp )?(?:sau|quá|hết)(?: thời)? (?:ngày|hạn|gian|điểm|mốc)(?: \p{L}+){0,2} (?:này|trên|đó|nêu trên|nói trên|quy định)(?!\p{L})[^;.]*$|(?:^|[,;.(]\s*)(?:nếu )?quá hạn(?:,| mà| thì)[^;.]*$/u

/** What the work must be in time for: "để kịp khai giảng vào ngày 05/9", "để xã kịp tổ chức lễ công bố dịp 30/4", "để xét lại trong năm 2025". */
export const IN_TIME_FOR =
  /(?<!\p{L})(?:(?:để|cho|nhằm|bảo đảm|đảm bảo)\s(?:[^,;.]{0,40}\s)?kịp(?: thời)?|(?:để|nhằm|phục vụ|chuẩn bị (?:cho|đón)|chào mừng|đón)\s(?:(?:xét|xem xét|đón|phục vụ|chuẩn bị|chào mừng|khai giảng|khai trương|khai mạc|tập huấn|họp|thi|xét duyệt|công nhận)(?!\p{L})|[^,;.]{0,30}(?:hội nghị|đại hội|bầu cử|kỳ thi|kỳ họp|lễ hội|năm học)))(?!\p{L})(?:(?!hoàn thành|xong|báo cáo|gửi|nộp)[^;.])*$/u

/** "sau 06 tháng … mới được lấy ý kiến lại", "… xã được đề nghị công nhận lại": from when a thing is allowed. */
export const ALLOWED_AGAIN =
  /(?<!\p{L})(?:mới (?:được|cho|xem|xét|tổ chức|lấy|đề nghị|tiếp nhận|công nhận)|(?:được|có thể|cho phép) (?:\p{L}+ ){1,5}lại|được (?:phép|xét|xem xét|đề nghị|đăng ký))(?!\p{L})/u

/** A thing that opens on a day and is told to close on another. */
export const OPENS = /(?<!\p{L})(?:mở|bắt đầu|khởi động|khai mạc)(?!\p{L})[^,;.]{0,40}$/u
export const CLOSES = /^\s*,?\s*(?:và )?(?:kết thúc|khép lại|đóng|bế mạc)(?!\p{L})/u

/** Work told by how often, not a report by its term: "giám sát 02 lần/tuần", "phun 3 lần/ngày". */
export const INTENSITY = /(?:0?[2-9]|\d\d|hai|ba) (?:lần|kỳ)/u
export const REPORTS =
  /(?<!\p{L})(?:báo cáo|thống kê|gửi|gởi|cập nhật|thông tin|phản ánh|tổng hợp|nộp|báo|thông báo|công bố|họp|giao ban)(?!\p{L})/u

/** A request behind a day; "phải" before a sign is the end of a name. */
export const ASKS = /(?<!\p{L})(?:yêu cầu|đề nghị|giao\s|cần\s|phải \p{L})/u

/** The same behind a time that begins the sentence: "Trong tuần này, các thôn khơi thông cống rãnh". */
export const THEN_ACTS =
  /^[\s,)]*(?:các |mỗi |từng )?(?:ubnd|ủy ban|sở|phòng|chi cục|trung tâm|xã|phường|công an|hội|đoàn|đảng ủy|văn phòng|trạm|công ty|hạt|đội|tổ|ban quản lý|cơ quan|đơn vị|địa phương|hộ|thôn|ấp|bản|khu|trường|hợp tác xã|chi bộ|chi hội|mặt trận)\s(?!bị |gặp |chịu |được |đang |chưa |có |đạt )/u

/** A day, or a week, month or quarter, that is not over yet. */
export const toCome = (c: Context): boolean => c.isAhead || c.finding.value.time.form === 'week' || c.finding.value.time.form === 'same'

/** How long an inspection was to last, told with the decision that it follows. */
export const INSPECTION =
  /^[\s\p{L}\d).-]{0,6}?(?:thực hiện|căn cứ|theo)\s[^;]*thời (?:hạn|gian) (?:thanh tra|kiểm tra|kiểm toán|giám sát)(?: là)?\s*$/u

/** A place told by what it belonged to: "xã Bình Tân (huyện Cũ trước ngày 01/7/2025)". */
export const FORMERLY = /\((?:thuộc |nay là |trước là )?(?:huyện|xã|tỉnh|thị xã|thành phố|thị trấn|phường|quận)\s[^()]*$/u

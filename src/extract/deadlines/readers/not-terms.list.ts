/** Why a time with a cue is no term after all. Texts are lower case with accents; the first reason that holds is told. */
import type { Context } from '../structure/context.js'
import { firstVerb, hasVerb } from '../structure/verbs.js'

export interface NotTerm {
  readonly name: string
  readonly because: string
  is(context: Context): boolean
}

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
])
const weak = (c: Context): boolean => WEAK.has(c.rule)

/** The stretch around the wording between two signs: what the time is nearest to. */
const localOf = (c: Context): string => `${/[^,;:(]*$/u.exec(c.before)?.[0] ?? ''} ${/^[^,;:)]*/u.exec(c.after)?.[0] ?? ''}`

const isYear = (c: Context): boolean => {
  const time = c.finding.value.time
  return time.form === 'year' || (time.form === 'range' && time.to.form === 'year')
}

/** An order that has a time by its end: "hoàn thành", "xong". */
const COMPLETES =
  /(?<!\p{L})(?:hoàn thành|hoàn thiện|xong|dứt điểm|giải ngân|khắc phục|ban hành|tổng kết|sơ kết|nghiệm thu|báo cáo|trình|tổ chức|kết thúc|nhập)(?!\p{L})/u

/** Plain statements of what is: their times are as-of days. */
const STATES = /^[\s,]*(?:[^;.]{0,90}?\s)?(?:đã|mới|vẫn|chưa|còn|có|đạt|chỉ|giải ngân đạt|không còn)\s/u

/** A wording that begins with its own label starts anew after a comma. */
const LABEL_AHEAD = /^(?:thời hạn|hạn|thời gian|ngày|tiến độ)/u

/** A deed already done: "đã hoàn thành trước ngày …". Words after "đã" that only qualify a noun do not count. */
function isDone(c: Context): boolean {
  const last = c.before.lastIndexOf('đã ')
  if (last < 0 || /\p{L}$/u.test(c.before.slice(0, last))) return false
  const tail = c.before.slice(last + 3)
  if (/^(?:labelled|at-latest|before)/u.test(c.rule) && /,\s*$/u.test(c.before) && LABEL_AHEAD.test(c.wording)) return false
  if (/(?:thời )?hạn [^,;]{0,40}$/u.test(tail) || /^được thay thế|^thay thế|^bãi bỏ/u.test(tail)) return false
  if (/(?<!\p{L})(?:khẩn trương|phải|cần|đề nghị|yêu cầu|chủ động|tiếp tục|nghiêm túc)(?!\p{L})/u.test(tail)) return false
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

/** "đưa xã … đạt chuẩn vào cuối năm 2026", "lùi sang năm 2026": between two signs nothing but the title and its year. */
function isTitleYear(c: Context, local: string): boolean {
  const title = /(?:đạt chuẩn|về đích|cán đích|đạt danh hiệu|được công nhận|kiểu mẫu|nông thôn mới nâng cao|lên phường|lên thị xã)/u.test(
    local,
  )
  if (c.rule === 'until' && /^sang/u.test(c.wording) && isYearLike(c))
    return (
      /thì (?:chuyển|lùi|xét|để)\s*$/u.test(c.before) ||
      !/(?:hạn|thời gian|tiến độ|việc|công trình|vốn|nộp|gửi|báo cáo|hoàn thành)/u.test(c.before)
    )
  return title && !TITLE_WORK.test(local)
}

const TITLE_WORK =
  /(?<!\p{L})(?:hoàn thành|hoàn thiện|hồ sơ|báo cáo|kế hoạch|đề án|(?<!lộ |công |chương |quá )trình|gửi|nộp|rà soát|danh sách|tổ chức|công bố|thẩm định|thẩm tra|trao|lập|khảo sát|kiểm tra|hướng dẫn|tham mưu|xét|xem xét|đánh giá|ban hành|quyết định|thủ tục|lễ|họp|phê duyệt)(?!\p{L})/u

const isYearLike = (c: Context): boolean => {
  const { time } = c.finding.value
  return isYear(c) || (time.form === 'same' && time.unit === 'year')
}

/** A promise recalled is another's term, not a mere date. */
const PROMISED = /(?<!\p{L})(?:hứa|cam kết|hẹn|ấn định|đặt hạn)(?!\p{L})[^;.]*$/u

/** "có thêm 02 tiêu chí", "mỗi xã tăng tối thiểu 01 tiêu chí": a task that is counted. */
const ADDS_CRITERIA = /(?<!\p{L})(?:thêm|tăng)(?: ít nhất| tối thiểu| thêm| được)? (?:từ )?\d+(?: - \d+)? (?:tiêu chí|chỉ tiêu)/u

/** "Đề nghị tỉnh cấp đủ vốn trong năm 2025": a request with an amount or a thing, its year last in the clause. */
const asksFor = (c: Context): boolean =>
  !c.isPast &&
  /^\s*(?:$|[,;.]|để )/u.test(c.after) &&
  /(?:^|[:;,]\s*)(?:kính )?(?:đề nghị|yêu cầu|giao|kiến nghị)\s[^;:]*(?:cấp|bố trí|hỗ trợ|xử lý|giải quyết|phân bổ|điều chỉnh|cho|đầu tư|sửa|xây|trả|bổ sung)\s[^;:]*$/u.test(
    c.before,
  )

/** The clause begins with an office that acts: a stretch of days to come is its task's, even where the verb is a rare one. */
const ACTS =
  /^[\s"“*-]*(?:bước \d+[.:]\s*)?(?:ubnd|ủy ban|sở|phòng|chi cục|trung tâm|xã|phường|công an|hội|đoàn|đảng ủy|văn phòng|trạm|công ty|hạt|đội|tổ|ban quản lý)\s[^;.:]*$/u

/** Cues of a point in time: a meeting may stand with them. */
const AT_A_TIME = new Set(['on', 'day-then-order', 'until', 'from-to', 'within-day', 'today', 'plain-label', 'plain-end'])

const isPeriod = (c: Context): boolean => {
  const time = c.finding.value.time
  const end = time.form === 'range' ? time.to : time
  return end.form !== 'day' && end.form !== 'same'
}

/** "Đối với những hồ sơ tiếp nhận trước ngày …", "trường hợp quỹ lập ra trước năm 2010". */
const CASE_OF =
  /(?:^|[,;(:]\s*|(?<!\p{L}))(?:đối với|trường hợp|nếu)\s[^,;:]*?(?:tiếp nhận|nhập|thành lập|ban hành|phê duyệt|khởi công|tuyển dụng|cấp|sinh|làm việc|xây dựng|bố trí vốn|sáng tác|ký|bàn giao|hoàn thành|nộp|gửi)\s*$/u
/** "Đơn tiếp nhận trước … mà còn thiếu giấy", "những dự án được duyệt trước năm … vẫn": a noun and what was done to it. */
const THOSE_THAT =
  /(?:^|[,;(:]\s*|(?<!\p{L}))(?:những|các|số|một số|việc|lô|đàn|lợn|hồ sơ|công trình|dự án|hộ|xe|giấy)\s[^,;:]*?(?:tiếp nhận|nhập(?:\s\p{L}+){0,3}|thành lập|được [^,;:]{2,30}|khởi công|tuyển dụng|sinh|làm chủ đầu tư|sáng tác|ký hợp đồng)\s*$/u
/** "những nhà xây trước năm …": a noun and what befell it, no order, no sign. */
const LONG_SINCE = /^[\s"“]*(?:những|các|số|hộ|xã|người|nhà|công trình|hồ sơ)\s[^,;:]*$/u
/** "bệnh nhân có giấy hẹn trước ngày …". */
const HAVING =
  /(?:người|bệnh nhân|hộ|học sinh|cán bộ|đối tượng|khách)\s[^,;:]{0,40}có (?:giấy|thẻ|sổ|hợp đồng|hồ sơ|đơn|lịch|vé|chứng chỉ)\s[^,;:]{0,40}$/u
const GOES_ON = /^\s*(?:thì|phải|còn|chưa|không|được|mà|là|\)|nhưng|tiếp tục|đã|vẫn)(?!\p{L})/u

/** "dự kiến", "sẽ" before the time, no request in between. */
const FORETOLD = /(?<!\p{L})(?:dự kiến|dự báo|sẽ)(?:\s(?:(?!yêu cầu|đề nghị|giao |phải )[^;.])*)?$/u
/** The same with no comma in between: a strong cue after a comma begins an order of its own. */
const FORETOLD_CLOSE = /(?<!\p{L})(?:dự kiến|dự báo|sẽ)(?:\s(?:(?!yêu cầu|đề nghị|giao |phải )[^;.,])*)?$/u

const MOVES = /(?:gia hạn|lùi|kéo dài|điều chỉnh|chuyển|dời)/u

export const NOT_TERMS: readonly NotTerm[] = [
  { name: 'example', because: 'ví dụ minh họa', is: (c) => /ví dụ/u.test(c.sentenceBefore) },
  {
    name: 'fraction',
    because: 'một phân số, không phải ngày',
    is: (c) => /(?:đạt|có|mới có)\s+$/u.test(c.before) && c.rule === 'day-then-order',
  },
  {
    name: 'as-of',
    because: 'ngày chốt số liệu hoặc mốc so sánh',
    is: (c) =>
      /(?:tính|chốt|lũy kế|so với)(?:\s+từ[^,;.]*)?\s*\(?$/u.test(c.before) ||
      (/^(?:đến|hết)/u.test(c.wording) && /(?:cập nhật|số liệu)\s*\(?$/u.test(c.before)) ||
      (/^(?:đến|hết)/u.test(c.wording) &&
        /(?:kết quả|số liệu|tình hình|hiện trạng|minh họa)[^,;]{0,60}$/u.test(c.before) &&
        !/(?:gửi|nộp|hoàn thành|thời hạn|gia hạn|lùi|kéo dài)/u.test(c.before)) ||
      (/^(?:đến|hết)/u.test(c.wording) &&
        c.fronted &&
        STATES.test(c.after) &&
        !ADDS_CRITERIA.test(c.after) &&
        !/^[\s,]*(?:phải|cần|các [^,;.]{0,40} phải)/u.test(c.after)) ||
      (/^đến/u.test(c.wording) && isYear(c) && !COMPLETES.test(c.before) && !MOVES.test(c.before)),
  },
  { name: 'done', because: 'việc đã làm xong, kể lại', is: (c) => isDone(c) },
  {
    name: 'told',
    because: 'việc đã diễn ra, kể lại',
    is: (c) =>
      (weak(c) && /^\s*(?:,|và [^,;]{2,30})?\s*đã\s/u.test(c.after)) ||
      (c.fronted && weak(c) && /^[\s,]*[^;.]{0,120}?(?<!\p{L})(?:đã|vừa|chủ trì kiểm tra)\s/u.test(c.after)),
  },
  {
    name: 'past',
    because: 'thời điểm đã qua so với ngày của văn bản',
    is: (c) => c.isPast && weak(c) && !/[“"]/u.test(c.sentenceBefore) && !PROMISED.test(c.before),
  },
  {
    name: 'validity',
    because: 'hiệu lực hoặc thời hạn sử dụng',
    is: (c) =>
      /(?<!\p{L})(?:hiệu lực|có giá trị|hạn sử dụng|hạn dùng)[^,;.]{0,60}$/u.test(c.before) ||
      (/áp dụng[^,;.]{0,40}$/u.test(c.before) && /^(?:đến|từ|trong|kể)/u.test(c.wording)) ||
      (/(?:không thay đổi|giữ nguyên|áp dụng)[^;.]*$/u.test(c.before) &&
        /^đến/u.test(c.wording) &&
        !/(?:gửi|nộp|hoàn thành|thời hạn)/u.test(c.before)),
  },
  {
    name: 'condition',
    because: 'điều kiện của đối tượng, không phải hạn của việc',
    is: (c) =>
      CASE_OF.test(c.before) ||
      (HAVING.test(c.before) && (c.rule === 'before' || c.rule === 'until')) ||
      (LONG_SINCE.test(c.before) && !c.rule.startsWith('labelled') && c.isPast && GOES_ON.test(c.after)) ||
      (THOSE_THAT.test(c.before) && GOES_ON.test(c.after) && !/(?<!bàn )(?:yêu cầu|đề nghị|giao|hoàn thành|phải)\s/u.test(c.before)),
  },
  {
    name: 'forecast',
    because: 'dự kiến, dự báo hoặc việc bên khác sẽ làm',
    is: (c) =>
      (weak(c) ? FORETOLD : FORETOLD_CLOSE).test(c.before) ||
      (weak(c) && /^[^;.,:]{0,80}(?<!\p{L})sẽ\s/u.test(c.after) && !/(?:yêu cầu|đề nghị|giao |phải )/u.test(c.before)) ||
      (weak(c) && /(?:tin rằng|tin tưởng|hy vọng|mong rằng|chúc)[^;.]*$/u.test(c.before)) ||
      (c.fronted && /^[\s,]*[^;.,]{0,80}(?<!\p{L})sẽ\s/u.test(c.after)),
  },
  {
    name: 'procedure',
    because: 'thời hạn của một thủ tục theo quy định, không giao cho ai',
    is: (c) =>
      c.finding.value.kind === 'relative' &&
      /(?:thời hạn|thời gian) (?:giải quyết|xử lý|trả kết quả)|theo quy định (?:tại|của)[^;]*$/u.test(c.before) &&
      !/(?:yêu cầu|đề nghị|giao )/u.test(c.before),
  },
  {
    name: 'ban',
    because: 'lệnh cấm hoặc lời từ chối',
    is: (c) =>
      /(?:(?<!\p{L})(?:không (?:gia hạn|lùi|kéo dài|chấp nhận|đồng ý|dồn|chờ|đợi|để dồn)|chứ không(?: được)? để|không để (?:dồn|kéo dài|tồn đọng)(?! quá)|chỉ được|mới được)|(?:^|[,:]\s*)(?:tạm dừng|nghiêm cấm|cấm))[^;.]{0,80}$/u.test(
        c.before,
      ) ||
      /^không (?:gia hạn|lùi)/u.test(c.wording) ||
      (c.rule === 'before-event' &&
        /(?<!\p{L})(?:không|chưa) (?:được |để |cho |thu |cấp |rời |tổ chức |quay |trở )[^;.]{0,80}$/u.test(c.before)) ||
      (c.rule === 'before' && /(?:^|[,;:]\s*)(?:tuyệt đối )?không (?:thu|cho|cấp|nhận|tổ chức|được)\s[^;.,]*$/u.test(c.before)),
  },
  {
    name: 'meeting',
    because: 'thời gian của một cuộc họp, lớp học, chuyến đi',
    is: (c) =>
      AT_A_TIME.has(c.rule) &&
      !isPeriod(c) &&
      /(?:hội nghị|cuộc họp|phiên họp|lớp tập huấn|lớp bồi dưỡng|hội thảo|lễ [^,;()]{0,40}|khai mạc|buổi làm việc|làm việc (?:tại|với)|lịch [^,;()]{0,40}|diễn tập|chuyến [^,;()]{0,20}|kỳ họp)[^,;()]{0,40}\(?\s*$/u.test(
        c.before,
      ) &&
      !/(?:gửi|nộp|báo cáo|hoàn thành|xong|đăng ký)(?!\p{L})/u.test(c.before),
  },
  {
    name: 'meeting-rhythm',
    because: 'nhịp họp, không phải hạn',
    is: (c) =>
      c.finding.value.kind === 'recurring' && /(?:họp|sinh hoạt|giao ban)\s*(?:định kỳ\s*)?$/u.test(c.before) && !/báo cáo/u.test(c.after),
  },
  {
    name: 'period',
    because: 'một giai đoạn, kỳ báo cáo hoặc năm của chương trình',
    is: (c) =>
      (isPeriod(c) && /(?<!\p{L})(?:giai đoạn|nhiệm kỳ|năm học|tầm nhìn|niên độ|niên khóa|mùa vụ)\s*$/u.test(c.before)) ||
      (/^(?:within|labelled-period|from-to)$/.test(c.rule) &&
        /(?:báo cáo|đánh giá|thông báo|kiểm tra)[^,;]{0,80}(?:kết quả|tình hình|tiến độ|công tác)[^,;]*$/u.test(c.before) &&
        !/(?:hoàn thành|xong|gửi|trước)/u.test(c.before)),
  },
  {
    name: 'target',
    because: 'chỉ tiêu phấn đấu theo năm, không phải hạn của một việc',
    is: (c) => {
      const local = localOf(c)
      if (isTitleYear(c, local)) return true
      if (local.split(' ').length > 5 && hasVerb(local) && !/(?:công nhận|đạt chuẩn|về đích|danh hiệu|nâng cao|kiểu mẫu)/u.test(local))
        return false
      const all = `${c.before} ${c.after}`
      if (ADDS_CRITERIA.test(`${c.before} ${c.after}`)) return false
      const longTime = isYear(c) || c.rule === 'until' || c.rule === 'end-of' || c.rule === 'within'
      if (!longTime) return false
      if (/hoàn thành (?:thêm |ít nhất |tối thiểu )?(?:từ )?\d*[^,;]{0,25}tiêu chí/u.test(all)) return false
      return (
        /(?:đạt chuẩn|về đích|đạt danh hiệu|công nhận|kiểu mẫu|nông thôn mới nâng cao)/u.test(all) &&
        /(?:phấn đấu|đăng ký|mục tiêu|năm|đạt|có|quý|đề nghị)/u.test(all) &&
        !/(?:hồ sơ|báo cáo|kế hoạch|(?<!lộ |công |chương |quá )trình|gửi|rà soát|danh sách|tổ chức|công bố|thẩm định|thẩm tra|trao |lập |khảo sát|kiểm tra|hướng dẫn|tham mưu|xét |đánh giá)/u.test(
          all,
        )
      )
    },
  },
  {
    name: 'goals-section',
    because: 'nằm trong mục mục tiêu hoặc hiện trạng, không giao việc',
    is: (c) =>
      weak(c) &&
      !ADDS_CRITERIA.test(c.after) &&
      c.headings.some(
        (h) =>
          /^(?:[ivx\d.\-\s]*)(?:mục tiêu|chỉ tiêu|hiện trạng|tình hình|kết quả|đặc điểm|đánh giá|số liệu)/u.test(h) &&
          !/(?:giải pháp|nhiệm vụ)/u.test(h) &&
          h.length < 90,
      ),
  },
  {
    name: 'year-label',
    because: 'năm của nhiệm vụ, không phải hạn',
    is: (c) =>
      isYear(c) && c.rule === 'within' && !asksFor(c) && !(COMPLETES.test(c.before) || (c.fronted && COMPLETES.test(c.after.slice(0, 60)))),
  },
  {
    name: 'restated',
    because: 'hạn nói chung, ngay sau đó có ngày cụ thể',
    is: (c) =>
      (isPeriod(c) || c.rule === 'before-event') &&
      /^\s*,?\s*(?:và |nhưng |cụ thể )?(?:là )?(?:(?:chậm|muộn|trễ) (?:nhất|nhứt)|không (?:được )?(?:chậm|muộn|trễ|quá)(?: hơn)?)[^,;.]{0,40}\d{1,2}\s?[/-]\s?\d/u.test(
        c.after,
      ),
  },
  {
    name: 'rate',
    because: 'định mức làm trong một ngày, không phải hạn',
    is: (c) => c.rule === 'each' && /^\s*làm việc\s/u.test(c.after),
  },
  {
    name: 'modifier',
    because: 'một phần của tên gọi (kỳ họp cuối năm, hồ sơ cuối năm)',
    is: (c) =>
      c.rule === 'part-of' &&
      c.finding.value.time.form === 'year' &&
      (c.finding.part === 'letterhead' ||
        c.finding.part === 'title' ||
        (!c.fronted &&
          !/(?:[,;:(]|xong|hoàn thành|dứt điểm|trình|vào|khoảng|nghiệm thu|bàn giao|báo cáo|sơ kết|tổng kết|đánh giá)\s*$/u.test(
            c.before,
          ))),
  },
  {
    name: 'no-order',
    because: 'không có việc nào được giao bên cạnh',
    is: (c) =>
      weak(c) &&
      c.rule !== 'labelled-period' &&
      c.place.segment.cell === null &&
      c.place.segment.node?.kind !== 'item' &&
      !hasVerb(c.before) &&
      !hasVerb(c.after) &&
      !(ACTS.test(c.before) && (c.rule === 'from-to' || c.rule === 'within')) &&
      !/(?:thời gian|thời hạn|tiến độ|xong|kế hoạch|gia hạn|lùi|báo cáo|gửi|trình)/u.test(c.sentenceBefore),
  },
]

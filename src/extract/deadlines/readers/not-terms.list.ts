/** Why a time with a cue is no term after all. Texts are lower case with accents; the first reason that holds is told. */
import { afterLast } from '../../../text/sentence.js'
import type { Context } from '../structure/context.js'
import { hasVerb } from '../structure/verbs.js'
import { isMeeting, isMeetingRhythm } from './not-terms.meetings.js'
import { isDisaster, isWeather } from './not-terms.nature.js'
import { isSetThere, recallsPast } from './recalled-past.js'
import { isNotYet, isTarget } from './not-terms.titles.js'
import {
  weak,
  localOf,
  isYear,
  COMPLETES,
  STATES,
  isAgeOfPaper,
  isValidity,
  isDone,
  PROMISED,
  ADDS_CRITERIA,
  asksFor,
  completesIn,
  REQUESTS,
  ACTS,
  isPeriod,
  CASE_OF,
  THOSE_THAT,
  LONG_SINCE,
  LEFT,
  HAVING,
  IN_SERVICE,
  GOES_ON,
  FORETOLD,
  FORETOLD_CLOSE,
  MOVES,
  PROLONGED,
  ONCE,
  ASKS,
  PREDICATE,
  ORDERED,
  QUOTES,
  CONSEQUENCE,
  IN_TIME_FOR,
  ownPromise,
  FORMERLY,
  INSPECTION,
  THEN_ACTS,
  toCome,
  ALLOWED_AGAIN,
  OPENS,
  CLOSES,
  INTENSITY,
  REPORTS,
} from './not-terms.words.js'

export interface NotTerm {
  readonly name: string
  readonly because: string
  is(context: Context): boolean
}

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
      (c.rule !== 'at-latest' &&
        c.finding.value.kind !== 'relative' &&
        !c.rule.startsWith('labelled') &&
        /(?:tính|chốt|lũy kế|so với)(?:\s+từ[^,;.]*)?\s*\(?$/u.test(c.before)) ||
      (/^(?:đến|hết)/u.test(c.wording) && (/(?:cập nhật|số liệu)\s*\(?$/u.test(c.before) || LEFT.test(c.after))) ||
      (/^(?:đến|hết)/u.test(c.wording) &&
        /(?:kết quả|số liệu|tình hình|hiện trạng|minh họa)[^,;]{0,60}$/u.test(c.before) &&
        !/(?:gửi|nộp|hoàn thành|thời hạn|gia hạn|lùi|kéo dài)/u.test(c.before)) ||
      (/^(?:đến|hết)/u.test(c.wording) &&
        c.rule !== 'past-the-day' &&
        c.fronted &&
        STATES.test(c.after) &&
        !ADDS_CRITERIA.test(c.after) &&
        !/^[\s,]*(?:[^,;.]{0,45}? )?(?:phải|cần)(?!\p{L})/u.test(c.after)) ||
      (/^đến/u.test(c.wording) && isYear(c) && !COMPLETES.test(c.before) && !MOVES.test(c.before) && !/^\s*(?:phải|cần)\s/u.test(c.after)),
  },
  { name: 'done', because: 'việc đã làm xong, kể lại', is: (c) => isDone(c) },
  {
    name: 'told',
    because: 'việc đã diễn ra, kể lại',
    is: (c) =>
      (weak(c) && /^\s*(?:,|và [^,;]{2,30})?\s*đã\s/u.test(c.after)) ||
      (c.fronted && weak(c) && /^[\s,]*[^;.]{0,120}?(?<!\p{L})(?:đã|vừa|chủ trì kiểm tra)\s/u.test(c.after)) ||
      ((c.fronted || /:\s*$/u.test(c.before)) && c.rule === 'before' && c.isPast && ONCE.test(c.after) && !ASKS.test(c.after)),
  },
  {
    name: 'past',
    because: 'thời điểm đã qua so với ngày của văn bản',
    is: (c) =>
      c.isPast &&
      (weak(c) || /^(?:label-end|is-last|second-day)$/.test(c.rule)) &&
      !/[“"]/u.test(c.sentenceBefore) &&
      !PROMISED.test(c.before) &&
      !recallsPast(c) &&
      !isSetThere(c),
  },
  {
    name: 'validity',
    because: 'hiệu lực hoặc thời hạn sử dụng',
    is: isValidity,
  },
  {
    name: 'condition',
    because: 'điều kiện của đối tượng, không phải hạn của việc',
    is: (c) =>
      (FORMERLY.test(c.before) && /^\s*\)/u.test(c.after)) ||
      isAgeOfPaper(c) ||
      CASE_OF.test(c.before) ||
      (c.rule === 'before' && c.isPast && IN_SERVICE.test(c.before)) ||
      (HAVING.test(c.before) && (c.rule === 'before' || c.rule === 'until')) ||
      (LONG_SINCE.test(c.before) && !c.rule.startsWith('labelled') && c.isPast && GOES_ON.test(c.after)) ||
      (c.rule === 'before' &&
        c.isPast &&
        PREDICATE.test(c.after) &&
        !ORDERED.test(localOf(c, 'before')) &&
        !QUOTES.test(c.sentenceBefore)) ||
      (THOSE_THAT.test(c.before) && GOES_ON.test(c.after) && !/(?<!bàn )(?:yêu cầu|đề nghị|giao|hoàn thành|phải)\s/u.test(c.before)),
  },
  {
    name: 'disaster',
    because: 'thời gian của một trận thiên tai, dịch bệnh',
    is: (c) => isDisaster(c),
  },
  {
    name: 'forecast',
    because: 'dự kiến, dự báo hoặc việc bên khác sẽ làm',
    is: (c) =>
      ((weak(c) ? FORETOLD : FORETOLD_CLOSE).test(c.before) && !ownPromise(c)) ||
      (weak(c) && /^[^;.,:]{0,80}(?<!\p{L})sẽ\s/u.test(c.after) && !/(?:yêu cầu|đề nghị|giao |phải )/u.test(c.before)) ||
      (weak(c) && /(?:(?<!\p{L})(?:tin rằng|tin tưởng|hy vọng|mong rằng)|(?:^|[,:]\s*|kính |xin )chúc)\s[^;.]*$/u.test(c.before)) ||
      (c.fronted && /^[\s,]*[^;.,]{0,80}(?<!\p{L})sẽ\s/u.test(c.after)),
  },
  {
    name: 'consequence',
    because: 'việc sẽ xảy ra khi quá hạn, không phải hạn',
    is: (c) =>
      weak(c) &&
      CONSEQUENCE.test(c.sentenceBefore) &&
      !REQUESTS.test(afterLast(c.sentenceBefore, ',').replace(/(?:xét|đề nghị) công nhận/gu, '')),
  },
  { name: 'purpose', because: 'ngày của việc mà công việc phải kịp, không phải hạn', is: (c) => weak(c) && IN_TIME_FOR.test(c.before) },
  {
    name: 'weather',
    because: 'diễn biến thời tiết, dịch bệnh',
    is: (c) => isWeather(c),
  },
  {
    name: 'allowed-again',
    because: 'điều kiện để được làm việc tiếp theo, không phải hạn',
    is: (c) =>
      c.finding.value.kind === 'relative' &&
      /^sau\s/u.test(c.wording) &&
      (ALLOWED_AGAIN.test(c.wording) || ALLOWED_AGAIN.test(c.sentenceAfter)),
  },
  { name: 'opening', because: 'ngày mở đầu, ngày kết thúc ghi sau', is: (c) => weak(c) && OPENS.test(c.before) && CLOSES.test(c.after) },
  {
    name: 'intensity',
    because: 'mức độ của công việc, không phải nhịp báo cáo',
    is: (c) =>
      /^(?:times-per|each-once)$/.test(c.rule) &&
      INTENSITY.test(c.wording) &&
      !REPORTS.test(`${c.before.slice(-160)} ${c.wording}${c.fronted ? c.after : ''}`),
  },
  {
    name: 'procedure',
    because: 'thời hạn của một thủ tục theo quy định, không giao cho ai',
    is: (c) =>
      (c.finding.value.kind === 'relative' && INSPECTION.test(c.sentenceBefore)) ||
      (c.finding.value.kind === 'relative' &&
        /(?:thời hạn|thời gian) (?:giải quyết|xử lý|trả kết quả)|theo quy định (?:tại|của)[^;]*$/u.test(c.before) &&
        !/(?:yêu cầu|đề nghị|giao )/u.test(c.before)),
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
      (c.rule === 'before' && /(?:^|[,;:]\s*)(?:tuyệt đối )?không (?:thu|cho|cấp|nhận|tổ chức|được)\s[^;.,]*$/u.test(c.before)) ||
      isNotYet(c) ||
      /(?<!\p{L})(?:không|chưa) nên\s[^;.]{0,80}$/u.test(c.before),
  },
  {
    name: 'meeting',
    because: 'thời gian của một cuộc họp, lớp học, chuyến đi',
    is: isMeeting,
  },
  {
    name: 'meeting-rhythm',
    because: 'nhịp họp, không phải hạn',
    is: isMeetingRhythm,
  },
  {
    name: 'period',
    because: 'một giai đoạn, kỳ báo cáo hoặc năm của chương trình',
    is: (c) =>
      (isPeriod(c) && /(?<!\p{L})(?:giai đoạn|nhiệm kỳ|năm học|tầm nhìn|niên độ|niên khóa|mùa vụ)\s*$/u.test(c.before)) ||
      (/^(?:within|labelled-period|from-to)$/.test(c.rule) &&
        /(?:báo cáo|đánh giá|thông báo|kiểm tra)[^,;]{0,80}(?:kết quả|tình hình|(?<!chậm )tiến độ|công tác)[^,;]*$/u.test(c.before) &&
        !/(?:hoàn thành|xong|gửi|trước)/u.test(c.before)),
  },
  {
    name: 'target',
    because: 'chỉ tiêu phấn đấu theo năm, không phải hạn của một việc',
    is: isTarget,
  },
  {
    name: 'goals-section',
    because: 'nằm trong mục mục tiêu hoặc hiện trạng, không giao việc',
    is: (c) =>
      weak(c) &&
      !recallsPast(c) &&
      c.finding.value.task === null && // a column of terms has told its task
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
    // a column of terms has told its task
    is: (c) => isYear(c) && c.rule === 'within' && c.finding.value.task === null && !asksFor(c) && !completesIn(c),
  },
  {
    name: 'restated',
    because: 'hạn nói chung, ngay sau đó có ngày cụ thể',
    is: (c) =>
      (c.finding.value.kind === 'recurring' &&
        /^\s?\((?:trước|chậm nhất|đến|xong)[^()]{0,25}\d{1,2}\s?[/-]\s?\d{1,2}\s?[/-]\s?20\d\d\)/u.test(c.after)) ||
      (((isPeriod(c) && c.finding.value.kind !== 'relative' && c.finding.value.kind !== 'recurring') || c.rule === 'before-event') &&
        /^\s*,?\s*(?:và |nhưng |cụ thể )?(?:là )?(?:(?:chậm|muộn|trễ) (?:nhất|nhứt)|không (?:được )?(?:chậm|muộn|trễ|quá)(?: hơn)?)[^,;.]{0,40}\d{1,2}\s?[/-]\s?\d/u.test(
          c.after,
        )),
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
      !REQUESTS.test(c.before) &&
      !PROLONGED.test(c.before) &&
      !ADDS_CRITERIA.test(c.after) &&
      !/^(?:(?:kể )?từ nay|xong|(?:có|trả) (?:kết quả|số liệu|báo cáo|sản phẩm|danh sách)|dứt điểm|hoàn thành \p{L}+|khởi công|thông xe|khánh thành|nghiệm thu) /u.test(
        c.wording,
      ) &&
      !/(?<!\p{L})(?:khởi công|thông xe|khánh thành|đưa vào (?:sử dụng|dùng|hoạt động))(?!\p{L})/u.test(c.before) &&
      !(ACTS.test(c.before) && (c.rule === 'from-to' || c.rule === 'within' || c.rule === 'on-days' || (c.rule === 'on' && c.isAhead))) &&
      !(
        (c.fronted || /^\s*(?:trước mắt|trước hết|sau đó|tiếp đó|đồng thời)\s*,\s*$/u.test(c.before)) &&
        toCome(c) &&
        THEN_ACTS.test(c.after) &&
        !STATES.test(c.after)
      ) &&
      !/^[\s"“*-]*việc\s[^;.:]*(?:kết thúc|khép lại)\s*$/u.test(c.before) &&
      !/(?:thời gian|thời hạn|tiến độ|xong|kế hoạch|gia hạn|lùi|báo cáo|gửi|trình)/u.test(c.sentenceBefore),
  },
]

/** Stretches of the calendar: "trong tháng 9/2023", "vào quý II/2025", "hết quý III", "cuối tháng 9", "trong tuần này", "từ ngày … đến ngày …". */
import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { PERIOD_TIME } from '../time/read-time.js'
import { LENGTH } from '../time/relative.js'
import { RANGE, rangeOf } from '../time/range.js'
import { lastDayTold } from './relative.js'
import { day, oneLine, printedBefore, timed, written } from './written.js'

export const withinPeriod = defineRule({
  kind: 'deadline',
  name: 'deadline/within',
  parts: ['body', 'attachment'],
  pattern: wording`(?:xong |ngay )?(?:trong|vào|khoảng)(?: (?:thời gian|vòng|khoảng|các))? (?:(?:tháng|quý) (?:\d{1,2}|[iv]{1,3})(?: năm 20\d\d|\/20\d\d)?(?:,| và| -) ){0,3}(?<time>${PERIOD_TIME})`,
  confidence: 0.9,
  examples: [
    {
      text: 'hoàn thành trong tháng 9/2023.',
      finds: 'trong tháng 9/2023',
      value: written('trong tháng 9/2023', 'within', { form: 'month', month: 9, year: 2023, portion: 'whole' }),
    },
    {
      text: 'Hoàn thành hồ sơ trong quý IV/2023.',
      finds: 'trong quý IV/2023',
      value: written('trong quý IV/2023', 'within', { form: 'quarter', quarter: 4, year: 2023, portion: 'whole' }),
    },
    {
      text: 'giám sát trong quý II và quý III/2023.',
      finds: 'trong quý II và quý III/2023',
      value: written('trong quý II và quý III/2023', 'within', { form: 'quarter', quarter: 3, year: 2023, portion: 'whole' }),
    },
    {
      text: 'kiểm đếm trong tháng7/2031.',
      finds: 'trong tháng7/2031',
      value: written('trong tháng7/2031', 'within', { form: 'month', month: 7, year: 2031, portion: 'whole' }),
    },
    {
      text: 'thanh toán trong năm ngân sách.',
      finds: 'trong năm ngân sách',
      value: written('trong năm ngân sách', 'within', { form: 'same', unit: 'year', hangsOn: 'issue' }),
    },
    {
      text: 'gửi biểu trong tuần này (trước ngày 15/3).',
      finds: 'trong tuần này (trước ngày 15/3)',
      value: written('trong tuần này (trước ngày 15/3)', 'before', day(15, 3, null)),
    },
    {
      text: 'gửi biểu trong tuần này.',
      finds: 'trong tuần này',
      value: written('trong tuần này', 'within', { form: 'week', which: 'this', nth: null }),
    },
    {
      text: 'kiểm tra trong tuần thứ hai của tháng 9/2023',
      finds: 'trong tuần thứ hai của tháng 9/2023',
      value: written('trong tuần thứ hai của tháng 9/2023', 'within', { form: 'week', which: 'of-month', nth: 2, month: 9, year: 2023 }),
    },
    {
      text: 'trong 6 tháng đầu năm 2031',
      finds: 'trong 6 tháng đầu năm 2031',
      value: written('trong 6 tháng đầu năm 2031', 'within', { form: 'half-year', half: 1, year: 2031, portion: 'whole' }),
    },
  ],
  counterExamples: [
    { text: 'trong quy định, quy chế', because: '"quy" không phải "quý"' },
    { text: 'trong năm học 2023 - 2024', because: 'năm học' },
    { text: 'trong tháng 14', because: 'không có tháng 14' },
  ],
  read: (m) => lastDayTold(m, m.after(60)) ?? timed(m, 'within'),
})

/** "tính đến hết năm" is a cut-off; "từ … đến hết" a range; "sau khi hết" a start; "ngày hết hạn" no time. */
const AS_OF = /(?<!\p{L})(?:tính|chốt|lũy kế|luỹ kế|thời điểm|(?:kể )?từ (?:ngày|tháng|quý|năm|đầu|cuối)? ?[^,;.]{1,40}|sau khi|ngày)\s+$/u

export const endOf = defineRule({
  kind: 'deadline',
  name: 'deadline/end-of',
  parts: ['body', 'attachment'],
  pattern: wording`(?<till>đến |khi )?(?:hết|kết thúc) (?<time>${PERIOD_TIME})`,
  confidence: 0.85,
  examples: [
    {
      text: 'phấn đấu hết năm 2024 hoàn thành thêm 02 tiêu chí',
      finds: 'hết năm 2024',
      value: written('hết năm 2024', 'end-of', { form: 'year', year: 2024, portion: 'whole' }),
    },
    {
      text: 'giải ngân đạt 80% khi hết quý III năm 2023',
      finds: 'khi hết quý III năm 2023',
      value: written('khi hết quý III năm 2023', 'end-of', { form: 'quarter', quarter: 3, year: 2023, portion: 'whole' }),
    },
    {
      text: 'Đến hết tháng 11/2023 phải xong',
      finds: 'Đến hết tháng 11/2023',
      value: written('Đến hết tháng 11/2023', 'end-of', { form: 'month', month: 11, year: 2023, portion: 'whole' }),
    },
  ],
  counterExamples: [
    { text: 'tính đến hết năm 2021, toàn huyện có 8/17 xã đạt chuẩn', because: 'ngày chốt số liệu' },
    { text: 'hết nhiệm kỳ 2020 - 2025', because: 'nhiệm kỳ' },
  ],
  read: (m) => {
    if (AS_OF.test(printedBefore(m, 50))) return null
    return timed(m, 'end-of')
  },
})

export const partOfPeriod = defineRule({
  kind: 'deadline',
  name: 'deadline/part-of',
  parts: ['body', 'attachment'],
  pattern: wording`(?<time>(?:đầu|giữa|cuối|nửa đầu|nửa cuối) (?:tháng|quý|năm)(?: (?:\d|i|v)[\d\/iv.\-]*)?(?: (?:năm )?20\d\d)?)`,
  confidence: 0.85,
  examples: [
    {
      text: 'Cuối tháng 9/2023 trình UBND huyện.',
      finds: 'Cuối tháng 9/2023',
      value: written('Cuối tháng 9/2023', 'end-of', { form: 'month', month: 9, year: 2023, portion: 'late' }),
    },
    {
      text: 'Giữa năm 2024 tổ chức đánh giá lại.',
      finds: 'Giữa năm 2024',
      value: written('Giữa năm 2024', 'within', { form: 'year', year: 2024, portion: 'middle' }),
    },
  ],
  counterExamples: [
    { text: 'tăng so với cuối năm 2016', because: 'mốc để so sánh' },
    { text: '6 tháng cuối năm 2022', because: 'nửa năm: quy tắc khác đọc' },
    { text: 'các tháng cuối năm', because: 'một kỳ, không phải một mốc' },
  ],
  read: (m) => {
    if (/(?:so voi|tu|thang|ke tu|quy|hop|hoi|ngay)\s+$/.test(m.before(12))) return null
    return timed(m, m.folded['time']?.startsWith('cuoi') ? 'end-of' : 'within')
  },
})

export const fromTo = defineRule({
  kind: 'deadline',
  name: 'deadline/from-to',
  parts: ['body', 'attachment'],
  pattern: wording`(?:trong (?:thời gian|khoảng|thời hạn) |trong (?:vòng |thời gian |thời hạn )?${LENGTH},? )?(?<range>${RANGE})`,
  confidence: 0.85,
  examples: [
    {
      text: 'Đăng ký trực tuyến từ ngày 15/8/2023 đến ngày 25/8/2023.',
      finds: 'từ ngày 15/8/2023 đến ngày 25/8/2023',
      value: written('từ ngày 15/8/2023 đến ngày 25/8/2023', 'within', { form: 'range', from: day(15, 8, 2023), to: day(25, 8, 2023) }),
    },
    {
      text: 'khởi đầu ngày 15/8/2023, kết thúc ngày 25/8/2023',
      finds: 'khởi đầu ngày 15/8/2023, kết thúc ngày 25/8/2023',
      value: written('khởi đầu ngày 15/8/2023, kết thúc ngày 25/8/2023', 'within', {
        form: 'range',
        from: day(15, 8, 2023),
        to: day(25, 8, 2023),
      }),
    },
    {
      text: 'Nhận hồ sơ từ ngày 21 - 25/8/2023.',
      finds: 'từ ngày 21 - 25/8/2023',
      value: written('từ ngày 21 - 25/8/2023', 'within', { form: 'range', from: day(21, 8, 2023), to: day(25, 8, 2023) }),
    },
  ],
  counterExamples: [
    { text: 'bắt đầu từ ngày 15/8/2023', because: 'chỉ có ngày đầu' },
    { text: 'có từ 15 - 18 phòng', because: 'một khoảng số tiêu chí' },
    { text: 'từ năm 2021 - 2025', because: 'giai đoạn, không có cách viết của hạn' },
  ],
  read: (m) => {
    const range = rangeOf(m.folded['range'] ?? '')
    return range && { value: written(oneLine(m.printed), 'within', range.time, range.clock) }
  },
})

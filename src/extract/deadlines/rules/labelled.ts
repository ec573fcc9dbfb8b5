/** A label and its time: "Thời hạn gửi: ngày 22/8/2023", "Hạn cuối nhận bài: 15/9/2023", "hạn cuối nhận đơn dự tuyển là ngày 12/6/2025", "Thời gian: Quý III năm 2021". */
import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { ANY_TIME, DAY_TIME, PERIOD_TIME } from '../time/read-time.js'
import { day, oneLine, printedBefore, timed, written } from './written.js'

export const labelledTerm = defineRule({
  kind: 'deadline',
  name: 'deadline/labelled',
  parts: ['body', 'attachment', 'letterhead', 'title'],
  pattern: wording`(?:thời hạn|hạn cuối|hạn chót|hạn|thời gian (?:hoàn thành|hoàn tất|xong|gửi|nộp|trình|báo cáo)|thời điểm (?:hoàn thành|hoàn tất|xong|gửi|nộp|trình|bàn giao)|ngày (?:hoàn thành|hoàn tất|cuối cùng|cuối|nộp|trình|hết hạn)|mốc (?:hoàn thành|cuối|cuối cùng)|mốc|tiến độ(?: hoàn thành| thực hiện)?)(?<label> [^,;.:()]{1,70}?)?(?:\s?:| là| vào| vào lúc)(?: (?:là|đến|hết|vào|xong|hoàn thành)){0,2} (?<time>${ANY_TIME})`,
  confidence: 0.92,
  examples: [
    {
      text: 'Thời hạn gửi: ngày 22/8/2023.',
      finds: 'Thời hạn gửi: ngày 22/8/2023',
      value: written('Thời hạn gửi: ngày 22/8/2023', 'by', day(22, 8, 2023)),
    },
    {
      text: 'Hạn cuối nhận bài dự thi: 15/9/2023.',
      finds: 'Hạn cuối nhận bài dự thi: 15/9/2023',
      value: written('Hạn cuối nhận bài dự thi: 15/9/2023', 'by', day(15, 9, 2023)),
    },
    {
      text: 'hạn cuối nhận đơn dự tuyển là ngày 12/6/2025',
      finds: 'hạn cuối nhận đơn dự tuyển là ngày 12/6/2025',
      value: written('hạn cuối nhận đơn dự tuyển là ngày 12/6/2025', 'by', day(12, 6, 2025)),
    },
    {
      text: 'trong đó mốc phủ sóng 5G là 30/6/2026',
      finds: 'mốc phủ sóng 5G là 30/6/2026',
      value: written('mốc phủ sóng 5G là 30/6/2026', 'by', day(30, 6, 2026)),
    },
    {
      text: 'thời hạn: hết tháng 4/2019',
      finds: 'thời hạn: hết tháng 4/2019',
      value: written('thời hạn: hết tháng 4/2019', 'by', { form: 'month', month: 4, year: 2019, portion: 'whole' }),
    },
  ],
  counterExamples: [
    { text: 'Thời hạn giải quyết: 15 ngày làm việc theo quy định', because: 'thời hạn của một thủ tục, không có ngày' },
    { text: 'Thời gian: 08 giờ 00 ngày 15/8/2023', because: 'giờ họp' },
    { text: 'thuốc thú y ghi hạn sử dụng: 30/11/2023', because: 'hạn dùng của hàng hóa' },
    { text: 'giấy phép có thời hạn đến ngày 30/6/2027', because: 'thời hạn hiệu lực' },
    { text: 'Hết thời hạn này mà chưa nộp thì chuyển sang xét vào cuối năm 2024', because: 'hậu quả khi quá hạn' },
  ],
  read: (m) =>
    /(?:su dung|hieu luc|gia tri|bao hanh|dung)/.test(m.printed === '' ? '' : m.view.folded.slice(m.span.start, m.at('time').start)) ||
    KEPT_OR_NOT.test(m.folded['label'] ?? '') ||
    /(?:qua|het|sau)\s+$/.test(m.before(6))
      ? null
      : timed(m, 'by'),
})

/** "Hết thời hạn này mà chưa nộp thì chuyển sang …": what befalls those who are late, no label. */
const KEPT_OR_NOT = /(?:^|\s)(?:nay|tren|do|neu tren|noi tren)\s+(?:ma|thi|chua|khong|neu)(?:\s|$)|\s(?:ma chua|chua|thi)\s/

export const labelledPeriod = defineRule({
  kind: 'deadline',
  name: 'deadline/labelled-period',
  parts: ['body', 'attachment'],
  pattern: wording`thời gian(?: thực hiện| tổ chức| triển khai| tiến hành)?\s?: (?:trong |vào |hết )?(?<time>${PERIOD_TIME})`,
  confidence: 0.85,
  examples: [
    {
      text: 'Thời gian: Quý III năm 2021.',
      finds: 'Thời gian: Quý III năm 2021',
      value: written('Thời gian: Quý III năm 2021', 'within', { form: 'quarter', quarter: 3, year: 2021, portion: 'whole' }),
    },
  ],
  counterExamples: [{ text: 'Thời gian: 08 giờ 00 ngày 15/8/2023', because: 'giờ họp' }],
  read: (m) => timed(m, 'within'),
})

export const labelledDay = defineRule({
  kind: 'deadline',
  name: 'deadline/labelled-day',
  parts: ['body', 'attachment'],
  pattern: wording`(?:thời hạn|hạn cuối|hạn chót|hạn)(?<label> [^,;.:()\d]{1,40}?)? (?<time>${DAY_TIME})`,
  confidence: 0.88,
  examples: [
    {
      text: 'theo Thông báo số 5/TB-UBND (hạn báo cáo 15/5/2024)',
      finds: 'hạn báo cáo 15/5/2024',
      value: written('hạn báo cáo 15/5/2024', 'by', day(15, 5, 2024)),
    },
  ],
  counterExamples: [
    { text: 'lô hàng có hạn sử dụng 30/11/2023', because: 'hạn dùng của hàng hóa' },
    { text: 'được gia hạn từ ngày 15/5/2024', because: 'mốc bắt đầu' },
    { text: 'giấy phép có thời hạn từ 01/5/2024', because: 'thời hạn hiệu lực' },
  ],
  read: (m) =>
    /(?:gia|hữu|giới|quyền|quá|vô)\s+$/u.test(printedBefore(m, 8)) || NOT_A_LABEL.test(m.folded['label'] ?? '') ? null : timed(m, 'by'),
})

const NOT_A_LABEL =
  /(?:su dung|hieu luc|gia tri|dung|tu|ke tu|truoc|sau|den|khong qua|cham|muon|trong|tai|so|cua|nop truoc|gui truoc)(?:\s|$)/

/** "Hạn nộp hồ sơ đợt hai nêu tại Công văn số 12/SYT-KH (ngày 15/5/2024)": the day stands in brackets, well after its label. */
export const labelledBracket = defineRule({
  kind: 'deadline',
  name: 'deadline/labelled-bracket',
  parts: ['body', 'attachment'],
  pattern: wording`(?:thời hạn|hạn)(?<label>(?: [^.;:()]{1,120}?)?) \((?:là |đến |đến hết |trước |hết )?(?<time>${DAY_TIME})`,
  confidence: 0.85,
  examples: [
    {
      text: 'Hạn nộp hồ sơ đợt hai (15/5/2024) không đổi.',
      finds: '15/5/2024',
      value: written('15/5/2024', 'by', day(15, 5, 2024)),
    },
  ],
  counterExamples: [
    { text: 'thuốc hết hạn sử dụng (30/11/2023)', because: 'hạn dùng của hàng hóa' },
    { text: 'gia hạn giấy phép (cấp ngày 15/5/2024)', because: 'ngày cấp' },
  ],
  read: (m) => {
    if (/(?:gia|hữu|giới|quyền|vô)\s+$/u.test(printedBefore(m, 8)) || /(?:su dung|hieu luc|gia tri|bao hanh)/.test(m.folded['label'] ?? ''))
      return null
    const found = timed(m, 'by')
    return found && { ...found, value: { ...found.value, text: oneLine(m.groups['time'] ?? '') }, span: m.at('time') }
  },
})

/** "gửi bổ sung đến 31/8 thay vì 30/6/2023": the day that no longer holds. */
export const insteadOf = defineRule({
  kind: 'deadline',
  name: 'deadline/instead-of',
  parts: ['body', 'attachment'],
  pattern: wording`thay (?:vì|cho)(?: (?:là|mốc|hạn|thời hạn|trước|đến|hết|trong)){0,3} (?<time>${ANY_TIME})`,
  confidence: 0.85,
  examples: [
    {
      text: 'lùi đến ngày 31/8/2023 thay vì ngày 30/6/2023',
      finds: 'thay vì ngày 30/6/2023',
      value: written('thay vì ngày 30/6/2023', 'by', day(30, 6, 2023)),
    },
  ],
  counterExamples: [{ text: 'thay cho Công văn số 12/SYT-KH', because: 'không có ngày' }],
  read: (m) => timed(m, /truoc\s+(?:thang|quy|nam)/.test(m.view.folded.slice(m.span.start, m.span.end)) ? 'before' : 'by'),
})

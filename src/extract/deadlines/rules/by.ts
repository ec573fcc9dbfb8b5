/** "chậm nhất (là) ngày …", "muộn nhất", "không muộn hơn", "không quá ngày", "đến hết ngày", "từ nay đến", "xong trong ngày". */
import { wording } from '../../../text/wording.js'
import { defineRule, type Found } from '../../rule.js'
import { ANY_TIME, DAY_TIME } from '../time/read-time.js'
import { day, isPeriod, printedBefore, timed, written } from './written.js'

export const atLatest = defineRule({
  kind: 'deadline',
  name: 'deadline/at-latest',
  parts: ['body', 'attachment', 'letterhead', 'title', 'recipients'],
  pattern: wording`(?:(?:chậm|muộn|trễ) (?:nhất|nhứt|lắm)|không (?:được )?(?:để )?(?:muộn|chậm|trễ) (?:hơn|quá)|không (?:được )?(?:(?:để|kéo dài|vượt|để kéo dài) )?quá|không (?:được )?để sau)(?: \(?(?:là|vào|đến|trong|hết|lúc|thời điểm)\)?){0,3} (?<time>${ANY_TIME})`,
  confidence: 0.95,
  examples: [
    {
      text: 'Gửi báo cáo chậm nhất ngày 25/12/2023.',
      finds: 'chậm nhất ngày 25/12/2023',
      value: written('chậm nhất ngày 25/12/2023', 'by', day(25, 12, 2023)),
    },
    {
      text: 'góp ý chậm nhất đến hết ngày 18/8/2023.',
      finds: 'chậm nhất đến hết ngày 18/8/2023',
      value: written('chậm nhất đến hết ngày 18/8/2023', 'by', day(18, 8, 2023)),
    },
    {
      text: 'chậm nhất tháng 10/2025',
      finds: 'chậm nhất tháng 10/2025',
      value: written('chậm nhất tháng 10/2025', 'by', { form: 'month', month: 10, year: 2025, portion: 'whole' }),
    },
    {
      text: 'nộp tiền trễ nhất ngày 05/9/2023',
      finds: 'trễ nhất ngày 05/9/2023',
      value: written('trễ nhất ngày 05/9/2023', 'by', day(5, 9, 2023)),
    },
    {
      text: 'thông xe không để quá ngày 20/9/2023',
      finds: 'không để quá ngày 20/9/2023',
      value: written('không để quá ngày 20/9/2023', 'by', day(20, 9, 2023)),
    },
    {
      text: 'không quá ngày 30/11/2023',
      finds: 'không quá ngày 30/11/2023',
      value: written('không quá ngày 30/11/2023', 'by', day(30, 11, 2023)),
    },
  ],
  counterExamples: [
    { text: 'không quá 10 ngày làm việc', because: 'một độ dài, không phải một ngày' },
    { text: 'nơi chậm nhất 5/9 xã', because: '5/9 xã là phân số' },
  ],
  read: (m) => timed(m, 'by'),
})

/** "tính đến", "chốt đến" are cut-off days; "từ ngày … đến" is a range, read elsewhere. */
const AS_OF =
  /(?<!\p{L})(?:tính|chốt|lũy kế|luỹ kế|cập nhật|thời điểm|(?:kể )?từ (?:(?:ngày |tháng |quý |năm |cuối |đầu |đêm |sáng |trưa |chiều |tối )?\d|tháng|quý|năm|cuối|đầu|đêm|sáng|chiều|tối)[^,;.]{0,40})\s+(?:cho\s+)?$/u

/** "đến hết tháng 11" is the end of a period, "đến hết ngày 30/11" a day. */
const endOfPeriod = (found: Found<'deadline'>): Found<'deadline'> => ({ ...found, value: { ...found.value, kind: 'end-of' } })

/** "xin được nộp hồ sơ này tới ngày 20/12": "tới" is also "next" and "as far as"; behind what is handed in it is "until". */
const ASKED = /(?<!\p{L})(?:nộp|gửi|gởi|hoàn thành|hoàn thiện|bổ sung|thời hạn|hạn)(?!\p{L})[^,;.]*$/u

export const until = defineRule({
  kind: 'deadline',
  name: 'deadline/until',
  parts: ['body', 'attachment', 'letterhead', 'title'],
  pattern: wording`(?<now>(?:kể )?từ (?:nay|ngày ký|ngày ban hành)(?: cho)? )?(?<to>đến|sang|tới) (?<end>(?:trước|hết) )?(?<time>${ANY_TIME})`,
  confidence: 0.85,
  examples: [
    {
      text: 'Thời gian lấy ý kiến đến hết ngày 31/8/2023.',
      finds: 'đến hết ngày 31/8/2023',
      value: written('đến hết ngày 31/8/2023', 'by', day(31, 8, 2023)),
    },
    {
      text: 'Từ nay đến hết ngày 30/10/2023, các thôn tổ chức ra quân.',
      finds: 'Từ nay đến hết ngày 30/10/2023',
      value: written('Từ nay đến hết ngày 30/10/2023', 'within', { form: 'range', from: null, to: day(30, 10, 2023) }),
    },
    {
      text: 'đến hết quý I/2024 phải xong',
      finds: 'đến hết quý I/2024',
      value: written('đến hết quý I/2024', 'end-of', { form: 'quarter', quarter: 1, year: 2024, portion: 'whole' }),
    },
    {
      text: 'Thời gian báo cáo lùi sang ngày 20/4/2024.',
      finds: 'sang ngày 20/4/2024',
      value: written('sang ngày 20/4/2024', 'by', day(20, 4, 2024)),
    },
    {
      text: 'xin được nộp hồ sơ này tới ngày 20/12/2019',
      finds: 'tới ngày 20/12/2019',
      value: written('tới ngày 20/12/2019', 'by', day(20, 12, 2019)),
    },
    {
      text: 'thu quỹ từ nay tới ngày 09/6/2025',
      finds: 'từ nay tới ngày 09/6/2025',
      value: written('từ nay tới ngày 09/6/2025', 'within', { form: 'range', from: null, to: day(9, 6, 2025) }),
    },
    {
      text: 'đến trước ngày 31/5/2019',
      finds: 'đến trước ngày 31/5/2019',
      value: written('đến trước ngày 31/5/2019', 'before', day(31, 5, 2019)),
    },
  ],
  counterExamples: [
    { text: 'tính đến ngày 28/11/2023', because: 'ngày chốt số liệu' },
    { text: 'đến nay đạt 14/19 tiêu chí', because: 'không có ngày' },
    { text: 'cung cấp nước tới ngày 20/12', because: 'không có gì phải nộp' },
    { text: 'số liệu chốt đến 15 giờ ngày 10/8/2023', because: 'ngày chốt số liệu' },
    { text: 'từ ngày 15/8/2023 đến ngày 25/8/2023', because: 'một khoảng có ngày đầu: quy tắc khác đọc' },
  ],
  read: (m) => {
    const moved = /(?:lùi|chuyển|dời|gia hạn|kéo dài|điều chỉnh)[^.;]*$/u.test(printedBefore(m, 90))
    const asked = m.folded['to'] === 'toi' && ASKED.test(printedBefore(m, 90))
    if (m.folded['to'] !== 'den' && !asked && !(m.folded['to'] === 'toi' && m.folded['now']) ? !moved : AS_OF.test(printedBefore(m, 60)))
      return null
    const told = timed(m, m.folded['end']?.startsWith('truoc') ? 'before' : 'by')
    const found = told && m.folded['end']?.startsWith('het') && isPeriod(told.value.time) ? endOfPeriod(told) : told
    if (!found || m.folded['now'] === undefined) return found
    const kind = found.value.kind === 'before' ? 'before' : 'within'
    return { ...found, confidence: 0.92, value: { ...found.value, kind, time: { form: 'range', from: null, to: found.value.time } } }
  },
})

export const withinDay = defineRule({
  kind: 'deadline',
  name: 'deadline/within-day',
  parts: ['body', 'attachment'],
  pattern: wording`(?:xong )?(?:ngay )?trong (?<time>${DAY_TIME})`,
  confidence: 0.9,
  examples: [
    {
      text: 'niêm yết danh sách phải xong trong ngày 14/8/2023.',
      finds: 'xong trong ngày 14/8/2023',
      value: written('xong trong ngày 14/8/2023', 'by', day(14, 8, 2023)),
    },
    {
      text: 'Báo cáo ngay trong ngày hôm nay (08/8).',
      finds: 'ngay trong ngày hôm nay (08/8)',
      value: written('ngay trong ngày hôm nay (08/8)', 'by', day(8, 8, null)),
    },
  ],
  counterExamples: [
    { text: 'trong 10/8 xã', because: 'phân số' },
    { text: 'trong ngày làm việc', because: 'không có ngày' },
  ],
  read: (m) => timed(m, 'by'),
})

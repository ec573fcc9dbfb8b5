/**
 * Days told to be the last in another order of words: "Ngày 09/5/2022 là hạn chót", "Hoàn thành: 05/4/2024." at a point's end,
 * "trong 02 ngày 05 và 06/8/2021".
 */
import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { DAY, dayOfText } from '../time/day.js'
import { unnamed } from '../time/piece.js'
import { ANY_TIME, DAY_TIME } from '../time/read-time.js'
import { day, oneLine, printedBefore, timed, written } from './written.js'

export const dayIsLast = defineRule({
  kind: 'deadline',
  name: 'deadline/is-last',
  parts: ['body', 'attachment'],
  pattern: wording`(?<time>${DAY_TIME}) (?:sẽ )?(?:là|cũng là|được xem là|được coi là) (?:(?:mốc|ngày|hạn|thời hạn|thời điểm|hạn chót|mốc thời gian|ngày làm việc) ){1,2}(?:cuối cùng|cuối|chót|muộn nhất|chậm nhất|trễ nhất|sau cùng|phải (?:xong|hoàn thành))`,
  confidence: 0.88,
  examples: [
    {
      text: 'Ngày 09/5/2022 là thời điểm cuối cùng Trung tâm nhận đơn.',
      finds: 'Ngày 09/5/2022 là thời điểm cuối cùng',
      value: written('Ngày 09/5/2022 là thời điểm cuối cùng', 'by', day(9, 5, 2022)),
    },
    {
      text: 'Ngày 15/9/2023 là hạn chót nhận bài.',
      finds: 'Ngày 15/9/2023 là hạn chót',
      value: written('Ngày 15/9/2023 là hạn chót', 'by', day(15, 9, 2023)),
    },
  ],
  counterExamples: [
    { text: 'Ngày 09/5/2022 là ngày Chủ nhật', because: 'không nói đó là ngày cuối' },
    { text: 'Ngày 09/5/2022 là ngày cuối cùng của đợt nghỉ lễ', because: 'ngày cuối của một kỳ nghỉ, không phải hạn' },
  ],
  read: (m) =>
    /^\s+(?:cua|trong|dien ra)\s[^,;.]{0,30}(?:nghi|le hoi|hoi thi|ky thi|hoc|trung bay|trien lam|ky hop)/.test(m.after(60))
      ? null
      : timed(m, 'by'),
})

/** Words that label the time of the work told before: "… Hoàn thành: 05/4/2024." */
const LABEL = String.raw`(?:(?:phai\s+|can\s+)?(?:hoan\s+thanh|hoan\s+tat|hoan\s+thien|ket\s+thuc|dut\s+diem|xong)|(?:cham|muon|tre)\s+(?:nhat|nhut)|han|deadline|(?:gui|nop|bao\s+cao|trinh|tra|giao\s+nop)(?:\s+(?:ve\s+(?:so|phong|huyen|xa|tinh|van\s+phong)|ket\s+qua|bao\s+cao|san\s+pham|ho\s+so))?|(?:co\s+)?(?:ket\s+qua|bao\s+cao|san\s+pham)\s+(?:truoc|cham\s+nhat))`

export const labelAtEnd = defineRule({
  kind: 'deadline',
  name: 'deadline/label-end',
  parts: ['body', 'attachment'],
  pattern: wording`${LABEL}\s?: (?:(?:là|đến|hết|vào|trước|trong|chậm nhất|đến hết) ){0,2}(?<time>${ANY_TIME})`,
  confidence: 0.86,
  examples: [
    {
      text: 'Lập sổ theo dõi hộ nghèo. Hoàn thành: 05/4/2024.',
      finds: 'Hoàn thành: 05/4/2024',
      value: written('Hoàn thành: 05/4/2024', 'by', day(5, 4, 2024)),
    },
    {
      text: 'Sửa mái nhà kho. Chậm nhất: 19/7/2024.',
      finds: 'Chậm nhất: 19/7/2024',
      value: written('Chậm nhất: 19/7/2024', 'by', day(19, 7, 2024)),
    },
  ],
  counterExamples: [
    { text: 'Các xã đã hoàn thành: 15/6 xã', because: 'phân số' },
    { text: 'Số hộ hoàn thành: năm 2023 là 40 hộ', because: 'số liệu' },
    { text: 'công trình đã hoàn thành: 15/6/2022', because: 'việc đã xong' },
  ],
  read: (m) => {
    if (!/^\s*(?:[.;,)|]|\.\/|$)/.test(m.after(4)) || NO_LABEL.test(printedBefore(m, 60))) return null
    const cue = m.view.folded.slice(m.span.start, m.at('time').start)
    const found = timed(m, /truoc\s+$/.test(cue) ? 'before' : 'by')
    return found && found.value.time.form === 'year' && !/het\s+$|^cham/.test(cue) ? null : found
  },
})

/** "đã hoàn thành: …", "khởi công: 2020; hoàn thành: …" of a thing that stands, "(gia, quyền, giới, vô) hạn". */
const NO_LABEL =
  /(?<!\p{L})(?:đã|được|chưa|số (?:hộ|xã|tiêu chí|việc)|khởi công|gia|quyền|giới|hữu|vô|hiệu lực|công trình|tỷ lệ|ngày)(?!\p{L})[^.;]{0,40}$/u

export const severalDays = defineRule({
  kind: 'deadline',
  name: 'deadline/on-days',
  parts: ['body', 'attachment'],
  pattern: wording`(?:trong|vào) (?:(?:\d{1,2}|hai|ba|bốn|năm|các|những)(?:\s?\(\p{L}+\))? )?(?:buổi (?:sáng|chiều) )?ngày (?<days>\d{1,2}(?:\s?[/-]\s?\d{1,2}(?![\d/]))?(?:\s?(?:,|và|-|đến)\s?(?:ngày )?\d{1,2}(?![\d/.])){0,4}\s?(?:, và|,|và|-|đến)\s?)(?<last>${unnamed(DAY)}|\d{1,2} tháng \d{1,2}(?: năm \d{4}|\s?[/-]\s?\d{4})?)`,
  confidence: 0.85,
  examples: [
    {
      text: 'Trường thu hồ sơ trong 02 ngày 05 và 06/8/2021.',
      finds: 'trong 02 ngày 05 và 06/8/2021',
      value: written('trong 02 ngày 05 và 06/8/2021', 'within', {
        form: 'range',
        from: day(5, 8, 2021),
        to: day(6, 8, 2021),
      }),
    },
    {
      text: 'thu hồ sơ trong các ngày 14, 15 và 16/11/2023',
      finds: 'trong các ngày 14, 15 và 16/11/2023',
      value: written('trong các ngày 14, 15 và 16/11/2023', 'within', { form: 'range', from: day(14, 11, 2023), to: day(16, 11, 2023) }),
    },
  ],
  counterExamples: [
    { text: 'trong 02 ngày vận động được 21/10 hộ', because: 'một độ dài và một phân số' },
    { text: 'trong ngày 21/10/2020', because: 'một ngày: quy tắc khác đọc' },
  ],
  read: (m) => {
    const last = dayOfText(`ngay ${(m.folded['last'] ?? '').replace(/\s+/g, ' ').replace(/^ngay /, '')}`)
    const first = /^(\d{1,2})(?:\s?[/-]\s?(\d{1,2}))?/.exec(m.folded['days'] ?? '')
    if (!last || !first) return null
    const month = first[2] === undefined ? last.month : Number(first[2])
    const from = {
      form: 'day',
      day: { day: Number(first[1]), month, year: month > last.month && last.year ? last.year - 1 : last.year },
    } as const
    return { value: written(oneLine(m.printed), 'within', { form: 'range', from, to: { form: 'day', day: last } }) }
  },
})

/** "trước ngày 15/6/2024 và ngày 15/12/2024": the second day has the cue of the first. */
export const secondDay = defineRule({
  kind: 'deadline',
  name: 'deadline/second-day',
  parts: ['body', 'attachment'],
  pattern: wording`(?<time>${DAY_TIME})`,
  confidence: 0.84,
  examples: [
    {
      text: 'Đối chiếu số thẻ trước ngày 20/5/2024 và ngày 20/11/2024.',
      finds: 'ngày 20/11/2024',
      value: written('ngày 20/11/2024', 'before', day(20, 11, 2024)),
    },
  ],
  counterExamples: [
    { text: 'gửi trước ngày 20/5/2024 và họp ngày 20/11/2024', because: 'một việc khác đứng giữa' },
    { text: 'trước ngày 20/5 và 20/11 hằng năm', because: 'một nhịp: quy tắc khác đọc' },
    { text: 'trong khoảng ngày 20/5/2024 và ngày 20/11/2024', because: 'không có chữ trước, chậm nhất' },
  ],
  read: (m) => {
    const cue = FIRST_DAY.exec(m.before(70))?.groups?.['cue']
    const whole = /20\d\d$/.test(m.folded['time'] ?? '')
    return cue === undefined || !whole ? null : timed(m, cue === 'truoc' ? 'before' : 'by')
  },
})

const FIRST_DAY = new RegExp(String.raw`(?<!\p{L})(?<cue>truoc|(?:cham|muon)\s+nhat(?:\s+la)?)\s+${unnamed(DAY)}\s*(?:,\s*)?va\s+$`, 'u')

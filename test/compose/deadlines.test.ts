/** From wordings to days: years not printed, parts of periods, last days, terms that run, days that do not exist. */
import { describe, expect, it } from 'vitest'
import { partOf, readLetterText, readSentence } from '../extract/deadlines/read.js'
import { readPhrase } from '../extract/phrases/letter.js'

describe('the year that is not printed', () => {
  it.each([
    ['Gửi báo cáo trước ngày 31/01.', '2022-12-28', '2023-01-31'],
    ['Gửi báo cáo trước ngày 20/8.', '2023-08-08', '2023-08-20'],
    ['Gửi báo cáo trước ngày 20/8.', '2023-08', '2023-08-20'],
    ['Hoàn thành trong quý IV.', '2025-09-04', '2025-12-31'],
    ['Gửi báo cáo trước ngày 20/8.', null, null],
    ['Ngày 12/12/2023, Sở có Công văn số 5/SNN-VP, trong đó yêu cầu các trường nộp phiếu trước ngày 25/12.', '2024-01-08', '2023-12-25'],
  ])('%s in a letter of %s: %s', (text, date, due) => {
    expect(readSentence(text, date).map((d) => d.due)).toEqual([due])
  })
})

describe('last days', () => {
  it.each([
    ['Gửi báo cáo trước ngày 10/11/2024.', { strict: '2024-11-09', lenient: '2024-11-10', rolled: '2024-11-11' }],
    ['Gửi báo cáo trước 16 giờ ngày 10/11/2024.', { strict: '2024-11-10', lenient: '2024-11-10', rolled: '2024-11-10' }],
    ['Gửi báo cáo chậm nhất ngày 08/11/2024.', { strict: '2024-11-08', lenient: '2024-11-08', rolled: '2024-11-08' }],
    ['Hoàn thành hồ sơ trước tháng 10/2024.', { strict: '2024-09-30', lenient: '2024-10-31', rolled: '2024-10-31' }],
  ])('%s', (text, lastDay) => {
    expect(readSentence(text, '2024-09-12').map((d) => d.lastDay)).toEqual([lastDay])
  })
  it.each([
    ['Gửi báo cáo chậm nhất ngày 29/4/2019.', '2019-04-29', '2019-05-02'],
    ['Gửi báo cáo chậm nhất ngày 04/5/2019.', '2019-05-04', '2019-05-04'],
    ['Gửi báo cáo chậm nhất ngày 11/5/2019.', '2019-05-11', '2019-05-13'],
    ['Gửi báo cáo chậm nhất ngày 24/01/2020.', '2020-01-24', '2020-01-30'],
    ['Gửi báo cáo chậm nhất ngày 01/5/2021.', '2021-05-01', '2021-05-04'],
    ['Gửi báo cáo chậm nhất ngày 02/9/2022.', '2022-09-02', '2022-09-05'],
    ['Gửi báo cáo trong tháng 4/2024.', '2024-04-30', '2024-05-02'],
    ['Gửi báo cáo chậm nhất ngày 04/5/2024.', '2024-05-04', '2024-05-04'],
    ['Gửi báo cáo chậm nhất ngày 26/4/2025.', '2025-04-26', '2025-04-26'],
    ['Gửi báo cáo chậm nhất ngày 31/8/2026.', '2026-08-31', '2026-09-03'],
    ['Gửi báo cáo trước 17 giờ ngày 22/01/2023.', '2023-01-22', '2023-01-22'],
  ])('%s: %s, rolled %s', (text, due, rolled) => {
    expect(readSentence(text, '2019-01-10').map((d) => [d.due, d.lastDay?.rolled])).toEqual([[due, rolled]])
  })
  it('in a letter sent HỎA TỐC a day off is meant literally', () => {
    const rolled = (mark: string): unknown =>
      readPhrase('Các xã báo cáo chậm nhất ngày 12/8/2023.', {
        date: '2023-08-10',
        issuer: `${mark}ỦY BAN NHÂN DÂN\nHUYỆN LẠC SƠN`,
      }).deadlines.map((d) => d.lastDay?.rolled)
    expect([rolled(''), rolled('KHẨN\n\n'), rolled('HỎA TỐC\n\n')]).toEqual([['2023-08-14'], ['2023-08-14'], ['2023-08-12']])
  })
  it('a day off that no decision has confirmed is told', () => {
    const says = (text: string): string => partOf(text, '2026-11-02').evidence['/deadlines/0/due']?.[0]?.assumed.join(' ') ?? ''
    expect(says('Gửi báo cáo chậm nhất ngày 24/11/2026.')).toContain('2026-11-24')
    expect(says('Trả lời trong 20 ngày làm việc kể từ ngày ký văn bản này.')).toContain('2026-11-24')
    expect(says('Gửi báo cáo chậm nhất ngày 25/11/2026.')).toBe('')
  })
})

describe('terms that run', () => {
  it.each([
    ['Niêm yết danh sách trong thời hạn 20 ngày kể từ ngày ký Thông báo này.', '2025-01-10', '2025-01-30'],
    ['Trả lời trong 05 ngày làm việc kể từ ngày ban hành văn bản này.', '2024-04-25', '2024-05-06'],
    ['Trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này.', '2024-04-25', null],
    ['Trả lời trong 07 ngày làm việc kể từ ngày ký văn bản này.', '2021-02-05', '2021-02-23'],
    ['Trả lời trong 03 ngày làm việc kể từ ngày ký văn bản này.', '2019-04-26', '2019-05-04'],
    ['Trả lời trong 03 ngày kể từ ngày ký văn bản này.', '2019-04-26', '2019-04-29'],
    ['Khắc phục trong 01 tháng kể từ ngày ký văn bản này.', '2024-01-31', '2024-02-29'],
    ['Khắc phục trong 03 tháng kể từ ngày ký văn bản này.', '2024-08-31', '2024-11-30'],
    ['Khắc phục trong 02 tuần kể từ ngày ký văn bản này.', '2024-01-31', '2024-02-14'],
    ['Khắc phục trong 01 năm kể từ ngày ký văn bản này.', '2024-02-29', '2025-02-28'],
    ['Khắc phục trong vòng 48 giờ kể từ ngày ký văn bản này.', '2024-01-31', '2024-02-02'],
    ['Nối lại cầu phao trong vòng 72 giờ kể từ 9 giờ ngày 11/8/2021.', '2021-08-10', '2021-08-14'],
    ['Nộp quyết toán chậm nhất là 20 ngày kể từ ngày kết thúc quý II năm 2025.', '2025-01-10', '2025-07-20'],
  ])('%s in a letter of %s: %s', (text, date, due) => {
    expect(readSentence(text, date).map((d) => [d.kind, d.due])).toEqual([['relative', due]])
  })
})

describe('what cannot be settled says why', () => {
  it('a day that does not exist is a problem, the wording is kept', () => {
    const part = partOf('Gửi báo cáo trước ngày 31/9/2024.', '2024-08-01')
    expect(part.set.deadlines?.map((d) => [d.text, d.due])).toEqual([['trước ngày 31/9/2024', null]])
    expect(part.problems.map((p) => [p.code, p.at])).toEqual([['deadline/no-such-day', '/deadlines/0/due']])
  })
  it('a recurring term has no day by its nature, a term from receipt none in the letter', () => {
    expect(partOf('Báo cáo trước ngày 20 hằng tháng.', '2024-08-01').missing).toEqual({ '/deadlines/0/due': 'not_applicable' })
    expect(partOf('Trả lời trong vòng 07 ngày kể từ ngày nhận được Công văn.', '2024-08-01').missing).toEqual({
      '/deadlines/0/due': 'not_computable',
    })
  })
  it('an inferred year is told as assumed', () => {
    const due = partOf('Gửi báo cáo trước ngày 20/8.', '2023-08-08').evidence['/deadlines/0/due']
    expect(due?.[0]?.assumed.join(' ')).toContain('2023')
  })
})

describe('a term told twice is one row', () => {
  it.each([
    ['Gửi ý kiến trước ngày 18/8/2023. Sau ngày 18/8/2023, đơn vị nào không gửi coi như thống nhất.', ['2023-08-18']],
    [
      'Trạm Y tế xã lập danh sách trong tháng 9/2023. Quá ngày 30/9/2023 chưa gửi thì Trưởng thôn chịu trách nhiệm.',
      ['2023-09-30', '2023-09-30'],
    ],
    ['UBND xã A Lưới gửi kế hoạch trước ngày 30/9/2023; UBND xã Hồng Hạ gửi kế hoạch trước ngày 30/9/2023.', ['2023-09-30', '2023-09-30']],
  ])('%s', (text, dues) => {
    expect(readSentence(text, '2023-08-08').map((d) => d.due)).toEqual(dues)
  })
})

describe('actors in headings, lead-ins and tables', () => {
  it('takes the nearest heading, else the lead-in', () => {
    const text =
      'Sở Nội vụ đề nghị UBND các huyện:\n\n1. Gửi báo cáo trước ngày 20/3/2024.\n\n2. Đối với Phòng Nội vụ\n\n- Tổng hợp trước ngày 25/3/2024.'
    expect(readLetterText(text, '2024-03-12').map((d) => d.who)).toEqual([['UBND các huyện'], ['Phòng Nội vụ']])
  })
  it('reads columns of tasks, skips standing tasks and schedules', () => {
    const table =
      'STT | Công việc | Bộ phận chủ trì | Thời hạn hoàn thành\n1 | Tập huấn | Phòng Nội vụ | Quý II/2024\n2 | Rà soát | UBND các xã | 9/2024\n3 | Tuyên truyền | Đài | Thường xuyên\n4 | Báo cáo | Các thôn | Hằng quý'
    expect(readLetterText(table, '2024-03-12').map((d) => [d.due, d.who, d.task])).toEqual([
      ['2024-06-30', ['Phòng Nội vụ'], 'Tập huấn'],
      ['2024-09-30', ['UBND các xã'], 'Rà soát'],
      [null, ['Các thôn'], 'Báo cáo'],
    ])
    const schedule = 'TT | Đơn vị | Thời gian | Địa điểm\n1 | UBND xã An Phú | 8 giờ 00 ngày 20/3/2024 | Hội trường'
    expect(readLetterText(schedule, '2024-03-12')).toEqual([])
  })
})

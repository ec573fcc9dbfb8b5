/** Who must act, by when, whose term it is: sentences of many hands, each with the rows it must give. */
import { describe, expect, it } from 'vitest'
import { readSentence } from './read.js'

/** due (or null), who, and Q for a term of another document. */
type Row = readonly [due: string | null, who: readonly string[], quoted?: 'Q']

const CASES: readonly (readonly [text: string, ...rows: Row[]])[] = [
  [
    'Đề nghị các đồng chí Trưởng thôn nộp danh sách chậm nhất vào 17 giờ ngày 20/3/2024 (thứ Tư).',
    ['2024-03-20', ['các đồng chí Trưởng thôn']],
  ],
  ['Giao Sở Tài chính chủ trì, phối hợp với Sở Y tế tham mưu, hoàn thành trong tháng 4 năm 2024.', ['2024-04-30', ['Sở Tài chính']]],
  [
    'Sở Y tế in tờ rơi, chuyển các trạm trước ngày 30/3; các huyện, thành phố phát xong trước ngày 10/4.',
    ['2024-03-30', ['Sở Y tế']],
    ['2024-04-10', ['các huyện, thành phố']],
  ],
  ['UBND xã An Phú và UBND xã An Lộc báo cáo trước ngày 20/3/2024.', ['2024-03-20', ['UBND xã An Phú', 'UBND xã An Lộc']]],
  ['UBND các xã, thị trấn báo cáo trước ngày 20/3/2024.', ['2024-03-20', ['UBND các xã, thị trấn']]],
  ['Các phòng, ban phụ trách địa bàn kiểm đếm, lập biểu trước ngày 30/4/2024.', ['2024-04-30', ['Các phòng, ban phụ trách địa bàn']]],
  ['Đề nghị Ban Quản lý dự án đầu tư tỉnh bàn giao cầu trước ngày 31/5/2024.', ['2024-05-31', ['Ban Quản lý dự án đầu tư tỉnh']]],
  ['Trước ngày 20/3/2024, các đơn vị có liên quan báo cáo bằng văn bản về UBND huyện.', ['2024-03-20', ['các đơn vị có liên quan']]],
  ['Quá ngày 31/3/2024 chưa nộp thì Hiệu trưởng bị phê bình.', ['2024-03-31', ['Hiệu trưởng']]],
  ['Việc trực đêm: các trạm, đội cử người, báo danh trước ngày 20/3/2024.', ['2024-03-20', ['các trạm, đội']]],
  ['Số liệu của các tổ dân phố nộp trước ngày 20/3/2024.', ['2024-03-20', ['các tổ dân phố']]],
  ['Các trường chưa nộp phiếu: hạn nộp lùi đến ngày 22/3/2024.', ['2024-03-22', ['Các trường chưa nộp phiếu']]],
  ['Cho phép lùi việc nộp phiếu đối với UBND xã An Phú đến ngày 27/4/2024.', ['2024-04-27', ['UBND xã An Phú']]],
  [
    'Yêu cầu các đơn vị đã được giao chủ đầu tư khẩn trương hoàn thành hồ sơ trước ngày 30/6/2024.',
    ['2024-06-30', ['các đơn vị đã được giao chủ đầu tư']],
  ],
  [
    'Thực hiện Công văn số 123/SNV-CCHC ngày 05/3/2024 của Sở Nội vụ, UBND huyện yêu cầu các phòng gửi báo cáo trước ngày 15/3/2024.',
    ['2024-03-15', ['các phòng']],
  ],
  [
    'Công văn số 15/UBND-NN ngày 12/01/2024 yêu cầu các huyện báo cáo trước ngày 15/02/2024; đến nay còn 02 huyện chưa gửi.',
    ['2024-02-15', ['các huyện'], 'Q'],
  ],
  [
    'Ngày 12/01/2024, Sở có Công văn số 15/SNN-VP, trong đó yêu cầu các nông trường “nộp phiếu kê trước ngày 15/02/2024”.',
    ['2024-02-15', ['các nông trường'], 'Q'],
  ],
  [
    'Thời hạn nêu tại Thông báo số 18/TB-UBND (trước ngày 28/02/2024) được lùi đến ngày 30/3/2024.',
    ['2024-02-28', [], 'Q'],
    ['2024-03-30', []],
  ],
  ['Để cuộc họp sẽ diễn ra đúng kế hoạch, đề nghị các xã gửi tài liệu trước ngày 20/3/2024.', ['2024-03-20', ['các xã']]],
  ['Hoàn thành chậm nhất vào cuối quý III/2024.', ['2024-09-30', []]],
  ['Báo cáo kết quả trước 10 giờ sáng mai.', ['2024-03-13', []]],
  ['báo cáo bằng văn bản trước ngày 20.3.2024', ['2024-03-20', []]],
  ['UBND các phường nộp sổ theo dõi định kỳ vào các ngày 10 và 25 hằng tháng.', [null, ['UBND các phường']]],
]

const NONE: readonly (readonly [text: string, because: string])[] = [
  ['UBND xã đã chi trả xong trước ngày 10/3/2024 cho 45 hộ.', 'việc đã làm'],
  ['Kết quả giải ngân đến ngày 29/02/2024 đạt 12%.', 'ngày chốt số liệu'],
  ['Trong tháng 02/2024, UBND huyện kiểm tra 05 xã.', 'tháng đã qua'],
  ['Thời gian áp dụng: từ ngày 01/4/2024 đến ngày 31/12/2024.', 'hiệu lực'],
  ['Đơn xin học bổng, hồ sơ tiếp nhận trước ngày 05/8/2024 mà còn thiếu giấy tờ được xếp riêng.', 'điều kiện của hồ sơ'],
  ['Đoàn kiểm tra làm việc tại xã An Lập vào ngày 20/3/2024.', 'chuyến đi'],
  ['Siêu thị thương mại tới Mai Sơn', 'không có thời gian'],
  [
    'Theo quy định tại Nghị định số 61/2018/NĐ-CP, thời hạn giải quyết không quá 15 ngày làm việc kể từ ngày nhận đủ hồ sơ.',
    'thời hạn của thủ tục',
  ],
  ['Những dự án được duyệt trước năm 2025 vẫn theo mức chi cũ.', 'điều kiện'],
  ['Không lùi đến ngày 29/4/2024 vì trùng ngày nghỉ.', 'lời từ chối'],
]

describe('terms in sentences of a letter of 12/3/2024', () => {
  it.each(CASES.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    expect(readSentence(text, '2024-03-12').map((d) => [d.due, d.who, d.quoted])).toEqual(
      rows.map(([due, who, quoted]) => [due, who, quoted === 'Q']),
    )
  })
  it.each(NONE)('%s: %s', (text) => {
    expect(readSentence(text, '2024-03-12').map((d) => d.text)).toEqual([])
  })
})

describe('the task, without the label of its term and without what the actor is', () => {
  it.each([
    ['UBND các xã lập danh sách hộ nghèo, hạn chót là ngày 15/3/2024.', 'lập danh sách hộ nghèo'],
    ['Các trường nộp phiếu khảo sát, hạn cuối cùng là ngày 15/3/2024.', 'nộp phiếu khảo sát'],
    ['Hạn chót nộp phiếu khảo sát là ngày 15/3/2024.', 'nộp phiếu khảo sát'],
    ['Hạn nộp hồ sơ là ngày 15/3/2024.', 'nộp hồ sơ'],
    [
      'Phòng Tư pháp là cơ quan thường trực, tham mưu UBND huyện kiện toàn Tổ công tác trước ngày 15/3/2024.',
      'tham mưu UBND huyện kiện toàn Tổ công tác',
    ],
  ])('%s', (text, task) => expect(readSentence(text, '2024-03-01')[0]?.task).toBe(task))
})

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
    'Sở Y tế xây dựng kế hoạch trước ngày 30/3; các huyện, thành phố hoàn thành trước ngày 10/4.',
    ['2024-03-30', ['Sở Y tế']],
    ['2024-04-10', ['các huyện, thành phố']],
  ],
  ['UBND xã An Phú và UBND xã An Lộc báo cáo trước ngày 20/3/2024.', ['2024-03-20', ['UBND xã An Phú', 'UBND xã An Lộc']]],
  ['UBND các xã, thị trấn báo cáo trước ngày 20/3/2024.', ['2024-03-20', ['UBND các xã, thị trấn']]],
  [
    'Các phòng, ban, ngành phụ trách tiêu chí thẩm tra xong trước ngày 30/4/2024.',
    ['2024-04-30', ['Các phòng, ban, ngành phụ trách tiêu chí']],
  ],
  [
    'Đề nghị Ban Quản lý dự án đầu tư xây dựng huyện bàn giao công trình trước ngày 31/5/2024.',
    ['2024-05-31', ['Ban Quản lý dự án đầu tư xây dựng huyện']],
  ],
  ['Trước ngày 20/3/2024, các đơn vị có liên quan báo cáo bằng văn bản về UBND huyện.', ['2024-03-20', ['các đơn vị có liên quan']]],
  ['Quá ngày 31/3/2024 chưa gửi thì Trưởng thôn chịu trách nhiệm.', ['2024-03-31', ['Trưởng thôn']]],
  ['Chế độ báo cáo: các địa phương, đơn vị báo cáo nhanh trước ngày 20/3/2024.', ['2024-03-20', ['các địa phương, đơn vị']]],
  ['Báo cáo tài chính của các thôn gửi trước ngày 20/3/2024.', ['2024-03-20', ['các thôn']]],
  ['Các huyện chưa gửi báo cáo: thời hạn gửi được gia hạn đến ngày 20/3/2024.', ['2024-03-20', ['Các huyện chưa gửi báo cáo']]],
  ['Đồng ý gia hạn thời gian gửi báo cáo đối với UBND xã An Phú đến hết ngày 26/4/2024.', ['2024-04-26', ['UBND xã An Phú']]],
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
    'Ngày 12/01/2024, Sở đã ban hành Công văn số 15/SNN-VP, trong đó đề nghị UBND các huyện “gửi báo cáo trước ngày 15/02/2024”.',
    ['2024-02-15', ['UBND các huyện'], 'Q'],
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
  ['UBND các xã báo cáo tiến độ định kỳ vào các ngày 10 và 25 hằng tháng.', [null, ['UBND các xã']]],
]

const NONE: readonly (readonly [text: string, because: string])[] = [
  ['UBND xã đã chi trả xong trước ngày 10/3/2024 cho 45 hộ.', 'việc đã làm'],
  ['Kết quả giải ngân đến ngày 29/02/2024 đạt 12%.', 'ngày chốt số liệu'],
  ['Trong tháng 02/2024, UBND huyện kiểm tra 05 xã.', 'tháng đã qua'],
  ['Thời gian áp dụng: từ ngày 01/4/2024 đến ngày 31/12/2024.', 'hiệu lực'],
  ['Hồ sơ tiếp nhận trước ngày 01/7/2024 nhưng chưa giải quyết xong thì lập danh mục riêng.', 'điều kiện của hồ sơ'],
  ['Đoàn kiểm tra làm việc tại xã An Lập vào ngày 20/3/2024.', 'chuyến đi'],
  ['Cơ sở hạ tầng thương mại nông thôn tại xã Mai Sơn', 'không có thời gian'],
  [
    'Theo quy định tại Nghị định số 61/2018/NĐ-CP, thời hạn giải quyết không quá 15 ngày làm việc kể từ ngày nhận đủ hồ sơ.',
    'thời hạn của thủ tục',
  ],
  ['Các công trình được bố trí vốn trước năm 2025 tiếp tục thực hiện theo quyết định đã phê duyệt.', 'điều kiện'],
  ['Không gia hạn đến ngày 30/4/2024 như xã đề nghị.', 'lời từ chối'],
]

describe('terms in sentences of a letter of 12/3/2024', () => {
  it.each(CASES)('%s', (text, ...rows) => {
    expect(readSentence(text, '2024-03-12').map((d) => [d.due, d.who, d.quoted])).toEqual(
      rows.map(([due, who, quoted]) => [due, who, quoted === 'Q']),
    )
  })
  it.each(NONE)('%s: %s', (text) => {
    expect(readSentence(text, '2024-03-12').map((d) => d.text)).toEqual([])
  })
})

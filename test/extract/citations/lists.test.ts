import { describe, expect, it } from 'vitest'
import { citationsIn, rowsIn, type Row } from '../../builders/citations.js'

const LISTS: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'theo Quyết định số 21/QĐ-TLĐ ngày 01/3/2025 của Tổng Liên đoàn Lao động Việt Nam; xét đề nghị của Trạm Thú y huyện tại Tờ trình số 09/TTr-TTY ngày 20/2/2025',
    [
      ['Quyết định', '21/QĐ-TLĐ', '2025-03-01', 'Tổng Liên đoàn Lao động Việt Nam'],
      ['Tờ trình', '09/TTr-TTY', '2025-02-20', 'Trạm Thú y huyện'],
    ],
  ],
  [
    'Công điện số 16/CĐ-TTg ngày 03/9/2025 và Công điện số 17/CĐ-TTg ngày 05/9/2025 của Thủ tướng Chính phủ',
    [
      ['Công điện', '16/CĐ-TTg', '2025-09-03', 'Thủ tướng Chính phủ'],
      ['Công điện', '17/CĐ-TTg', '2025-09-05', 'Thủ tướng Chính phủ'],
    ],
  ],
  [
    'các Quyết định số 21/QĐ-TTg, số 22/QĐ-TTg ngày 08/3/2025 của Thủ tướng Chính phủ',
    [
      ['Quyết định', '21/QĐ-TTg', '2025-03-08', 'Thủ tướng Chính phủ'],
      ['Quyết định', '22/QĐ-TTg', '2025-03-08', 'Thủ tướng Chính phủ'],
    ],
  ],
  [
    'Quyết định số 21/QĐ-TTg ngày 08/3/2025 (sửa đổi tại Quyết định số 22/QĐ-TTg ngày 14/9/2025) của Thủ tướng Chính phủ',
    [
      ['Quyết định', '21/QĐ-TTg', '2025-03-08', 'Thủ tướng Chính phủ'],
      ['Quyết định', '22/QĐ-TTg', '2025-09-14', 'Thủ tướng Chính phủ'],
    ],
  ],
  [
    'Quyết định số 21/QĐ-UBND ngày 08/3/2025 (kèm Báo cáo số 22/BC-STC ngày 14/9/2025 của Sở Tài chính)',
    [
      ['Quyết định', '21/QĐ-UBND', '2025-03-08', null],
      ['Báo cáo', '22/BC-STC', '2025-09-14', 'Sở Tài chính'],
    ],
  ],
  [
    'Quyết định số 21/QĐ-TTg ngày 08/3/2025 và Quyết định số 45/QĐ-UBND ngày 14/9/2025 của UBND tỉnh',
    [
      ['Quyết định', '21/QĐ-TTg', '2025-03-08', null],
      ['Quyết định', '45/QĐ-UBND', '2025-09-14', 'UBND tỉnh'],
    ],
  ],
  [
    '(Quyết định số 21/QĐ-UBND ngày 08/3/2025; Quyết định số 45/QĐ-UBND ngày 14/9/2025 của UBND tỉnh)',
    [
      ['Quyết định', '21/QĐ-UBND', '2025-03-08', null],
      ['Quyết định', '45/QĐ-UBND', '2025-09-14', 'UBND tỉnh'],
    ],
  ],
  [
    'Luật số 77/2015/QH13 và Quyết định số 45/QĐ-UBND ngày 14/9/2025',
    [
      ['Luật', '77/2015/QH13', null, null],
      ['Quyết định', '45/QĐ-UBND', '2025-09-14', null],
    ],
  ],
  [
    'Tờ trình số 21/TTr-UBND ngày 19/4/2025 của UBND xã Hòa An và Tờ trình số 22/TTr-UBND ngày 22/4/2025 của UBND xã Hòa Bắc',
    [
      ['Tờ trình', '21/TTr-UBND', '2025-04-19', 'UBND xã Hòa An'],
      ['Tờ trình', '22/TTr-UBND', '2025-04-22', 'UBND xã Hòa Bắc'],
    ],
  ],
  [
    'đề nghị của UBND huyện Hòa An tại Tờ trình số 21/TTr-UBND ngày 1/2/2025, của Sở Tài chính tại Tờ trình số 05/TTr-STC ngày 2/2/2025.',
    [
      ['Tờ trình', '21/TTr-UBND', '2025-02-01', 'UBND huyện Hòa An'],
      ['Tờ trình', '05/TTr-STC', '2025-02-02', 'Sở Tài chính'],
    ],
  ],
  [
    'Sở Xây dựng đã có các văn bản: số 15/SXD-QH ngày 1/2/2024, số 16/SXD-QH ngày 5/2/2024 gửi UBND huyện',
    [
      ['Văn bản', '15/SXD-QH', '2024-02-01', 'Sở Xây dựng'],
      ['Văn bản', '16/SXD-QH', '2024-02-05', 'Sở Xây dựng'],
    ],
  ],
  [
    'các Quyết định của Thủ tướng Chính phủ: số 21/QĐ-TTg ngày 2/3/2025 phê duyệt Đề án; số 22/2025/QĐ-TTg ngày 4/3/2025',
    [
      ['Quyết định', '21/QĐ-TTg', '2025-03-02', 'Thủ tướng Chính phủ'],
      ['Quyết định', '22/2025/QĐ-TTg', '2025-03-04', 'Thủ tướng Chính phủ'],
    ],
  ],
  [
    'các văn bản của UBND tỉnh: Kế hoạch số 21/KH-UBND ngày 2/3/2025, Công văn số 22/UBND-NN ngày 3/3/2025',
    [
      ['Kế hoạch', '21/KH-UBND', '2025-03-02', 'UBND tỉnh'],
      ['Công văn', '22/UBND-NN', '2025-03-03', 'UBND tỉnh'],
    ],
  ],
  [
    'Bãi bỏ các Quyết định số 118, 124 và 130/QĐ-UBND của UBND tỉnh',
    [
      ['Quyết định', '118/QĐ-UBND', null, 'UBND tỉnh'],
      ['Quyết định', '124/QĐ-UBND', null, 'UBND tỉnh'],
      ['Quyết định', '130/QĐ-UBND', null, 'UBND tỉnh'],
    ],
  ],
  [
    'các Kế hoạch số 15, số 16, số 17/KH-UBND ngày 2/3/2025 của UBND xã',
    [
      ['Kế hoạch', '15/KH-UBND', '2025-03-02', 'UBND xã'],
      ['Kế hoạch', '16/KH-UBND', '2025-03-02', 'UBND xã'],
      ['Kế hoạch', '17/KH-UBND', '2025-03-02', 'UBND xã'],
    ],
  ],
  [
    'tờ trình của UBND các xã: Hòa An (số 15/TTr-UBND ngày 2/3/2025) và Hòa Thắng 2 (số 17/TTr-UBND, ngày 4/3/2025)',
    [
      [null, '15/TTr-UBND', '2025-03-02', 'UBND xã Hòa An'],
      [null, '17/TTr-UBND', '2025-03-04', 'UBND xã Hòa Thắng 2'],
    ],
  ],
  ['Có 12, 15/19 xã; thôn 4, 5/HTX; các xã: Hòa An (12/19), Hòa Bắc (13/19)', []],
]

describe('documents named in one breath', () => {
  it.each(LISTS)('reads «%s»', (text, rows) => expect(rowsIn(text)).toEqual(rows))
})

const RELATIONS: readonly (readonly [text: string, relations: readonly string[]])[] = [
  ['Căn cứ Luật Ngân sách số 83/2015/QH13; Nghị định số 63/2016/NĐ-CP ngày 21/12/2016 của Chính phủ;', ['basis', 'basis']],
  ['Thực hiện Kế hoạch số 12/KH-UBND ngày 1/2/2024 của UBND tỉnh và Công văn số 13/STC-NS ngày 2/2/2024', ['implements', 'implements']],
  ['Thực hiện Công văn số 12/STC-NS ngày 1/2/2024 về triển khai Nghị quyết số 05/NQ-CP ngày 1/2/2024', ['implements', 'mentions']],
  ['Sở nhận được Công văn số 12/UBND-KT ngày 1/2/2024 của UBND huyện.', ['replies']],
  ['Điều 3. Quyết định này thay thế Quyết định số 12/QĐ-UBND ngày 1/2/2024.', ['replaces']],
  ['Điều 2. Thu hồi Quyết định số 12/QĐ-UBND ngày 1/2/2024.', ['replaces']],
  ['Quyết định số 11/QĐ-UBND ngày 1/2/2024 thay thế Quyết định số 12/QĐ-UBND ngày 1/2/2022.', ['mentions', 'mentions']],
  ['Điều 1. Sửa đổi, bổ sung Quyết định số 12/QĐ-UBND ngày 1/2/2024.', ['amends']],
  ['Thời hạn nêu tại Công văn số 12/STC-NS được gia hạn đến hết ngày 20/5/2024.', ['extends']],
  ['Ngày 1/2/2024, Sở có Công văn số 12/STC-NS đề nghị các huyện gửi báo cáo. Đến nay huyện Hòa An chưa gửi.', ['reminds']],
  ['Công nhận theo Quyết định số 12/QĐ-UBND ngày 1/2/2024 của UBND tỉnh.', ['mentions']],
]

describe('what the letter does with a document', () => {
  it.each(RELATIONS)('reads «%s»', (text, relations) => expect(citationsIn(text).map((c) => c.relation)).toEqual(relations))
})

const SUBJECTS: readonly (readonly [text: string, subject: string | null])[] = [
  ['Công văn số 12/STC-NS ngày 1/2/2024 của Sở Tài chính về việc lập dự toán năm 2025, UBND xã báo cáo:', 'lập dự toán năm 2025'],
  ['Công văn số 12/STC-NS ngày 1/2/2024 Về việc lập dự toán; Công văn khác', 'lập dự toán'],
  ['Quyết định số 12/QĐ-UBND ngày 1/2/2024 của UBND tỉnh phê duyệt Đề án vườn mẫu.', 'phê duyệt Đề án vườn mẫu'],
  ['Công văn số 12/STC-NS ngày 1/2/2024 của Sở Tài chính, UBND xã báo cáo:', null],
]

describe('subjects', () => {
  it.each(SUBJECTS)('reads «%s»', (text, subject) => expect(citationsIn(text)[0]?.subject).toBe(subject))
})

it('stays quick on long runs of the same letters', () => {
  const long = 'Quyết định số 12 '.repeat(4000) + '- '.repeat(4000) + 'UBND '.repeat(4000)
  expect(rowsIn(long)).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { moneyFamily } from '../../../src/extract/money/money.family.js'
import { extractView } from '../../../src/extract/extract.js'
import { ofKind } from '../../../src/model/finding.js'
import { viewOfLetter, viewOfText } from '../../builders/view.js'

type Row = readonly [label: string, amount: number, source: string | null]

const read = (text: string): Row[] =>
  ofKind(extractView(viewOfText(text, 'body'), [moneyFamily]).findings, 'money').map((f) => [f.value.label, f.value.amount, f.value.source])

const CASES: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['- Vốn đầu tư phát triển: 4.574 triệu đồng.', [['Vốn đầu tư phát triển', 4_574_000_000, null]]],
  [
    '- Vốn huy động từ cộng đồng, người dân: 1.504,98 triệu đồng.',
    [['Vốn huy động từ cộng đồng, người dân', 1_504_980_000, 'vốn huy động']],
  ],
  ['- Ngân sách địa phương: Ngân sách tỉnh 650 triệu đồng.', [['Ngân sách tỉnh', 650_000_000, 'ngân sách tỉnh']]],
  ['Tổng kinh phí là 1,2 tỷ đồng.', [['Tổng kinh phí', 1_200_000_000, null]]],
  ['Kinh phí: 500.000 đồng.', [['Kinh phí', 500_000, null]]],
  ['Kinh phí: 3 nghìn tỷ đồng.', [['Kinh phí', 3_000_000_000_000, null]]],
  ['Kinh phí: 45 tr.đ', [['Kinh phí', 45_000_000, null]]],
  ['Kinh phí: 12 tỉ đồng', [['Kinh phí', 12_000_000_000, null]]],
  [
    'Tổng vốn 900 triệu đồng, trong đó: ngân sách huyện 600 triệu đồng, ngân sách xã 300 triệu đồng.',
    [
      ['Tổng vốn', 900_000_000, null],
      ['ngân sách huyện', 600_000_000, 'ngân sách huyện'],
      ['ngân sách xã', 300_000_000, 'ngân sách xã'],
    ],
  ],
  ['Giai đoạn 2021 - 2025 vốn tín dụng đạt 30 tỷ đồng.', [['Giai đoạn 2021 - 2025 vốn tín dụng', 30_000_000_000, 'vốn tín dụng']]],
  ['Dự toán: từ 20 - 30 triệu đồng.', [['Dự toán', 30_000_000, null]]],
  ['Thu nhập đạt 44 triệu đồng/người/năm.', []],
  ['Thu nhập bình quân đầu người ước đạt 62 triệu đồng.', []],
  ['thưởng 500 triệu đồng/xã; 20.000 đồng mỗi hộ', []],
  ['Có 18.880 hộ, 15 đồng chí, 2 triệu cây, tỷ lệ 3,2%, 12,5 ha, ngày 18/8/2024.', []],
  ['Cánh đồng 5 đồng bằng; 3 tỷ lệ', []],
]

describe('sums of money', () => {
  it.each(CASES)('reads «%s»', (text, rows) => expect(read(text)).toEqual(rows))
})

it('takes the source from the heading above', () => {
  const view = viewOfLetter(
    'Kính gửi: UBND xã Hòa An.\n\n1. Vốn ngân sách trung ương:\n\n- Vốn đầu tư: 150 triệu đồng;\n\n- Vốn sự nghiệp: 50 triệu đồng.\n\nNơi nhận:\n\n- Như trên;',
  )
  const found = ofKind(extractView(view, [moneyFamily]).findings, 'money')
  expect(found.map((f) => [f.value.label, f.value.source])).toEqual([
    ['Vốn đầu tư', 'ngân sách trung ương'],
    ['Vốn sự nghiệp', 'ngân sách trung ương'],
  ])
})

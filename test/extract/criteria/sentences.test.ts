import { describe, expect, it } from 'vitest'
import { toldBy } from '../../builders/communes.js'

type Case = readonly [text: string, ...rows: string[]]

/** What a district's notice of June 2023 tells. */
const TOLD: readonly Case[] = [
  [
    'Xã Suối Lạnh đạt 16/19 tiêu chí, còn 03 tiêu chí chưa đạt gồm: tiêu chí số 02 (Giao thông), số 06 (Cơ sở vật chất văn hóa) và số 17.',
    'Suối Lạnh ntm 16/19 -3 -[2,6,17]',
  ],
  ['Xã Nà Mây mới đạt 15/19; chưa đạt 04 tiêu chí: Giao thông, Trường học, Thu nhập, Y tế.', 'Nà Mây ntm 15/19 -4 -[2,5,10,15]'],
  ['Xã Nà Mây đã đạt 17/19 tiêu chí, chỉ còn tiêu chí số 13 và số 17.', 'Nà Mây ntm 17/19 -2 -[13,17]'],
  ['Xã Nà Mây chưa đạt các tiêu chí số 1, 2, 6.', 'Nà Mây ntm -[1,2,6]'],
  // A worn page: a comma read as a full stop, or not at all, in a list that counts on.
  ['Xã Nà Mây đạt các tiêu chí số 1, 2,3.4, 5, 8.', 'Nà Mây ntm +[1,2,3,4,5,8]'],
  ['Xã Nà Mây đạt các tiêu chí số 2, 34, 5 và 1011, 12.', 'Nà Mây ntm +[2,3,4,5]'],
  ['Xã Nà Mây đạt các tiêu chí số 8, 910, 11, 12.', 'Nà Mây ntm +[8,9,10,11,12]'],
  ['Xã Nà Mây đạt các tiêu chí số 2, 13.5, 17.', 'Nà Mây ntm +[2]'],
  ['Xã Nà Mây đạt tất cả các tiêu chí trừ tiêu chí 10 và 17.', 'Nà Mây ntm +[1,2,3,4,5,6,7,8,9,11,12,13,14,15,16,18,19] -[10,17]'],
  ['Xã Nà Mây đạt các tiêu chí từ 1 đến 4, 7, 8 và 19.', 'Nà Mây ntm +[1,2,3,4,7,8,19]'],
  ['Xã Nà Mây còn thiếu giao thông, nghèo đa chiều và quốc phòng - an ninh.', 'Nà Mây ntm -[2,11,19]'],
  ['Xã Nà Mây đạt 12/19 tiêu chí (không đạt các tiêu chí: 2, 5, 6, 10, 13, 15, 17).', 'Nà Mây ntm 12/19 -7 -[2,5,6,10,13,15,17]'],
  ['Tại xã Nà Mây, tiêu chí số 13 chưa đạt do hợp tác xã ngừng hoạt động.', 'Nà Mây ntm -[13]'],
  ['Sở xác nhận xã Nà Mây đạt tiêu chí số 3.', 'Nà Mây ntm +[3]'],
  ['Xã Nà Mây rớt tiêu chí Y tế; xã Đồi Chè nợ tiêu chí Trường học.', 'Nà Mây ntm -[15]', 'Đồi Chè ntm -[5]'],
  ['Xã Nà Mây bị giảm tiêu chí Môi trường và an toàn thực phẩm.', 'Nà Mây ntm -[17]'],
  [
    'Xã Nà Mây không duy trì được tiêu chí số 17 về Môi trường và an toàn thực phẩm, hiện duy trì 18/19 tiêu chí.',
    'Nà Mây ntm 18/19 -1 -[17]',
  ],
  ['Xã Nà Mây giảm 02 tiêu chí, còn 17/19 tiêu chí.', 'Nà Mây ntm 17/19'],
  [
    'Xã Nà Mây đạt 13/19 tiêu chí; xã Đồi Chè đạt 11/19 tiêu chí; riêng xã Bến Thông mới đạt 9/19 tiêu chí.',
    'Nà Mây ntm 13/19',
    'Đồi Chè ntm 11/19',
    'Bến Thông ntm 9/19',
  ],
  ['Xã Nà Mây, xã Đồi Chè lần lượt đạt 8/19 và 5/19 tiêu chí.', 'Nà Mây ntm 8/19', 'Đồi Chè ntm 5/19'],
  ['Các xã Nà Mây, Đồi Chè cùng đạt 14/19 tiêu chí.', 'Nà Mây ntm 14/19', 'Đồi Chè ntm 14/19'],
  [
    'Xã Nà Mây (phấn đấu đạt chuẩn nông thôn mới nâng cao năm 2023) đạt 15/19 tiêu chí, còn Y tế, Hành chính công, Môi trường, Giáo dục.',
    'Nà Mây ntm-nang-cao 15/19 -4 -[5,14,15,17]',
  ],
  ['Xã Nà Mây phấn đấu đạt chuẩn nông thôn mới kiểu mẫu năm 2023, hiện đạt 13/19 tiêu chí.', 'Nà Mây ntm-nang-cao 13/19'],
  [
    'Theo Bộ tiêu chí xã nông thôn mới nâng cao, xã Nà Mây đạt 12/19 tiêu chí, chưa đạt tiêu chí Văn hóa.',
    'Nà Mây ntm-nang-cao 12/19 -[6]',
  ],
  ['Xã Nà Mây đạt 19/19 tiêu chí nông thôn mới và 14/19 tiêu chí nông thôn mới nâng cao.', 'Nà Mây ntm 19/19', 'Nà Mây ntm-nang-cao 14/19'],
  ['Xã Nà Mây báo cáo đã đạt 19/19 tiêu chí, nhưng kết quả thẩm tra chỉ công nhận 17/19 tiêu chí.', 'Nà Mây ntm 17/19'],
  ['Huyện cần làm rõ 06 tiêu chí chưa đạt của xã Nà Mây (tiêu chí số 2, 5, 6, 10, 13 và 17).', 'Nà Mây ntm -6 -[2,5,6,10,13,17]'],
  ['Xã Nà Mây đạt 18/19 tiêu chí. Tiêu chí chưa đạt: Thu nhập.', 'Nà Mây ntm 18/19 -1 -[10]'],
  ['Xã Nà Mây đạt 17/19 tiêu chí, chưa đạt tiêu chí số 10; tiêu chí số 6 đã được xác nhận đạt.', 'Nà Mây ntm 17/19 +[6] -[10]'],
  ['Xã Nà Mây còn 02 tiêu chí chưa đạt (TC6, TC 17).', 'Nà Mây ntm -2 -[6,17]'],
  ['Xã Nà Mây: Chưa đạt 03/19 tiêu chí, gồm: (2) Giao thông; (5) Trường học; (17) Môi trường và ATTP.', 'Nà Mây ntm -3 -[2,5,17]'],
  [
    'Xã Nà Mây đạt 16/19 tiêu chí; 03 tiêu chí còn lại là Thủy lợi và phòng, chống thiên tai, Nhà ở dân cư và Tổ chức sản xuất và phát triển kinh tế nông thôn.',
    'Nà Mây ntm 16/19 -3 -[3,9,13]',
  ],
  ['Tính đến ngày 31/5/2023 xã Nà Mây đạt 16 tiêu chí.', 'Nà Mây ntm 16/?'],
  ['Năm 2022 xã Nà Mây đạt 16/19 tiêu chí.', 'Nà Mây ntm 16/19'],
  ['Xã Nà Mây hiện có 16/19 tiêu chí đạt, 03 tiêu chí không đạt là tiêu chí số 2, số 5 và số 6.', 'Nà Mây ntm 16/19 -3 -[2,5,6]'],
  ['Xã Nà Mây hoàn thành 14/19 tiêu chí, còn 5 tiêu chí chưa hoàn thành: 2, 5, 6, 10, 17.', 'Nà Mây ntm 14/19 -5 -[2,5,6,10,17]'],
  [
    'Xã Nà Mây đạt 18/19 tiêu chí (chưa đạt tiêu chí Môi trường và an toàn thực phẩm); xã Đồi Chè đạt 17/19 tiêu chí (chưa đạt tiêu chí Thu nhập và tiêu chí Lao động).',
    'Nà Mây ntm 18/19 -1 -[17]',
    'Đồi Chè ntm 17/19 -2 -[10,12]',
  ],
  [
    'Sở Y tế đã thẩm định và công nhận tiêu chí số 15 cho xã Nà Mây, xã Đồi Chè; chưa công nhận xã Bến Thông.',
    'Nà Mây ntm +[15]',
    'Đồi Chè ntm +[15]',
  ],
  ['Xã Nà Mây hoàn thành 18/19 tiêu chí (không thực hiện tiêu chí chợ).', 'Nà Mây ntm 18/19 -1 -[7]'],
  ['Đoàn đề nghị xã Nà Mây rà soát lại tiêu chí số 3; chưa công nhận đạt tiêu chí số 5.', 'Nà Mây ntm -[5]'],
  [
    'UBND xã Nà Mây tự đánh giá đạt 18/19 tiêu chí; Đoàn thẩm tra xác nhận đạt 16/19 tiêu chí, chưa đạt tiêu chí số 2, số 6, số 17.',
    'Nà Mây ntm 16/19 -3 -[2,6,17]',
  ],
  ['Xã Nà Mây giảm từ 19 tiêu chí xuống còn 15 tiêu chí.', 'Nà Mây ntm 15/?'],
  ['Các tiêu chí số 5, 6, 14 của xã Nà Mây chưa đạt theo bộ tiêu chí nâng cao.', 'Nà Mây ntm-nang-cao -[5,6,14]'],
  ['Xã Nà Mây không đạt chuẩn nông thôn mới nâng cao do thiếu tiêu chí Y tế.', 'Nà Mây ntm-nang-cao -[14]'],
  ['Các xã chưa đạt tiêu chí số 17 gồm: Nà Mây, Đồi Chè.', 'Nà Mây ntm -[17]', 'Đồi Chè ntm -[17]'],
  ['Tiêu chí Giao thông có 02 xã chưa đạt (Nà Mây, Đồi Chè).', 'Nà Mây ntm -[2]', 'Đồi Chè ntm -[2]'],
  [
    'Xã Nà Mây đã đạt 16/19 tiêu chí, trừ các tiêu chí số 5, số 13 và số 18.',
    'Nà Mây ntm 16/19 -3 +[1,2,3,4,6,7,8,9,10,11,12,14,15,16,17,19] -[5,13,18]',
  ],
  ['Xã Nà Mây đã hoàn thành 16 tiêu chí, 03 tiêu chí đang thực hiện (giao thông, trường học, y tế).', 'Nà Mây ntm 16/? -3 -[2,5,15]'],
  ['Xã Nà Mây năm 2021 đạt 12 tiêu chí, nâng tổng số lên 15 tiêu chí.', 'Nà Mây ntm 15/?'],
  ['Xã Nà Mây: 17/19 (chưa đạt TC 10 và TC 17).', 'Nà Mây ntm 17/19 -2 -[10,17]'],
  ['Xã Nà Mây còn thiếu 2 tiêu chí là Điện và Nhà ở dân cư; diện tích rừng được giữ.', 'Nà Mây ntm -2 -[4,9]'],
]

const MORE: readonly (readonly [text: string, ...rows: string[]])[] = [
  ['Xã Trí Phải: đạt 7/10 tiêu chí, chưa đạt tiêu chí số 2, 7, 8;', 'Trí Phải ntm 7/10 -3 -[2,7,8]'],
  // What is told against an earlier count has come about.
  ['So với quý I, xã Suối Lạnh đạt thêm tiêu chí số 3 và số 8.', 'Suối Lạnh ntm +[3,8]'],
  [
    'So với cùng kỳ năm trước, xã Suối Lạnh tăng thêm tiêu chí số 3; xã Nà Mây hoàn thành thêm 02 tiêu chí số 5, 7.',
    'Suối Lạnh ntm +[3]',
    'Nà Mây ntm +[5,7]',
  ],
  ['Qua rà soát, xã Suối Lạnh duy trì đạt 19/19 tiêu chí.', 'Suối Lạnh ntm 19/19'],
  ['Huyện ghi nhận việc duy trì 19/19 tiêu chí của xã Suối Lạnh.', 'Suối Lạnh ntm 19/19'],
  ['Xã Suối Lạnh đã có 04 tiêu chí đạt: 1, 3, 4, 7; 02 tiêu chí chưa đạt: 2, 5.', 'Suối Lạnh ntm 4/? -2 +[1,3,4,7] -[2,5]'],
  [
    'Xã Suối Lạnh còn 3 tiêu chí chưa đạt là tiêu chí số 2 Giao thông tiêu chí số 6 Cơ sở vật chất văn hóa và tiêu chí số 10 Thu nhập',
    'Suối Lạnh ntm -3 -[2,6,10]',
  ],
  [
    'Xã Suối Lạnh đạt 16/19 tiêu chí, chưa đạt tiêu chí số 10, 11 và 17; xã Nà Mây được rà soát theo Bộ tiêu chí xã nông thôn mới nâng cao, đạt 15/19 tiêu chí.',
    'Suối Lạnh ntm 16/19 -3 -[10,11,17]',
    'Nà Mây ntm-nang-cao 15/19',
  ],
  ['Xã Suối Lạnh đang đạt 11/19 tiêu chí, nguy cơ giảm tiêu chí Giao thông.', 'Suối Lạnh ntm 11/19'],
  ['Xã Suối Lạnh và xã Nà Mây được kiểm tra. Đoàn xác nhận cả hai xã đã đạt tiêu chí số 16.', 'Suối Lạnh ntm +[16]', 'Nà Mây ntm +[16]'],
  ['Xã Suối Lạnh, được hình thành từ 02 xã Nà Mây, Đồi Chè, đến nay mới đạt 4/10 tiêu chí.', 'Suối Lạnh ntm 4/10'],
  ['Xã Suối Lạnh được 15/19 tiêu chí. Chưa được: 2, 6, 10 và 17.', 'Suối Lạnh ntm 15/19 -4 -[2,6,10,17]'],
  ['Xã Suối Lạnh mới đạt 15/19 tiêu chí nâng cao.', 'Suối Lạnh ntm-nang-cao 15/19'],
  ['Xã Suối Lạnh chưa giữ được tiêu chí Y tế và tiêu chí số 17.', 'Suối Lạnh ntm -[15,17]'],
  ['Xã Suối Lạnh có 11 tiêu chí đạt, 08 tiêu chí chưa đạt.', 'Suối Lạnh ntm 11/? -8'],
  ['Xã Suối Lạnh vừa hoàn thành tiêu chí số 8 và số 14.', 'Suối Lạnh ntm +[8,14]'],
  ['Xã Suối Lạnh phải đạt yêu cầu tiêu chí 15 trong tháng 9/2023.'],
  ['Xã Suối Lạnh: vận động dân, đạt tiêu chí 15 trước ngày 30/9/2023.'],
  ['Tăng nhanh nhất là xã Suối Lạnh (05 tiêu chí), kế đến là xã Nà Mây (04 tiêu chí).'],
  ['Đoàn không công nhận thêm 02 tiêu chí của xã Suối Lạnh: số 3 và số 12.', 'Suối Lạnh ntm -[3,12]'],
  ['Hạ tầng số của xã Suối Lạnh còn thiếu: 03 làng có sóng yếu.'],
]

describe('more ways to say it', () => {
  it.each(MORE.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    expect(toldBy(text).criteria).toEqual(rows)
  })
})

describe('criteria in sentences', () => {
  it.each(TOLD.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    expect(toldBy(text).criteria).toEqual(rows)
  })
})

/** Nothing is told of what any commune meets. */
const NOT_TOLD: readonly string[] = [
  'Xã Nà Mây hoàn thành 02 tiêu chí còn lại trước ngày 30/9/2023.',
  'Xã Nà Mây phấn đấu đạt thêm 02 tiêu chí trong năm 2023.',
  'Phấn đấu đến cuối năm 2023 xã Nà Mây đạt 19/19 tiêu chí.',
  'UBND xã Nà Mây hoàn thành tiêu chí số 8 trong quý III/2023.',
  'UBND xã Nà Mây nộp thêm ảnh chụp của tiêu chí số 04 và tiêu chí số 12 trước ngày 20/9/2022.',
  'Xem kỹ hồ sơ của xã Nà Mây, trước hết là tiêu chí số 11 (Nghèo đa chiều) và tiêu chí số 16.',
  'Huyện đạt 5/9 tiêu chí huyện nông thôn mới; xã Nà Mây không để giảm các tiêu chí đã đạt.',
  'Bình quân các xã đạt 14,29 tiêu chí/xã, trong đó có xã Nà Mây.',
  'So với kế hoạch, xã Nà Mây tăng 04 tiêu chí (số 2, 5, 6, 13).',
  'Xã Nà Mây có 02/07 nhà văn hóa thôn đạt chuẩn.',
  'Yêu cầu xã Nà Mây rà soát đủ 19 tiêu chí, báo cáo trước ngày 15/4/2023.',
  'Nếu xã Nà Mây đạt 19/19 tiêu chí thì được xét thưởng.',
  'Các xã Nà Mây, Đồi Chè đánh giá việc duy trì 19 tiêu chí theo bộ tiêu chí mới, gửi trước ngày 15/9/2023.',
  'Xã Nà Mây báo cáo kết quả giữ vững 19/19 tiêu chí về huyện.',
  'Đoàn kiểm tra tình hình thực hiện 19 tiêu chí tại xã Nà Mây.',
  'So với mục tiêu, xã Nà Mây đạt thêm tiêu chí số 3 thì đủ điều kiện.',
  'So với quý I, xã Nà Mây phấn đấu đạt thêm tiêu chí số 3.',
  'Xã Nà Mây đăng ký hoàn thành các tiêu chí số 5, 6 trong năm 2023.',
  'Mỗi năm xã Nà Mây hoàn thành ít nhất 01 đến 02 tiêu chí.',
  'Tiêu chí còn nhiều xã chưa đạt là tiêu chí số 17; xã Nà Mây cần lưu ý.',
  'Kiểm tra xã Nà Mây sau lũ xem thiệt hại chạm đến các tiêu chí Giao thông, Trường học ra sao.',
  'Hai xã còn lại đạt 18/19 tiêu chí.',
  'Xã Suối Lạnh phấn đấu về đích; xã Nà Mây đạt 17 tiêu chí.',
  'Xã Nà Mây phải xong tiêu chí Giáo dục trước ngày 30/11/2023.',
  'Đường vào xã Nà Mây sạt lở 10/8 km; hộ nghèo được hỗ trợ gạo.',
  'Ngày 10/19 xã Nà Mây họp.',
  'Vận động bà con xã Nà Mây lo những tiêu chí của từng nhà như: Nhà ở dân cư, lao động, môi trường.',
]

describe('nothing told', () => {
  it.each(NOT_TOLD)('%s', (text) => {
    expect(toldBy(text).criteria).toEqual([])
  })
})

describe('whose criteria', () => {
  it('heading of the point, lists below it', () => {
    const told = toldBy(`1. Xã phấn đấu đạt chuẩn nông thôn mới (xã Suối Lạnh)

- Đã đạt 17/19 tiêu chí.

- Các tiêu chí chưa đạt 02/19 tiêu chí: Tiêu chí số 2 - Giao thông; Tiêu chí 14- Giáo dục và Đào tạo.

2. Xã Nà Mây

Theo Bộ tiêu chí xã nông thôn mới nâng cao, xã đạt 18/19 tiêu chí. Còn 01 tiêu chí chưa đạt: TC 05 Giáo dục.`)
    expect(told.criteria).toEqual(['Suối Lạnh ntm 17/19 -2 -[2,14]', 'Nà Mây ntm-nang-cao 18/19 -1 -[5]'])
  })

  it("the issuing commune's own report", () => {
    const told = toldBy('Đến ngày 10/4/2023 xã đạt 15/19 tiêu chí, gồm các tiêu chí số: 1, 2, 3.\n\nCòn 04 tiêu chí chưa đạt: số 10 Thu nhập, số 13 Tổ chức sản xuất và phát triển kinh tế nông thôn, số 15 Y tế, số 17 Môi trường.', { issuer: 'commune' }) // prettier-ignore
    expect(told.criteria).toEqual(['Suối Lạnh ntm 15/19 -4 +[1,2,3] -[10,13,15,17]'])
  })

  it('the first commune of the paragraph, not the old ones it was formed from', () => {
    const told = toldBy('Xã Suối Lạnh được thành lập từ xã Nà Mây và xã Đồi Chè. Đến nay xã đạt 16/19 tiêu chí.', { era: '2025-09-01' })
    expect(told.criteria).toEqual(['Suối Lạnh ntm 16/19'])
  })

  it('a point that speaks of all communes takes no name from before', () => {
    expect(toldBy('Xã Nà Mây đạt 16/19 tiêu chí. Các xã còn lại đạt từ 9 đến 12 tiêu chí, chưa đạt tiêu chí số 17.').criteria).toEqual([
      'Nà Mây ntm 16/19',
    ])
  })
})

describe('sets', () => {
  it.each([
    ['2014-06-01', 'Xã Nà Mây đạt 17/19 tiêu chí, còn thiếu Chợ nông thôn và Bưu điện.', 'Nà Mây ntm 17/19 -2 -[7,8]', 'xa-2010-2015'],
    ['2019-05-01', 'Xã Nà Mây chưa đạt tiêu chí Hộ nghèo, Lao động có việc làm.', 'Nà Mây ntm -[11,12]', 'xa-2016-2020'],
    [
      '2026-04-01',
      'Xã Nà Mây đạt 8/10 tiêu chí, còn Hạ tầng kinh tế - xã hội, Môi trường và cảnh quan nông thôn.',
      'Nà Mây ntm 8/10 -2 -[2,8]',
      'xa-2026-2030',
    ],
    [
      '2026-04-01',
      'Xã Nà Mây chưa đạt: Văn hóa, giáo dục, y tế; Khoa học công nghệ và chuyển đổi số.',
      'Nà Mây ntm -[5,7]',
      'xa-2026-2030',
    ],
    ['2026-04-01', 'Theo bộ tiêu chí cũ xã Nà Mây đạt 16/19 tiêu chí.', 'Nà Mây ntm 16/19', 'xa-2021-2025'],
    [
      '2023-06-01',
      'Xã Nà Mây chưa đạt tiêu chí số 15 - Hành chính công, số 18 - Chất lượng môi trường sống.',
      'Nà Mây ntm-nang-cao -[15,18]',
      'xa-nang-cao-2021-2025',
    ],
    ['2023-06-01', 'Xã Nà Mây chưa đạt: văn hóa, giáo dục, y tế.', 'Nà Mây ntm -[14,15,16]', 'xa-2021-2025'],
  ] as const)('%s: %s', (era, text, row, set) => {
    const told = toldBy(text, { era })
    expect(told.criteria).toEqual([row])
    expect(told.part.set.criteria?.[0]?.set).toBe(set)
  })
})

describe('what does not fit is kept and told', () => {
  it.each([
    ['count/unmet /criteria/0/unmet', 'Xã Nà Mây đạt 16/19 tiêu chí, còn 03 tiêu chí chưa đạt: số 2, số 5.'],
    ['count/total /criteria/0', 'Xã Nà Mây đạt 16/19 tiêu chí, còn 04 tiêu chí chưa đạt.'],
    ['count/both-lists /criteria/0', 'Xã Nà Mây đạt các tiêu chí số 1, 2, 3; chưa đạt các tiêu chí số 3, 4.'],
    [
      'criteria/number-name /criteria/0/unmet',
      'Xã Nà Mây chưa đạt tiêu chí số 14 (Y tế), tiêu chí số 5 (Trường học), tiêu chí số 2 (Giao thông).',
    ],
    ['count/two-scores /criteria/0', 'Xã Nà Mây đạt 16/19 tiêu chí. Xã Nà Mây đạt 14/19 tiêu chí.'],
  ])('%s: %s', (problem, text) => {
    expect(toldBy(text).problems).toContain(problem)
  })

  it.each([
    'Xã Nà Mây đạt 17/19 tiêu chí, chưa đạt tiêu chí số 10 và tiêu chí số 17; tiêu chí số 6 đã đạt.',
    'Xã Nà Mây đạt 16/19 tiêu chí, còn 03 tiêu chí chưa đạt.',
  ])('a few met ones named beside the count are no list of all: %s', (text) => {
    expect(toldBy(text).problems.filter((p) => p.startsWith('count/'))).toEqual([])
  })
})

describe('lists with a worn comma are doubted', () => {
  const confidence = (text: string): number =>
    Math.min(...toldBy(text).extraction.findings.flatMap((f) => (f.rule === 'criteria/list' ? [f.confidence] : [])))
  it.each([
    ['Xã Nà Mây đạt các tiêu chí số 1, 2,3.4, 5, 8.', 0.6],
    ['Xã Nà Mây đạt các tiêu chí số 8, 910, 11, 12.', 0.6],
    ['Xã Nà Mây đạt các tiêu chí số 2, 34, 5.', 0.6],
    ['Xã Nà Mây đạt các tiêu chí số 1, 2, 13.5, 17.', 0.6],
    ['Xã Nà Mây đạt các tiêu chí số 1, 2, 3, 4, 5, 8.', 0.93],
    ['Xã Nà Mây đạt các tiêu chí số 1, 2; còn 15 hộ nghèo, 2 hộ cận nghèo.', 0.93],
  ])('%s: %d', (text, expected) => {
    expect(confidence(text)).toBeCloseTo(expected, 1)
  })
})

import { describe, expect, it } from 'vitest'
import { toldBy } from '../../builders/communes.js'

type Case = readonly [text: string, ...rows: string[]]

const TOLD: readonly Case[] = [
  [
    'Xã Suối Lạnh được UBND tỉnh công nhận đạt chuẩn nông thôn mới tại Quyết định số 512/QĐ-UBND ngày 12/3/2020.',
    'Suối Lạnh ntm recognised',
  ],
  [
    'Xã Suối Lạnh về đích nông thôn mới năm 2019, đạt chuẩn nông thôn mới nâng cao năm 2022.',
    'Suối Lạnh ntm recognised 2019',
    'Suối Lạnh ntm-nang-cao recognised 2022',
  ],
  ['02/15 xã được công nhận (xã Suối Lạnh năm 2015, xã Nà Mây năm 2018).', 'Suối Lạnh ntm recognised 2015', 'Nà Mây ntm recognised 2018'],
  [
    'Hai xã Suối Lạnh, Nà Mây đã được UBND tỉnh đưa vào danh sách trình công nhận đạt chuẩn nông thôn mới năm 2026.',
    'Suối Lạnh ntm proposed 2026',
    'Nà Mây ntm proposed 2026',
  ],
  ['Quyết định công nhận xã Nà Mây đạt chuẩn nông thôn mới kiểu mẫu năm 2022 đã bị thu hồi.', 'Nà Mây ntm-kieu-mau withdrawn 2022'],
  [
    'Huyện đề nghị thẩm định tiêu chí của 02 xã lập hồ sơ xét công nhận năm 2022, gồm xã Suối Lạnh (nông thôn mới nâng cao) và xã Nà Mây (nông thôn mới).',
    'Suối Lạnh ntm-nang-cao proposed 2022',
    'Nà Mây ntm proposed 2022',
  ],
  [
    'Ba xã đăng ký nông thôn mới kiểu mẫu năm 2023 là Suối Lạnh, Nà Mây và Đồi Chè tiến độ còn chậm.',
    'Suối Lạnh ntm-kieu-mau target 2023',
    'Nà Mây ntm-kieu-mau target 2023',
    'Đồi Chè ntm-kieu-mau target 2023',
  ],
  [
    'Xã Suối Lạnh, xã Nà Mây (02 xã đều đề nghị công nhận đạt chuẩn nông thôn mới nâng cao năm 2022); xã Đồi Chè chưa đăng ký.',
    'Suối Lạnh ntm-nang-cao proposed 2022',
    'Nà Mây ntm-nang-cao proposed 2022',
  ],
  [
    'Xã Suối Lạnh đạt 16/19 tiêu chí; xã Nà Mây đạt 15/19 tiêu chí. Hai xã đều đăng ký đạt chuẩn nông thôn mới năm 2018.',
    'Suối Lạnh ntm target 2018',
    'Nà Mây ntm target 2018',
  ],
  [
    'Đã được công nhận đạt chuẩn: 02 xã (Suối Lạnh năm 2015, Nà Mây năm 2019).',
    'Suối Lạnh ntm recognised 2015',
    'Nà Mây ntm recognised 2019',
  ],
  [
    'Xã Suối Lạnh, xã Nà Mây giữ vững danh hiệu xã nông thôn mới nâng cao (được công nhận năm 2023).',
    'Nà Mây ntm-nang-cao recognised 2023',
    'Suối Lạnh ntm-nang-cao recognised 2023',
  ],
  ['Toàn tỉnh có 120/181 xã đạt chuẩn nông thôn mới, trong đó có xã Suối Lạnh.', 'Suối Lạnh ntm recognised'],
  [
    'Họp tại xã Suối Lạnh và xã Nà Mây (hai xã được công nhận đạt chuẩn nông thôn mới năm 2015).',
    'Suối Lạnh ntm recognised 2015',
    'Nà Mây ntm recognised 2015',
  ],
  ['Xã được công nhận đạt chuẩn nông thôn mới: 02/08 xã, gồm Suối Lạnh, Nà Mây.', 'Suối Lạnh ntm recognised', 'Nà Mây ntm recognised'],
  [
    'Trong các xã nêu trên, xã Suối Lạnh và xã Nà Mây đăng ký đạt chuẩn nông thôn mới năm 2019.',
    'Suối Lạnh ntm target 2019',
    'Nà Mây ntm target 2019',
  ],
  ['Năm 2026 tỉnh có 06 xã đăng ký đạt chuẩn nông thôn mới, trong đó có xã Suối Lạnh.', 'Suối Lạnh ntm target 2026'],
  ['Tại xã Suối Lạnh, đến nay mới đạt 4/10 tiêu chí. Xã đặt mục tiêu đạt chuẩn nông thôn mới vào năm 2029.', 'Suối Lạnh ntm target 2029'],
  [
    'Dân xã Suối Lạnh phản ánh việc cho thuê đất bãi bồi, khiến xã dù được công nhận đạt chuẩn nông thôn mới năm 2015 mà dân vẫn thiếu đất.',
    'Suối Lạnh ntm recognised 2015',
  ],
  [
    'Xã Suối Lạnh là xã đang đề nghị công nhận đạt chuẩn nông thôn mới nâng cao năm 2024, ưu tiên làm trước.',
    'Suối Lạnh ntm-nang-cao proposed 2024',
  ],
  ['Các xã đ/ký đạt chuẩn NTM năm 2014 gồm: xã Suối Lạnh, xã Nà Mây.', 'Suối Lạnh ntm target 2014', 'Nà Mây ntm target 2014'],
  ['Xã Suối Lạnh đã về đích NTM từ năm 2018.', 'Suối Lạnh ntm recognised 2018'],
  [
    'Xã Suối Lạnh được công nhận năm 2021 và xã Nà Mây được công nhận năm 2022.',
    'Suối Lạnh ntm recognised 2021',
    'Nà Mây ntm recognised 2022',
  ],
  ['Lễ công bố xã Nà Mây đạt chuẩn nông thôn mới nâng cao năm 2022 diễn ra ngày 10/3/2023.', 'Nà Mây ntm-nang-cao recognised 2022'],
  [
    'Đến nay toàn huyện có 03/15 xã đạt chuẩn nông thôn mới, gồm: xã Suối Lạnh, xã Nà Mây và xã Đồi Chè.',
    'Suối Lạnh ntm recognised',
    'Nà Mây ntm recognised',
    'Đồi Chè ntm recognised',
  ],
  [
    'Huyện có 10/18 xã đã được công nhận đạt chuẩn nông thôn mới, trong đó xã Nà Mây được công nhận năm 2022.',
    'Nà Mây ntm recognised 2022',
  ],
  [
    'Điều 1. Công nhận xã Suối Lạnh, huyện Thanh Sơn Hạ đạt chuẩn nông thôn mới kiểu mẫu về chuyển đổi số năm 2023.',
    'Suối Lạnh ntm-kieu-mau recognised 2023',
  ],
  [
    'Năm 2023, huyện phấn đấu có thêm 02 xã đạt chuẩn nông thôn mới (xã Suối Lạnh, xã Nà Mây) và 01 xã đạt chuẩn nông thôn mới nâng cao (xã Đồi Chè).',
    'Suối Lạnh ntm target 2023',
    'Nà Mây ntm target 2023',
    'Đồi Chè ntm-nang-cao target 2023',
  ],
  [
    'Năm 2023, huyện phấn đấu xã Suối Lạnh đạt chuẩn nông thôn mới; xã Nà Mây phấn đấu đạt chuẩn nông thôn mới kiểu mẫu.',
    'Suối Lạnh ntm target 2023',
    'Nà Mây ntm-kieu-mau target 2023',
  ],
  [
    'Mục tiêu năm 2022: xã Suối Lạnh đạt chuẩn nông thôn mới nâng cao. Năm 2023: các xã Nà Mây, Đồi Chè. Năm 2024: xã Bến Thông.',
    'Suối Lạnh ntm-nang-cao target 2022',
    'Nà Mây ntm-nang-cao target 2023',
    'Đồi Chè ntm-nang-cao target 2023',
    'Bến Thông ntm-nang-cao target 2024',
  ],
  ['Xã Nà Mây dự kiến đạt chuẩn nông thôn mới năm 2024; xã Đồi Chè dự kiến năm 2025.', 'Nà Mây ntm target 2024', 'Đồi Chè ntm target 2025'],
  [
    'Năm 2024 phấn đấu ba xã đạt chuẩn NTM, NTM nâng cao, NTM kiểu mẫu (xã Suối Lạnh, xã Nà Mây, xã Đồi Chè).',
    'Suối Lạnh ntm target 2024',
    'Nà Mây ntm-nang-cao target 2024',
    'Đồi Chè ntm-kieu-mau target 2024',
  ],
  ['Chuyển mục tiêu đạt chuẩn nông thôn mới của xã Suối Lạnh từ năm 2023 sang năm 2024.', 'Suối Lạnh ntm target 2024'],
  ['Phấn đấu hết năm 2024 xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới.', 'Suối Lạnh ntm target 2024'],
  ['Xã Nà Mây chưa đạt chuẩn nông thôn mới, phấn đấu đạt chuẩn vào năm 2025.', 'Nà Mây ntm target 2025'],
  [
    'UBND huyện trình UBND tỉnh thẩm định, công nhận xã Suối Lạnh đạt chuẩn nông thôn mới kiểu mẫu năm 2023.',
    'Suối Lạnh ntm-kieu-mau proposed 2023',
  ],
  [
    'Hội đồng thống nhất đề nghị UBND tỉnh xét, công nhận 02 xã đạt chuẩn nông thôn mới năm 2023: xã Suối Lạnh, xã Nà Mây.',
    'Suối Lạnh ntm proposed 2023',
    'Nà Mây ntm proposed 2023',
  ],
  [
    'Thẩm định, xét công nhận xã Nà Mây đạt chuẩn nông thôn mới nâng cao và xã Đồi Chè đạt chuẩn nông thôn mới năm 2023.',
    'Nà Mây ntm-nang-cao proposed 2023',
    'Đồi Chè ntm proposed 2023',
  ],
  ['UBND tỉnh đã thu hồi quyết định công nhận xã Nà Mây đạt chuẩn nông thôn mới năm 2016.', 'Nà Mây ntm withdrawn 2016'],
  ['Xã Nà Mây đã rớt chuẩn nông thôn mới.', 'Nà Mây ntm lost'],
  ['Xã Suối Lạnh tự đánh giá đạt chuẩn nông thôn mới nâng cao.', 'Suối Lạnh ntm-nang-cao met'],
  ['UBND huyện báo cáo xã Nà Mây đã đạt chuẩn, tuy nhiên UBND tỉnh chưa có quyết định công nhận.', 'Nà Mây ntm met'],
  ['Hai xã Suối Lạnh, Nà Mây đã đạt đủ 19/19 tiêu chí, đang hoàn thiện hồ sơ.', 'Suối Lạnh ntm met', 'Nà Mây ntm met'],
  [
    'Thu hồi bằng công nhận đạt chuẩn nông thôn mới của hai xã Suối Lạnh (Bến Cao) và Nà Mây (huyện Kỳ Thượng).',
    'Suối Lạnh ntm withdrawn',
    'Nà Mây ntm withdrawn',
  ],
  ['Huyện có 2 xã nông thôn mới kiểu mẫu (Suối Lạnh, Nà Mây).', 'Suối Lạnh ntm-kieu-mau recognised', 'Nà Mây ntm-kieu-mau recognised'],
  ['Hủy bỏ Quyết định số 12/QĐ-UBND ngày 05/01/2020 về việc công nhận xã Suối Lạnh đạt chuẩn nông thôn mới.', 'Suối Lạnh ntm withdrawn'],
  ['Xã Suối Lạnh chuyển sang xét công nhận năm 2024.', 'Suối Lạnh ntm target 2024'],
  ['Xã Suối Lạnh được công nhận từ năm 2015, xã Nà Mây từ năm 2018.', 'Suối Lạnh ntm recognised 2015', 'Nà Mây ntm recognised 2018'],
  [
    'Xã Suối Lạnh đã được công nhận nông thôn mới nâng cao năm 2022, xã Nà Mây đăng ký nâng cao năm 2024.',
    'Suối Lạnh ntm-nang-cao recognised 2022',
    'Nà Mây ntm-nang-cao target 2024',
  ],
  ['Xã Suối Lạnh đang phấn đấu đạt chuẩn nông thôn mới kiểu mẫu trong năm nay.', 'Suối Lạnh ntm-kieu-mau target 2023'],
  [
    'Chỉ tiêu năm 2024: thêm 01 xã đạt chuẩn nông thôn mới (Suối Lạnh), 01 xã nâng cao (Đồi Chè).',
    'Suối Lạnh ntm target 2024',
    'Đồi Chè ntm-nang-cao target 2024',
  ],
  [
    'Có 02 xã về đích nông thôn mới năm 2022 là Suối Lạnh và Nà Mây; xã Đồi Chè về đích nông thôn mới nâng cao năm 2023.',
    'Suối Lạnh ntm recognised 2022',
    'Nà Mây ntm recognised 2022',
    'Đồi Chè ntm-nang-cao recognised 2023',
  ],
  [
    'Áp dụng với xã Suối Lạnh (huyện Bến Cao, được công nhận đạt chuẩn nông thôn mới năm 2018), xã Nà Mây (huyện Bến Cao, dự kiến đạt chuẩn năm 2024).',
    'Suối Lạnh ntm recognised 2018',
    'Nà Mây ntm target 2024',
  ],
  ['Xã Suối Lạnh là xã nông thôn mới nâng cao từ năm 2021.', 'Suối Lạnh ntm-nang-cao recognised 2021'],
]

describe('titles, targets, proposals', () => {
  it.each(TOLD.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    expect(toldBy(text).standings).toEqual(rows)
  })
})

const NOT_TOLD: readonly string[] = [
  'Xã Nà Mây chưa được công nhận đạt chuẩn nông thôn mới.',
  'Xã Nà Mây có nguy cơ bị thu hồi quyết định công nhận đạt chuẩn nông thôn mới nếu không khắc phục.',
  'Hỗ trợ xã Nà Mây xi măng để đạt chuẩn nông thôn mới.',
  'UBND xã Suối Lạnh hoàn thiện hồ sơ đề nghị công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2023, gửi trước ngày 30/9/2023.',
  'Phòng Nông nghiệp tham mưu trình hồ sơ đề nghị công nhận xã Suối Lạnh trước ngày 15/9/2023.',
  'Các xã đã đạt chuẩn nông thôn mới tiếp tục duy trì; xã Nà Mây khắc phục các tiêu chí bị giảm.',
  'Thị trấn Nà Mây đạt chuẩn đô thị văn minh; 02 trường của xã Suối Lạnh đạt chuẩn quốc gia.',
  'Thôn Bản Pe, xã Suối Lạnh đạt chuẩn thôn nông thôn mới kiểu mẫu năm 2022.',
  'Xã Suối Lạnh: 17/19 tiêu chí đạt chuẩn.',
  'Tiêu chí Môi trường của xã Suối Lạnh đã được Sở công nhận hoàn thành.',
  'Theo quy định xét, công nhận xã đạt chuẩn nông thôn mới, đề nghị xã Suối Lạnh thực hiện.',
  'Ban hành Quyết định công nhận xã Suối Lạnh đạt chuẩn nông thôn mới nâng cao năm 2022 trước ngày 15/01/2023.',
  'Dự thảo Quyết định công nhận xã Suối Lạnh đạt chuẩn nông thôn mới năm 2023 (kèm theo).',
  'Xã Nà Mây không đạt chuẩn nông thôn mới nâng cao năm 2022.',
]

describe('no standing', () => {
  it.each(NOT_TOLD)('%s', (text) => {
    expect(toldBy(text).standings).toEqual([])
  })
})

describe('lists under a lead', () => {
  it('inherit act, standard and year', () => {
    const told = toldBy(`Điều 1. Công nhận các xã thuộc huyện Thanh Sơn Hạ đạt chuẩn năm 2024, gồm:

1. Đạt chuẩn nông thôn mới: xã Suối Lạnh, xã Nà Mây.

2. Đạt chuẩn nông thôn mới kiểu mẫu (lĩnh vực văn hóa): xã Đồi Chè.`)
    expect(told.standings).toEqual(['Suối Lạnh ntm recognised 2024', 'Nà Mây ntm recognised 2024', 'Đồi Chè ntm-kieu-mau recognised 2024'])
  })

  it('take the standard told of each', () => {
    const told = toldBy(`Các xã đăng ký đạt chuẩn năm 2022 gồm:

- Huyện Thanh Sơn Hạ: xã Suối Lạnh (NTM), xã Nà Mây (NTM nâng cao);

- Huyện Bến Cao: các xã Đồi Chè, Cao Sim (NTM).`)
    expect(told.standings).toEqual([
      'Suối Lạnh ntm target 2022',
      'Nà Mây ntm-nang-cao target 2022',
      'Đồi Chè ntm target 2022',
      'Cao Sim ntm target 2022',
    ])
  })

  it('the heading MỤC TIÊU makes targets, the point names the year', () => {
    const told = toldBy(`I. MỤC TIÊU

1. Năm 2023

- Xã Suối Lạnh đạt chuẩn nông thôn mới.

2. Năm 2024

- Xã Nà Mây đạt chuẩn nông thôn mới nâng cao.`)
    expect(told.standings).toEqual(['Suối Lạnh ntm target 2023', 'Nà Mây ntm-nang-cao target 2024'])
  })

  it("a commune's own letter speaks of itself", () => {
    const told = toldBy('Xã được công nhận đạt chuẩn nông thôn mới từ năm 2014, NTM nâng cao năm 2021. Năm 2024 xã đăng ký đạt chuẩn nông thôn mới kiểu mẫu; đến nay đạt 17/19 tiêu chí.', { issuer: 'commune' }) // prettier-ignore
    expect(told.standings).toEqual([
      'Suối Lạnh ntm recognised 2014',
      'Suối Lạnh ntm-nang-cao recognised 2021',
      'Suối Lạnh ntm-kieu-mau target 2024',
    ])
    expect(told.criteria).toEqual(['Suối Lạnh ntm-nang-cao 17/19'])
  })

  it("a commune's letter about the work in general says nothing of its title", () => {
    const told = toldBy('Thực hiện giám sát việc xây dựng xã đạt chuẩn nông thôn mới nâng cao trên địa bàn tỉnh; quy định công nhận xã đạt chuẩn nông thôn mới.', { issuer: 'commune' }) // prettier-ignore
    expect(told.standings).toEqual([])
  })
})

describe('bands', () => {
  it.each([
    ['Số xã đạt 19/19 tiêu chí: 02 xã (Suối Lạnh, Nà Mây).', ['Suối Lạnh ntm band 19-19', 'Nà Mây ntm band 19-19']],
    ['Các xã Suối Lạnh, Nà Mây mỗi xã đạt 10-12 tiêu chí.', ['Suối Lạnh ntm band 10-12', 'Nà Mây ntm band 10-12']],
    ['Nhóm 1 (từ 15 tiêu chí trở lên): xã Suối Lạnh, xã Nà Mây.', ['Suối Lạnh ntm band 15-19', 'Nà Mây ntm band 15-19']],
    ['Nhóm 3 (dưới 8 tiêu chí): 02 xã Suối Lạnh, Nà Mây.', ['Suối Lạnh ntm band 0-7', 'Nà Mây ntm band 0-7']],
    ['- Từ 15 - 18 tiêu chí: 02 xã (Suối Lạnh, Nà Mây).', ['Suối Lạnh ntm band 15-18', 'Nà Mây ntm band 15-18']],
    ['15-18 tiêu chí có 01 xã (Suối Lạnh); dưới 5 tiêu chí có 01 xã (Nà Mây).', ['Suối Lạnh ntm band 15-18', 'Nà Mây ntm band 0-4']],
    [
      '- Xã đạt từ 15 đến 18 tiêu chí: Suối Lạnh, Nà Mây; riêng xã Đồi Chè đạt 17/19 tiêu chí.',
      ['Suối Lạnh ntm band 15-18', 'Nà Mây ntm band 15-18', 'Đồi Chè ntm band 15-18'],
    ],
    ['Có 2 xã đạt từ 15 tiêu chí trở lên là Suối Lạnh và Nà Mây.', ['Suối Lạnh ntm band 15-19', 'Nà Mây ntm band 15-19']],
    ['Xã Suối Lạnh, xã Nà Mây đạt dưới 10 tiêu chí.', ['Suối Lạnh ntm band 0-9', 'Nà Mây ntm band 0-9']],
    ['Không còn xã dưới 5 tiêu chí; phấn đấu xã Nà Mây đạt từ 15 tiêu chí trở lên.', []],
    ['Đạt từ 10 đến 14 tiêu chí: 04 xã, chiếm 25%; xã Nà Mây cần cố gắng.', []],
    ['Xã Suối Lạnh phấn đấu hoàn thành thêm từ 01 đến 02 tiêu chí.', []],
  ] as const)('%s', (text, rows) => {
    expect(toldBy(text).standings).toEqual(rows)
  })

  it('a count that does not fit the names is told', () => {
    expect(toldBy('- Từ 15 - 18 tiêu chí: 03 xã (Suối Lạnh, Nà Mây).').problems).toEqual(['count/list /standings/0'])
  })
})

describe('tallies', () => {
  it.each([
    ['Tính đến hết năm 2021, huyện Thanh Sơn Hạ có 8/17 xã đạt chuẩn nông thôn mới.', 'huyện Thanh Sơn Hạ ntm 8/17 fact 2021'],
    ['Phấn đấu năm 2024 nâng tổng số xã đạt chuẩn nông thôn mới toàn huyện lên 13/17 xã.', 'toàn huyện ntm 13/17 target null'],
    ['Đến ngày 15/6/2023 tỉnh có 40/120 xã được công nhận đạt chuẩn nông thôn mới nâng cao.', ' ntm-nang-cao 40/120 fact 2023-06-15'],
  ])('%s', (text, row) => {
    const tallies = toldBy(text).part.set.tallies ?? []
    expect(tallies.map((t) => `${t.unit} ${t.standard} ${t.met}/${t.total ?? '?'} ${t.status} ${t.asOf ?? 'null'}`)).toEqual([row])
  })

  it.each(['Rà soát 16/16 xã theo bộ tiêu chí.', 'Huyện có 61 xã, 04 phường.', 'Có 5/8 trường đạt chuẩn quốc gia.'])(
    'none in %s',
    (text) => {
      expect(toldBy(text).part.set.tallies).toEqual([])
    },
  )
})

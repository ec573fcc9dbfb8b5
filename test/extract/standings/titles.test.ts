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
  [
    'Toàn huyện có 3/12 xã được công nhận đạt chuẩn nông thôn mới, gồm: Suối Lạnh, Nà Mây (năm 2015) và Đồi Chè (năm 2016).',
    'Suối Lạnh ntm recognised 2015',
    'Nà Mây ntm recognised 2015',
    'Đồi Chè ntm recognised 2016',
  ],
  ['Xã Suối Lạnh (công nhận năm 2018) không giữ được tiêu chí số 13.', 'Suối Lạnh ntm recognised 2018'],
  [
    'Năm 2023 huyện phải có xã Suối Lạnh đạt chuẩn nông thôn mới và xã Nà Mây đạt chuẩn nông thôn mới nâng cao.',
    'Suối Lạnh ntm target 2023',
    'Nà Mây ntm-nang-cao target 2023',
  ],
  [
    'Xã Suối Lạnh và xã Nà Mây (huyện Hưng Cũ), nay thuộc xã Đồi Chè: đều được công nhận đạt chuẩn nông thôn mới nâng cao năm 2022.',
    'Suối Lạnh ntm-nang-cao recognised 2022',
    'Nà Mây ntm-nang-cao recognised 2022',
  ],
  [
    'Trong các xã cũ hợp thành xã Đồi Chè, xã Suối Lạnh đã được công nhận đạt chuẩn nông thôn mới năm 2015.',
    'Suối Lạnh ntm recognised 2015',
  ],
  [
    'Xã Suối Lạnh phấn đấu đạt chuẩn nông thôn mới năm 2017; xã Nà Mây và xã Đồi Chè năm 2018. Mỗi năm tiếp theo có thêm 02 xã về đích.',
    'Suối Lạnh ntm target 2017',
    'Nà Mây ntm target 2018',
    'Đồi Chè ntm target 2018',
  ],
  ['Ghi nhận đề xuất của xã Suối Lạnh về thí điểm xã nông thôn mới hiện đại, mục tiêu năm 2029.', 'Suối Lạnh ntm-hien-dai target 2029'],
  [
    'Thẩm tra hồ sơ đề nghị công nhận đạt chuẩn năm 2018 của xã Suối Lạnh và xã Nà Mây.',
    'Suối Lạnh ntm proposed 2018',
    'Nà Mây ntm proposed 2018',
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
  // A list of communes, each with its year, the act told once.
  [
    'Xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2016, xã Nà Mây năm 2018, xã Đồi Chè năm 2015 và xã Bến Thông năm 2020.',
    'Suối Lạnh ntm recognised 2016',
    'Nà Mây ntm recognised 2018',
    'Đồi Chè ntm recognised 2015',
    'Bến Thông ntm recognised 2020',
  ],
  [
    'Xã Suối Lạnh phấn đấu đạt chuẩn nông thôn mới năm 2024, xã Nà Mây năm 2025, xã Đồi Chè năm 2026.',
    'Suối Lạnh ntm target 2024',
    'Nà Mây ntm target 2025',
    'Đồi Chè ntm target 2026',
  ],
  [
    'Xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2016, các xã Nà Mây, Đồi Chè năm 2018; xã Bến Thông đăng ký năm 2024.',
    'Suối Lạnh ntm recognised 2016',
    'Nà Mây ntm recognised 2018',
    'Đồi Chè ntm recognised 2018',
    'Bến Thông ntm target 2024',
  ],
  // Whose ceremony it is, is told.
  ['Lãnh đạo xã Suối Lạnh dự lễ công bố xã Nà Mây đạt chuẩn nông thôn mới nâng cao năm 2022.', 'Nà Mây ntm-nang-cao recognised 2022'],
  ['Xã Suối Lạnh đã tổ chức lễ công bố xã đạt chuẩn nông thôn mới nâng cao năm 2022.', 'Suối Lạnh ntm-nang-cao recognised 2022'],
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
  'Xã Suối Lạnh lấy ý kiến người dân về đạt chuẩn nông thôn mới.',
  'Giao UBND xã Suối Lạnh rà soát, đăng ký thời điểm đạt chuẩn.',
  'Tiêu chí Môi trường của xã Suối Lạnh đã được Sở công nhận hoàn thành.',
  'Theo quy định xét, công nhận xã đạt chuẩn nông thôn mới, đề nghị xã Suối Lạnh thực hiện.',
  'Ban hành Quyết định công nhận xã Suối Lạnh đạt chuẩn nông thôn mới nâng cao năm 2022 trước ngày 15/01/2023.',
  'Dự thảo Quyết định công nhận xã Suối Lạnh đạt chuẩn nông thôn mới năm 2023 (kèm theo).',
  'Xã Nà Mây không đạt chuẩn nông thôn mới nâng cao năm 2022.',
  'Xã Nà Mây cử 12 cán bộ thôn tham dự lễ công bố xã đạt chuẩn nông thôn mới nâng cao năm 2022 của huyện.',
  'Đội văn nghệ xã Nà Mây phục vụ lễ đón bằng công nhận xã đạt chuẩn nông thôn mới năm 2022 do huyện tổ chức.',
]

describe('no standing', () => {
  it.each(NOT_TOLD)('%s', (text) => {
    expect(toldBy(text).standings).toEqual([])
  })
})

describe('the decision of a title', () => {
  const decisions = (text: string) => toldBy(text).part.set.standings?.map((s) => `${s.commune} ${s.decision ?? '-'}`)
  it.each([
    [
      'stands right behind it, each its own',
      'Xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2022 (Quyết định số 31/QĐ-UBND ngày 09/01/2023), xã Nà Mây được công nhận đạt chuẩn nông thôn mới nâng cao năm 2022 theo Quyết định số 44/QĐ-UBND ngày 16/01/2023.',
      ['Suối Lạnh 31/QĐ-UBND', 'Nà Mây 44/QĐ-UBND'],
    ],
    [
      'is the only one of the sentence',
      'Theo Quyết định số 31/QĐ-UBND ngày 09/01/2023, xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2022.',
      ['Suối Lạnh 31/QĐ-UBND'],
    ],
    [
      'is left open where two are named elsewhere',
      'Theo Quyết định số 31/QĐ-UBND và Quyết định số 44/QĐ-UBND, xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2022.',
      ['Suối Lạnh -'],
    ],
    [
      'is not the rule by which titles are judged',
      'Xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2022 theo Quyết định số 31/2022/QĐ-TTg.',
      ['Suối Lạnh -'],
    ],
  ])('%s', (_, text, want) => expect(decisions(text)).toEqual(want))
})

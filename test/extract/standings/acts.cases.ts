/** What is done with a title, told by a heading, an opened list, a question, a retelling; and what looks like it and is not. */
export type ActCase = readonly [why: string, text: string, ...rows: readonly string[]]

export const ACTS: readonly ActCase[] = [
  [
    'a heading of those who strive, without a colon, over their points',
    '1. Xã đăng ký đạt chuẩn nông thôn mới năm 2024\n\n- Xã Suối Lạnh: đạt 17/19 tiêu chí.\n\n- Xã Nà Mây: đạt 16/19 tiêu chí.\n\n2. Các xã phấn đấu đạt chuẩn nông thôn mới nâng cao năm 2025\n\n- Xã Đồi Chè: đạt 12/19 tiêu chí.',
    'Suối Lạnh ntm target 2024',
    'Nà Mây ntm target 2024',
    'Đồi Chè ntm-nang-cao target 2025',
  ],
  [
    'a sentence over points is no such heading',
    '1. Xã đăng ký đạt chuẩn nông thôn mới năm 2024 phải nộp hồ sơ trước tháng 9; các xã khác như sau.\n\n- Xã Suối Lạnh: đạt 17/19 tiêu chí.',
  ],
  [
    'the abbreviation in brackets before the level',
    'Hai xã đăng ký đạt chuẩn nông thôn mới (NTM) kiểu mẫu năm 2024 gồm: Suối Lạnh, Nà Mây.',
    'Suối Lạnh ntm-kieu-mau target 2024',
    'Nà Mây ntm-kieu-mau target 2024',
  ],
  [
    'a year that the province sets is a target',
    'Tỉnh giao xã Suối Lạnh đạt chuẩn nông thôn mới năm 2024. Xã Nà Mây chưa xác định năm đạt chuẩn.',
    'Suối Lạnh ntm target 2024',
  ],
  [
    'chosen by the district',
    'Xã Suối Lạnh, xã huyện chọn về đích nông thôn mới năm 2024, đạt 15/19 tiêu chí.',
    'Suối Lạnh ntm target 2024',
  ],
  [
    'given a decision by the province',
    'Xã Suối Lạnh được tỉnh công nhận đạt chuẩn nông thôn mới năm 2022.',
    'Suối Lạnh ntm recognised 2022',
  ],
  ['how likely it is', 'Đánh giá lại khả năng về đích nông thôn mới năm 2024 của xã Suối Lạnh và xã Nà Mây.'],
  [
    'an act that opens a list rules all its clauses',
    'UBND huyện đề nghị xét công nhận năm 2022 cho: xã Suối Lạnh đạt chuẩn nông thôn mới; xã Nà Mây, xã Đồi Chè đạt chuẩn nông thôn mới nâng cao.',
    'Suối Lạnh ntm proposed 2022',
    'Nà Mây ntm-nang-cao proposed 2022',
    'Đồi Chè ntm-nang-cao proposed 2022',
  ],
  [
    'so does a decision',
    'Công nhận các đơn vị sau: xã Suối Lạnh đạt chuẩn nông thôn mới năm 2022; xã Nà Mây đạt chuẩn nông thôn mới kiểu mẫu năm 2022.',
    'Suối Lạnh ntm recognised 2022',
    'Nà Mây ntm-kieu-mau recognised 2022',
  ],
  [
    'without a list the next clause stands alone',
    'UBND huyện đề nghị công nhận xã Suối Lạnh đạt chuẩn nông thôn mới năm 2022; xã Nà Mây đã được công nhận đạt chuẩn nông thôn mới năm 2019.',
    'Suối Lạnh ntm proposed 2022',
    'Nà Mây ntm recognised 2019',
  ],
  [
    'decisions under "Thu hồi:"',
    'Điều 1. Thu hồi các Quyết định sau đây:\n\n1. Quyết định số 12/QĐ-UBND ngày 02/3/2019 công nhận xã Suối Lạnh đạt chuẩn nông thôn mới năm 2018.\n\n2. Quyết định số 13/QĐ-UBND ngày 02/3/2020 công nhận xã Nà Mây đạt chuẩn nông thôn mới nâng cao năm 2019. Xã đã được công nhận đạt chuẩn nông thôn mới năm 2014.',
    'Suối Lạnh ntm withdrawn 2018',
    'Nà Mây ntm-nang-cao withdrawn 2019',
    'Nà Mây ntm recognised 2014',
  ],
  [
    'communes under "Thu hồi danh hiệu …:"',
    'Điều 1. Thu hồi danh hiệu xã đạt chuẩn nông thôn mới của 02 xã:\n\n- Xã Suối Lạnh (được công nhận năm 2018);\n\n- Xã Nà Mây (được công nhận năm 2019).',
    'Suối Lạnh ntm withdrawn 2018',
    'Nà Mây ntm withdrawn 2019',
  ],
  [
    'land taken back is no title',
    'Điều 1. Thu hồi đất tại các xã sau:\n\n1. Xã Suối Lạnh (được công nhận đạt chuẩn nông thôn mới năm 2018): 1,2 ha.',
    'Suối Lạnh ntm recognised 2018',
  ],
  [
    'one title taken back, the other kept',
    'Sau khi bị thu hồi danh hiệu nông thôn mới nâng cao, xã Suối Lạnh vẫn giữ danh hiệu xã đạt chuẩn nông thôn mới.',
    'Suối Lạnh ntm recognised',
  ],
  [
    'asked why it was given',
    'Cử tri đề nghị làm rõ vì sao xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2020 mà chưa có nhà văn hóa.',
    'Suối Lạnh ntm recognised 2020',
  ],
  [
    'asked to explain what was given',
    'UBND tỉnh đề nghị huyện giải trình lý do xã Nà Mây đã được công nhận đạt chuẩn nông thôn mới năm 2019 nhưng còn nợ đọng.',
    'Nà Mây ntm recognised 2019',
  ],
  ['asked to be given', 'Đề nghị UBND tỉnh xem xét, công nhận xã Nà Mây đạt chuẩn nông thôn mới năm 2023.', 'Nà Mây ntm proposed 2023'],
  [
    'a title of years ago in a group that strives to keep it',
    'Nhóm xã phấn đấu duy trì: xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2020, hiện còn vướng nước sạch.',
    'Suối Lạnh ntm recognised 2020',
  ],
  [
    'a title of a year to come is striven for',
    'Phấn đấu: xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2024.',
    'Suối Lạnh ntm target 2024',
  ],
  [
    'points beside, not under, the paragraph that opens them',
    'II. XÃ ƯU TIÊN\n\nCác xã sau đây phấn đấu đạt chuẩn nông thôn mới năm 2024:\n\n1. Huyện Bến Cao: xã Suối Lạnh, xã Nà Mây (còn vướng nước sạch).\n\n2. Huyện Kỳ Thượng: xã Đồi Chè.',
    'Suối Lạnh ntm target 2024',
    'Nà Mây ntm target 2024',
    'Đồi Chè ntm target 2024',
  ],
  [
    'a paragraph that is closed opens nothing',
    'II. XÃ ƯU TIÊN\n\nCó 03 xã phấn đấu đạt chuẩn nông thôn mới năm 2024.\n\n1. Xã Suối Lạnh.\n\n2. Xã Nà Mây.',
  ],
  [
    'told to the district',
    'Tại xã Suối Lạnh, cấp ủy đã đăng ký với huyện phấn đấu đạt chuẩn nông thôn mới năm 2024.',
    'Suối Lạnh ntm target 2024',
  ],
  [
    'together with another',
    'Xã Suối Lạnh được đưa vào danh sách phấn đấu đạt chuẩn nông thôn mới năm 2025 cùng với xã Nà Mây.',
    'Suối Lạnh ntm target 2025',
    'Nà Mây ntm target 2025',
  ],
  [
    'with the help of another',
    'Xã Suối Lạnh đạt chuẩn nông thôn mới năm 2022 cùng với sự hỗ trợ của xã Nà Mây.',
    'Suối Lạnh ntm recognised 2022',
  ],
  [
    'a sentence that is only its aim',
    'Xã Suối Lạnh làm nhà văn hóa. Mục tiêu: năm 2024 đạt chuẩn nông thôn mới.',
    'Suối Lạnh ntm target 2024',
  ],
  ['an aim of nobody', 'Huyện làm nhà văn hóa. Mục tiêu: năm 2024 đạt chuẩn nông thôn mới.'],
  [
    'not fit to be given, striven for next',
    'Xã Suối Lạnh chưa đủ điều kiện công nhận đạt chuẩn nông thôn mới nâng cao năm 2022, phấn đấu năm 2023.',
    'Suối Lạnh ntm-nang-cao target 2023',
  ],
  ['not agreed to', 'Hội đồng không đồng ý công nhận xã Nà Mây đạt chuẩn nông thôn mới năm 2022.'],
  ['not asked for', 'Xã Nà Mây không đề nghị công nhận đạt chuẩn nông thôn mới năm 2022.'],
  ['struck off the list', 'Rút xã Suối Lạnh khỏi danh sách đăng ký đạt chuẩn nông thôn mới năm 2023.'],
  ['put on the list', 'Bổ sung xã Suối Lạnh vào danh sách đăng ký đạt chuẩn nông thôn mới năm 2023.', 'Suối Lạnh ntm target 2023'],
  [
    'one year in place of another',
    'Điều chỉnh mục tiêu của xã Suối Lạnh từ đạt chuẩn năm 2023 thành đạt chuẩn năm 2025.',
    'Suối Lạnh ntm target 2025',
  ],
  ['voted for', 'Kết quả: xã Suối Lạnh có 18/18 phiếu đồng ý công nhận đạt chuẩn nông thôn mới năm 2022.', 'Suối Lạnh ntm proposed 2022'],
  [
    'one level after another',
    'Xã Suối Lạnh đạt chuẩn nông thôn mới năm 2016, nâng cao năm 2020, kiểu mẫu năm 2022.',
    'Suối Lạnh ntm recognised 2016',
    'Suối Lạnh ntm-nang-cao recognised 2020',
    'Suối Lạnh ntm-kieu-mau recognised 2022',
  ],
  [
    'raised, which is no level',
    'Xã Suối Lạnh đạt chuẩn nông thôn mới năm 2016, nâng cao thu nhập năm 2020.',
    'Suối Lạnh ntm recognised 2016',
  ],
  ['put off', 'Tạm dừng xét công nhận xã Suối Lạnh đạt chuẩn nông thôn mới nâng cao năm 2022.'],
  [
    'in order that it be given',
    'Bộ phận chuyên môn hoàn thiện hồ sơ để UBND tỉnh công nhận xã Suối Lạnh đạt chuẩn nông thôn mới năm 2023.',
  ],
  [
    'given on a question raised',
    'Sau khi họp về vấn đề này, UBND tỉnh đã công nhận xã Suối Lạnh đạt chuẩn nông thôn mới năm 2022.',
    'Suối Lạnh ntm recognised 2022',
  ],
  [
    'one act, its years each with their communes',
    'Các xã được công nhận đạt chuẩn nông thôn mới: năm 2020: 02 xã (Suối Lạnh, Nà Mây); năm 2021: 01 xã (Đồi Chè).',
    'Suối Lạnh ntm recognised 2020',
    'Nà Mây ntm recognised 2020',
    'Đồi Chè ntm recognised 2021',
  ],
  [
    'one roadmap, its years',
    'Lộ trình đạt chuẩn nông thôn mới nâng cao: năm 2024 xã Suối Lạnh, năm 2025 các xã Nà Mây, Đồi Chè.',
    'Suối Lạnh ntm-nang-cao target 2024',
    'Nà Mây ntm-nang-cao target 2025',
    'Đồi Chè ntm-nang-cao target 2025',
  ],
  [
    'a year of something else',
    'Xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2019: năm 2021 đường vào xã Nà Mây mới xong.',
    'Suối Lạnh ntm recognised 2019',
  ],
  [
    'xã Nam …, which is no year',
    '03 xã đăng ký về đích nông thôn mới năm 2024 là Nam Hòa, Nam Sơn, Nam Thịnh tập trung làm đường. UBND các xã Nam Hòa, Nam Sơn, Nam Thịnh gửi hồ sơ.',
    'Nam Hòa ntm target 2024',
    'Nam Sơn ntm target 2024',
    'Nam Thịnh ntm target 2024',
  ],
  [
    'years down, standards across',
    'II. MỤC TIÊU\n\nNăm | Nông thôn mới nâng cao | Nông thôn mới kiểu mẫu\n2024 | xã Suối Lạnh, xã Nà Mây | xã Đồi Chè\n2025 | xã Cao Sim | xã Suối Lạnh',
    'Suối Lạnh ntm-nang-cao target 2024',
    'Nà Mây ntm-nang-cao target 2024',
    'Đồi Chè ntm-kieu-mau target 2024',
    'Cao Sim ntm-nang-cao target 2025',
    'Suối Lạnh ntm-kieu-mau target 2025',
  ],
  [
    'standards down, years across',
    'II. LỘ TRÌNH PHẤN ĐẤU\n\nDanh hiệu | Năm 2024 | Năm 2025\nNTM nâng cao | xã Suối Lạnh | xã Nà Mây\nNTM kiểu mẫu |  | xã Suối Lạnh',
    'Suối Lạnh ntm-nang-cao target 2024',
    'Nà Mây ntm-nang-cao target 2025',
    'Suối Lạnh ntm-kieu-mau target 2025',
  ],
  [
    'how many criteria are aimed at',
    '1. Danh sách\n\nXã | Hiện trạng | Mục tiêu năm 2024 | Mục tiêu năm 2025\nSuối Lạnh | 15 | 17 | 19\nNà Mây | 14 | 16 | 19',
  ],
  ['a score of one', '1. Kết quả\n\nXã | Kết quả | Ghi chú\nSuối Lạnh | 16 tiêu chí | Vượt kế hoạch\nNà Mây | 15 tiêu chí | '],
  [
    'a band of one',
    '1. Kết quả\n\nMức | Tên xã\n16 tiêu chí | xã Suối Lạnh\nTừ 10 - 15 tiêu chí | xã Nà Mây, xã Đồi Chè',
    'Suối Lạnh ntm band 16-16',
    'Nà Mây ntm band 10-15',
    'Đồi Chè ntm band 10-15',
  ],
  ['how many are to reach them', 'II. MỤC TIÊU\n\nNăm | Nông thôn mới nâng cao | Nông thôn mới kiểu mẫu\n2024 | 02 | 01\n2025 | 01 | 02'],
]

/** Told, and doubted. */
export const DOUBTED: readonly string[] = [
  'Kiến nghị UBND tỉnh thu hồi danh hiệu xã nông thôn mới của xã Suối Lạnh.',
  'Sở đề xuất thu hồi quyết định công nhận xã Suối Lạnh đạt chuẩn nông thôn mới năm 2018.',
]

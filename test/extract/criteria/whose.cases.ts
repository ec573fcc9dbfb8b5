/** Whose list the numbers are of; what is a score beside a target; lists told again; names cut short. With what looks like it and is not. */
export type WhoseCase = readonly [why: string, text: string, ...rows: readonly string[]]

export const WHOSE: readonly WhoseCase[] = [
  [
    'the list beside a count says whose it is',
    'Xã Suối Lạnh còn 02 tiêu chí (15 - Hành chính công, 18 - Chất lượng môi trường sống).',
    'Suối Lạnh ntm-nang-cao -2 -[15,18]',
  ],
  [
    'names that only one set knows',
    'Xã Suối Lạnh đạt 17/19 tiêu chí; 02 tiêu chí còn vướng là Hành chính công và Chất lượng môi trường sống.',
    'Suối Lạnh ntm-nang-cao 17/19 -2 -[15,18]',
  ],
  ['names that both know', 'Xã Suối Lạnh đạt 17/19 tiêu chí; chưa đạt Giao thông và Thu nhập.', 'Suối Lạnh ntm 17/19 -2 -[2,10]'],
  [
    'told elsewhere what is striven for, by the set named before',
    'Đoàn kiểm tra theo bộ tiêu chí nâng cao.\n\n1. Xã Suối Lạnh đạt 17/19 tiêu chí, còn tiêu chí số 5 và số 14.\n\nHuyện phấn đấu năm 2024 xã Suối Lạnh đạt chuẩn nông thôn mới nâng cao.',
    'Suối Lạnh ntm-nang-cao 17/19 -2 -[5,14]',
  ],
  [
    'no set named before: the basic one',
    '1. Xã Suối Lạnh đạt 17/19 tiêu chí, còn tiêu chí số 5 và số 14.\n\nHuyện phấn đấu năm 2024 xã Suối Lạnh đạt chuẩn nông thôn mới nâng cao.',
    'Suối Lạnh ntm 17/19 -2 -[5,14]',
  ],
  [
    '"tiêu chí nâng cao" without the programme',
    'Số tiêu chí nâng cao đạt được: xã Suối Lạnh 18, xã Nà Mây 17. Xã Suối Lạnh còn thiếu tiêu chí 14.',
    'Suối Lạnh ntm-nang-cao 18/? -[14]',
    'Nà Mây ntm-nang-cao 17/?',
  ],
  [
    '"bộ nâng cao"',
    'Xã Suối Lạnh giữ được tiêu chí Thu nhập của bộ nâng cao, nhưng tiêu chí Y tế tụt xuống mức chưa đạt.',
    'Suối Lạnh ntm-nang-cao +[10] -[14]',
  ],
  [
    'criteria that raise something',
    'Xã Suối Lạnh chú trọng các tiêu chí nâng cao thu nhập. Xã Suối Lạnh đạt 15/19 tiêu chí.',
    'Suối Lạnh ntm 15/19',
  ],
  [
    'after a target told, what is',
    'Xã Suối Lạnh, đăng ký đạt chuẩn NTM năm 2024, đạt 16/19 tiêu chí, chưa đạt tiêu chí số 2, 6 và 17.',
    'Suối Lạnh ntm 16/19 -3 -[2,6,17]',
  ],
  ['the year before the title', 'Xã Nà Mây dự kiến năm 2025 về đích nông thôn mới, đạt 17 tiêu chí.', 'Nà Mây ntm 17/?'],
  ['the whole set is striven for', 'Xã Suối Lạnh phấn đấu đạt chuẩn nông thôn mới năm 2024, đạt 19/19 tiêu chí.'],
  ['striven for again', 'Xã Suối Lạnh đăng ký đạt chuẩn nông thôn mới năm 2025, phấn đấu đạt 16/19 tiêu chí.'],
  ['a wish of two communes', 'Năm 2024, xã Suối Lạnh phấn đấu đạt 15/19 tiêu chí nông thôn mới, xã Nà Mây đạt 17/19 tiêu chí.'],
  [
    'a wish before, a finding after',
    'Năm 2024 xã Suối Lạnh phấn đấu đạt chuẩn nông thôn mới nâng cao; theo rà soát của huyện, xã Suối Lạnh đạt 15/19 tiêu chí nâng cao.',
    'Suối Lạnh ntm-nang-cao 15/19',
  ],
  ['claimed and checked', 'Xã Suối Lạnh: báo cáo 16/19; xác minh 14/19.', 'Suối Lạnh ntm 14/19'],
  [
    'checked, the commune named again',
    'Xã Suối Lạnh báo cáo đạt 16/19 tiêu chí. Sau kiểm tra, kết quả thẩm tra xã Suối Lạnh là 14 tiêu chí đạt.',
    'Suối Lạnh ntm 14/19',
  ],
  [
    'another commune checked',
    'Xã Suối Lạnh báo cáo đạt 16/19 tiêu chí; đoàn kiểm tra xã Nà Mây thống nhất 14/19 tiêu chí.',
    'Suối Lạnh ntm 16/19',
    'Nà Mây ntm 14/19',
  ],
  [
    'what is, under a heading of aims too',
    '1. Mục tiêu và hiện trạng\n\nHuyện có 03 xã điểm. Xã Suối Lạnh đạt 13/19 tiêu chí, được đưa vào danh sách theo dõi.',
    'Suối Lạnh ntm 13/19',
  ],
  ['what is aimed at', '1. Mục tiêu\n\nHuyện có 03 xã điểm. Xã Suối Lạnh đạt 13/19 tiêu chí, được đưa vào danh sách theo dõi.'],
  [
    'asked for nâng cao, examined so',
    'UBND huyện đề nghị công nhận xã Suối Lạnh đạt chuẩn nông thôn mới nâng cao năm 2022.\n\n2. Xã Suối Lạnh: chưa đạt tiêu chí số 17 (Môi trường).',
    'Suối Lạnh ntm-nang-cao -[17]',
  ],
  ['not assured', 'Xã Suối Lạnh không bảo đảm các tiêu chí: 2, 5, 6.', 'Suối Lạnh ntm -[2,5,6]'],
  [
    'at the time of a visit',
    'Tại xã Suối Lạnh, tiêu chí số 17 (Môi trường và an toàn thực phẩm) tại thời điểm kiểm tra chưa đạt.',
    'Suối Lạnh ntm -[17]',
  ],
  [
    'met, and then one no longer',
    'Xã Suối Lạnh hiện giữ được 18/19 tiêu chí, tiêu chí số 11 - Hộ nghèo không còn đạt.',
    'Suối Lạnh ntm 18/19 -1 -[11]',
  ],
  ['one met, another not', 'Xã Suối Lạnh (đã đạt tiêu chí 14, chưa đạt tiêu chí 5).', 'Suối Lạnh ntm +[14] -[5]'],
  [
    'the two just spoken of',
    'Văn bản này hướng dẫn tiêu chí số 6 và tiêu chí số 13.\n\nXã Suối Lạnh chưa đạt cả hai tiêu chí nói trên; xã Nà Mây đã đạt tiêu chí số 6.',
    'Suối Lạnh ntm -2 -[6,13]',
    'Nà Mây ntm +[6]',
  ],
  [
    'more were spoken of than two',
    'Văn bản này hướng dẫn tiêu chí số 6, tiêu chí số 13 và tiêu chí số 17.\n\nXã Suối Lạnh chưa đạt cả hai tiêu chí nói trên.',
    'Suối Lạnh ntm -2',
  ],
  [
    'a row that sums up',
    '1. Kết quả\n\nTT | Tên xã | Số tiêu chí đạt | Tiêu chí chưa đạt\n1 | Suối Lạnh | 17 | 7, 17\n2 | Nà Mây | 16 | 2, 5, 17\n | Cộng | 33 |',
    'Suối Lạnh ntm 17/? -[7,17]',
    'Nà Mây ntm 16/? -[2,5,17]',
  ],
  [
    'names cut short',
    '1. Kết quả\n\nXã | Đạt | Tên tiêu chí chưa đạt\nSuối Lạnh | 16/19 | Giao thông NT; Tổ chức SX và PTKTNT; Môi trường và ATTP\nNà Mây | 17/19 | CSHT TM nông thôn; QP và AN',
    'Suối Lạnh ntm 16/19 -3 -[2,13,17]',
    'Nà Mây ntm 17/19 -2 -[7,19]',
  ],
  [
    'a stranger among names that are known is told, the others stay',
    '1. Kết quả\n\nXã | Đạt | Tên tiêu chí chưa đạt\nSuối Lạnh | 15/19 | Giao thông; Cảnh quan làng nghề; Thu nhập; Y tế\nNà Mây | 18/19 | Thu nhập',
    'Suối Lạnh ntm 15/19 -[2,10,15]',
    'Nà Mây ntm 18/19 -1 -[10]',
  ],
]

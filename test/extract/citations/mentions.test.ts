import { describe, expect, it } from 'vitest'
import { rowsIn, type Row } from '../../builders/citations.js'

const CASES: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  // numbers
  ['theo Công văn số 2146/SNN&PTNT-VPĐP ngày 22-6-2020', [['Công văn', '2146/SNN&PTNT-VPĐP', '2020-06-22', null]]],
  ['Căn cứ Nghị quyết số 1672/NQ-UBTVQH15 ngày 16/6/2025', [['Nghị quyết', '1672/NQ-UBTVQH15', '2025-06-16', null]]],
  ['Căn cứ Nghị quyết số 31/2021/NQ-HĐND ngày 09/12/2021 của HĐND tỉnh', [['Nghị quyết', '31/2021/NQ-HĐND', '2021-12-09', 'HĐND tỉnh']]],
  ['Công văn số 15-CV/HU ngày 20.12.2023 của Huyện ủy', [['Công văn', '15-CV/HU', '2023-12-20', 'Huyện ủy']]],
  ['Công văn số 40-CV/HNDT ngày 3/4/2023 của Hội Nông dân tỉnh', [['Công văn', '40-CV/HNDT', '2023-04-03', 'Hội Nông dân tỉnh']]],
  ['Kế hoạch số 09/KH-STC-HLHPN ngày 01/3/2024', [['Kế hoạch', '09/KH-STC-HLHPN', '2024-03-01', null]]],
  ['Thông báo số 175/TB-\nSTC ngày 08 tháng 3\nnăm 2022', [['Thông báo', '175/TB-STC', '2022-03-08', null]]],
  ['Thông báo số\n175 / TB - STC ngày 8/ 3/2022 của Sở Tài chính', [['Thông báo', '175/TB-STC', '2022-03-08', 'Sở Tài chính']]],
  [
    'Quyết định số 12/QÐ-UBND của UBND xã Hòa An'.normalize('NFC').replace('Ð', 'Đ'),
    [['Quyết định', '12/QĐ-UBND', null, 'UBND xã Hòa An']],
  ],
  ['QUYẾT ĐỊNH SỐ 88/QĐ-UBND NGÀY 05/6/2024', [['Quyết định', '88/QĐ-UBND', '2024-06-05', null]]],
  ['Quyết dinh so 12/QĐ-UBND ngày 5/6/2024', [['Quyết định', '12/QĐ-UBND', '2024-06-05', null]]],
  ['Báo cáo số 15b/BC-UBND ngày 5/6/2024', [['Báo cáo', '15b/BC-UBND', '2024-06-05', null]]],
  ['theo số liệu (61/TB-STC ngày 18/7/2023)', [[null, '61/TB-STC', '2023-07-18', null]]],
  ['Thông báo số 61/TB-STC - Sở Tài chính đã gửi', [['Thông báo', '61/TB-STC', null, null]]],
  // types
  ['Thông báo kết luận số 341-TB/TU ngày 12/4/2023', [['Thông báo kết luận', '341-TB/TU', '2023-04-12', null]]],
  ['Sở thông báo Kết luận số 12-KL/TU ngày 12/4/2023', [['Kết luận', '12-KL/TU', '2023-04-12', null]]],
  ['Báo cáo thẩm định số 19/BC-STP ngày 1/8/2024', [['Báo cáo thẩm định', '19/BC-STP', '2024-08-01', null]]],
  ['Công văn hỏa tốc số 19/UBND-KT ngày 1/8/2024', [['Công văn', '19/UBND-KT', '2024-08-01', null]]],
  ['Luật Hòa giải ở cơ sở số 35/2013/QH13', [['Luật', '35/2013/QH13', null, null]]],
  ['Công văn của Phòng Nội vụ số 33/NV-TC ngày 2/3/2023', [['Công văn', '33/NV-TC', '2023-03-02', 'Phòng Nội vụ']]],
  ['thực hiện văn bản số 33/STC-NS', [['Văn bản', '33/STC-NS', null, null]]],
  // dates
  ['Quyết định số 12/QĐ-UBND năm 2022 của UBND tỉnh', [['Quyết định', '12/QĐ-UBND', '2022', 'UBND tỉnh']]],
  ['Quyết định số 12/QĐ-UBND, ngày 05/3/2022 của UBND tỉnh', [['Quyết định', '12/QĐ-UBND', '2022-03-05', 'UBND tỉnh']]],
  ['Quyết định số 12/QĐ-UBND của UBND tỉnh ngày 05/3/2022', [['Quyết định', '12/QĐ-UBND', '2022-03-05', 'UBND tỉnh']]],
  ["Quyết định số 12/QĐ-UBND' ngày 05/3/2022 của UBND tỉnh", [['Quyết định', '12/QĐ-UBND', '2022-03-05', 'UBND tỉnh']]],
  ['Quyết định số 12/QĐ-UBND ban hành ngày 05/3/2022', [['Quyết định', '12/QĐ-UBND', '2022-03-05', null]]],
  ['Nghị định số 93/2025/NĐ-CP ngày tháng 07 năm 2025 của Chính phủ', [['Nghị định', '93/2025/NĐ-CP', '2025-07', 'Chính phủ']]],
  ['Công văn số 12/STC-NS ngày 31/4/2024', [['Công văn', '12/STC-NS', null, null]]],
  ['Công văn số 12/STC-NS ngày 12-4, Sở', [['Công văn', '12/STC-NS', 'XXXX-04-12', null]]],
  ['gửi báo cáo theo Công văn số 12/STC-NS trước ngày 15/4/2024', [['Công văn', '12/STC-NS', null, null]]],
  // issuers
  ['Ngày 14/6/2023, UBND huyện ban hành Công văn số 27/UBND-NN, trong đó', [['Công văn', '27/UBND-NN', '2023-06-14', 'UBND huyện']]],
  ['Ngày 14/6/2023, UBND xã nhận được Công văn số 27/UBND-NN', [['Công văn', '27/UBND-NN', null, null]]],
  ['UBND huyện đã xây dựng, ban hành Kế hoạch số 27/KH-UBND', [['Kế hoạch', '27/KH-UBND', null, 'UBND huyện']]],
  ['UBND xã Hòa An (Kế hoạch số 27/KH-UBND ngày 1/2/2024) đã gửi', [['Kế hoạch', '27/KH-UBND', '2024-02-01', 'UBND xã Hòa An']]],
  ['UBND huyện báo cáo Sở Tài chính tại Báo cáo số 27/BC-UBND', [['Báo cáo', '27/BC-UBND', null, 'UBND huyện']]],
  ['báo cáo Sở Tài chính theo yêu cầu tại Công văn số 27/STC-NS', [['Công văn', '27/STC-NS', null, 'Sở Tài chính']]],
  ['đã được Sở Tài chính xác nhận tại Công văn số 27/STC-NS', [['Công văn', '27/STC-NS', null, 'Sở Tài chính']]],
  ['theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 27/TTr-STC', [['Tờ trình', '27/TTr-STC', null, 'Sở Tài chính']]],
  ['Tại Công văn số 27/STC-NS ngày 1/2/2024, Sở Tài chính đề nghị', [['Công văn', '27/STC-NS', '2024-02-01', 'Sở Tài chính']]],
  ['Thực hiện Công văn số 27/STC-NS ngày 1/2/2024, UBND xã báo cáo', [['Công văn', '27/STC-NS', '2024-02-01', null]]],
  ['của Sở Nội vụ về việc nghỉ lễ theo Công văn số 27/BNV-TL của Bộ Nội vụ', [['Công văn', '27/BNV-TL', null, 'Bộ Nội vụ']]],
  [
    'Thông tư liên tịch số 02/2016/TTLT-BTC-BNV ngày 1/3/2016 giữa Bộ Tài chính và Bộ Nội vụ về',
    [['Thông tư liên tịch', '02/2016/TTLT-BTC-BNV', '2016-03-01', 'Bộ Tài chính và Bộ Nội vụ']],
  ],
  [
    'Kế hoạch số 45/KH-BCĐ ngày 3/2/2023 của Ban Chỉ đạo các Chương trình MTQG giai đoạn 2021 - 2025 tỉnh về',
    [['Kế hoạch', '45/KH-BCĐ', '2023-02-03', 'Ban Chỉ đạo các Chương trình MTQG giai đoạn 2021 - 2025 tỉnh']],
  ],
  ['Kế hoạch số 45/KH-UBND của UBND tỉnh giai đoạn 2021 - 2025', [['Kế hoạch', '45/KH-UBND', null, 'UBND tỉnh']]],
  ['Công điện số 17/CĐ-BCH hồi 20 giờ 00 ngày 22/8/2025 của Ban Chỉ huy', [['Công điện', '17/CĐ-BCH', '2025-08-22', 'Ban Chỉ huy']]],
  ['Công điện số 17/CĐ-BCH phát lúc 5h30 ngày 22/8/2025', [['Công điện', '17/CĐ-BCH', '2025-08-22', null]]],
  ['(Công văn số 99/STC-NS, 02/8/2023)', [['Công văn', '99/STC-NS', '2023-08-02', null]]],
  ['Công văn số 99/STC-NS (2/8/2023) của Sở Tài chính', [['Công văn', '99/STC-NS', '2023-08-02', 'Sở Tài chính']]],
  ['Công văn của Sở Tài chính ngày 2/4/2024 số 15/STC-NS', [['Công văn', '15/STC-NS', '2024-04-02', 'Sở Tài chính']]],
  ['Công văn ngày 2/4/2024 của Sở Tài chính (số 15/STC-NS)', [['Công văn', '15/STC-NS', '2024-04-02', 'Sở Tài chính']]],
  ['Luật Đất đai 2024 (số 31/2024/QH15)', [['Luật', '31/2024/QH15', null, null]]],
  [
    'xã được UBND tỉnh công nhận đạt chuẩn năm 2022 (Quyết định số 15/QĐ-UBND ngày 2/4/2024)',
    [['Quyết định', '15/QĐ-UBND', '2024-04-02', 'UBND tỉnh']],
  ],
  [
    'Thông tư của Bộ Xây dựng và ý kiến chỉ đạo của UBND tỉnh tại Công văn số 15/UBND-KT ngày 2/4/2024',
    [['Công văn', '15/UBND-KT', '2024-04-02', 'UBND tỉnh']],
  ],
  ['Sau khi nghe Phòng Kinh tế báo cáo (Báo cáo số 15/BC-PKT ngày 2/4/2024)', [['Báo cáo', '15/BC-PKT', '2024-04-02', 'Phòng Kinh tế']]],
  ['hồ sơ do Phòng Nông nghiệp các huyện gửi theo Công văn số 15/VPĐP ngày 2/4/2024', [['Công văn', '15/VPĐP', '2024-04-02', null]]],
  ['Luật Thanh tra số 84/2025/QH15 ngày 25/6/2025', [['Luật', '84/2025/QH15', '2025-06-25', null]]],
  [
    'Theo Bản tin số 112/BT-ĐKT ngày 8/11/2022 của Đài Khí tượng Thủy văn tỉnh',
    [['Bản tin', '112/BT-ĐKT', '2022-11-08', 'Đài Khí tượng Thủy văn tỉnh']],
  ],
  ['theo Bộ tiêu chí nâng cao (Quyết định số 15/QĐ-TTg ngày 2/4/2024)', [['Quyết định', '15/QĐ-TTg', '2024-04-02', null]]],
  [
    'do Ban Tiếp công dân tỉnh chuyển đến kèm Văn bản số 15/BTCD ngày 2/4/2024',
    [['Văn bản', '15/BTCD', '2024-04-02', 'Ban Tiếp công dân tỉnh']],
  ],
  ['Quyết định số 15/QĐ-TTg ngày 2/4/2024 của TTg CP', [['Quyết định', '15/QĐ-TTg', '2024-04-02', 'TTg CP']]],
  ['ở Công văn số 15/PNN-NN ngày 2/4/2024, Phòng đã đề nghị xã', [['Công văn', '15/PNN-NN', '2024-04-02', null]]],
  ['Kế hoạch số 15/KH-UBND ngày 2/3/2024 của huyện đặt mục tiêu', [['Kế hoạch', '15/KH-UBND', '2024-03-02', 'huyện']]],
  ['Nghị quyết số 15-NQ/ĐU của xã Hòa An đề ra', [['Nghị quyết', '15-NQ/ĐU', null, 'xã Hòa An']]],
  [
    'Quyết định số 71/QĐ-TTr ngày 24/8/2023 của Chánh Thanh tra huyện',
    [['Quyết định', '71/QĐ-TTr', '2023-08-24', 'Chánh Thanh tra huyện']],
  ],
  ['Chủ tịch UBND tỉnh đã ban hành Chỉ thị số 15/CT-UBND', [['Chỉ thị', '15/CT-UBND', null, 'Chủ tịch UBND tỉnh']]],
  ['số cũ trong bàn giao nêu tại Thông báo số 27/TB-VP', [['Thông báo', '27/TB-VP', null, null]]],
  // The unit before the bracket, its body told by the symbol; who sends, sends a paper of its own.
  ['mới có xã Hòa An (Báo cáo số 15/BC-UBND ngày 2/4/2024) gửi', [['Báo cáo', '15/BC-UBND', '2024-04-02', 'UBND xã Hòa An']]],
  ['gần nhất là xã Hòa An (Quyết định số 15/QĐ-UBND ngày 2/4/2024)', [['Quyết định', '15/QĐ-UBND', '2024-04-02', null]]],
  ['số liệu của xã Hòa An (Báo cáo số 15/BC-PNN ngày 2/4/2024)', [['Báo cáo', '15/BC-PNN', '2024-04-02', null]]],
  [
    'UBND xã Hòa An đã nộp hồ sơ xin cấp vốn (Tờ trình số 15/TTr-UBND ngày 2/4/2024)',
    [['Tờ trình', '15/TTr-UBND', '2024-04-02', 'UBND xã Hòa An']],
  ],
  [
    'UBND xã Hòa An đã nộp hồ sơ và được công nhận (Quyết định số 15/QĐ-UBND ngày 2/4/2024)',
    [['Quyết định', '15/QĐ-UBND', '2024-04-02', null]],
  ],
  [
    'nhận được Công văn số 15/UBND ngày 2/4/2024 của UBND xã Hòa An xin lùi thời gian',
    [['Công văn', '15/UBND', '2024-04-02', 'UBND xã Hòa An']],
  ],
  ['Công văn số 15/UBBC ngày 2/4/2024 của Ủy ban bầu cử tỉnh về', [['Công văn', '15/UBBC', '2024-04-02', 'Ủy ban bầu cử tỉnh']]],
]

describe('one mention', () => {
  it.each(CASES)('reads «%s»', (text, rows) => expect(rowsIn(text)).toEqual(rows))
})

const NONE: readonly (readonly [text: string, because: string])[] = [
  ['Có 14/19 tiêu chí, 05/18 xã, 01/3 thôn.', 'fractions'],
  ['hoàn thành trước ngày 30/6/2024/lần', 'a date'],
  ['Luật Đất đai ngày 18 tháng 01 năm 2024', 'no number'],
  ['Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025', 'no number'],
  ['theo Đề cương số 01, Biểu số 02, Phụ lục số 1, Tiêu chí số 5', 'parts of one paper, criteria'],
  ['Đạt TCVN 6909:2001 và QCVN 102:2016/BTTTT', 'technical standards'],
  ['Kế hoạch 5 năm 2021 - 2025; Báo cáo 6 tháng', 'spans of time'],
  ['Quyết định này có hiệu lực từ ngày 01/7/2024.', 'the letter itself'],
  ['giá 30.000 đồng/kg, 45 triệu đồng/người', 'prices'],
  ['tờ bản đồ số 12/TL, thửa số 5', 'a map sheet'],
  ['Số: 15/QĐ-UBND', "the letter's own number"],
  ['HĐND ban hành 05 nghị quyết, 12 quyết định.', 'counts'],
  ['Tổ 5/HTX Hòa An', 'no number word and no hyphen'],
]

describe('no document', () => {
  it.each(NONE)('leaves «%s» alone: %s', (text) => expect(rowsIn(text)).toEqual([]))
})

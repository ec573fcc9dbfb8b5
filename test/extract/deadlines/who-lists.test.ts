/** Who acts in lists: names alone under a group, places and works an order is about, lead-ins of several sentences and those that promise. */
import { describe, expect, it } from 'vitest'
import { readLetterText } from './read.js'

const HEAD = 'UBND HUYỆN AN BÌNH\nSố: 12/UBND-NN\n\nAn Bình, ngày 01 tháng 3 năm 2024\n\nKính gửi: Các phòng, ban.\n\n'
const DAY = 'trước ngày 15/3/2024'
const LATER = 'trước ngày 20/4/2024'

const CASES: readonly (readonly [name: string, body: string, ...who: (readonly string[])[]])[] = [
  // names alone
  [
    'names alone under UBND các xã',
    `2. Đối với UBND các xã\na) Phú An hoàn tất rà soát ${DAY}.\nb) Tân Lộc nộp biểu ${LATER}.`,
    ['UBND xã Phú An'],
    ['UBND xã Tân Lộc'],
  ],
  [
    'names alone under các xã',
    `1. Các xã:\n- Phú An: lập danh sách ${DAY}.\n- Tân Lộc Đông gửi hồ sơ ${LATER}.`,
    ['xã Phú An'],
    ['xã Tân Lộc Đông'],
  ],
  ['names alone under các thôn', `1. Các thôn\n- Nà Pò phải dọn xong kênh ${DAY}.`, ['thôn Nà Pò']],
  ['names alone under UBND các huyện', `1. UBND các huyện\n- Hòa Vang báo cáo ${DAY}.`, ['UBND huyện Hòa Vang']],
  ['a verb with a capital is no name', `1. UBND các xã\n- Rà Soát lại danh sách, gửi ${DAY}.`, ['UBND các xã']],
  ['a named commune stays as printed', `1. UBND các xã\n- Xã Phú An nộp biểu ${DAY}.`, ['Xã Phú An']],
  ['an office under the group stays itself', `1. UBND các xã\n- Phòng Y tế nộp biểu ${DAY}.`, ['Phòng Y tế']],
  ['no group above, no name', `1. Phòng Y tế\n- Phú An báo cáo ${DAY}.`, ['Phòng Y tế']],
  // places and works
  [
    'a place an order is about',
    `Qua kiểm tra, đề nghị UBND huyện:\n- Đối với xã Phú An: khắc phục rác thải ${DAY}; gửi hồ sơ ${LATER}.`,
    ['UBND huyện'],
    ['UBND huyện'],
  ],
  ['a place of the group asked', `Qua kiểm tra, đề nghị UBND các xã:\n- Đối với xã Phú An: khắc phục rác thải ${DAY}.`, ['xã Phú An']],
  [
    'a work, not an office',
    `Ban Quản lý dự án huyện:\n- Trường Mầm non Hoa Mai (xã Phú An): nghiệm thu ${DAY}; quyết toán ${LATER}.`,
    ['Ban Quản lý dự án huyện'],
    ['Ban Quản lý dự án huyện'],
  ],
  [
    'a station that is built',
    `Ban Quản lý dự án huyện:\n- Trạm Y tế xã Phú An: thi công phần mái xong ${DAY}.`,
    ['Ban Quản lý dự án huyện'],
  ],
  ['a school that acts', `Các đơn vị thực hiện:\n- Trường Mầm non Hoa Mai: gửi danh sách ${DAY}.`, ['Trường Mầm non Hoa Mai']],
  // lead-ins
  [
    'a lead-in of several sentences',
    `Cả 4 xã còn điểm rác; nước thải chưa xử lý. Văn phòng đề nghị UBND các xã:\n- Dọn rác xong ${DAY}.`,
    ['UBND các xã'],
  ],
  [
    'a lead-in that promises',
    `Nếu được cấp vốn, UBND xã cam kết:\na) Khởi công ${DAY}.\nb) Bàn giao phòng học ${LATER}.`,
    ['UBND xã'],
    ['UBND xã'],
  ],
  ['a lead-in that tells what must be', `Theo phân công, Phòng Y tế có trách nhiệm:\n- Lập danh sách ${DAY}.`, ['Phòng Y tế']],
  ['a lead-in that tells how things stand', `Kết quả đến nay, UBND xã báo cáo:\n- Nộp biểu ${DAY}.`, []],
  // the office of the heading
  ['the kind alone is the office above', `1. Phòng Kinh tế\n- Việc kiểm kê chưa xong; Phòng nộp báo cáo ${DAY}.`, ['Phòng Kinh tế']],
  ['the kind alone of another office', `1. Sở Tài chính\n- Việc kiểm kê chưa xong; Phòng nộp báo cáo ${DAY}.`, ['Phòng']],
  // who directs, who moves
  [
    'who directs goes on directing',
    `- UBND huyện Ba Chẽ chỉ đạo xã Phú An dọn rác; yêu cầu xã Tân Lộc nộp biểu ${DAY}.`,
    ['UBND huyện Ba Chẽ'],
  ],
  ['a request of the letter itself', `- Phòng Y tế gửi mẫu biểu; yêu cầu xã Tân Lộc nộp biểu ${DAY}.`, ['xã Tân Lộc']],
  [
    'who moves a term need not keep it',
    `- UBND xã Phú An: mới xong một nửa. Chủ tịch UBND huyện gia hạn cho xã đến ngày 15/3/2024.`,
    ['UBND xã Phú An'],
  ],
  [
    'the object of an order goes on',
    `1. UBND các huyện\n- Gửi hồ sơ thẩm định xã Phú An ${DAY}; các xã Tân Lộc, Hòa Bình ${LATER}.`,
    ['UBND các huyện'],
    ['UBND các huyện'],
  ],
  [
    'a second subject with its term',
    `- UBND xã Phú An nộp hồ sơ ${DAY}; UBND xã Tân Lộc ${LATER}.`,
    ['UBND xã Phú An'],
    ['UBND xã Tân Lộc'],
  ],
  // asked by name, not a petition
  [
    'an office asks another by name, behind points of its own',
    `1. Xã Phú An: đường tốt.\n2. Xã Tân Lộc: rác còn nhiều.\nSở Y tế đề nghị UBND huyện Ba Chẽ:\na) Dọn bãi rác ${DAY}.\nb) Phê duyệt phương án ${LATER}.`,
    ['UBND huyện Ba Chẽ'],
    ['UBND huyện Ba Chẽ'],
  ],
  ['a petition that names nobody', `UBND xã đề nghị:\n- Bố trí thêm vốn ${DAY}.`, []],
  [
    'several asked behind semicolons',
    `Chủ tịch UBND huyện yêu cầu Chủ tịch UBND các xã; Trưởng các phòng, ban:\n- Lập danh sách ${DAY}.`,
    ['Chủ tịch UBND các xã; Trưởng các phòng, ban'],
  ],
  ['two asked behind a semicolon', `Đề nghị Sở Y tế; Sở Nội vụ:\n- Lập danh sách ${DAY}.`, ['Sở Y tế', 'Sở Nội vụ']],
  // which of them, what they must
  ['which of them', `1. UBND các huyện có xã được công nhận:\na) Tổ chức đón Bằng ${DAY}.`, ['UBND các huyện có xã được công nhận']],
  ['what they must', `1. UBND các xã có trách nhiệm:\na) Lập danh sách ${DAY}.`, ['UBND các xã']],
  [
    'which of them, and what they must',
    `1. Các cơ quan được phân công có trách nhiệm:\na) Lập danh sách ${DAY}.`,
    ['Các cơ quan được phân công'],
  ],
  // in brackets of a heading
  ['who leads, in brackets', `2. Về giao thông (Phòng Kinh tế chủ trì):\n- Xong mặt đường ${DAY}.`, ['Phòng Kinh tế']],
  ['who does it, in brackets', `2. Đường xóm Bãi (UBND xã Phú An):\n- Xong mặt đường ${DAY}.`, ['UBND xã Phú An']],
  ['where it is, in brackets', `2. Đường xóm Bãi (xã Phú An):\n- Xong mặt đường ${DAY}.`, []],
  ['who told of it, in brackets', `2. Về giao thông (Phòng Kinh tế đã hướng dẫn):\n- Xong mặt đường ${DAY}.`, []],
  // a kind alone before its order
  ['kinds with their orders', `3. Phân công:\n- Xã: lập hồ sơ ${DAY}.\n- Huyện: thẩm tra ${LATER}.`, ['Xã'], ['Huyện']],
  ['a kind with its names', `3. Danh sách:\n- Xã: Phú An, Tân Lộc, xong ${DAY}.`, []],
  [
    'whose thing is put off',
    `- Hồ sơ của xã Phú An: Thông báo số 21/TB-VP ấn định hạn nộp trước ngày 15/02/2024 nhưng làm không kịp; nay gia hạn đến hết ngày 20/4/2024.`,
    ['xã Phú An'],
    ['xã Phú An'],
  ],
  ['each, told in passing', `Mỗi thôn lập một tổ ba người. Quyết định thành lập tổ ban hành ${DAY}.`, []],
  [
    'who takes it in is not who sends it',
    `- UBND xã Phú An: gửi danh mục về Sở. Ngày 15/3/2024 là hạn cuối Sở tiếp nhận danh mục.`,
    ['UBND xã Phú An'],
  ],
]

describe('who acts, in lists and lead-ins', () => {
  it.each(CASES.map(([name, body, ...who]) => ({ name, body, who })))('$name', ({ body, who }) =>
    expect(readLetterText(HEAD + body.replace(/\n/g, '\n\n'), '2024-03-01').map((d) => d.who)).toEqual(who),
  )
})

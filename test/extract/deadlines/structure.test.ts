/** How far a name reaches, whatever verb follows it; how several names part; which column of a table names those who act. */
import { describe, expect, it } from 'vitest'
import { readLetterText, readSentence } from './read.js'

/** Bodies, groups and persons of all kinds; each must be found whole before verbs that no list of verbs holds. */
const NAMES: readonly string[] = [
  'Chi cục Trồng trọt và Bảo vệ thực vật',
  'Ban Quản lý rừng phòng hộ Sông Lam',
  'Trung tâm Văn hóa, Thể thao và Truyền thanh',
  'Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn huyện',
  'Ban Giám sát đầu tư của cộng đồng xã',
  'Phòng Lao động - Thương binh và Xã hội',
  'Hội đồng thẩm định tỉnh',
  'Viện Quy hoạch xây dựng',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Sở NN&PTNT',
  'Trung tâm VH-TT-TH',
  'UBND xã Cư M’lan',
  'UBND TP. Hòa An',
  'UBND xã Tân Phú 2',
  'Ủy ban MTTQ Việt Nam xã và các tổ chức thành viên',
  'cán bộ không chuyên trách ấp',
  'công chức Tài chính - Kế toán',
  'các hộ kinh doanh',
  'các doanh nghiệp viễn thông',
  'các trường học trên địa bàn xã',
  'các cơ quan báo chí',
  'các xã khu vực III',
  'các đơn vị có liên quan',
  'UBND các xã nêu trên',
  'UBND các xã tại Điều 1',
  'chính quyền các xã',
  'tổ công nghệ số cộng đồng các thôn',
  'trưởng bản và người có uy tín',
  'hai xã Nậm Sin, Gia Lập',
  '03 cơ sở xay xát',
  'từng thành viên Ban Chỉ đạo',
  'đồng chí Lò Văn Bình',
]

/** Verbs and adverbs that stand in no list. */
const VERBS = ['cam kết với dân', 'xốc lại việc này', 'gánh phần còn thiếu', 'nhớ', 'bàn nhau']

const small = (name: string): string => name.replace(/^\p{L}/u, (c) => c.toLowerCase())

describe('a name ends at the first word that cannot belong to it', () => {
  it.each(NAMES)('%s', (name) => {
    const subject = name.replace(/^\p{L}/u, (c) => c.toUpperCase())
    const got = VERBS.map((verb) => readSentence(`${subject} ${verb}, gửi hồ sơ trước ngày 15/3/2024.`, '2024-03-01')[0]?.who.join(', '))
    expect(got.map((g) => small(g ?? ''))).toEqual(VERBS.map(() => small(name)))
  })
})

const TOLD: readonly (readonly [text: string, who: readonly string[]])[] = [
  ['UBND các huyện: An Bình, Sơn Tây, Trà Vinh làm lễ công bố trước ngày 15/3/2024.', ['UBND các huyện: An Bình, Sơn Tây, Trà Vinh']],
  ['UBND các xã: Rà soát, bổ sung hồ sơ trước ngày 15/3/2024.', ['UBND các xã']],
  ['Các xã chưa nộp biểu gửi bù trước ngày 15/3/2024.', ['Các xã chưa nộp biểu']],
  ['Những hộ không có giấy tờ thì khai với Trưởng thôn chậm nhất ngày 15/3/2024.', ['Những hộ không có giấy tờ']],
  ['Đề nghị đồng chí Chủ tịch UBND xã gửi cam kết trước ngày 15/3/2024.', ['Chủ tịch UBND xã']],
  ['Đề nghị các đồng chí Trưởng thôn gửi cam kết trước ngày 15/3/2024.', ['các đồng chí Trưởng thôn']],
  ['Công an xã, Trưởng ấp lập danh sách xong trước ngày 15/3/2024.', ['Công an xã', 'Trưởng ấp']],
  ['Phòng Kinh tế cùng xã Tân Hòa đổ xong đường trước ngày 15/3/2024.', ['Phòng Kinh tế', 'xã Tân Hòa']],
  ['Văn phòng HĐND và UBND huyện trình trước ngày 15/3/2024.', ['Văn phòng HĐND và UBND huyện']],
  ['Sở Văn hóa, Thể thao và Du lịch trình trước ngày 15/3/2024.', ['Sở Văn hóa, Thể thao và Du lịch']],
  ['Đảng ủy các xã Phú Lộc, Phú An trình trước ngày 15/3/2024.', ['Đảng ủy các xã Phú Lộc, Phú An']],
]

/** Words that begin like the name of a body and are none. */
const NOBODY: readonly string[] = [
  'Hộ chiếu gửi trước ngày 15/3/2024.',
  'Bản cam kết nộp trước ngày 15/3/2024.',
  'Bộ tiêu chí hoàn chỉnh trước ngày 15/3/2024.',
  'Hội thảo tổng kết hoàn thành trước ngày 15/3/2024.',
  'Đoàn kết lương giáo, xong trước ngày 15/3/2024.',
  'Cơ sở vật chất hoàn thiện trước ngày 15/3/2024.',
  'Ban hành kế hoạch trước ngày 15/3/2024.',
]

describe('names and what only looks like one', () => {
  it.each(TOLD)('%s', (text, who) => expect(readSentence(text, '2024-03-01').map((d) => d.who)).toEqual([who]))
  it.each(NOBODY)('%s', (text) => expect(readSentence(text, '2024-03-01').map((d) => d.who)).toEqual([[]]))
})

const HEAD = 'UBND HUYỆN AN BÌNH\nSố: 12/UBND-NN\n\nAn Bình, ngày 01 tháng 3 năm 2024\n\n'

describe('the column of those who act', () => {
  it.each([
    ['told by its head', 'Nội dung | Đơn vị thực hiện | Thời hạn', 'Lập sổ theo dõi | Phòng Y tế | 15/3/2024', ['Phòng Y tế']],
    ['told by what its cells name', 'Việc | Nơi làm | Xong', 'Lập sổ theo dõi | UBND xã Phú Lộc | 15/3/2024', ['UBND xã Phú Lộc']],
    ['the lead alone', 'Nội dung | Phân công | Thời hạn', 'Lập sổ | Phòng Y tế chủ trì, phối hợp UBND xã | 15/3/2024', ['Phòng Y tế']],
    ['two in one cell', 'Nội dung | Chủ trì | Thời hạn', 'Lập sổ | Công an xã, Trạm Y tế xã | 15/3/2024', ['Công an xã', 'Trạm Y tế xã']],
    ['nobody where no cell names one', 'Nội dung | Ghi chú | Thời hạn', 'Lập sổ theo dõi | làm hai bản | 15/3/2024', []],
    ['not those who only help', 'Nội dung | Phối hợp | Thời hạn', 'Lập sổ theo dõi | Phòng Y tế | 15/3/2024', []],
  ] as const)('%s', (_, head, row, who) => {
    expect(readLetterText(`${HEAD}Phân công như sau:\n\n${head}\n${row}\n`, '2024-03-01').map((d) => d.who)).toEqual([who])
  })
})

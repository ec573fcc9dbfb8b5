/** Who must act, told above or beside: headings, lead-ins, points asked for, tables, points that tell the term alone. */
import { describe, expect, it } from 'vitest'
import { readLetterText } from './read.js'
import { ELSEWHERE } from './who-elsewhere.cases.js'

const HEAD = 'UBND HUYỆN AN BÌNH\nSố: 12/UBND-NN\n\nAn Bình, ngày 01 tháng 3 năm 2024\n\nKính gửi: Các phòng, ban.\n\n'
const DAY = 'trước ngày 15/3/2024'

const LISTS: readonly (readonly [name: string, body: string, ...who: (readonly string[])[]])[] = [
  [
    'a heading of several',
    `1. Các phòng chuyên môn; UBND các xã, thị trấn\n- Nộp biểu ${DAY}.`,
    ['Các phòng chuyên môn; UBND các xã, thị trấn'],
  ],
  ['a heading that goes on with an order', `1. Phòng Y tế: rà biểu; nộp ${DAY}.`, ['Phòng Y tế']],
  ['each of those above', `1. Các thôn: lập danh sách. Mỗi thôn bố trí một tủ thuốc ${DAY}.`, ['Các thôn']],
  ['each, of another kind', `1. Phòng Y tế: lập danh sách. Mỗi thôn bố trí một tủ thuốc ${DAY}.`, ['Mỗi thôn']],
  ['each, with nobody above', `Mỗi chi bộ nộp một bài ${DAY}.`, ['Mỗi chi bộ']],
  [
    'whichever of those above',
    `1. Trưởng các khối phố\n- Khối phố nào chưa có đội xung kích thì phải lập xong ${DAY}.`,
    ['Trưởng các khối phố'],
  ],
  [
    'asked of the one above',
    `3. UBND xã kiến nghị\na) UBND huyện cử cán bộ xuống xã ${DAY}.\nb) Cấp 20 tấn xi măng ${DAY.replace('15', '20')}.`,
    ['UBND huyện'],
    ['UBND huyện'],
  ],
  ['its own delay', `3. UBND xã đề nghị\na) Cho lùi thời gian nộp biểu đến ngày 15/4/2024.`, ['UBND xã']],
  ['its own promise', `4. UBND xã cam kết\n- Làm xong nhà văn hóa ${DAY}.`, ['UBND xã']],
  ['the one empowered', `3. Trách nhiệm của người được ủy quyền:\na) Bàn giao hồ sơ ${DAY}.`, ['người được ủy quyền']],
  [
    'a point that tells the term alone',
    `2. Lập sổ theo dõi nguồn nước\n- Đơn vị thực hiện: Trạm Y tế xã.\n- Thời gian: ${DAY}.`,
    ['Trạm Y tế xã'],
  ],
  ['a point beside that only helps', `2. Lập sổ theo dõi nguồn nước\n- Đơn vị phối hợp: Trạm Y tế xã.\n- Thời gian: ${DAY}.`, []],
  ['a heading that names days', `1. Các mốc Sở đã giao\n- Nộp biểu ${DAY}.`, []],
  [
    'a recalled term in an item',
    `1. Xã Phú Lộc: đường xóm Bãi hỏng nặng. Sổ nộp chậm một tháng so với thời hạn (15/02/2024).`,
    ['Xã Phú Lộc'],
  ],
  [
    'an answer to what was asked',
    `Thực hiện Công văn số 8/SYT-NV ngày 02/02/2024 của Sở Y tế (gửi báo cáo ${DAY}), UBND xã Phú Lộc báo cáo như sau:`,
    ['UBND xã Phú Lộc'],
  ],
]

describe('who acts, told above or beside', () => {
  it.each(LISTS.map(([name, body, ...who]) => ({ name, body, who })))('$name', ({ body, who }) =>
    expect(readLetterText(HEAD + body.replace(/\n/g, '\n\n'), '2024-03-01').map((d) => d.who)).toEqual(who),
  )
})

const TABLES: readonly (readonly [name: string, head: string, row: string, who: readonly string[]])[] = [
  ['the place of a work is no actor', 'Công trình | Địa điểm | Thời hạn bàn giao', 'Cầu Bãi Sậy | Xã Phú Lộc | 15/3/2024', []],
  ['nor where it is built', 'Công trình | Vị trí | Hoàn thành', 'Cầu Bãi Sậy | Thôn Nà Lại | 15/3/2024', []],
  ['a place that has orders to carry out', 'Xã | Nội dung | Thời hạn', 'Phú Lộc | Chấm lại và gửi biểu số 3 | 15/3/2024', ['Phú Lộc']],
  ['a place with a score', 'Xã | Đạt | Thời hạn', 'Phú Lộc | 14/19 | 15/3/2024', []],
  ['by its abbreviated head', 'Nội dung | ĐV chủ trì | Thời hạn', 'Lập sổ | Phòng Y tế | 15/3/2024', ['Phòng Y tế']],
  ['a person', 'Nội dung | Người phụ trách | Thời hạn', 'Lập sổ | Đ/c Lò Văn Bình | 15/3/2024', ['Đ/c Lò Văn Bình']],
]

describe('who acts, told by a table', () => {
  it.each(TABLES)('%s', (_, head, row, who) =>
    expect(readLetterText(`${HEAD}Phân công như sau:\n\nTT | ${head}\n1 | ${row}\n`, '2024-03-01').map((d) => d.who)).toEqual([who]),
  )
})

describe('who acts, told elsewhere in the letter', () => {
  it.each(ELSEWHERE.map(([body, ...who]) => ({ body, who })))('$body', ({ body, who }) =>
    expect(readLetterText(HEAD + body.replace(/\n/g, '\n\n'), '2024-03-01').map((d) => d.who)).toEqual(who),
  )
})

describe('a table without a column of work', () => {
  it('tells no task', () => {
    const [read] = readLetterText(`${HEAD}Đơn vị | Số hộ | Thời hạn hoàn thành\nTrạm Y tế xã | 12 | 30/4/2024`, '2024-03-01')
    expect(read).toMatchObject({ who: ['Trạm Y tế xã'], task: null })
  })
})

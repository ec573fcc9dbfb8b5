import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CRITERION_NAME } from '../../../src/extract/criteria/names.js'
import { fold } from '../../../src/text/fold.js'
import { toldBy } from '../../builders/communes.js'

type Case = readonly [text: string, ...rows: string[]]
const NAMED = 'Các xã: Suối Lạnh, Nà Mây, Đồi Chè, Bến Thông.\n\n'

const TOLD: readonly Case[] = [
  ['1) Nà Mây (điểm của huyện): tổ rà soát chấm 16/19; hụt ba tiêu chí: 2, 5 và 17.', 'Nà Mây ntm 16/19 -3 -[2,5,17]'],
  ['- Đồi Chè: 12 tiêu chí.', 'Đồi Chè ntm 12/?'],
  ['Xã Nà Mây tự chấm 18/19, song huyện chỉ ghi nhận 16 tiêu chí.', 'Nà Mây ntm 16/19'],
  ['Xã Nà Mây khai 17/19. Sau khi xuống thôn, đoàn thống nhất 15/19.', 'Nà Mây ntm 15/19'],
  ['Xã Nà Mây 17/19, các tiêu chí đều đạt trừ số 6 và số 13.', 'Nà Mây ntm 17/19 -2 +[1,2,3,4,5,7,8,9,10,11,12,14,15,16,17,18,19] -[6,13]'],
  ['Xã Nà Mây đạt 16/19, thiếu 5, 6, 10.', 'Nà Mây ntm 16/19 -3 -[5,6,10]'],
  ['Xã Nà Mây còn phải làm 2 tiêu chí (6 và 17).', 'Nà Mây ntm -2 -[6,17]'],
  ['Xã Nà Mây đạt 13 tiêu chí; Suối Lạnh, Đồi Chè cùng đạt 11.', 'Nà Mây ntm 13/?', 'Suối Lạnh ntm 11/?', 'Đồi Chè ntm 11/?'],
  ['Số tiêu chí đạt của các xã: Nà Mây 15, Đồi Chè 9.', 'Nà Mây ntm 15/?', 'Đồi Chè ntm 9/?'],
  ['Xã Nà Mây, xã Đồi Chè lần lượt có 14 và 12 tiêu chí đạt.', 'Nà Mây ntm 14/?', 'Đồi Chè ntm 12/?'],
  ['Năm tới xã Nà Mây phấn đấu từ 12 lên 14 tiêu chí.', 'Nà Mây ntm 12/?'],
  ['Xã Nà Mây năm 2022 thêm 02 tiêu chí (trường học, y tế), nâng tổng số lên 14 tiêu chí.', 'Nà Mây ntm 14/? +[5,15]'],
  ['Xã Nà Mây: tiêu chí 17 không còn giữ được.', 'Nà Mây ntm -[17]'],
  ['Tại xã Nà Mây các tiêu chí 2, 6 đã bị trả lại.', 'Nà Mây ntm -[2,6]'],
]

/** Wishes, orders, indicators, lengths of road, other bodies: no criteria. */
const NONE: readonly string[] = [
  'Năm tới xã Nà Mây phấn đấu thêm 02 tiêu chí (trường học, y tế), nâng tổng số lên 14 tiêu chí.',
  'Xã Nà Mây góp phần đạt tiêu chí Môi trường.',
  'HĐND xã Nà Mây giám sát tiêu chí Môi trường.',
  'Xã Nà Mây đạt 17/19 chỉ tiêu.',
  'Họp tại xã Nà Mây có 15/19 đại biểu.',
  'Xã Nà Mây còn 1,2 km đường chưa cứng hóa.',
  'Chủ tịch UBND xã Lê Văn Ba cho biết đã làm xong 3 cống.',
]

describe('criteria by other hands', () => {
  it.each(TOLD)('%s', (text, ...rows) => {
    expect(toldBy(NAMED + text).criteria).toEqual(rows)
  })
  it.each(NONE)('none in: %s', (text) => {
    expect(toldBy(NAMED + text).criteria).toEqual([])
  })
})

/** A lead and points below it, each a criterion and what is the matter with it. */
const points = (lead: string, ...items: readonly string[]): string => `1. ${lead}\n\n${items.map((i) => `- ${i};`).join('\n\n')}`

describe('criteria told in points', () => {
  it.each([
    ['Xã Nà Mây đạt 16/19 tiêu chí. Còn 3 tiêu chí chưa đạt:', 'Nà Mây ntm 16/19 -3 -[2,5,17]'],
    ['Xã Nà Mây tập trung cho các tiêu chí chưa đạt như sau:', 'Nà Mây ntm -[2,5,17]'],
    ['Xã Nà Mây, các tiêu chí đã đạt gồm:', 'Nà Mây ntm +[2,5,17]'],
  ])('%s', (lead, row) => {
    const items = ['Tiêu chí số 2 Giao thông: thiếu 3,7 km đường', 'Tiêu chí số 5: chưa có phòng bộ môn', 'Môi trường: rác chưa gom']
    expect(toldBy(NAMED + points(lead, ...items)).criteria).toEqual([row])
  })
  it.each([
    ['Năm 2025, xã Nà Mây đăng ký các tiêu chí hoàn thành gồm:', 'Tiêu chí 2', 'Tiêu chí 5'],
    ['Xã Nà Mây phấn đấu có thêm 2 tiêu chí đạt:', 'Tiêu chí 2', 'Tiêu chí 5'],
    ['Xã Nà Mây, giải pháp cho các tiêu chí chưa đạt:', 'Huy động 3 tỷ đồng', 'Tiêu chí số 5: giao Phòng Giáo dục', 'Tuyên truyền'],
    ['Xã Nà Mây đạt các chỉ tiêu:', 'Giao thông 90 %', 'Điện 98 %'],
  ])('none: %s', (lead, ...items) => {
    expect(toldBy(NAMED + points(lead, ...items)).criteria).toEqual([])
  })
})

describe('tables of other hands', () => {
  it('groups of criteria of the commune that writes', () => {
    const rows = 'Nhóm | Đạt | Chưa đạt\nHạ tầng (2 - 9) | 3, 4, 7 | 2, 5, 6, 8, 9\nKinh tế (10 - 13) | 12, 13 | 10, 11\nCộng | 5 | 7'
    const told = toldBy(`1. Kết quả của xã\n\n${rows}`, { issuer: 'commune' })
    expect(told.criteria).toEqual(['Suối Lạnh ntm 5/? -7 +[3,4,7,12,13] -[2,5,6,8,9,10,11]'])
  })
  it('communes across, counts and lists down', () => {
    const rows = 'Nội dung | Nà Mây | Đồi Chè\nSố tiêu chí đạt | 19 | 17\nTiêu chí chưa đạt | 0 | 6, 17'
    expect(toldBy(`${NAMED}1. Kết quả\n\n${rows}`).criteria).toEqual(['Nà Mây ntm 19/?', 'Đồi Chè ntm 17/? -[6,17]'])
  })
  it('one criterion, its indicators beside it', () => {
    const rows = 'Xã | 17.1 Nước | 17.5 Rác | Kết luận tiêu chí 17\nNà Mây | Đạt | Chưa | Chưa đạt\nĐồi Chè | Đạt | Đạt | Đạt'
    expect(toldBy(`1. Kết quả\n\n${rows}`).criteria).toEqual(['Nà Mây ntm -[17]', 'Đồi Chè ntm +[17]'])
  })
})

describe('standings by other hands', () => {
  it.each([
    [
      'Xã Nà Mây đăng ký đạt chuẩn nông thôn mới năm 2023; xã Đồi Chè lùi sang năm 2025.',
      'Nà Mây ntm target 2023',
      'Đồi Chè ntm target 2025',
    ],
    ['Xã Nà Mây xin điều chỉnh năm đạt chuẩn nông thôn mới từ 2024 xuống 2026.', 'Nà Mây ntm target 2026'],
    ['Xã Nà Mây tự nhận đã đạt chuẩn nông thôn mới nâng cao.', 'Nà Mây ntm-nang-cao met'],
    ['Xã Nà Mây chờ quyết định công nhận xã nông thôn mới nâng cao năm 2022.', 'Nà Mây ntm-nang-cao proposed 2022'],
    ['Các xã Nà Mây, Đồi Chè nằm trong nhóm 10 - 12 tiêu chí.', 'Nà Mây ntm band 10-12', 'Đồi Chè ntm band 10-12'],
    ['Có 02 xã được công nhận (Nà Mây năm 2015, Đồi Chè năm 2018).', 'Nà Mây ntm recognised 2015', 'Đồi Chè ntm recognised 2018'],
    [
      '1. Lộ trình\n\nXã | Đích | Năm\nNà Mây | Nông thôn mới nâng cao | 2025\nĐồi Chè | Nông thôn mới | 2026',
      'Nà Mây ntm-nang-cao target 2025',
      'Đồi Chè ntm target 2026',
    ],
    [
      'Công nhận 02 xã đạt chuẩn năm 2022 như sau:\n\nTT | Tên xã | Danh hiệu\n1 | Nà Mây | Nông thôn mới kiểu mẫu\n2 | Đồi Chè | Nông thôn mới nâng cao',
      'Nà Mây ntm-kieu-mau recognised 2022',
      'Đồi Chè ntm-nang-cao recognised 2022',
    ],
  ] as readonly Case[])('%s', (text, ...rows) => {
    expect(toldBy(NAMED + text).standings).toEqual(rows)
  })
  it.each([
    'Xã Nà Mây cơ bản đạt chuẩn nông thôn mới.',
    'Xã Nà Mây chưa đăng ký năm đạt chuẩn.',
    'Xã Nà Mây có nguy cơ rớt chuẩn nông thôn mới.',
  ])('none in: %s', (text) => {
    expect(toldBy(NAMED + text).standings).toEqual([])
  })
})

/** "Nhà văn hóa" is left out: more often a house than the criterion. */
/** The sets are data; what a list may be made of must see every name that the data gives. */
it('every name and alias of the commune sets is seen in a list', () => {
  const { sets } = JSON.parse(readFileSync(new URL('../../../src/reference/data/criterion-sets.json', import.meta.url), 'utf8')) as {
    // our own data file, read as it is written
    sets: readonly { level: string; criteria: readonly { name: string; aliases: readonly string[] }[] }[]
  }
  const names = sets.filter((s) => s.level === 'xa').flatMap((s) => s.criteria.flatMap((c) => [c.name, ...c.aliases]))
  const seen = new RegExp(`^${CRITERION_NAME}`, 'u')
  expect([...new Set(names)].filter((n) => n.length > 4 && n !== 'nhà văn hóa' && !seen.test(fold(n)))).toEqual([])
})

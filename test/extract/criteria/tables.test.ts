import { describe, expect, it } from 'vitest'
import { toldBy } from '../../builders/communes.js'

const table = (...rows: readonly string[]): string => rows.join('\n')
const NUMBERS = Array.from({ length: 19 }, (_, i) => String(i + 1)).join(' | ')
/** A row of marks: met for every criterion but these. */
const marks = (met: string, unmet: string, but: readonly number[], n = 19): string =>
  Array.from({ length: n }, (_, i) => (but.includes(i + 1) ? unmet : met)).join(' | ')

describe('communes down, criteria across', () => {
  it.each([
    ['legend x and blank', '(x: đạt; để trống: chưa đạt)', 'x', '', ''],
    ['legend v and k', '(v: đạt; k: chưa đạt)', 'v', 'k', ''],
    ['Đ and CĐ', '', 'Đ', 'CĐ', ''],
    ['plus and minus', '("+" là đạt, "-" là chưa đạt)', '+', '-', ''],
    ['reversed legend', '(x: tiêu chí chưa đạt; để trống: đạt)', '', 'x', ''],
    ['total column', '', 'x', '', ' | 16/19'],
  ])('%s', (_, legend, met, unmet, total) => {
    const body = `1. Kết quả ${legend}\n\n${table(`TT | Xã | ${NUMBERS}${total && ' | Tổng'}`, `1 | Suối Lạnh | ${marks(met, unmet, [2, 6, 17])}${total}`)}`
    expect(toldBy(body).criteria).toEqual(['Suối Lạnh ntm 16/19 -3 +[1,3,4,5,7,8,9,10,11,12,13,14,15,16,18,19] -[2,6,17]'])
  })

  it.each([
    ['late in the row', '13 |', '133 |'],
    ['early in the row', '| 3 |', '| 8 |'],
    ['no number at all', '11 |', 'lI |'],
  ])('a misread number at the head of a column: %s', (_, right, wrong) => {
    const told = toldBy(
      `1. Kết quả (x: đạt)\n\n${table(`Xã | ${NUMBERS.replace(right, wrong)} | Tổng`, `Suối Lạnh | ${marks('x', '', [2, 15])} | 17`)}`,
    )
    expect(told.criteria).toEqual(['Suối Lạnh ntm 17/19 -2 +[1,3,4,5,6,7,8,9,10,11,12,13,14,16,17,18,19] -[2,15]'])
    const assumed = told.extraction.findings.flatMap((f) => (f.rule === 'criteria/table-matrix' ? f.assumed : []))
    expect(assumed.join(' ')).toContain('hiểu theo thứ tự các cột')
  })

  it('a total that the marks do not fit is told, the print is kept', () => {
    const told = toldBy(`1. Kết quả\n\n${table(`Xã | ${NUMBERS} | Tổng`, `Suối Lạnh | ${marks('x', '', [2])} | 16`)}`)
    expect(told.problems).toContain('count/met /criteria/0/met')
    expect(told.part.set.criteria?.[0]).toMatchObject({ metCount: 16, unmetCount: null })
  })

  it('more met than there are: the total stays empty, and it says so', () => {
    const told = toldBy(
      `1. Kết quả\n\n${table('Xã | Số tiêu chí đạt | Tiêu chí chưa đạt', 'Suối Lạnh | 17/9 | 2, 17', 'Nà Mây | 16/19 | 2, 6, 17')}`,
    )
    expect(told.problems).toContain('count/impossible /criteria/0/total')
    expect(told.part.set.criteria?.map(({ metCount, total }) => [metCount, total])).toEqual([
      [17, null],
      [16, 19],
    ])
  })

  it('ten criteria of 2026-2030; the set that the heading names', () => {
    const ten = Array.from({ length: 10 }, (_, i) => String(i + 1)).join(' | ')
    const told = toldBy(`1. Kết quả\n\n${table(`Xã | ${ten}`, `Nà Mây | ${marks('x', '', [3, 8], 10)}`)}`, { era: '2026-03-31' })
    expect(told.criteria).toEqual(['Nà Mây ntm 8/10 -2 +[1,2,4,5,6,7,9,10] -[3,8]'])
    const higher = toldBy(
      `1. Kết quả theo Bộ tiêu chí xã nông thôn mới nâng cao\n\n${table(`Xã | ${NUMBERS}`, `Nà Mây | ${marks('x', '', [15])}`)}`,
    )
    expect(higher.criteria[0]).toContain('Nà Mây ntm-nang-cao 18/19')
  })
})

describe('other shapes', () => {
  const criteriaOf = (body: string, era = '2023-06-30') => toldBy(body, { era }).criteria
  it('criteria down, the communes that lack them in the cells', () => {
    const rows = [
      'Giao thông (số 2) | xã Suối Lạnh, xã Nà Mây',
      'Trường học (số 5) | xã Suối Lạnh',
      'Thu nhập (số 10) | xã Nà Mây',
      'Y tế (số 15) | ',
      'Văn hóa (số 16) | xã Nà Mây',
    ]
    expect(criteriaOf(`1. Kết quả\n\n${table('Tiêu chí | Các xã chưa đạt', ...rows)}`)).toEqual([
      'Suối Lạnh ntm -[2,5]',
      'Nà Mây ntm -[2,10,16]',
    ])
  })
  it('a list cut by groups of criteria', () => {
    const rows = ['xã Suối Lạnh | - | 2, 6 | 13 | 15/18', 'xã Nà Mây | 1 | - | - | 18/19']
    expect(
      criteriaOf(
        `1. Tiêu chí chưa đạt theo nhóm\n\n${table('Xã | Quy hoạch (TC 1) | Hạ tầng (TC 2 - 9) | Kinh tế (TC 10 - 13) | Số TC đạt', ...rows)}`,
      ),
    ).toEqual(['Suối Lạnh ntm 15/18 -3 -[2,6,13]', 'Nà Mây ntm 18/19 -1 -[1]'])
  })
  it('counts by day', () => {
    const told = criteriaOf(
      `1. Số tiêu chí đạt\n\n${table('Xã | Đến 31/12/2021 | Đến 31/12/2022 | Tiêu chí chưa đạt đến 31/12/2022', 'xã Suối Lạnh | 15/19 | 17/19 | 2, 6', 'xã Nà Mây | 16/19 | 16/19 | 2, 6, 17')}`,
    )
    expect(told).toEqual(['Suối Lạnh ntm 15/19', 'Suối Lạnh ntm 17/19 -2 -[2,6]', 'Nà Mây ntm 16/19', 'Nà Mây ntm 16/19 -3 -[2,6,17]'])
  })
  it('the points below a heading name the communes, asides in brackets do not', () => {
    expect(criteriaOf('1. Các xã chưa đạt tiêu chí số 17:\n\n- Xã Suối Lạnh (so với xã Đồi Chè), xã Nà Mây.\n\n- Xã Bản Cọ.')).toEqual([
      'Suối Lạnh ntm -[17]',
      'Nà Mây ntm -[17]',
      'Bản Cọ ntm -[17]',
    ])
  })
  it('a set that the paragraph behind speaks of is not the table’s', () => {
    const told = criteriaOf(
      `1. Kết quả\n\n${table('Xã | Số tiêu chí đạt', 'xã Suối Lạnh | 15/19')}\n\nXã Nà Mây rà soát theo bộ tiêu chí xã nông thôn mới nâng cao.`,
    )
    expect(told).toEqual(['Suối Lạnh ntm 15/19'])
  })
  it('a column of criteria is no count', () => {
    expect(
      criteriaOf(
        `1. Việc phải làm\n\n${table('Đơn vị | Nội dung | Tiêu chí | Thời hạn', 'xã Suối Lạnh | Lắp wifi | 7 | 30/8/2026', 'xã Nà Mây | Xây kè | 3 | 30/9/2026')}`,
      ),
    ).toEqual([])
  })
})

describe('numbers of criteria down, communes across', () => {
  const rows = Array.from({ length: 10 }, (_, i) => `${i + 1} | ${i === 4 ? '/' : 'x'} | ${[2, 7].includes(i + 1) ? 'o' : 'x'}`)
  const sheet = (sums: readonly string[]): string =>
    `1. Kết quả (x: đạt; o: chưa đạt; /: chưa đánh giá)\n\n${table('Tiêu chí | xã Suối Lạnh | xã Nà Mây', ...rows, ...sums)}`

  it.each([
    ['no sums', [], [null, 8]],
    ['the sum that the marks bear out', ['Xã tự chấm | 10/10 | 10/10', 'Tổ kiểm tra | 9/10 | 8/10'], [9, 8]],
  ])('%s', (_, sums, counts) => {
    const told = toldBy(sheet(sums), { era: '2026-03-31' })
    expect(told.part.set.criteria?.map((c) => [c.met.length, c.unmet, c.metCount])).toEqual([
      [9, [], counts[0]],
      [8, [2, 7], counts[1]],
    ])
  })

  it('numbers that stand twice count something else', () => {
    const told = toldBy(`1. Kết quả\n\n${table('Nội dung | xã Suối Lạnh', ...[1, 2, 1, 2, 3, 1].map((n) => `${n} | x`))}`)
    expect(told.criteria).toEqual([])
  })
})

describe('some criteria across', () => {
  it('the rest of the set is told beside the table', () => {
    const rows = table('Xã | TC2 GT | TC6 CSVCVH | TC17 MT&ATTP | Tổng đạt', 'Suối Lạnh | Đ | CĐ | CĐ | 17')
    const told = toldBy(`1. Bảng đối chiếu (Đ: đạt; CĐ: chưa đạt; các tiêu chí không nêu trong bảng đều đạt)\n\n${rows}`)
    expect(told.criteria).toEqual(['Suối Lạnh ntm 17/? +[1,2,3,4,5,7,8,9,10,11,12,13,14,15,16,18,19] -[6,17]'])
  })
})

describe('one commune a row', () => {
  it.each([
    [
      table('STT | Xã | Số tiêu chí đạt | Tiêu chí chưa đạt (số)', '1 | Suối Lạnh | 19/19 | Không', '2 | Nà Mây | 17/19 | 6, 17'),
      ['Suối Lạnh ntm 19/19 -0', 'Nà Mây ntm 17/19 -2 -[6,17]'],
    ],
    [
      table(
        'Xã | Số tiêu chí đạt | Số tiêu chí chưa đạt | Các tiêu chí chưa đạt',
        'Suối Lạnh | 15 | 4 | 5, 6, 14, 15',
        'Nà Mây | 17 | 2 | Y tế; Giao thông',
      ),
      ['Suối Lạnh ntm 15/? -4 -[5,6,14,15]', 'Nà Mây ntm 17/? -2 -[2,15]'],
    ],
    [
      table(
        'Xã | Bộ tiêu chí | Số tiêu chí đạt | Tiêu chí chưa đạt | Ghi chú',
        'Suối Lạnh | Nâng cao | 18/19 | Hành chính công | Đang khắc phục',
        'Nà Mây | Nông thôn mới | 17/19 | Giao thông; Lao động | Đăng ký năm 2025',
      ),
      ['Suối Lạnh ntm-nang-cao 18/19 -1 -[15]', 'Nà Mây ntm 17/19 -2 -[2,12]'],
    ],
    [
      table('Xã | Đạt | Chưa đạt | Ghi chú', 'Suối Lạnh | 17 | 2 | Tiêu chí 6, 17', 'Nà Mây | 15 | 4 | Tiêu chí 2, 5, 6, 17'),
      ['Suối Lạnh ntm 17/? -2 -[6,17]', 'Nà Mây ntm 15/? -4 -[2,5,6,17]'],
    ],
    [
      table(
        'Xã | Tiêu chí giúp đỡ | Hiện trạng | Thời hạn',
        'Suối Lạnh | 13 (Tổ chức sản xuất) | Chưa đạt | 30/9/2023',
        'Nà Mây | 10, 11 | Đạt | Thường xuyên',
      ),
      ['Suối Lạnh ntm -[13]', 'Nà Mây ntm +[10,11]'],
    ],
  ] as const)('%s', (rows, told) => {
    expect(toldBy(`1. Kết quả\n\n${rows}`).criteria).toEqual(told)
  })
})

describe('criteria down', () => {
  const lines = ['Quy hoạch', 'Giao thông', 'Thủy lợi và phòng, chống thiên tai', 'Điện', 'Trường học']

  it('a column for each commune, with a total', () => {
    const rows = lines.map((name, i) => `${i + 1} | ${name} | ${i === 1 ? 'Chưa' : 'Đạt'} | Đạt`)
    const told = toldBy(`1. Kết quả\n\n${table('TT | Tiêu chí | Suối Lạnh | Nà Mây', ...rows, ' | Tổng số đạt | 4 | 5')}`)
    expect(told.criteria).toEqual(['Suối Lạnh ntm 4/? +[1,3,4,5] -[2]', 'Nà Mây ntm 5/? +[1,2,3,4,5]'])
  })

  it('one commune of the heading: the checking body counts, not the claim', () => {
    const rows = lines.map((name, i) => `${i + 1} | ${name} | Đạt | ${i === 1 ? 'Chưa đạt' : 'Đạt'}`)
    const told = toldBy(`1. Kết quả của xã Suối Lạnh\n\n${table('TT | Tên tiêu chí | Tự đánh giá | Kết quả thẩm tra', ...rows)}`)
    expect(told.criteria).toEqual(['Suối Lạnh ntm +[1,3,4,5] -[2]'])
  })

  it('a pair of columns Đạt | Chưa đạt', () => {
    const rows = lines.map((name, i) => `${i + 1} | ${name} | ${i === 1 ? ' | x' : 'x | '}`)
    const told = toldBy(`1. Kết quả của xã Suối Lạnh\n\n${table('TT | Tiêu chí | Đạt | Chưa đạt', ...rows)}`)
    expect(told.criteria).toEqual(['Suối Lạnh ntm +[1,3,4,5] -[2]'])
  })

  it('a plan of work is no result', () => {
    const rows = ['1 | 10. Thu nhập | Mở rộng vùng chè | 30/11/2024', '2 | 17. Môi trường | Thu gom rác | 30/12/2024']
    expect(toldBy(`1. Kế hoạch của xã Suối Lạnh\n\n${table('TT | Tiêu chí | Nội dung | Thời hạn', ...rows)}`).criteria).toEqual([])
  })
})

describe('standings in tables', () => {
  it.each([
    [
      'II. LỘ TRÌNH',
      table(
        'TT | Huyện | Xã | Danh hiệu phấn đấu | Năm',
        '1 | Bến Cao | Suối Lạnh | NTM nâng cao | 2022',
        '2 | Bến Cao | Nà Mây | NTM | 2023',
      ),
      ['Suối Lạnh ntm-nang-cao target 2022', 'Nà Mây ntm target 2023'],
    ],
    [
      'II. LỘ TRÌNH',
      table('TT | Xã | Năm 2023 | Năm 2024 | Năm 2025', '1 | Suối Lạnh | NTM |  | NTM nâng cao', '2 | Nà Mây |  | NTM | '),
      ['Suối Lạnh ntm target 2023', 'Suối Lạnh ntm-nang-cao target 2025', 'Nà Mây ntm target 2024'],
    ],
    [
      'II. CÁC XÃ',
      table(
        'TT | Xã | Năm công nhận đạt chuẩn NTM | Số quyết định',
        '1 | Suối Lạnh | 2018 | 211/QĐ-UBND',
        '2 | Nà Mây | 2020 | 47/QĐ-UBND',
      ),
      ['Suối Lạnh ntm recognised 2018', 'Nà Mây ntm recognised 2020'],
    ],
    [
      'II. MỨC ĐẠT',
      table('Mức đạt | Số xã | Các xã', 'Đạt 19 tiêu chí | 02 | xã Suối Lạnh, xã Nà Mây', 'Từ 15 - 18 tiêu chí | 01 | xã Đồi Chè'),
      ['Suối Lạnh ntm band 19-19', 'Nà Mây ntm band 19-19', 'Đồi Chè ntm band 15-18'],
    ],
    [
      'II. LỊCH',
      table('Thời gian | Đơn vị', '7 giờ 30 ngày 09/4/2024 | UBND xã Suối Lạnh', '13 giờ 30 ngày 09/4/2024 | UBND xã Nà Mây'),
      [],
    ],
  ] as const)('%s %s', (heading, rows, told) => {
    expect(toldBy(`${heading}\n\n${rows}`).standings).toEqual(told)
  })
})

import { describe, expect, it } from 'vitest'
import { toldBy } from '../../builders/communes.js'

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
    ['Số xã đạt từ 10 đến 14 tiêu chí có xã Suối Lạnh, xã Nà Mây và 07 xã khác.', ['Suối Lạnh ntm band 10-14', 'Nà Mây ntm band 10-14']],
    ['nhóm đạt từ 5 đến 7 tiêu chí có các xã Suối Lạnh, Nà Mây;', ['Suối Lạnh ntm band 5-7', 'Nà Mây ntm band 5-7']],
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

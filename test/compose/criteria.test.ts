import { describe, expect, it } from 'vitest'
import { toldBy } from '../builders/communes.js'

const LETTER = `1. Xã Suối Lạnh (phấn đấu đạt chuẩn nông thôn mới năm 2023)

- Tính đến ngày 31/5/2023 đã đạt 17/19 tiêu chí.

- Chưa đạt 02/19 tiêu chí: tiêu chí số 2 - Giao thông; tiêu chí số 17 - Môi trường và an toàn thực phẩm.`

describe('a row of criteria', () => {
  const told = toldBy(LETTER)
  const evidence = told.part.evidence

  it('joins what several paragraphs say of one commune', () => {
    expect(told.part.set.criteria).toEqual([
      {
        commune: 'Suối Lạnh',
        code: null,
        standard: 'ntm',
        set: 'xa-2021-2025',
        toward: 'ntm',
        met: [],
        unmet: [2, 17],
        metCount: 17,
        unmetCount: 2,
        total: 19,
        asOf: '2023-05-31',
      },
    ])
  })

  it('has its proof at the row, the commune and the list', () => {
    expect(Object.keys(evidence).filter((at) => at.startsWith('/criteria'))).toEqual([
      '/criteria/0',
      '/criteria/0/commune',
      '/criteria/0/unmet',
    ])
    expect(evidence['/criteria/0']?.map((e) => e.quote)).toContain('17/19 tiêu chí')
    expect(evidence['/criteria/0/commune']?.[0]?.quote).toBe('Suối Lạnh')
    expect(evidence['/criteria/0/unmet']?.[0]?.quote).toContain('tiêu chí số 17 - Môi trường')
  })

  it('says that the commune was taken from the heading', () => {
    expect(evidence['/criteria/0']?.[0]?.assumed).toEqual(['Xã hiểu theo đề mục chứa đoạn này.'])
    expect(evidence['/criteria/0']?.[0]?.confidence).toBeGreaterThanOrEqual(0.8)
  })

  it('the target stands beside the score, with its own proof', () => {
    expect(told.standings).toEqual(['Suối Lạnh ntm target 2023'])
    expect(evidence['/standings/0']?.[0]?.quote).toBe('đạt chuẩn nông thôn mới')
  })
})

describe('the name wins over the number beside it, and the slip is doubtful', () => {
  const told = toldBy('Xã Suối Lạnh chưa đạt: tiêu chí số 3 (Giao thông), tiêu chí số 5 (Trường học), tiêu chí số 10 (Thu nhập).')

  it('keeps the named criterion', () => {
    expect(told.criteria).toEqual(['Suối Lạnh ntm -[2,5,10]'])
    expect(told.problems).toEqual(['criteria/number-name /criteria/0/unmet'])
    expect(told.part.evidence['/criteria/0/unmet']?.[0]?.confidence).toBeLessThan(0.8)
  })
})

describe('one row per commune, standard, status and year', () => {
  it.each([
    [
      'the year joins what was told without one',
      'Huyện có 02 xã đạt chuẩn nông thôn mới, gồm: xã Suối Lạnh, xã Nà Mây. Xã Suối Lạnh được công nhận đạt chuẩn năm 2019.',
      ['Suối Lạnh ntm recognised 2019', 'Nà Mây ntm recognised'],
    ],
    [
      'two levels are two rows',
      'Xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2015, đạt chuẩn nông thôn mới nâng cao năm 2021.',
      ['Suối Lạnh ntm recognised 2015', 'Suối Lạnh ntm-nang-cao recognised 2021'],
    ],
    [
      'full marks are told by the title',
      'Xã Suối Lạnh đã đạt đủ 19/19 tiêu chí. Xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2022.',
      ['Suối Lạnh ntm recognised 2022'],
    ],
    [
      'withdrawn is not recognised',
      'Thu hồi Quyết định số 47/QĐ-UBND ngày 20/01/2019 công nhận xã Suối Lạnh đạt chuẩn nông thôn mới năm 2018.',
      ['Suối Lạnh ntm withdrawn 2018'],
    ],
  ] as const)('%s', (_, text, rows) => {
    expect(toldBy(text).standings).toEqual(rows)
  })

  it('the decision is kept with the title', () => {
    const told = toldBy(
      'Xã Suối Lạnh được công nhận đạt chuẩn nông thôn mới năm 2022 (Quyết định số 97/QĐ-UBND ngày 26/01/2023 của UBND tỉnh).',
    )
    expect(told.part.set.standings?.[0]).toMatchObject({ year: 2022, decision: '97/QĐ-UBND' })
  })
})

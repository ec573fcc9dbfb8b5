import { describe, expect, it } from 'vitest'
import { crossChecks } from '../../src/compose/cross-checks.js'
import { unitsFamily } from '../../src/extract/units/units.family.js'
import { extractView, viewOf } from '../../src/extract/extract.js'
import type { Evidence, LetterRecord } from '../../src/model/letter-record.js'
import { loadReference } from '../../src/pipeline/load-reference.js'
import { record } from '../builders/record.js'
import { documentOf } from '../builders/view.js'

/** Codes found in a text whose record holds what is given; evidence is the place of the words given for a pointer. */
function codes(text: string, fields: Partial<LetterRecord> = {}, places: Readonly<Record<string, string>> = {}): readonly string[] {
  const document = documentOf(text)
  const { parts, findings } = extractView(viewOf(document), [unitsFamily])
  const evidence = Object.fromEntries(Object.entries(places).map(([at, words]) => [at, [proof(document.text, words)]]))
  return crossChecks(record({ ...fields, evidence }), { document, parts, findings, reference: loadReference() }).map((p) => p.code)
}

function proof(text: string, words: string): Evidence {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { page: 1, start, end: start + words.length, quote: words, boxes: [], rule: 'test/given', confidence: 0.95, assumed: [] }
}

const deadline = (more: Partial<LetterRecord['deadlines'][number]>): LetterRecord['deadlines'][number] => ({
  text: '',
  due: '2024-06-15',
  kind: 'before',
  lastDay: null,
  time: null,
  rrule: null,
  relative: null,
  quoted: false,
  quotedFrom: null,
  task: 'gửi báo cáo kết quả rà soát',
  who: ['UBND các xã'],
  to: null,
  via: null,
  extends: null,
  ...more,
})
const citation = (more: Partial<LetterRecord['citations'][number]>): LetterRecord['citations'][number] => ({
  type: 'Công văn',
  number: '12/STC-NS',
  date: '2024-04-01',
  issuer: 'Sở Tài chính',
  subject: null,
  relation: 'mentions',
  ...more,
})

describe('days', () => {
  const date = '2024-05-20'
  const cases: readonly (readonly [name: string, fields: Partial<LetterRecord>, codes: readonly string[]])[] = [
    ['an own term before the letter', { date, deadlines: [deadline({ due: '2024-05-19' })] }, ['deadline/before-letter']],
    ['a term on the letter’s day', { date, deadlines: [deadline({ due: date })] }, []],
    ['a quoted term before the letter', { date, deadlines: [deadline({ due: '2024-05-19', quoted: true })] }, []],
    ['a term in the letter’s month', { date: '2024-05', deadlines: [deadline({ due: '2024-05-19' })] }, []],
    ['a letter without a day', { deadlines: [deadline({ due: '2014-05-19' })] }, []],
    ['a document younger than the letter', { date, citations: [citation({ date: '2024-05-21' })] }, ['citation/after-letter']],
    ['a document of the letter’s month', { date, citations: [citation({ date: '2024-05' })] }, []],
    [
      'one number with two days of a year',
      { date, citations: [citation({}), citation({ date: '2024-04-02' })] },
      ['contradiction/citation-date'],
    ],
    ['one number in two years', { date, citations: [citation({}), citation({ date: '2023-04-02' })] }, []],
    ['one number of two bodies', { date, citations: [citation({}), citation({ date: '2024-04-02', issuer: 'Sở Nội vụ' })] }, []],
  ]
  it.each(cases)('%s', (_name, fields, want) => expect(codes('Văn bản.', fields)).toEqual(want))
})

describe('lists and their counts', () => {
  const cases: readonly (readonly [text: string, codes: readonly string[]])[] = [
    ['- Đạt 15 - 18 tiêu chí: 04 xã (Hòa An, Phú Lâm, Tân Tiến).', ['count/list']],
    ['- Đạt 15 - 18 tiêu chí: 03 xã (Hòa An, Phú Lâm, Tân Tiến).', []],
    ['Có 03 xã đạt chuẩn, gồm: Hòa An, Phú Lâm và Tân Tiến.', []],
    ['Có 05 xã đạt chuẩn, trong đó có xã Hòa An, xã Phú Lâm.', []],
    ['Có 05 xã (đạt 27%) hoàn thành.', []],
    ['Toàn huyện có 18 xã: nhiều nơi làm tốt.', []],
    ['Có 03 xã (như Hòa An, Phú Lâm) làm tốt.', []],
  ]
  it.each(cases)('«%s»', (text, want) => expect(codes(text)).toEqual(want))
})

describe('bands and averages', () => {
  const bands = (a: number, b: number, c: number, d: number): string =>
    `Toàn huyện có 18 xã.\n\n- Đạt 19 tiêu chí: ${a} xã.\n\n- Từ 15 - 18 tiêu chí: ${b} xã.\n\n- Từ 10 - 14 tiêu chí: ${c} xã.\n\n- Dưới 10 tiêu chí: ${d} xã.`
  const cases: readonly (readonly [text: string, codes: readonly string[]])[] = [
    [bands(5, 7, 4, 2), []],
    [bands(5, 7, 4, 3), ['count/bands']],
    [`${bands(5, 7, 4, 2)}\n\nBình quân đạt 14,5 tiêu chí/xã.`, []],
    [`${bands(5, 7, 4, 2)}\n\nBình quân đạt 18,2 tiêu chí/xã.`, ['count/average']],
    ['- Đạt 19 tiêu chí: 5 xã.\n\n- Từ 15 - 18 tiêu chí: 7 xã.\n\nToàn huyện có 18 xã.', []],
    ['Bình quân đạt 18,2 tiêu chí/xã.', []],
  ]
  it.each(cases)('«%s»', (text, want) => expect(codes(text)).toEqual(want))

  const row = (metCount: number): LetterRecord['criteria'][number] => ({
    commune: 'A',
    code: null,
    standard: 'ntm',
    set: null,
    toward: null,
    met: [],
    unmet: [],
    metCount,
    unmetCount: null,
    total: 19,
    asOf: null,
  })
  const table = (average: string, communes: number): string =>
    `Kết quả rà soát ${communes} xã:\n\nXã | Đạt\nHòa An | 16/19\nPhú Lâm | 15/19\nTân Tiến | 14/19\nHòa Bắc | 13/19\n\nBình quân toàn huyện đạt ${average} tiêu chí/xã.`
  const places = { '/criteria/0': '16/19', '/criteria/1': '15/19', '/criteria/2': '14/19', '/criteria/3': '13/19' }
  it.each([
    ['14,5', 4, []],
    ['15,5', 4, ['count/average']],
    ['15,5', 9, []],
  ] as const)('an average of %s over a table of four of %i communes', (average, communes, want) =>
    expect(codes(table(average, communes), { criteria: [row(16), row(15), row(14), row(13)] }, places)).toEqual(want),
  )
})

describe('facts told twice', () => {
  const text = `Gửi báo cáo trước ngày 15/6/2024. ${'Các nội dung khác giữ nguyên. '.repeat(12)}Gửi báo cáo trước ngày 20/6/2024.`
  const places = { '/deadlines/0': 'trước ngày 15/6/2024', '/deadlines/1': 'trước ngày 20/6/2024' }
  const two = (more: Partial<LetterRecord['deadlines'][number]>): Partial<LetterRecord> => ({
    deadlines: [deadline({}), deadline({ due: '2024-06-20', ...more })],
  })
  const cases: readonly (readonly [name: string, fields: Partial<LetterRecord>, codes: readonly string[]])[] = [
    ['one task, two days', two({}), ['contradiction/deadline']],
    ['other people', two({ who: ['Các phòng'] }), []],
    ['an extension', two({ extends: 'thời hạn gửi báo cáo' }), []],
    ['a quoted one', two({ quoted: true }), []],
    ['the same day', two({ due: '2024-06-15' }), []],
  ]
  it.each(cases)('%s', (_name, fields, want) => expect(codes(text, fields, places)).toEqual(want))

  const standing = (year: number): LetterRecord['standings'][number] => ({
    commune: 'Hòa An',
    code: null,
    standard: 'ntm',
    status: 'recognised',
    range: null,
    year,
    decision: null,
  })
  it.each([
    [2020, 2021, ['contradiction/title-year']],
    [2020, 2020, []],
  ] as const)('titles of %i and %i', (a, b, want) => expect(codes('Xã Hòa An.', { standings: [standing(a), standing(b)] })).toEqual(want))

  const tally = (met: number, total: number | null, asOf: string | null): LetterRecord['tallies'][number] => ({
    unit: 'huyện Hòa An',
    standard: 'ntm',
    met,
    total,
    asOf,
    status: 'fact',
  })
  it.each([
    [[tally(20, 19, null)], ['count/tally']],
    [[tally(9, 19, '2024-05'), tally(10, 19, '2024-05')], ['contradiction/tally']],
    [[tally(9, 19, '2023-12'), tally(10, 19, '2024-05')], []],
    [[tally(9, 19, null), tally(10, 19, null)], []],
  ] as const)('tallies %j', (tallies, want) => expect(codes('Huyện Hòa An.', { tallies: [...tallies] })).toEqual(want))
})

describe('money', () => {
  const money = (amount: number): LetterRecord['money'][number] => ({
    label: '',
    source: null,
    amount: amount * 1e6,
    text: `${amount} triệu đồng`,
  })
  const places = { '/money/0': '900 triệu đồng', '/money/1': '600 triệu đồng', '/money/2': '400 triệu đồng' }
  const sum = { money: [money(900), money(600), money(400)] }
  it.each([
    ['Tổng 900 triệu đồng, gồm: tỉnh 600 triệu đồng, huyện 400 triệu đồng.', ['count/money']],
    ['Tổng 900 triệu đồng, trong đó: tỉnh 600 triệu đồng, huyện 400 triệu đồng.', ['count/money']],
    ['Tổng 900 triệu đồng. Tỉnh 600 triệu đồng, huyện 400 triệu đồng.', []],
    ['Tổng 900 triệu đồng, trong đó: tỉnh 600 triệu đồng. Năm sau 400 triệu đồng.', []],
  ] as const)('«%s»', (text, want) => expect(codes(text, sum, places)).toEqual(want))
})

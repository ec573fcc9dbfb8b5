import { describe, expect, it } from 'vitest'
import { columnBlocks } from '../../../src/parse/page/columns.js'
import { clusters, crowd, type PlacedWord, type Row, type Rule } from '../../../src/parse/page/geometry.js'
import { gridsOf } from '../../../src/parse/page/lattice.js'
import { rowsOf } from '../../../src/parse/page/rows.js'
import { isOneSyllable } from '../../../src/parse/page/syllable.js'
import { hasLabel, isAuthority, isDraftMark, isRecipients, isStateLine, isSubject } from '../../../src/parse/page/wordings.js'

const word = (text: string, x0: number, baseline: number, size = 13, glue = false): PlacedWord => ({
  text,
  confidence: 1,
  box: { page: 1, x0, x1: x0 + text.length * size * 0.5, y0: baseline - size, y1: baseline + 3 },
  baseline,
  size,
  font: 'F1',
  glueLeft: glue,
  glueRight: glue,
})

const line = (x: number, baseline: number, text: string): PlacedWord[] => {
  let at = x
  return text.split(' ').map((part) => {
    const placed = word(part, at, baseline)
    at = placed.box.x1 + 3.25
    return placed
  })
}

const texts = (rows: readonly Row[]): string[] => rows.map((row) => row.words.map((w) => w.text).join(' '))

describe('rows', () => {
  it.each<[string, PlacedWord[], string[]]>([
    ['one baseline, any order', [word('b', 50, 100), word('a', 10, 100)], ['a b']],
    ['a raised figure', [word('km', 10, 100), word('2', 24, 95, 8)], ['km 2']],
    ['two lines', [word('a', 10, 100), word('b', 10, 114)], ['a', 'b']],
    ['a word cut in two', [word('Khe', 10, 100, 13, true), word('t', 29.5, 100, 13, true)], ['Khet']],
    ['two words that touch but were told apart', [word('Khe', 10, 100), word('t', 29.5, 100)], ['Khe t']],
  ])('%s', (_name, words, expected) => {
    expect(texts(rowsOf(words))).toEqual(expected)
  })
})

describe('numbers', () => {
  it('clusters and crowds', () => {
    expect(clusters([10, 11, 50, 12], 3)).toEqual([11, 50])
    expect(crowd([70, 70.5, 98, 71], 1)).toBeCloseTo(70.5)
    expect(crowd([], 1)).toBeNull()
  })
})

describe('columns', () => {
  const head = [
    ...line(90, 60, 'UBND HUYỆN SƠN HẠ'),
    ...line(300, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    ...line(110, 78, 'Số: 5/UBND'),
    ...line(330, 78, 'Độc lập - Tự do - Hạnh phúc'),
  ]
  const body = (y: number): PlacedWord[] => line(70, y, 'Ủy ban nhân dân xã nhận được văn bản của huyện và trả lời như sau đây các việc')
  it('a head ends where the body crosses the gutter', () => {
    const blocks = columnBlocks(rowsOf([...head, ...body(120), ...body(135)]))
    expect(blocks).toMatchObject([{ kind: 'head', from: 0, to: 1 }])
  })
  it.each<[string, PlacedWord[]]>([
    ['running text', [...body(100), ...body(115), ...body(130)]],
    [
      'labels set apart from their text',
      [100, 115, 130].flatMap((y) => [word('-', 70, y), ...line(110, y, 'rà soát hồ sơ của cán bộ xã')]),
    ],
    ['the addressees', [...line(150, 100, 'Kính gửi:'), ...line(260, 100, '- Sở Nội vụ;'), ...line(260, 118, '- Sở Tài chính.')]],
  ])('no columns in %s', (_name, words) => {
    expect(columnBlocks(rowsOf(words))).toEqual([])
  })
})

describe('grids', () => {
  const rule = (way: 'h' | 'v', at: number, from: number, to: number): Rule => ({ way, at, from, to })
  const box = [rule('h', 0, 0, 90), rule('h', 20, 0, 90), rule('h', 40, 0, 90), rule('v', 0, 0, 40), rule('v', 90, 0, 40)]
  it.each<[string, Rule[], number[][]]>([
    [
      'two by two',
      [...box, rule('v', 30, 0, 40)],
      [
        [0, 0, 1, 1],
        [0, 1, 1, 1],
        [1, 0, 1, 1],
        [1, 1, 1, 1],
      ],
    ],
    [
      'merged across',
      [...box, rule('v', 30, 20, 40)],
      [
        [0, 0, 2, 1],
        [1, 0, 1, 1],
        [1, 1, 1, 1],
      ],
    ],
    [
      'merged down',
      [rule('h', 0, 0, 90), rule('h', 40, 0, 90), rule('h', 20, 30, 90), rule('v', 0, 0, 40), rule('v', 30, 0, 40), rule('v', 90, 0, 40)],
      [
        [0, 0, 1, 2],
        [0, 1, 1, 1],
        [1, 1, 1, 1],
      ],
    ],
    [
      'open at the sides',
      [rule('h', 0, 0, 90), rule('h', 20, 0, 90), rule('h', 40, 0, 90), rule('v', 30, 0, 40)],
      [
        [0, 0, 1, 1],
        [0, 1, 1, 1],
        [1, 0, 1, 1],
        [1, 1, 1, 1],
      ],
    ],
  ])('%s', (_name, rules, expected) => {
    const [grid] = gridsOf(rules)
    expect(grid?.cells.map(({ row, column, columns, rows }) => [row, column, columns, rows])).toEqual(expected)
  })
  it.each<[string, Rule[]]>([
    ['an underline', [rule('h', 20, 0, 90)]],
    ['a frame', box.filter((r) => r.at !== 20)],
  ])('%s is no grid', (_name, rules) => {
    expect(gridsOf(rules)).toEqual([])
  })
})

describe('words cut by narrow columns', () => {
  it.each([
    ['Chi', 'ềng', true],
    ['C', 'hi', true],
    ['Tỉ', 'nh', true],
    ['T', 'T', true],
    ['Sa', 'o', true],
    ['xã', 'Tú', false],
    ['đạt', 'chuẩn', false],
    ['số', 'hộ', false],
    ['Khe', 'Trúc', false],
  ])('%s + %s: %s', (above, below, expected) => {
    expect(isOneSyllable(above, below)).toBe(expected)
  })
})

describe('wordings', () => {
  it.each(['1. Việc', '2.1. Việc', 'a) Việc', 'đ) Việc', '- Việc', '+ Việc', 'I. VIỆC', 'Điều 3. Việc', 'Căn cứ Luật', '\uF0B7 Việc'])(
    'label: %s',
    (text) => {
      expect(hasLabel(text)).toBe(true)
    },
  )
  it.each(['2023. Việc', '1,2 km đường', '15/3/2026 báo cáo', 'Việc - làm', '-5 độ'])('no label: %s', (text) => {
    expect(hasLabel(text)).toBe(false)
  })
  it.each<[string, (line: string) => boolean, boolean]>([
    ['KT. CHỦ TỊCH', isAuthority, true],
    ['TM. ỦY BAN NHÂN DÂN', isAuthority, true],
    ['Chủ tịch xã báo cáo', isAuthority, false],
    ['Nơi nhận:', isRecipients, true],
    ['V/v rà soát', isSubject, true],
    ['Độc lập – Tự do – Hạnh phúc', isStateLine, true],
    ['Sơn Hạ, ngày     tháng 3 năm 2026', isStateLine, true],
    ['DỰ THẢO', isDraftMark, true],
    ['Dự án', isDraftMark, false],
  ])('%s', (text, test, expected) => {
    expect(test(text)).toBe(expected)
  })
})

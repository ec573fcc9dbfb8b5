import { describe, expect, it } from 'vitest'
import { fallenTable } from '../../../src/parse/plain/fallen-tables.js'

const lines = (text: string): string[] => text.split('\n')
const read = (text: string): readonly [number, readonly string[]] | null => {
  const table = fallenTable(lines(text), 0)
  return table && [table.lines, table.rows.map((row) => row.map((c) => c.text).join(' | '))]
}

const HEAD = 'STT\nXã\nSố tiêu chí đạt\nTiêu chí chưa đạt'

describe('a table that fell apart', () => {
  it.each([
    ['rows parted by blank lines', `${HEAD}\n\n1\nSuối Lạnh\n15/19\n2, 7\n\n2\nNà Mây\n16/19\n13\n\nNhư vậy còn hai xã.`],
    ['no blank lines', `${HEAD}\n1\nSuối Lạnh\n15/19\n2, 7\n2\nNà Mây\n16/19\n13\nNhư vậy còn hai xã.`],
    ['a blank line behind every cell', `${HEAD.replaceAll('\n', '\n\n')}\n\n1\n\nSuối Lạnh\n\n15/19\n\n2, 7\n\n2\n\nNà Mây\n\n16/19\n\n13`],
  ])('%s', (_, text) => {
    expect(read(text)?.[1]).toEqual([
      'STT | Xã | Số tiêu chí đạt | Tiêu chí chưa đạt',
      '1 | Suối Lạnh | 15/19 | 2, 7',
      '2 | Nà Mây | 16/19 | 13',
    ])
  })

  it('takes the lines of its rows and no more', () => {
    expect(read(`${HEAD}\n\n1\nSuối Lạnh\n15/19\n2\n\n2\nNà Mây\n16/19\n13\n\nNhư vậy còn hai xã.`)?.[0]).toBe(14)
  })

  it.each([
    ['no ordinal head', 'Xã\nHuyện\nĐạt\n1\nSuối Lạnh\n15\n2\nNà Mây\n16'],
    ['one row only', `${HEAD}\n1\nSuối Lạnh\n15/19\n2, 7`],
    ['ordinals that do not count', `${HEAD}\n1\nSuối Lạnh\n15/19\n2, 7\n5\nNà Mây\n16/19\n13`],
    ['a sentence among the heads', 'STT\nXã đã báo cáo đầy đủ.\nĐạt\n1\nSuối Lạnh\n15\n2\nNà Mây\n16'],
    ['a row that lacks a cell', `${HEAD}\n\n1\nSuối Lạnh\n15/19\n\n2\nNà Mây\n16/19\n13\n\nXong.`],
    ['two columns are a list', 'STT\nXã\n1\nSuối Lạnh\n2\nNà Mây'],
  ])('%s', (_, text) => expect(read(text)).toBeNull())

  it('a last row that lacks a cell leaves the paragraph behind it alone', () => {
    expect(read(`${HEAD}\n\n1\nA\n15/19\n2\n\n2\nB\n16/19\n13\n\n3\nC\n17/19\n\nNhư vậy còn ba xã.`)?.[1]).toHaveLength(3)
  })
})

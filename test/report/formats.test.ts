import { describe, expect, it } from 'vitest'
import { formats } from '../../src/report/formats.js'
import { allOf } from './collect.js'
import type { Answer, Shown } from '../../src/report/report.js'

const answer = (rows: readonly (readonly Shown[])[], wide = true): Answer => ({
  rows: comes(rows.map(([task, number]) => ({ task, number }))),
  table: {
    columns: [
      { title: { vi: 'Việc', en: 'Task' }, wide },
      { title: { vi: 'Số', en: 'Number' }, wide: false },
    ],
    cells: (row) => Object.values(row) as Shown[], // made two lines above
  },
})

async function* comes<R>(rows: readonly R[]): AsyncIterable<R> {
  for (const row of rows) yield await Promise.resolve(row)
}

const print = async (name: string, of: Answer, width: number | null = null): Promise<string> => {
  const pieces = formats.find((f) => f.name === name)?.print(of, { lang: 'vi', width, strong: (t) => t })
  return (await allOf(pieces ?? comes([]))).join('')
}

describe('csv for Excel', () => {
  it('begins with a BOM, ends lines as Windows does, keeps accents', async () => {
    expect(await print('csv', answer([['gửi báo cáo', 3]]))).toBe('\uFEFFViệc,Số\r\ngửi báo cáo,3\r\n')
  })
  it.each(['=1+1', '+84 912', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '＝1+1'])('disarms %j', async (cell) => {
    expect((await print('csv', answer([[cell, null]]))).split('\r\n')[1]).toMatch(/^"?'/)
  })
  it.each(['giao thông', '5-10', "a'b", '12/UBND-NN', 'x=1'])('leaves %j alone', async (cell) => {
    expect((await print('csv', answer([[cell, null]]))).split('\r\n')[1]).toBe(`${cell},`)
  })
  it('keeps numbers numbers, also negative ones, and quotes what needs it', async () => {
    expect(await print('csv', answer([['a,"b"\nc', -5]]))).toContain('"a,""b""\nc",-5')
  })
})

it('json is untouched', async () => {
  expect(JSON.parse(await print('json', answer([['=1+1', null]])))).toEqual([{ task: '=1+1', number: null }])
})

describe('table', () => {
  it('shows null as an empty cell', async () => {
    expect(await print('table', answer([['việc', null]]))).not.toMatch(/null|undefined/)
  })
  it('fits the terminal by breaking wide columns between words', async () => {
    const lines = (await print('table', answer([['một việc có tên khá dài để phải xuống dòng ở cột này', 'x']]), 40)).split('\n')
    expect(Math.max(...lines.map((l) => l.length))).toBeLessThanOrEqual(40)
    expect(lines.join(' ')).toContain('việc')
  })
  it('without a terminal rules are drawn once when no row is taller than a line', async () => {
    const table = await print(
      'table',
      answer([
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]),
    )
    expect(table.split('\n').filter((l) => l.startsWith('├')).length).toBe(1)
  })
  it('leaves spare columns out of a terminal too narrow for them, and says so', async () => {
    const column = (name: string, spare?: number) => ({ title: { vi: name, en: name }, wide: false, ...(spare ? { spare } : {}) })
    const table = {
      columns: [column('Xã'), column('Nguồn', 1), column('Ngày', 2)],
      cells: () => ['Yên Hòa', 'x'.repeat(30), '01/02/2024'],
    }
    const of = { table, rows: { [Symbol.asyncIterator]: () => comes([{}])[Symbol.asyncIterator]() } }
    expect(await print('table', of, 80)).toContain('Nguồn')
    const narrow = (await print('table', of, 40)).split('\n')
    expect(narrow.slice(0, -2).join()).not.toMatch(/Nguồn|xxx/)
    expect(narrow.at(-2)).toBe('(Bỏ bớt cột cho vừa: Nguồn; đủ ở --format csv.)')
    expect(await print('table', of, 15)).toContain('Nguồn, Ngày')
  })
  it('of very many rows shows the first and says that there are more', async () => {
    const many = Array.from({ length: 130_000 }, (_, i) => ['v', i])
    const lines = (await print('table', answer(many, false))).split('\n')
    expect([lines.length > 10_000, lines.at(-2)]).toEqual([true, '(Còn nữa; xem đủ bằng --format csv hoặc json.)'])
  })
  it('says so when there is nothing', async () => {
    expect(await print('table', answer([]))).toBe('Không có dòng nào.\n')
  })
})

import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sortKey } from '../../src/text/sort-key.js'

const collator = new Intl.Collator('vi', { numeric: true })
const sign = (n: number): number => Math.sign(n)
const byKey = (a: string, b: string): number => sign(Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))))

it.each([
  ['An', 'An Bình'],
  ['An Bình', 'Ăn'],
  ['Dương', 'Đá'],
  ['Hòa', 'Hoa Lư'],
  ['Ba', 'Bà'],
  ['Bà', 'Bả'],
  ['Bã', 'Bá'],
  ['Bá', 'Bạ'],
  ['ba', 'Ba'],
  ['tiêu chí 9', 'tiêu chí 10'],
  ['7-a.pdf', '12-a.pdf'],
  ['a b', 'a-b'],
  ['z', 'ж'],
])('%s stands before %s', (a, b) => expect([byKey(a, b), byKey(b, a)]).toEqual([-1, 1]))

it.each([
  ['01/QĐ', '1/QĐ'],
  ['Hoà', 'Hoà'.normalize('NFD')],
])('%s and %s have one place', (a, b) => expect(sortKey(a)).toBe(sortKey(b)))

it('names of all units stand as Intl.Collator puts them', () => {
  const rows = readFileSync('src/reference/data/units.tsv', 'utf8').split('\n').slice(1)
  const names = [...new Set(rows.flatMap((row) => row.split('\t').filter((cell) => /\p{L}/u.test(cell))))]
  expect(names.length).toBeGreaterThan(5_000)
  const sorted = [...names].sort(collator.compare)
  const wrong = sorted.slice(1).flatMap((name, i) => (byKey(sorted[i] ?? '', name) > 0 ? [[sorted[i], name]] : []))
  expect(wrong).toEqual([])
})

it('names of files stand as Intl.Collator puts them', () => {
  const piece = fc.constantFrom(...'aAăẮâbcdDđĐeêèéẻẽẹfhiìoôơợuưữyzw0159 _-.,()&+#', 'xã ', 'CV ', '12', '007', 'Đồng', 'Đông')
  const name = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  const alike = fc.property(name, name, (a, b) => {
    expect([a, b, byKey(a, b)]).toEqual([a, b, sign(collator.compare(a, b))])
  })
  fc.assert(alike, { numRuns: 5_000 })
})

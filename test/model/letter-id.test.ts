import { expect, it } from 'vitest'
import { byLetterId } from '../../src/model/letter-id.js'
import { whatIsIn } from '../../src/model/outcome.js'

it('letters of a file stand in the order of their pages', () => {
  const ids = ['b#10-12', 'a', 'b#3-9', 'b#1-2', 'c']
  expect([...ids].sort(byLetterId)).toEqual(['a', 'b#1-2', 'b#3-9', 'b#10-12', 'c'])
})

it('a file of one letter says nothing, one of several its pages, one of very many the first of them', () => {
  const parts = (count: number) => Array.from({ length: count }, (_, i) => ({ from: i + 1, to: i + 1 }))
  expect([whatIsIn([null]), whatIsIn([])]).toEqual([
    { code: null, says: null },
    { code: null, says: null },
  ])
  expect(
    whatIsIn([
      { from: 1, to: 3 },
      { from: 4, to: 4 },
    ]).says,
  ).toBe('Tệp có 2 văn bản (trang 1-3; 4), mỗi văn bản thành một bản ghi.')
  expect(whatIsIn(parts(40)).says).toContain('40 văn bản (trang 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; …)')
})

import { expect, it } from 'vitest'
import { fits, fitsDays, fitsUnit } from '../../src/report/filters.js'

it.each([
  [null, 'x', true],
  ['An', 'xã Vân Anh', false],
  ['an', 'xã Tân An', true],
  ['dong an', 'UBND xã Đồng An', true],
  ['Đồng An', 'UBND xã Đông An', false],
  ['hoà', 'Yên Hòa', true],
  ['  ', 'x', false],
  ['(x', 'a (x) b', true],
])('fits(%j, %j) is %s', (wanted, text, so) => expect(fits(wanted, text)).toBe(so))

it.each([
  ['Đồng An', true],
  ['xã Đồng An', true],
  ['dong an', true],
  ['99102', true],
  ['Đông An', false],
  ['An', false],
])('the commune called %j', (wanted, so) => expect(fitsUnit(wanted, { name: 'Đồng An', code: '99102' })).toBe(so))

it.each([
  ['2024-03-15', '2024-03-15', '2024-03-15', true],
  ['2024-03', '2024-03-31', null, true],
  ['2024-03', '2024-04-01', null, false],
  ['2024', null, '2024-01-01', true],
  [null, '2024-01-01', null, false],
  [null, null, null, true],
])('%j in %j..%j is %s', (date, from, to, so) => expect(fitsDays(date, from, to)).toBe(so))

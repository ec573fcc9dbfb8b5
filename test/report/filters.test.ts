import { expect, it } from 'vitest'
import { loadReference } from '../../src/pipeline/load-reference.js'
import { fits, fitsDays, fitsUnit, unitsFitting } from '../../src/report/filters.js'

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

it.each(['Đồng An', 'xã Đồng An', 'dong an', 'Hoà Bình', 'hòa bình', 'thi tran hoa binh', '00001', '1', 'Không Đâu Cả', ''])(
  'of the whole gazetteer those called %j, asked again too',
  (wanted) => {
    const { gazetteer } = loadReference().successions
    for (const units of [gazetteer.units, gazetteer.unitsOn('2024-01-01', 'commune'), gazetteer.units])
      expect(unitsFitting(units, wanted)).toEqual(units.filter((u) => fitsUnit(wanted, u)))
  },
)

it.each([
  ['2024-03-15', '2024-03-15', '2024-03-15', true],
  ['2024-03', '2024-03-31', null, true],
  ['2024-03', '2024-04-01', null, false],
  ['2024', null, '2024-01-01', true],
  [null, '2024-01-01', null, false],
  [null, null, null, true],
])('%j in %j..%j is %s', (date, from, to, so) => expect(fitsDays(date, from, to)).toBe(so))

/** Communes as people call them. */
import { expect, it } from 'vitest'
import { unitShown, unitsNamed } from '../../src/pipeline/named-units.js'
import { count } from '../builders/claims.js'
import { say } from '../builders/held.js'

const UNITS = [
  { code: '99101', validFrom: null, name: 'Hành Minh', district: 'Nghĩa Hành' },
  { code: '99102', validFrom: null, name: 'Hành Minh', district: 'Yên Hòa' },
  { code: '99103', validFrom: null, name: 'Hành Đức', district: null },
  { code: '99103', validFrom: '2025-07-01', name: 'Hành Đức Mới', district: null },
  { code: null, validFrom: null, name: 'Nà Lạ', district: null },
]
const statements = [...UNITS, ...UNITS].map((unit, i) => say('2024-01-01', count(i), { unit }))

it.each([
  ['Hành Minh', ['Nghĩa Hành', 'Yên Hòa']],
  ['xã hanh minh', ['Nghĩa Hành', 'Yên Hòa']],
  ['Hành Minh (Yên Hòa)', ['Yên Hòa']],
  ['Hành Minh, Nghĩa Hành', ['Nghĩa Hành']],
  ['hanh minh, yen hoa', ['Yên Hòa']],
  ['99102', ['Yên Hòa']],
  ['99103', [null, null]],
  ['Hành Minh (Yên Hòa) 99102', ['Yên Hòa']],
  ['Hành Minh 99101', ['Nghĩa Hành']],
  ['Hành Minh (Yên Hòa) 99101', []],
  ['Nà Lạ', [null]],
  ['Hành Đức', [null]],
  ['Hành Đức (Yên Hòa)', []],
  ['Hành', []],
  ['Nghĩa Hành', []],
  ['', []],
])('%j', (called, districts) => {
  expect(unitsNamed(statements, called).map((u) => u.district)).toEqual(districts)
})

it('a unit as shown calls that unit and no other', () => {
  for (const unit of UNITS) expect(unitsNamed(statements, unitShown(unit))).toEqual([unit])
})

/** Communes as people call them. */
import { beforeAll, expect, it } from 'vitest'
import type { LedgerView } from '../../src/model/ledger.js'
import { unitShown, unitsNamed } from '../../src/pipeline/named-units.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import type { Store } from '../../src/store/store.js'
import { count } from '../builders/claims.js'
import { say } from '../builders/held.js'
import { facts, reading, record } from '../builders/record.js'

const UNITS = [
  { code: '99101', validFrom: null, name: 'Hành Minh', district: 'Nghĩa Hành' },
  { code: '99102', validFrom: null, name: 'Hành Minh', district: 'Yên Hòa' },
  { code: '99103', validFrom: null, name: 'Hành Đức', district: null },
  { code: '99103', validFrom: '2025-07-01', name: 'Hành Đức Mới', district: null },
  { code: null, validFrom: null, name: 'Nà Lạ', district: null },
]
/** Letters that speak of these; the second time of another day. */
const store = async (): Promise<Store> => {
  const held = await openSqlite(':memory:')
  const said = [...UNITS, ...UNITS].map((unit, i) => say('2024-01-01', count(i), { unit }))
  await held.keep(facts(record()), [reading(record(), 'toàn văn', said)], 'x', '2024-01-01T00:00:00.000Z')
  return held
}
let view: LedgerView
beforeAll(async () => {
  view = (await store()).view(null)
})

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
])('%j', async (called, districts) => {
  expect((await unitsNamed(view, called)).map(({ unit }) => unit.district)).toEqual(districts)
})

it('a unit as shown calls that unit and no other', async () => {
  for (const unit of UNITS) expect((await unitsNamed(view, unitShown(unit))).map((ref) => ref.unit)).toEqual([unit])
})

/** The keys of rivals: digits, but where digits are what one types. */
import { describe, expect, it } from 'vitest'
import { rivalKeys } from '../../../src/web/review/answer-form.js'

const of = (value: unknown, ...rivals: readonly unknown[]) =>
  rivalKeys({ value, rivals: rivals.map((r) => ({ value: r, from: 'page' as const })) })

describe('the keys of rivals', () => {
  it.each([
    ['a day', '2023-07', ['2023-07-19', '2023-07-07']],
    ['a blank number', null, ['115']],
    ['a whole number', null, [{ ordinal: '115', symbol: 'VPĐP-NV', raw: '115/VPĐP-NV' }]],
    ['a list of criteria', [2, 6], [[2, 6, 17]]],
    ['a code', null, ['29362', '29044', '29050']],
    ['words beside something that begins with a digit', 'UBND xã', ['01 cán bộ']],
  ])('%s is typed with digits: letters', (_, value, rivals) =>
    expect(of(value, ...rivals)).toEqual(['a', 'b', 'c'].slice(0, rivals.length)),
  )

  it.each([
    ['a name', 'Đỗ Thành Nhơn', ['Đỗ Thành Nhân']],
    ['an issuer that is not there', null, ['UBND tỉnh', 'Sở Y tế']],
    ['a name with a digit in it', 'Trạm số 2', ['Trạm số 7']],
  ])('%s is typed with letters: digits', (_, value, rivals) =>
    expect(of(value, ...rivals)).toEqual(['1', '2', '3'].slice(0, rivals.length)),
  )

  it('there are none where there is no rival', () => expect([of('2023-07-19'), of('UBND xã')]).toEqual([[], []]))
})

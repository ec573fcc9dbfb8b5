import { expect, it } from 'vitest'
import { averageOf, showAverage } from '../../../src/report/picture/average.js'
import { bandOf } from '../../../src/report/picture/bands.js'

it.each([
  [Array.from({ length: 17 }, (_, i) => (i < 5 ? 15 : 14)), '14,29 = 243/17'],
  [[19, 19, 14], '17,33 = 52/3'],
  // A half is rounded up, as people round; binary halves do not change it.
  [[...Array.from({ length: 7 }, () => 2), 3], '2,13 = 17/8'],
  [[1, 0, 0, 0, 0, 0, 0, 0], '0,13 = 1/8'],
  [[19], '19,00 = 19/1'],
  [[0, 0], '0,00 = 0/2'],
])('the average of %j is %s', (met, shown) => expect(showAverage(averageOf(met))).toBe(shown))

it('what nobody counts is told and never taken for 0', () => {
  expect(averageOf([14, null, 15])).toEqual({ sum: 29, counted: 2, without: 1, value: 14.5 })
  expect([showAverage(averageOf([null])), showAverage(averageOf([]))]).toEqual([null, null])
})

it.each([
  [19, null, 19, '19'],
  [18, null, 19, '15-18'],
  [15, null, 19, '15-18'],
  [14, null, 19, '10-14'],
  [5, null, 19, '5-9'],
  [4, null, 19, '<5'],
  [0, null, 19, '<5'],
  [null, [15, 18], 19, '15-18'],
  [null, [0, 4], 19, '<5'],
  [null, [19, 19], 19, '19'],
  // The newest set has ten criteria, and no groups.
  [7, null, 10, null],
  [null, null, 19, null],
] as const)('%s met, group %j of %i: %s', (met, band, size, shown) =>
  expect(bandOf({ met, band: band === null ? null : [...band] }, size)).toBe(shown),
)

/** A month as a sheet of weeks. */
import { describe, expect, it } from 'vitest'
import { noFilters } from '../../../src/report/report.js'
import { monthIn, monthOf, type MonthDay } from '../../../src/report/due/month.js'
import { deadline, record } from '../../builders/record.js'
import { viewOf } from '../view.js'

const on = (due: string, more = {}) => deadline({ due, lastDay: { strict: due, lenient: due, rolled: due }, ...more })
const empty = viewOf([])
const daysIn = (weeks: readonly (readonly (MonthDay | null)[])[]): MonthDay[] => weeks.flat().flatMap((d) => d ?? [])

describe('the sheet', () => {
  it.each([
    ['2024-02', 29, 5, 4],
    ['2023-02', 28, 5, 3],
    ['2027-02', 28, 4, 1],
    ['2026-03', 31, 6, 7],
    ['2026-04', 30, 5, 3],
    ['2024-12', 31, 6, 7],
  ])('%s has %i days in %i weeks and begins on weekday %i', async (month, count, weeks, weekday) => {
    const sheet = await monthOf(empty, noFilters('2024-03-16'), month)
    expect([daysIn(sheet.weeks).length, sheet.weeks.length]).toEqual([count, weeks])
    expect(sheet.weeks.every((w) => w.length === 7)).toBe(true)
    expect(sheet.weeks[0]?.findIndex((d) => d !== null)).toBe(weekday - 1)
  })

  it.each([
    ['2024-01', '2023-12', '2024-02'],
    ['2024-12', '2024-11', '2025-01'],
    ['2024-02', '2024-01', '2024-03'],
  ])('beside %s lie %s and %s', async (month, before, after) => {
    expect(await monthOf(empty, noFilters('2024-03-16'), month)).toMatchObject({ before, after })
  })

  it('marks days off, holidays by name', async () => {
    const days = daysIn((await monthOf(empty, noFilters('2024-02-01'), '2024-02')).weeks)
    expect(days.filter((d) => d.works === false).map((d) => Number(d.day.slice(8)))).toEqual([
      3, 4, 8, 9, 10, 11, 12, 13, 14, 17, 18, 24, 25,
    ])
    expect(days.find((d) => d.day === '2024-02-10')?.holiday).toMatch(/Tết/)
    expect(days.find((d) => d.day === '2024-02-03')?.holiday).toBeNull()
  })

  it('of a year whose days off nobody knows says neither', async () => {
    expect(new Set(daysIn((await monthOf(empty, noFilters('2024-02-01'), '2090-01')).weeks).map((d) => d.works))).toEqual(new Set([null]))
  })
})

describe('its terms', () => {
  const view = viewOf([
    record({ file: 'a.pdf', date: '2024-01-01', deadlines: [...Array.from({ length: 5 }, () => on('2024-02-29')), on('2024-03-01'), on('2024-01-31')] }),
    record({ file: 'b.pdf', date: '2024-01-01', deadlines: Array.from({ length: 70 }, () => on('2024-02-15')) }),
    record({ file: 'c.pdf', date: '2024-01-01', deadlines: [deadline({ due: null, kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20', who: ['UBND xã B'] })] }),
  ]) // prettier-ignore
  const at = async (month: string, day: string, asOf = '2024-02-01') =>
    daysIn((await monthOf(view, noFilters(asOf), month)).weeks).find((d) => d.day === day)

  it('stand on their day, the first three and how many there are', async () => {
    expect(await at('2024-02', '2024-02-29')).toMatchObject({ found: 5, more: false })
    expect((await at('2024-02', '2024-02-29'))?.rows.length).toBe(3)
    expect(await at('2024-02', '2024-02-28')).toMatchObject({ found: 0, rows: [] })
    expect(await at('2024-03', '2024-03-01')).toMatchObject({ found: 1 })
  })
  it('of a very full day are not all looked at', async () =>
    expect(await at('2024-02', '2024-02-15')).toMatchObject({ found: 12, more: true }))
  it('a rhythm stands in its month, also in one to come', async () => {
    expect(await at('2024-02', '2024-02-20')).toMatchObject({ found: 1 })
    expect(await at('2024-07', '2024-07-20')).toMatchObject({ found: 1, rows: [{ state: 'open' }] })
  })
  it('are filtered by whom they ask', async () => {
    const sheet = await monthOf(view, { ...noFilters('2024-02-01'), agency: 'xã B' }, '2024-02')
    expect(daysIn(sheet.weeks).filter((d) => d.found > 0).map((d) => d.day)).toEqual(['2024-02-20']) // prettier-ignore
  })
})

it.each([
  ['2026-04', '2026-04'],
  ['2026-4', '2026-04'],
  ['4/2026', '2026-04'],
  ['04/2026', '2026-04'],
  ['2026-13', null],
  ['0/2026', null],
  ['tháng 4', null],
  ['', null],
  [null, null],
])('%j is the month %j', (typed, month) => {
  expect(monthIn(typed)).toBe(month)
})

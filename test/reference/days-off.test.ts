import { describe, expect, it } from 'vitest'
import { loadReference } from '../../src/pipeline/load-reference.js'

const { workDays } = loadReference()

describe('working days', () => {
  it.each([
    ['2023-08-08', true, 'a Tuesday'],
    ['2023-08-12', false, 'a Saturday'],
    ['2023-09-04', false, 'in lieu of a Saturday holiday'],
    ['2024-04-29', false, 'a swapped bridge day'],
    ['2024-05-04', true, 'the Saturday worked for it'],
    ['2023-01-24', false, 'Tết'],
    ['2021-03-02', null, 'a year that the table does not know'],
  ])('%s: %s (%s)', (...[day, works]) => expect(workDays.isWorkingDay(day)).toBe(works))

  it.each([
    ['2023-08-30', 3, '2023-09-06'],
    ['2023-08-08', 1, '2023-08-09'],
    ['2023-08-11', 1, '2023-08-14'],
    ['2023-08-14', -1, '2023-08-11'],
    ['2024-05-03', 1, '2024-05-04'],
    ['2027-12-30', 5, null],
    ['2020-01-02', 1, null],
  ])('%s and %i working days: %s', (from, count, day) => expect(workDays.addWorkingDays(from, count)).toBe(day))

  it.each([
    ['2023-08-12', '2023-08-14'],
    ['2023-08-14', '2023-08-14'],
    ['2023-04-29', '2023-05-04'],
    ['2031-01-01', null],
  ])('%s rolls to %s', (day, next) => expect(workDays.nextWorkingDay(day)).toBe(next))

  it('says which days off are not confirmed', () => {
    expect(workDays.unsureBetween('2026-11-20', '2026-11-30').map((d) => d.date)).toEqual(['2026-11-24'])
    expect(workDays.unsureBetween('2023-01-01', '2023-12-31')).toEqual([])
  })
})

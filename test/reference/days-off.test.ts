import { describe, expect, it } from 'vitest'
import { addDays, weekday } from '../../src/model/calendar.js'
import { loadReference } from '../../src/pipeline/load-reference.js'

const { workDays } = loadReference()

/** Every day of a year that the table takes off, in order. */
const offIn = (year: number): string[] => {
  const days: string[] = []
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) if (workDays.holiday(day)) days.push(day)
  return days
}

describe('working days', () => {
  it.each([
    ['2023-08-08', true, 'a Tuesday'],
    ['2023-08-12', false, 'a Saturday'],
    ['2023-09-04', false, 'in lieu of a Saturday holiday'],
    ['2024-04-29', false, 'a swapped bridge day'],
    ['2024-05-04', true, 'the Saturday worked for it'],
    ['2023-01-24', false, 'Tết'],
    ['2019-01-05', true, 'the Saturday worked for 31/12/2018'],
    ['2019-04-15', false, 'in lieu of Giỗ Tổ on a Sunday'],
    ['2019-05-04', true, 'the Saturday worked for 29/4/2019'],
    ['2019-09-03', true, 'one day of Quốc khánh until 2020'],
    ['2020-01-29', false, 'in lieu of the second day of Tết'],
    ['2021-05-03', false, 'in lieu of 1/5 on a Saturday'],
    ['2021-09-03', false, 'two days of Quốc khánh since 2021'],
    ['2025-04-26', true, 'the Saturday worked for 2/5/2025'],
    ['2026-08-22', true, 'the Saturday worked for 31/8/2026'],
    ['2018-03-02', null, 'a year that the table does not know'],
  ])('%s: %s (%s)', (...[day, works]) => expect(workDays.isWorkingDay(day)).toBe(works))

  it.each([
    ['2023-08-30', 3, '2023-09-06'],
    ['2023-08-08', 1, '2023-08-09'],
    ['2023-08-11', 1, '2023-08-14'],
    ['2023-08-14', -1, '2023-08-11'],
    ['2027-12-30', 5, null],
    ['2018-01-02', 1, null],
  ])('%s and %i working days: %s', (from, count, day) => expect(workDays.addWorkingDays(from, count)).toBe(day))

  it.each([
    ['2019-02-01', 3, '2019-02-13'],
    ['2020-01-22', 1, '2020-01-30'],
    ['2021-02-08', 5, '2021-02-22'],
    ['2022-01-28', 2, '2022-02-08'],
    ['2023-01-18', 3, '2023-01-30'],
    ['2024-02-07', 2, '2024-02-16'],
    ['2025-01-24', 3, '2025-02-05'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2024-02-16', -2, '2024-02-07'],
    ['2021-02-17', -1, '2021-02-09'],
  ])('across Tết: %s and %i working days: %s', (from, count, day) => expect(workDays.addWorkingDays(from, count)).toBe(day))

  it.each([
    ['2019-01-04', '2019-01-05'],
    ['2019-05-03', '2019-05-04'],
    ['2024-05-03', '2024-05-04'],
    ['2025-04-25', '2025-04-26'],
    ['2026-01-09', '2026-01-10'],
    ['2026-08-21', '2026-08-22'],
    ['2023-05-05', '2023-05-08'],
  ])('the day after Friday %s is worked on %s', (from, day) => expect(workDays.addWorkingDays(from, 1)).toBe(day))

  it.each([
    ['2023-08-12', '2023-08-14'],
    ['2023-08-14', '2023-08-14'],
    ['2023-04-29', '2023-05-04'],
    ['2019-04-27', '2019-05-02'],
    ['2021-02-10', '2021-02-17'],
    ['2024-12-31', '2024-12-31'],
    ['2023-12-31', '2024-01-02'],
    ['2031-01-01', null],
  ])('%s rolls to %s', (day, next) => expect(workDays.nextWorkingDay(day)).toBe(next))

  it.each([
    ['2023-08-11', '2023-08-14', 1],
    ['2023-08-14', '2023-08-11', -1],
    ['2023-08-12', '2023-08-13', 0],
    ['2023-08-14', '2023-08-14', 0],
    ['2024-04-26', '2024-05-06', 4],
    ['2023-12-29', '2024-01-02', 1],
    ['2022-12-30', '2024-01-02', 250],
    ['2018-12-28', '2019-01-05', null],
    ['2027-12-28', '2028-01-05', null],
  ])('from %s to %s: %s', (from, to, count) => expect(workDays.workingDaysBetween(from, to)).toBe(count))

  it('counts the same as stepping from one working day to the next', () => {
    for (const [from, count] of [
      ['2023-08-30', 3],
      ['2024-02-01', 40],
      ['2025-12-01', 300],
    ] as const)
      expect(workDays.workingDaysBetween(from, workDays.addWorkingDays(from, count) ?? '')).toBe(count)
  })

  it('says which days off are not confirmed', () => {
    expect(workDays.unsureBetween('2026-11-20', '2026-11-30').map((d) => d.date)).toEqual(['2026-11-24'])
    expect(workDays.unsureBetween('2023-01-01', '2023-12-31')).toEqual([])
  })
})

describe('a year of the table', () => {
  it('is known from 2019 to 2027', () => expect(workDays.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]))

  /** Labour Code 2012 art. 115: 10 paid days; 2019 art. 112: 11; each that falls on a weekend is given back on a weekday. */
  it.each([
    [2019, 10],
    [2020, 10],
    [2021, 11],
    [2022, 11],
    [2023, 11],
    [2024, 11],
    [2025, 11],
    [2026, 12],
  ])('%i takes %i working days off beside swapped ones', (year, paid) => {
    const weekdays = offIn(year).filter((day) => weekday(day) <= 5 && workDays.holiday(day)?.name !== 'hoán đổi')
    expect(weekdays.map((day) => day.slice(5))).toHaveLength(paid)
  })

  it.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])('%i works a Saturday for each swapped day', (year) => {
    const swapped = offIn(year).filter((day) => workDays.holiday(day)?.name === 'hoán đổi').length
    let saturdays = 0
    for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1))
      if (weekday(day) === 6 && workDays.isWorkingDay(day)) saturdays++
    // 5/1/2019 was worked for 31/12/2018
    expect(saturdays).toBe(swapped + (year === 2019 ? 1 : 0))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_OCCURRENCES, occurrences } from '../../../src/reconcile/terms/occurrences.js'

const from = (rrule: string, since: string, until = '9999-12-31'): readonly string[] => occurrences(rrule, since, until).days

const CASES: readonly (readonly [why: string, rrule: string, since: string, days: readonly string[]])[] = [
  ['a day of each month', 'FREQ=MONTHLY;BYMONTHDAY=25', '2024-01-10', ['2024-01-25', '2024-02-25', '2024-03-25']],
  ['the letter of that day is for the next', 'FREQ=MONTHLY;BYMONTHDAY=25', '2024-01-25', ['2024-02-25', '2024-03-25']],
  ['two days of each month', 'FREQ=MONTHLY;BYMONTHDAY=5,20', '2024-01-10', ['2024-01-20', '2024-02-05', '2024-02-20']],
  ['the 30th, also in February', 'FREQ=MONTHLY;BYMONTHDAY=30', '2023-01-10', ['2023-01-30', '2023-02-28', '2023-03-30']],
  ['the 15th and 30th', 'FREQ=MONTHLY;BYMONTHDAY=15,30', '2024-02-10', ['2024-02-15', '2024-02-29', '2024-03-15', '2024-03-30']],
  ['the 28th and 30th', 'FREQ=MONTHLY;BYMONTHDAY=28,30', '2024-02-10', ['2024-02-28', '2024-02-29', '2024-03-28', '2024-03-30']],
  ['the last day', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2024-01-10', ['2024-01-31', '2024-02-29', '2024-03-31']],
  ['the first Monday', 'FREQ=MONTHLY;BYDAY=1MO', '2024-01-01', ['2024-02-05', '2024-03-04']],
  ['a month, no day', 'FREQ=MONTHLY', '2024-01-10', ['2024-01-31', '2024-02-29']],
  ['a quarter, no day', 'FREQ=MONTHLY;INTERVAL=3', '2024-02-10', ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']],
  ['half a year, no day', 'FREQ=MONTHLY;INTERVAL=6', '2024-02-10', ['2024-06-30', '2024-12-31']],
  ['five months, counted from the letter', 'FREQ=MONTHLY;INTERVAL=5', '2024-02-10', ['2024-02-29', '2024-07-31']],
  ['a year, no day', 'FREQ=YEARLY', '2024-02-10', ['2024-12-31', '2025-12-31']],
  ['a month of the year, no day', 'FREQ=YEARLY;BYMONTH=11', '2024-02-10', ['2024-11-30', '2025-11-30']],
  ['the 31st of each quarter', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=31', '2024-02-10', ['2024-03-31', '2024-06-30', '2024-09-30']],
  ['the 20th of each quarter', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20', '2024-06-10', ['2024-06-20', '2024-09-20']],
  [
    'two days of the year, after a leap day and not',
    'FREQ=YEARLY;BYYEARDAY=-200,-12',
    '2023-01-01',
    ['2023-06-15', '2023-12-20', '2024-06-15'],
  ],
  ['a day of the week', 'FREQ=WEEKLY;BYDAY=FR', '2024-06-28', ['2024-07-05', '2024-07-12']],
  ['a week, no day', 'FREQ=WEEKLY', '2024-06-26', ['2024-06-30', '2024-07-07']],
  ['ten days', 'FREQ=DAILY;INTERVAL=10', '2024-06-10', ['2024-06-20', '2024-06-30']],
]

describe('the days of a recurring term', () => {
  it.each(CASES)('%s: %s from %s', (_, rrule, since, days) => expect(from(rrule, since).slice(0, days.length)).toEqual([...days]))

  it('says what it takes for granted, and only then', () => {
    expect(occurrences('FREQ=MONTHLY;INTERVAL=3', '2024-02-10', '2024-12-31').assumed).toHaveLength(1)
    expect(occurrences('FREQ=MONTHLY;BYMONTHDAY=20', '2024-02-10', '2024-12-31').assumed).toEqual([])
  })

  it.each(['FREQ=HOURLY;INTERVAL=2', 'FREQ=MONTHLY;BYMONTHDAY=45', 'FREQ=MONTHLY;BYMONTHDAY=0', 'FREQ=WEEKLY;BYDAY=undefined', 'x', ''])(
    'has none, and says so: %s',
    (rrule) => {
      const { days, trouble } = occurrences(rrule, '2024-01-10', '2024-12-31')
      expect([days, trouble === null]).toEqual([[], false])
    },
  )

  it('ends with `until`, itself counted', () => {
    expect(from('FREQ=MONTHLY;BYMONTHDAY=25', '2024-01-10', '2024-03-25')).toHaveLength(3)
    expect(from('FREQ=MONTHLY;BYMONTHDAY=25', '2024-01-10', '2024-03-24')).toHaveLength(2)
    expect(from('FREQ=MONTHLY;BYMONTHDAY=25', '2024-01-10', '2024-01-24')).toEqual([])
  })

  it('never gives more than its bound, in order, all after the letter', () => {
    const rules = fc.constantFrom(...CASES.map(([, rrule]) => rrule))
    const since = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(rules, since, (rrule, date) => {
        const start = date.toISOString().slice(0, 10)
        const days = from(rrule, start)
        expect(days.length).toBeLessThanOrEqual(MOST_OCCURRENCES)
        expect(days.length).toBeGreaterThan(MOST_OCCURRENCES - 2)
        expect(days.every((day, i) => day > (days[i - 1] ?? start))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

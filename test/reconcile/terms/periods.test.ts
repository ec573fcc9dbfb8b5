import { describe, expect, it } from 'vitest'
import { occurrences } from '../../../src/reconcile/terms/occurrences.js'
import { answered, periodTold } from '../../../src/reconcile/terms/periods.js'

describe('the period that a paper tells', () => {
  it.each([
    ['Báo cáo kết quả quý II/2024', '2024-06-18', '2024-06-30', 3],
    ['báo cáo quý IV', '2024-01-05', '2023-12-31', 3],
    ['báo cáo quý 1 năm 2024', '2024-03-20', '2024-03-31', 3],
    ['tình hình tháng 5/2024', '2024-05-20', '2024-05-31', 1],
    ['tình hình tháng 12', '2024-01-03', '2023-12-31', 1],
    ['kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024', '2024-06-20', '2024-06-30', 6],
    ['kết quả sáu tháng cuối năm 2023', '2023-12-20', '2023-12-31', 6],
    ['ước thực hiện 10 tháng năm 2023', '2023-10-20', '2023-10-31', 10],
    ['tổng kết năm 2023', '2023-11-20', '2023-12-31', 12],
  ])('%s, of %s', (words, on, end, months) => expect(periodTold(words, on)).toEqual({ end, months }))

  it.each([
    ['kết quả rà soát', 'no period'],
    ['thực hiện công văn ngày 12 tháng 5 của UBND huyện', 'a day'],
    ['quý vị đại biểu', 'people'],
    ['năm xã còn lại', 'a number'],
    ['trong 15 tháng 20 ngày', 'no months of a year'],
  ])('%s tells none (%s)', (words) => expect(periodTold(words, '2024-06-18')).toBeNull())
})

describe('which occurrence a paper answers', () => {
  const quarters = occurrences('FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20', '2024-01-10', '9999-12-31').days
  const yearly = occurrences('FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25', '2022-06-27', '9999-12-31').days
  const monthly = occurrences('FREQ=MONTHLY;BYMONTHDAY=5', '2024-01-10', '9999-12-31').days

  it.each([
    ['quý II/2024', '2024-06-18', quarters, '2024-06-20', true],
    ['quý II/2024, late', '2024-07-08', quarters, '2024-06-20', true],
    ['quý I/2024, very late: not the second', '2024-06-10', quarters, '2024-03-20', true],
    ['a paper that tells no period', '2024-06-18', quarters, '2024-06-20', false],
    ['6 tháng đầu năm 2024 covers the quarter', '2024-06-18', quarters, '2024-06-20', true],
    ['tháng 6: no quarter', '2024-06-18', quarters, null, null],
    ['năm 2023', '2023-11-17', yearly, '2023-11-25', true],
    ['10 tháng năm 2023 is near enough to a year', '2023-11-17', yearly, '2023-11-25', true],
    ['tháng 10/2023: no year', '2023-11-17', yearly, null, null],
    ['quý III/2023: no year', '2023-11-17', yearly, null, null],
    ['tháng 5, sent in June', '2024-06-04', monthly, '2024-06-05', true],
    ['of long before', '2020-06-04', monthly, null, null],
    ['nothing to answer', '2024-06-04', [], null, null],
  ])('%s, of %s', (words, on, days, day, told) => {
    expect(answered(on, words, days)).toEqual(day === null ? null : { day, told })
  })
})

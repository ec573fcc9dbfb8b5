/** What people call a value, and how they write one. */
import { describe, expect, it } from 'vitest'
import { isTold, pointerOf } from '../../../src/reconcile/words/field.js'
import { typedValue } from '../../../src/reconcile/words/typed.js'

it.each<[string, string | null]>([
  ['số', '/number'],
  ['Ngày', '/date'],
  ['ngay ban hanh', '/date'],
  ['trích yếu', '/subject'],
  ['nguoiky', '/signer/name'],
  ['signer', '/signer/name'],
  ['hạn 1', '/deadlines/0'],
  ['han1', '/deadlines/0'],
  ['han 2 due', '/deadlines/1/due'],
  ['Hạn 2 (ngày)', '/deadlines/1/due'],
  ['hạn 2 ai làm', '/deadlines/1/who'],
  ['tiêu chí 3 số chưa đạt', '/criteria/2/unmetCount'],
  ['criteria 3 unmetCount', '/criteria/2/unmetCount'],
  ['Danh hiệu, mục tiêu 1 năm', '/standings/0/year'],
  ['viện dẫn 12 số', '/citations/11/number'],
  ['/deadlines/0/due', '/deadlines/0/due'],
  ['hạn', null],
  ['hạn 0', null],
  ['màu', null],
  ['constructor', null],
  ['toString 1', null],
  ['', null],
])('«%s» is %s', (called, pointer) => {
  expect(pointerOf(called)).toBe(pointer)
})

it.each(['/source/name', '/evidence', '/schema', '/deadlines', '/nothing', '/deadlines/x', '/missing/~1date', '', '/'])(
  'nobody speaks of «%s»',
  (pointer) => {
    expect(isTold(pointer)).toBe(false)
  },
)

describe('a value as people write it', () => {
  it.each<[string, string, unknown]>([
    ['/date', '28/11/2023', '2023-11-28'],
    ['/date', '8.1.2024', '2024-01-08'],
    ['/date', '2023-11-28', '2023-11-28'],
    ['/date', '11/2023', '2023-11'],
    ['/date', '2023', '2023'],
    ['/deadlines/0/due', '1/3/2024', '2024-03-01'],
    ['/number', '12/TB-UBND', { raw: '12/TB-UBND', ordinal: '12', symbol: 'TB-UBND' }],
    ['/number', 'Số: 18/2022/QĐ-TTg', { raw: '18/2022/QĐ-TTg', ordinal: '18', symbol: '2022/QĐ-TTg' }],
    ['/number', '15-CV/HU', { raw: '15-CV/HU', ordinal: '15', symbol: 'CV/HU' }],
    ['/criteria/0/unmet', '13, 2;6 6', [2, 6, 13]],
    ['/criteria/0/standard', 'ntm-nang-cao', 'ntm-nang-cao'],
    ['/standings/0/range', '15-18', [15, 18]],
    ['/deadlines/0/who', 'UBND xã A; Phòng B', ['UBND xã A', 'Phòng B']],
    ['/deadlines/0/quoted', 'có', true],
    ['/money/0/amount', '1.250.000', 1_250_000],
    ['/subject', '  Kết quả rà soát ', 'Kết quả rà soát'],
    ['/criteria/0/met', '[1,2]', [1, 2]],
  ])('%s «%s»', (pointer, text, value) => {
    expect(typedValue(pointer, text)).toEqual({ value })
  })

  it.each<[string, string, string]>([
    ['/date', '31/2/2024', 'không phải là ngày'],
    ['/date', '13/2024', 'không phải là ngày'],
    ['/date', 'hôm qua', 'không phải là ngày'],
    ['/deadlines/0/due', '3/2024', 'không phải là ngày'],
    ['/number', 'TB-UBND', 'không phải là số và ký hiệu'],
    ['/criteria/0/metCount', 'mười', 'không phải là số'],
    ['/criteria/0/metCount', '-3', 'không phải là số'],
    ['/criteria/0/unmet', 'hai', 'danh sách số'],
    ['/criteria/0/standard', 'nông thôn mới', 'cần một trong'],
    ['/deadlines/0', 'x', 'nhiều phần'],
    ['/signer', 'Lê Văn Mẫu', 'nhiều phần'],
    ['/criteria/0/met', '["a"]', 'không hợp'],
    ['/subject', ' ', 'để trống'],
    ['/mau', 'đỏ', 'không có mục'],
  ])('%s «%s» is refused', (pointer, text, sentence) => {
    const typed = typedValue(pointer, text)
    expect('refusal' in typed ? typed.refusal : typed).toContain(sentence)
  })
})

import { describe, expect, it } from 'vitest'
import { loadReference } from '../../src/pipeline/load-reference.js'

const { familyNames, agencies } = loadReference()

describe('family names', () => {
  it.each([
    ['Đỉnh', 'Đinh'],
    ['Quảng', 'Quàng'],
    ['Nguyển', 'Nguyễn'],
    ['Đoản', 'Đoàn'],
    // Known as they stand.
    ['Đinh', null],
    ['Lý', null],
    ['Võ', null],
    // More than one is meant, or none.
    ['Lữu', null],
    ['Xyz', null],
    ['K’', null],
  ])('%s: %s', (word, meant) => expect(familyNames.meant(word)).toBe(meant))
})

describe('names of bodies with worn marks', () => {
  it.each([
    ['Sở Nông nghiệp và Phát trien nông thôn', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Tài nguyên và Mòi trường', 'Sở Tài nguyên và Môi trường'],
    ['Sở Nông nghiệp và Phát trien nông thôn tỉnh Hòa An', 'Sở Nông nghiệp và Phát triển nông thôn tỉnh Hòa An'],
    ['Sở Tài nguyên và Môi trường', null],
    ['Sở Thi đua', null],
    ['Ủy ban nhân dân xã Hòa An', null],
  ])('%s: %s', (name, meant) => expect(agencies.spelt(name)).toBe(meant))
})

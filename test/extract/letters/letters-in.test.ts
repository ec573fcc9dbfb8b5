import { describe, expect, it } from 'vitest'
import { lettersIn } from '../../../src/extract/letters/letters-in.js'
import { pagesOf } from '../../../src/model/outcome.js'
import type { Case } from './case.js'
import { bound, letter } from './letter-pages.js'
import { one } from './one.cases.js'
import { several } from './several.cases.js'

const seen = ({ pages }: Case): { letters: string; doubts: number } => {
  const { letters, doubts } = lettersIn(bound(...pages))
  return { letters: letters.map(pagesOf).join(' '), doubts: doubts.length }
}

describe('several letters in a file', () => {
  it.each(several.map((c) => [c.name, c] as const))('%s', (_, c) => {
    expect(seen(c)).toEqual({ letters: c.letters, doubts: c.doubts ?? 0 })
  })
})

describe('one letter in a file', () => {
  it.each(one.map((c) => [c.name, c] as const))('%s', (_, c) => {
    expect(seen(c)).toEqual({ letters: c.letters, doubts: c.doubts ?? 0 })
  })
})

describe('a doubt', () => {
  it('names page and number, and stands where the number is printed', () => {
    const document = bound(letter({}), letter({}))
    const [doubt] = lettersIn(document).doubts
    expect(doubt?.says).toContain('Trang 2')
    expect(document.text.slice(doubt?.span?.start, doubt?.span?.end)).toBe('Số: 14/UBND-KT')
    expect(doubt?.span?.start).toBeGreaterThan(document.pages[1]?.span.start ?? Infinity)
  })
})

describe('what is no file of letters', () => {
  it('a web page is never taken apart', () => {
    const document = { ...bound(letter({}), letter({ number: 'Số: 15/UBND-KT' })), origin: 'web' as const }
    expect(lettersIn(document)).toEqual({ letters: [{ from: 1, to: 2 }], doubts: [] })
  })
  it('a text without pages of letters', () => {
    expect(lettersIn(bound('Chợ phiên', 'Thứ bảy hằng tuần')).letters).toEqual([{ from: 1, to: 2 }])
  })
})

import { expect, it } from 'vitest'
import { sentenceAround } from '../../src/text/sentence.js'

const TEXT = `I. KẾT QUẢ

Đoàn đã kiểm tra 03 xã. Xã Phú Lương đạt 14/19
tiêu chí, còn 5 tiêu chí. Đoàn ghi nhận.

- Gửi báo cáo trước ngày 15/3/2024;
- Hoàn thiện hồ sơ.

Xã | 1 | 2 | Đạt
Phú Lương | x | x | 14/19
Đồng An | x |  | 13/19`

it.each([
  ['14/19', 'Xã Phú Lương đạt 14/19 tiêu chí, còn 5 tiêu chí.'],
  ['03 xã', 'Đoàn đã kiểm tra 03 xã.'],
  ['15/3/2024', '- Gửi báo cáo trước ngày 15/3/2024;'],
  ['Hoàn thiện', '- Hoàn thiện hồ sơ.'],
  ['Phú Lương |', 'Phú Lương | x | x | 14/19'],
  ['13/19', 'Đồng An | x |  | 13/19'],
  ['KẾT', 'I. KẾT QUẢ'],
])('around «%s»', (words, sentence) => {
  const start = TEXT.indexOf(words)
  expect(sentenceAround(TEXT, { start, end: start + words.length })).toBe(sentence)
})

it('an endless sentence is cut at blanks, the place stays inside', () => {
  const long = `${'trước '.repeat(300)}ĐÂY ${'sau '.repeat(300)}`
  const start = long.indexOf('ĐÂY')
  const cut = sentenceAround(long, { start, end: start + 3 })
  expect(cut).toMatch(/^trước .*ĐÂY.* sau$/)
  expect(cut.length).toBeLessThanOrEqual(401)
})

it('any place in any text gives something that holds it', () => {
  for (let start = 0; start < TEXT.length; start += 7) {
    const quote = TEXT.slice(start, start + 3)
      .replace(/\s+/g, ' ')
      .trim()
    expect(sentenceAround(TEXT, { start, end: start + 3 }), `at ${start}`).toContain(quote)
  }
})

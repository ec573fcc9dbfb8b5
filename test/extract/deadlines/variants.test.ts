import { describe, expect, it } from 'vitest'
import type { DeadlineRecord } from '../../../src/model/letter-record.js'
import { readLetterText, readSentence } from './read.js'
import { MIXED } from './variants-mixed.js'
import { HANDS, MORE_HANDS, OFFICES } from './variants-offices.js'
import { STILL_MORE } from './variants-offices-more.js'
import { TIMES } from './variants-times.js'
import { LAID_OUT, TOLD } from './variants-told.js'

const HEAD = 'ỦY BAN NHÂN DÂN\nHUYỆN BÌNH AN\n\nSố: 12/UBND-NN\n\nBình An, ngày 12 tháng 3 năm 2024\n\nKính gửi: UBND các xã\n\n'

const rowsOf = (found: readonly DeadlineRecord[]): string =>
  found.map((d) => `${d.due ?? (d.kind === 'recurring' ? 'R' : 'N')}${d.quoted ? 'q' : ''}`).join(' ')

describe('each class of wording and its look-alikes', () => {
  it.each([...TIMES, ...TOLD, ...MIXED].map(([rows, text]) => ({ rows, text })))('$text', ({ rows, text }) => {
    expect(rowsOf(readSentence(text, '2024-03-12'))).toBe(rows)
  })
})

describe('the same of many offices', () => {
  it.each([...OFFICES, ...HANDS, ...MORE_HANDS, ...STILL_MORE].map(([rows, text, date]) => ({ rows, text, date })))(
    '$text',
    ({ rows, text, date }) => {
      expect(rowsOf(readSentence(text, date ?? '2024-03-12'))).toBe(rows)
    },
  )
})

describe('terms in lists and tables', () => {
  it.each(LAID_OUT.map(([rows, paragraphs]) => ({ rows, paragraphs })))('$paragraphs', ({ rows, paragraphs }) => {
    expect(rowsOf(readLetterText(HEAD + paragraphs.join('\n\n'), '2024-03-12'))).toBe(rows)
  })
})

/** Wordings seen in published documents, each in a small letter read the whole way: the record must hold what they say, or the list says why not. */
import { describe, expect, it } from 'vitest'
import type { LetterRecord } from '../../../src/model/letter-record.js'
import { CITATIONS } from './citations.js'
import { COUNTS, CRITERIA, STANDINGS } from './communes.js'
import { NO_TERMS, TERMS } from './deadlines.js'
import { readPhrase } from './letter.js'
import { DATES, NUMBERS } from './letterheads.js'
import type { Phrase } from './phrase.js'
import { citationRowsOf, communeRowsOf, dateRowsOf, numberRowsOf, termsOf } from './show.js'

const BODY = 'Các cơ quan, đơn vị tổ chức thực hiện.'

function check<Row>(
  kind: string,
  phrases: readonly Phrase<Row>[],
  rowsOf: (record: LetterRecord, phrase: Phrase<Row>) => readonly Row[],
): void {
  describe(kind, () => {
    it.each(phrases)('$id «$text»', (phrase) => {
      const rows = rowsOf(readPhrase(phrase.text === '' ? BODY : phrase.text, phrase.frame), phrase)
      if (phrase.gap === undefined) expect(rows).toEqual(phrase.rows)
      else expect(rows, 'đã đọc được: bỏ khỏi danh sách khoảng trống').not.toEqual(phrase.rows)
    })
  })
}

check('terms', TERMS, termsOf)
check('times that are no terms', NO_TERMS, termsOf)
check('criteria', CRITERIA, communeRowsOf)
check('counts', COUNTS, communeRowsOf)
check('standings', STANDINGS, communeRowsOf)
check('numbers', NUMBERS, numberRowsOf)
check('dates', DATES, (record, { text }) => dateRowsOf(record, text === ''))
check('citations', CITATIONS, citationRowsOf)

it('known gaps are at most one in twenty', () => {
  const all: readonly Phrase<unknown>[] = [...TERMS, ...NO_TERMS, ...CRITERIA, ...COUNTS, ...STANDINGS, ...NUMBERS, ...DATES, ...CITATIONS]
  expect(new Set(all.map((p) => p.id.slice(0, 4))).size).toBe(119)
  expect(all.filter((p) => p.gap !== undefined).length / all.length).toBeLessThanOrEqual(0.05)
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedReliability } from '../../scripts/score/shipped-reliability.js'

const of = (n: number, right: number): object => ({ n, right, confidence: 0.9 })
const kind = (groups: object): object => ({ ...of(0, 0), groups })
const shipped = (table: object): unknown => JSON.parse(shippedReliability(JSON.stringify(table)))

describe('the table that goes with the program', () => {
  it.each([
    [
      'a letter the rules were made on counts once, in the shape that gave most',
      { 'a/b': { docx: kind({ tuned: of(7, 7) }), pdf: kind({ tuned: of(6, 5) }), text: kind({ tuned: of(6, 6) }) } },
      { 'a/b': { text: { tuned: [7, 7] } } },
    ],
    [
      'of shapes alike the worse one',
      { 'a/b': { docx: kind({ tuned: of(6, 6) }), pdf: kind({ tuned: of(6, 5) }) } },
      { 'a/b': { text: { tuned: [6, 5] } } },
    ],
    [
      'letters kept aside and fresh ones are one',
      { 'a/b': { text: kind({ heldout: of(5, 4), fresh: of(3, 3), tuned: of(9, 9) }) } },
      { 'a/b': { text: { unseen: [8, 7], tuned: [9, 9] } } },
    ],
    [
      'scans of either engine stand apart from text',
      {
        'a/b': {
          text: kind({ tuned: of(2, 2) }),
          'scan, tesseract': kind({ tuned: of(4, 3) }),
          'scan, tesseract.js': kind({ tuned: of(2, 2) }),
        },
      },
      { 'a/b': { text: { tuned: [2, 2] }, scan: { tuned: [4, 3] } } },
    ],
    ['a value without evidence has no rule', { 'no evidence': { text: kind({ tuned: of(2, 2) }) } }, {}],
  ])('%s', (_, bench, table) => expect(shipped(bench)).toEqual(table))

  it('is made of the tables in bench/ (npm run score -- --write)', () => {
    const bench = readFileSync('bench/reliability.json', 'utf8')
    expect(readFileSync('src/reference/data/reliability.json', 'utf8')).toBe(shippedReliability(bench))
  })
})

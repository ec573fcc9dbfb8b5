import { describe, expect, it } from 'vitest'
import { loadReference } from '../../src/pipeline/load-reference.js'
import { readReliability, type Experience, type SourceKind } from '../../src/reference/reliability.js'

const table = readReliability(
  JSON.stringify({
    'x/many': { text: { unseen: [20, 18], tuned: [90, 90] }, scan: { tuned: [33, 32] } },
    'x/few': { text: { unseen: [19, 18], tuned: [10, 10] } },
    'x/few#who': { text: { unseen: [3, 1] } },
  }),
)

describe('experience', () => {
  it.each<[string, SourceKind, Experience | null]>([
    // Enough letters that nobody tuned on: they speak alone.
    ['x/many', 'text', { n: 20, right: 18, letters: 'unseen' }],
    ['x/many', 'scan', { n: 33, right: 32, letters: 'tuned' }],
    ['x/few', 'text', { n: 29, right: 28, letters: 'all' }],
    ['x/few#who', 'text', { n: 3, right: 1, letters: 'unseen' }],
    // Of written text nothing follows for scans, nor of a rule for its facets.
    ['x/few', 'scan', null],
    ['x/many#who', 'text', null],
    ['x/unknown', 'text', null],
    ['constructor', 'text', null],
  ])('%s in %s', (rule, kind, known) => expect(table.of(rule, kind)).toEqual(known))

  it('goes with the program', () => {
    expect(loadReference().reliability.of('head/number-state', 'text')).toMatchObject({ letters: 'unseen' })
  })
})

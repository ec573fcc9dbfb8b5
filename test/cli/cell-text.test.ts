/** A cell's chain on the screen: a line must stand there, or must not. */
import { describe, expect, it } from 'vitest'
import { cellLines } from '../../src/cli/explain/cell-text.js'
import { cellWords } from '../../src/pipeline/words/cell-words.js'
import type { ExplainedCell, ExplainedLink, ToldWord } from '../../src/pipeline/explain-cell.js'
import { count, met, unmet } from '../builders/claims.js'
import { band, said, target } from '../builders/held.js'

const plain = (text: string): string => text
const manner = { lang: 'vi' as const, words: cellWords.vi, page: 'trang', bold: plain, dim: plain }

const word = (file: string, asOf: string | null, more: Partial<ToldWord> = {}): ToldWord => ({
  ...{
    statement: file,
    letter: { id: file, file, number: null, date: asOf, draft: false },
    saidBy: null,
    saidOn: asOf,
    asOf,
    claim: unmet(6),
  },
  ...{
    proof: { page: 2, quote: 'x', sentence: `câu của ${file}`, rule: 'criteria/list', confidence: 0.9 },
    recordedFrom: '2024-01-01T00:00:00.000Z',
  },
  ...{ extractor: 'congvan/5', ...more },
})
const link = (state: ExplainedLink['state'], file: string, asOf: string | null, more: Partial<ExplainedLink> = {}): ExplainedLink => ({
  ...{ ...word(file, asOf), state, by: null, how: null, ...more },
})
const cell = (more: Partial<ExplainedCell> = {}): ExplainedCell => ({
  ...{ unit: { code: null, validFrom: null, name: 'Nà Lạ', district: null }, standard: 'ntm', set: 'xa-2021-2025', cell: 'criterion 6' },
  ...{ asOf: '2023-12-31', knownAt: null, value: { track: 'criterion', no: 6, met: false }, chain: [], contradictions: [], ...more },
})
const shown = (more: Partial<ExplainedCell>): string => cellLines(cell(more), manner).join('\n')
const by = (file: string, asOf: string) => ({ statement: file, asOf, letter: word(file, asOf).letter })

describe('why a word does not stand', () => {
  it.each<[string, ExplainedLink, string]>([
    [
      'a later day',
      link('overruled', 'a', '2023-11-28', { by: by('b', '2023-11-30'), how: 'later-day' }),
      'thay bằng b: số liệu của ngày sau (30/11/2023)',
    ],
    ['a later letter', link('overruled', 'a', '2023-11-28', { by: by('b', '2023-11-28'), how: 'later-letter' }), 'văn bản ban hành sau'],
    [
      'the order of files proves nothing',
      link('overruled', 'a', '2023-11-28', { by: by('b', '2023-11-28'), how: 'order' }),
      'cần người xem lại',
    ],
    [
      'a plan reached',
      link('reached', 'a', '2022', { by: by('b', '2024-01-24'), how: 'later-day', claim: target(2023) }),
      'đã có danh hiệu: b, 24/01/2024',
    ],
    ['a claim without figures', link('aside', 'a', '2023', { claim: said('lost') }), 'không kèm con số'],
    ['a group', link('aside', 'a', '2023', { claim: band(15, 18) }), 'xã đã có số riêng'],
    ['no day', link('undated', 'a', null), 'không rõ ngày: Tiêu chí 6: chưa đạt'],
    [
      'a doubtful reading',
      link('holds', 'a', '2023', { proof: { page: 1, quote: 'x', sentence: 'y', rule: 'r', confidence: 0.7 } }),
      'NGHI NGỜ',
    ],
    ['a draft', link('holds', 'a', '2023', { letter: { ...word('a', '2023').letter, draft: true } }), 'a, DỰ THẢO, trang 2'],
  ])('%s', (_, told, piece) => expect(shown({ chain: [told] })).toContain(piece))

  it('a sure reading of a signed letter carries no mark', () => {
    expect(shown({ chain: [link('holds', 'a', '2023')] })).not.toMatch(/NGHI NGỜ|DỰ THẢO|thay bằng/)
  })

  it('an empty answer is said', () => expect(shown({ value: null })).toContain('trống, không lời nào đang được lấy'))
})

describe('contradictions', () => {
  const conflict = (stands: 'met' | 'unmet') => ({
    contradictions: [
      {
        criterion: 6,
        met: word('a', '2023-11-28', { claim: met(6) }),
        unmet: word('b', '2023-11-30'),
        stands,
        because: 'cấp tỉnh thẩm định sau',
      },
    ],
  })

  it('both sentences, which stands and why', () => {
    const page = shown(conflict('unmet'))
    for (const piece of ['a (28/11/2023) ghi đạt, b (30/11/2023) ghi chưa đạt; theo b: cấp tỉnh', 'a: «câu của a»', 'b: «câu của b»'])
      expect(page).toContain(piece)
    expect(page).not.toContain('khác với thứ tự thẩm định')
  })

  it('where the picture goes by the later day against who appraised, it says so', () => {
    expect(shown(conflict('met'))).toContain('khác với thứ tự thẩm định')
  })
})

it('one sentence that tells much is quoted once', () => {
  const claims = [count(17), met(1), met(2), met(3), unmet(6)]
  const page = shown({ cell: 'score', chain: claims.map((claim) => link('holds', 'a', '2023', { claim })) })
  expect(page).toContain('2023: Số tiêu chí: đạt 17/19; Tiêu chí 1-3: đạt; Tiêu chí 6: chưa đạt')
  expect(page.split('câu của a').length).toBe(2)
})

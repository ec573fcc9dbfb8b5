import { describe, expect, it } from 'vitest'
import type { ReadWord } from '../../../src/parse/ocr/engine.js'
import { vote, type VotedLine } from '../../../src/parse/ocr/vote.js'
import type { Lexicon } from '../../../src/reference/lexicon.js'
import { withDoubts } from '../../../src/parse/ocr/doubts.js'
import { loadLexicon } from '../../../src/pipeline/load-reference.js'
import { lineOf, textOf, type Made } from './lines.js'

type Reading = readonly (string | Made)[]

/** Two readings of one line; what stands afterwards, and which words are doubted (under 0.8). */
const CASES: readonly (readonly [name: string, first: Reading, second: Reading, text: string, doubted: readonly string[]])[] = [
  ['both alike', ['ngày', '21/9/1973'], ['ngày', '21/9/1973'], 'ngày 21/9/1973', []],
  ['a figure differs: doubt, whoever is right', ['ngày', '21/0/1973'], ['ngày', '21/9/1973'], 'ngày 21/0/1973', ['21/0/1973']],
  ['the language decides between tones', ['thành', 'phó', 'Hà'], ['thành', 'phố', 'Hà'], 'thành phố Hà', ['phố']],
  ['a doubled Đ loses', ['số', '211/QĐĐ-TTg'], ['số', '211/QĐ-TTg'], 'số 211/QĐ-TTg', ['211/QĐ-TTg']],
  ['strokes of a Roman number are lost, not made', ['quý', 'II/2024'], ['quý', 'III/2024'], 'quý III/2024', []],
  ['a quarter read as figures', ['quý', { text: '112026.', confidence: 0.82 }], ['quý', 'II/2026.'], 'quý II/2026.', ['II/2026.']],
  ['a month is no quarter', ['tháng', { text: '11/2026', confidence: 0.82 }], ['tháng', 'II/2026'], 'tháng 11/2026', ['11/2026']],
  ['a hook is lost, not made', ['phát', 'triến'], ['phát', 'triển'], 'phát triển', []],
  ['in a name it is doubted, whichever model saw it', ['Lò', 'Thảo'], ['Lò', 'Tháo'], 'Lò Thảo', ['Thảo']],
  ['x or X alone is one mark', [{ text: 'x', confidence: 0.4 }], [{ text: 'X', confidence: 0.5 }], 'x', []],
  ['a stop read in the blank at the end', ['số', '45/VPĐP'], ['số', '45/VPĐP.'], 'số 45/VPĐP', []],
  ['a stop within is a difference', ['năm', '2022.', 'Xã'], ['năm', '2022', 'Xã'], 'năm 2022. Xã', ['2022.', 'Xã']],
  ['the same signs, a blank apart', ['số', '3'], ['số3'], 'số 3', []],
  ['a blank between two figures is a difference', ['1', '5'], ['15'], '1 5', ['1', '5']],
  ['so is a blank behind a comma', ['1,', '5'], ['1,5'], '1, 5', ['1,', '5']],
  ['one reading alone', ['Đinh', 'Bá'], [], 'Đinh Bá', ['Đinh', 'Bá']],
]

const voted = (line: VotedLine, again: readonly ReadWord[], lexicon: Lexicon | null): VotedLine => vote(line, line.words, again, lexicon)

describe('a vote between two readings', () => {
  it.each(CASES)('%s', (_, first, second, text, doubted) => {
    const line = voted(lineOf(first), lineOf(second).words, loadLexicon())
    expect(textOf(line)).toBe(text)
    expect(line.words.filter((word) => word.confidence < 0.8).map((word) => word.text)).toEqual(doubted)
  })

  it('the losing reading is kept', () => {
    const line = voted(lineOf(['21/0/1973']), lineOf(['21/9/1973']).words, null)
    expect(line.words[0]?.rivals).toEqual(['21/9/1973'])
  })

  it('words that only the second look saw are not put in', () => {
    expect(textOf(voted(lineOf(['xã']), lineOf(['xã', { text: 'bụi', x0: 900 }]).words, null))).toBe('xã')
  })
})

describe('what the language says', () => {
  it('a word that fits no neighbour is doubted, and stays as it was read', () => {
    const line = withDoubts(lineOf(['sửa', 'đổi,', 'bỗ', 'sung', 'một', 'số']), loadLexicon())
    expect(textOf(line)).toBe('sửa đổi, bỗ sung một số')
    expect(line.words[2]).toMatchObject({ confidence: 0.7, rivals: expect.arrayContaining(['bổ']) as unknown })
  })
  it.each([['Long Đông'], ['ngày 13 tháng 4'], ['Nguyễn Hữu Trục'], ['QĐ-UBND']])('%s is none of its business', (text) => {
    const line = withDoubts(lineOf(text.split(' ')), loadLexicon())
    expect(line.words.every((word) => word.rivals === undefined)).toBe(true)
  })
})

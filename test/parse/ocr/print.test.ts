import { describe, expect, it } from 'vitest'
import { withWholeWords } from '../../../src/parse/ocr/cut-words.js'
import { withoutDoubledLetters } from '../../../src/parse/ocr/doubled-letter.js'
import { FINE, printOf } from '../../../src/parse/ocr/print.js'
import { withoutStrayDashes } from '../../../src/parse/ocr/stray-dashes.js'
import { lineOf, textOf, type Made } from './lines.js'

const noise = (text: string): Made => ({ text, confidence: 0.1 })

const SIEVED: readonly (readonly [name: string, words: readonly (string | Made)[], left: readonly string[]])[] = [
  ['a line of print', ['Kính', 'gửi:', 'Sở', 'Y', 'tế;'], ['Kính gửi: Sở Y tế;']],
  ['noise at both ends', [noise('‡'), 'Hà', 'Nội,', noise('-h4@')], ['Hà Nội,']],
  ['two columns', ['Số:', '15/TB-SYT', { text: 'Huế,', x0: 900 }], ['Số: 15/TB-SYT', 'Huế,']],
  ['a stamp beside print', ['Huế,', 'ngày', { text: '.2Š.|', confidence: 0.2, x0: 900 }], ['Huế, ngày']],
  ['dust', [noise('ˆ'), noise('¬')], []],
  [
    'the symbol behind a dotted blank, however unsure',
    [{ text: 'Số:' }, { text: '..../TTr-UBND', confidence: 0.08 }],
    ['Số: ..../TTr-UBND'],
  ],
  ['a full stop begins no line', ['.', 'KT.', 'GIÁM', 'ĐỐC'], ['KT. GIÁM ĐỐC']],
  ['one letter alone, half sure', [{ text: 'í', confidence: 0.6 }], []],
]

describe('print and noise', () => {
  it.each(SIEVED)('%s', (_, words, left) => expect(printOf([lineOf(words)], FINE).map(textOf)).toEqual(left))

  it('a cross alone in a cell stays; a word over two cells is left to the look at each', () => {
    const cells = [
      { x0: 0, y0: 60, x1: 25, y1: 110 },
      { x0: 27, y0: 60, x1: 60, y1: 110 },
    ]
    expect(printOf([lineOf([{ text: 'x', confidence: 0.4 }])], FINE, cells).map(textOf)).toEqual(['x'])
    expect(printOf([lineOf(['12'])], FINE, cells)).toEqual([])
  })
})

describe('numbers cut in two', () => {
  const cut = (left: string, gap: number, right: string): string => {
    const first = lineOf([left])
    const end = first.words[0]?.x1 ?? 0
    return withWholeWords([lineOf([left, { text: right, x0: end + gap }])]).map(textOf)[0] ?? ''
  }
  it('are one when a hair apart', () => expect(cut('4', 3, '0/2025/NĐ-CP')).toBe('40/2025/NĐ-CP'))
  it('are two with a blank between', () => expect(cut('tháng4', 12, '2025')).toBe('tháng4 2025'))
  it('words are left alone', () => expect(cut('Đoàn', 3, 'Kết')).toBe('Đoàn Kết'))
})

describe('a doubled Đ', () => {
  const inRoom = (dots: number): ReturnType<typeof withoutDoubledLetters> =>
    withoutDoubledLetters({
      ...lineOf(['Quyết']),
      // "Quyết định" at 37 dots a size of type: 2.45 and 2.25 wide by the table of widths.
      words: [
        { text: 'Quyết', confidence: 0.9, x0: 0, x1: 91, y0: 70, y1: 100 },
        { text: 'định', confidence: 0.9, x0: 100, x1: 164, y0: 70, y1: 100 },
        { text: '08/QĐĐ-HĐND', confidence: 0.9, x0: 200, x1: 200 + dots, y0: 70, y1: 100 },
      ],
    })
  it('is one where there is room for one: said, and doubted', () =>
    expect(inRoom(225).words[2]).toMatchObject({ text: '08/QĐ-HĐND', rivals: ['08/QĐĐ-HĐND'], confidence: 0.75 }))
  it('stays where there is room for two, and is doubted', () =>
    expect(inRoom(262).words[2]).toMatchObject({ text: '08/QĐĐ-HĐND', rivals: ['08/QĐ-HĐND'], confidence: 0.75 }))
  it('of a land office is no slip', () => expect(textOf(withoutDoubledLetters(lineOf(['Số:', '12/QLĐĐ'])))).toBe('Số: 12/QLĐĐ'))
})

describe('a dash before a title', () => {
  it.each([
    [['-', 'PHÓ', 'CHỦ', 'TỊCH'], 'PHÓ CHỦ TỊCH'],
    [['-', 'Chủ', 'tịch', 'UBND', 'huyện;'], '- Chủ tịch UBND huyện;'],
    [['-', 'UBND', 'TỈNH;'], '- UBND TỈNH;'],
  ])('%j', (words, left) => expect(withoutStrayDashes([lineOf(words)]).map(textOf)).toEqual([left]))
})

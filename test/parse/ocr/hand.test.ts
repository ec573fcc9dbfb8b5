import { describe, expect, test } from 'vitest'
import { markHand } from '../../../src/parse/ocr/hand.js'
import type { VotedLine } from '../../../src/parse/ocr/vote.js'
import { type DrawnWord, drawnRow } from './drawn-page.js'

const said = (lines: readonly VotedLine[]): string =>
  lines.flatMap((line) => line.words.map((word) => (word.hand ? `…{${word.rivals?.join() ?? ''}}` : word.text))).join(' ')

function marked(words: readonly DrawnWord[], noise: readonly DrawnWord[] = []): { text: string; lines: VotedLine[] } {
  const { page, line } = drawnRow([...words, ...noise])
  const left = new Set(noise.map((word) => word.text))
  const own = { ...line, words: line.words.filter((word) => !left.has(word.text)) }
  const lines = markHand(page, [own], [line])
  return { text: said(lines), lines }
}

const so = (x = 300): DrawnWord => ({ text: 'Số:', x })
const symbol = (x: number): DrawnWord => ({ text: '/QĐ-TTK', x })
/** "Khe Lim, ngày" … */
const date = (day: readonly DrawnWord[], month: readonly DrawnWord[], year: readonly DrawnWord[]): DrawnWord[] => [
  { text: 'Khe', x: 1000 },
  { text: 'Lim,', x: 1090 },
  { text: 'ngày', x: 1180 },
  ...day,
  { text: 'tháng', x: 1380 },
  ...month,
  { text: 'năm', x: 1590 },
  ...year,
]
const year: DrawnWord = { text: '2026', x: 1680 }
const month: DrawnWord = { text: '4', x: 1530 }

describe('stays print', () => {
  test.each<[string, DrawnWord[], string]>([
    ['a number against its slash', [so(), { text: '37/QĐ-TTK', x: 380 }], 'Số: 37/QĐ-TTK'],
    ['a number read apart that stands against its slash', [so(), { text: '37', x: 380 }, symbol(430)], 'Số: 37 /QĐ-TTK'],
    ['a drawn blank', [so(), symbol(520)], 'Số: /QĐ-TTK'],
    ['a date', date([{ text: '28', x: 1300 }], [month], [year]), 'Khe Lim, ngày 28 tháng 4 năm 2026'],
    [
      'a day as high as print may differ',
      date([{ text: '28', x: 1300, height: 28 }], [month], [year]),
      'Khe Lim, ngày 28 tháng 4 năm 2026',
    ],
    ['a day left blank', date([], [month], [year]), 'Khe Lim, ngày tháng 4 năm 2026'],
    ['a date all blank', date([], [], []), 'Khe Lim, ngày tháng năm'],
    [
      "a sentence's date, however it stands",
      [
        { text: 'trước', x: 300 },
        { text: 'ngày', x: 450 },
        { text: '28', x: 570, height: 44 },
        { text: 'tháng', x: 640 },
        { text: '4', x: 780 },
      ],
      'trước ngày 28 tháng 4',
    ],
    ["another's number in a sentence", [{ text: 'số', x: 300 }, { text: '37', x: 380, height: 44 }, symbol(480)], 'số 37 /QĐ-TTK'],
  ])('%s', (_, words, text) => {
    expect(marked(words).text).toBe(text)
  })
})

describe('is written by hand or stamped', () => {
  test.each<[string, DrawnWord[], string]>([
    ['higher than print', [so(), { text: '115', x: 380, height: 40 }, symbol(480)], 'Số: …{115} /QĐ-TTK'],
    ['below the line', [so(), { text: '115', x: 380, below: 8 }, symbol(480)], 'Số: …{115} /QĐ-TTK'],
    ['odd signs', [so(), { text: '#o', x: 380 }, { text: 'ý', x: 440 }, symbol(480)], 'Số: …{#oý} /QĐ-TTK'],
    ['ink that nobody read', [so(), { text: '115', x: 380, height: 38, only: 'ink' }, symbol(480)], 'Số: …{} /QĐ-TTK'],
    ['figures of a numbering stamp', [so(), { text: '21', x: 380, gap: 22 }, symbol(500)], 'Số: …{21} /QĐ-TTK'],
    ['two readings, and apart', [so(), { text: '115', x: 380, rivals: ['445'] }, symbol(520)], 'Số: …{115} /QĐ-TTK'],
    [
      'a Party number',
      [
        { text: 'Số', x: 300 },
        { text: '41', x: 380, height: 42 },
        { text: '-NQ/HU', x: 480 },
      ],
      'Số …{41} -NQ/HU',
    ],
    ['a day', date([{ text: '22', x: 1300, height: 40 }], [month], [year]), 'Khe Lim, ngày …{22} tháng 4 năm 2026'],
    [
      'one figure of a day',
      date(
        [
          { text: '2', x: 1300, height: 40 },
          { text: '2', x: 1324 },
        ],
        [month],
        [year],
      ),
      'Khe Lim, ngày …{22} tháng 4 năm 2026',
    ],
    ['a month', date([{ text: '22', x: 1300 }], [{ ...month, below: 9 }], [year]), 'Khe Lim, ngày 22 tháng …{4} năm 2026'],
    ['a day and a month', date([{ text: 'ð', x: 1300 }], [{ ...month, text: '†' }], [year]), 'Khe Lim, ngày …{ð} tháng …{†} năm 2026'],
  ])('%s', (_, words, text) => {
    const { text: seen, lines } = marked(words)
    expect(seen).toBe(text)
    const hand = lines.flatMap((line) => line.words).filter((word) => word.hand)
    expect(hand.every((word) => word.text === '…' && word.confidence <= 0.3)).toBe(true)
  })

  test('a word read without blanks is cut at its labels', () => {
    const glued = { text: 'ngày®2tháng', x: 1180, height: 30 }
    const words = [
      { text: 'Khe', x: 1000 },
      { text: 'Lim,', x: 1090 },
      glued,
      { text: '4', x: 1480 },
      { text: 'năm', x: 1540 },
      { text: '2026', x: 1630 },
    ]
    expect(marked(words).text).toBe('Khe Lim, ngày …{®2} tháng 4 năm 2026')
  })

  test('a pen that is read as letters between two labels', () => {
    const glued = { text: 'ngàyØAtháng', x: 1180 }
    const rest = [
      { text: '4', x: 1480 },
      { text: 'năm', x: 1540 },
      { text: '2026', x: 1630 },
    ]
    expect(marked([{ text: 'Khe', x: 1000 }, { text: 'Lim,', x: 1090 }, glued, ...rest]).text).toBe('Khe Lim, ngày …{ØA} tháng 4 năm 2026')
  })

  test('the rest of a date line that a stamp lies over', () => {
    const words = [
      { text: 'Khe', x: 1000 },
      { text: 'Lim,', x: 1090 },
    ]
    const noise = [
      { text: 'ngày', x: 1180, confidence: 0.1 },
      { text: 'h4@ÔlJ', x: 1300, height: 50, confidence: 0 },
    ]
    expect(marked(words, noise).text).toBe('Khe Lim, ngày …{h4@ÔlJ}')
  })
})

test('a typed number set apart by a blank stays, in doubt', () => {
  const { text, lines } = marked([so(), { text: '115', x: 380 }, symbol(480)])
  expect(text).toBe('Số: 115 /QĐ-TTK')
  expect(lines[0]?.words[1]?.confidence).toBeLessThanOrEqual(0.7)
})

test('what is read where no ink is, is left out', () => {
  expect(marked(date([{ text: '=', x: 1300, only: 'text' }], [month], [year])).text).toBe('Khe Lim, ngày tháng 4 năm 2026')
})

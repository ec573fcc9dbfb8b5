import { expect, test } from 'vitest'
import { linesOfHocr } from '../../../src/parse/ocr/hocr.js'

const word = (text: string, title = 'bbox 10 20 60 50; x_wconf 91'): string =>
  `<span class='ocrx_word' id='word_1_1' title='${title}'>${text}</span>`
const line = (
  words: string,
  title = 'bbox 10 20 400 60; baseline -0.002 -9; x_size 41.5; x_descenders 9; x_ascenders 10',
  kind = 'line',
): string => `<span class='ocr_${kind}' id='line_1_1' title="${title}">\n ${words}\n</span>`
const page = (...lines: string[]): string =>
  `<div class='ocr_page' title='image "stdin"; bbox 0 0 500 500'><p class='ocr_par' title="bbox 0 0 1 1">${lines.join('\n')}</p></div>`

const box = { x0: 10, y0: 20, x1: 60, y1: 50 }

test.each<[string, string, unknown]>([
  ['nothing', '', []],
  ['a page without text', page(), []],
  [
    'a line; its baseline from the lower left corner',
    page(line(word('Số:'))),
    [{ words: [{ text: 'Số:', confidence: 0.91, ...box }], baseline: 51, slope: -0.002, size: 41.5 }],
  ],
  ['a line of spaces is none', page(line(word(' '))), []],
  ['a line on its side is left out', page(line(word('dọc'), 'bbox 10 20 60 400; textangle 90; x_size 40; x_descenders 9')), []],
])('%s', (_, hocr, wanted) => expect(linesOfHocr(hocr)).toEqual(wanted))

test.each([['line', 'caption', 'header', 'textfloat'].map((kind) => page(line(word(kind), undefined, kind)))])(
  'all kinds of lines are lines',
  (...pages) => {
    expect(pages.flatMap(linesOfHocr).map(({ words }) => words[0]?.text)).toEqual(['line', 'caption', 'header', 'textfloat'])
  },
)

test.each([
  ['<strong>ĐẢNG <em>ỦY</em></strong>', 'ĐẢNG ỦY'],
  ['&lt;a&gt; &amp;amp; &quot;b&quot; &#39;', `<a> &amp; "b" '`],
  ['tie\u0302u chi\u0301', 'tiêu chí'],
])('%s → %s', (written, text) => {
  expect(linesOfHocr(page(line(word(written))))[0]?.words[0]?.text).toBe(text)
})

test.each([
  ['bbox 10 20 60 50; x_wconf 0', 0],
  ['bbox 10 20 60 50; x_wconf -1', 0],
  ['bbox 10 20 60 50; x_wconf 100', 1],
])('%s is confidence %d', (title, confidence) => {
  expect(linesOfHocr(page(line(word('a', title))))[0]?.words[0]?.confidence).toBe(confidence)
})

test('a line after one on its side is still read', () => {
  const lines = linesOfHocr(page(line(word('dọc'), 'bbox 1 2 3 4; textangle 90; x_size 40'), line(word('ngang'))))
  expect(lines.map(({ words }) => words.map((w) => w.text))).toEqual([['ngang']])
})

import { expect, test } from 'vitest'
import { inUnicode } from '../../../src/parse/pdf/legacy-runs.js'
import type { DrawnPage } from '../../../src/parse/pdf/read-page.js'

const run = (text: string, font: string): DrawnPage['runs'][number] => ({
  text,
  font,
  x0: 0,
  x1: 50,
  baseline: 100,
  size: 12,
  ascent: 10,
  descent: 2,
  angle: 0,
})
const page = (font: string, texts: readonly string[]): DrawnPage => ({
  number: 1,
  width: 595,
  height: 842,
  rules: [],
  drawn: true,
  painted: false,
  covered: 0,
  fonts: new Map([['f1', font]]),
  runs: texts.map((text) => run(text, 'f1')),
})
const TCVN3 = ['Uû', 'ban', 'nh©n', 'd©n', 'x·', 'b¸o', 'c¸o', 'kÕt', 'qu¶', 'thùc', 'hiÖn']

test.each([
  ['TCVN3 by the name of its font', 'ABCDEF+.VnTime', TCVN3, 'Uỷ ban nhân dân xã báo cáo kết quả thực hiện', 1],
  ['another font is left alone', 'ABCDEF+TimesNewRoman', TCVN3, TCVN3.join(' '), 0],
  ['Unicode under an old name is left alone', '.VnTime', ['Ủy', 'ban', 'nhân', 'dân'], 'Ủy ban nhân dân', 0],
])('%s', (_name, font, texts, expected, codes) => {
  const { pages, found } = inUnicode([page(font, texts)])
  expect(pages[0]?.runs.map(({ text }) => text).join(' ')).toBe(expected)
  expect(found.length).toBe(codes)
})

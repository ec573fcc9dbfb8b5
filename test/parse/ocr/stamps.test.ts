import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../../../src/intake/limits.js'
import { arrivalIn, arrivalLines } from '../../../src/parse/ocr/arrival-stamp.js'
import type { ReadLine, ReadWord } from '../../../src/parse/ocr/engine.js'
import { findNative, isUsable } from '../../../src/parse/ocr/find-native.js'
import { inkGroups } from '../../../src/parse/ocr/ink-groups.js'
import type { Bar } from '../../../src/parse/ocr/ruling.js'
import { shapesOf } from '../../../src/parse/ocr/shapes.js'
import { isArrival, labelOf, markIn } from '../../../src/parse/ocr/stamp-words.js'
import { isRefused, readFile } from '../../../src/pipeline/read-file.js'
import { drawnRow } from './drawn-page.js'

const word = (text: string, x0: number, y0: number, x1 = x0 + 18 * text.length, confidence = 0.9): ReadWord => ({
  text,
  x0,
  y0,
  x1,
  y1: y0 + 40,
  confidence,
})
const lineOf = (...words: ReadWord[]): ReadLine => ({ words, baseline: (words[0]?.y1 ?? 0) - 8, slope: 0, size: 45 })
const reading = (text: string): ReadLine[] => text.split(' / ').map((line) => lineOf(...line.split(' ').map((w, i) => word(w, i * 200, 0))))

describe('marks', () => {
  test.each([
    ['HỎA TỐC', 'HỎA TỐC'],
    ['HOA TOC', 'HỎA TỐC'],
    ['H ATỐC', 'HỎA TỐC'],
    ['THUONG KHẨN', 'THƯỢNG KHẨN'],
    ['KHẨN', 'KHẨN'],
    ['MÂT', 'MẬT'],
    ['TUYỆT / MẬT', 'TUYỆT MẬT'],
    ['TỐI MẬT .', 'TỐI MẬT'],
  ])('%s says %s', (read, mark) => {
    expect(markIn(reading(read))?.text).toBe(mark)
  })

  test.each(['MẶT TRẬN', 'KHEN', 'mật', 'BÍ MẬT NHÀ NƯỚC', 'HỢP TÁC', 'CHÍNH PHỦ', '— ;', 'KHẨN TRƯƠNG'])('%s is none', (read) => {
    expect(markIn(reading(read))).toBeNull()
  })

  test('a slip in the letters is doubted, and what was read is kept', () => {
    expect(markIn(reading('H ATỐC'))).toMatchObject({ read: 'H ATỐC', confidence: 0.7 })
  })
})

test.each([
  ['Số:', 'Số'],
  ['Sô......', 'Số'],
  ['Ngày....', 'Ngày'],
  ['Gờ...G', 'Giờ'],
  ['_Kính', null],
  ['chuyển....', 'Chuyển'],
  ['Sốt', null],
  ['Giàu', null],
  ['Ngang', null],
])('%s is the label %s', (text, label) => {
  expect(labelOf(word(text, 0, 0))).toBe(label)
})

test.each([
  ['ĐẾN', true],
  ['ĐEN', true],
  ['RWĐẾN', true],
  ['đến', false],
  ['BẾN', false],
  ['ĐÈO', false],
])('%s heads an incoming stamp: %s', (text, is) => {
  expect(isArrival(word(text, 0, 0))).toBe(is)
})

/** Bars of a frame from 1400, 500 to 1850, 700. */
const LEFT: Bar = { way: 'v', x0: 1400, x1: 1404, y0: 500, y1: 700 }
const RIGHT: Bar = { way: 'v', x0: 1846, x1: 1850, y0: 505, y1: 695 }
const FOOT: Bar = { way: 'h', x0: 1400, x1: 1850, y0: 697, y1: 700 }
const COLUMNS = [1000, 1200, 1400, 1600, 1850].map((x): Bar => ({ way: 'v', x0: x, x1: x + 3, y0: 500, y1: 900 }))
const ROWS = [500, 560, 620, 680, 740, 900].map((y): Bar => ({ way: 'h', x0: 1000, x1: 1850, y0: y, y1: y + 3 }))

describe('the frame of an incoming stamp', () => {
  const { page } = drawnRow([])
  const arrival = lineOf(word('ĐẾN', 1420, 580), word('Ngày:', 1530, 640))
  const print = lineOf(word('CHỈ', 1420, 520), word('TIÊU', 1500, 520), word('ĐẾN', 1620, 520), word('NĂM', 1720, 520))

  test.each<[string, readonly Bar[], ReadLine, boolean]>([
    ['two sides and the foot', [LEFT, RIGHT, FOOT], arrival, true],
    ['ĐẾN alone in it', [LEFT, RIGHT, FOOT], lineOf(word('ĐẾN', 1420, 580)), true],
    ['no frame', [], arrival, false],
    ['one side only', [LEFT, FOOT], arrival, false],
    ['not closed', [LEFT, RIGHT], arrival, false],
    ['a table with ĐẾN in its head', [...COLUMNS, ...ROWS], print, false],
    ['small letters', [LEFT, RIGHT, FOOT], lineOf(word('đến', 1420, 580), word('ngày', 1530, 640)), false],
  ])('%s', (_, bars, line, is) => {
    const box = arrivalIn({ ...page, bars }, [line], [])
    expect(box !== null, JSON.stringify(box)).toBe(is)
  })
})

test('what is filled in an incoming stamp is hand, the name of who received it is kept apart', () => {
  const lines = [
    lineOf(word('XÃ', 1420, 500), word('SUỐI', 1480, 500)),
    lineOf(word('ĐẾN', 1410, 600), word('Số:', 1530, 560), word('3471', 1620, 560)),
    lineOf(word('Ngày:', 1530, 620), word('12|9', 1640, 620)),
    lineOf(word('Giờ......', 1530, 680)),
  ]
  const { marks, hidden } = arrivalLines(lines)
  expect(marks.map((line) => line.words.map((w) => `${w.text}${w.hand ? `{${w.read ?? ''}}` : ''}`).join(' '))).toEqual([
    'ĐẾN',
    'Số: …{3471}',
    'Ngày: …{12|9}',
    'Giờ:',
  ])
  expect(hidden).toEqual(['XÃ SUỐI'])
})

test('a group of letters aslant tells its slant, words that were read are no group', () => {
  const { page } = drawnRow([])
  const { picture } = page
  for (let i = 0; i < 6; i++) {
    const [x, y] = [300 + 40 * i, 900 - 28 * i]
    for (let row = y; row < y + 34; row++) picture.grey.fill(0, row * picture.width + x, row * picture.width + x + 24)
  }
  const shapes = shapesOf(picture)
  const [group] = inkGroups(picture, shapes, [])
  expect(group?.shapes).toHaveLength(6)
  expect(group?.angle).toBeCloseTo(-35, 0)
  expect(inkGroups(picture, shapes, [{ x0: 290, y0: 740, x1: 560, y1: 940 }])).toEqual([])
})

const hasNative = isUsable(await findNative())
if (!hasNative) console.warn('SKIPPED: no usable tesseract on this machine; stamps were read with tesseract.js only')
const engine = hasNative ? 'tesseract' : 'tesseract.js'

describe(`pages with stamps, by ${engine}`, { timeout: 5 * 60_000 }, () => {
  const read = (file: string) => readFile(`fixtures/scans/${file}.pdf`, { limits: defaultLimits, ocr: engine, pagesAtOnce: 1 })

  test('a slanted HỎA TỐC and an incoming stamp in red', async () => {
    const file = await read('13-hoa-toc-va-dau-cong-van-den')
    if (isRefused(file)) throw new Error(file.refusal.says)
    const marks = file.readings[0]?.record.marks
    expect(marks).toMatchObject({ urgency: 'Hỏa tốc', arrival: { number: null } })
  })

  test('a red MẬT: the letter goes no further', async () => {
    const file = await read('14-dau-mat')
    expect(isRefused(file) && file.refusal.code).toBe('secret')
  })

  test('a number and a day in blue pen', async () => {
    const file = await read('12-so-va-ngay-viet-tay')
    if (isRefused(file)) throw new Error(file.refusal.says)
    const record = file.readings[0]?.record
    expect(record).toMatchObject({ number: { ordinal: null, symbol: 'VPĐP-NV' }, date: '2023-07' })
    expect(record?.missing).toMatchObject({ '/number/ordinal': 'handwritten', '/date': 'handwritten' })
  })
})

/** Each step that makes a page ready, on pictures drawn here: black bars for lines of print. */
import { describe, expect, it } from 'vitest'
import { merged } from '../../../src/parse/ocr/area.js'
import { flatten } from '../../../src/parse/ocr/flatten.js'
import { inksOf } from '../../../src/parse/ocr/ink.js'
import { backFromSmaller, smaller } from '../../../src/parse/ocr/other-scale.js'
import { turnedBy } from '../../../src/parse/ocr/orient.js'
import type { Picture } from '../../../src/parse/ocr/picture.js'
import { barsOf, eraseBars } from '../../../src/parse/ocr/ruling.js'
import { shapesOf } from '../../../src/parse/ocr/shapes.js'
import { sheetOf } from '../../../src/parse/ocr/sheet.js'
import { skewOf } from '../../../src/parse/ocr/skew.js'
import { eraseSpecks } from '../../../src/parse/ocr/specks.js'
import { straighten } from '../../../src/parse/ocr/straighten.js'

type Paint = (x: number, y: number) => number

const painted = (width: number, height: number, paint: Paint, dpi = 100): Picture => ({
  width,
  height,
  dpi,
  grey: Uint8Array.from({ length: width * height }, (_, i) => paint(i % width, Math.floor(i / width))),
})

/** Lines of print 12 dots high, one each 30 dots, falling by `degrees`. */
const lines = (degrees: number): Picture =>
  painted(600, 800, (x, y) => {
    const at = y - Math.tan((degrees * Math.PI) / 180) * x
    return x > 60 && x < 540 && ((at % 30) + 30) % 30 < 12 && x % 9 < 6 ? 0 : 255
  })

describe('skew', () => {
  it.each([0, 1.5, -1.5, 5, -5])('%d degrees are found', (degrees) => expect(skewOf(lines(degrees))).toBeCloseTo(degrees, 0))
  it('an empty page has none', () => expect(skewOf(painted(300, 300, () => 255))).toBe(0))
  it('is taken back', () => expect(Math.abs(skewOf(straighten(lines(3), skewOf(lines(3)), 100)))).toBeLessThan(0.3))
})

describe('paper', () => {
  const shade: Paint = (x, y) => Math.round((y % 30 < 8 && x % 12 < 3 ? 0.3 : 1) * (120 + x / 5))
  it('a shadow is white, print in it black', () => {
    const flat = flatten(painted(600, 300, shade))
    const dark = flat.grey.filter((v) => v < 60).length / flat.grey.length
    const white = flat.grey.filter((v) => v > 240).length / flat.grey.length
    expect(dark).toBeCloseTo((8 / 30) * (3 / 12), 1)
    expect(white).toBeGreaterThan(0.85)
  })
  it('faint print is no shadow', () => {
    const faint = flatten(painted(600, 300, (x, y) => (y % 30 < 8 && x % 12 < 3 ? 170 : 250)))
    expect(faint.grey.reduce((least, v) => Math.min(least, v), 255)).toBeLessThan(80)
  })
})

describe('ink', () => {
  const raster = (...colours: (readonly [number, number, number])[]): Parameters<typeof inksOf>[0] => ({
    width: colours.length,
    height: 1,
    channels: 3,
    data: Uint8Array.from(colours.flat()),
    dpi: 100,
  })
  it('red and blue ink leave the print, black stays', () => {
    const { print, coloured } = inksOf(raster([220, 30, 40], [40, 60, 200], [20, 20, 22], [250, 250, 248]), 100)
    expect([...print.grey].map((v) => (v > 180 ? 'white' : 'black'))).toEqual(['white', 'white', 'black', 'white'])
    expect([...(coloured?.grey ?? [])].map((v) => v < 128)).toEqual([true, true, false, false])
  })
  it('a grey page has no coloured ink', () => expect(inksOf(raster([90, 90, 90], [200, 201, 199]), 100).coloured).toBeNull())
})

describe('ruling lines', () => {
  const grid = painted(400, 300, (x, y) => (x % 100 === 50 || y % 100 === 50 ? 150 : 255))
  it('are found where they are thin and grey, and erased', () => {
    const bars = barsOf(grid)
    expect(bars.filter((bar) => bar.way === 'h').map((bar) => bar.y0)).toEqual([50, 150, 250])
    expect(bars.filter((bar) => bar.way === 'v').map((bar) => bar.x0)).toEqual([50, 150, 250, 350])
    const copy = { ...grid, grey: Uint8Array.from(grid.grey) }
    eraseBars(copy, bars)
    expect(copy.grey.filter((v) => v < 200).length / grid.grey.filter((v) => v < 200).length).toBeLessThan(0.05)
  })
  it('a row of feet of letters is none', () => {
    const feet = painted(400, 100, (x, y) => ((y >= 40 && y < 60 && x % 8 < 3) || (y === 60 && x % 8 < 6) ? 0 : 255))
    expect(barsOf(feet)).toEqual([])
  })
})

describe('dust', () => {
  it('goes when it is far from letters, a mark beside a letter stays', () => {
    const page = painted(200, 200, (x, y) => {
      const letter = x >= 20 && x < 32 && y >= 20 && y < 40
      const mark = x >= 25 && x < 27 && y >= 15 && y < 17
      const dust = x >= 150 && x < 152 && y >= 150 && y < 152
      return letter || mark || dust ? 0 : 255
    })
    const shapes = shapesOf(page)
    expect(shapes.count).toBe(3)
    eraseSpecks(page, shapes)
    expect([page.grey[15 * 200 + 25], page.grey[150 * 200 + 150]]).toEqual([0, 255])
  })
})

describe('places', () => {
  it('areas that touch are one', () =>
    expect(
      merged([
        { x0: 0, y0: 0, x1: 10, y1: 10 },
        { x0: 20, y0: 0, x1: 30, y1: 10 },
        { x0: 5, y0: 5, x1: 25, y1: 8 },
      ]),
    ).toEqual([{ x0: 0, y0: 0, x1: 30, y1: 10 }]))

  it('what is read on a sheet comes back to its place on the page, cut by cut', () => {
    const page = painted(500, 500, (x, y) => (x + y) % 256)
    const areas = [
      { x0: 100, y0: 50, x1: 140, y1: 90 },
      { x0: 300, y0: 200, x1: 340, y1: 240 },
    ]
    const sheet = sheetOf(page, areas)
    const found = areas.map((area) => {
      const value = page.grey[area.y0 * 500 + area.x0] ?? 0
      const corner = page.grey.subarray(area.y0 * 500 + area.x0, area.y0 * 500 + area.x1)
      const at = sheet.picture.grey.findIndex((v, i) => v === value && corner.every((c, k) => sheet.picture.grey[i + k] === c))
      return { x: at % sheet.picture.width, y: Math.floor(at / sheet.picture.width) }
    })
    const words = found.map(({ x, y }) => ({ text: 'x', confidence: 1, x0: x, x1: x + 40, y0: y, y1: y + 40 }))
    const back = sheet.back({ words, baseline: (found[0]?.y ?? 0) + 40, slope: 0, size: 40 })
    expect(back.map(({ cut, line }) => [cut, line.words[0]?.x0, line.words[0]?.y0])).toEqual([
      [0, 100, 50],
      [1, 300, 200],
    ])
  })

  it('a smaller picture gives places in the larger one', () => {
    const small = smaller(painted(100, 50, () => 0, 250))
    expect([small.width, small.height, small.dpi]).toEqual([80, 40, 200])
    const [line] = backFromSmaller([
      { words: [{ text: 'x', confidence: 1, x0: 8, y0: 16, x1: 24, y1: 32 }], baseline: 32, slope: 0, size: 16 },
    ])
    expect(line).toMatchObject({ baseline: 40, size: 20, words: [{ x0: 10, y0: 20, x1: 30, y1: 40 }] })
  })

  it('four quarters of a turn are none', () => {
    const raster = { width: 3, height: 2, channels: 1 as const, data: Uint8Array.from([1, 2, 3, 4, 5, 6]), dpi: null }
    expect([...turnedBy(raster, 1).data]).toEqual([4, 1, 5, 2, 6, 3])
    expect([...turnedBy(turnedBy(raster, 3), 1).data]).toEqual([1, 2, 3, 4, 5, 6])
  })
})

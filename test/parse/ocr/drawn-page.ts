/** Pages of black bars in place of letters: what tells print from handwriting is how signs stand, not what they say. */
import type { ReadLine, ReadWord } from '../../../src/parse/ocr/engine.js'
import type { Picture } from '../../../src/parse/ocr/picture.js'
import type { Prepared } from '../../../src/parse/ocr/prepare.js'
import { shapesOf } from '../../../src/parse/ocr/shapes.js'

const FOOT = 200
const CAP = 30
const WIDE = 20
/** Height of the type as engines tell it. */
const SIZE = 45

export interface DrawnWord {
  readonly text: string
  readonly x: number
  /** Of each sign; capitals and figures of print have 30. */
  readonly height?: number
  /** Dots by which it stands below the line. */
  readonly below?: number
  /** Between its signs. */
  readonly gap?: number
  readonly confidence?: number
  readonly rivals?: readonly string[]
  /** Ink that nobody read, or a word where no ink is. */
  readonly only?: 'ink' | 'text'
}

const signs = (text: string): string[] => [...text].filter((sign) => !/[.,:…\s]/.test(sign))

export function drawnRow(words: readonly DrawnWord[]): { page: Prepared; line: ReadLine } {
  const picture: Picture = { width: 2100, height: 2900, grey: new Uint8Array(2100 * 2900).fill(255), dpi: 250 }
  const read = words.map((word) => draw(picture, word))
  const line = { words: read.flatMap((word) => word ?? []), baseline: FOOT, slope: 0, size: SIZE }
  const shapes = shapesOf(picture)
  return { page: { picture, coloured: null, shapes, kept: new Uint8Array(shapes.count).fill(1), bars: [], cells: [] }, line }
}

function draw(
  picture: Picture,
  { text, x, height = CAP, below = 0, gap = 4, confidence = 0.96, rivals, only }: DrawnWord,
): ReadWord | null {
  const count = Math.max(1, signs(text).length)
  const x1 = x + count * (WIDE + gap) - gap
  for (let i = 0; i < count && only !== 'text'; i++) bar(picture, x + i * (WIDE + gap), height, below)
  return only === 'ink' ? null : { text, confidence, x0: x, x1, y0: FOOT - CAP, y1: FOOT, ...(rivals === undefined ? {} : { rivals }) }
}

function bar({ width, grey }: Picture, x: number, height: number, below: number): void {
  for (let y = FOOT + below - height; y < FOOT + below; y++) grey.fill(0, y * width + x, y * width + x + WIDE)
}

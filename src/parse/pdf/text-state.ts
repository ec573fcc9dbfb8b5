/** The text state of a PDF page (ISO 32000-1, 9.3) and how operators change it. Immutable: saving is keeping the value. */
import { IDENTITY, multiply, type Matrix } from './matrix.js'

export interface TextState {
  /** From user space to the page. */
  readonly matrix: Matrix
  readonly textMatrix: Matrix
  readonly x: number
  readonly y: number
  readonly lineX: number
  readonly lineY: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly scale: number
  readonly leading: number
  readonly rise: number
  readonly font: string
  readonly size: number
  /** Text rendering mode; 3 is unseen. */
  readonly mode: number
}

export const startState = (matrix: Matrix): TextState => ({
  matrix,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  font: '',
  size: 0,
  mode: 0,
})

/** pdf.js operator numbers (pdfjs-dist 5.4 OPS), fixed with the pinned version. */
const BEGIN_TEXT = 31
const CHAR_SPACING = 33
const WORD_SPACING = 34
const SCALE = 35
const LEADING = 36
const FONT = 37
const MODE = 38
const RISE = 39
const MOVE = 40
const LEADING_MOVE = 41
const TEXT_MATRIX = 42
const NEXT_LINE = 43

/** The state after an operator; operators that do not touch it give it back as it is. */
export function afterOperator(state: TextState, operator: number, args: readonly unknown[]): TextState {
  const [first, second] = [numberOf(args[0]), numberOf(args[1])]
  if (operator === BEGIN_TEXT) return atOrigin(state, IDENTITY)
  if (operator === CHAR_SPACING) return { ...state, charSpacing: first }
  if (operator === WORD_SPACING) return { ...state, wordSpacing: first }
  if (operator === SCALE) return { ...state, scale: first / 100 }
  if (operator === LEADING) return { ...state, leading: -first }
  if (operator === FONT) return { ...state, font: typeof args[0] === 'string' ? args[0] : '', size: second }
  if (operator === MODE) return { ...state, mode: first }
  if (operator === RISE) return { ...state, rise: first }
  if (operator === MOVE) return moved(state, first, second)
  if (operator === LEADING_MOVE) return moved({ ...state, leading: second }, first, second)
  if (operator === NEXT_LINE) return moved(state, 0, state.leading)
  if (operator === TEXT_MATRIX) return atOrigin(state, matrixOf(args[0]) ?? matrixOf(args) ?? IDENTITY)
  return state
}

const atOrigin = (state: TextState, textMatrix: Matrix): TextState => ({ ...state, textMatrix, x: 0, y: 0, lineX: 0, lineY: 0 })

const moved = (state: TextState, dx: number, dy: number): TextState => {
  const [lineX, lineY] = [state.lineX + dx, state.lineY + dy]
  return { ...state, lineX, lineY, x: lineX, y: lineY }
}

/** From the text's own space to the page. */
export const placed = (state: TextState): Matrix => multiply(state.matrix, state.textMatrix)

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

export function matrixOf(value: unknown): Matrix | null {
  // pdf.js packs matrices into plain or typed arrays; only read by index, and checked just below.
  const numbers: unknown[] = Array.isArray(value) ? (value as unknown[]) : ArrayBuffer.isView(value) ? [...(value as Float32Array)] : []
  return numbers.length === 6 && numbers.every((n) => typeof n === 'number') ? (numbers as unknown as Matrix) : null
}

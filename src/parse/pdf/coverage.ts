/**
 * How much of a page pictures cover, told without decoding any (see open-document.ts: pictures that are not decoded leave no operator but the one that makes
 * room for them). A picture is drawn into the unit square, so that a matrix that makes the unit square large is a picture's: text is never set so.
 */
import { apply, IDENTITY, multiply, type Matrix } from './matrix.js'
import { matrixOf } from './text-state.js'

const SAVE = 10
const RESTORE = 11
const TRANSFORM = 12
const FORM_BEGIN = 74
const FORM_END = 75

/** Points; scanners cut a page into strips, which are low but never narrow. */
const NARROWEST = 36
const LOWEST = 8

/** Share (0 to 1) of the page; places that overlap count twice. */
export function coverageOf(operators: readonly number[], args: readonly unknown[], toPage: Matrix, width: number, height: number): number {
  let covered = 0
  const stack: Matrix[] = []
  let matrix = toPage
  operators.forEach((operator, i) => {
    if (operator === SAVE || operator === FORM_BEGIN) stack.push(matrix)
    if (operator === RESTORE || operator === FORM_END) matrix = stack.pop() ?? toPage
    const arg: unknown = args[i]
    const by = operator === TRANSFORM ? arg : operator === FORM_BEGIN && Array.isArray(arg) ? (arg as unknown[])[0] : null
    if (by !== null) matrix = multiply(matrix, matrixOf(by) ?? IDENTITY)
    if (operator === TRANSFORM) covered += areaOf(unitSquare(matrix), width, height)
  })
  return Math.min(1, covered / (width * height))
}

export interface Extent {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Where the unit square comes to lie. */
export function unitSquare(matrix: Matrix): Extent {
  const corners = [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

function areaOf(square: Extent, width: number, height: number): number {
  const wide = Math.min(width, square.x1) - Math.max(0, square.x0)
  const high = Math.min(height, square.y1) - Math.max(0, square.y0)
  return wide >= NARROWEST && high >= LOWEST ? wide * high : 0
}

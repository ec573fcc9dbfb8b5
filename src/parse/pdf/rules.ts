/** Ruling lines of a page: stroked straight lines, edges of stroked rectangles, and thin filled rectangles (as Word and browsers draw borders). */
import type { Rule } from '../page/geometry.js'
import { IDENTITY, apply, multiply, type Matrix } from './matrix.js'
import { matrixOf } from './text-state.js'

/** pdf.js operator numbers (pdfjs-dist 5.4 OPS), fixed with the pinned version. */
const SAVE = 10
const RESTORE = 11
const TRANSFORM = 12
const CONSTRUCT_PATH = 91
const FORM_BEGIN = 74
const FORM_END = 75
const END_PATH = 28
const STROKES: readonly number[] = [20, 21, 24, 25, 26, 27]
const FILLS: readonly number[] = [22, 23, 24, 25, 26, 27]
const MOVE = 0
const LINE = 1
const CURVE = 2
const CLOSE = 3

/** A filled rectangle thinner than this is a line; a line may lean by no more. */
const THIN = 2.6
const SHORTEST = 4

type Point = readonly [number, number]

export function rulesOf(operators: readonly number[], args: readonly unknown[], toPage: Matrix): Rule[] {
  const rules: Rule[] = []
  const stack: Matrix[] = []
  let matrix = IDENTITY
  operators.forEach((operator, i) => {
    const arg = args[i]
    if (operator === SAVE || operator === FORM_BEGIN) stack.push(matrix)
    if (operator === RESTORE || operator === FORM_END) matrix = stack.pop() ?? IDENTITY
    if (operator === TRANSFORM) matrix = multiply(matrix, matrixOf(arg) ?? IDENTITY)
    if (operator === FORM_BEGIN) matrix = multiply(matrix, matrixOf(Array.isArray(arg) ? arg[0] : null) ?? IDENTITY)
    if (operator === CONSTRUCT_PATH) rules.push(...pathRules(arg, multiply(toPage, matrix)))
  })
  return rules
}

/** `arg` is [painting operator, [path as a flat list of numbers], bounding box]. */
function pathRules(arg: unknown, toPage: Matrix): Rule[] {
  if (!Array.isArray(arg) || typeof arg[0] !== 'number' || arg[0] === END_PATH || !Array.isArray(arg[1])) return []
  const path: unknown = arg[1][0]
  if (!ArrayBuffer.isView(path) && !Array.isArray(path)) return []
  // pdf.js packs a path into a Float32Array; both kinds are read by index only.
  const shapes = shapesOf(path as ArrayLike<number>, toPage)
  const stroked = STROKES.includes(arg[0])
  const filled = FILLS.includes(arg[0])
  return shapes.flatMap((shape) => [...(filled ? thinBox(shape) : []), ...(stroked ? edges(shape) : [])])
}

/** The path's straight-lined shapes as lists of points; a shape with curves is left out. */
function shapesOf(path: ArrayLike<number>, toPage: Matrix): Point[][] {
  const shapes: Point[][] = []
  let shape: Point[] = []
  let curved = false
  const end = (): void => {
    if (shape.length > 1 && !curved) shapes.push(shape)
    shape = []
    curved = false
  }
  for (let i = 0; i < path.length;) {
    const step = path[i]
    const point = apply(toPage, path[i + 1] ?? 0, path[i + 2] ?? 0)
    if (step === MOVE) end()
    if (step === MOVE || step === LINE) shape.push(point)
    if (step === CLOSE && shape[0]) shape.push(shape[0])
    if (step !== MOVE && step !== LINE && step !== CLOSE) curved = true
    i += step === CLOSE ? 1 : step === CURVE ? 7 : 3
  }
  end()
  return shapes
}

function edges(shape: readonly Point[]): Rule[] {
  return shape.flatMap((from, i) => {
    const to = shape[i + 1]
    return to ? ruleBetween(from, to) : []
  })
}

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): Rule[] {
  const wide = Math.abs(x1 - x0)
  const high = Math.abs(y1 - y0)
  if (high <= THIN / 2 && wide >= SHORTEST) return [{ way: 'h', at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }]
  if (wide <= THIN / 2 && high >= SHORTEST) return [{ way: 'v', at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }]
  return []
}

/** A filled shape that is thin one way and long the other. */
function thinBox(shape: readonly Point[]): Rule[] {
  const xs = shape.map(([x]) => x)
  const ys = shape.map(([, y]) => y)
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (y1 - y0 <= THIN && x1 - x0 >= SHORTEST) return [{ way: 'h', at: (y0 + y1) / 2, from: x0, to: x1 }]
  if (x1 - x0 <= THIN && y1 - y0 >= SHORTEST) return [{ way: 'v', at: (x0 + x1) / 2, from: y0, to: y1 }]
  return []
}

/** The pictures that a page draws, and whether one of them is all that there is to see. Needs a document opened with its pictures. */
import { type Extent, unitSquare } from './coverage.js'
import { IDENTITY, multiply, type Matrix } from './matrix.js'
import { afterOperator, matrixOf, startState } from './text-state.js'

export interface DrawnPicture {
  /** pdf.js' name for its dots; null for pictures that come another way (masks, repeated, inline). */
  readonly name: string | null
  readonly width: number
  readonly height: number
  /** From the unit square to the page. */
  readonly matrix: Matrix
  readonly extent: Extent
}

export interface Pictures {
  readonly all: readonly DrawnPicture[]
  /** The picture after which nothing more is drawn that can be seen. */
  readonly last: DrawnPicture | null
}

const SAVE = 10
const RESTORE = 11
const TRANSFORM = 12
const FORM_BEGIN = 74
const FORM_END = 75
const GROUP_BEGIN = 76
const CONSTRUCT_PATH = 91
const END_PATH = 28
const SHADING = 62
const SHOWS: readonly number[] = [44, 45, 46, 47]
const PICTURE = 85
const OTHER_PICTURES: readonly number[] = [83, 84, 86, 87, 88, 89, 90]
const UNSEEN = 3

export function picturesOf(operators: readonly number[], args: readonly unknown[], toPage: Matrix): Pictures {
  const all: DrawnPicture[] = []
  let last: DrawnPicture | null = null
  const stack: ReturnType<typeof startState>[] = []
  let state = startState(toPage)
  operators.forEach((operator, i) => {
    // pdf.js' arguments are lists or null.
    const arg: readonly unknown[] = Array.isArray(args[i]) ? (args[i] as unknown[]) : []
    if (operator === SAVE || operator === FORM_BEGIN) stack.push(state)
    if (operator === RESTORE || operator === FORM_END) state = stack.pop() ?? state
    else if (operator === TRANSFORM) state = { ...state, matrix: multiply(state.matrix, matrixOf(arg) ?? IDENTITY) }
    else if (operator === FORM_BEGIN) state = { ...state, matrix: multiply(state.matrix, matrixOf(arg[0]) ?? IDENTITY) }
    else state = afterOperator(state, operator, arg)
    const picture = operator === PICTURE || OTHER_PICTURES.includes(operator) ? pictureAt(operator, arg, state.matrix) : null
    if (picture !== null) all.push(picture)
    if (picture !== null) last = picture.name === null ? null : picture
    else if (isSeen(operator, arg, state.mode)) last = null
  })
  return { all, last }
}

function pictureAt(operator: number, arg: readonly unknown[], matrix: Matrix): DrawnPicture {
  const told: unknown = operator === PICTURE ? null : arg[0]
  const size = typeof told === 'object' && told !== null ? (told as { readonly width?: unknown; readonly height?: unknown }) : {}
  return {
    name: operator === PICTURE && typeof arg[0] === 'string' ? arg[0] : null,
    width: numberOf(operator === PICTURE ? arg[1] : size.width),
    height: numberOf(operator === PICTURE ? arg[2] : size.height),
    matrix,
    extent: unitSquare(matrix),
  }
}

/** Groups (transparency) change what lies below them in ways that only drawing tells. */
const isSeen = (operator: number, arg: readonly unknown[], mode: number): boolean =>
  (SHOWS.includes(operator) && mode !== UNSEEN) ||
  (operator === CONSTRUCT_PATH && arg[0] !== END_PATH) ||
  operator === SHADING ||
  operator === GROUP_BEGIN

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

import type { Picture } from './picture.js'

/** What an engine saw, in dots of the picture it was given. */
export interface ReadWord {
  readonly text: string
  /** The engine's own, 0 to 1: how sure it is of the letters, not of the word. */
  readonly confidence: number
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A line or a piece of one. `baseline` at its left end, `slope` per dot to the right (downwards positive), `size` the height of its type. */
export interface ReadLine {
  readonly words: readonly ReadWord[]
  readonly baseline: number
  readonly slope: number
  readonly size: number
}

/**
 * How a picture is looked at: 'page' lets the engine divide it into blocks (it may lose whole lines beside columns), 'sparse' finds text anywhere in no order,
 * 'block' takes it for one block of lines, 'line' for a single one.
 */
export type Look = 'page' | 'sparse' | 'block' | 'line'

/** 'first' is the model that reads pages, 'second' another opinion where the engine has one (else the same). */
export type Model = 'first' | 'second'

/** Two engines, one contract (test/parse/ocr/engines.test.ts): the same pictures in, the same kind of words out. Order is the engine's and means nothing. */
export interface OcrEngine {
  readonly name: 'tesseract' | 'tesseract.js'
  readonly version: string
  /** Names of the models for the record, "vie fast + vie best_int". */
  readonly model: string
  /** Reads wait for their turn: no more than `workers` run at a time. Rejects with an EngineFailure; the next read works again. */
  read(picture: Picture, look: Look, model?: Model): Promise<readonly ReadLine[]>
  /** Ends all threads and processes; reads under way reject. */
  close(): Promise<void>
}

export interface EngineOptions {
  /** Pictures read at the same time: a process or a thread each. */
  readonly workers: number
  /** A picture that takes longer is given up. */
  readonly secondsPerPicture?: number
}

/** As docs/ARCHITECTURE.md sets for a page. */
export const SECONDS_PER_PICTURE = 120

/** Page segmentation modes of tesseract. */
export const MODES: Readonly<Record<Look, string>> = { page: '3', sparse: '11', block: '6', line: '7' }

/**
 * No letter has lines that are set downwards: they are not looked for (a twentieth of the time). Tables are (without, real scans lose words), and so is white
 * print on a dark band (headings of web pages).
 */
export const SETTINGS: Readonly<Record<string, string>> = { textord_tabfind_vertical_text: '0' }

/** Tesseract works with sides of a signed 16-bit number, and has nothing to read in a picture narrower than a stroke. */
const LONGEST_SIDE = 32_767
const SHORTEST_SIDE = 3

/** Why a picture was not read. Says so in one Vietnamese sentence. */
export class EngineFailure extends Error {
  constructor(
    readonly code: 'too-slow' | 'died' | 'too-large' | 'closed' | 'not-usable',
    says: string,
  ) {
    super(says)
  }
}

/** False: nothing to read in it. Throws when it is more than an engine can take. */
export function isReadable(picture: Picture): boolean {
  const { width, height } = picture
  if (Math.max(width, height) <= LONGEST_SIDE) return Math.min(width, height) >= SHORTEST_SIDE && hasContrast(picture)
  throw new EngineFailure('too-large', `Ảnh ${width} × ${height} điểm quá dài để nhận dạng chữ, mỗi cạnh chỉ được ${LONGEST_SIDE} điểm.`)
}

/** Told to see a line, tesseract sees one in a sheet of one colour too ("—_m", two thirds sure). Faint print has more than this. */
const LEAST_CONTRAST = 12

function hasContrast({ grey }: Picture): boolean {
  let darkest = 255
  let lightest = 0
  for (const dot of grey) {
    if (dot < darkest) darkest = dot
    if (dot > lightest) lightest = dot
    if (lightest - darkest >= LEAST_CONTRAST) return true
  }
  return false
}

export const tooSlow = (seconds: number): EngineFailure =>
  new EngineFailure('too-slow', `Nhận dạng chữ một ảnh quá ${seconds} giây nên bị dừng.`)
export const died = (why: string): EngineFailure => new EngineFailure('died', `Bộ nhận dạng chữ hỏng giữa chừng (${why.slice(0, 120)}).`)
export const closed = (): EngineFailure => new EngineFailure('closed', 'Bộ nhận dạng chữ đã đóng.')

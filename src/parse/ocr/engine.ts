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
  read(picture: Picture, look: Look, model?: Model): Promise<readonly ReadLine[]>
  close(): Promise<void>
}

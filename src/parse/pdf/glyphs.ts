/**
 * Drawn glyphs → runs without blanks inside, each exactly where it stands. A drawn blank becomes a run of its own (" ");
 * a gap without one only ends a run, for a glyph of another font may stand in it (letters that the main font lacks).
 */
import type { Run } from './run.js'
import { apply, multiply } from './matrix.js'
import { afterOperator, matrixOf, placed, startState, type TextState } from './text-state.js'
import type { Matrix } from './matrix.js'

/** What is used of a pdf.js font: glyph widths count in `unit`s of the font size. */
export interface FontMetrics {
  readonly unit: number
  readonly ascent: number
  readonly descent: number
}

const SAVE = 10
const RESTORE = 11
const TRANSFORM = 12
const SHOW = 44
const FORM_BEGIN = 74
const FORM_END = 75
const ANNOTATION_BEGIN = 80
const ANNOTATION_END = 81

const UNSEEN = 3

/** A gap of more than this part of the font size ends a run; so does a step back of more than the second. */
const GAP = 0.1
const BACK = 0.5

export function glyphRuns(
  operators: readonly number[],
  args: readonly unknown[],
  toPage: Matrix,
  metricsOf: (font: string) => FontMetrics,
): Run[] {
  const writer = new RunWriter()
  const stack: TextState[] = []
  let state = startState(toPage)
  let inAnnotation = false
  operators.forEach((operator, i) => {
    const arg: readonly unknown[] = Array.isArray(args[i]) ? (args[i] as unknown[]) : []
    if (operator === ANNOTATION_BEGIN || operator === ANNOTATION_END) inAnnotation = operator === ANNOTATION_BEGIN
    if (operator === SAVE || operator === FORM_BEGIN) stack.push(state)
    if (operator === RESTORE || operator === FORM_END) state = stack.pop() ?? state
    else if (operator === TRANSFORM) state = transformed(state, matrixOf(arg))
    else if (operator === FORM_BEGIN) state = transformed(state, matrixOf(arg[0]))
    else if (operator === SHOW && !inAnnotation) state = show(state, arg[0], metricsOf(state.font), writer)
    else state = afterOperator(state, operator, arg)
  })
  return writer.done()
}

const transformed = (state: TextState, by: Matrix | null): TextState => (by ? { ...state, matrix: multiply(state.matrix, by) } : state)

interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

function show(state: TextState, glyphs: unknown, metrics: FontMetrics, writer: RunWriter): TextState {
  if (!Array.isArray(glyphs)) return state
  const size = Math.abs(state.size)
  const along = state.scale * Math.sign(state.size)
  const toPage = placed(state)
  let x = 0
  for (const glyph of glyphs as unknown[]) {
    if (typeof glyph === 'number') x -= (glyph * size) / 1000
    if (!isGlyph(glyph)) continue
    const wide = glyph.width * size * metrics.unit
    const from = apply(toPage, state.x + x * along, state.y + state.rise)
    const to = apply(toPage, state.x + (x + wide) * along, state.y + state.rise)
    x += wide + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
    writer.put(glyph.unicode, {
      from,
      to,
      spacing: state.charSpacing * along,
      size: size * Math.hypot(toPage[2], toPage[3]),
      metrics,
      font: state.font,
      unseen: state.mode === UNSEEN,
    })
  }
  return { ...state, x: state.x + x * along }
}

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' &&
  value !== null &&
  'unicode' in value &&
  typeof value.unicode === 'string' &&
  'width' in value &&
  typeof value.width === 'number'

interface Place {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly spacing: number
  readonly size: number
  readonly metrics: FontMetrics
  readonly font: string
  readonly unseen: boolean
}

class RunWriter {
  private readonly runs: Run[] = []
  private open: { text: string; place: Place; end: readonly [number, number]; angle: number } | null = null

  put(unicode: string, place: Place): void {
    // Ligatures are read as their letters; other compatibility signs stay.
    const text = unicode.replace(/[\uFB00-\uFB06]/g, (c) => c.normalize('NFKC')).replace(/[\u0000-\u0008\u000E-\u001F]/g, '')
    if (text === '') return
    if (/^\p{M}+$/u.test(text) && this.open) {
      this.open.text += text
      if (place.to[0] > this.open.end[0]) this.open.end = place.to
      return
    }
    const angle = this.angleOf(place)
    if (text.trim() === '' && angle === 0) return this.blank(place)
    if (this.open && !this.follows(place, angle)) this.close()
    this.open ??= { text: '', place, end: place.to, angle }
    this.open.text += text
    this.open.end = place.to
  }

  private angleOf({ from, to }: Place): number {
    if (from[0] === to[0] && from[1] === to[1]) return this.open?.angle ?? 0
    const angle = Math.round((Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI)
    return Math.abs(angle) <= 3 ? 0 : angle
  }

  private follows({ from, size, spacing }: Place, angle: number): boolean {
    if (!this.open || this.open.angle !== angle) return false
    if (angle !== 0) return Math.hypot(from[0] - this.open.end[0], from[1] - this.open.end[1]) < 0.6 * size
    const gap = from[0] - this.open.end[0] - Math.max(0, spacing)
    return Math.abs(from[1] - this.open.place.from[1]) < 0.05 * size && gap < GAP * size && gap > -BACK * size
  }

  private blank(place: Place): void {
    this.close()
    this.runs.push(runOf(' ', place, place.to, 0))
  }

  private close(): void {
    if (this.open) this.runs.push(runOf(this.open.text, this.open.place, this.open.end, this.open.angle))
    this.open = null
  }

  done(): Run[] {
    this.close()
    return this.runs
  }
}

const runOf = (text: string, place: Place, end: readonly [number, number], angle: number): Run => ({
  text,
  x0: Math.min(place.from[0], end[0]),
  x1: Math.max(place.from[0], end[0]),
  baseline: place.from[1],
  size: place.size,
  ascent: place.size * place.metrics.ascent,
  descent: place.size * place.metrics.descent,
  angle,
  font: place.font,
  ...(place.unseen ? { unseen: true } : {}),
})

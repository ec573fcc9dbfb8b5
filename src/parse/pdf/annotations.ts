/** Text that an office system lays over the page (number and day in a FreeText note or a form field) → runs at their place. */
import type { Run } from './run.js'
import { apply, type Matrix } from './matrix.js'

/** What is used of a pdf.js annotation; every field may be missing. */
interface Annotation {
  readonly subtype?: unknown
  readonly rect?: unknown
  readonly hidden?: unknown
  readonly noView?: unknown
  readonly fieldType?: unknown
  readonly fieldValue?: unknown
  readonly textContent?: unknown
  readonly textPosition?: unknown
  readonly defaultAppearanceData?: { readonly fontSize?: unknown } | null
}

export function annotationRuns(annotations: readonly Annotation[], toPage: Matrix): Run[] {
  return annotations.flatMap((annotation) => {
    if (annotation.hidden === true || annotation.noView === true) return []
    const lines = linesOf(annotation)
    return lines.length > 0 && isRect(annotation.rect) ? place(annotation, annotation.rect, lines, toPage) : []
  })
}

/** Links, notes that pop up and buttons carry no text of the letter. */
function linesOf(annotation: Annotation): string[] {
  if (annotation.subtype === 'FreeText' && Array.isArray(annotation.textContent)) return strings(annotation.textContent)
  if (annotation.subtype !== 'Widget') return []
  if (annotation.fieldType !== 'Tx' && annotation.fieldType !== 'Ch') return []
  const value = Array.isArray(annotation.fieldValue) ? strings(annotation.fieldValue).join(', ') : annotation.fieldValue
  return typeof value === 'string' ? value.split(/\r\n?|\n/).filter((line) => line.trim() !== '') : []
}

function place(annotation: Annotation, rect: Rect, lines: readonly string[], toPage: Matrix): Run[] {
  const [left, top] = apply(toPage, rect[0], rect[3])
  const [right, bottom] = apply(toPage, rect[2], rect[1])
  const pitch = Math.abs(bottom - top) / lines.length
  const told = annotation.defaultAppearanceData?.fontSize
  const size = typeof told === 'number' && told > 4 ? told : Math.min(13, pitch * 0.8)
  const x = Math.min(left, right)
  return lines.map((text, i) => ({
    text,
    x0: x + offset(annotation.textPosition, 0),
    x1: Math.min(x + offset(annotation.textPosition, 0) + text.length * size * 0.5, Math.max(left, right)),
    baseline: firstBaseline(annotation, Math.max(top, bottom), pitch, lines.length) + i * Math.min(pitch, size * 1.3),
    size,
    ascent: size * 0.9,
    descent: size * 0.22,
    angle: 0,
    font: 'annotation',
  }))
}

/** The drawn text's own baseline where pdf.js tells it, else a little under the middle of the first line's share. */
function firstBaseline(annotation: Annotation, bottom: number, pitch: number, lines: number): number {
  const told = offset(annotation.textPosition, 1)
  return told > 0 ? bottom - told : bottom - pitch * (lines - 1) - pitch * 0.3
}

function offset(position: unknown, i: number): number {
  const value: unknown = Array.isArray(position) ? position[i] : 0
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

type Rect = readonly [number, number, number, number]

const isRect = (value: unknown): value is Rect => Array.isArray(value) && value.length === 4 && value.every((v) => typeof v === 'number')

const strings = (values: readonly unknown[]): string[] => values.filter((v): v is string => typeof v === 'string' && v.trim() !== '')

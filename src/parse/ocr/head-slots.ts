/** Places in the letterhead that people fill in: the number between "Số:" and "/QĐ-…", the day, the month and the year of the date line. */
import type { HeadRow, Label, Part } from './head-row.js'

export interface Slot {
  readonly kind: 'number' | 'day' | 'month' | 'year' | 'rest'
  /** The printed word before it. */
  readonly label: Part
  readonly x0: number
  readonly x1: number
  /** What was read in it. */
  readonly parts: readonly Part[]
  /** Print of the same line whose letters tell how high and on what foot its figures stand. */
  readonly print: readonly Part[]
}

/** In heights of the type: a slot is no wider. */
const WIDEST = 8
/** How far right of "năm" or of a broken date line is looked. */
const REACH = 2

export const slotsOf = (row: HeadRow): Slot[] => [...numberSlot(row), ...dateSlots(row)]

const next = (row: HeadRow, from: number, label: Label): number => {
  const at = row.parts.findIndex((part, i) => i > from && part.label === label)
  const [left, right] = [row.parts[from], row.parts[at]]
  return left && right && right.x0 - left.x1 < WIDEST * row.size ? at : -1
}

function between(row: HeadRow, kind: Slot['kind'], from: number, to: number, print: readonly Part[]): Slot[] {
  const [label, end] = [row.parts[from], row.parts[to]]
  if (!label || !end) return []
  return [{ kind, label, x0: label.x1, x1: end.x0, parts: row.parts.slice(from + 1, to), print }]
}

function numberSlot(row: HeadRow): Slot[] {
  const from = row.parts.findIndex((part) => part.label === 'so')
  const to = next(row, from, 'symbol')
  const symbol = row.parts[to]
  const inside = row.parts.slice(from + 1, to)
  if (from < 0 || !symbol || inside.some((part) => part.label !== null || /\p{L}{3}/u.test(part.text))) return []
  return between(row, 'number', from, to, [symbol])
}

/** "Hà Nội, ngày": a place in capitals and a comma before it, or nothing; a sentence has more and other words. */
function dateStart(row: HeadRow): number {
  return row.parts.findIndex((part, i) => {
    if (part.label !== 'ngay') return false
    const before = row.parts.slice(0, i).filter((p) => part.x0 - p.x1 < 10 * row.size && p.home !== null)
    const place = before.slice(-4)
    return place.length > 0 && /[,.]$/.test(place.at(-1)?.text ?? '') && place.every((p) => /^\p{Lu}/u.test(p.text))
  })
}

function dateSlots(row: HeadRow): Slot[] {
  const ngay = dateStart(row)
  const label = row.parts[ngay]
  if (!label) return []
  const thang = next(row, ngay, 'thang')
  const nam = next(row, thang < 0 ? ngay : thang, 'nam')
  const place = row.parts.slice(0, ngay).slice(-3)
  const print = [thang, nam].flatMap((at) => row.parts[at] ?? []).concat(place)
  if (thang < 0) return nam < 0 ? restSlot(row, ngay, print) : []
  const day = between(row, 'day', ngay, thang, print)
  return nam < 0
    ? [...day, ...restSlot(row, thang, print)]
    : [...day, ...between(row, 'month', thang, nam, print), ...yearSlot(row, nam, print)]
}

function yearSlot(row: HeadRow, nam: number, print: readonly Part[]): Slot[] {
  const label = row.parts[nam]
  if (!label) return []
  const parts: Part[] = []
  for (const part of row.parts.slice(nam + 1)) {
    if (part.x0 - (parts.at(-1) ?? label).x1 > 0.8 * row.size || part.x1 > label.x1 + 3 * REACH * row.size || part.label !== null) break
    parts.push(part)
  }
  const end = parts.at(-1)?.x1 ?? openEnd(row, nam, label)
  return [{ kind: 'year', label, x0: label.x1, x1: end, parts, print }]
}

/** Where nothing was read: as far as a year goes, or to the next print. */
function openEnd(row: HeadRow, at: number, label: Part): number {
  const next = row.parts.slice(at + 1).find((part) => part.home !== null && part.word !== label.word)
  return Math.min(label.x1 + REACH * row.size, (next?.x0 ?? Infinity) - row.size)
}

/** The rest of a date line in which no more of its words can be read: a stamp lies over it. Where print goes on, something else is amiss. */
function restSlot(row: HeadRow, from: number, print: readonly Part[]): Slot[] {
  const label = row.parts[from]
  if (!label) return []
  const after = row.parts.slice(from + 1).filter((part) => part.x0 < label.x1 + WIDEST * row.size)
  if (after.some((part) => part.home !== null && part.word.confidence > 0.6)) return []
  const x1 = openEnd(row, from, label)
  return [{ kind: 'rest', label, x0: label.x1, x1, parts: after.filter((part) => part.x0 < x1), print }]
}

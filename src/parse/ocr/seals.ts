/** Seals over print: what a ring of ink covers may be read in part only, so nothing beside or under it is sure. */
import { grown, hullOf, touches, type Area } from './area.js'
import type { Prepared } from './prepare.js'
import type { VotedLine } from './vote.js'

/** Inches: the seal of an office measures 36 mm (Decree 99/2016/NĐ-CP and its circulars), part of one at least so much. */
const LEAST = 0.75
const MOST = 2.4
/** A ring is about as wide as high, and mostly empty. */
const ROUND = 1.7
const FULL = 0.45
/** The most that a word under a seal or next to one is believed. */
const DOUBTED = 0.7
/** How near is next to it, in sizes of the type: where a covered word would stand. */
const NEAR = 3

export function withSealDoubts(page: Prepared, lines: readonly VotedLine[]): VotedLine[] {
  const seals = sealsOf(page)
  if (seals.length === 0) return [...lines]
  return lines.map((line) => {
    const place = hullOf(line.words)
    if (!seals.some((seal) => touches(seal, grown(place, NEAR * line.size, 0)))) return line
    return { ...line, words: line.words.map((word) => ({ ...word, confidence: Math.min(word.confidence, DOUBTED) })) }
  })
}

function sealsOf({ shapes, picture, cells }: Prepared): Area[] {
  const [least, most] = [LEAST * picture.dpi, MOST * picture.dpi]
  const found: Area[] = []
  for (let s = 0; s < shapes.count; s++) {
    const area = { x0: shapes.x0[s] ?? 0, y0: shapes.y0[s] ?? 0, x1: shapes.x1[s] ?? 0, y1: shapes.y1[s] ?? 0 }
    const [wide, tall] = [area.x1 - area.x0, area.y1 - area.y0]
    const sized = wide >= least && tall >= least && wide <= most && tall <= most
    const round = wide <= ROUND * tall && tall <= ROUND * wide && (shapes.area[s] ?? 0) < FULL * wide * tall
    if (sized && round && !cells.some((cell) => touches(cell, area))) found.push(area)
  }
  return found
}

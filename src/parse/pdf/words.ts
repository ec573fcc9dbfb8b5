/** Runs → words with boxes. Where a run holds several words, their places are worked out from the usual widths of their letters. */
import type { PlacedWord } from '../page/geometry.js'
import type { Run } from './run.js'

const NARROW = /[iíìỉĩịIÍÌỈĨỊjlt.,;:'’!|()[\]/ -]/u
const WIDE = /[mwMWƠỜỚỞỠỢ…—]/u
const CAPITAL = /[\p{Lu}]/u
const MARK = /\p{M}/u

/** Share of a letter in its run's width, in thousandths of the font size as in a Times-like face; only the ratios matter. */
function share(letter: string): number {
  if (MARK.test(letter)) return 0
  if (NARROW.test(letter)) return 280
  if (WIDE.test(letter)) return 800
  return CAPITAL.test(letter) ? 690 : 480
}

/**
 * Splits runs at blanks. A run that repeats another on (nearly) the same place is fake bold and is read once.
 * A run drawn right after a blank begins a word; after a blank and a gap it may end one (a letter of another font stands in the gap).
 */
export function wordsOf(runs: readonly Run[], page: number): PlacedWord[] {
  const words: PlacedWord[] = []
  const seen = new Map<string, Run[]>()
  let blankEnd: number | null = null
  for (const run of runs) {
    if (run.text.trim() === '') {
      blankEnd = run.x1
      continue
    }
    const afterBlank = blankEnd !== null && Math.abs(run.x0 - blankEnd) < 0.1 * run.size
    blankEnd = /\s$/.test(run.text) ? run.x1 : null
    if (!drawnBefore(run, seen)) words.push(...split(run, page, !afterBlank && !/^\s/.test(run.text)))
  }
  return words
}

function drawnBefore(run: Run, seen: Map<string, Run[]>): boolean {
  const same = seen.get(run.text) ?? []
  const near = run.size * 0.2
  if (same.some((r) => Math.abs(r.x0 - run.x0) <= near && Math.abs(r.baseline - run.baseline) <= near)) return true
  seen.set(run.text, [...same, run])
  return false
}

function split(run: Run, page: number, gluedLeft: boolean): PlacedWord[] {
  const edges = edgesOf(run)
  const found = [...run.text.matchAll(/\S+/g)]
  return found.map((m) => ({
    text: m[0],
    confidence: 1,
    box: {
      page,
      x0: edges[m.index] ?? run.x0,
      x1: edges[m.index + m[0].length] ?? run.x1,
      y0: run.baseline - run.ascent,
      y1: run.baseline + run.descent,
    },
    baseline: run.baseline,
    size: run.size,
    font: run.font,
    glueLeft: m.index === 0 && gluedLeft,
    glueRight: m.index + m[0].length === run.text.length,
  }))
}

/** Where each letter of the run begins, and where the last one ends. */
function edgesOf(run: Run): number[] {
  if (!/\s/.test(run.text)) return [run.x0, ...Array<number>(run.text.length).fill(run.x1)]
  const shares = [...run.text].flatMap((letter) => [share(letter), ...Array<number>(letter.length - 1).fill(0)])
  const total = shares.reduce((sum, s) => sum + s, 0) || 1
  let at = run.x0
  const edges = [at]
  for (const s of shares) edges.push((at += (s / total) * (run.x1 - run.x0)))
  return edges
}

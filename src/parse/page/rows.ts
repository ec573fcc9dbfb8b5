/** Words → rows: what stands on one baseline, however far apart. */
import { hullBox, type PlacedWord, type Row } from './geometry.js'

/** Part of the font size by which baselines of one row may differ (raised figures, columns set a little apart). */
const SAME_BASELINE = 0.42
/** Pieces of one word, cut by a change of font, are less than this part of the font size apart. */
const GLUE = 0.14

export function rowsOf(words: readonly PlacedWord[]): Row[] {
  const rows: PlacedWord[][] = []
  let top = 0
  let size = 0
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline || a.box.x0 - b.box.x0)) {
    const row = rows.at(-1)
    if (row && word.baseline - top <= SAME_BASELINE * Math.max(size, word.size)) {
      row.push(word)
      size = Math.max(size, word.size)
    } else {
      rows.push([word])
      top = word.baseline
      size = word.size
    }
  }
  return rows.map(rowOf)
}

/** One row of these words, sorted and with the pieces of cut words joined. */
export function rowOf(words: readonly PlacedWord[]): Row {
  const joined = join([...words].sort((a, b) => a.box.x0 - b.box.x0))
  const size = Math.max(...joined.map((w) => w.size))
  const main = joined.filter((w) => w.size >= size * 0.8)
  const hull = hullBox(joined.map((w) => w.box))
  const baselines = main.map((w) => w.baseline).sort((a, b) => a - b)
  return { words: joined, x0: hull.x0, x1: hull.x1, y0: hull.y0, y1: hull.y1, baseline: baselines[baselines.length >> 1] ?? 0, size }
}

function join(sorted: readonly PlacedWord[]): PlacedWord[] {
  const out: PlacedWord[] = []
  for (const word of sorted) {
    const last = out.at(-1)
    if (last && belongsTo(last, word)) out[out.length - 1] = glue(last, word)
    else out.push(word)
  }
  return out
}

function belongsTo(left: PlacedWord, right: PlacedWord): boolean {
  const gap = right.box.x0 - left.box.x1
  const size = Math.max(left.size, right.size)
  if (/^\p{M}/u.test(right.text)) return gap < GLUE * size
  return left.glueRight && right.glueLeft && Math.abs(gap) < GLUE * size
}

const glue = (left: PlacedWord, right: PlacedWord): PlacedWord => ({
  ...left,
  text: left.text + right.text,
  box: hullBox([left.box, right.box]),
  confidence: Math.min(left.confidence, right.confidence),
  size: Math.max(left.size, right.size),
  glueRight: right.glueRight,
})

/** Stamps on a page: their words are no part of the letter's lines. Incoming stamps, urgency, secrecy; in black and in coloured ink, upright and aslant. */
import { centreIn, grown, hullOf, type Area } from './area.js'
import { arrivalIn, arrivalLines, type StampLine } from './arrival-stamp.js'
import type { OcrEngine, ReadLine } from './engine.js'
import { drawn, inkGroups, levelled, type InkGroup } from './ink-groups.js'
import type { Picture } from './picture.js'
import type { Prepared } from './prepare.js'
import type { Bar } from './ruling.js'
import { shapesOf, type Shapes } from './shapes.js'
import { markIn } from './stamp-words.js'
import type { VotedLine } from './vote.js'

export interface StampsRead {
  /** The letter's lines without the stamps' words. */
  readonly lines: readonly VotedLine[]
  /** What the stamps say, line by line, in dots of the page's picture. */
  readonly marks: readonly StampLine[]
  /** Other words of stamps: the receiver's name, a registrar's note. */
  readonly hidden: readonly string[]
  /** The page's ruling lines without the stamp's frame: it rules no table. */
  readonly bars: readonly Bar[]
}

/** Groups that are looked at on a page, and turns of a slanted one that are tried. */
const MOST_GROUPS = 4
const TURNS = [0, 5, -5]
/** A group of black letters aslant stands by more than this (degrees); upright ones were read with the page. */
const ASLANT = 10
/** Inches round the incoming stamp in which its own lines stand. */
const FRAME = 0.15
/** Height of ĐẾN over that of the stamp's other words. */
const LARGER = 1.3

export async function stampsOf(
  page: Prepared,
  lines: readonly VotedLine[],
  seen: readonly ReadLine[],
  engine: OcrEngine,
): Promise<StampsRead> {
  const box = arrivalIn(page, lines, seen)
  const inside = (area: Area): boolean => box !== null && centreIn(area, box)
  const left = lines.map((line) => ({ ...line, words: line.words.filter((word) => !inside(word)) })).filter((line) => line.words.length > 0)
  const black = box === null ? { marks: [], hidden: [] } : arrivalLines(withinBox(lines, seen, inside))
  const words = left.flatMap((line) => line.words)
  const groups = inkGroups(page.picture, page.shapes, box === null ? words : [...words, box])
  const slanted = groups.filter((group) => Math.abs(group.angle) > ASLANT && group.area.x0 < page.picture.width / 2)
  const found = await readGroups(page.picture, page.shapes, slanted, engine)
  const coloured = page.coloured === null ? [] : await readColoured(page.coloured, engine)
  const frame = box && grown(box, FRAME * page.picture.dpi, FRAME * page.picture.dpi)
  const bars = page.bars.filter((bar) => frame === null || !centreIn(bar, frame))
  const all = [black, ...found, ...coloured]
  return { lines: left, marks: all.flatMap(({ marks }) => marks), hidden: all.flatMap(({ hidden }) => hidden), bars }
}

type Said = Pick<StampsRead, 'marks' | 'hidden'>

/** The voted words in the box, and those of the first look that were left out as noise. */
function withinBox(lines: readonly VotedLine[], seen: readonly ReadLine[], inside: (area: Area) => boolean): ReadLine[] {
  const voted = lines.flatMap((line) => ({ ...line, words: line.words.filter(inside) }))
  const known = voted.flatMap((line) => line.words)
  const noise = seen.map((line) => ({
    ...line,
    words: line.words.filter((word) => inside(word) && !known.some((other) => centreIn(word, other))),
  }))
  return [...voted, ...noise].filter((line) => line.words.length > 0)
}

async function readColoured(picture: Picture, engine: OcrEngine): Promise<Said[]> {
  const shapes = shapesOf(picture)
  return readGroups(picture, shapes, inkGroups(picture, shapes, []), engine)
}

async function readGroups(picture: Picture, shapes: Shapes, groups: readonly InkGroup[], engine: OcrEngine): Promise<Said[]> {
  const said: Said[] = []
  for (const group of groups.slice(0, MOST_GROUPS)) {
    const read = await readGroup(drawn(shapes, group.shapes, group.area, picture.dpi), group, engine)
    if (read !== null) said.push(read)
  }
  return said
}

async function readGroup(cut: Picture, { area, angle }: InkGroup, engine: OcrEngine): Promise<Said | null> {
  for (const turn of Math.abs(angle) > ASLANT ? TURNS : [0]) {
    const lines = await engine.read(await levelled(cut, angle + turn), 'block')
    const mark = markIn(lines)
    if (mark !== null) return { marks: [{ area, words: [mark] }], hidden: [] }
    if (lines.length > 1) {
      const stamp = arrivalLines(lines)
      if (stamp.marks.length > 1 || standsOut(stamp.marks[0], lines))
        return { ...stamp, marks: stamp.marks.map((line) => ({ ...line, area: within(area, line.area, lines) })) }
    }
  }
  return null
}

/** "ĐẾN" is far larger than the rest of its stamp: known so when none of the labels can be read. */
function standsOut(arrival: StampLine | undefined, lines: readonly ReadLine[]): boolean {
  if (arrival === undefined) return false
  const tall = ({ y0, y1 }: Area): number => y1 - y0
  const heights = lines.flatMap(({ words }) => words.filter(({ text }) => /\p{L}{2}/u.test(text)).map(tall)).sort((a, b) => a - b)
  return tall(arrival.area) >= LARGER * (heights[heights.length >> 1] ?? Infinity)
}

/** A line of a cut-out, back on the page: where it stands in the cut-out tells where in the group. */
function within(group: Area, line: Area, lines: readonly ReadLine[]): Area {
  const all = hullOf(lines.flatMap(({ words }) => words))
  const [right, down] = [(group.x1 - group.x0) / Math.max(1, all.x1 - all.x0), (group.y1 - group.y0) / Math.max(1, all.y1 - all.y0)]
  const x = (at: number): number => group.x0 + (at - all.x0) * right
  const y = (at: number): number => group.y0 + (at - all.y0) * down
  return { x0: x(line.x0), x1: x(line.x1), y0: y(line.y0), y1: y(line.y1) }
}

/** Numbers and days that were written by hand or stamped: taken out of the words read and marked, never guessed (issue 3; ../scans/README: engines are sure of them). */
import { centreIn, hullOf, type Area } from './area.js'
import type { ReadLine } from './engine.js'
import { glyphsIn, middleOf, signsBetween } from './glyphs.js'
import { rowOf, type HeadRow, type Part } from './head-row.js'
import { slotsOf, type Slot } from './head-slots.js'
import type { Prepared } from './prepare.js'
import type { VotedLine, VotedWord } from './vote.js'

/** The letterhead stands in this part of the page. */
const HEAD = 0.45
/** By how much a printed figure may differ from the capitals beside it, in their height; and its foot, in the type's size. */
const HEIGHT = 0.18
const FOOT = 0.12
/** The same where two readings of a figure differ. */
const UNSURE_HEIGHT = 0.12
/** Print sets the number against its slash: this part of a capital's height between them is a blank. */
const APART = 0.3
/** Between two figures of a number no more than this part of a capital's height: numbering stamps stand wider. */
const SPREAD = 0.45
/** What ends so high above the foot, in the type's size, hangs down from the line above. */
const HIGHEST = 0.62
const DOUBT = 0.7
const GUESS = 0.3

/** 'noise': something was read where there is no ink. */
type Verdict = 'blank' | 'noise' | 'typed' | 'doubtful' | 'hand'

/** `seen`: the first look with its noise, for ink that no line took in is read there if anywhere. */
export function markHand(page: Prepared, lines: readonly VotedLine[], seen: readonly ReadLine[]): VotedLine[] {
  const marked = [...lines]
  for (let i = 0; i < marked.length; i++) {
    const line = marked[i]
    if (!line || line.words.length === 0 || line.baseline > HEAD * page.picture.height) continue
    const row = rowOf(line, marked, seen)
    const judged = judgedIn(page, row, marked)
    if (judged.every(({ verdict }) => verdict === 'blank' || verdict === 'typed')) continue
    const fresh = rewritten(row, judged)
    const stamped = judged.some(({ slot, verdict }) => slot.kind === 'rest' && verdict === 'hand')
    marked.forEach((old, k) => {
      const words = fresh.get(old)
      if (words) marked[k] = stamped ? onItsLetters({ ...old, words }) : { ...old, words }
    })
  }
  return marked.filter((line) => line.words.length > 0)
}

/** A stamp over a line misleads the engine about its slope and size: what is left of the print tells them. */
function onItsLetters(line: VotedLine): VotedLine {
  const print = line.words.filter((word) => !word.hand)
  const tall = Math.max(...print.map((word) => word.y1 - word.y0))
  return { ...line, baseline: Math.min(...print.map((word) => word.y1)), slope: 0, size: Math.min(line.size, 1.5 * tall) }
}

interface Judged {
  readonly verdict: Verdict
  readonly ink: Area
}

type Judgement = Judged & { readonly slot: Slot }

function judgedIn({ picture }: Prepared, row: HeadRow, lines: readonly VotedLine[]): Judgement[] {
  const slots = slotsOf(row)
  const ends = slots.flatMap(({ x0, x1, print }) => [x0, x1, ...print.flatMap((part) => [part.x0, part.x1])])
  if (ends.length === 0) return []
  const [x0, x1] = [Math.min(...ends), Math.max(...ends)]
  const [left, right] = [row.foot(x0), row.foot(x1)]
  const strip = { x0, x1, y0: Math.min(left, right) - row.size, y1: Math.max(left, right) + 0.35 * row.size }
  const others = lines.flatMap((line) => line.words).filter((word) => !row.parts.some((part) => part.word === word))
  const high = (shape: Area): boolean => shape.y1 < row.foot(shape.x0) - HIGHEST * row.size
  const signs = glyphsIn(picture, strip, (shape) => !high(shape) && !others.some((word) => centreIn(shape, word)))
  return slots.map((slot) => ({ slot, ...judge(signs, row, slot) }))
}

function judge(signs: readonly Area[], row: HeadRow, slot: Slot): Judged {
  const cap = capitalsOf(signs, row, slot.print)
  const ink = inkIn(signs, row, slot, cap)
  const place = ink.length > 0 ? hullOf(ink) : null
  const told = { x0: slot.x0, x1: slot.x1, y0: row.foot(slot.x0) - cap.height, y1: row.foot(slot.x0) }
  if (slot.parts.some((part) => part.word.hand)) return { verdict: 'blank', ink: told }
  const text = slot.parts.map((part) => part.text).join('')
  if (place === null || place.y1 - place.y0 < 0.4 * cap.height) return { verdict: withoutInk(slot, text), ink: told }
  // A stamp over the line reaches far above and below it; the word stands on the line all the same.
  const onLine = { ...place, y0: Math.max(place.y0, told.y0 - 0.5 * cap.height), y1: Math.min(place.y1, told.y1 + 0.3 * cap.height) }
  return { verdict: slot.kind === 'rest' ? 'hand' : verdictOn(row, slot, cap, ink), ink: onLine }
}

/** Read without blanks, a slot is cut out by guess and its ink missed: what is neither dots nor figures was written all the same. */
function withoutInk(slot: Slot, text: string): Verdict {
  if (slot.kind === 'rest' || EMPTY.test(text) || CLEAN[slot.kind].test(text)) return 'blank'
  const isGlued = slot.parts.some((part) => part.text !== part.word.text)
  return isGlued ? 'hand' : 'noise'
}

interface Capitals {
  readonly height: number
  /** How far below the row's foot they stand. */
  readonly foot: number
}

/** How high the figures of this line stand in print, and on what foot: as the capitals of its symbol or place do, and the h of "tháng". */
function capitalsOf(signs: readonly Area[], row: HeadRow, print: readonly Part[]): Capitals {
  const below = (sign: Area): number => sign.y1 - row.foot(sign.x0)
  const letters = print.map((part) => signsBetween(signs, part.x0, part.x1))
  const foot = middleOf(letters.flat().map(below)) ?? 0
  const tall = letters.flatMap((part) => {
    const standing = part.filter((sign) => Math.abs(below(sign) - foot) < 0.1 * row.size)
    const most = Math.max(0, ...standing.map((sign) => sign.y1 - sign.y0))
    return standing.filter((sign) => sign.y1 - sign.y0 > 0.8 * most)
  })
  return { height: middleOf(tall.map((sign) => sign.y1 - sign.y0)) ?? 0.62 * row.size, foot: middleOf(tall.map(below)) ?? foot }
}

/** Signs in a slot; dots of a dotted blank and dashes on the foot are none. */
function inkIn(signs: readonly Area[], row: HeadRow, slot: Slot, cap: Capitals): Area[] {
  const margin = 0.06 * row.size
  const foot = row.foot(slot.x0)
  const high = signs.filter((sign) => sign.y0 < foot - 0.3 * cap.height && sign.y1 - sign.y0 > 0.28 * cap.height)
  const [only] = slot.parts
  // Read without a blank, the place of a number's end is a guess: its figures are counted.
  if (only && slot.parts.length === 1 && slot.print.some((part) => part.word === only.word) && CLEAN[slot.kind].test(only.text))
    return signsBetween(high, slot.x0 + margin, slot.x1 + 0.4 * cap.height).slice(0, only.text.length)
  return signsBetween(high, slot.x0 + margin, slot.x1 - margin)
}

const CLEAN: Readonly<Record<Slot['kind'], RegExp>> = {
  number: /^\d{1,6}[a-z]?$/,
  day: /^\d{1,2}$/,
  month: /^\d{1,2}$/,
  year: /^\d{2,4}[.,]?$/,
  rest: /^$/,
}

/** Dots and dashes of a blank, and the dust that is read as such. */
const EMPTY = /^[\s.,:;…_·*'`’‘ˆ~–—-]*$/

function verdictOn(row: HeadRow, slot: Slot, cap: Capitals, ink: readonly Area[]): Verdict {
  const text = slot.parts.map((part) => part.text).join('')
  const place = hullOf(ink)
  if (!CLEAN[slot.kind].test(text) || slot.parts.some((part) => part.home === null)) return 'hand'
  const agree = slot.parts.every((part) => part.word.rivals === undefined && part.word.confidence >= 0.9)
  // Nobody writes the year by hand; a frame or a stroke may lie over it.
  if (!standsAsPrint(place, row, cap)) return slot.kind === 'year' && agree ? 'doubtful' : 'hand'
  const single = ink.length === text.length
  if (single && !ink.every((sign) => Math.abs(sign.y1 - sign.y0 - cap.height) < (agree ? HEIGHT : UNSURE_HEIGHT) * cap.height))
    return 'hand'
  if (slot.kind !== 'number') return 'typed'
  if (single && ink.some((sign, i) => i > 0 && sign.x0 - (ink[i - 1]?.x1 ?? 0) > SPREAD * cap.height)) return 'hand'
  const isGlued = slot.print.some((part) => slot.parts.some((other) => other.word === part.word))
  return isGlued || slot.x1 - place.x1 < APART * cap.height ? 'typed' : agree ? 'doubtful' : 'hand'
}

const standsAsPrint = (place: Area, row: HeadRow, cap: Capitals): boolean =>
  Math.abs(place.y1 - place.y0 - cap.height) <= HEIGHT * cap.height && Math.abs(place.y1 - row.foot(place.x0) - cap.foot) <= FOOT * row.size

/** The words of the row's lines, with "…" in place of what is written by hand, and doubt on what may be. */
function rewritten(row: HeadRow, judged: readonly Judgement[]): Map<VotedLine, VotedWord[]> {
  const hand = judged.filter(({ verdict }) => verdict === 'hand')
  const doubtful = judged.filter(({ verdict }) => verdict === 'doubtful').flatMap(({ slot }) => slot.parts.map((part) => part.word))
  const fresh = new Map<VotedLine, VotedWord[]>()
  let home: VotedLine | null = null
  const put = (word: VotedWord): void => {
    if (home === null) return
    const words = fresh.get(home) ?? []
    fresh.set(home, words.at(-1) === word ? words : [...words, word])
  }
  for (const part of row.parts) {
    home = part.home ?? home
    if (part.home !== null) fresh.set(part.home, fresh.get(part.home) ?? [])
    const bounds = hand.find(({ slot }) => slot.label === part)
    const gone = judged.some(({ slot, verdict }) => (verdict === 'hand' || verdict === 'noise') && slot.parts.includes(part))
    // What closes a number is print, however little the engine thought of it.
    const closes = hand.some(({ slot }) => slot.print.includes(part))
    if (!gone && (part.home !== null || bounds || closes)) put(kept(part, hand, doubtful))
    if (bounds) put(handWord(bounds))
  }
  return fresh
}

/** A word whole, or the piece of it that is print. */
function kept(part: Part, hand: readonly Judgement[], doubtful: readonly VotedWord[]): VotedWord {
  const { word } = part
  const isCut = part.text !== word.text && hand.some(({ slot }) => [slot.label, ...slot.parts].some((other) => other.word === word))
  if (isCut) return pieceOf(part)
  return doubtful.includes(word) ? { ...word, confidence: Math.min(word.confidence, DOUBT) } : word
}

const pieceOf = ({ text, x0, x1, word }: Part): VotedWord => {
  const { y0, y1, confidence } = word
  return { text, x0, x1, y0, y1, confidence }
}

function handWord({ slot, ink }: Judgement): VotedWord {
  const read = slot.parts.map((part) => part.text).join('')
  return { text: '…', ...ink, confidence: GUESS, ...(read === '' ? {} : { rivals: [read] }), hand: true }
}

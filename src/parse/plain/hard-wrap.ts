/** Files whose lines were broken at a fixed width: told by the lines themselves, then joined again. */
import { isLabelled } from '../flow/labels.js'

const NARROWEST = 40
const WIDEST = 132

/** The width at which a file was broken; null when its lines are whole paragraphs. `blocks` are runs of lines without a blank line between. */
export function wrapWidth(blocks: readonly (readonly string[])[]): number | null {
  const lengths = blocks.flat().map((line) => line.trimEnd().length)
  const sorted = [...lengths].sort((a, b) => b - a)
  const width = sorted[Math.floor(sorted.length * 0.02)] ?? 0
  if (width < NARROWEST || width > WIDEST) return null
  let full = 0
  let followed = 0
  for (const block of blocks)
    block.slice(0, -1).forEach((line, i) => {
      followed++
      if (isFull(line, block[i + 1] ?? '', width) && !endsSentence(line)) full++
    })
  return full >= 4 && full / followed > 0.4 ? width : null
}

/** True when `next` carries on the sentence of `line` in a file broken at `width`. */
export const wrapsOn = (line: string, next: string, width: number): boolean =>
  leavesOpen(line, next) ||
  (isFull(line, next, width) && !isLabelled(next) && !(endsSentence(line) && /^\s*\p{Lu}/u.test(next) && isShort(line, width)))

/** No sentence ends with "trước ngày", "trong ngày 13 tháng": the figures of the date stand on the next line, however short this one is. */
const leavesOpen = (line: string, next: string): boolean =>
  /(?<!\p{L})(?:ngày|tháng(?: \d{1,2} năm)?|quý|năm|trước|đến hết|chậm nhất|thời hạn|giờ ngày)\s*$/iu.test(line) &&
  /^\s*\d{1,4}(?!\d|[.)]\s+\p{Lu})/u.test(next) &&
  line.trimEnd().length > NARROWEST / 2

/** The next word would not have fitted: the sign of a mechanical break. */
function isFull(line: string, next: string, width: number): boolean {
  const word = /^\s*(\S+)/.exec(next)?.[1] ?? ''
  return line.trimEnd().length + 1 + word.length > width
}

const endsSentence = (line: string): boolean => /[.;:!?](?:["”)\]]|\/\.)?\s*$/.test(line)
const isShort = (line: string, width: number): boolean => line.trimEnd().length < width * 0.9

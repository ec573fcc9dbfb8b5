/**
 * Dashes that nobody wrote. Before a signer's title no office sets one (Decree 30/2020, appendix I, box 7a): it is the rim of a seal or a stroke of the pen.
 * Alone on its line and shorter than any hyphen it is a dot of dust.
 */
import { isAuthority } from '../page/wordings.js'
import { hullOf } from './area.js'
import { usualSize } from './lost-ink.js'
import type { VotedLine } from './vote.js'

const DASH = /^[-–—_.]$/

/** Length of a hyphen in sizes of the type: a third. */
const SHORTEST = 0.18

export function withoutStrayDashes(lines: readonly VotedLine[]): VotedLine[] {
  const shortest = SHORTEST * (usualSize(lines) ?? 0)
  return lines.flatMap((line) => {
    const [first, ...rest] = line.words
    if (!first || !DASH.test(first.text)) return [line]
    if (rest.length === 0 && first.x1 - first.x0 < shortest) return []
    const title = rest.length > 0 ? rest : (nextOnRow(line, lines)?.words ?? [])
    if (!isAuthority(title.map((word) => word.text).join(' '))) return [line]
    return rest.length === 0 ? [] : [{ ...line, words: rest, baseline: line.baseline + line.slope * ((rest[0]?.x0 ?? 0) - first.x0) }]
  })
}

/** What stands to the right of a lone dash, at most three sizes of the type away. */
function nextOnRow(dash: VotedLine, lines: readonly VotedLine[]): VotedLine | undefined {
  const place = hullOf(dash.words)
  return lines.find((line) => {
    const other = hullOf(line.words)
    const apart = other.x0 - place.x1
    return line !== dash && apart >= 0 && apart < 3 * line.size && place.y0 >= other.y0 - 4 && place.y1 <= other.y1 + 4
  })
}

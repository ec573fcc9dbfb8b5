/** A dash before a signer's title: no office sets one there (Decree 30/2020, appendix I, box 7a); it is the rim of a seal or a stroke of the pen. */
import { isAuthority } from '../page/wordings.js'
import { hullOf } from './area.js'
import type { VotedLine } from './vote.js'

const DASH = /^[-–—_.]$/

export function withoutStrayDashes(lines: readonly VotedLine[]): VotedLine[] {
  return lines.flatMap((line) => {
    const [first, ...rest] = line.words
    if (!first || !DASH.test(first.text)) return [line]
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

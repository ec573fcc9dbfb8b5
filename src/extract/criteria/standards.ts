/** Which of the programme's standards the words speak of. */
import type { Standard } from '../../model/written-criteria.js'
import type { Span } from '../../model/span.js'
import { wording } from '../../text/wording.js'

export interface StandardMention {
  readonly standard: Standard
  readonly span: Span
}

const NTM = wording`(?:nông thôn mới(?:\s*\(\s*ntm\s*\))?|ntm)(?:\s+(?<level>nâng cao|kiểu mẫu|hiện đại))?`

const LEVELS: Readonly<Record<string, Standard>> = {
  'nang cao': 'ntm-nang-cao',
  'kieu mau': 'ntm-kieu-mau',
  'hien dai': 'ntm-hien-dai',
}

/** "nâng cao" → ntm-nang-cao; anything else, or nothing, is the basic standard. */
export const standardOf = (level: string | undefined): Standard => LEVELS[(level ?? '').replace(/\s+/g, ' ')] ?? 'ntm'

/** All mentions in a stretch of folded text; `base` is where the stretch begins. */
export const standardsIn = (folded: string, base = 0): StandardMention[] =>
  [...folded.matchAll(NTM)].map((m) => ({
    standard: standardOf(m.groups?.['level']),
    span: { start: base + m.index, end: base + m.index + m[0].length },
  }))

/** The list that a score against the standard is counted on: kiểu mẫu has none of its own. */
export const countedOn = (standard: Standard): Standard => (standard === 'ntm-kieu-mau' ? 'ntm-nang-cao' : standard)

const SET_NAMED =
  /(?:bo\s+tieu\s+chi|tieu\s+chi)\s+(?:quoc\s+gia\s+)?(?:ve\s+)?(?:cua\s+)?(?:xa\s+)?(?:xay\s+dung\s+)?(?:nong\s+thon\s+moi|ntm)(?:\s+(nang\s+cao|kieu\s+mau|hien\s+dai))?(?!\s*(?:,|va|-)\s*(?:bo\s+tieu\s+chi\s+)?(?:quoc\s+gia\s+)?(?:ve\s+)?(?:xa\s+)?(?:nong\s+thon\s+moi|ntm))/gu

/** "bộ tiêu chí nâng cao", "bộ nâng cao", "số tiêu chí nâng cao đạt được", without the programme's name; "các tiêu chí nâng cao thu nhập" raise an income. */
const SET_LEVEL =
  /(?:bo\s+(?:tieu\s+chi\s+)?(?:xa\s+)?|(?<!bo\s)tieu\s+chi\s+(?:xa\s+)?(?=(?:nang\s+cao|kieu\s+mau)(?:\s*(?:$|[,.;:()])|\s+(?:da\s+)?(?:dat|chua|con|cua|tai|o|nam|giai\s+doan|la|gom|theo|thi|va\s+(?:tieu|bo))(?!\p{L}))))(nang\s+cao|kieu\s+mau)(?!\p{L})/gu

/** The criterion set that a heading or sentence names ("theo Bộ tiêu chí xã nông thôn mới nâng cao"); null when it names none, or several. */
export function setNamedIn(folded: string): Standard | null {
  const named = new Set([...folded.matchAll(SET_NAMED), ...folded.matchAll(SET_LEVEL)].map((m) => standardOf(m[1])))
  const [only] = named
  return named.size === 1 && only ? countedOn(only) : null
}

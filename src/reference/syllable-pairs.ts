/** The list of phrases as an index: who stands beside whom, how companionable a syllable is, which syllables look alike. */
import { oldTone } from '../text/compare.js'
import { fold } from '../text/fold.js'

/** Keys are lower case, NFC, old tone placement (nameKey); null stands for a neighbour that tells nothing. */
export interface SyllablePairs {
  readonly fits: (left: string | null, right: string | null) => boolean
  /** With how many different syllables it is known to be followed (preceded). */
  readonly followers: (key: string | null) => number
  readonly leaders: (key: string | null) => number
  /** Attested syllables of the same bare letters, itself among them when attested. */
  readonly alike: (key: string) => readonly string[]
}

/** @param phrases one a line ("ủy ban nhân dân"), cut into pairs of neighbours; lines with # are remarks. */
export function indexPairs(phrases: string): SyllablePairs {
  const after = new Map<string, Set<string>>()
  const before = new Map<string, number>()
  const attested = new Set<string>()
  for (const line of oldTone(phrases.normalize('NFC').toLowerCase()).split('\n')) {
    if (line.startsWith('#')) continue
    let left = ''
    for (const syllable of line.split(' ')) {
      if (syllable === '') continue
      attested.add(syllable)
      if (left !== '') join(after, before, left, syllable)
      left = syllable
    }
  }
  const families = byLetters(attested)
  return {
    fits: (left, right) => left !== null && right !== null && after.get(left)?.has(right) === true,
    followers: (key) => after.get(key ?? '')?.size ?? 0,
    leaders: (key) => before.get(key ?? '') ?? 0,
    alike: (key) => families.get(fold(key)) ?? [],
  }
}

function join(after: Map<string, Set<string>>, before: Map<string, number>, left: string, right: string): void {
  const partners = after.get(left)
  if (partners?.has(right)) return
  before.set(right, (before.get(right) ?? 0) + 1)
  if (partners) partners.add(right)
  else after.set(left, new Set([right]))
}

function byLetters(syllables: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>()
  for (const syllable of syllables) {
    const letters = fold(syllable)
    const family = families.get(letters)
    if (family) family.push(syllable)
    else families.set(letters, [syllable])
  }
  return families
}

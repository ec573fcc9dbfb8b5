/** Rival readings of a word by its neighbours. What they mean: see Lexicon. */
import { nameKey } from '../text/compare.js'
import { isSign, marksApart, stripped, withCapitals } from './look-alikes.js'
import type { SyllablePairs } from './syllable-pairs.js'

/** A neighbour with more known partners than this on the side in question fits nearly anything: its word alone offers no rival. */
const COMPANIONABLE = 120
/** A word with so many times the partners of its rival is more likely in new company than misread. */
const FAR_COMMONER = 1.5
/** A pair one of whose halves has no more partners than this is a firm word (đôn đốc): it is believed against a commoner reading. */
const FIRM = 12
const MOST = 3

interface Near {
  readonly left: string | null
  readonly right: string | null
}

/** Neighbours that may tell, as keys: a comma, a full stop or a bracket between parts them; signs and numbers tell nothing. */
export function neighbours(left: string | null, word: string, right: string | null): Near {
  const own = stripped(word)
  const [l, r] = [stripped(left ?? ''), stripped(right ?? '')]
  return {
    left: l.core === '' || l.after !== '' || own.before !== '' || isSign(l.core) ? null : nameKey(l.core),
    right: r.core === '' || own.after !== '' || r.before !== '' || isSign(r.core) ? null : nameKey(r.core),
  }
}

const isCapital = (word: string | null): boolean => word !== null && /^\p{Lu}/u.test(stripped(word).core)
const isShouted = (word: string | null): boolean => word !== null && /^\p{Lu}{2,}$/u.test(stripped(word).core)
const opensSentence = (left: string | null): boolean => left === null || /[.:;!?)]$|^[^\p{L}\p{N}]+$/u.test(left)

/** A capital inside a sentence, or before another capital, may be a name; among words all in capitals nothing tells. */
const mayBeName = (left: string | null, word: string, right: string | null): boolean =>
  isCapital(word) &&
  !(isShouted(word) && (isShouted(left) || isShouted(right))) &&
  (isCapital(right) || right === null || !opensSentence(left))

const company = (pairs: SyllablePairs, key: string): number => pairs.followers(key) + pairs.leaders(key)

export function rivalsOf(pairs: SyllablePairs, left: string | null, word: string, right: string | null): readonly string[] {
  const { before, core, after } = stripped(word)
  if (isSign(core) || mayBeName(left, word, right)) return []
  const key = nameKey(core)
  const near = neighbours(left, word, right)
  if (pairs.fits(near.left, key) || pairs.fits(key, near.right)) return []
  const weight = isShouted(word) ? onBothSides(pairs, near) : onTellingSides(pairs, near, key)
  return pairs
    .alike(key)
    .map((other) => ({ other, weight: other === key ? 0 : weight(other), apart: marksApart(key, other) }))
    .filter((rival) => rival.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.apart - b.apart)
    .slice(0, MOST)
    .map((rival) => before + withCapitals(core, rival.other) + after)
}

type Weight = (other: string) => number

const onBothSides =
  (pairs: SyllablePairs, near: Near): Weight =>
  (other) =>
    pairs.fits(near.left, other) && pairs.fits(other, near.right) ? 2 : 0

function onTellingSides(pairs: SyllablePairs, near: Near, key: string): Weight {
  const mine = company(pairs, key)
  return (other) => {
    const [l, r] = [pairs.fits(near.left, other), pairs.fits(other, near.right)]
    if (l && r) return 2
    if (!l && !r) return 0
    const partners = l ? pairs.followers(near.left) : pairs.leaders(near.right)
    const own = l ? pairs.leaders(other) : pairs.followers(other)
    if (Math.min(partners, own) <= FIRM) return 1
    return partners <= COMPANIONABLE && mine <= FAR_COMMONER * company(pairs, other) ? 1 : 0
  }
}

export function rivalsOfTwo(
  pairs: SyllablePairs,
  before: string | null,
  left: string,
  right: string,
  after: string | null,
): readonly string[] {
  const [l, r] = [stripped(left), stripped(right)]
  if (isSign(l.core) || isSign(r.core) || isCapital(right) || mayBeName(before, left, right)) return []
  if (l.after !== '' || r.before !== '') return []
  const [a, b] = [nameKey(l.core), nameKey(r.core)]
  const outside: Near = { left: neighbours(before, left, right).left, right: neighbours(left, right, after).right }
  if (pairs.fits(outside.left, a) || pairs.fits(b, outside.right)) return []
  const read = { known: pairs.fits(a, b), company: company(pairs, a) + company(pairs, b) }
  return (
    bothOther(pairs, a, b)
      .map(([x, y]) => ({ x, y, weight: Number(pairs.fits(outside.left, x)) + Number(pairs.fits(y, outside.right)) }))
      // A recogniser slips towards the commoner words: a known pair yields only to a rarer one that fits outside.
      .filter(({ x, y, weight }) => !read.known || (weight > 0 && company(pairs, x) + company(pairs, y) < read.company))
      .map((rival) => ({ ...rival, apart: marksApart(a, rival.x) + marksApart(b, rival.y) }))
      .sort((p, q) => q.weight - p.weight || p.apart - q.apart)
      .slice(0, MOST)
      .map(({ x, y }) => `${l.before}${withCapitals(l.core, x)} ${withCapitals(r.core, y)}${r.after}`)
  )
}

/** Known pairs of the same letters in which both syllables are written otherwise. */
const bothOther = (pairs: SyllablePairs, a: string, b: string): (readonly [string, string])[] =>
  pairs.alike(a).flatMap((x) =>
    pairs
      .alike(b)
      .filter((y) => x !== a && y !== b && pairs.fits(x, y))
      .map((y) => [x, y] as const),
  )

/**
 * Reading a crowded place by hops: letters lie there in groups (of one day, of one number, of one spelling), of each only the first few are looked at, and
 * the rest is stepped over. A decision cited by a hundred thousand letters with one day costs as much as one cited by ten.
 */
import type { Archive, Spot, Stretch } from '../../model/archive.js'
import { compare } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'

/** Something of a letter that lies at a spot. */
export interface Lying extends Spot {
  readonly letter: KnownLetter
}

/** How the points of a place are made: beginnings of a point, each with the sign that ends it. */
export interface Groups {
  readonly inner: (point: string) => string
  /** Groups of groups, of which the first `many` are looked at. */
  readonly outer: (point: string) => string
  readonly few: number
  readonly many: number
}

/** After every point that begins so. */
export const past = (prefix: string): string => `${prefix}\u{10FFFF}`
const PIECE = 64

type Found<L> = ReadonlyMap<string, readonly L[]>

/** Of each stretch by group, in the order of points; several that lie at one point count once. All stretches are asked at once. */
export async function firstOfEach<L extends Lying>(
  archive: Archive,
  stretches: readonly Stretch[],
  lyingOf: (letter: KnownLetter) => readonly L[],
  groups: Groups,
): Promise<readonly Found<L>[]> {
  const readings = stretches.map((stretch) => new Reading<L>(stretch, groups))
  for (let open = readings; open.length > 0; open = open.filter((r) => r.goesOn)) {
    const letters = await archive.at(open.map((r) => r.piece))
    for (const reading of open) reading.take(firstPoints(letters, lyingOf, reading.piece))
  }
  return readings.map((r) => r.found)
}

class Reading<L extends Lying> {
  readonly found = new Map<string, L[]>()
  private readonly counts = new Map<string, number>()
  private readonly within = new Map<string, number>()
  piece: Stretch
  goesOn = true
  constructor(
    stretch: Stretch,
    private readonly groups: Groups,
  ) {
    this.piece = { ...stretch, most: PIECE }
  }

  take(points: Found<L>): void {
    for (const [point, lying] of points) this.put(point, lying)
    const last = [...points.keys()].at(-1)
    this.goesOn = last !== undefined && points.size >= PIECE
    if (last !== undefined) this.piece = { ...this.piece, from: this.after(last) }
  }

  private put(point: string, lying: readonly L[]): void {
    const [inner, outer] = [this.groups.inner(point), this.groups.outer(point)]
    const group = this.found.get(inner)
    if (group === undefined) {
      const before = this.within.get(outer) ?? 0
      if (before >= this.groups.many) return
      this.within.set(outer, before + 1)
      this.found.set(inner, [...lying])
    } else if ((this.counts.get(inner) ?? 0) < this.groups.few) group.push(...lying)
    this.counts.set(inner, (this.counts.get(inner) ?? 0) + 1)
  }

  /** Where the next piece begins: what is full is stepped over. */
  private after(last: string): string {
    const [inner, outer] = [this.groups.inner(last), this.groups.outer(last)]
    if (!this.found.has(inner)) return past(outer)
    return (this.counts.get(inner) ?? 0) < this.groups.few ? `${last}\u0001` : past(inner)
  }
}

/** What lies at the first points of the stretch, among letters that were found there (and elsewhere). */
export function firstPoints<L extends Lying>(
  letters: readonly KnownLetter[],
  lyingOf: (letter: KnownLetter) => readonly L[],
  { place, from = '', to, most = PIECE }: Stretch,
): ReadonlyMap<string, readonly L[]> {
  const there = letters.flatMap(lyingOf).filter((l) => l.place === place && l.point >= from && (to === undefined || l.point <= to))
  const points = [...new Set(there.map((l) => l.point))].sort(compare).slice(0, most)
  return new Map(points.map((point) => [point, there.filter((l) => l.point === point)]))
}

/** Of things that come or go: those that are, or were, among the first few of their group, as what is worked out of the group hangs on no other. */
export async function amongFirst<L extends Lying>(
  archive: Archive,
  changed: readonly L[],
  lyingOf: (letter: KnownLetter) => readonly L[],
  { inner, few }: Groups,
): Promise<{ readonly lying: L; readonly crowded: boolean }[]> {
  const stretchOf = ({ place, point }: L): Stretch => ({ place, from: inner(point), to: past(inner(point)), most: few })
  const letters = await archive.at(changed.map(stretchOf))
  return changed.flatMap((lying) => {
    const points = [...firstPoints(letters, lyingOf, stretchOf(lying)).keys()]
    const crowded = points.length >= few
    return crowded && lying.point > (points.at(-1) ?? '') ? [] : [{ lying, crowded }]
  })
}

/** Each spot once. */
export const spotsOf = (lying: readonly Lying[]): Spot[] => [
  ...new Map(lying.map(({ place, point }) => [`${place}\n${point}`, { place, point }])).values(),
]

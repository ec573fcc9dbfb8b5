/**
 * Sketches of texts: how alike two texts are, told without comparing them word by word. The words are taken five at a time (shingles), each group is hashed,
 * and of 128 ways to shuffle the hashes the least one is kept (MinHash, Broder 1997): as many places as agree in two sketches, so large a share of their
 * groups the two texts have in common. Accents are set aside, so that a scan and its original are nearly one.
 */
import { fold } from './fold.js'

const PLACES = 128
const GROUP = 5
/** Places of one band: texts of which two thirds agree share a band in 99 of 100 cases, of a third in 3 of 100. */
const BAND = 4
const MAX = 0xffffffff

/** 128 numbers; all at their most for a text of no words. */
export function sketchOf(text: string): readonly number[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const least = new Uint32Array(PLACES).fill(MAX)
  for (let i = 0; i < Math.max(1, words.length - GROUP + 1); i++) {
    const hash = hashOf(words.slice(i, i + GROUP).join(' '))
    if (words.length > 0) for (let p = 0; p < PLACES; p++) least[p] = Math.min(least[p] ?? MAX, shuffled(hash, p))
  }
  return [...least]
}

/** Share of groups of words in common, 0 to 1, give or take a twentieth. Texts of no words are like nothing. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length !== PLACES || b.length !== PLACES || a[0] === MAX || b[0] === MAX) return 0
  return a.filter((least, place) => least === b[place]).length / PLACES
}

/** Keys under which like texts meet: two that share none are not alike. */
export const bandsOf = (sketch: readonly number[]): readonly string[] =>
  sketch.length !== PLACES || sketch[0] === MAX
    ? []
    : Array.from({ length: PLACES / BAND }, (_, band) => `${band}:${sketch.slice(band * BAND, (band + 1) * BAND).join('.')}`)

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Another order of all 32-bit numbers for each place (the finisher of MurmurHash3). */
function shuffled(hash: number, place: number): number {
  let h = hash ^ Math.imul(place + 1, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** As one line of text, for keeping. */
export const packSketch = (sketch: readonly number[]): string => Buffer.from(Uint32Array.from(sketch).buffer).toString('base64')

export const unpackSketch = (packed: string): readonly number[] => {
  const bytes = Buffer.from(packed, 'base64')
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32LE(i * 4))
}

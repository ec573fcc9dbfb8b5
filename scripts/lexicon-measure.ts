/** What the lexicon's figures are made of: pairs of a text, damage with a seed, and the count of what was found. */
import { fold } from '../src/text/fold.js'
import { isSyllable } from '../src/text/syllable.js'
import type { Lexicon } from '../src/reference/lexicon.js'

const LETTERS: Readonly<Record<string, string>> = { a: 'aăâ', e: 'eê', o: 'oôơ', u: 'uư', d: 'dđ' }
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']

export const linesOf = (text: string): readonly (readonly string[])[] =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.split(/\s+/).filter((word) => word !== '' && word !== '|'))
    .filter((words) => words.length > 0)

/** Neighbours within a line, both syllables in small letters, nothing between. */
export function minePairs(texts: readonly string[]): (readonly [string, string])[] {
  const found = new Map<string, readonly [string, string]>()
  for (const words of texts.flatMap(linesOf))
    for (const [i, word] of words.entries()) {
      const next = words[i + 1]?.replace(/[.,;:)!?"”]+$/u, '')
      const own = word.replace(/^[("“]+/u, '')
      if (next !== undefined && isSmall(own) && isSmall(next)) found.set(`${own} ${next}`, [own, next])
    }
  return [...found.values()].sort((a, b) => a.join(' ').localeCompare(b.join(' '), 'vi'))
}
const isSmall = (word: string): boolean => /^\p{Ll}{2,}$/u.test(word) && isSyllable(word)

/** Numbers 0..1 from a seed (mulberry32), the same on every machine. */
export function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The word with one mark dropped or changed so that a syllable remains; null when none is to be had. */
export function damage(word: string, chance: () => number): string | null {
  const [, before = '', core = '', after = ''] = /^([^\p{L}]*)(\p{L}+)([^\p{L}]*)$/u.exec(word) ?? []
  if (core === '' || !isSyllable(core)) return null
  const choices = variants(core)
  const choice = choices[Math.floor(chance() * choices.length)]
  return choice === undefined ? null : before + choice + after
}

function variants(core: string): string[] {
  const out = new Set<string>()
  ;[...core].forEach((sign, i) => {
    const small = sign.toLowerCase()
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(small.normalize('NFD'))?.[0] ?? ''
    const shape = small.normalize('NFD').replace(tone, '').normalize('NFC')
    const shapes = LETTERS[fold(small)] ?? shape
    for (const s of shapes) out.add(placed(core, i, s + tone, sign))
    if (tone !== '' || !/[\u0300\u0301\u0303\u0309\u0323]/.test(core.normalize('NFD'))) {
      if (/[aeiouy]/.test(fold(small))) for (const t of TONES) out.add(placed(core, i, shape + t, sign))
    }
  })
  out.delete(core)
  return [...out].filter((word) => isSyllable(word))
}
const placed = (core: string, i: number, small: string, sign: string): string => {
  const nfc = small.normalize('NFC')
  return core.slice(0, i) + (sign === sign.toLowerCase() ? nfc : nfc.toUpperCase()) + core.slice(i + 1)
}

export interface Figures {
  words: number
  alarms: number
  alarmsOfTwo: number
  carried: number
  damaged: number
  found: number
  mended: number
  damagedSmall: number
  foundSmall: number
  mendedSmall: number
  readonly examples: string[]
}

/** Asks for every right word, then for a copy with one word in twenty damaged. */
export function measure(lexicon: Lexicon, text: string, chance: () => number): Figures {
  const f: Figures = {
    words: 0,
    alarms: 0,
    alarmsOfTwo: 0,
    carried: 0,
    damaged: 0,
    found: 0,
    mended: 0,
    damagedSmall: 0,
    foundSmall: 0,
    mendedSmall: 0,
    examples: [],
  }
  for (const words of linesOf(text)) {
    countAlarms(lexicon, words, f)
    countMended(lexicon, words, chance, f)
  }
  return f
}

function countAlarms(lexicon: Lexicon, words: readonly string[], f: Figures): void {
  words.forEach((word, i) => {
    if (!/\p{L}/u.test(word)) return
    f.words++
    const [left, right] = [words[i - 1] ?? null, words[i + 1] ?? null]
    const offered = lexicon.rivalsOf(left, word, right)
    if (offered.length > 0) f.alarms++
    if (lexicon.support(left, word, right) === 1) f.carried++
    const two = right === null ? [] : lexicon.rivalsOfTwo(left, word, right, words[i + 2] ?? null)
    if (two.length > 0) f.alarmsOfTwo++
    if (offered.length > 0 || two.length > 0) f.examples.push(`${left} [${word}] ${right} → ${[...offered, ...two].join(' / ')}`)
  })
}

function countMended(lexicon: Lexicon, words: readonly string[], chance: () => number, f: Figures): void {
  const worn = words.map((word) => (chance() < 0.05 ? (damage(word, chance) ?? word) : word))
  worn.forEach((word, i) => {
    const right = words[i] ?? ''
    if (word === right) return
    const offered = lexicon.rivalsOf(worn[i - 1] ?? null, word, worn[i + 1] ?? null)
    const small = right === right.toLowerCase() ? 1 : 0
    f.damaged++
    f.damagedSmall += small
    if (offered.length > 0) f.found++
    if (offered.length > 0) f.foundSmall += small
    if (offered[0] !== right) return
    f.mended++
    f.mendedSmall += small
  })
}

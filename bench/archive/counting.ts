/** Bonds that count what following a letter asks of the store. */
import type { Archive, Bonds } from '../../src/model/archive.js'

export interface Asked {
  /** Letters handed over, those that are handed over again counted again. */
  letters: number
  /** Most in one answer. */
  most: number
  questions: number
  statements: number
  derived: number
}

export const nothingAsked = (): Asked => ({ letters: 0, most: 0, questions: 0, statements: 0, derived: 0 })

export function counting(bonds: Bonds, asked: Asked): Bonds {
  const count = <T>(list: readonly T[]): readonly T[] => {
    asked.letters += list.length
    asked.most = Math.max(asked.most, list.length)
    asked.questions++
    return list
  }
  const counted = (archive: Archive): Archive => ({
    at: async (stretches) => count(await archive.at(stretches)),
    letters: async (ids) => count(await archive.letters(ids)),
    derived: (kind, owners) => (asked.questions++, archive.derived(kind, owners)),
    derivedUnder: (kind, keys) => (asked.questions++, archive.derivedUnder(kind, keys)),
  })
  return {
    ...bonds,
    follow: async (archive, change) => {
      const derived = await bonds.follow(counted(archive), change)
      asked.derived += derived.length
      return derived
    },
  }
}

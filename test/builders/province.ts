/** A province whose communes are counted again and again: by their districts every half year, each by itself in between, and one of them (the first) in many letters of its own. */
import type { LetterRecord } from '../../src/model/letter-record.js'
import { commune, criteria, number, record, sha, standing } from './record.js'

export interface Province {
  readonly communes: number
  /** How often all districts have reported. */
  readonly rounds: number
  /** How often each commune has written of itself. */
  readonly own: number
  /** Letters of the first commune alone. */
  readonly ofFirst: number
}

const OF_DISTRICT = 25
const FIRST_CODE = 80_001
/** The programme's communes are of 19 criteria. */
const SIZE = 19

export const communeName = (i: number): string =>
  `${['Đồng', 'Dân', 'Ân', 'Y', 'Bình'][i % 5] ?? ''} Thuận ${['Nam', 'Bắc', 'Đông', 'Tây', 'Thượng'][Math.floor(i / 5) % 5] ?? ''} ${i + 1}`
const districtOf = (i: number): string => `Phú Lương ${Math.floor(i / OF_DISTRICT) + 1}`
const codeOf = (i: number): string => String(FIRST_CODE + i)

/** The unit's key in the store, of a commune that no gazetteer knows by that code. */
export const communeKey = (i: number): string => `${codeOf(i)} `

export function provinceOf({ communes, rounds, own, ofFirst }: Province): LetterRecord[] {
  const all = Array.from({ length: communes }, (_, i) => i)
  const letters: LetterRecord[] = []
  for (let round = 0; round < rounds; round++) {
    const day = `${2021 + Math.floor(round / 2)}-${round % 2 === 0 ? '06' : '12'}-15`
    for (let from = 0; from < communes; from += OF_DISTRICT) {
      const those = all.slice(from, from + OF_DISTRICT)
      letters.push(letterOf(`bao-cao-${round}-${from}`, day, those, { issuer: `UBND huyện ${districtOf(from)}`, step: round }))
    }
  }
  for (const i of all)
    for (let n = 0; n < own; n++) letters.push(ofItself(i, n, `${2021 + (n % 4)}-${String((i % 9) + 1).padStart(2, '0')}-20`))
  for (let n = 0; n < ofFirst; n++)
    letters.push(
      ofItself(0, own + n, `${2021 + (n % 4)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`),
    )
  return letters
}

const ofItself = (i: number, n: number, day: string): LetterRecord =>
  letterOf(`xa-${i}-${n}`, day, [i], { issuer: `UBND xã ${communeName(i)}`, step: n })

interface Told {
  readonly issuer: string
  readonly step: number
}

function letterOf(file: string, day: string, those: readonly number[], { issuer, step }: Told): LetterRecord {
  return record({
    file: `${file}.txt`,
    date: day,
    number: number(`${Number.parseInt(sha(file).slice(0, 6), 16)}/BC-UBND`),
    issuer,
    communes: those.map((i) => commune({ name: communeName(i), written: [communeName(i)], code: codeOf(i), district: districtOf(i) })),
    criteria: those.map((i) => countOf(i, day, step)),
    standings: those
      .filter((i) => i % 4 === 0)
      .map((i) => standing({ commune: communeName(i), code: codeOf(i), status: 'target', year: 2025 })),
  })
}

/** A few more are met each time. */
function countOf(i: number, day: string, step: number): LetterRecord['criteria'][number] {
  const met = Math.min(SIZE - 1, 9 + (i % 5) + Math.min(step, 5))
  const nos = Array.from({ length: SIZE }, (_, n) => n + 1)
  return criteria({
    ...{ commune: communeName(i), code: codeOf(i), metCount: met, total: SIZE, asOf: day },
    ...{ met: nos.slice(0, met), unmet: nos.slice(met) },
  })
}

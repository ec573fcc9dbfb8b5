/** From the address to what is compared: the same as `congvan compare` with the same names. */
import { STANDARDS } from '../../model/written-criteria.js'
import { type DaysMeant, daysMeant, type Meant, pairMeant, type Two, type Unclear } from '../../pipeline/compared-pair.js'
import { lettersCalled, lettersCompared } from '../../pipeline/letters-compared.js'
import { compareCommunes, compareDays } from '../../report/compare/pictures.js'
import type { ComparedAnswer } from '../../report/compare/compared.js'
import { showDay, showFile } from '../../report/show.js'
import type { Asked } from '../asked.js'

export interface PairAsked {
  readonly a: string | null
  readonly b: string | null
  /** Also what is the same. */
  readonly all: boolean
}

export const pairIn = ({ query }: Asked): PairAsked => ({ a: query('a'), b: query('b'), all: query('tat-ca') !== null })

/** A letter that is called by its hash, as people call it: "12/TB-UBND 05/06/2023". null where the name is one that people read, or calls nothing. */
export async function callsOf(asked: Asked): Promise<Two<string | null>> {
  const { a, b } = pairIn(asked)
  const of = async (called: string | null): Promise<string | null> => {
    const [letter, other] = called !== null && isHash(called) ? await lettersCalled(asked.desk.store, called) : []
    if (letter === undefined || other !== undefined) return null
    const { number, date, source } = letter.record
    return [number?.ordinal ? number.raw : showFile(source.name, source.part), showDay(date)].filter(Boolean).join(' ')
  }
  return { a: await of(a), b: await of(b) }
}

const isHash = (called: string): boolean => /^[0-9a-f]{12,64}(?:#[\d-]+)?$/.test(called)

export interface PairAnswer {
  readonly kind: (DaysMeant | Meant)['kind']
  /** Both names were communes' too. */
  readonly alsoCommunes: boolean
  readonly answer: ComparedAnswer
}

/** Names longer than this call nothing. */
const LONGEST = 300

/** Null while one of the two is not told. */
export async function comparedAsAsked(asked: Asked): Promise<PairAnswer | Unclear | null> {
  const { a, b } = pairIn(asked)
  if (a === null || b === null) return null
  const typed = { a: a.slice(0, LONGEST), b: b.slice(0, LONGEST) }
  const meant = daysMeant(typed) ?? (await named(asked, typed))
  return meant.kind === 'unclear' ? meant : answered(asked, meant)
}

async function named({ desk, view }: Asked, { a, b }: Two<string>): Promise<Meant | Unclear> {
  return pairMeant(view, { a, b }, { a: await lettersCalled(desk.store, a), b: await lettersCalled(desk.store, b) })
}

async function answered(asked: Asked, meant: DaysMeant | Meant): Promise<PairAnswer> {
  const { view, asOf, query } = asked
  const { all } = pairIn(asked)
  const args = { commune: query('xa'), standard: STANDARDS.find((s) => s === query('chuan')) ?? null, set: query('bo'), all }
  switch (meant.kind) {
    case 'days':
      return { kind: 'days', alsoCommunes: false, answer: compareDays(view, meant.days, args) }
    case 'communes':
      return { kind: 'communes', alsoCommunes: false, answer: compareCommunes(view, meant.units, asOf, args) }
    case 'letters':
      return { kind: 'letters', alsoCommunes: meant.alsoCommunes, answer: await lettersCompared(meant.letters, all) }
  }
}

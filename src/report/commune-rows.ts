/** One row for each sentence about a unit: statements, groups, terms, mentions, spellings. */
import { bounds } from '../model/calendar.js'
import type { LetterRef, ProblemRow } from '../model/ledger.js'
import type { Claim, HeldStatement, Proof } from '../model/statement.js'
import { isAlive, type Unit } from '../reference/units.js'
import type { Successions } from '../reference/successions.js'
import { inWords, propertyOf } from './claim-words.js'
import { type GroupCount, fitsArea, groupCounts } from './district-rows.js'
import { fits, fitsUnit } from './filters.js'
import { type AskedHeir, askedHeirOf, askedHeirs, nameOf } from './lineage.js'
import type { ReportArgs, ReportView, Words } from './report.js'

export interface CommuneRow {
  readonly code: string | null
  readonly name: string
  /** The unit that was asked for, when this row speaks of one that went into it. */
  readonly forerunnerOf: AskedHeir | null
  readonly track: Claim['track'] | 'deadline' | 'mention'
  readonly property: string
  readonly says: Words
  readonly standard: string | null
  readonly set: string | null
  readonly asOf: string | null
  readonly letter: { readonly file: string; readonly number: string | null; readonly date: string | null }
  readonly page: number | null
  /** What was read, and the sentence it stands in. */
  readonly quote: string | null
  readonly sentence: string | null
  readonly confidence: number | null
}

type Letters = ReadonlyMap<string, LetterRef>

/** Whose rows are wanted: what the filter names, and what the communes of today that it names were made of. */
export interface Asked {
  readonly units: Successions
  readonly wanted: string | null
  readonly heirs: ReturnType<typeof askedHeirs>
}

export const askedFor = ({ units }: Pick<ReportView, 'units'>, { commune, asOf }: ReportArgs): Asked => ({
  ...{ units, wanted: commune },
  heirs: askedHeirs(units, commune, asOf),
})

/** Statements about the unit, its forerunners, and the district or province of that name. */
export function statementRows(asked: Asked, statements: readonly HeldStatement[], letters: Letters): CommuneRow[] {
  const own = statements.flatMap((s) => {
    if (s.claim.track === 'tally') return fitsArea(asked.wanted, s.unit) ? [ofStatement(s, letters, null)] : []
    const forerunnerOf = askedHeirOf(asked.units, asked.heirs, s.unit)
    return forerunnerOf !== null || fitsUnit(asked.wanted, s.unit) ? [ofStatement(s, letters, forerunnerOf)] : []
  })
  return [...own, ...groupCounts(asked.units, asked.wanted, statements).map((g) => ofGroup(g, letters))]
}

function ofStatement(s: HeldStatement, letters: Letters, forerunnerOf: AskedHeir | null): CommuneRow {
  const { unit, claim, standard, set, asOf, proof } = s
  return {
    ...{ code: unit.code, name: unit.name, forerunnerOf },
    ...{ track: claim.track, property: propertyOf(claim), says: inWords(claim, standard), standard, set, asOf },
    letter: letterOf(s, letters),
    ...seen(proof),
  }
}

const ofGroup = ({ statement, area, says }: GroupCount, letters: Letters): CommuneRow => ({
  ...ofStatement(statement, letters, null),
  ...{ code: area.code, name: area.name, track: 'tally', property: 'group', says },
})

function letterOf({ file, letter }: HeldStatement, letters: Letters): CommuneRow['letter'] {
  const held = letters.get(letter)
  return { file, number: held?.number ?? null, date: held?.date ?? null }
}

const seen = (proof: Proof | null) => ({
  page: proof?.page ?? null,
  quote: proof?.quote ?? null,
  sentence: proof?.sentence ?? null,
  confidence: proof?.confidence ?? null,
})

const ref = ({ file, number, date }: LetterRef) => ({ file, number, date })
const BARE = { standard: null, set: null } as const

/** Letters that merely mention the unit, letters that spell it otherwise, and terms that name it. */
export async function otherRows(asked: Asked, view: Pick<ReportView, 'mentions' | 'deadlines' | 'problems'>): Promise<CommuneRow[]> {
  const named = (await view.mentions()).flatMap((m) => {
    const row = rowMentioned(asked.units, m)
    const heir = row === null ? undefined : [...asked.heirs].find(([, before]) => before.has(row))?.[0]
    return heir !== undefined || fitsUnit(asked.wanted, m) ? [{ ...m, forerunnerOf: heir === undefined ? null : nameOf(heir) }] : []
  })
  const says = { vi: 'Được nhắc đến', en: 'Mentioned' }
  return [
    ...(await termRows(asked, view, named)),
    ...(await spellingRows(view, named)),
    ...named.map(({ letter, name, code, proof, forerunnerOf }): CommuneRow => ({
      ...{ ...BARE, name, code, forerunnerOf, track: 'mention', property: 'mention', says, asOf: letter.date, letter: ref(letter) },
      ...seen(proof),
    })),
  ]
}

interface Named {
  readonly letter: LetterRef
  readonly name: string
  readonly code: string | null
  readonly forerunnerOf: AskedHeir | null
}

/** A mention has no first day of its unit: the row of that code and name on the letter's day. */
function rowMentioned(units: Successions, { code, name, letter }: Pick<Named, 'code' | 'name' | 'letter'>): Unit | null {
  if (code === null) return null
  const day = letter.date === null ? null : bounds(letter.date).last
  const alive = day === null ? undefined : units.gazetteer.rowsOf(code).find((u) => u.name === name && isAlive(u, day))
  return alive ?? units.rowOf({ code, name, validFrom: null })
}

/** Terms whose actor or task names the unit; of a forerunner only in letters that mean it. */
async function termRows(asked: Asked, view: Pick<ReportView, 'deadlines'>, named: readonly Named[]): Promise<CommuneRow[]> {
  const own = named.find((n) => n.forerunnerOf === null)
  const subject = { name: own?.name ?? asked.wanted ?? '', code: own?.code ?? null, forerunnerOf: null }
  return (await view.deadlines()).flatMap(({ letter, deadline, proof }) => {
    const texts = [...deadline.who, deadline.task]
    const before = named.filter((n) => n.forerunnerOf !== null && n.letter.id === letter.id && fits(n.name, ...texts))
    const about = [...(fits(subject.name, ...texts) ? [subject] : []), ...before]
    const task = deadline.task ?? deadline.text
    const says = { vi: `Hạn: ${task}`, en: `Due: ${task}` }
    return about.map(({ code, name, forerunnerOf }): CommuneRow => ({
      ...{ ...BARE, code, name, forerunnerOf, track: 'deadline', property: 'deadline', says, asOf: deadline.due, letter: ref(letter) },
      ...seen(proof),
    }))
  })
}

/** One commune in two spellings: what is printed, beside the official name. */
async function spellingRows(view: Pick<ReportView, 'problems'>, named: readonly Named[]): Promise<CommuneRow[]> {
  const isOf = (n: Named, p: ProblemRow): boolean => n.letter.id === p.letter.id && n.code === p.about?.code && n.name === p.about.name
  return (await view.problems()).flatMap((p): CommuneRow[] => {
    const unit = p.code === 'unit/spelling' ? named.find((n) => isOf(n, p)) : undefined
    const [place] = p.places
    if (unit === undefined) return []
    const says = { vi: p.says, en: `Printed otherwise: ${p.places.map((x) => x.quote).join(', ')}` }
    const { code, name, forerunnerOf } = unit
    return [
      {
        ...{ ...BARE, code, name, forerunnerOf, track: 'mention', property: 'spelling', says, asOf: p.letter.date, letter: ref(p.letter) },
        ...{ page: place?.page ?? null, quote: place?.quote ?? null, sentence: null, confidence: null },
      },
    ]
  })
}

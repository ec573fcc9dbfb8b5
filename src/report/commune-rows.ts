/** One row for each sentence about a unit: a statement, a group, a term, a mention, a spelling. */
import { bounds } from '../model/calendar.js'
import type { DeadlineRow, LetterRef, MentionRow, ProblemRow } from '../model/ledger.js'
import type { Claim, HeldStatement, Proof } from '../model/statement.js'
import { isAlive, type Unit } from '../reference/units.js'
import type { Successions } from '../reference/successions.js'
import { inWords, propertyOf } from './claim-words.js'
import { fitsArea, type GroupCount } from './district-rows.js'
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

/** Whose rows are wanted: what the filter names, and what the communes of today that it names were made of. */
export interface Asked {
  readonly successions: Successions
  readonly wanted: string
  readonly heirs: ReturnType<typeof askedHeirs>
}

export const askedFor = ({ successions }: Pick<ReportView, 'successions'>, { commune, asOf }: ReportArgs): Asked => ({
  ...{ successions, wanted: commune ?? '' },
  heirs: askedHeirs(successions, commune, asOf),
})

/** About the unit that was asked for, or the district or province of that name. */
export function ownStatement({ successions, heirs, wanted }: Asked, s: HeldStatement): CommuneRow[] {
  if (s.claim.track === 'tally') return fitsArea(wanted, s.unit) ? [ofStatement(s, null)] : []
  return askedHeirOf(successions, heirs, s.unit) === null && fitsUnit(wanted, s.unit) ? [ofStatement(s, null)] : []
}

/** About this unit, which went into one that was asked for. */
export function forerunnerStatement({ successions, heirs }: Asked, unit: Unit, s: HeldStatement): CommuneRow[] {
  if (s.claim.track === 'tally' || successions.rowOf(s.unit) !== unit) return []
  return [ofStatement(s, askedHeirOf(successions, heirs, s.unit))]
}

function ofStatement(s: HeldStatement, forerunnerOf: AskedHeir | null): CommuneRow {
  const { unit, claim, standard, set, asOf, proof, file, number = null, saidOn } = s
  return {
    ...{ code: unit.code, name: unit.name, forerunnerOf },
    ...{ track: claim.track, property: propertyOf(claim), says: inWords(claim, standard), standard, set, asOf },
    letter: { file, number, date: saidOn },
    ...seen(proof),
  }
}

export const ofGroup = ({ statement, area, says }: GroupCount): CommuneRow => ({
  ...ofStatement(statement, null),
  ...{ code: area.code, name: area.name, track: 'tally', property: 'group', says },
})

const seen = (proof: Proof | null) => ({
  page: proof?.page ?? null,
  quote: proof?.quote ?? null,
  sentence: proof?.sentence ?? null,
  confidence: proof?.confidence ?? null,
})

const ref = ({ file, number, date }: LetterRef) => ({ file, number, date })
const BARE = { standard: null, set: null } as const

/** A unit as a letter names it. */
export interface Named {
  readonly name: string
  readonly code: string | null
  readonly forerunnerOf: AskedHeir | null
}

/** Whom a mention means: the unit that was asked for, or one that went into it; null: neither. */
export function namedIn({ successions, heirs, wanted }: Asked, mention: MentionRow): Named | null {
  const row = rowMentioned(successions, mention)
  const heir = row === null ? undefined : [...heirs].find(([, before]) => before.has(row))?.[0]
  const { name, code } = mention
  if (heir !== undefined) return { name, code, forerunnerOf: nameOf(heir) }
  return fitsUnit(wanted, mention) ? { name, code, forerunnerOf: null } : null
}

/** A mention has no first day of its unit: the row of that code and name on the letter's day. */
function rowMentioned(units: Successions, { code, name, letter }: MentionRow): Unit | null {
  if (code === null) return null
  const day = letter.date === null ? null : bounds(letter.date).last
  const alive = day === null ? undefined : units.gazetteer.rowsOf(code).find((u) => u.name === name && isAlive(u, day))
  return alive ?? units.rowOf({ code, name, validFrom: null })
}

export const ofMention = ({ letter, proof }: MentionRow, { name, code, forerunnerOf }: Named): CommuneRow => ({
  ...{ ...BARE, name, code, forerunnerOf, track: 'mention', property: 'mention' },
  ...{ says: { vi: 'Được nhắc đến', en: 'Mentioned' }, asOf: letter.date, letter: ref(letter) },
  ...seen(proof),
})

/** A term whose actor or task names the unit. */
export function ofTerm({ letter, deadline, proof }: DeadlineRow, { name, code, forerunnerOf }: Named): CommuneRow[] {
  if (!fits(name, ...deadline.who, deadline.task)) return []
  const task = deadline.task ?? deadline.text
  const says = { vi: `Hạn: ${task}`, en: `Due: ${task}` }
  const about = { ...BARE, code, name, forerunnerOf, track: 'deadline', property: 'deadline', says } as const
  return [{ ...about, asOf: deadline.due, letter: ref(letter), ...seen(proof) }]
}

/** One commune in two spellings: what is printed, beside the official name. */
export function ofSpelling(problem: ProblemRow, { name, code, forerunnerOf }: Named): CommuneRow[] {
  const { about, letter, places } = problem
  if (problem.code !== 'unit/spelling' || about?.code !== code || about.name !== name) return []
  const [place] = places
  const says = { vi: problem.says, en: `Printed otherwise: ${places.map((x) => x.quote).join(', ')}` }
  return [
    {
      ...{ ...BARE, code, name, forerunnerOf, track: 'mention', property: 'spelling', says, asOf: letter.date, letter: ref(letter) },
      ...{ page: place?.page ?? null, quote: place?.quote ?? null, sentence: null, confidence: null },
    },
  ]
}

/** What letters say of a unit, as lists in the order of time that are read side by side: nothing of them is collected. */
import { bounds } from '../model/calendar.js'
import { compare, grouped } from '../model/collect.js'
import type { HeldStatement } from '../model/statement.js'
import type { Unit } from '../reference/units.js'
import { batches } from './batches.js'
import {
  type Asked,
  type CommuneRow,
  forerunnerStatement,
  type Named,
  namedIn,
  ofGroup,
  ofMention,
  ofSpelling,
  ofTerm,
  ownStatement,
} from './commune-rows.js'
import { areaNames, groupCounts, mayListGroups, placeNames } from './district-rows.js'
import { bareName } from './filters.js'
import type { ReportView } from './report.js'
import { byName } from './show.js'

export type List = AsyncIterable<CommuneRow>

/** Of the unit that was asked for, or the district or province of that name; `others`: terms, mentions and spellings too. */
export async function ownLists(view: ReportView, asked: Asked, others: boolean): Promise<List[]> {
  const called = bareName(asked.wanted)
  const units = new Set<string>()
  for (const name of new Set([called, ...areaNames(asked.wanted)])) for await (const { key } of view.units(name)) units.add(key)
  const said = [...units].map((key) => rowsOf(view.statementsOf(key), (s) => ownStatement(asked, s)))
  const groups = await groupRows(view, asked)
  return [
    ...said,
    ...(groups.length === 0 ? [] : [each(groups)]),
    ...(others ? [...(await ownTerms(view, asked)), mentions(view, asked, called, isOwn)] : []),
  ]
}

/** Of those that went into it, by name: those of one name side by side. */
export function forerunnerLists(view: ReportView, asked: Asked, others: boolean): readonly (() => Promise<List[]>)[] {
  const units = new Set([...asked.heirs.values()].flatMap((before) => [...before].flatMap((unit) => unit ?? [])))
  const named = [...grouped(units, (unit) => unit.name)].sort(([a], [b]) => byName(a, b))
  return named.map(([name, own]) => async () => {
    const said = (await Promise.all(own.map((unit) => statementsOf(view, asked, unit)))).flat()
    const isMeant = (n: Named) => n.forerunnerOf !== null && n.name === name
    return others ? [...said, forerunnerTerms(view, asked, name), mentions(view, asked, name, isMeant)] : said
  })
}

async function statementsOf(view: ReportView, asked: Asked, unit: Unit): Promise<List[]> {
  const keys = await view.unitsOfCode(unit.code)
  return keys.map(({ key }) => rowsOf(view.statementsOf(key), (s) => forerunnerStatement(asked, unit, s)))
}

async function* rowsOf(said: AsyncIterable<HeldStatement>, make: (s: HeldStatement) => readonly CommuneRow[]): List {
  for await (const s of said) yield* make(s)
}

/** Groups of a district's communes that letters list: of each commune only what tells its group is kept. */
async function groupRows(view: ReportView, { successions, wanted }: Asked): Promise<CommuneRow[]> {
  const bands = await view.bandsOf([...(await mayListGroups(view, wanted))])
  return groupCounts(successions, wanted, bands)
    .map(ofGroup)
    .sort((a, b) => compare(dayOf(a), dayOf(b)))
}

const isOwn = (n: Named): boolean => n.forerunnerOf === null

/** Letters that merely mention it, with the problems of those that spell it otherwise. */
async function* mentions(view: ReportView, asked: Asked, called: string, isMeant: (n: Named) => boolean): List {
  for await (const batch of batches(view.mentions(called))) {
    const named = batch.flatMap((mention) => {
      const unit = namedIn(asked, mention)
      return unit !== null && isMeant(unit) ? [{ mention, unit }] : []
    })
    const problems = grouped(await view.problemsOf(named.map(({ mention }) => mention.letter.id)), (p) => p.letter.id)
    for (const { mention, unit } of named) {
      yield ofMention(mention, unit)
      yield* (problems.get(mention.letter.id) ?? []).flatMap((p) => ofSpelling(p, unit))
    }
  }
}

/** Named as the first letter that mentions it does; of a place that may be called in two ways each term once. */
async function ownTerms(view: ReportView, asked: Asked): Promise<List[]> {
  const first = await firstNamed(view, asked, bareName(asked.wanted))
  const unit = first ?? { name: asked.wanted, code: null, forerunnerOf: null }
  const names = placeNames(asked.wanted)
  const seen = names.length > 1 ? new Set<string>() : null
  return names.map((name) => termsNaming(view, name, unit, seen))
}

async function* termsNaming(view: ReportView, name: string, unit: Named, seen: Set<string> | null): List {
  for await (const term of view.deadlinesNaming(name)) {
    const key = `${term.letter.id} ${term.index}`
    if (seen?.has(key) !== true) yield* ofTerm(term, unit)
    seen?.add(key)
  }
}

async function firstNamed(view: ReportView, asked: Asked, called: string): Promise<Named | null> {
  for await (const mention of view.mentions(called)) {
    const unit = namedIn(asked, mention)
    if (unit?.forerunnerOf === null) return unit
  }
  return null
}

/** Only in letters that mean that unit: another one may bear its name. */
async function* forerunnerTerms(view: ReportView, asked: Asked, name: string): List {
  for await (const terms of batches(view.deadlinesNaming(name))) {
    const mentioned = grouped(await view.mentionsOf(terms.map((t) => t.letter.id)), (m) => m.letter.id)
    for (const term of terms)
      for (const mention of mentioned.get(term.letter.id) ?? []) {
        const unit = namedIn(asked, mention)
        if (unit !== null && unit.forerunnerOf !== null && unit.name === name) yield* ofTerm(term, unit)
      }
  }
}

// A list that is there already, as the others come.
// eslint-disable-next-line @typescript-eslint/require-await
async function* each(rows: readonly CommuneRow[]): List {
  yield* rows
}

/** Where a month or a year is told, its last day. */
export const dayOf = ({ asOf }: CommuneRow): string => (asOf === null ? '9999' : bounds(asOf).last)

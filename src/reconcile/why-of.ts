/**
 * Why a cell of the picture says what it says: every word that letters have on it, newest first, and what became of each.
 * The answer itself is that of statusOf; nothing is decided a second time here. A function of one unit's statements.
 */
import type { Day } from '../model/calendar.js'
import { type Cell, cellOf, type CellName, type CellValue, criterionNo } from '../model/cells.js'
import { compare, grouped } from '../model/collect.js'
import type { CommuneStatus } from '../model/commune-status.js'
import { type Claim, criteriaOf, type HeldStatement, saysMet } from '../model/statement.js'
import { byTime, countedOn, isBy, lastDay, type SetInForce, setOf, statusOf } from './status-of.js'

/**
 * holds: the answer stands on it · agrees: an older word that says the same · overruled: a later word took its place (`by`, `how`) · reached: a plan whose title has come since ·
 * after: tells of a day after the one asked about · undated: tells of no day · aside: never decides this answer (a claim without figures beside a count,
 * a group beside the commune's own score, a plan that means the higher title).
 */
export type LinkState = 'holds' | 'agrees' | 'overruled' | 'reached' | 'after' | 'undated' | 'aside'

export interface Link {
  readonly statement: HeldStatement
  readonly state: LinkState
  /** The word that stands in its place; null where none does. */
  readonly by: HeldStatement | null
  /** By what the other one stands. `order`: same day and same letter's day; a fixed order of files decides, which proves nothing. */
  readonly how: 'later-day' | 'later-letter' | 'order' | null
}

export interface Why {
  readonly cell: Cell
  readonly chain: readonly Link[]
}

export interface CellsAsked {
  readonly asOf: Day
  /** Without a criterion: title, score and target. */
  readonly criterion: number | null
  readonly standard: string | null
  readonly set: string | null
}

/** One for each cell asked about that some letter has a word on, by standard and set. */
export function whyOf(ofUnit: readonly HeldStatement[], asked: CellsAsked, setInForce: SetInForce): Why[] {
  const { asOf } = asked
  const rows = statusOf(ofUnit, asOf, setInForce)
  const counted = new Set(countedOn(ofUnit, asOf))
  const placeOf = (s: HeldStatement, name: CellName): Place => ({
    standard: s.standard,
    set: isOfSet(name) ? setOf(s, asOf, setInForce) : null,
  })
  return namesAsked(asked).flatMap((name) => {
    const words = ofUnit.filter((s) => isWordOn(s, name)).sort((a, b) => byTime(b, a))
    const places = grouped(words, (s) => JSON.stringify(placeOf(s, name)))
    return [...places.values()]
      .filter(([first]) => isAsked(placeOf(first, name), asked, rows))
      .map((said): Why => {
        const place = placeOf(said[0], name)
        const row = rows.find((r) => r.standard === place.standard && (!isOfSet(name) || r.set === place.set))
        const cell = row ? cellOf(row, name) : { ...place, unit: said[0].unit, name, value: null, because: [] }
        const title = titleGiven(counted, place.standard)
        return { cell, chain: withHolders(said, cell).map((s) => linkOf(s, cell, { asOf, title, counts: counted.has(s) })) }
      })
      .sort((a, b) => compare(a.cell.standard, b.cell.standard) || compare(a.cell.set ?? '', b.cell.set ?? ''))
  })
}

type Place = Pick<Cell, 'standard' | 'set'>

const namesAsked = ({ criterion }: CellsAsked): CellName[] =>
  criterion === null ? ['title', 'score', 'target'] : [`criterion ${criterion}`]

const isOfSet = (name: CellName): boolean => name !== 'title' && name !== 'target'

/** A title or target is of a standard; asked about one set, those of the set's own standard are meant. */
const isAsked = (place: Place, { standard, set }: CellsAsked, rows: readonly CommuneStatus[]): boolean =>
  (standard === null || place.standard === standard) &&
  (set === null || place.set === set || (place.set === null && rows.some((r) => r.standard === place.standard && r.set === set)))

/** Criteria make a score only together: of those only the ones that the answer stands on belong to it. */
function isWordOn({ claim }: HeldStatement, name: CellName): boolean {
  const no = criterionNo(name)
  if (no !== null) return criteriaOf(claim).includes(no)
  return claim.track === name && claim.property !== 'criterion'
}

function withHolders(words: readonly HeldStatement[], { because }: Cell): HeldStatement[] {
  const more = because.filter((s) => !words.includes(s))
  return more.length === 0 ? [...words] : [...words, ...more].sort((a, b) => byTime(b, a))
}

/** A plan is dropped once the title has come. Of those who tell of its day the first: the decision itself, where it is held. */
function titleGiven(counted: ReadonlySet<HeldStatement>, standard: string): HeldStatement | null {
  const titles = [...counted].filter((s) => s.standard === standard && s.claim.property === 'title' && s.claim.value === 'recognised')
  return firstOfDay(titles.sort(byTime))
}

/** Of words in order of time: the first that tells of the last one's day. */
const firstOfDay = (ordered: readonly HeldStatement[]): HeldStatement | null => ordered.find((s) => s.asOf === ordered.at(-1)?.asOf) ?? null

interface Around {
  readonly asOf: Day
  readonly title: HeldStatement | null
  /** The picture takes the statement into account at all. */
  readonly counts: boolean
}

function linkOf(statement: HeldStatement, { because, name, value }: Cell, { asOf, title, counts }: Around): Link {
  const link = (state: LinkState, by: HeldStatement | null = null): Link => ({ statement, state, by, how: by && howOver(by, statement) })
  if (statement.asOf === null) return link('undated')
  if (!isBy(statement, asOf)) return link('after')
  if (because.includes(statement)) return link('holds')
  const over = because.filter((s) => mayOverrule(s, statement) && byTime(statement, s) < 0).sort(byTime)
  const decides = counts && !(name === 'score' && statement.claim.property === 'claim')
  if (decides && over.length > 0) return agrees(statement.claim, value) ? link('agrees') : link('overruled', firstOfDay(over))
  return name === 'target' && counts && title !== null ? link('reached', title) : link('aside')
}

/** The claim alone would give the same answer. */
function agrees(claim: Claim, value: CellValue | null): boolean {
  switch (value?.track) {
    case 'title':
      return claim.property === 'title' && claim.value === value.title && (claim.year === null || claim.year === value.titleYear)
    case 'score':
      return claim.property === 'count' && claim.value.met === value.met && claim.value.total === value.total
    case 'target':
      return claim.property === 'target' && claim.value.year === value.year
    case 'criterion':
      return saysMet(claim) === value.met
    case undefined:
      return false
  }
}

/** Who proposes neither gives nor takes a title. */
const mayOverrule = (by: HeldStatement, statement: HeldStatement): boolean =>
  statement.claim.property !== 'title' ||
  statement.claim.value === 'proposed' ||
  (by.claim.property === 'title' && by.claim.value !== 'proposed')

function howOver(by: HeldStatement, statement: HeldStatement): Link['how'] {
  if (lastDay(by.asOf) !== lastDay(statement.asOf)) return 'later-day'
  return lastDay(by.saidOn) === lastDay(statement.saidOn) ? 'order' : 'later-letter'
}

/** Why a cell of the picture says what it says, with everything an auditor asks of each word: who, when, in which letter, where, read by what. */
import type { Day } from '../model/calendar.js'
import { collected } from '../model/collect.js'
import type { Cell, CellName, CellValue } from '../model/cells.js'
import { criterionNo } from '../model/cells.js'
import type { LetterRow } from '../model/ledger.js'
import type { Discrepancy } from '../model/discrepancy.js'
import type { Claim, HeldStatement, Proof } from '../model/statement.js'
import { type CellsAsked, type Link, whyOf } from '../reconcile/why-of.js'
import type { ReportView } from '../report/report.js'
import type { Instant } from '../store/store.js'
import { unitsNamed } from './named-units.js'
import { setInForce } from './unit-lookup.js'

/** A word of a letter on the cell. */
export interface ToldWord {
  readonly statement: string
  readonly letter: {
    readonly id: string
    readonly file: string
    readonly number: string | null
    readonly date: string | null
    readonly draft: boolean
  }
  readonly saidBy: string | null
  readonly saidOn: string | null
  readonly asOf: string | null
  readonly claim: Claim
  readonly proof: Proof | null
  readonly recordedFrom: Instant
  /** The program that read it: its rules' version. */
  readonly extractor: string | null
}

export interface ExplainedLink extends ToldWord, Pick<Link, 'state' | 'how'> {
  /** The word that took its place. */
  readonly by: Pick<ToldWord, 'statement' | 'letter' | 'asOf'> | null
}

export interface ExplainedCell extends Pick<Cell, 'unit' | 'standard' | 'set'> {
  readonly cell: CellName
  readonly asOf: Day
  readonly knownAt: Instant | null
  readonly value: CellValue | null
  /** Newest word first. */
  readonly chain: readonly ExplainedLink[]
  readonly contradictions: readonly {
    readonly criterion: number
    readonly met: ToldWord
    readonly unmet: ToldWord
    /** The one that stands by the precedence of who appraised, and why. */
    readonly stands: 'met' | 'unmet' | null
    readonly because: string | null
  }[]
}

export type CellQuestion = CellsAsked & { readonly commune: string; readonly knownAt: Instant | null }

/** Null when no letter speaks of such a commune. */
export async function explainCells(view: ReportView, question: CellQuestion): Promise<ExplainedCell[] | null> {
  const units = await unitsNamed(view, question.commune)
  return units.length === 0 ? null : (await Promise.all(units.map(({ key }) => explainUnit(view, question, key)))).flat()
}

/** Of one unit: its own words and the letters that say them. */
async function explainUnit(view: ReportView, question: CellQuestion, unit: string): Promise<ExplainedCell[]> {
  const own = await collected(view.statementsOf(unit))
  const told = teller(await view.lettersById(own.map((s) => s.letter)))
  const conflicts = await view.discrepanciesOf(unit, question.asOf)
  return whyOf(own, question, setInForce).map(({ cell, chain }): ExplainedCell => ({
    ...{ unit: cell.unit, standard: cell.standard, set: cell.set, cell: cell.name },
    ...{ asOf: question.asOf, knownAt: question.knownAt, value: cell.value },
    chain: chain.map(({ statement, state, by, how }) => ({ ...told(statement), state, by: by && nameOf(told(by)), how })),
    contradictions: conflicts.flatMap((d) => contradictionOf(d, own, cell, told)),
  }))
}

type Told = (s: HeldStatement) => ToldWord

/** A criterion's own contradictions; a score's are those of all its criteria. */
function contradictionOf(d: Discrepancy, own: readonly HeldStatement[], cell: Cell, told: Told): ExplainedCell['contradictions'][number][] {
  if (d.kind !== 'contradiction/criterion') return []
  const [met, unmet] = d.statements.map((id) => own.find((s) => s.id === id))
  if (!met || unmet?.claim.property !== 'criterion' || unmet.standard !== cell.standard || unmet.set !== cell.set) return []
  const { no } = unmet.claim
  if (cell.name !== 'score' && criterionNo(cell.name) !== no) return []
  const stands = d.stands === null ? null : d.stands.id === met.letter ? 'met' : 'unmet'
  return [{ criterion: no, met: told(met), unmet: told(unmet), stands, because: d.because }]
}

const nameOf = ({ statement, letter, asOf }: ToldWord) => ({ statement, letter, asOf })

function teller(letters: readonly LetterRow[]): Told {
  const byId = new Map(letters.map((l) => [l.id, l]))
  return (s) => {
    const letter = byId.get(s.letter)
    return {
      statement: s.id,
      letter: {
        id: s.letter,
        file: s.file,
        number: letter?.number ?? null,
        date: letter?.date ?? s.saidOn,
        draft: letter?.head.marks.draft ?? false,
      },
      ...{ saidBy: s.saidBy, saidOn: s.saidOn, asOf: s.asOf, claim: s.claim, proof: s.proof, recordedFrom: s.recordedFrom },
      extractor: letter?.extractor ?? null,
    }
  }
}

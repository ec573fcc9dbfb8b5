/** Why a cell of the picture says what it says, with everything an auditor asks of each word: who, when, in which letter, where, read by what. */
import type { Day } from '../model/calendar.js'
import type { Cell, CellName, CellValue } from '../model/cells.js'
import { criterionNo } from '../model/cells.js'
import type { LetterRow } from '../model/ledger.js'
import type { CriterionConflict } from '../model/letter-facts.js'
import type { Claim, HeldStatement, Proof } from '../model/statement.js'
import { unitKey } from '../reconcile/unit-key.js'
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
    readonly stands: CriterionConflict['stands']
    readonly because: string
  }[]
}

export type CellQuestion = CellsAsked & { readonly commune: string; readonly knownAt: Instant | null }

/** Null when no letter speaks of such a commune. */
export async function explainCells(view: ReportView, question: CellQuestion): Promise<ExplainedCell[] | null> {
  const all = await view.statements()
  const units = unitsNamed(all, question.commune)
  if (units.length === 0) return null
  const [letters, conflicts] = await Promise.all([view.letters(), view.conflicts()])
  const told = teller(letters)
  return units.flatMap((unit) => {
    const key = unitKey({ unit })
    const own = all.filter((s) => unitKey(s) === key)
    return whyOf(own, question, setInForce).map(({ cell, chain }): ExplainedCell => ({
      ...{ unit: cell.unit, standard: cell.standard, set: cell.set, cell: cell.name },
      ...{ asOf: question.asOf, knownAt: question.knownAt, value: cell.value },
      chain: chain.map(({ statement, state, by, how }) => ({ ...told(statement), state, by: by && nameOf(told(by)), how })),
      contradictions: conflicts
        .filter((c) => unitKey(c.met) === key && touches(c, cell))
        .map((c) => ({ criterion: c.no, met: told(c.met), unmet: told(c.unmet), stands: c.stands, because: c.because })),
    }))
  })
}

/** A criterion's own contradictions; a score's are those of all its criteria. */
function touches({ no, met }: CriterionConflict, { name, standard, set }: Cell): boolean {
  const own = criterionNo(name)
  return met.standard === standard && met.set === set && (name === 'score' || own === no)
}

const nameOf = ({ statement, letter, asOf }: ToldWord) => ({ statement, letter, asOf })

function teller(letters: readonly LetterRow[]): (s: HeldStatement) => ToldWord {
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

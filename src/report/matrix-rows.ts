/** A row of the matrix: what holds of one commune by one set, with the sentence behind each cell. */
import type { CommuneStatus } from '../model/commune-status.js'
import { type HeldStatement, saysMet } from '../model/statement.js'
import type { AskedHeir, HeirShown } from './lineage.js'
import { sourcesOf } from './show.js'

export interface MatrixRow {
  readonly code: string | null
  readonly name: string
  readonly district: string | null
  readonly validFrom: string | null
  readonly standard: string
  readonly set: string | null
  /** By criterion number: "Đ" met, "CĐ" not met. What no letter tells is absent, never "0". */
  readonly cells: Readonly<Record<string, 'Đ' | 'CĐ'>>
  readonly met: number | null
  readonly total: number | null
  readonly band: readonly [number, number] | null
  readonly asOf: string | null
  /** Files; `letters`: the same by number, where known. */
  readonly sources: readonly string[]
  readonly letters: readonly string[]
  /** Of the score, then of each cell by number. */
  readonly evidence: readonly CellEvidence[]
  /** Of a unit that ended by the day: where it went. */
  readonly heirs: readonly HeirShown[]
  /** The unit that was asked for, when this row is shown because it went into it. */
  readonly forerunnerOf: AskedHeir | null
}

export interface CellEvidence {
  /** null: the score itself. */
  readonly criterion: number | null
  readonly asOf: string | null
  readonly letter: { readonly id: string; readonly file: string; readonly number: string | null }
  readonly saidBy: string | null
  readonly page: number | null
  readonly sentence: string | null
  readonly confidence: number | null
}

export function matrixRow(s: CommuneStatus): Omit<MatrixRow, 'heirs' | 'forerunnerOf'> {
  const { code, name, district, validFrom } = s.unit
  const cells = Object.fromEntries([...s.criteria].map(([no, { claim }]) => [String(no), saysMet(claim) ? 'Đ' : 'CĐ'] as const))
  const scores = [...s.because, ...s.criteria.values()].filter((b) => b.claim.track === 'score')
  const { standard, set, met, total, band, scoreAsOf } = s
  return {
    ...{ code, name, district, validFrom, standard, set, cells, met, total, band, asOf: scoreAsOf, ...sourcesOf(scores) },
    evidence: [
      ...s.because.filter(({ claim }) => claim.property === 'count' || claim.property === 'band').map((b) => evidenceOf(null, b)),
      ...[...s.criteria].map(([no, b]) => evidenceOf(no, b)),
    ],
  }
}

const evidenceOf = (criterion: number | null, { asOf, letter, file, number = null, saidBy, proof }: HeldStatement): CellEvidence => ({
  ...{ criterion, asOf, letter: { id: letter, file, number }, saidBy },
  ...{ page: proof?.page ?? null, sentence: proof?.sentence ?? null, confidence: proof?.confidence ?? null },
})

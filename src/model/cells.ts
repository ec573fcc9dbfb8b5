/** Cells of the picture: one question (title, score, target, a criterion) of one unit, by one standard and set, with its answer and what the answer stands on. */
import { bounds, type Edtf } from './calendar.js'
import type { CommuneStatus } from './commune-status.js'
import { type HeldStatement, saysMet } from './statement.js'

export type CellName = 'title' | 'score' | 'target' | `criterion ${number}`

export type CellValue =
  | ({ readonly track: 'title' } & Pick<CommuneStatus, 'title' | 'titleYear' | 'titleEvent'>)
  | ({ readonly track: 'score' } & Pick<CommuneStatus, 'met' | 'total' | 'band'>)
  | { readonly track: 'target'; readonly year: number | null }
  | { readonly track: 'criterion'; readonly no: number; readonly met: boolean }

export interface Cell {
  readonly unit: CommuneStatus['unit']
  readonly standard: CommuneStatus['standard']
  /** Scores and criteria are counted by a set; a title or a target is of the standard alone. */
  readonly set: string | null
  readonly name: CellName
  /** null = no letter tells. */
  readonly value: CellValue | null
  readonly because: readonly HeldStatement[]
}

/** The cells of a row that some letter tells: title, score, target, then the criteria by number. */
export function cellsOf(status: CommuneStatus): Cell[] {
  const names: CellName[] = ['title', 'score', 'target', ...[...status.criteria.keys()].map((no): CellName => `criterion ${no}`)]
  return names.map((name) => cellOf(status, name)).filter((cell) => cell.value !== null)
}

export function cellOf(status: CommuneStatus, name: CellName): Cell {
  const { unit, standard, set } = status
  const of = (track: 'title' | 'score' | 'target') => status.because.filter((s) => s.claim.track === track)
  switch (name) {
    case 'title':
      return { unit, standard, set: null, name, value: titleOf(status), because: of('title') }
    case 'score':
      return { unit, standard, set, name, value: scoreOf(status), because: of('score') }
    case 'target':
      return { unit, standard, set: null, name, value: targetOf(status), because: of('target') }
    default:
      return criterionOf(status, name)
  }
}

const titleOf = ({ title, titleYear, titleEvent }: CommuneStatus): CellValue | null =>
  title === null && titleEvent === null ? null : { track: 'title', title, titleYear, titleEvent }

/** A group's bounds only while no letter prints the commune's own count. */
const scoreOf = ({ met, total, band }: CommuneStatus): CellValue | null =>
  met === null && band === null ? null : { track: 'score', met, total, band: met === null ? band : null }

const targetOf = ({ target: [plan] }: CommuneStatus): CellValue | null => (plan === undefined ? null : { track: 'target', year: plan.year })

function criterionOf({ unit, standard, set, criteria }: CommuneStatus, name: `criterion ${number}`): Cell {
  const no = criterionNo(name) ?? 0
  const held = criteria.get(no)
  return {
    ...{ unit, standard, set, name },
    value: held ? { track: 'criterion', no, met: saysMet(held.claim) } : null,
    because: held ? [held] : [],
  }
}

/** The criterion's number; null for title, score and target. */
export const criterionNo = (name: CellName): number | null =>
  name.startsWith('criterion ') ? Number(name.slice('criterion '.length)) : null

/** Two answers that say the same, whatever they stand on. */
export const saysSame = (a: CellValue | null, b: CellValue | null): boolean => JSON.stringify(a) === JSON.stringify(b)

/** When the answer was so: the last of the as-of days that it stands on. */
export function asOfCell({ because }: Pick<Cell, 'because'>): Edtf | null {
  const days = because.flatMap((s) => (s.asOf === null ? [] : [s.asOf]))
  return days.sort((a, b) => (bounds(a).last < bounds(b).last ? -1 : 1)).at(-1) ?? null
}

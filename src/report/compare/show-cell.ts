/** Cells of the picture in words. */
import { type Cell, type CellName, type CellValue, asOfCell, criterionNo } from '../../model/cells.js'
import type { HeldStatement } from '../../model/statement.js'
import { showTitle } from '../communes.report.js'
import { showScore } from '../show-score.js'
import type { Lang, Words } from '../report.js'
import { showSet, showStandard } from '../show.js'
import type { Said, Side } from './compared.js'
import { ranges } from './show-claims.js'

/** "đã công nhận (2019)", "14/19", "mục tiêu năm 2024", "đạt". */
export const cellWords = (value: CellValue): Words => ({ vi: inWords(value, 'vi'), en: inWords(value, 'en') })

function inWords(value: CellValue, lang: Lang): string {
  switch (value.track) {
    case 'title':
      return showTitle(value, lang) ?? ''
    case 'score':
      return showScore(value) ?? ''
    case 'target':
      return [lang === 'vi' ? 'mục tiêu' : 'target', value.year === null ? null : lang === 'vi' ? `năm ${value.year}` : value.year]
        .filter(Boolean)
        .join(' ')
    case 'criterion':
      return lang === 'vi' ? (value.met ? 'đạt' : 'chưa đạt') : value.met ? 'met' : 'not met'
  }
}

const NAMES: Readonly<Record<'title' | 'score' | 'target', Words>> = {
  title: { vi: 'Danh hiệu', en: 'Title' },
  score: { vi: 'Số tiêu chí đạt', en: 'Score' },
  target: { vi: 'Mục tiêu', en: 'Target' },
}

type Counted = Pick<Cell, 'standard' | 'set'>

/** "NTM 2021-2025: Số tiêu chí đạt". */
export function cellLabel(name: CellName, by: Counted): Words {
  const no = criterionNo(name)
  // A name that is no criterion's is one of the three.
  return no === null ? under(by, NAMES[name as keyof typeof NAMES]) : cellLabels([no], by)
}

/** "NTM 2021-2025: tiêu chí 1-4, 7". */
export function cellLabels(criteria: readonly number[], by: Counted): Words {
  const several = ranges(criteria)
  return under(by, { vi: `Tiêu chí ${several}`, en: `Criterion ${several}` })
}

const under = (by: Counted, label: Words): Words => {
  const counted = countedBy(by)
  return { vi: `${counted.vi}: ${label.vi}`, en: `${counted.en}: ${label.en}` }
}

/** "An Phú (Hòa An)". */
export const unitName = ({ name, district }: Cell['unit']): string => (district === null ? name : `${name} (${district})`)

/** "NTM 2021-2025"; the standard alone for a title or target. */
export const countedBy = ({ standard, set }: Pick<Cell, 'standard' | 'set'>): Words => ({
  vi: set === null ? showStandard(standard, 'vi') : showSet(set, standard, 'vi'),
  en: set === null ? showStandard(standard, 'en') : showSet(set, standard, 'en'),
})

/** A side from a cell: what it says, and the sentences of these statements. */
export function sideOf(cell: Cell | null, because: readonly HeldStatement[]): Side | null {
  if (cell === null || cell.value === null) return null
  const value = cell.value.track === 'criterion' ? (cell.value.met ? 'met' : 'unmet') : cell.value
  return { value, says: cellWords(cell.value), asOf: asOfCell(cell), said: saidOnce(because) }
}

/** One entry for each sentence: a table's row proves nineteen criteria. */
export function saidOnce(statements: readonly HeldStatement[]): Said[] {
  const all = statements.map(({ letter, file, number = null, saidOn, proof }): Said => ({
    ...{ letter, at: null, file, number, date: saidOn },
    ...{ page: proof?.page ?? null, sentence: proof?.sentence ?? null },
  }))
  return [...new Map(all.map((s) => [JSON.stringify(s), s])).values()]
}

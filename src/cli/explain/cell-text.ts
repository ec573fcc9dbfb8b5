/** A cell of the picture and the words behind it, as lines for the screen. */
import type { ExplainedCell } from '../../pipeline/explain-cell.js'
import { type CellManner as Manner, cellTold, type ToldCell, type ToldEntry } from '../../pipeline/words/cell-told.js'

export interface CellManner extends Manner {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

export function cellLines(cell: ExplainedCell, manner: CellManner): string[] {
  const { words, bold } = manner
  const { name, value, answer, chapters, contradictions } = cellTold(cell, manner)
  return [
    bold(name),
    answer(value && bold(value)),
    ...chapters.flatMap(({ title, entries }) => ['', bold(title), ...entries.flatMap((entry) => entryLines(entry, manner))]),
    ...(contradictions.length === 0 ? [] : ['', bold(words.contradictions)]),
    ...contradictions.flatMap(contradictionLines),
  ]
}

const entryLines = ({ says, sentence, doubtful, place, recorded }: ToldEntry, { words, dim }: CellManner): string[] => [
  `  ${says}`,
  ...(sentence === null ? [] : [`    «${sentence}»${doubtful ? ` – ${words.doubtful}` : ''}`]),
  `    ${place}`,
  dim(`    ${recorded}`),
]

const contradictionLines = ({ says, sentences, otherwise }: ToldCell['contradictions'][number]): string[] => [
  `  ${says}`,
  ...sentences.map(({ letter, sentence }) => `    ${letter}: «${sentence}»`),
  ...(otherwise === null ? [] : [`    ${otherwise}`]),
]

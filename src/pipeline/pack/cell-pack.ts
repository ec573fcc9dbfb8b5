/** The pack of a cell of the picture (title, score, target; a criterion) of one unit. */
import type { ReportView } from '../../report/report.js'
import type { Store } from '../../store/store.js'
import { type CellQuestion, explainCells } from '../explain-cell.js'
import { EXTRACTOR } from '../extractor.js'
import type { Pack, Packer } from './pack.js'
import { commandLine } from './shell.js'
import { sourcesOf, wordsOn } from './sources.js'

/** Null when no letter speaks of such a commune. `view`: as known at the question's instant. */
export async function cellPack(store: Store, view: ReportView, asked: CellQuestion, by: Packer): Promise<Pack | null> {
  const cells = await explainCells(view, asked)
  if (cells === null) return null
  const words = cells.flatMap(({ chain, contradictions }) => [...chain, ...contradictions.flatMap(({ met, unmet }) => [met, unmet])])
  const letters = words.map(({ letter }) => letter.id)
  return {
    ...{ schema: 'evidence/1', about: 'cell', asked, extractor: EXTRACTOR, program: by.program },
    command: commandLine(argsOf(asked, by)),
    ...{ cells, value: null },
    sources: await sourcesOf(store, view, letters),
    words: await wordsOn(store, letters, asked.knownAt, (pointer) => OF_PICTURE.test(pointer)),
  }
}

/** What a letter tells of communes stands there, and the day and number of the letter itself. */
const OF_PICTURE = /^\/(?:communes|criteria|standings|tallies|date|number|issuer|marks)(?:\/|$)/

const argsOf = ({ commune, criterion, standard, set, asOf, knownAt }: CellQuestion, { place }: Packer): string[] => [
  ...['explain', '--commune', commune],
  ...(criterion === null ? [] : ['--criterion', String(criterion)]),
  ...(standard === null ? [] : ['--standard', standard]),
  ...(set === null ? [] : ['--set', set]),
  ...['--as-of', asOf],
  ...(knownAt === null ? [] : ['--known-at', knownAt]),
  ...(place === null ? [] : ['--store', place]),
]

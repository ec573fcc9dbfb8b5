/** One letter as `explain` tells it to a clerk: values in the order of the register, each block with its proofs; then what is not there. */
import type { Dropped } from '../../model/finding.js'
import type { Problem } from '../../model/problem.js'
import type { Block, Telling } from './block.js'
import { communeBlocks, criteriaBlocks, markBlocks, moneyBlocks, personBlocks, standingBlocks, tallyBlocks } from './commune-blocks.js'
import { headBlocks } from './head-blocks.js'
import { fulfilmentBlocks } from './fulfilment-blocks.js'
import { citationBlocks, deadlineBlocks } from './term-blocks.js'
import { oneLine, type Source, toldOf, type Told } from './told.js'

export interface Chapter {
  readonly block: Block
  readonly told: readonly Told[]
  readonly rivals: readonly { readonly value: string; readonly quote: string | null }[]
  readonly problems: readonly Problem[]
  /** People's words on it. */
  readonly spoken: readonly string[]
  /** What of it is doubtful: piece names; [] = nothing, [''] = the value itself. */
  readonly doubts: readonly string[]
}

export interface Story {
  readonly chapters: readonly Chapter[]
  /** By JSON Pointer. `partly`: some of it is there. */
  readonly missing: readonly { readonly at: string; readonly because: string; readonly partly: boolean }[]
  readonly problems: readonly Problem[]
  /** People's words that stand over no value told above. */
  readonly spoken: readonly string[]
  readonly dropped: readonly { readonly quote: string; readonly page: number; readonly rule: string; readonly because: string }[]
}

const BLOCKS: readonly ((telling: Telling) => Block[])[] = [
  headBlocks,
  citationBlocks,
  deadlineBlocks,
  fulfilmentBlocks,
  communeBlocks,
  criteriaBlocks,
  standingBlocks,
  tallyBlocks,
  moneyBlocks,
  personBlocks,
  markBlocks,
]

export function storyOf(source: Source, dropped: readonly Dropped[], telling: Pick<Telling, 'words' | 'lang'>): Story {
  const chapters = BLOCKS.flatMap((blocks) => blocks({ record: source.record, ...telling })).map((b) => chapterOf(b, source))
  const placed = new Set(chapters.flatMap((c) => c.problems))
  const roots = chapters.flatMap((c) => c.block.roots)
  const spoken = (source.spoken ?? []).filter(({ place }) => place === null || !isUnder(roots, place))
  return {
    chapters,
    spoken: spoken.map(({ line }) => line),
    missing: missingOf(source, chapters, telling.words),
    problems: source.record.problems.filter((p) => !placed.has(p)),
    dropped: droppedOf(source, dropped),
  }
}

const isUnder = (roots: readonly string[], at: string): boolean => roots.some((root) => at === root || at.startsWith(`${root}/`))

function chapterOf(block: Block, source: Source): Chapter {
  const { record, explained } = source
  const told = toldOf(block, source)
  const problems = record.problems.filter((p) => isUnder(block.roots, p.at))
  const rivals = explained.values.filter((v) => isUnder(block.roots, v.at)).flatMap((v) => v.rivals)
  const doubted = told.filter((t) => t.sureness === 'doubtful').flatMap((t) => (t.pieces.length > 0 ? t.pieces : ['']))
  const spoken = (source.spoken ?? []).filter(({ place }) => place !== null && isUnder(block.roots, place))
  // What a person's line tells already.
  for (const t of told) t.notes.splice(0, t.notes.length, ...t.notes.filter((note) => !spoken.some(({ why }) => why === note)))
  const said = spoken.map(({ instead }) => JSON.stringify(instead))
  return {
    ...{ block, told, problems, spoken: spoken.map(({ line }) => line) },
    rivals: rivals
      .filter(({ value }) => !said.includes(JSON.stringify(value)))
      .map(({ value, quote }) => ({ value: inWords(value), quote })),
    doubts: doubted.includes('') || problems.some((p) => p.severity !== 'info' && p.answered === undefined) ? [''] : [...new Set(doubted)],
  }
}

/** A rival is a name, a day, or an object of such. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return oneLine(value)
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(inWords).filter(Boolean).join(' ')
}

/** A blank inside of what is blank as a whole, and a term without a day, which its own block tells, are not told again. */
function missingOf({ record }: Source, chapters: readonly Chapter[], words: Telling['words']): Story['missing'] {
  const inBlocks = chapters.filter((c) => c.block.shape === 'body').flatMap((c) => c.block.roots)
  return Object.entries(record.missing)
    .filter(([at]) => !isUnder(inBlocks, at) && !(at.slice(0, at.lastIndexOf('/')) in record.missing))
    .map(([at, why]) => ({ at, because: words.reasons[why], partly: chapters.some((c) => c.block.roots[0] === at) }))
}

const LISTS: Readonly<Record<string, string>> = {
  citation: '/citations/',
  deadline: '/deadlines/',
  fulfilment: '/fulfilments/',
  unit: '/communes/',
  criteria: '/criteria/',
  standing: '/standings/',
  tally: '/tallies/',
  money: '/money/',
  person: '/persons/',
}

/** What was dropped for a longer reading of the same words is in the record after all. */
function droppedOf({ record, explained }: Source, dropped: readonly Dropped[]): Story['dropped'] {
  const lost = explained.dropped.filter((_, i) => {
    const { kind, span } = dropped[i]?.finding ?? {}
    const list = LISTS[kind ?? '']
    const held = Object.entries(record.evidence).flatMap(([at, all]) => (list !== undefined && at.startsWith(list) ? all : []))
    return span === undefined || !held.some((e) => e.start <= span.start && span.end <= e.end)
  })
  const seen = new Set<string>()
  return lost.filter(({ page, quote, because }) => {
    const key = `${page} ${quote} ${because}`
    return seen.has(key) ? false : (seen.add(key), true)
  })
}

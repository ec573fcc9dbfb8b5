/** A cell of the picture and the words behind it, as lines for the screen. */
import { DOUBTFUL } from '../../model/proof-of.js'
import { grouped } from '../../model/collect.js'
import type { ExplainedCell, ExplainedLink, ToldWord } from '../../pipeline/explain-cell.js'
import { cellLabel, cellWords as valueWords, unitName } from '../../report/compare/show-cell.js'
import { claimsWords } from '../../report/compare/show-claims.js'
import type { Lang } from '../../report/report.js'
import { showDay, showInstant } from '../../report/show.js'
import type { CellWords } from '../../pipeline/words/cell-words.js'
import { oneLine } from './told.js'

export interface CellManner {
  readonly lang: Lang
  readonly words: CellWords
  readonly page: string
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

const STATES: readonly ExplainedLink['state'][] = ['holds', 'agrees', 'overruled', 'reached', 'aside', 'after', 'undated']

export function cellLines(cell: ExplainedCell, manner: CellManner): string[] {
  const { lang, words, bold } = manner
  const { unit, chain, contradictions } = cell
  const name = [unitName(unit), unit.code && `${words.code} ${unit.code}`, cellLabel(cell.cell, cell)[lang]].filter(Boolean).join(' · ')
  const says = cell.value && valueWords(cell.value)[lang]
  return [
    bold(name),
    words.answer(showDay(cell.asOf) ?? '', cell.knownAt && showInstant(cell.knownAt), says && bold(says)),
    ...STATES.flatMap((state) =>
      chapter(
        state,
        chain.filter((link) => link.state === state),
        manner,
      ),
    ),
    ...(contradictions.length === 0 ? [] : ['', bold(words.contradictions)]),
    ...contradictions.flatMap((c) => contradictionLines(c, cell, manner)),
  ]
}

/** One entry for each letter, day and sentence: a row of a table tells nineteen criteria at once. */
function chapter(state: ExplainedLink['state'], links: readonly ExplainedLink[], manner: CellManner): string[] {
  if (links.length === 0) return []
  const entries = [...grouped(links, (l) => JSON.stringify([l.letter.id, l.asOf, l.proof?.sentence])).values()]
  return ['', manner.bold(manner.words.states[state]), ...entries.flatMap((entry) => entryLines(entry, manner))]
}

function entryLines(links: readonly [ExplainedLink, ...ExplainedLink[]], { lang, words, page, dim }: CellManner): string[] {
  const [link] = links
  const { asOf, proof, letter, saidBy, saidOn, recordedFrom, extractor } = link
  const says = claimsWords(links.map((l) => l.claim))[lang]
  const place = [letterName(letter), letter.draft && words.draft, proof && `${page} ${proof.page}`, words.said(saidBy, showDay(saidOn))]
  const doubtful = proof !== null && proof.confidence < DOUBTFUL ? ` – ${words.doubtful}` : ''
  return [
    `  ${[`${showDay(asOf) ?? words.undated}: ${says}`, reason(link, words)].filter(Boolean).join(' – ')}`,
    ...(proof === null ? [] : [`    «${oneLine(proof.sentence)}»${doubtful}`]),
    `    ${place.filter(Boolean).join(', ')}`,
    dim(`    ${words.recorded(showInstant(recordedFrom), proof?.rule ?? null, proof?.confidence ?? null, extractor)}`),
  ]
}

/** Why the word does not stand. */
function reason({ state, by, how, claim }: ExplainedLink, words: CellWords): string | null {
  if (state === 'aside') return words.aside[claim.property] ?? null
  if (by === null || how === null) return null
  const [letter, day] = [letterName(by.letter), showDay(by.asOf)]
  return state === 'reached' ? words.reached(letter, day) : words.by(letter, how, day)
}

/** Both sentences, which stands by the order of appraisal, and where the picture goes by the later day instead. */
function contradictionLines(c: ExplainedCell['contradictions'][number], { value }: ExplainedCell, { words }: CellManner): string[] {
  const { criterion, met, unmet, stands, because } = c
  const named = (word: ToldWord) => `${letterName(word.letter)} (${showDay(word.asOf) ?? words.undated})`
  const sentence = (word: ToldWord) => (word.proof === null ? [] : [`    ${letterName(word.letter)}: «${oneLine(word.proof.sentence)}»`])
  const otherwise = stands !== null && value?.track === 'criterion' && value.met !== (stands === 'met')
  return [
    `  ${words.contradiction(criterion, named(met), named(unmet), stands && letterName(c[stands].letter), because)}`,
    ...sentence(met),
    ...sentence(unmet),
    ...(otherwise ? [`    ${words.otherwise}`] : []),
  ]
}

const letterName = ({ file, number }: ToldWord['letter']): string => number ?? file

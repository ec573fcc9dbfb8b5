/** A cell of the picture and the words behind it, in words: chapters by what became of them, one entry for each sentence. The command prints it, the evidence pack lays it out. */
import { grouped } from '../../model/collect.js'
import { DOUBTFUL } from '../../model/proof-of.js'
import { cellLabel, cellWords as valueWords, unitName } from '../../report/compare/show-cell.js'
import { claimsWords } from '../../report/compare/show-claims.js'
import type { Lang } from '../../report/report.js'
import { showDay, showInstant } from '../../report/show.js'
import type { ExplainedCell, ExplainedLink, ToldWord } from '../explain-cell.js'
import type { CellWords } from './cell-words.js'

export interface CellManner {
  readonly lang: Lang
  readonly words: CellWords
  /** "trang". */
  readonly page: string
}

export interface ToldEntry {
  /** "10/04/2024: Tiêu chí 1-4: đạt – thay bằng …". */
  readonly says: string
  /** On one line. */
  readonly sentence: string | null
  readonly doubtful: boolean
  /** Letter, page, who said it when. */
  readonly place: string
  /** When it was recorded, by which rule, how sure, by whose reading. */
  readonly recorded: string
  readonly word: ToldWord
}

export interface ToldCell {
  /** "An Phú (Hòa An) · mã 01234 · NTM 2021-2025: Tiêu chí 3". */
  readonly name: string
  /** What the picture answers; null = nothing stands. */
  readonly value: string | null
  /** The whole sentence around it. */
  readonly answer: (value: string | null) => string
  readonly chapters: readonly { readonly title: string; readonly entries: readonly ToldEntry[] }[]
  readonly contradictions: readonly {
    readonly says: string
    readonly sentences: readonly { readonly letter: string; readonly sentence: string; readonly word: ToldWord }[]
    /** Where the picture goes by the later day instead. */
    readonly otherwise: string | null
  }[]
}

const STATES: readonly ExplainedLink['state'][] = ['holds', 'agrees', 'overruled', 'reached', 'aside', 'after', 'undated']

export function cellTold(cell: ExplainedCell, manner: CellManner): ToldCell {
  const { lang, words } = manner
  const { unit, chain, contradictions } = cell
  const chapters = STATES.flatMap((state) => {
    const links = chain.filter((link) => link.state === state)
    return links.length === 0 ? [] : [{ title: words.states[state], entries: entriesOf(links, manner) }]
  })
  return {
    name: [unitName(unit), unit.code && `${words.code} ${unit.code}`, cellLabel(cell.cell, cell)[lang]].filter(Boolean).join(' · '),
    value: cell.value && valueWords(cell.value)[lang],
    answer: (value) => words.answer(showDay(cell.asOf) ?? '', cell.knownAt && showInstant(cell.knownAt), value),
    chapters,
    contradictions: contradictions.map((c) => contradictionOf(c, cell, manner)),
  }
}

/** One entry for each letter, day and sentence: a row of a table tells nineteen criteria at once. */
const entriesOf = (links: readonly ExplainedLink[], manner: CellManner): ToldEntry[] =>
  [...grouped(links, (l) => JSON.stringify([l.letter.id, l.asOf, l.proof?.sentence])).values()].map((same) => entryOf(same, manner))

function entryOf(links: readonly [ExplainedLink, ...ExplainedLink[]], { lang, words, page }: CellManner): ToldEntry {
  const [link] = links
  const { asOf, proof, letter, saidBy, saidOn, recordedFrom, extractor } = link
  const says = claimsWords(links.map((l) => l.claim))[lang]
  const place = [letterName(letter), letter.draft && words.draft, proof && `${page} ${proof.page}`, words.said(saidBy, showDay(saidOn))]
  return {
    says: [`${showDay(asOf) ?? words.undated}: ${says}`, reason(link, words)].filter(Boolean).join(' – '),
    sentence: proof && oneLine(proof.sentence),
    doubtful: proof !== null && proof.confidence < DOUBTFUL,
    place: place.filter(Boolean).join(', '),
    recorded: words.recorded(showInstant(recordedFrom), proof?.rule ?? null, proof?.confidence ?? null, extractor),
    word: link,
  }
}

/** Why the word does not stand. */
function reason({ state, by, how, claim }: ExplainedLink, words: CellWords): string | null {
  if (state === 'aside') return words.aside[claim.property] ?? null
  if (by === null || how === null) return null
  const [letter, day] = [letterName(by.letter), showDay(by.asOf)]
  return state === 'reached' ? words.reached(letter, day) : words.by(letter, how, day)
}

/** Both sentences, which stands by the order of appraisal. */
function contradictionOf(
  c: ExplainedCell['contradictions'][number],
  { value }: ExplainedCell,
  { words }: CellManner,
): ToldCell['contradictions'][number] {
  const { criterion, met, unmet, stands, because } = c
  const named = (word: ToldWord) => `${letterName(word.letter)} (${showDay(word.asOf) ?? words.undated})`
  const isOtherwise = stands !== null && value?.track === 'criterion' && value.met !== (stands === 'met')
  return {
    says: words.contradiction(criterion, named(met), named(unmet), stands && letterName(c[stands].letter), because),
    sentences: [met, unmet].flatMap((word) =>
      word.proof === null ? [] : [{ letter: letterName(word.letter), sentence: oneLine(word.proof.sentence), word }],
    ),
    otherwise: isOtherwise ? words.otherwise : null,
  }
}

const letterName = ({ file, number }: ToldWord['letter']): string => number ?? file

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

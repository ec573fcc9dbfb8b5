/** How a value is proved, in the fewest lines: one for each sentence and degree of sureness; what else it could be; what does not fit. */
import type { Evidence, LetterRecord } from '../../model/letter-record.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import { DOUBTFUL } from '../../model/proof-of.js'
import type { Explained, ExplainedEvidence } from '../../pipeline/explain.js'
import { ENOUGH, type Experience } from '../../reference/reliability.js'
import type { SpokenLine } from '../../pipeline/words/says.js'
import { sentenceAround } from '../../text/sentence.js'
import type { Sureness, ToldExperience } from '../../pipeline/words/explain-words.js'
import type { Block } from './block.js'

/** What one letter is told from. */
export interface Source {
  readonly record: LetterRecord
  readonly document: ParsedDocument
  readonly explained: Explained
  /** What people said of it, as lines; none where no store was asked. */
  readonly spoken?: readonly SpokenLine[]
}

export interface Told {
  /** What of the value this proves; empty = the value itself. */
  readonly pieces: string[]
  /** The words read, without repetition. */
  readonly quotes: string[]
  /** On one line, as shown: cut where it is long. */
  readonly sentence: string
  /** The same, whole. */
  readonly whole: string
  readonly page: number
  readonly scanned: boolean
  sureness: Sureness
  /** A person said so: their word, not a rule's, makes it sure. */
  byPerson: boolean
  readonly notes: string[]
  readonly experience: ToldExperience[]
  /** "deadline/before 0.95": for those who ask for rules. */
  readonly rules: string[]
}

const KEPT_SHARE = 0.9

/**
 * Doubtful under the line that holds everywhere (0.8). Plainly sure only from 0.9, and only where experience does not tell of more than
 * one wrong in ten.
 */
export function surenessOf(confidence: number, known: Experience | undefined): Sureness {
  if (confidence < DOUBTFUL) return 'doubtful'
  const disappoints = known !== undefined && known.n >= ENOUGH && known.right / known.n < KEPT_SHARE
  return confidence < 0.9 || disappoints ? 'fairly' : 'sure'
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Proofs of a block, merged where sentence and sureness are the same; the value itself is as sure as the least sure of what one sentence says. */
export function toldOf(block: Block, source: Source): Told[] {
  const told: Told[] = []
  for (const { at, piece } of block.proofs) {
    const explained = source.explained.values.find((v) => v.at === at)?.evidence ?? []
    const own = source.record.evidence[at] ?? []
    own.forEach((evidence, i) => {
      const one = oneTold(block, source, { piece, evidence, explained: explained[i] })
      const same = told.find((t) => isSaidIn(t, one) && (t.sureness === one.sureness || (piece === null && block.shape === 'body')))
      const listed = block.shape === 'names' ? told.find((t) => t.sureness === one.sureness && t.sureness !== 'doubtful') : undefined
      const into = listed ?? same
      if (into === undefined) told.push(one)
      else absorb(into, one)
    })
  }
  return told
}

/** Both stand in the same sentence, or all that one of them quotes stands in the sentence of the other. */
export const isSaidIn = (told: Told, { page, quotes, whole }: Told): boolean =>
  told.page === page && (told.whole === whole || quotes.every((quote) => told.whole.includes(quote)))

interface Proof {
  readonly piece: string | null
  readonly evidence: Evidence
  readonly explained: ExplainedEvidence | undefined
}

function oneTold({ shape }: Block, { record, document }: Source, { piece, evidence, explained }: Proof): Told {
  const { page, quote, rule, confidence, assumed } = evidence
  const scanned = record.source.ocr?.pages.includes(page) === true
  const known = explained?.reliability
  const whole = shape === 'body' ? oneLine(sentenceAround(document.text, evidence)) : oneLine(quote)
  return {
    pieces: piece === null ? [] : [piece],
    quotes: [oneLine(quote)],
    ...{ whole, sentence: shape === 'body' ? shortened(whole, oneLine(quote)) : whole },
    ...{ page, scanned, sureness: surenessOf(confidence, known), byPerson: rule.startsWith('người'), notes: [...assumed] },
    experience: known === undefined ? [] : [{ of: piece, kind: scanned ? 'scan' : 'text', known }],
    rules: [`${rule} ${confidence.toFixed(2)}`],
  }
}

const RANK: readonly Sureness[] = ['doubtful', 'fairly', 'sure']

function absorb(told: Told, one: Told): void {
  const add = <T>(list: T[], more: readonly T[]): void => {
    const known = new Set(list.map((item) => JSON.stringify(item)))
    list.push(...more.filter((item) => !known.has(JSON.stringify(item))))
  }
  told.byPerson &&= one.byPerson
  if (RANK.indexOf(one.sureness) < RANK.indexOf(told.sureness)) told.sureness = one.sureness
  // A line that proves the value itself does so for its pieces too.
  if (told.pieces.length > 0) add(told.pieces, one.pieces)
  add(told.quotes, one.quotes)
  add(told.notes, one.notes)
  for (const more of one.experience) experienced(told.experience, more)
  add(told.rules, one.rules)
}

/** Of several ways that led to the same piece the least reliable speaks; a piece read by the value's own rule has nothing to add. */
function experienced(list: ToldExperience[], more: ToldExperience): void {
  const share = ({ known }: ToldExperience): number => known.right / known.n
  const at = list.findIndex(({ of, kind }) => of === more.of && kind === more.kind)
  const before = list[at]
  if (before !== undefined) {
    if (share(more) < share(before)) list[at] = more
  } else if (!list.some(({ known: { n, right } }) => n === more.known.n && right === more.known.right)) list.push(more)
}

const LONGEST = 240

/** Cut on both sides of what was read, at blanks. */
export function shortened(sentence: string, quote: string): string {
  if (sentence.length <= LONGEST) return sentence
  const at = Math.max(0, sentence.indexOf(quote))
  const end = at + quote.length
  const spare = Math.max(0, LONGEST - quote.length) / 2
  const before = sentence.slice(Math.max(0, Math.floor(at - spare)), at)
  const after = sentence.slice(end, Math.ceil(end + spare))
  const left = before.length === at ? before : `…${before.replace(/^\S*/u, '')}`
  const right = end + after.length === sentence.length ? after : `${after.replace(/\S*$/u, '')}…`
  return left + sentence.slice(at, end) + right
}

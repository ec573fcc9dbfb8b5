/** The letters behind statements, as far as contradictions ask: what kind of paper each is, and which two are one. */
import type { Edtf } from '../../model/calendar.js'
import type { DiscrepancyLetter } from '../../model/discrepancy.js'
import type { LetterRow } from '../../model/ledger.js'
import type { LetterFacts } from '../../model/letter-facts.js'
import type { HeldStatement } from '../../model/statement.js'
import { fold } from '../../text/fold.js'
import { printedNumber } from '../../text/letter-number.js'
import { type Body, bodyOf } from '../letters/body.js'
import { issuerOf } from '../letters/cited.js'

export interface Paper extends DiscrepancyLetter {
  /** As printed, or as the letters that cite it tell. */
  readonly number: string | null
  readonly date: Edtf | null
  readonly body: Body
  /** A draft states nothing yet. */
  readonly draft: boolean
  /** A decision that gives or takes titles. */
  readonly decides: boolean
  /** Keys of the numbers that it cites. */
  readonly cites: ReadonlySet<string>
}

/** The letters around one owner. */
export interface Papers {
  readonly paper: (letter: string) => Paper | null
  /** Two letters that are one: a draft and what was signed, renditions. */
  readonly isCopy: (a: string, b: string) => boolean
}

/** `cites`: keys of the numbers that it cites. */
export function paperOf({ id, file, issuer, date, head }: LetterRow, facts: LetterFacts | null, cites: readonly string[]): Paper {
  return {
    ...{ id, file, issuer, draft: head.marks.draft, body: issuerOf({ issuer, issuerParent: head.issuerParent, communes: [] }) },
    number: printedNumber(head.number) ?? facts?.resolved?.number ?? null,
    date: facts?.resolved?.date ?? date,
    decides: head.type === 'Quyết định' && /cong nhan|thu hoi|huy bo/.test(fold(head.subject ?? '')),
    cites: new Set(cites),
  }
}

/** What a statement tells of its letter where nothing else is known of it. */
export const paperBehind = (papers: Papers, { letter, file, saidBy, saidOn }: HeldStatement): Paper =>
  papers.paper(letter) ?? {
    ...{ id: letter, file, issuer: saidBy, number: null, date: saidOn, body: bodyOf(saidBy ?? '') },
    ...{ draft: false, decides: false, cites: new Set<string>() },
  }

/** The number; a letter without one is called by its file. */
export const called = ({ number, file }: Pick<Paper, 'number' | 'file'>): string => number ?? file

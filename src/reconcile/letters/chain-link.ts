/** A document of a chain as it is shown: from its letter, or from those that cite it. */
import type { ChainLink, ChainTerm } from '../../model/chain.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { DeadlineRecord } from '../../model/letter-record.js'
import { evidenceAt } from '../../model/proof-of.js'
import { numberKey } from '../../text/letter-number.js'
import type { Citing } from './cited.js'

/** A document by its letter, or, where none is held, by what a letter cites. At least one of the two is there. */
export interface ChainDocument {
  readonly letter: KnownLetter | null
  /** Printed, or told by those that cite it; null while blank and cited by nobody. */
  readonly number: string | null
  readonly told: Citing | null
}

/** The citation that leads to a document, and the document one step nearer to the one asked about. */
export interface Tie {
  readonly citing: Citing
  readonly nearer: ChainDocument
}

export const keyOf = ({ number }: ChainDocument): string => numberKey(number ?? '')

export const idOf = (document: ChainDocument): string => document.letter?.id ?? `${keyOf(document)} ${document.told?.citation.date ?? ''}`

interface Found {
  readonly step: number
  readonly document: ChainDocument
  readonly tie: Tie | null
  readonly more: number
}

/** `all`: the documents of the chain, whose letters may recall this one's terms. */
export function linkOf({ step, document, tie, more }: Found, all: readonly ChainDocument[]): ChainLink {
  const { letter, told } = document
  const cited = told?.citation ?? tie?.citing.citation
  return {
    step,
    letter: letter && { id: letter.id, file: letter.file },
    type: letter?.record.type ?? cited?.type ?? null,
    number: document.number,
    date: letter?.record.date ?? cited?.date ?? null,
    issuer: letter?.record.issuer ?? cited?.issuer ?? null,
    subject: letter?.record.subject ?? cited?.subject ?? null,
    relation: tie?.citing.citation.relation ?? null,
    tiedTo: tie && (tie.nearer.number ?? tie.nearer.letter?.file ?? null),
    proof: tie && proofOfTie(tie.citing),
    terms: letter === null ? recalled(document, all) : ownTerms(letter),
    more,
  }
}

/** The citation as printed. */
function proofOfTie({ letter, index }: Citing): ChainLink['proof'] {
  const at = `/citations/${index}`
  const [first] = evidenceAt(letter.record, at)
  return first === undefined ? null : { letter: letter.id, at, file: letter.file, page: first.page, quote: first.quote }
}

/** Terms of a document that is not held, as letters of the chain recall them. */
const recalled = (document: ChainDocument, all: readonly ChainDocument[]): ChainTerm[] =>
  all.flatMap(({ letter }) =>
    (letter?.record.deadlines ?? []).filter((d) => isFrom(d, document)).map((d) => termOf(d, letter?.file ?? null)),
  )

/** What the letter sets itself, and what it recalls. */
const ownTerms = ({ record, file }: KnownLetter): ChainTerm[] => record.deadlines.map((d) => termOf(d, d.quoted ? file : null))

const isFrom = ({ quoted, quotedFrom }: DeadlineRecord, document: ChainDocument): boolean =>
  quoted && quotedFrom !== null && document.number !== null && numberKey(quotedFrom) === keyOf(document)

const termOf = ({ due, text, task, who }: DeadlineRecord, recalledBy: string | null): ChainTerm => ({ due, text, task, who, recalledBy })

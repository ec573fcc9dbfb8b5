/**
 * The chain around one document: what it stands on, what stands on it, a few steps each way, never sideways (what else cites the same law is
 * another matter). A pure function over two look-ups: who bears a number, who cites it. Nothing else of the archive is asked for.
 */
import { bounds, type Edtf } from '../../model/calendar.js'
import type { ChainLink } from '../../model/chain.js'
import { compare, grouped } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { numberKey } from '../../text/letter-number.js'
import { type ChainDocument, idOf, keyOf, linkOf, type Tie } from './chain-link.js'
import { agrees, type Citing } from './cited.js'

export interface Around {
  /** Letters that bear the number, printed or told by others; those of another day than the one told may be left out. */
  bearing(key: string, date: Edtf | null): readonly KnownLetter[]
  /** Citations of the number. */
  citing(key: string): readonly Citing[]
  /** The letter's number, printed or told by others; null while blank. */
  numberOf(letter: KnownLetter): string | null
}

/** Steps each way. */
const MOST_STEPS = 3
/** Documents tied to one document that are followed; the rest is counted. */
const MOST_TIES = 20
const MOST_DOCUMENTS = 200

interface Found {
  readonly step: number
  readonly document: ChainDocument
  readonly tie: Tie | null
  more: number
}

export function chainOf(start: ChainDocument, around: Around): ChainLink[] {
  const found = new Map<string, Found>([[idOf(start), { step: 0, document: start, tie: null, more: 0 }]])
  for (const way of [-1, 1] as const) {
    let front: readonly ChainDocument[] = [start]
    for (let step = 1; step <= MOST_STEPS && front.length > 0; step++)
      front = front.flatMap((nearer) => follow(nearer, way * step, around, found))
  }
  const all = [...found.values()].sort((a, b) => a.step - b.step || inTime(a.document, b.document))
  const documents = all.map((one) => one.document)
  return all.map((one) => linkOf(one, documents))
}

/** Adds what is tied to a document; the documents from which the chain goes on. */
function follow(nearer: ChainDocument, step: number, around: Around, found: Map<string, Found>): ChainDocument[] {
  const tied = (step < 0 ? basesOf(nearer, around) : followersOf(nearer, around))
    .filter((t) => (Math.abs(step) === 1 || isFirm(t)) && !found.has(idOf(t.document)))
    .sort((a, b) => inTime(a.document, b.document))
  const kept = tied.slice(0, Math.max(0, Math.min(MOST_TIES, MOST_DOCUMENTS - found.size)))
  const own = found.get(idOf(nearer))
  if (own) own.more += tied.length - kept.length
  for (const { document, citing } of kept) found.set(idOf(document), { step, document, tie: { citing, nearer }, more: 0 })
  return kept.filter(isFirm).map((t) => t.document)
}

const inTime = (a: ChainDocument, b: ChainDocument): number => compare(dayOf(a), dayOf(b)) || compare(idOf(a), idOf(b))

interface Tied {
  readonly document: ChainDocument
  readonly citing: Citing
  /** Named in the subject of a document that is not held: what that one is about. */
  readonly inSubject: boolean
}

/** What is merely mentioned stands in the chain beside the document asked about, and leads no further. */
const isFirm = ({ citing, inSubject }: Pick<Tied, 'citing' | 'inSubject'>): boolean => inSubject || citing.citation.relation !== 'mentions'

/** What its letter cites; of a document that is not held, what its subject names in the letter that cites it ("về thực hiện Quyết định số …"). */
function basesOf(document: ChainDocument, around: Around): Tied[] {
  const { letter, told } = document
  if (letter === null) return told === null ? [] : namedIn(told).map((citing) => ({ ...tied(citing, around), inSubject: true }))
  const citings = letter.record.citations.map((citation, index): Citing => ({ letter, index, citation }))
  const through = new Set(citings.flatMap((c) => namedIn(c).map((n) => n.index)))
  const isItself = (c: Citing): boolean =>
    numberKey(c.citation.number) === keyOf(document) && agrees(c.citation, letter.record, letter.record)
  return once(citings.filter((c) => !through.has(c.index) && !isItself(c)).map((c) => tied(c, around)))
}

/** Other citations of the letter that stand inside this one's subject. */
function namedIn({ letter, citation, index }: Citing): Citing[] {
  const subject = numberKey(citation.subject ?? '')
  if (subject === '') return []
  return letter.record.citations.flatMap((other, i): Citing[] =>
    i !== index && numberKey(other.number) !== numberKey(citation.number) && subject.includes(numberKey(other.number))
      ? [{ letter, index: i, citation: other }]
      : [],
  )
}

function tied(citing: Citing, around: Around): Tied {
  const key = numberKey(citing.citation.number)
  const held = around
    .bearing(key, citing.citation.date)
    .find((l) => l.id !== citing.letter.id && agrees(citing.citation, citing.letter.record, l.record))
  return { document: { letter: held ?? null, number: citing.citation.number, told: citing }, citing, inSubject: false }
}

/** The letters that cite it. */
function followersOf(document: ChainDocument, around: Around): Tied[] {
  const { letter, told } = document
  const meant = (c: Citing): boolean =>
    letter === null
      ? told === null || sameDocument(c, told)
      : c.letter.id !== letter.id && agrees(c.citation, c.letter.record, letter.record)
  const citings = around.citing(keyOf(document)).filter(meant)
  return once(
    citings.map((citing) => ({
      document: { letter: citing.letter, number: around.numberOf(citing.letter), told: null },
      citing,
      inSubject: false,
    })),
  )
}

const sameDocument = (a: Citing, b: Citing): boolean => {
  const [x, y] = [a.citation.date, b.citation.date]
  return x === null || y === null || (bounds(x).first <= bounds(y).last && bounds(y).first <= bounds(x).last)
}

/** One document is tied once, by the citation that tells most of how: "căn cứ" before a mere mention. */
const once = (ties: readonly Tied[]): Tied[] =>
  [...grouped(ties, (t) => idOf(t.document)).values()].map((same) => same.find((t) => t.citing.citation.relation !== 'mentions') ?? same[0])

/** Undated last. */
const dayOf = ({ letter, told }: ChainDocument): string => {
  const date = letter?.record.date ?? told?.citation.date ?? null
  return date === null ? '9999' : bounds(date).last
}

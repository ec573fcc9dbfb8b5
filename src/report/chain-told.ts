/** The chain around a document with what the day makes of it: who ties whom, whose terms have passed, what is not in the store. */
import type { Day } from '../model/calendar.js'
import type { ChainLink } from '../model/chain.js'
import { rowOf, type TermRow } from './term-row.js'
import type { ReportView } from './report.js'

export interface ChainDocument extends Omit<ChainLink, 'terms'> {
  /** Which of the documents it is tied to; null for the one asked about. */
  readonly nearer: number | null
  /** How its own terms stand on the day; of a letter that is not held those that others recall. */
  readonly terms: readonly TermRow[]
  readonly recalled: readonly ChainLink['terms'][number][]
  /** Whoever has let a term pass, as the letter names them. */
  readonly late: readonly string[]
}

export interface ToldChain {
  readonly documents: readonly ChainDocument[]
  /** Documents further away that are left out. */
  readonly left: number
}

/** Of each chain the `most` documents nearest to the one asked about. */
export async function chainsTold(view: ReportView, letter: string, asOf: Day, most: number): Promise<ToldChain[]> {
  const chains = await view.chains(letter)
  return Promise.all(chains.map((chain) => toldChain(view, chain, asOf, most)))
}

async function toldChain(view: ReportView, chain: readonly ChainLink[], asOf: Day, most: number): Promise<ToldChain> {
  const kept = new Set([...chain].sort((a, b) => Math.abs(a.step) - Math.abs(b.step)).slice(0, most))
  const links = chain.filter((link) => kept.has(link))
  const held = links.flatMap(({ letter }) => (letter === null ? [] : [letter.id]))
  const states = await view.termStatesOf(held, asOf)
  const documents = links.map((link): ChainDocument => {
    const { terms, ...document } = link
    const own = states.filter((s) => s.letter.id === link.letter?.id && !s.deadline.quoted).map((s) => rowOf(s, asOf))
    const recalled = link.letter === null ? terms : terms.filter((t) => t.recalledBy !== null)
    return { ...document, nearer: nearerOf(link, links), terms: own, recalled, late: lateOf(own) }
  })
  return { documents, left: chain.length - links.length }
}

const lateOf = (terms: readonly TermRow[]): string[] => [...new Set(terms.filter((t) => t.state === 'overdue').flatMap((t) => t.who))]

/** One step nearer, under the name by which it is told. */
function nearerOf({ step, tiedTo }: ChainLink, links: readonly ChainLink[]): number | null {
  if (step === 0 || tiedTo === null) return null
  const at = links.findIndex(
    (l) => l.step === step - Math.sign(step) && (l.number === tiedTo || (l.number === null && l.letter?.file === tiedTo)),
  )
  return at < 0 ? null : at
}

/** A word's hold on an item of a list: found again by where its proof stands, else by what stands there. */
import type { Evidence, LetterRecord } from '../../model/letter-record.js'
import { overlaps, type Span } from '../../model/span.js'
import type { ItemList, WordAnchor } from '../../model/word.js'
import { fold } from '../../text/fold.js'
import { numberKey } from '../../text/letter-number.js'

type Place = Pick<Evidence, 'start' | 'end' | 'quote'>

/** Null where the item has no proof: nothing to hold on to. */
export function anchorOf(record: LetterRecord, list: ItemList, index: number): WordAnchor | null {
  const [first] = record.evidence[`/${list}/${index}`] ?? []
  if (first === undefined) return null
  const { page, start, end, quote } = first
  const about = aboutOf(record, list, index)
  return { list, page, start, end, quote, about, nth: peersOf(record, { list, about, quote }).indexOf(index) }
}

/** Items about the same, in the same words. */
const peersOf = (record: LetterRecord, { list, about, quote }: Pick<WordAnchor, 'list' | 'about' | 'quote'>): number[] =>
  [...record[list].keys()].filter(
    (i) => aboutOf(record, list, i) === about && wordsOf(record.evidence[`/${list}/${i}`]?.[0]?.quote ?? '') === wordsOf(quote),
  )

/** What an item is about, as far as that makes it another thing than an item on the same words. */
export function aboutOf(record: LetterRecord, list: ItemList, index: number): string {
  const { commune, standard, unit, number, name, who, status } = { ...NOTHING, ...record[list][index] }
  if (list === 'citations') return numberKey(number)
  const own = list === 'deadlines' ? who : list === 'tallies' || list === 'standings' ? [status] : list === 'communes' ? [name] : []
  return fold([commune, unit, standard, ...own].filter(Boolean).join(' '))
}

const NOTHING = { commune: '', standard: '', unit: '', number: '', name: '', status: '', who: [] as readonly string[] }

/**
 * The item that the anchor means in a record read anew; null when there is none. An item about another commune, another number is never taken for it;
 * whose term it is may be read otherwise by better rules, as long as no other term stands on the same words. Of several that fit alike the one in the same
 * place among them; where that cannot be told, none.
 */
export function findItem(record: LetterRecord, anchor: WordAnchor, text: string | null): number | null {
  const { list, start, end, quote } = anchor
  // In a text that has not moved the same words at another place are another item.
  const moved = text === null || text.slice(start, end) !== quote
  const near = record[list].flatMap((_, index) => {
    const fit = Math.max(0, ...(record.evidence[`/${list}/${index}`] ?? []).map((place) => fitOf(anchor, place, moved)))
    return fit > 0 ? [{ index, fit, isIt: aboutOf(record, list, index) === anchor.about }] : []
  })
  const own = near.filter((n) => n.isIt)
  const best = bestOf(own.length > 0 ? own : mayBeAboutOthers(list) ? near : [])
  if (best.length < 2) return best[0]?.index ?? null
  const nth = peersOf(record, anchor)[anchor.nth]
  return best.find(({ index }) => index === nth)?.index ?? null
}

/** Terms and sums are told by their words alone. */
const mayBeAboutOthers = (list: ItemList): boolean => list === 'deadlines' || list === 'fulfilments' || list === 'money'

function bestOf<T extends { readonly fit: number }>(items: readonly T[]): readonly T[] {
  const most = Math.max(0, ...items.map((i) => i.fit))
  return items.filter((i) => i.fit === most)
}

/** 1 to 2: in the same text the share of characters in common; 0 to 1: the same words at another place. */
function fitOf(anchor: WordAnchor, place: Place, moved: boolean): number {
  if (isSameText(anchor, place)) return 1 + shared(anchor, place) / (Math.max(anchor.end, place.end) - Math.min(anchor.start, place.start))
  if (!moved) return 0
  const [a, b] = [wordsOf(anchor.quote), wordsOf(place.quote)]
  if (a === '' || b === '' || !(` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `))) return 0
  return Math.min(a.length, b.length) / Math.max(a.length, b.length)
}

/** They overlap, and where they do the same characters stand in both: then it is one text. */
function isSameText(a: Place, b: Place): boolean {
  if (!overlaps(a, b)) return false
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)]
  return a.quote.slice(start - a.start, end - a.start) === b.quote.slice(start - b.start, end - b.start)
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

const wordsOf = (quote: string): string => fold(quote).replace(/\s+/g, ' ').trim()

/** What letters tell of each other: numbers and days that one leaves blank and another tells, letters come twice. The order of letters changes nothing. */
import { type Day, isFullDay } from '../../model/calendar.js'
import { compare, grouped } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterFacts, ResolvedNumber, Sameness } from '../../model/letter-facts.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { bandsOf } from '../../text/sketch.js'
import { mayBeOne } from './body.js'
import { type Citing, issuerOf, means, symbolOf } from './cited.js'
import { dateWindow } from './date-window.js'
import { isBlank, resolvedNumber } from './resolve-number.js'
import { sameness } from './same-letter.js'

export function letterFacts(letters: readonly KnownLetter[]): ReadonlyMap<string, LetterFacts> {
  const known = new Known(letters)
  return new Map(letters.map((letter) => [letter.id, known.factsOf(letter)]))
}

/** Letters by what they are looked for. */
class Known {
  private readonly byNumber: ReadonlyMap<string, readonly KnownLetter[]>
  private readonly bySymbol: ReadonlyMap<string, readonly KnownLetter[]>
  private readonly byBand: ReadonlyMap<string, readonly KnownLetter[]>
  private readonly citedAs: ReadonlyMap<string, readonly Citing[]>
  private readonly citedSymbol: ReadonlyMap<string, readonly Citing[]>

  constructor(letters: readonly KnownLetter[]) {
    const citings = letters.flatMap((letter) => letter.record.citations.map((citation, index): Citing => ({ letter, index, citation })))
    this.byNumber = grouped(letters, (l) => [numberOf(l)])
    this.bySymbol = grouped(letters, (l) => [l.record.number && numberKey(l.record.number.symbol)])
    this.byBand = grouped(letters, (l) => bandsOf(l.sketch))
    this.citedAs = grouped(citings, (c) => [numberKey(c.citation.number)])
    this.citedSymbol = grouped(citings, (c) => [symbolOf(c.citation.number)])
  }

  factsOf(letter: KnownLetter): LetterFacts {
    const resolved = this.resolved(letter)
    const alike = this.alike(letter)
    const signed = letter.record.marks.draft ? (alike.find((s) => s.how === 'draft')?.letter ?? null) : null
    const around = { resolved, signed, citedBy: this.citersOf(letter), ...this.neighbours(letter) }
    return { resolved, dateWindow: dateWindow(letter, around), sameAs: alike.map(({ letter: { id, file }, how }) => ({ id, file, how })) }
  }

  private resolved(letter: KnownLetter): ResolvedNumber | null {
    if (!isBlank(letter)) return null
    const symbol = numberKey(letter.record.number?.symbol ?? '')
    const taken = (c: Citing): boolean => (this.byNumber.get(numberKey(c.citation.number)) ?? []).some((held) => means(c, held))
    return resolvedNumber(letter, this.citedSymbol.get(symbol) ?? [], this.bySymbol.get(symbol) ?? [], taken)
  }

  private citersOf(letter: KnownLetter): KnownLetter[] {
    return (this.citedAs.get(numberOf(letter) ?? '') ?? []).filter((c) => means(c, letter)).map((c) => c.letter)
  }

  private alike(letter: KnownLetter): { readonly letter: KnownLetter; readonly how: Sameness }[] {
    const near = new Set(bandsOf(letter.sketch).flatMap((band) => this.byBand.get(band) ?? []))
    return [...near]
      .flatMap((other) => {
        const how = other.id === letter.id ? null : sameness(letter, other)
        return how === null ? [] : [{ letter: other, how }]
      })
      .sort((a, b) => compare(a.letter.file, b.letter.file) || compare(a.letter.id, b.letter.id))
  }

  /** The nearest numbers of the same book that have a day. */
  private neighbours(letter: KnownLetter): { readonly below: KnownLetter | null; readonly above: KnownLetter | null } {
    const own = ordinalOf(letter)
    const year = letter.record.date?.slice(0, 4)
    if (own === null || year === undefined) return { below: null, above: null }
    const book = (this.bySymbol.get(numberKey(letter.record.number?.symbol ?? '')) ?? [])
      .filter((l) => l.id !== letter.id && isFullDay(l.record.date) && l.record.date?.startsWith(year))
      .filter((l) => ordinalOf(l) !== null && ordinalOf(l) !== own && mayBeOne(issuerOf(l.record), issuerOf(letter.record)))
      .sort((a, b) => (ordinalOf(a) ?? 0) - (ordinalOf(b) ?? 0) || compare(dayOf(a), dayOf(b)) || compare(a.id, b.id))
    return {
      below: book.findLast((l) => (ordinalOf(l) ?? 0) < own) ?? null,
      above: book.find((l) => (ordinalOf(l) ?? 0) > own) ?? null,
    }
  }
}

const numberOf = ({ record }: KnownLetter): string | null => {
  const number = printedNumber(record.number)
  return number === null ? null : numberKey(number)
}

const ordinalOf = ({ record }: KnownLetter): number | null => {
  const digits = /^\d+/.exec(record.number?.ordinal ?? '')?.[0]
  return digits === undefined ? null : Number(digits)
}

const dayOf = ({ record }: KnownLetter): Day => record.date ?? ''

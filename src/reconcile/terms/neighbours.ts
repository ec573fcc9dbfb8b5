/** The letters that can tell of a letter's terms, or whose terms it can tell: those that cite it or that it cites, by number. */
import { grouped } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import type { Facts } from './term.js'

export class Neighbours {
  private readonly byId: ReadonlyMap<string, KnownLetter>
  private readonly byNumber: ReadonlyMap<string, readonly KnownLetter[]>
  private readonly citing: ReadonlyMap<string, readonly KnownLetter[]>

  constructor(
    letters: readonly KnownLetter[],
    private readonly facts: Facts,
  ) {
    this.byId = new Map(letters.map((l) => [l.id, l]))
    this.byNumber = grouped(letters, (l) => [this.numberOf(l)])
    this.citing = grouped(letters, (l) => [...new Set(l.record.citations.map((c) => numberKey(c.number)))])
  }

  /** Letters that cite the number which this one bears or is told to bear; and its other renditions, its draft, its signed copy. */
  around(letter: KnownLetter): readonly KnownLetter[] {
    const twins = (this.facts.get(letter.id)?.sameAs ?? []).flatMap((s) => this.byId.get(s.id) ?? [])
    return [...new Set([...(this.citing.get(this.numberOf(letter) ?? '') ?? []), ...twins])]
  }

  /** Letters that bear a number which this one cites, or gives as the source of a term. */
  citedBy({ record }: KnownLetter): readonly KnownLetter[] {
    const numbers = [...record.citations.map((c) => c.number), ...record.deadlines.flatMap((d) => d.quotedFrom ?? [])]
    return [...new Set(numbers.flatMap((n) => this.byNumber.get(numberKey(n)) ?? []))]
  }

  private numberOf(letter: KnownLetter): string | null {
    const number = printedNumber(letter.record.number) ?? this.facts.get(letter.id)?.resolved?.number
    return number === undefined ? null : numberKey(number)
  }
}

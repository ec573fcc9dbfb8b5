/** What every discrepancy between statements is made of: its letters, both sentences, how sure it is. */
import type { Discrepancy } from '../../model/discrepancy.js'
import { DOUBTFUL } from '../../model/proof-of.js'
import type { HeldStatement } from '../../model/statement.js'
import { called, paperBehind, type Papers } from './papers.js'

export const showDay = (edtf: string | null): string => (edtf === null ? 'không rõ ngày' : edtf.split('-').reverse().join('/'))

/** Letters, places and sureness of what these statements say together. */
export function toldBy(
  statements: readonly HeldStatement[],
  papers: Papers,
): Pick<Discrepancy, 'letters' | 'statements' | 'places' | 'sure'> {
  const letters = new Map(statements.map((s) => [s.letter, { id: s.letter, file: s.file, issuer: paperBehind(papers, s).issuer }]))
  return {
    letters: [...letters.values()],
    statements: statements.map((s) => s.id),
    places: statements.flatMap(({ file, proof }) => (proof ? [{ file, page: proof.page, quote: proof.sentence }] : [])),
    sure: statements.every(isSure),
  }
}

/** A value without proof is no surer than a doubtful one. */
export const isSure = ({ proof }: HeldStatement): boolean => proof !== null && proof.confidence >= DOUBTFUL

/** The letter of a statement as people cite it. */
export const callOf = (s: HeldStatement, papers: Papers): string => called(paperBehind(papers, s))

/** One thing told by a letter and again by its copies is one discrepancy: the first of them is kept. */
export function withoutCopies(found: readonly Discrepancy[], { isCopy }: Pick<Papers, 'isCopy'>): Discrepancy[] {
  const kept: Discrepancy[] = []
  const isOne = (a: string, b: string): boolean => a === b || isCopy(a, b)
  const isTold = (d: Discrepancy): boolean =>
    kept.some((k) => k.kind === d.kind && k.about === d.about && d.letters.every(({ id }) => k.letters.some((l) => isOne(l.id, id))))
  for (const d of found) if (!isTold(d)) kept.push(d)
  return kept
}

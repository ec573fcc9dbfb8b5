/** What a clerk sees as one finding: a value on a line, what belongs to it, and where in the record its proofs stand. */
import type { LetterRecord } from '../../model/letter-record.js'
import type { Lang } from '../../report/report.js'
import { showDay } from '../../report/show.js'
import type { ExplainWords } from '../../pipeline/words/explain-words.js'

export interface Block {
  /** "Hạn 2". */
  readonly label: string
  readonly value: string
  /** What belongs to the value, a line each: "Ai làm: …". */
  readonly lines: readonly string[]
  /** Proofs, the value's own first. `piece` = what of the value it proves; null = the value itself. */
  readonly proofs: readonly { readonly at: string; readonly piece: string | null }[]
  /** Problems at or under these JSON Pointers are told here. */
  readonly roots: readonly string[]
  /** `body`: the sentence around a proof is shown. `names`: a list of names, whose proof is the value itself; only the doubtful are quoted. */
  readonly shape: 'head' | 'body' | 'names'
}

export interface Telling {
  readonly record: LetterRecord
  readonly words: ExplainWords
  readonly lang: Lang
}

/** "ngày 05/01/2024", "tháng 01/2024", "năm 2024": as much as is printed. */
export function dated(day: string, { dated: words }: ExplainWords): string {
  const shown = showDay(day) ?? day
  return shown.length > 7 ? words.day(shown) : shown.length > 4 ? words.month(shown) : words.year(shown)
}

/** A line for each piece that is there: "Việc: gửi báo cáo". */
export const labelled = (pairs: readonly (readonly [string, string | null])[]): string[] =>
  pairs.flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}: ${value}`]))

export const listed = (items: readonly (string | null | false)[], by = ', '): string => items.filter(Boolean).join(by)

/** A body block of one item of a list, with the proofs at its place. */
export function itemBlock(
  { words }: Telling,
  list: 'citations' | 'deadlines' | 'fulfilments' | 'communes' | 'criteria' | 'standings' | 'tallies' | 'money' | 'persons',
  { index, value, lines = [], pieces = [] }: { index: number; value: string; lines?: readonly string[]; pieces?: readonly string[] },
): Block {
  const at = `/${list}/${index}`
  return {
    label: `${words.blocks[list]} ${index + 1}`,
    value,
    lines,
    proofs: [
      { at, piece: null },
      ...pieces.map((name) => ({ at: `${at}/${name}`, piece: words.pieces[name.split('/')[0] ?? ''] ?? name })),
    ],
    roots: [at],
    shape: 'body',
  }
}

/** An item out of a list of the record: those behind it move up, with everything that is told of them by JSON Pointer. */
import type { LetterRecord } from '../../model/letter-record.js'
import type { ItemList } from '../../model/word.js'

export function withoutItem(record: LetterRecord, list: ItemList, index: number, by: string): LetterRecord {
  const moved = mover(list, index)
  const kept = <V>(pairs: Readonly<Record<string, V>>): Record<string, V> =>
    Object.fromEntries(
      Object.entries(pairs).flatMap(([at, value]) => {
        const to = moved(at)
        return to === null ? [] : [[to, value]]
      }),
    )
  return {
    ...record,
    [list]: record[list].filter((_, i) => i !== index),
    evidence: kept(record.evidence),
    missing: kept(record.missing),
    rivals: kept(record.rivals),
    // What was found of the item stays told, of the list.
    problems: record.problems.map((p) => {
      const at = moved(p.at)
      return at === null ? { ...p, at: `/${list}`, answered: by } : { ...p, at }
    }),
  }
}

/** Where a place is found afterwards; null for a place in the item itself. */
function mover(list: ItemList, index: number): (at: string) => string | null {
  return (at) => {
    const [, head, nth, ...rest] = at.split('/')
    if (head !== list || nth === undefined || Number(nth) < index) return at
    return Number(nth) === index ? null : ['', list, String(Number(nth) - 1), ...rest].join('/')
  }
}

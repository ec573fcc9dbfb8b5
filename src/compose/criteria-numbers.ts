/** From criteria as printed to their numbers inside one set. The name wins over the number beside it (a typing slip), and the slip is told. */
import { problem, type Problem } from '../model/problem.js'
import type { CriterionWritten } from '../model/written-criteria.js'
import type { CriterionSet, CriterionSets } from '../reference/criteria.js'

export interface Numbered {
  readonly no: number
  readonly written: CriterionWritten
  readonly confidence: number
}

export interface NumberedList {
  readonly numbers: readonly Numbered[]
  readonly problems: readonly Problem[]
}

/** `at` is the JSON Pointer of the list. */
export function numbersIn(sets: CriterionSets, set: CriterionSet | null, list: readonly CriterionWritten[], at: string): NumberedList {
  const read = list.map((item) => numberOf(sets, set, item, at))
  const numbers = read.flatMap((r) => r.numbers)
  const first = numbers.filter((n, i) => numbers.findIndex((m) => m.no === n.no) === i)
  return { numbers: first.sort((a, b) => a.no - b.no), problems: read.flatMap((r) => r.problems) }
}

function numberOf(sets: CriterionSets, set: CriterionSet | null, item: CriterionWritten, at: string): NumberedList {
  const { no, name } = item
  if (set === null) return no === null ? unknown(item, at, null) : told(no, item, 0.8)
  const found = name === null ? null : sets.numberNamed(set, name)
  if (no !== null && found && found.no !== no) return slip(item, found.no, set, at)
  if (found) return told(found.no, item, no === null ? found.confidence : 1)
  if (no !== null) return set.criteria.some((c) => c.no === no) ? told(no, item, name === null ? 1 : 0.85) : outside(item, set, at)
  return severalNames(sets, set, item) ?? unknown(item, at, set)
}

const told = (no: number, written: CriterionWritten, confidence: number): NumberedList => ({
  numbers: [{ no, written, confidence }],
  problems: [],
})

/** "Văn hóa, giáo dục, y tế" is one criterion of 2026-2030, three of the sets before. */
function severalNames(sets: CriterionSets, set: CriterionSet, item: CriterionWritten): NumberedList | null {
  const parts = (item.name ?? '').split(/\s*[,;-]\s*|\s+và\s+/u)
  const found = parts.map((part) => sets.numberNamed(set, part))
  if (parts.length < 2 || found.some((f) => f === null)) return null
  return { numbers: found.flatMap((f) => (f ? [{ no: f.no, written: item, confidence: 0.85 }] : [])), problems: [] }
}

function slip(item: CriterionWritten, meant: number, set: CriterionSet, at: string): NumberedList {
  const says = `Tiêu chí ghi số ${item.no ?? ''} nhưng tên "${item.name ?? ''}" là tiêu chí số ${meant} của bộ ${set.id}; đã lấy theo tên, cần xem lại bản gốc.`
  return {
    numbers: [{ no: meant, written: item, confidence: 0.75 }],
    problems: [problem('criteria/number-name', says, { at, span: item.span })],
  }
}

function outside(item: CriterionWritten, set: CriterionSet, at: string): NumberedList {
  const says = `Tiêu chí số ${item.no ?? ''} không có trong bộ ${set.id} (${set.criteria.length} tiêu chí); không đưa vào danh sách, cần xem lại bản gốc.`
  return { numbers: [], problems: [problem('criteria/number-outside', says, { at, span: item.span })] }
}

function unknown(item: CriterionWritten, at: string, set: CriterionSet | null): NumberedList {
  const says = `Tên tiêu chí "${item.name ?? ''}" không tìm thấy trong bộ ${set?.id ?? 'tiêu chí nào đã biết'}; không đưa vào danh sách, cần xem lại bản gốc.`
  return { numbers: [], problems: [problem('criteria/unknown-name', says, { at, span: item.span })] }
}

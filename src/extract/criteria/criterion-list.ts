/**
 * Reads a list of criteria as letters print it: "tiêu chí số 02 (Giao thông), số 06 và số 17", "(5) Giáo dục; (6) Văn hóa",
 * "TC 2, TC 3", "từ 1 đến 4, 7, 8", "Y tế, Hành chính công", "Tiêu chí 14- Y tế; Tiêu chí 15 - Hành chính công".
 */
import type { CriterionWritten } from '../../model/written-criteria.js'
import type { Span } from '../../model/span.js'
import { CRITERION_NAME } from './names.js'

export interface ListSource {
  readonly text: string
  readonly folded: string
  /** True where a name may not begin (a commune is called so: "xã Văn Hóa"). */
  readonly taken: (at: number) => boolean
}

export interface CriterionList {
  readonly items: readonly CriterionWritten[]
  readonly span: Span
  /** A comma between two of its numbers was worn away, or the list goes on with a number that is none: to be doubted. */
  readonly worn: boolean
}

const LEAD =
  /(?:(?:cac|hai|ba|bon|nam)\s+)?(?:tieu\s+chi|tc)(?![\p{L}])\s*(?:(?:thu|so)(?=\s*:?\s*\(?\d)|so(?=\s*:)|ve(?=\s))?\s*:?\s*|so\s+(?=\(?\d)/uy
const NUMBER = /\(?\s*(?:so\s+)?(?<no>0?[1-9]|1\d|20)(?!\d)(?<close>\s*\)|\.(?=\s*\p{L}))?/uy
/** What makes a number something else than a criterion. */
const OTHER_NUMBER =
  /\s*(?:\/|%|tieu\s+chi|tc(?!\p{L})|xa(?!\p{L})|thon(?!\p{L})|ho(?!\p{L})|trieu|ty(?!\p{L})|km|nha(?!\p{L})|,\d+\s*(?:tieu|%|(?:tr|trieu|km|ha|ty|m|m2|m3|kg|tan|lan|diem)(?!\p{L}))|\.\d)/uy
const RANGE = /\s*(?:den|-)\s*(?:tieu\s+chi\s+)?(?:so\s+)?(?<to>0?[1-9]|1\d|20)(?![\d/]|\s*-\s*\p{L}|\s*\p{L}{3,}\s+\p{L})/uy
const LINK = /\s*(?:[-:(.]|ve(?!\p{L})|la(?!\p{L}))?\s*["']?/uy
const NAME = new RegExp(CRITERION_NAME, 'uy')
const CLOSE = /\s*["']?\s*\)/uy
const NUMBER_AFTER = /\s*\(\s*(?:tieu\s+chi\s*|tc\s*)?(?:so\s*)?(?<no>\d{1,2})\s*\)/uy
const SEPARATOR = /\s+(?=tieu\s+chi\s+so\s+\d)|\s*(?:[,;]+\s*(?:va\s+|cung\s+)?|(?:va|cung|voi|&)\s+|\/\s*)|[ ]*\n\s*[-+]?\s*/uy
const ASIDE = /\s*\([^()\n]{2,160}\)(?=\s*(?:[,;]|va\s))/uy
/** After a semicolon, an item with words of its own begins another statement: "; tiêu chí số 6 đã được xác nhận đạt". */
const OWN_WORDS = /^\s+(?:da|duoc|hien|van|bi|chua|khong|thi)\s/u
/** Two numbers whose comma a worn page lost or turned into a full stop, in a list that goes on: "3.4, 5", "34, 5". */
const WORN = /(?<no>1?\d)[.\s]?(?<next>1?\d)(?=\s*[,;]\s*\d)/uy
const MORE = /\s*[,;]\s*[\dlio.]{1,5}\s*[,;]/uy
const FREE_NAME = /[^,;.()\n:]{3,80}/uy

/** Without accents "chợ" is "cho", "điện" is "diện": here the print decides. */
const ACCENTED = /^(?:chợ|điện)(?!\p{L})/iu

function nameAt(source: ListSource, index: number): RegExpExecArray | null {
  const name = at(NAME, source.folded, index)
  return name && /^(?:cho|dien)(?!\p{L})/u.test(name[0]) && !ACCENTED.test(source.text.slice(index, index + 5)) ? null : name
}

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** How the first item may look: with a lead ("tiêu chí …"), or bare where the words before it announce a list. */
export type ListStart = 'lead' | 'bare' | 'cell'

/** The list that begins exactly at `from`; null when none does. Never reads past `to`. */
export function scanList(source: ListSource, from: number, to: number, start: ListStart): CriterionList | null {
  const items: CriterionWritten[] = []
  let end = from
  let next = from
  let separated = ''
  let worn = false
  for (;;) {
    const two = wornComma(source, next, items)
    const item = two ?? scanItem(source, next, to, items.length === 0 ? start : 'bare', items)
    if (!item) break
    worn ||= two !== null
    if (separated.includes(';') && OWN_WORDS.test(source.folded.slice(item.end, item.end + 12))) break
    items.push(...item.items)
    end = item.end
    const aside = at(ASIDE, source.folded, end)
    const separator = at(SEPARATOR, source.folded, end + (aside?.[0].length ?? 0))
    if (!separator || separator[0].length === 0) break
    separated = separator[0]
    next = separator.index + separator[0].length
    if (next >= to) break
  }
  return items.length > 0 ? { items, span: { start: from, end }, worn: worn || at(MORE, source.folded, end) !== null } : null
}

interface Item {
  readonly items: readonly CriterionWritten[]
  readonly end: number
}

function scanItem(source: ListSource, from: number, to: number, start: ListStart, before: readonly CriterionWritten[]): Item | null {
  const lead = at(LEAD, source.folded, from)
  if (start === 'lead' && !lead) return null
  let index = from + (lead?.[0].length ?? 0)
  const range = at(/tu\s+(?:tieu\s+chi\s+)?(?:so\s+)?(?=\d)/uy, source.folded, index)
  if (range) index += range[0].length
  const number = numberAt(source.folded, index)
  const mayBeNumber = lead !== null || range !== null || start === 'cell' || before.some((b) => b.no !== null) || isClosed(number)
  if (number && mayBeNumber && !isOtherNumber(source.folded, number, to)) return numbered(source, from, to, number, lead !== null)
  return named(source, from, index, to)
}

/** Only where each number is one more than the last: "13.5" after 2 is no list. */
function wornComma(source: ListSource, from: number, before: readonly CriterionWritten[]): Item | null {
  const two = at(WORN, source.folded, from)
  const [no, next] = [Number(two?.groups?.['no']), Number(two?.groups?.['next'])]
  if (two === null || no !== (before.at(-1)?.no ?? NaN) + 1 || next !== no + 1) return null
  const end = from + two[0].length
  return { items: sequence(no, next, from, end), end }
}

/** "(5)" and "5." are closed numbers; a bracket that the number did not open is not its own. */
function numberAt(folded: string, index: number): RegExpExecArray | null {
  const number = at(NUMBER, folded, index)
  const close = number?.groups?.['close']
  if (!number?.groups || !close?.endsWith(')') || number[0].startsWith('(')) return number
  number.groups['close'] = ''
  number[0] = number[0].slice(0, -close.length)
  return number
}

/** What follows in the next cell or paragraph says nothing of it. */
function isOtherNumber(folded: string, number: RegExpExecArray, to: number): boolean {
  const other = isClosed(number) ? null : at(OTHER_NUMBER, folded, number.index + number[0].trimEnd().length)
  return other !== null && other.index + other[0].length <= to
}

const isClosed = (number: RegExpExecArray | null): boolean => (number?.groups?.['close'] ?? '') !== ''

function numbered(source: ListSource, from: number, to: number, number: RegExpExecArray, led: boolean): Item | null {
  const no = Number(number.groups?.['no'])
  const end = number.index + number[0].length
  const link = at(LINK, source.folded, end)
  const nameFrom = end + (link?.[0].length ?? 0)
  const name = nameFrom < to && !source.taken(nameFrom) ? nameAt(source, nameFrom) : null
  if (name) return withName(source, from, no, name.index, name.index + name[0].length)
  const range = at(RANGE, source.folded, end)
  const last = Number(range?.groups?.['to'] ?? 0)
  const rangeEnd = end + (range?.[0].length ?? 0)
  if (last > no && rangeEnd <= to) return { items: sequence(no, last, from, rangeEnd), end: rangeEnd }
  const free = led && /[-:(.]/.test(link?.[0] ?? '') && /\p{Lu}/u.test(source.text[nameFrom] ?? '') && source.folded[end - 1] !== '.'
  const words = free ? at(FREE_NAME, source.folded, nameFrom) : null
  if (words && nameFrom + words[0].length <= to) return withName(source, from, no, nameFrom, nameFrom + words[0].trimEnd().length)
  return bare(source, from, no, number)
}

/** A number without a name; its own bracket is closed with it, a full stop is not. */
function bare(source: ListSource, from: number, no: number, number: RegExpExecArray): Item {
  const stop = number[0].endsWith('.') ? 1 : 0
  const end = number.index + number[0].length - stop
  const closed = number[0].startsWith('(') && !isClosed(number) ? (at(CLOSE, source.folded, end)?.[0].length ?? 0) : 0
  return { items: [{ no, name: null, span: { start: from, end: end + closed } }], end: end + closed }
}

function withName(source: ListSource, from: number, no: number, start: number, end: number): Item {
  const opened = source.folded.slice(from, start).includes('(')
  const close = opened ? at(CLOSE, source.folded, end) : null
  const to = end + (close?.[0].length ?? 0)
  return { items: [{ no, name: source.text.slice(start, end), span: { start: from, end: to } }], end: to }
}

const sequence = (from: number, to: number, start: number, end: number): CriterionWritten[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ no: from + i, name: null, span: { start, end } }))

function named(source: ListSource, from: number, index: number, to: number): Item | null {
  const quote = at(/["']?/uy, source.folded, index)?.[0].length ?? 0
  if (index >= to || source.taken(index + quote)) return null
  const name = nameAt(source, index + quote)
  if (!name || name.index + name[0].length > to) return null
  let end = name.index + name[0].length
  if (quote > 0 && /["']/.test(source.folded[end] ?? '')) end++
  const number = at(NUMBER_AFTER, source.folded, end)
  const written = source.text.slice(name.index, name.index + name[0].length)
  if (number) end += number[0].length
  return { items: [{ no: number ? Number(number.groups?.['no']) : null, name: written, span: { start: from, end } }], end }
}

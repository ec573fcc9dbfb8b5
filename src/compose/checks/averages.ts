/** "Bình quân 16,25 tiêu chí/xã" against the bands and the table of the same letter. */
import { problem, type Problem } from '../../model/problem.js'
import { span, type Span } from '../../model/span.js'
import type { LetterRecord } from '../../model/letter-record.js'
import type { ComposeInput } from '../record-part.js'
import { pageAt, printedNumber, short, type Check } from './check.js'

const AVERAGE = /bình quân[^.;:\n]{0,50}?\s(?<value>\d{1,2}(?:,\d{1,2})?)\s+(?:tiêu chí|TC)[^.;,\n]{0,14}\/\s?xã/giu
const BAND =
  /(?:(?<under>dưới)\s+|từ\s+)?(?<low>\d{1,2})(?:\s{0,2}(?:-|–|đến)\s{0,2}(?<high>\d{1,2})|\s?\/\s?\d{1,2})?\s+tiêu chí\s{0,2}:?\s{0,2}(?:có\s+)?(?<count>\d{1,3})(?:\s?\/\s?\d{1,3})?\s+xã/giu

export interface Band {
  readonly low: number
  readonly high: number
  readonly count: number
}

/** Bands that the letter prints with their counts, in reading order. */
export const bandsOf = (text: string): Band[] =>
  [...text.matchAll(BAND)].map((m) => {
    const low = Number(m.groups?.['low'])
    const high = Number(m.groups?.['high'] ?? low)
    const count = Number(m.groups?.['count'])
    return m.groups?.['under'] === undefined ? { low, high, count } : { low: 0, high: low - 1, count }
  })

export const averages: Check = (record, input) => {
  const found = [...input.document.text.matchAll(AVERAGE)]
  const [first] = found
  if (found.length !== 1 || !first) return []
  const at = span(first.index, first.index + first[0].length)
  const value = Number((first.groups?.['value'] ?? '').replace(',', '.'))
  return [...againstTable(record, input, value, at), ...againstBands(input, value, at)]
}

/** The mean of a table's rows, when the table shows every commune that the letter counts. */
function againstTable(record: LetterRecord, input: ComposeInput, value: number, at: Span): Problem[] {
  for (const rows of tables(record, input)) {
    if (rows.length < 4 || !isWhole(rows.length, input.document.text)) continue
    const sum = rows.reduce((a, b) => a + b, 0)
    const mean = sum / rows.length
    if (Math.abs(mean - value) <= 0.051) return []
    const says = `Ghi “${quote(input, at)}” (trang ${pageAt(input, at)}) nhưng bảng ${rows.length} xã cộng được ${sum} tiêu chí, bình quân ${printedNumber(mean)}; cần đối chiếu.`
    return [problem('count/average', says, { at: '/criteria', span: at })]
  }
  return []
}

/** Counts of criteria met, one list per table and set. */
function tables(record: LetterRecord, input: ComposeInput): number[][] {
  const groups = new Map<string, number[]>()
  record.criteria.forEach((row, i) => {
    const [proof] = record.evidence[`/criteria/${i}`] ?? []
    const table = proof ? input.document.tables.findIndex((t) => t.span.start <= proof.start && proof.end <= t.span.end) : -1
    if (table < 0 || row.metCount === null) return
    const key = `${table}|${row.standard}|${row.set}`
    groups.set(key, [...(groups.get(key) ?? []), row.metCount])
  })
  return [...groups.values()]
}

/** "16/16 xã" or "16 xã" is printed, and no larger number of communes. */
function isWhole(rows: number, text: string): boolean {
  const counts = [...text.matchAll(/(\d{1,3})\s+xã(?!\p{L})/gu)].map((m) => Number(m[1]))
  return counts.includes(rows) && Math.max(...counts) === rows
}

/** A mean cannot leave what the bands allow. */
function againstBands(input: ComposeInput, value: number, at: Span): Problem[] {
  const bands = bandsOf(input.document.text.slice(Math.max(0, at.start - 1500), at.end))
  const communes = bands.reduce((n, b) => n + b.count, 0)
  if (bands.length < 2 || communes === 0) return []
  const least = bands.reduce((n, b) => n + b.count * b.low, 0) / communes
  const most = bands.reduce((n, b) => n + b.count * b.high, 0) / communes
  if (value >= least - 0.01 && value <= most + 0.01) return []
  const says = `Ghi “${quote(input, at)}” (trang ${pageAt(input, at)}) nhưng theo các nhóm đã kể (${communes} xã) bình quân chỉ có thể từ ${printedNumber(least)} đến ${printedNumber(most)}; cần đối chiếu.`
  return [problem('count/average', says, { at: '/standings', span: at })]
}

const quote = (input: ComposeInput, at: Span): string => short(input.document.text.slice(at.start, at.end))

/** Sums of money as printed: "14.574 triệu đồng" (dot for thousands, comma for decimals), in đồng. */
import { span, type Span } from '../../model/span.js'
import type { Match } from '../rule.js'

/** Folded; read back with accents by `unitOf`. */
export const FIGURE = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,3})?`
export const UNIT = String.raw`(?:(?:nghin|ngan|trieu|tram)\s+t[yi]|t[yi]|trieu|tr|nghin|ngan)?\s{0,2}\.?\s?d(?:ong)?|trd|t[yi]|trieu`

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn)\s+t[ỷỉ]/u, 1e12],
  [/^trăm\s+t[ỷỉ]/u, 1e11],
  [/^triệu\s+t[ỷỉ]/u, 1e15],
  [/^t[ỷỉ]/u, 1e9],
  [/^(?:triệu|tr)/u, 1e6],
  [/^(?:nghìn|ngàn)/u, 1e3],
  [/^đ(?:ồng)?$/u, 1],
]

/** How many đồng one of the unit is; null when the printed word is no unit of money ("tỷ lệ", "đông"). */
export function scaleOf(printed: string): number | null {
  const unit = printed.toLowerCase().replace(/\s+/g, ' ').trim()
  if (!/(?:đồng|đ|tỷ|tỉ|triệu)$/u.test(unit)) return null
  return SCALES.find(([form]) => form.test(unit))?.[1] ?? null
}

/** "3.504,98" → 3504.98. */
export const figureOf = (printed: string): number => Number(printed.replace(/\./g, '').replace(',', '.'))

/** Whole đồng: 3504,98 million is 3 504 980 000, not a binary fraction of it. */
export const amountOf = (figure: string, scale: number): number => Math.round(figureOf(figure) * scale)

/**
 * Rates and thresholds are no sums of this letter: "44 triệu đồng/người", "500.000 đồng mỗi hộ", "thu nhập bình quân đạt 62 triệu đồng".
 * Nor are counts without "đồng" before a noun: "2 triệu cây".
 */
export function isRate(match: Match, unit: string): boolean {
  const after = match.after(24)
  if (/^\s*(?:\/|một\s|mot\s|moi\s|tren\s+(?:mot|moi|dau)|chi\b|y\b)/u.test(after)) return true
  if (/(?:thu nhap|binh quan|dau nguoi|muc song)[^;.]{0,60}$/u.test(match.before(80))) return true
  return !/đồng|đ$/u.test(unit.toLowerCase()) && !/^\s*(?:[,;:.)]|$|va\s|von\s|tu\s|cho\s|de\s|kinh phi|trong\s)/u.test(after)
}

/** How far back words may name a sum, in characters. */
export const REACH = 1200

/** Where the words that name the sum begin: after the last comma, semicolon, bracket or sentence end before it. */
export function clauseBefore(match: Match): Span {
  const { view, segment, span: own } = match
  const from = Math.max(segment.span.start, own.start - REACH)
  for (let i = own.start - 1; i >= from; i--) {
    const sign = view.text[i] ?? ''
    const beforeBlank = /\s/.test(view.text[i + 1] ?? '')
    if (';()'.includes(sign) || ((sign === ',' || sign === '.') && beforeBlank)) return span(i + 1, own.start)
  }
  return span(from, own.start)
}

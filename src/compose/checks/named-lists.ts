/** "07 xã (A, B, C, D, E, F)": the printed count against the names that follow; what criteria already told of the same list is not told again. */
import { ofKind } from '../../model/finding.js'
import { problem, type Problem } from '../../model/problem.js'
import { covers, overlaps, span, type Span } from '../../model/span.js'
import type { ComposeInput } from '../record-part.js'
import { pageAt, short, type Check } from './check.js'

/** A count of communes, a few words on, and the opening of its list. */
const COUNTED =
  /(?<![\d/.,])(?<count>\d{1,3})(?:\s{0,2}\/\s{0,2}\d{1,3})?\s+(?:xã|phường|thị trấn|đơn vị)(?<words>[^.;:()\d]{0,70}?)\s{0,2}(?<open>\(|:|,?\s(?:bao\s)?gồm(?:\scó)?(?:\scác\sxã|\scác|\sxã)?\s?:?)/giu
/** Only some are named. */
const SOME = /trong đó|như|tiêu biểu|điển hình|ví dụ|nhất là|còn lại/iu

/** A band's words stand just before its count ("Từ 15 - 18 tiêu chí: 06 xã"), in characters. */
const NEAR = 40

export const namedLists: Check = (record, input) => {
  const { text } = input.document
  const told = record.problems.flatMap((p) => (p.code === 'count/list' && p.span ? [p.span] : []))
  const names = ofKind(input.findings, 'unit').map((f) => f.value.nameSpan)
  return [...text.matchAll(COUNTED)].flatMap((m) => {
    const from = m.index + m[0].length
    const region = regionOf(text, from, m.groups?.['open'] === '(')
    if (!region || told.some((t) => overlaps(t, span(m.index - NEAR, region.end)))) return []
    const named = text.slice(region.start, region.end)
    if (SOME.test(m.groups?.['words'] ?? '') || SOME.test(named) || /\d|…|v\.v/.test(named)) return []
    return mismatch(input, span(m.index, region.end), Number(m.groups?.['count']), region, names)
  })
}

/** Told only when the names found and the names as punctuation divides them agree with each other, and not with the count. */
function mismatch(input: ComposeInput, whole: Span, count: number, region: Span, names: readonly Span[]): Problem[] {
  const found = new Set(names.filter((n) => covers(region, n)).map((n) => n.start)).size
  if (found === 0 || found === count || divided(input.document.text.slice(region.start, region.end)) !== found) return []
  const quote = short(input.document.text.slice(whole.start, whole.end))
  const says = `Ghi ${count} xã nhưng kể tên ${found}: “${quote}” (trang ${pageAt(input, whole)}); giữ như bản in, cần đối chiếu.`
  return [problem('count/list', says, { at: '/standings', span: whole })]
}

/** The bracket's inside, or up to the end of the clause. */
function regionOf(text: string, from: number, bracket: boolean): Span | null {
  let depth = 0
  for (let i = from; i < Math.min(text.length, from + 900); i++) {
    const sign = text[i] ?? ''
    if (sign === '(') depth++
    if (sign === ')' && depth-- === 0) return bracket ? span(from, i) : null
    if (depth === 0 && text.startsWith('\n\n', i)) return bracket ? null : span(from, i)
    if (!bracket && depth === 0 && (sign === ';' || (sign === '.' && /\s|$/.test(text[i + 1] ?? '')))) return span(from, i)
  }
  return null
}

/** Names as commas, semicolons and "và" divide them; remarks in brackets and "huyện X:" left out. */
function divided(region: string): number {
  return region
    .replace(/\([^()]*\)/g, '')
    .replace(/(?:huyện|thị xã|thành phố)\s+[^:,;]{2,30}:/giu, '')
    .split(/[,;]|\svà\s/u)
    .filter((name) => /\p{Lu}/u.test(name)).length
}

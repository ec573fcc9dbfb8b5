/** Who issued the letter: the letterhead, else the symbol with the letter's own mentions. */
import { ofKind } from '../model/finding.js'
import type { Span } from '../model/span.js'
import type { Agency } from '../reference/agencies.js'
import { bodySpelt, RESPELT } from './head-spelling.js'
import { letterWords, properCase } from './proper-case.js'
import type { ComposeInput } from './record-part.js'

export interface Issuer {
  readonly name: string
  readonly parent: string | null
  readonly span: Span
  readonly parentSpan: Span | null
  readonly rule: string
  readonly confidence: number
  readonly assumed: readonly string[]
}

export function issuerOf(input: ComposeInput, place: string | null): Issuer | null {
  const [found] = ofKind(input.findings, 'issuer')
  if (!found) return fromSymbol(input, place)
  const words = letterWords(input.document.text)
  const cased = (name: string): string => properCase(name, words, input.reference)
  const spelt = bodySpelt(input, cased(found.value.name))
  return {
    name: spelt?.value ?? cased(found.value.name),
    parent: found.value.parent === null ? null : cased(found.value.parent),
    span: found.span,
    parentSpan: found.also?.['parent'] ?? null,
    rule: found.rule,
    confidence: spelt ? Math.min(found.confidence, RESPELT) : found.confidence,
    assumed: spelt ? [...found.assumed, spelt.says] : found.assumed,
  }
}

/** "TB-STNMT" speaks for the Sở Tài nguyên và Môi trường; "UBND-NN" needs the unit that the letter itself names. */
function fromSymbol(input: ComposeInput, place: string | null): Issuer | null {
  const [number] = ofKind(input.findings, 'letter-number')
  const agency = number ? input.reference.symbols.issuerOf(number.value.symbol) : null
  if (!number || !agency) return null
  const base = { parent: null, parentSpan: null, rule: 'head/issuer-of-symbol', span: number.span }
  const says = `Phần đầu văn bản không có tên cơ quan; cơ quan ban hành suy từ ký hiệu ${number.value.symbol}.`
  if (!agency.ofUnit) return { ...base, name: agency.name, confidence: agency.level === 'any' ? 0.7 : 0.85, assumed: [says] }
  const name = nameWithUnit(input, agency, place)
  return { ...base, name: name ?? agency.name, confidence: name ? 0.8 : 0.6, assumed: [says] }
}

/** The unit named with the body and the letter's place most often: "UBND xã Tân Hương" in a letter from Tân Hương. */
function nameWithUnit(input: ComposeInput, agency: Agency, place: string | null): string | null {
  if (place === null) return null
  const escaped = place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const kinds = 'xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu'
  const pattern = new RegExp(`(?<!\\p{L})(${kinds})\\s+${escaped}(?!\\p{L})`, 'gu')
  const counts = new Map<string, number>()
  for (const m of input.document.text.matchAll(pattern)) {
    const own = /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)\s*$/u.test(
      input.document.text.slice(Math.max(0, m.index - 24), m.index),
    )
    counts.set(m[1] ?? '', (counts.get(m[1] ?? '') ?? 0) + (own ? 3 : 1))
  }
  const kind = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  return kind ? `${agency.name} ${kind} ${place}` : null
}

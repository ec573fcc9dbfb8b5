/** Citations of the record: mentions merged, own number left out, dates settled, what does not fit told. */
import { isFullDay, type Edtf } from '../model/calendar.js'
import { ofKind } from '../model/finding.js'
import type { Evidence } from '../model/letter-record.js'
import { problem, type Problem } from '../model/problem.js'
import { mergeMentions, type Cited, type Mention } from './citations-merge.js'
import { isOwnNumber } from './citations-own.js'
import type { HeadFacts } from './head-facts.js'
import { evidenceOf, recordPart, type ComposeInput, type RecordPart } from './record-part.js'

export function composeCitations(input: ComposeInput, head: HeadFacts): RecordPart {
  const mentions = ofKind(input.findings, 'citation').filter((m) => !isOwnNumber(m, head, input))
  const cited = mergeMentions(mentions.map((m) => settleYear(m, head))).map((c) => withType(c, input))
  const evidence: Record<string, readonly Evidence[]> = {}
  cited.forEach((c, i) => (evidence[`/citations/${i}`] = c.mentions.map((m) => evidenceOf(input.document, m))))
  return recordPart(
    { citations: cited.map((c) => c.value) },
    { evidence, problems: cited.flatMap((c, i) => [...typeProblems(c, i, input), ...dateProblems(c, i)]) },
  )
}

/** "ngày 12-4" without a year: the last such day that is not after the letter; without the letter's date it stays open. */
function settleYear(mention: Mention, head: HeadFacts): Mention {
  const { date } = mention.value
  if (!date?.startsWith('XXXX-')) return mention
  const assumed = [...mention.assumed]
  const settled = isFullDay(head.date) && head.date ? lastBefore(date.slice(5), head.date) : null
  assumed.push(settled ? `Ngày văn bản không ghi năm; lấy năm gần nhất trước ngày công văn: ${settled}.` : 'Ngày văn bản không ghi năm.')
  return { ...mention, value: { ...mention.value, date: settled }, confidence: Math.min(mention.confidence, 0.75), assumed }
}

function lastBefore(monthDay: string, day: Edtf): Edtf {
  const year = Number(day.slice(0, 4))
  return `${year}-${monthDay}` <= day ? `${year}-${monthDay}` : `${year - 1}-${monthDay}`
}

/** No type word in the text: the symbol tells it (Decree 30/2020, appendix III). */
function withType(cited: Cited, input: ComposeInput): Cited {
  if (cited.value.type !== null) return cited
  const type = input.reference.symbols.typeOf(cited.value.number)
  if (type === null) return cited
  const assumed = `Văn bản không ghi tên loại; suy từ ký hiệu ${cited.value.number}.`
  const mentions = cited.mentions.map((m) => ({ ...m, assumed: [...m.assumed, assumed] }))
  return { value: { ...cited.value, type }, mentions }
}

function typeProblems(cited: Cited, index: number, input: ComposeInput): Problem[] {
  const { type, number } = cited.value
  const bySymbol = typeBySymbol(number, input)
  if (type === null || bySymbol === null || fits(type, bySymbol, input)) return []
  const says = `Văn bản ${number} được gọi là “${type}” nhưng ký hiệu là của ${bySymbol.toLowerCase()}; cần đối chiếu bản gốc.`
  return [problem('citation/type-differs', says, { at: `/citations/${index}`, span: cited.mentions[0]?.span ?? null })]
}

/** The type that a symbol tells; "Công văn" (no type in it) only when its first piece is a known body. */
function typeBySymbol(number: string, input: ComposeInput): string | null {
  const { symbols } = input.reference
  if (symbols.read(number).type === null && symbols.issuerOf(number) === null) return null
  return symbols.documentType(number)?.name ?? null
}

/** "Văn bản" and a longer or shorter form of the name fit; another official type does not. */
function fits(type: string, bySymbol: string, input: ComposeInput): boolean {
  const [printed, expected] = [type.toLowerCase(), bySymbol.toLowerCase()]
  if (printed.startsWith('văn bản') || printed.startsWith(expected) || expected.startsWith(printed)) return true
  const known = input.reference.documentTypes.atStartOf(type)
  return known === null || known.name.toLowerCase() === expected
}

/** A day that no calendar has ("31/4/2024"): left out, and said. */
function dateProblems(cited: Cited, index: number): Problem[] {
  const wrong = cited.mentions.find(
    (m) => m.value.date === null && m.also?.['date'] && m.confidence <= 0.7 && m.rule !== 'citation/bare-number',
  )
  if (!wrong || cited.value.date !== null) return []
  const says = `Ngày của văn bản ${cited.value.number} không có trong lịch nên để trống; cần đối chiếu bản gốc.`
  return [problem('citation/date-impossible', says, { at: `/citations/${index}`, span: wrong.also?.['date'] ?? wrong.span })]
}

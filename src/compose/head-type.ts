/** The letter's type: what the page says, checked with what the symbol says. */
import { ofKind, type FindingOf } from '../model/finding.js'
import { problem, type Problem } from '../model/problem.js'
import type { ComposeInput } from './record-part.js'

export interface LetterType {
  readonly type: string | null
  readonly found: Pick<FindingOf<'type'>, 'span' | 'rule' | 'confidence' | 'assumed'> | null
  readonly problems: readonly Problem[]
}

export function typeOf(input: ComposeInput): LetterType {
  const [heading] = ofKind(input.findings, 'type')
  const [number] = ofKind(input.findings, 'letter-number')
  const symbol = number?.value.symbol ?? ''
  if (heading) return { type: heading.value, found: heading, problems: differs(input, heading, symbol) }
  const type = symbol === '' ? null : input.reference.symbols.typeOf(symbol)
  if (!number || type === null) return { type: null, found: null, problems: [] }
  const assumed = [`Văn bản không có dòng tên loại; tên loại suy từ ký hiệu ${symbol}.`]
  return {
    type,
    found: { span: number.span, rule: 'head/type-of-symbol', confidence: type === 'Công văn' ? 0.8 : 0.85, assumed },
    problems: [],
  }
}

/** The abbreviation in the symbol names types of its own, none of them the heading's. */
function differs(input: ComposeInput, heading: FindingOf<'type'>, symbol: string): Problem[] {
  const abbreviation = input.reference.symbols.read(symbol).type
  if (abbreviation === null) return []
  const named = input.reference.documentTypes.types.filter((t) => t.abbreviations.includes(abbreviation)).map((t) => t.name)
  const same = (name: string): boolean => name === heading.value || name.startsWith(heading.value) || heading.value.startsWith(name)
  if (named.length === 0 || named.some(same)) return []
  const says = `Ký hiệu ${symbol} là của ${named[0] ?? ''}, còn văn bản ghi tên loại ${heading.value}; hãy đối chiếu với bản gốc xem chỗ nào ghi nhầm.`
  return [problem('number/type-differs', says, { at: '/type', span: heading.span })]
}

import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { readMention } from '../mention.js'
import { cleanNumber, SLASH, symbolPrinted, SYMBOL } from '../number-forms.js'

const NEXT = String.raw`(?:\s?[,;]\s?(?:va\s+)?|\s+va\s+)(?:so\s+)?\d{1,5}[a-c]?`
const DATED = String.raw`(?:,?\s?\(?ngay\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?)?`
/** What stands between an ordinal and the symbol that a later number of the list prints for all: ", 2745 và 2803". */
const RUN = String.raw`${DATED}(?:${NEXT}${DATED}){0,7}?${NEXT}${SLASH}(?=[\p{L}\d])`
const SHARES = new RegExp(`^${RUN}(?:(?:19|20)\\d\\d${SLASH})?[a-z]`, 'u')

/** True when the folded words after a bare ordinal lead to a number with a symbol. */
export const sharesSymbol = (after: string): boolean => SHARES.test(after)

const TYPED =
  /(?:nghi quyet|quyet dinh|chi thi|nghi dinh|thong tu|ket luan|cong van|cong dien|van ban|thong bao|ke hoach|bao cao|to trinh|huong dan)\s*(?:(?:so|va|ngay|:|[\d/.,;()-][a-c]?)\s*)*$/u

/** "các Quyết định số 2711, 2745 và 2803/QĐ-UBND": the symbol is printed once, behind the last ordinal. */
export const sharedSymbol = defineRule({
  kind: 'citation',
  name: 'citation/shared-symbol',
  parts: ['body', 'attachment'],
  pattern: wording`(?:so\s{1,2})?(?<![\d/.-])(?<!\d,)(?<ordinal>\d{1,5}[a-c]?)(?=${RUN}(?<symbol>(?:(?:19|20)\d\d${SLASH})?${SYMBOL}))`,
  confidence: 0.85,
  read(match) {
    const printed = match.groups['symbol'] ?? ''
    const year = /^\d{4}\s*\/\s*/.exec(printed)?.[0] ?? ''
    const symbol = symbolPrinted(printed.slice(year.length))
    if (symbol === null || !/^\p{Lu}{2,}.*-/u.test(symbol) || !TYPED.test(match.before(160))) return null
    const at = match.at('ordinal')
    const number = cleanNumber(`${match.groups['ordinal'] ?? ''}/${year}${symbol}`)
    const found = readMention(match, { number, span: at, sure: true })
    const assumed = ['Ký hiệu lấy theo số cuối của danh sách, in một lần cho cả danh sách.']
    return found && { ...found, confidence: year === '' ? 0.85 : 0.75, assumed }
  },
  examples: [
    {
      text: 'Bãi bỏ các Quyết định số 118 và 124/QĐ-UBND.',
      finds: 'Quyết định số 118',
      value: { type: 'Quyết định', number: '118/QĐ-UBND', date: null, issuer: null, subject: null, relation: 'replaces' },
    },
  ],
  counterExamples: [
    { text: 'Có 12, 13/19 tiêu chí.', because: 'counts' },
    { text: 'Thôn 4, 5/HTX Hòa An.', because: 'no type word, no hyphen' },
    { text: 'Quyết định giao 12, 15 tổ; Công văn số 18/STC-NS.', because: 'what stands between is no list' },
  ],
})

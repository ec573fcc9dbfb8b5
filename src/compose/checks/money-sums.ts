/** "Tổng 1,2 tỷ đồng, gồm: ngân sách tỉnh 700, huyện 400 triệu": the parts against the sum, within one sentence. */
import { problem } from '../../model/problem.js'
import type { LetterRecord } from '../../model/letter-record.js'
import { spanOf, type Check } from './check.js'

export const moneySums: Check = (record, input) =>
  record.money.flatMap((total, i) => {
    const parts = partsOf(record, input.document.text, i)
    if (parts.exact === null || parts.amounts.length < 2) return []
    const sum = parts.amounts.reduce((a, b) => a + b, 0)
    if (sum === total.amount || (!parts.exact && sum < total.amount)) return []
    const says = `Các khoản kể sau “${total.text}” cộng được ${sum.toLocaleString('vi-VN')} đồng, không khớp ${total.amount.toLocaleString('vi-VN')} đồng; cần đối chiếu.`
    return [problem('count/money', says, { at: `/money/${i}`, span: spanOf(record, `/money/${i}`) })]
  })

/** Sums of the same sentence after "gồm" (all parts) or "trong đó" (maybe not all: only too much is wrong). */
function partsOf(record: LetterRecord, text: string, i: number): { readonly exact: boolean | null; readonly amounts: readonly number[] } {
  const total = spanOf(record, `/money/${i}`)
  if (!total) return { exact: null, amounts: [] }
  const rest = text.slice(total.end, total.end + 500)
  const stop = /\.\s|\n\n|$/.exec(rest)?.index ?? rest.length
  const lead = /^[,;]?\s*(?<word>trong đó|bao gồm|gồm)(?!\p{L})/iu.exec(rest)
  if (!lead) return { exact: null, amounts: [] }
  const amounts = record.money.flatMap((m, k) => {
    const at = spanOf(record, `/money/${k}`)
    return at && at.start > total.end && at.end <= total.end + stop ? [m.amount] : []
  })
  return { exact: !/trong/iu.test(lead.groups?.['word'] ?? ''), amounts }
}

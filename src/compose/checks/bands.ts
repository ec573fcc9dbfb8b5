/** Bands that cover all scores must add up to the communes that the letter counts. */
import { problem } from '../../model/problem.js'
import { bandsOf } from './averages.js'
import type { Check } from './check.js'

const TOTAL =
  /(?:toàn huyện|toàn tỉnh|toàn thành phố|toàn thị xã|tổng số)(?:\s+có|\s+là|:)?\s+(?:\d{1,3}\s?\/\s?)?(?<total>\d{1,3})\s+xã/giu

export const bandSums: Check = (_record, input) => {
  const { text } = input.document
  const bands = bandsOf(text)
  const totals = [...new Set([...text.matchAll(TOTAL)].map((m) => Number(m.groups?.['total'])))]
  const [total] = totals
  if (totals.length !== 1 || total === undefined || bands.length < 3 || !covered(bands.map((b) => [b.low, b.high] as const))) return []
  const sum = bands.reduce((n, b) => n + b.count, 0)
  if (sum === total) return []
  const says = `Các nhóm theo số tiêu chí cộng được ${sum} xã (${bands.map((b) => b.count).join(' + ')}) nhưng văn bản ghi có ${total} xã; cần đối chiếu.`
  return [problem('count/bands', says, { at: '/standings' })]
}

/** From 0 to the top without gap or overlap. */
function covered(bands: readonly (readonly [number, number])[]): boolean {
  const sorted = [...bands].sort((a, b) => a[0] - b[0])
  return sorted[0]?.[0] === 0 && sorted.every((b, i) => i === 0 || b[0] === (sorted[i - 1]?.[1] ?? 0) + 1)
}

/** What a sum is called and where it comes from, as the text tells it. */
import type { Match } from '../rule.js'
import { ancestors } from '../view.js'
import { labelOf } from '../parts/labels.js'
import { clauseBefore, REACH } from './amount.js'

/** Words between a name and its figure that name nothing. */
const LINKING = /\s*(?:là|với|khoảng|gần|trên|hơn|được|đạt|số tiền|mức|từ|trị giá|ước|dự kiến|chỉ|mới|[:,–-])\s*$/u

const SOURCES: readonly (readonly [string, RegExp])[] = [
  ['ngân sách trung ương', /ngân sách (?:trung ương|tw)|vốn trung ương|nstw/iu],
  ['ngân sách tỉnh', /ngân sách (?:cấp )?tỉnh|vốn tỉnh/iu],
  ['ngân sách thành phố', /ngân sách (?:cấp )?thành phố/iu],
  ['ngân sách huyện', /ngân sách (?:cấp )?(?:huyện|thị xã)/iu],
  ['ngân sách xã', /ngân sách (?:cấp )?(?:xã|phường)/iu],
  ['ngân sách địa phương', /ngân sách địa phương|vốn đối ứng|nsđp/iu],
  ['ngân sách nhà nước', /ngân sách nhà nước|nsnn/iu],
  ['vốn lồng ghép', /lồng ghép/iu],
  ['vốn tín dụng', /tín dụng|vốn vay/iu],
  ['vốn doanh nghiệp', /doanh nghiệp|hợp tác xã/iu],
  ['vốn huy động', /huy động|cộng đồng|người dân|nhân dân đóng góp|dân góp|xã hội hóa|xã hội hoá|đóng góp/iu],
  ['vốn sổ số kiến thiết', /xổ số kiến thiết/iu],
]

/** The segment's beginning, or as far back as words may name a sum. */
const openingOf = (match: Match): number => Math.max(match.segment.span.start, match.span.start - REACH)

const clean = (words: string): string => words.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim()

/** The sum's own clause; when that says nothing, what stands before its colon; then the item's heading. */
export function labelFor(match: Match): string {
  const clause = clauseBefore(match)
  const whole = match.view.text.slice(openingOf(match), match.span.start)
  if (/^[^:.;]*:\s*$/u.test(whole)) return named(whole)
  const own = named(match.view.text.slice(clause.start, clause.end))
  if (own.length >= 3) return own
  const before = named(match.view.text.slice(openingOf(match), clause.start))
  return before.length >= 3 ? before : (headings(match)[0] ?? '')
}

/** Linking words fall off the end, the item's mark off the front; of "A: B 650" the last named part stays. */
function named(text: string): string {
  let words = clean(text)
  words = words.slice(labelOf(words)?.length ?? 0)
  for (let cut = LINKING.exec(words); cut; cut = LINKING.exec(words)) words = words.slice(0, cut.index)
  const parts = words.split(/:\s/).map((p) => p.trim())
  return (parts.at(-1) ?? '').replace(/^(?:trong đó|gồm|bao gồm|và)[,:]?\s*/iu, '')
}

/** The nearest words that tell a source win: the clause, the item, the headings above. */
export function sourceFor(match: Match): string | null {
  const clause = clauseBefore(match)
  const places = [
    match.view.text.slice(clause.start, clause.end),
    match.view.text.slice(match.span.end, match.span.end + 60).split(/[,;.)]/)[0] ?? '',
    match.view.text
      .slice(openingOf(match), clause.start)
      .split(/[;.]\s/)
      .at(-1) ?? '',
    ...headings(match),
  ]
  for (const place of places) {
    const last = SOURCES.map(([name, form]) => ({ name, at: place.search(form) })).filter((s) => s.at >= 0)
    const best = last.sort((a, b) => b.at - a.at)[0]
    if (best) return best.name
  }
  return null
}

/** Headings above the item, nearest first. */
const headings = (match: Match): string[] =>
  match.segment.node
    ? ancestors(match.segment.node).map((n) => clean(match.view.text.slice(n.content.start, n.content.end)).replace(/[:.;]+$/, ''))
    : []

/** Receivers and copies: one item per dash line, never split inside; a run-on line is split at its semicolons. */
import type { Segment } from '../../model/letter-parts.js'
import type { Span } from '../../model/span.js'
import { fold } from '../../text/fold.js'
import { labelOf } from '../parts/labels.js'
import type { LetterView } from '../view.js'

export interface ListItem {
  readonly text: string
  readonly span: Span
}

interface Draft {
  start: number
  end: number
  dashed: boolean
}

/** `intro` matches the folded words before the first item ("Kính gửi:", "Nơi nhận:") at a piece's head. */
export function listItems(view: LetterView, segments: readonly Segment[], intro: RegExp): ListItem[] {
  const drafts: Draft[] = []
  for (const { span } of segments) {
    const skip = intro.exec(view.folded.slice(span.start, span.end))?.[0].length ?? 0
    const from = span.start + skip + leading(view.text.slice(span.start + skip, span.end))
    if (from < span.end && !LIST_BELOW.test(view.folded.slice(from, span.end))) addPiece(view.text, { start: from, end: span.end }, drafts)
  }
  return drafts.flatMap((d) => itemOf(view.text, d))
}

/** "(Danh sách kèm theo)": where the receivers are told, none itself. */
const LIST_BELOW = /^\((?:co |theo )?(?:danh sach|theo danh sach)[^()]*\)[\s.;]*$/

const leading = (text: string): number => text.length - text.trimStart().length

function addPiece(text: string, at: Span, drafts: Draft[]): void {
  const own = text.slice(at.start, at.end)
  const label = labelOf(own)
  const dashed = label !== null && ['dash', 'plus', 'star', 'number'].includes(label.class)
  const last = drafts.at(-1)
  if (!dashed && last && goesOn(text.slice(last.start, last.end), own)) {
    last.end = at.end
    return
  }
  const start = at.start + (dashed ? label.length : 0)
  const cuts = dashed ? dashCuts(text.slice(start, at.end)) : semicolonCuts(own)
  const bounds = [0, ...cuts, at.end - start]
  for (let i = 0; i + 1 < bounds.length; i++) drafts.push({ start: start + (bounds[i] ?? 0), end: start + (bounds[i + 1] ?? 0), dashed })
}

/** A piece without a dash that carries on the item before it: that one was left open, this one begins small or the list uses dashes. */
const goesOn = (before: string, own: string): boolean =>
  isAside(own) || (!/[.;:]\s*$/.test(before) && (/^\p{Ll}/u.test(own) || /(?:,|\bvà|\bcủa|[-–])\s*$/u.test(before)))

/** "(qua Sở Y tế)", "(để báo cáo)" on a line of its own: told of the receiver above. */
const isAside = (own: string): boolean => /^\s*\([^()]+\)[\s;,.]*$/.test(own)

/** "- Như trên; - Lưu: VT." on one line: where the next dash begins; without a stop only before what begins like a receiver. */
function dashCuts(own: string): number[] {
  const marked = [...own.matchAll(/(?:[;.]\s*(?:[-–+•]|\d{1,2}[.)])\s+(?=\S)|,\s*[-–+•]\s+(?=\p{Lu}))/gu)]
  if (marked.length > 0) return marked.map((m) => m.index + m[0].length)
  if (own.includes(';')) return []
  return [...own.matchAll(/\s[-–]\s+(?=\p{Lu})/gu)]
    .map((m) => m.index + m[0].length)
    .filter((at) => RECEIVER.test(own.slice(at)) && !isPaired(own, at))
}

const RECEIVER =
  /^(?:Các|UBND|Ủy ban|Uỷ ban|HĐND|Sở|Bộ|Ban (?!hành)|Phòng|Văn phòng|Chi cục|Cục|Công an|Trung tâm|Đảng [uủ][ỷy]|Huyện [uủ][ỷy]|Tỉnh [uủ][ỷy]|Chủ tịch|Giám đốc|Trưởng|Thủ trưởng|Hội|Đoàn|Trường|Kho bạc|Ngân hàng|Điện lực|Công ty|Bệnh viện|Ông|Bà|Đồng chí)\s/u

/** "Thường trực Huyện ủy - HĐND - UBND", "Văn phòng HĐND - UBND": bodies joined in one name. */
const isPaired = (own: string, at: number): boolean =>
  /^(?:HĐND|UBND|UBMTTQ|Đoàn (?:ĐBQH|đại biểu)|MTTQ)(?!\p{L})/u.test(own.slice(at)) &&
  /(?:Thường trực|Văn phòng|HĐND|HU|TU|[Uu]ỷ|[ủỦ]y)[^-–]{0,20}[-–]\s*$/u.test(own.slice(0, at))

/** Semicolons outside brackets; what is kept on file ("Lưu: VT; NN") stays one. */
function semicolonCuts(own: string): number[] {
  const cuts: number[] = []
  let depth = 0
  for (let i = 0; i < own.length; i++) {
    if (own[i] === '(') depth++
    else if (own[i] === ')') depth = Math.max(0, depth - 1)
    else if (own[i] === ';' && depth === 0 && !/^\s*[-–+]?\s*luu\b/.test(fold(own.slice(cuts.at(-1) ?? 0)))) cuts.push(i + 1)
  }
  return cuts
}

function itemOf(text: string, draft: Draft): ListItem[] {
  const own = text.slice(draft.start, draft.end)
  const head = /^(?:[\s\-–+•*]|~(?=\s))+/.exec(own)?.[0].length ?? 0
  const kept = own
    .slice(head)
    .replace(/\n\s*\((?:Có |Theo )?[Dd]anh sách[^()]*\)[\s.;]*$/u, '')
    .replace(/;\s*\d{1,2}[.)]\s*$/, '')
    .replace(/[\s;,./:\-–+•]+$/, (tail) => (tail.startsWith('.') && /\.\)$/.test(tail) ? tail : ''))
  if (!/\p{L}/u.test(kept)) return []
  const start = draft.start + head
  return [{ text: kept.replace(/\s+/g, ' '), span: { start, end: start + kept.length } }]
}

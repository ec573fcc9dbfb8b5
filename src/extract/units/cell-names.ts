/** The communes that a cell holds when it holds nothing else: "Bảo Hà", "3. Xã Bảo Hà (huyện Bảo Yên)", "Bảo Hà, Nghĩa Đô; Xuân Hòa", a name a line. */
import type { Span } from '../../model/span.js'
import type { CommuneKind } from '../../model/written.js'
import { fold } from '../../text/fold.js'
import { listAt, type Member } from './lists.js'
import type { Tie } from './ties.js'

export interface NamedInCell {
  readonly span: Span
  readonly written: string
  readonly kind: CommuneKind | null
  readonly tie: Tie | null
  readonly former: boolean
}

const LEAD =
  /^\s*(?:[-+•*]\s*)?(?:\d{1,3}\s*[.)-]\s*)?(?:\d{1,2} xã\s*[:(]\s*)?(?:(?:UBND|Ủy ban nhân dân|Đảng ủy)\s+(?=xã|phường|thị trấn))?/u
/** What may stand after the last name: "(*)", "(2 tiêu chí)", "." */
const REST = /^\s*(?:\([^()]*\)|\*+)?[\s.;,)]*$/u

/** null when the cell holds other words, or none. `start` is where the cell stands in the text. */
export function namesInCell(cell: string, start: number, kind: CommuneKind | null): readonly NamedInCell[] | null {
  const text = inOneLine(cell)
  if (text.length > 400 || isTotal(text) || IS_MARK.test(text)) return null
  const lead = LEAD.exec(text)?.[0].length ?? 0
  const as = /\p{Ll}/u.test(text) ? 'mixed' : 'capitals'
  const list = listAt(text, lead, { as, kind, direct: false })
  if (!list || !REST.test(text.slice(list.end))) return null
  return list.members.map((m) => named(m, start))
}

/** What a cell says of a criterion, not of a place. */
const IS_MARK = /^\s*(?:(?:Đã|Chưa|Không)\s+)?(?:Đạt|đạt|Có|Không|Hoàn thành|hoàn thành)\s*$/u

const named = ({ name, kind, tie, former, cued }: Member, start: number): NamedInCell => ({
  span: { start: start + name.start, end: start + name.end },
  written: name.text,
  kind: cued ? kind : null,
  tie,
  former: former || (tie?.former ?? false),
})

/**
 * Lines of a cell are names of their own when each has two syllables, or begins with a dash or a number; otherwise a name was broken by the
 * cell's width. Same length.
 */
function inOneLine(cell: string): string {
  const lines = cell.split('\n')
  const listed = lines.length > 1 && lines.every((l) => /^\s*(?:[-+•]|\d{1,2}[.)])\s/.test(l))
  if (listed) return cell.replace(/\n\s*(?:[-+•]|\d{1,2}[.)])/g, (m) => ';' + ' '.repeat(m.length - 1))
  const whole = lines.length > 1 && lines.every((l) => /^\s*\p{Lu}\S*(?: \p{Lu}\S*)+[;,]?\s*$/u.test(l))
  return whole
    ? cell.replace(/([;,]?)(\s*)\n/g, (_, mark: string, gap: string) => `${mark}${gap};`.replace(/^[;,](\s*);/, ' $1;'))
    : cell.replaceAll('\n', ' ')
}

/** "Tổng cộng", "Toàn huyện", "Bình quân": no commune's row. */
export const isTotal = (text: string): boolean =>
  /^[\s|\d.]*(?:tong(?: cong| so)?|cong|toan (?:huyen|tinh|xa|thanh pho|thi xa)|binh quan|trung binh|chung|luy ke)(?![a-z])(?! (?:hoa|thanh|son)(?![a-z]))/.test(
    fold(text),
  )

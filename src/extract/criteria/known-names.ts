/**
 * A commune that the letter has introduced, named again without "xã" where criteria or titles are told of it:
 * "1) Bảo Hà (…): đạt 15/19", "; Bảo Hà còn thiếu …". What the units family found there already is left alone.
 */
import type { FindingOf } from '../../model/finding.js'
import type { Segment } from '../../model/letter-parts.js'
import { overlaps } from '../../model/span.js'
import type { LetterView } from '../view.js'

type UnitFinding = FindingOf<'unit'>

const RUN = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}']*(?:\s\p{Lu}[\p{L}']*)+(?:\s\d{1,2}(?![\d/.,]|\s*(?:tiêu|TC|xã)))?(?![\p{L}\p{N}])/gu
/** Words with a capital only because a sentence begins with them. */
const LEAD = /^(?:Riêng|Còn|Xã|Tại|Ở|Về|Hiện|Nay|Song|Nhưng|Trong|Cả)\s/u
const BEFORE =
  /(?:^|[;:,.(•–+-]|(?:^|\s)\(?[\p{L}\d]{1,3}[.)]|(?<!\p{L})(?:và|của|ở|tại|về|nay|hiện|riêng|thì|là|còn|cho|để|cùng|với|chỉ|song|nhưng|xã|Riêng|Còn|Xã|Tại|Ở|Về|Hiện|Nay|Song|Nhưng|Trong|Cả))\s*$/u
const AFTER =
  /^\s*(?:[(:,;.]|[-–]\s|$|(?:đạt|còn|chỉ|mới|hiện|đã|được|vẫn|thiếu|từng|giữ|đăng ký|phấn đấu|chưa|cùng|đều|có|nằm|lùi|chuyển|dời|năm|thì|cũ|nay|và|hụt|vướng|nợ|rớt|tự|là|sang|\d{1,2}\s*(?:\/|tiêu|TC))(?![\p{L}]))/u

/** Names of two syllables and more that the letter has introduced for sure; of one told both as former and as present, the present. */
export function introducedNames(units: readonly UnitFinding[]): ReadonlyMap<string, UnitFinding> {
  const names = new Map<string, UnitFinding>()
  for (const unit of units) {
    const { written, former } = unit.value
    const had = names.get(written)
    if (unit.confidence >= 0.9 && / /.test(written) && (!had || (had.value.former && !former))) names.set(written, unit)
  }
  return names
}

/** Confidence just over doubt: the name is known, the place speaks of criteria or titles. */
const SURE = 0.85

export function namedAgain(
  view: LetterView,
  segment: Segment,
  names: ReadonlyMap<string, UnitFinding>,
  here: readonly UnitFinding[],
): UnitFinding[] {
  if (names.size === 0) return []
  const { start: base } = segment.span
  const text = view.text.slice(base, segment.span.end)
  return [...text.matchAll(RUN)].flatMap((m) => {
    const lead = LEAD.exec(m[0])?.[0].length ?? 0
    const run = m[0].slice(lead).replace(/\s+/g, ' ')
    const name = [run, run.replace(/ \d+$/, '')].find((n) => names.has(n))
    const unit = name === undefined ? undefined : names.get(name)
    if (!unit || name === undefined) return []
    const start = m.index + lead
    const span = { start: base + start, end: base + start + name.length }
    const alone =
      BEFORE.test(text.slice(Math.max(0, start - 24), start)) && AFTER.test(text.slice(start + name.length, start + name.length + 24))
    if (!alone || here.some((u) => overlaps(u.span, span))) return []
    return [{ ...unit, value: { ...unit.value, list: null, nameSpan: span }, span, rule: 'criteria/named-again', confidence: SURE }]
  })
}

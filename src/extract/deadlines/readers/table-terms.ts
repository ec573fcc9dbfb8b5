/** Terms in tables: a column headed Thời hạn, Thời gian hoàn thành, Tiến độ …; who from the column of the office in charge, task from the column of contents. */
import { ofKind, type Finding, type FindingOf } from '../../../model/finding.js'
import type { Segment } from '../../../model/letter-parts.js'
import { covers } from '../../../model/span.js'
import type { WhoWritten } from '../../../model/written-time.js'
import { textOf, foldedOf, type LetterView } from '../../view.js'
import type { Reader } from '../../rule.js'
import { oneLine, written } from '../rules/written.js'
import { splitActors } from '../structure/split-actor.js'
import { columnsOf, type Columns } from '../structure/table-columns.js'
import { cellTime } from '../time/cell-time.js'
import { termColumns } from './term-columns.js'

export const tableTermsReader: Reader = {
  name: 'deadline/table-terms',
  read: (view, found) => {
    const add: FindingOf<'deadline'>[] = []
    const replace: { finding: Finding; by: Finding }[] = []
    const drop: { finding: Finding; because: string }[] = []
    const own = ofKind(found, 'deadline')
    const terms = termColumns(view, found)
    for (const segment of view.parts.segments.filter((s) => s.cell !== null)) {
      const columns = columnsOf(view, segment, terms.has(`${segment.cell?.table}:${segment.cell?.column}`))
      const inside = own.filter((f) => covers(segment.span, f.span))
      if (columns === 'schedule')
        drop.push(...inside.map((finding) => ({ finding, because: 'bảng lịch làm việc, không phải bảng giao việc' })))
      if (columns === null || columns === 'schedule') continue
      const [first, ...others] = inside
      const bare = bareTerm(view, segment, columns)
      if (!first) add.push(...bare)
      else if (bare[0] && !fills(view, segment, first)) {
        replace.push({ finding: first, by: bare[0] })
        drop.push(...others.map((finding) => ({ finding, because: 'ô bảng đã đọc trọn' })))
      } else replace.push({ finding: first, by: withColumns(view, first, columns) })
    }
    return { add, drop, replace }
  },
}

/** True when the wording is nearly all that the cell holds. */
const fills = (view: LetterView, segment: Segment, finding: FindingOf<'deadline'>): boolean =>
  (finding.span.end - finding.span.start) / oneLine(textOf(view, segment.span)).length > 0.9

function withColumns(view: LetterView, finding: FindingOf<'deadline'>, columns: Columns): FindingOf<'deadline'> {
  const who: WhoWritten[] = columns.who
    ? splitActors(view.text, columns.who).map((span) => ({ text: oneLine(textOf(view, span)), span, rule: `deadline/who-${columns.how}` }))
    : []
  const task = taskIn(view, columns)
  const old = OLD_TERM.test(columns.head)
  const value = { ...finding.value, who, task, quoted: finding.value.quoted || old }
  const assumed = old ? [...finding.assumed, 'cột ghi hạn cũ'] : finding.assumed
  return { ...finding, value, assumed, ...(columns.who ? { also: { who: columns.who } } : {}) }
}

/** "Hạn cũ", "Thời hạn đã giao", "Thời hạn theo Kế hoạch số 12": the term of another paper, beside the one that holds now. */
const OLD_TERM = /\s(?:cu|ban dau|truoc day|da (?:giao|an dinh|dang ky)|theo \p{L}+(?: \p{L}+)? so \S+)$/u

/** The cell of the work; numbers of criteria with their head and whose they are: "Tiêu chí chưa đạt: 2, 5 (xã A)". */
function taskIn(view: LetterView, { task, about }: Columns): string {
  const cell = task ? oneLine(textOf(view, task)) : ''
  if (!about || !/^\d/u.test(cell)) return cell
  const place = about.place ? oneLine(textOf(view, about.place)) : ''
  return `${oneLine(textOf(view, about.head))}: ${cell}${place === '' ? '' : ` (${place})`}`
}

/** A cell without a cue: "30/9/2023", "Quý III/2023", "9/2023", "Hằng quý". "Thường xuyên" tells no term. */
function bareTerm(view: LetterView, segment: Segment, columns: Columns): FindingOf<'deadline'>[] {
  const read = cellTime(foldedOf(view, segment.span))
  if (!read) return []
  const value = written(oneLine(textOf(view, segment.span)), read.kind, read.time, read.clock)
  const finding: FindingOf<'deadline'> = {
    kind: 'deadline',
    value,
    span: segment.span,
    part: segment.part,
    rule: 'deadline/table-cell',
    confidence: 0.92,
    assumed: [],
  }
  return [withColumns(view, finding, columns)]
}

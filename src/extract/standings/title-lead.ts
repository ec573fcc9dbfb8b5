/**
 * The letter's own title says what its communes strive for ("V/v đôn đốc các xã đăng ký đạt chuẩn nông thôn mới năm 2023"): those whose scores it then tells,
 * in a table or point by point, are these communes. Told of the whole, not of each: doubtful.
 */
import { ofKind, type Finding, type FindingOf } from '../../model/finding.js'
import type { Segment } from '../../model/letter-parts.js'
import type { Standard } from '../../model/written-criteria.js'
import { fold } from '../../text/fold.js'
import type { Reader } from '../rule.js'
import { segmentsOf, type LetterView } from '../view.js'
import { gridsOf } from '../criteria/tables/grid.js'
import { countIn } from '../criteria/tables/marks.js'
import { standardOf } from '../criteria/standards.js'
import { subjectLine } from './rulings.js'
import { standingFinding } from './standing-finding.js'

const TITLE =
  /(?<!\p{L})(?:cac|mot so|\d{1,3})\s+xa\s+(?:diem\s+)?(?:(?:duoc\s+chon|dang\s+ky|phan\s+dau|du\s+kien)\s+)+(?:(?:thuc\s+hien|xay\s+dung|hoan\s+thanh|ve\s+dich|dat\s+chuan)\s+)+(?:xa\s+)?(?:nong\s+thon\s+moi|ntm)(?:\s+(?<level>nang\s+cao|kieu\s+mau))?\s+(?:(?:vao|trong|den)\s+)?nam\s+(?<year>20\d\d)(?!\s*[-,/]|\d)/u

export const titleLead: Reader = {
  name: 'standings/title-lead',
  read(view, found) {
    const lead = leadOf(view)
    if (!lead) return { add: [] }
    const told = new Set(ofKind(found, 'standing').map((s) => fold(s.value.commune.written)))
    const units = [...inTables(view, found), ...inPoints(view, found)].filter((u) => !told.has(fold(u.value.written)) && !u.value.former)
    const first = [...new Map(units.map((u) => [fold(u.value.written), u])).values()]
    return { add: first.map((unit) => targetOf(unit, lead)) }
  },
}

interface Lead {
  readonly segment: Segment
  readonly standard: Standard
  readonly year: number
}

function leadOf(view: LetterView): Lead | null {
  for (const segment of [...segmentsOf(view, 'title'), ...subjectLine(view)]) {
    const m = TITLE.exec(view.folded.slice(segment.span.start, segment.span.end).replace(/\s+/g, ' '))
    if (m) return { segment, standard: standardOf(m.groups?.['level']), year: Number(m.groups?.['year']) }
  }
  return null
}

/** Rows that count a commune's criteria. */
const inTables = (view: LetterView, found: readonly Finding[]): FindingOf<'unit'>[] =>
  gridsOf(view, found).flatMap((grid) =>
    grid.rows.flatMap((row) => (row.unit && row.cells.some((c) => c.folded.includes('/') && countIn(c.folded) !== null) ? [row.unit] : [])),
  )

/** "- Xã A đạt 17 tiêu chí, …". */
const inPoints = (view: LetterView, found: readonly Finding[]): FindingOf<'unit'>[] =>
  ofKind(found, 'unit').filter((u) => {
    const node = view.parts.segments.find((s) => s.cell === null && s.span.start <= u.span.start && u.span.end <= s.span.end)?.node
    if (!node || !['item', 'heading'].includes(node.kind)) return false
    const lead = view.folded.slice(node.content.start, u.value.nameSpan.start)
    return (
      /^\W*(?:xa\s*)?$/u.test(lead) &&
      /^\W*(?:(?:da|moi|hien)\s+)*(?:dat|duoc)\s+\d{1,2}(?!\d)/u.test(view.folded.slice(u.value.nameSpan.end, u.value.nameSpan.end + 40))
    )
  })

const targetOf = (unit: FindingOf<'unit'>, { segment, standard, year }: Lead): FindingOf<'standing'> =>
  standingFinding({
    status: 'target',
    standard,
    year,
    span: segment.span,
    commune: unit.value,
    at: unit.span,
    part: segment.part,
    rule: 'standing/title-lead',
    confidence: 0.78,
    assumed: ['Đích lấy theo trích yếu của văn bản, nói chung cho các xã được nêu.'],
  })

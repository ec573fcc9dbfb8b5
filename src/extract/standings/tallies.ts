/** How many communes of a district or province hold a title: "8/17 xã đạt chuẩn nông thôn mới", "nâng tổng số xã đạt chuẩn lên 13/17 xã". */
import type { FindingOf } from '../../model/finding.js'
import type { Standard } from '../../model/written-criteria.js'
import type { Reader } from '../rule.js'
import { segmentsOf } from '../view.js'
import { asOfFor } from '../criteria/as-of.js'
import { standardsIn } from '../criteria/standards.js'
import { clauseAt, plainText, sentenceAt, stretchOf, type Stretch } from '../criteria/stretch.js'

const COUNT = '(?<met>\\d{1,3}(?:\\.\\d{3})?)(?:\\s*xa)?(?:\\s*/\\s*(?<total>\\d{1,3}(?:\\.\\d{3})?))?\\s*xa(?!\\p{L})'
const HOLD = new RegExp(
  `(?<![\\d/.,])${COUNT}(?:\\s*\\([^()]{0,30}\\))?\\s*(?:da\\s+)?(?:duoc\\s+)?(?:cong\\s+nhan\\s+)?dat\\s+(?:chuan|tieu\\s+chuan)(?=[^.;]{0,40}(?:nong\\s+thon\\s+moi|ntm)|\\s*[,.;(])`,
  'gu',
)
const RAISED = new RegExp(`tong\\s+so\\s+xa\\s+dat\\s+(?:chuan|tieu\\s+chuan)(?<what>[^.;]{0,90}?)\\s+len\\s+${COUNT}`, 'gu')
const TARGET = /(?<!\p{L})(?:phan dau|muc tieu|du kien|ke hoach(?! so)|dang ky|nang tong so|co them|se)(?!\p{L})/u

export const tallies: Reader = {
  name: 'standings/tallies',
  read(view, found) {
    const add = segmentsOf(view, 'body', 'attachment')
      .filter((s) => s.cell === null)
      .flatMap((segment) => readStretch(stretchOf(view, segment, found)))
    return { add }
  },
}

function readStretch(stretch: Stretch): FindingOf<'tally'>[] {
  const own = stretch.view.folded.slice(stretch.span.start, stretch.span.end)
  const held = [...own.matchAll(HOLD)]
    .filter((m) => m.groups?.['total'] !== undefined || WHOLE_AREA.test(own.slice(Math.max(0, m.index - 60), m.index)))
    .map((m) => tallyOf(stretch, m, standardAfter(stretch, m), false))
  const raised = [...own.matchAll(RAISED)].map((m) =>
    tallyOf(stretch, m, standardsIn(m.groups?.['what'] ?? '')[0]?.standard ?? 'ntm', true),
  )
  return [...held, ...raised]
}

function standardAfter(stretch: Stretch, m: RegExpExecArray): Standard {
  const end = stretch.span.start + m.index + m[0].length
  return standardsIn(stretch.view.folded.slice(end, end + 45))[0]?.standard ?? 'ntm'
}

function tallyOf(stretch: Stretch, m: RegExpExecArray, standard: Standard, raised: boolean): FindingOf<'tally'> {
  const span = { start: stretch.span.start + m.index, end: stretch.span.start + m.index + m[0].length }
  const clause = clauseAt(stretch, span.start)
  const before = plainText(stretch, clause.start, span.start)
  const heading = stretch.segment.node?.parent
  const planned =
    heading &&
    heading.kind !== 'root' &&
    /muc tieu|phuong huong|ke hoach/u.test(stretch.view.folded.slice(heading.span.start, heading.span.end))
  const number = (name: string): number => Number((m.groups?.[name] ?? '').replace('.', ''))
  return {
    kind: 'tally',
    value: {
      unit: unitBefore(stretch, span.end),
      standard,
      met: number('met'),
      total: m.groups?.['total'] === undefined ? null : number('total'),
      asOf: raised ? null : asOfFor(stretch, span.start),
      status: raised || planned || TARGET.test(before) ? 'target' : 'fact',
    },
    span,
    part: stretch.segment.part,
    rule: raised ? 'tally/raised' : 'tally/held',
    confidence: 0.92,
    assumed: [],
  }
}

const AREA =
  /(?:huyện|tỉnh|thị xã|thành phố)\s+\p{Lu}\p{L}*(?:\s+\p{Lu}[\p{L}']*){0,3}|[Tt]oàn\s+(?:huyện|tỉnh|thị xã|thành phố|quốc)|[Cc]ả\s+nước|(?:Tỉnh|Huyện|Thị xã|Thành phố)(?=\s+(?:hiện|đã|có|còn|mới)\s)/gu
/** Without "trên tổng số" a count is a tally when it is said of a whole area: "Cả nước có 3.838 xã (43,02%) đạt chuẩn". */
const WHOLE_AREA = /(?:ca\s+nuoc|toan\s+(?:quoc|tinh|huyen|thi\s+xa|thanh\s+pho))(?:\s+(?:hien|da|nay))*\s+co\s+$/u

/** The area named last before the count in its sentence, or "toàn huyện"; '' when none is. */
function unitBefore(stretch: Stretch, end: number): string {
  const text = stretch.view.text.slice(sentenceAt(stretch, end - 1).start, end)
  return [...text.matchAll(AREA)].at(-1)?.[0] ?? ''
}

/** "Đoàn kiểm tra thành lập theo Quyết định số 15/QĐ-BCĐ … của Ban Chỉ đạo huyện", "UBND huyện đã thành lập Tổ công tác tại Quyết định số …". */
import { ofKind } from '../../model/finding.js'
import { lowerOf } from '../deadlines/structure/clause.js'
import { membersOf, oneLine } from './members.js'
import { isConditional } from './not-told.js'
import { subjectBefore } from './subject.js'
import type { Ground } from './ground.js'
import type { Telling } from './telling.js'

const WHAT = String.raw`(?:đoàn|tổ|hội đồng|ban (?:chỉ đạo|quản lý|giám sát))(?: (?:kiểm tra|công tác|thẩm định|thẩm tra|giám sát|giúp việc|liên ngành|khảo sát|rà soát|phúc tra))?(?: [\p{Ll}\p{N}]+){0,8}?`
const FOUNDED = new RegExp(
  String.raw`(?<!\p{L})(?:(?<act>đã thành lập) (?<made>${WHAT})|(?<thing>${WHAT})(?:,)? (?:đã )?(?:được )?thành lập) \(?(?:theo|tại|bằng) (?=quyết định\s)`,
  'gu',
)

/** The decision right behind is the proof; it founds what is told. */
export function* founded({ view, found, place }: Ground): Generator<Telling> {
  const lower = lowerOf(view)
  for (const m of [...lower.slice(place.clause.start, place.clause.end).matchAll(FOUNDED)].slice(0, 10)) {
    const at = place.clause.start + m.index
    const end = at + m[0].length
    const paper = ofKind(found, 'citation').find((c) => c.span.start >= end - 1 && c.span.start <= end + 2)
    const thing = m.groups?.['made'] ?? m.groups?.['thing'] ?? ''
    const subject = m.groups?.['act'] === undefined ? null : subjectBefore(view, place.clause.start, at)
    const issuer = paper?.also?.['issuer']
    const members = subject?.members ?? (issuer ? membersOf(view, issuer) : [])
    if (!paper || members.length === 0 || isConditional(lower.slice(Math.max(place.clause.start, at - 120), at), '')) continue
    const from = at + m[0].indexOf(thing)
    yield {
      rule: 'founded',
      span: { start: subject?.start ?? at, end: paper.span.end },
      task: oneLine(`thành lập ${view.text.slice(from, from + thing.length)}`),
      ...{ guessed: false, members, count: null, of: null, done: true, document: paper, asOf: null },
      confidence: 0.88,
    }
  }
}

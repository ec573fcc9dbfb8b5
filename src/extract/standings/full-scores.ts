/** "Hai xã A, B đã đạt đủ 19/19 tiêu chí, đang hoàn thiện hồ sơ": all criteria claimed, no title yet. */
import type { FindingOf } from '../../model/finding.js'
import type { Reader } from '../rule.js'
import { segmentsOf } from '../view.js'
import { isWish } from '../criteria/scores.js'
import { clauseAt, plainText, stretchOf } from '../criteria/stretch.js'
import { subjectAt } from '../criteria/subject.js'
import { standingFinding } from './standing-finding.js'

const FULL =
  /(?<!\p{L})(?:da\s+|co\s+ban\s+)*(?:dat|hoan\s+thanh)\s+(?:du|day\s+du|ca|toan\s+bo|xong)\s+(?:(?:19\s*\/\s*19|10\s*\/\s*10|19|10)\s+)?(?:cac\s+)?tieu\s+chi(?!\p{L})|(?<!\p{L})(?:da\s+)?(?:dat|hoan\s+thanh)\s+(?:19\s*\/\s*19|10\s*\/\s*10)\s+tieu\s+chi(?=[^.;]{0,30}(?<!\p{L})(?:dang|da|cho)\s+(?:trinh|nop|lap|cho|hoan\s+thien|de\s+nghi|tham|duoc\s+tham))/gu

export const fullScores: Reader = {
  name: 'standings/full-scores',
  read(view, found) {
    const add = segmentsOf(view, 'body', 'attachment')
      .filter((s) => s.cell === null)
      .flatMap((segment): FindingOf<'standing'>[] => {
        const stretch = stretchOf(view, segment, found)
        const own = view.folded.slice(segment.span.start, segment.span.end)
        return [...own.matchAll(FULL)].flatMap((m) => {
          const start = segment.span.start + m.index
          const before = plainText(stretch, clauseAt(stretch, start).start, start)
          const subject = isWish(`${before} `) || /(?:chua|khong|ra soat)\s*$/u.test(before) ? null : subjectAt(stretch, start, found)
          return (subject?.how === 'clause' ? subject.communes : []).map((commune) =>
            standingFinding({
              status: 'met',
              standard: null,
              year: null,
              span: { start, end: start + m[0].length },
              commune,
              at: subject?.at ?? null,
              part: segment.part,
              rule: 'standing/all-criteria',
              confidence: 0.85,
            }),
          )
        })
      })
    return { add }
  },
}

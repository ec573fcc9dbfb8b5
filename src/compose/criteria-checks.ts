/** Sums that must hold inside one row: gold and record keep what is printed, the program says where it does not fit. */
import type { CriteriaRecord } from '../model/letter-record.js'
import { problem, type Problem } from '../model/problem.js'
import type { Span } from '../model/span.js'

export interface Places {
  readonly met: Span | null
  readonly unmet: Span | null
  readonly whole: Span
}

export function checkCounts(row: CriteriaRecord, at: string, places: Places): Problem[] {
  const { met, unmet, metCount, unmetCount, total, commune } = row
  const both = met.filter((no) => unmet.includes(no))
  return [
    ...(met.length > 0 && metCount !== null && met.length !== metCount
      ? [
          problem(
            'count/met',
            `Xã ${commune}: ghi đạt ${metCount} tiêu chí nhưng danh sách đạt có ${met.length}; giữ như bản in, cần đối chiếu.`,
            { at: `${at}/met`, span: places.met ?? places.whole },
          ),
        ]
      : []),
    ...(unmet.length > 0 && unmetCount !== null && unmet.length !== unmetCount
      ? [
          problem(
            'count/unmet',
            `Xã ${commune}: ghi ${unmetCount} tiêu chí chưa đạt nhưng danh sách có ${unmet.length}; giữ như bản in, cần đối chiếu.`,
            { at: `${at}/unmet`, span: places.unmet ?? places.whole },
          ),
        ]
      : []),
    ...(metCount !== null && unmetCount !== null && total !== null && metCount + unmetCount !== total
      ? [
          problem(
            'count/total',
            `Xã ${commune}: đạt ${metCount} và chưa đạt ${unmetCount} không cộng thành ${total}; giữ như bản in, cần đối chiếu.`,
            { at, span: places.whole },
          ),
        ]
      : []),
    ...(metCount !== null && unmetCount === null && total !== null && unmet.length > total - metCount
      ? [
          problem(
            'count/unmet',
            `Xã ${commune}: đạt ${metCount}/${total} nhưng kể ra ${unmet.length} tiêu chí chưa đạt; giữ như bản in, cần đối chiếu.`,
            { at: `${at}/unmet`, span: places.unmet ?? places.whole },
          ),
        ]
      : []),
    ...(both.length > 0
      ? [
          problem(
            'count/both-lists',
            `Xã ${commune}: tiêu chí ${both.join(', ')} vừa ở danh sách đạt vừa ở danh sách chưa đạt; cần đối chiếu bản gốc.`,
            { at, span: places.whole },
          ),
        ]
      : []),
  ]
}

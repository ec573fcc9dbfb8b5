/** Sums that must hold inside one row: gold and record keep what is printed, the program says where it does not fit. */
import type { CriteriaRecord } from '../model/letter-record.js'
import { problem, type Problem } from '../model/problem.js'
import type { Span } from '../model/span.js'

export interface Places {
  readonly met: Span | null
  readonly unmet: Span | null
  readonly whole: Span
}

export const checkCounts = (row: CriteriaRecord, at: string, places: Places): Problem[] => [
  ...checkList(row, 'met', at, places),
  ...checkList(row, 'unmet', at, places),
  ...checkSum(row, at, places),
]

/** The printed count beside the printed list. A few of those that are met ("đạt 17/19; tiêu chí 6 đã được xác nhận") are named for themselves, they are no list of all. */
function checkList(row: CriteriaRecord, side: 'met' | 'unmet', at: string, places: Places): Problem[] {
  const { metCount, unmetCount, total, commune } = row
  const listed = row[side].length
  const left = metCount !== null && total !== null ? total - metCount : null
  const said = side === 'met' ? metCount : (unmetCount ?? left)
  const fits = side === 'unmet' && unmetCount === null ? listed <= (said ?? listed) : listed === said
  const isPart = side === 'met' && said !== null && listed * 2 < said
  if (listed === 0 || said === null || fits || isPart) return []
  const word = side === 'met' ? 'đạt' : 'chưa đạt'
  const says = `Xã ${commune}: ghi ${said} tiêu chí ${word} nhưng danh sách có ${listed}; giữ như bản in, cần đối chiếu.`
  return [problem(`count/${side}`, says, { at: `${at}/${side}`, span: places[side] ?? places.whole })]
}

/** Met and unmet make the whole, and no criterion stands in both. */
function checkSum(row: CriteriaRecord, at: string, places: Places): Problem[] {
  const { met, unmet, metCount, unmetCount, total, commune } = row
  const both = met.filter((no) => unmet.includes(no))
  const wrong = metCount !== null && unmetCount !== null && total !== null && metCount + unmetCount !== total
  const sum = `Xã ${commune}: đạt ${metCount ?? 0} và chưa đạt ${unmetCount ?? 0} không cộng thành ${total ?? 0}; giữ như bản in, cần đối chiếu.`
  const twice = `Xã ${commune}: tiêu chí ${both.join(', ')} vừa ở danh sách đạt vừa ở danh sách chưa đạt; cần đối chiếu bản gốc.`
  return [
    ...(wrong ? [problem('count/total', sum, { at, span: places.whole })] : []),
    ...(both.length > 0 ? [problem('count/both-lists', twice, { at, span: places.whole })] : []),
  ]
}

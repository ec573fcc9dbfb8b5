/** The incoming stamp as one mark: its lines joined. */
import { hull } from '../../model/span.js'
import { anchorOf } from '../parts/anchors.js'
import type { Reader } from '../rule.js'
import { segmentsOf } from '../view.js'
import { finding, lineOf } from './make-finding.js'

export const arrivalReader: Reader = {
  name: 'head/arrival',
  read: (view) => {
    const pieces = segmentsOf(view, 'stamps')
    const box = pieces.findIndex((s) => anchorOf(lineOf(view, s)) === 'arrival')
    if (box < 0) return { add: [] }
    const after = pieces.slice(box + 1).findIndex((s) => !/^(?:Số|Ngày|Giờ|Chuyển|Lưu|SỐ|NGÀY|[\d/.-]+$)/.test(lineOf(view, s)))
    const end = after < 0 ? pieces.length : box + 1 + after
    const lines = pieces.slice(box, end)
    const span = hull(lines.map((s) => s.span))
    if (!span) return { add: [] }
    const text = lines.map((s) => lineOf(view, s)).join(' / ')
    return { add: [finding('mark', { mark: 'arrival', text }, { span, part: 'stamps' }, 'head/arrival', 0.9)] }
  },
}

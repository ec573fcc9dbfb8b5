/** The type that the page itself names: a heading, or the marks of a công văn (V/v, Kính gửi without a heading). */
import { anchorOf } from '../parts/anchors.js'
import { typeHeading, typeStart } from '../parts/type-words.js'
import type { Reader } from '../rule.js'
import { segmentsOf } from '../view.js'
import { finding, lineOf } from './make-finding.js'

export const typeReader: Reader = {
  name: 'head/type',
  read: (view) => {
    if (view.parts.form === 'news') {
      const first = segmentsOf(view, 'body')[0]
      return { add: first ? [finding('type', 'Tin bài', first, 'head/type-news', 0.9)] : [] }
    }
    const heading = segmentsOf(view, 'title')[0]
    const line = heading ? lineOf(view, heading) : ''
    const name = typeHeading(line) ?? typeStart(line)?.name ?? null
    if (heading && name !== null) return { add: [finding('type', name, heading, 'head/type-heading', 0.97)] }
    const vv = segmentsOf(view, 'letterhead').find((s) => anchorOf(lineOf(view, s)) === 'subject')
    const kinhGui = segmentsOf(view, 'addressees')[0]
    const mark = vv ?? kinhGui
    return { add: mark ? [finding('type', 'Công văn', mark, 'head/type-cong-van', vv && kinhGui ? 0.96 : 0.9)] : [] }
  },
}

/** Drops times that set no term, each with its reason. The reasons are records: a newcomer adds one line to NOT_TERMS. */
import { ofKind } from '../../../model/finding.js'
import { covers } from '../../../model/span.js'
import type { Reader } from '../../rule.js'
import { contextOf } from '../structure/context.js'
import { NOT_TERMS } from './not-terms.list.js'

/** Cues that no citation's date has: inside a citation they tell that document's term. */
const OWN_CUE = new Set(['deadline/before', 'deadline/at-latest', 'deadline/labelled', 'deadline/until'])

export const notTermsReader: Reader = {
  name: 'deadline/not-terms',
  read: (view, found) => {
    const citations = ofKind(found, 'citation')
    const drop = ofKind(found, 'deadline').flatMap((finding) => {
      if (!OWN_CUE.has(finding.rule) && citations.some((c) => covers(c.span, finding.span)))
        return [{ finding, because: 'ngày tháng của một văn bản được dẫn' }]
      const context = contextOf(view, found, finding)
      const reason = context && NOT_TERMS.find((n) => n.is(context))
      return reason ? [{ finding, because: reason.because }] : []
    })
    return { add: [], drop }
  },
}

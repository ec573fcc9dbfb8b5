/** Of readings that overlap the longest wording wins; of equal ones the surer. */
import { ofKind } from '../../../model/finding.js'
import { overlaps } from '../../../model/span.js'
import type { Reader } from '../../rule.js'
import type { DeadlineFinding } from '../structure/context.js'

export const overlapsReader: Reader = {
  name: 'deadline/overlaps',
  read: (_view, found) => {
    const all = [...ofKind(found, 'deadline')].sort(byStrength)
    const kept: DeadlineFinding[] = []
    const drop: { finding: DeadlineFinding; because: string }[] = []
    for (const finding of all) {
      const winner = kept.find((k) => overlaps(k.span, finding.span))
      if (winner) drop.push({ finding, because: `nằm trong cách viết dài hơn «${winner.value.text}» (${winner.rule})` })
      else kept.push(finding)
    }
    return { add: [], drop }
  },
}

/** Of two alike in both the name decides, so that the order of rules in the family says nothing. */
const byStrength = (a: DeadlineFinding, b: DeadlineFinding): number =>
  length(b) - length(a) || b.confidence - a.confidence || (a.rule < b.rule ? 1 : a.rule > b.rule ? -1 : 0)

const length = (f: DeadlineFinding): number => f.span.end - f.span.start

/** One telling, and the findings it makes: one for all who are told of together, one more for each who is shown by a paper of its own. */
import type { FindingOf } from '../../model/finding.js'
import type { Span } from '../../model/span.js'
import type { TimeWritten } from '../../model/written-time.js'
import type { Ground } from './ground.js'
import { oneLine, type Member } from './members.js'
import { paperIn, type Task } from './task.js'

export interface Telling extends Task {
  readonly rule: string
  /** From the first name to the last word that tells it. */
  readonly span: Span
  readonly members: readonly Member[]
  readonly count: number | null
  readonly of: number | null
  readonly done: boolean
  readonly asOf: TimeWritten | null
  readonly document: FindingOf<'citation'> | null
  readonly confidence: number
  readonly assumed?: readonly string[]
}

export function findingsOf({ view, found, place }: Ground, telling: Telling): FindingOf<'fulfilment'>[] {
  const shown = telling.members
    .map((told) => ownOf(view, place, told))
    .map((member) => ({
      member,
      paper: telling.done && member.bracket ? paperIn(view, found, member.bracket.start, member.bracket.end) : null,
    }))
  const alone = shown.filter((s) => s.paper !== null)
  const rest = shown.filter((s) => s.paper === null).map((s) => s.member)
  const make = (members: readonly Member[], paper: FindingOf<'citation'> | null): FindingOf<'fulfilment'> => ({
    kind: 'fulfilment',
    value: {
      text: oneLine(view.text.slice(telling.span.start, telling.span.end)),
      who: members.map(({ text, span }) => ({ text, span })),
      count: telling.count,
      of: telling.of,
      task: telling.task,
      taskGuessed: telling.guessed,
      done: telling.done,
      asOf: telling.asOf,
      document: paper?.value.number ?? null,
    },
    span: telling.span,
    ...(paper ? { also: { document: paper.span } } : {}),
    part: place.segment.part,
    rule: `fulfilment/${telling.rule}`,
    confidence: telling.confidence,
    assumed: telling.assumed ?? [],
  })
  const each = alone.map(({ member, paper }) => make([member], paper))
  return rest.length > 0 || alone.length === 0 ? [make(rest, telling.document), ...each] : each
}

/** "2. Xã Phú An: … UBND xã đã nộp hồ sơ": a point of one commune speaks of that one. */
function ownOf(view: Ground['view'], { segment }: Ground['place'], member: Member): Member {
  const bare = /^(?<office>UBND\s+)?(?<kind>xã|phường|thị trấn)$/iu.exec(member.text)?.groups
  const head = bare && HEAD.exec(view.text.slice(segment.span.start, segment.span.start + 100))?.groups
  return bare && head && head['kind']?.toLowerCase() === bare['kind']?.toLowerCase() && member.span.start > segment.span.start + 4
    ? { ...member, text: oneLine(`${bare['office'] ?? ''}${bare['kind'] ?? ''} ${head['name'] ?? ''}`) }
    : member
}
const HEAD =
  /^[\s*•+-]*(?:\d{1,2}[.)]\s*|\p{Ll}\)\s*)?(?:[ĐđD]ối với\s+)?(?:UBND\s+)?(?<kind>[Xx]ã|[Pp]hường|[Tt]hị trấn)\s+(?<name>\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3})\s*(?:\([^()]{1,80}\)\s*)?:/u

/** Who must act, what is to be done, to whom and through whom: read from the clause, else from the clauses and headings before it. */
import { ofKind, type FindingOf } from '../../../model/finding.js'
import type { WhoWritten } from '../../../model/written-time.js'
import type { Span } from '../../../model/span.js'
import type { Reader } from '../../rule.js'
import { textOf, type LetterView } from '../../view.js'
import { placeOf } from '../structure/clause.js'
import type { DeadlineFinding } from '../structure/context.js'
import { extendsOf } from '../structure/extension.js'
import { handOverDoubt, nameDoubt } from '../structure/name-doubt.js'
import { splitActors } from '../structure/split-actor.js'
import { channelOf, labelTask, receiverOf, taskNearby, taskOf } from '../structure/task.js'
import { whoActs } from '../structure/who-acts.js'
import { surenessOf } from '../structure/who-ways.js'

export const partiesReader: Reader = {
  name: 'deadline/parties',
  read: (view, found) => {
    const own = ofKind(found, 'deadline')
    const receivers = ofKind(found, 'addressee')
    return { add: [], replace: own.map((finding) => ({ finding, by: withParties(view, finding, own, receivers) })) }
  },
}

function withParties(
  view: LetterView,
  finding: DeadlineFinding,
  all: readonly DeadlineFinding[],
  receivers: readonly FindingOf<'addressee'>[],
): DeadlineFinding {
  const place = placeOf(view, finding.span)
  if (!place || finding.value.task !== null) return finding
  const acting = whoActs(view, place, finding.span, finding.value.quoted)
  const actor = acting?.actor
  const who = acting
    ? [acting.actor.span, ...acting.together]
        .toSorted((a, b) => a.start - b.start)
        .flatMap((span) => (acting.as === undefined ? membersOf(view, span, receivers) : [{ text: acting.as, span }]))
        .map((w) => ({
          ...w,
          confidence: Math.min(
            surenessOf(acting.from, acting.actor.way, finding.value.quoted),
            nameDoubt(view, acting.actor),
            handOverDoubt(view, acting.actor.span, finding.span, place.sentence),
          ),
          rule: `deadline/who-${acting.from}-${acting.actor.way}`,
        }))
    : []
  const others = all.filter((f) => f !== finding).map((f) => f.span)
  const value = {
    ...finding.value,
    who,
    task: labelTask(finding.value.text) ?? taskOf(view, place, finding.span, actor?.span ?? null, others) ?? taskNearby(view, place),
    extends: extendsOf(view, place, finding.span),
    to: receiverOf(view, place.clause),
    via: channelOf(view, place.clause),
  }
  return { ...finding, value, ...(actor ? { also: { ...finding.also, who: actor.span } } : {}) }
}

/** "Các trường có tên ở trên" are the receivers of the letter; any other name is split where it names several. */
function membersOf(view: LetterView, at: Span, receivers: readonly FindingOf<'addressee'>[]): WhoWritten[] {
  const name = textOf(view, at)
  if (/có tên|kính gửi/iu.test(name)) {
    const first = name.split(/\s/u)[0]?.toLowerCase()
    const meant = receivers.filter((r) => r.value.toLowerCase().startsWith(first ?? ''))
    if (meant.length > 0) return meant.map((r) => ({ text: r.value, span: r.span }))
  }
  return splitActors(view.text, at).map((span) => ({ text: oneLine(textOf(view, span)), span }))
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

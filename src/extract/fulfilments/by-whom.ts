/** "Kết quả đã được UBND huyện A báo cáo … tại Báo cáo số …". */
import { lowerOf } from '../deadlines/structure/clause.js'
import { asOfIn, dayBehind } from './as-of.js'
import { oneLine, runAt } from './members.js'
import { isConditional } from './not-told.js'
import { objectAt, paperIn } from './task.js'
import type { Ground } from './ground.js'
import type { Telling } from './telling.js'

const BY = /(?<!\p{L})đã được\s+/gu
const HANDS = /^\s+(?:đã |kịp thời )?(?<verb>gửi|gởi|nộp|trình|báo cáo|bàn giao|hoàn thành|hoàn tất)(?!\p{L})/u

export function* byWhom({ view, found, place }: Ground): Generator<Telling> {
  const lower = lowerOf(view)
  for (const m of [...lower.slice(place.clause.start, place.clause.end).matchAll(BY)].slice(0, 20)) {
    const at = place.clause.start + m.index
    const run = runAt(view, at + m[0].length, place.clause.end)
    const verb = run && HANDS.exec(lower.slice(run.end, Math.min(place.clause.end, run.end + 40)))
    if (!run || !verb || isConditional(lower.slice(Math.max(place.clause.start, at - 120), at), '')) continue
    const end = run.end + verb[0].length
    const object = objectAt(view, end, place.clause.end)
    const paper = paperIn(view, found, end, place.clause.end)
    const thing = oneLine(view.text.slice(Math.max(place.clause.start, at - 200), at)).replace(/^.*[,:]\s+/u, '')
    yield {
      rule: 'done-by',
      span: { start: at, end: Math.max(end, object.end, paper?.span.end ?? 0) },
      members: run.members,
      task: oneLine(`${verb.groups?.['verb'] ?? ''} ${thing.length > 2 && thing.length < 120 ? uncapital(thing) : object.text}`),
      ...{ guessed: false, count: null, of: null, done: true, document: paper, confidence: 0.85 },
      asOf: (paper ? null : dayBehind(view, end, place.clause.end)) ?? asOfIn(view, place.sentence.start, at),
    }
  }
}

const uncapital = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)

/** "Kết quả đã được UBND huyện A báo cáo … tại Báo cáo số …"; "Lễ công bố đã tổ chức ngày 21/02/2024". */
import { dayOf } from '../../model/calendar.js'
import { ofKind } from '../../model/finding.js'
import { lowerOf } from '../deadlines/structure/clause.js'
import { DAY, dayOfText } from '../deadlines/time/day.js'
import { unnamed } from '../deadlines/time/piece.js'
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

const HELD = new RegExp(
  String.raw`(?<!\p{L})(?<what>(?:le\s+(?:cong\s+bo|don\s+nhan|phat\s+dong|trao|khanh\s+thanh|khoi\s+cong|ra\s+quan|tong\s+ket|ky\s+ket)|hoi\s+nghi|hoi\s+thi|dai\s+hoi|hop\s+dan|phien\s+hop|cuoc\s+hop|lop\s+tap\s+huan|ngay\s+hoi)(?!\p{L})[^,;.()]{0,160}?)\s+\(?(?<told>da\s+)?(?:duoc\s+)?(?:to\s+chuc|dien\s+ra|khai\s+mac)\s+(?:thanh\s+cong\s+|xong\s+)?(?:vao\s+)?(?:(?:sang|chieu|toi)\s+)?(?<time>ngay\s+\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{4}|${unnamed(DAY)})(?!\d)`,
  'gu',
)

/** An event that was due, held on a day before the letter's. */
export function* held({ view, found, place }: Ground): Generator<Telling> {
  const letter = letterDay(found)
  for (const m of [...view.folded.slice(place.clause.start, place.clause.end).matchAll(HELD)].slice(0, 10)) {
    const start = place.clause.start + m.index
    const day = dayOfText(m.groups?.['time'] ?? '')
    if (!day) continue
    const year = day.year ?? (letter === null ? null : Number(letter.slice(0, 4)))
    const on = year === null ? null : dayOf(year, day.month, day.day)
    const told = m.groups?.['told'] !== undefined
    if (
      (!told && (on === null || letter === null || on >= letter)) ||
      isConditional(
        lowerOf(view)
          .slice(Math.max(place.clause.start, start - 60), start)
          .replace(/sau\s+$/u, ''),
        '',
      )
    )
      continue
    const what = oneLine(view.text.slice(start, start + (m.groups?.['what'] ?? '').length))
    yield {
      rule: 'held',
      span: { start, end: start + m[0].length },
      task: what,
      ...{ guessed: false, members: [], count: null, of: null, done: true, document: null },
      asOf: { form: 'day', day },
      confidence: told ? 0.9 : 0.82,
    }
  }
}

function letterDay(found: Ground['found']): string | null {
  const date = ofKind(found, 'letter-date')[0]?.value
  return date?.year && date.month ? dayOf(date.year, date.month, date.day ?? 1) : null
}

/** Ceremonies and meetings that were due, held on a day: "Lễ công bố (tổ chức ngày 21/02/2024)", "huyện đã tổ chức lễ công bố ngày …", "lễ công bố … do UBND huyện tổ chức ngày …". */
import { dayOf } from '../../model/calendar.js'
import { ofKind } from '../../model/finding.js'
import { lowerOf } from '../deadlines/structure/clause.js'
import { DAY, dayOfText } from '../deadlines/time/day.js'
import { unnamed } from '../deadlines/time/piece.js'
import { type Member, oneLine, runAt } from './members.js'
import { isConditional } from './not-told.js'
import { subjectBefore } from './subject.js'
import type { Ground } from './ground.js'
import type { Telling } from './telling.js'

const EVENT = String.raw`(?:le\s+(?:cong\s+bo|don\s+nhan|phat\s+dong|trao|khanh\s+thanh|khoi\s+cong|ra\s+quan|tong\s+ket|ky\s+ket)|hoi\s+nghi|hoi\s+thi|dai\s+hoi|hop\s+dan|phien\s+hop|cuoc\s+hop|lop\s+tap\s+huan|ngay\s+hoi)(?!\p{L})`
const ON = String.raw`(?:vao\s+)?(?:(?:sang|chieu|toi)\s+)?(?<time>ngay\s+\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{4}|${unnamed(DAY)})`

const HELD = new RegExp(
  String.raw`(?<!\p{L})(?<what>${EVENT}[^,;.()]{0,160}?)\s+\(?(?<told>da\s+)?(?:duoc\s+)?(?:to\s+chuc|dien\s+ra|khai\s+mac)\s+(?:thanh\s+cong\s+|xong\s+)?${ON}(?!\d)`,
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

/** "Huyện đã tổ chức lễ công bố ngày 24/02/2024": its own subject and the day. */
const ORGANISED = new RegExp(
  String.raw`(?<!\p{L})da\s+(?:(?:phoi hop|long trong|trong the)\s+)?(?<task>to\s+chuc)\s+(?:thanh\s+cong\s+)?(?<what>${EVENT}[^;.()]{0,160}?)\s+${ON}(?!\d)`,
  'gu',
)
/** "Huyện", "xã" alone is the letter's own. */
const OWN = /(?<![\p{L}\d]|(?:các|toàn|trong|ở|tại|cấp|của|cả) )(?:huyện|tỉnh|xã|thị xã|thành phố)\s+$/iu

export function* organised({ view, found, place }: Ground): Generator<Telling> {
  const lower = lowerOf(view)
  for (const m of [...view.folded.slice(place.clause.start, place.clause.end).matchAll(ORGANISED)].slice(0, 10)) {
    const at = place.clause.start + m.index
    const day = dayOfText(m.groups?.['time'] ?? '')
    const own = OWN.exec(view.text.slice(Math.max(place.clause.start, at - 24), at))
    const subject = subjectBefore(view, place.clause.start, at)
    const span = own && { start: at - own[0].length, end: at - own[0].length + own[0].trimEnd().length }
    const members: readonly Member[] = subject ? subject.members : span ? [{ text: own[0].trim(), span, bracket: null }] : []
    const start = subject?.start ?? span?.start ?? at
    if (!day || members.length === 0 || isConditional(lower.slice(Math.max(place.clause.start, start - 120), start), '')) continue
    const what = at + m[0].indexOf(m.groups?.['what'] ?? '')
    yield {
      rule: 'organised',
      span: { start, end: at + m[0].length },
      task: oneLine(`tổ chức ${view.text.slice(what, what + (m.groups?.['what'] ?? '').length)}`),
      ...{ guessed: false, members, count: null, of: null, done: true, document: null },
      asOf: { form: 'day', day: day.year === null ? { ...day, year: yearOf(found) } : day },
      confidence: 0.9,
    }
  }
}

/** "Dự lễ công bố … do UBND huyện tổ chức ngày 27/02/2024": the doer is told behind. */
const BY_WHOM = new RegExp(String.raw`(?<!\p{L})(?<what>${EVENT}[^;.()]{0,200}?)\s+do\s+`, 'gu')
const THEN = new RegExp(String.raw`^\s+(?:da\s+)?(?:chu\s+tri\s+)?to\s+chuc\s+${ON}(?!\d)`, 'u')

export function* heldBy({ view, found, place }: Ground): Generator<Telling> {
  const letter = letterDay(found)
  for (const m of [...view.folded.slice(place.clause.start, place.clause.end).matchAll(BY_WHOM)].slice(0, 10)) {
    const start = place.clause.start + m.index
    const run = runAt(view, start + m[0].length, place.clause.end)
    const then = run && THEN.exec(view.folded.slice(run.end, Math.min(place.clause.end, run.end + 80)))
    const day = dayOfText(then?.groups?.['time'] ?? '')
    if (!run || !then || !day) continue
    const year = day.year ?? yearOf(found)
    const on = year === null ? null : dayOf(year, day.month, day.day)
    const before = lowerOf(view).slice(Math.max(place.clause.start, start - 60), start)
    if (on === null || letter === null || on >= letter || isConditional(before.replace(/sau\s+$/u, ''), '')) continue
    yield {
      rule: 'held-by',
      span: { start, end: run.end + then[0].length },
      task: oneLine(`tổ chức ${view.text.slice(start, start + (m.groups?.['what'] ?? '').length)}`),
      ...{ guessed: false, members: run.members, count: null, of: null, done: true, document: null },
      asOf: { form: 'day', day: { ...day, year } },
      confidence: 0.88,
    }
  }
}

const yearOf = (found: Ground['found']): number | null => Number(letterDay(found)?.slice(0, 4) ?? 0) || null

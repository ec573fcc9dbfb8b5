/** The day told: "đến 17 giờ ngày 13/11/2023", "đến nay"; or the day on which it was done. */
import type { TimeWritten } from '../../model/written-time.js'
import type { LetterView } from '../view.js'
import { unnamed } from '../deadlines/time/piece.js'
import { DAY } from '../deadlines/time/day.js'
import { DAY_TIME, readTime } from '../deadlines/time/read-time.js'

const NOW = String.raw`(?:den|toi|cho den|tinh den)\s+(?:nay|gio|thoi\s+diem\s+(?:nay|hien\s+tai))|(?:hien|nay)\s+(?:van|chua|con|da|moi)|hien\s+nay`
const TOLD = new RegExp(
  String.raw`(?<!\p{L})(?:(?<now>${NOW})|(?:den|toi|tinh\s+den|tai\s+thoi\s+diem)\s+(?:het\s+)?(?<time>${DAY_TIME}))(?![\p{L}\d])`,
  'gu',
)
const ON_DAY = new RegExp(
  String.raw`^[^,;.():]{0,40}?\s(?:vao\s+|tu\s+)?(?:(?:sang|chieu|toi)\s+)?(?<time>ngay\s+${unnamed(DAY)}|ngay\s+\d{1,2}\s+thang\s+\d{1,2})`,
  'u',
)

/** "gia hạn đến ngày …", "từ ngày … đến ngày …": a term, no day on which it was looked. */
const MOVED = /(?:lui|gia han|keo dai|hoan|han|tu (?:ngay )?[\d/]{1,10}|thoi (?:gian|han|diem)[^,;.]{0,24})\s+(?:tinh\s+)?$/u

const today: TimeWritten = { form: 'same', unit: 'day', hangsOn: 'issue' }

/** The last day told in the stretch; null when none is. */
export function asOfIn(view: LetterView, from: number, to: number): TimeWritten | null {
  const stretch = view.folded.slice(Math.max(from, to - 400), to)
  const m = [...stretch.matchAll(TOLD)].findLast((t) => !MOVED.test(stretch.slice(Math.max(0, t.index - 40), t.index)))
  if (!m) return null
  return m.groups?.['now'] === undefined ? (readTime(m.groups?.['time'])?.time ?? null) : today
}

const NOT_DONE_THEN = /(?<!\p{L})(?:truoc|han|(?<!ho )so|nhat|den|tu|sau|ke|theo|yeu cau|het)\s/u

/** "đã gửi hồ sơ ngày 12/5/2026": the day right behind; nothing where "trước", "hạn" or a paper's number comes first. */
export function dayBehind(view: LetterView, from: number, to: number): TimeWritten | null {
  const rest = view.folded.slice(from, Math.min(to, from + 90))
  const m = ON_DAY.exec(rest)
  const before = m?.[0].slice(0, m[0].length - (m.groups?.['time'] ?? '').length) ?? ''
  if (!m || NOT_DONE_THEN.test(before)) return null
  return readTime(m.groups?.['time'])?.time ?? null
}

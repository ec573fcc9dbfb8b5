/** The day of an event that the letter names twice: once with its day, once as the start of a term. */
import type { Span } from '../../../model/span.js'
import type { DayWritten } from '../../../model/written-time.js'
import type { LetterView } from '../../view.js'
import { DAY, dayOfText } from '../time/day.js'
import { unnamed } from '../time/piece.js'

/** Words around the event's own name: "ngày tựu trường", "khi kết thúc đợt tập huấn". */
const LEAD =
  /^(?:ngay|khi|luc|thoi diem|buoi|cuoc|dot|ky|ket thuc|hoan thanh|to chuc|dien ra|bat dau|khai mac|be mac|sau|truoc|le|lop|xong|duoc)\s+/u
const TAIL = /\s+(?:nay|ket thuc|dien ra|be mac|khai mac|xong|noi tren|neu tren|chinh thuc)$/u

/** Names that say nothing of their own. */
const COMMON =
  /^(?:hop|hoi nghi|cuoc hop|phien hop|ky hop|buoi hop|buoi lam viec|van ban|cong van|ho so|bao cao|ket qua|quyet dinh|ke hoach|thong bao|de nghi|yeu cau|kiem tra|giam sat|tham dinh|nghiem thu|phe duyet|ban hanh|cong bo|nhan|ky|bien ban|danh sach|du thao|ban mem|ban giay)(?:\s|$)/u

const DAYS = String.raw`(?:(?:ngay\s+)?\d{1,2}(?:\s?[,-]\s?\d{1,2})*\s?(?:,|va|-)\s?)?${unnamed(DAY)}`

/** How much of a letter is searched for one event. */
const REACH = 60_000

/** The one day printed beside the event's name elsewhere; null when none is, or when several are. */
export function eventDay(view: LetterView, event: string, own: Span, direction: 'after' | 'before'): DayWritten | null {
  const name = nameOf(event)
  if (name.length < 6 || COMMON.test(name)) return null
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d])${name.replace(/\s/g, String.raw`\s+`)}(?![\p{L}\d])(?<between>[^.;]{0,70}?)(?<![\d/])(?<days>${DAYS})`,
    'gu',
  )
  const told = [...view.folded.slice(0, REACH).matchAll(pattern)]
    .filter((m) => m.index + m[0].length <= own.start || m.index >= own.end)
    .filter((m) => !TAKEN.test(m.groups?.['between'] ?? ''))
  const close = told.filter((m) => CLOSE.test(m.groups?.['between'] ?? ''))
  const days = (close.length > 0 ? close : told).map((m) => dayOfEvent(m.groups?.['days'] ?? '', direction)).filter((d) => d !== null)
  const [first, ...rest] = days
  return first && rest.every((d) => d.day === first.day && d.month === first.month) ? first : null
}

/** Between name and day stands what the day belongs to: a document, a term, a birthday. */
const TAKEN = /(?:so\s|\/|truoc|cham nhat|den het|cong van|quyet dinh|thong bao|luat|nghi dinh|ke hoach|han\s|hoan thanh|xong|nop |gui )/u
/** Nothing but a link stands between: "ngày tựu trường dự kiến 26/8", "Ngày bầu cử: Chủ nhật, ngày …". */
const CLOSE = /^[\s:,(|]*(?:(?:la|vao|du kien|chu nhat|thu \p{L}+(?!\p{L})|ngay|dien ra|to chuc|duoc|khai mac|trong \d+ ngay)[\s:,(]*)*$/u

function nameOf(event: string): string {
  let name = event
    .replace(/[^\p{L}\d\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (let i = 0; i < 4; i++) name = name.replace(LEAD, '').replace(TAIL, '')
  return name
}

/** "27, 28/10/2022": before the event its first day counts, after it the last. */
function dayOfEvent(folded: string, direction: 'after' | 'before'): DayWritten | null {
  const text = folded.replace(/\s+/g, ' ').trim()
  const whole = dayOfText(text)
  if (whole) return whole
  const m = new RegExp(String.raw`^(?:ngay )?(?<first>\d{1,2})[^\d].*?(?<last>(?:ngay )?\d{1,2}\s?[/-].*)$`, 'u').exec(text)
  const last = dayOfText(m?.groups?.['last'] ?? '')
  if (!m || !last) return null
  return direction === 'before' ? { ...last, day: Number(m.groups?.['first']) } : last
}

/** Lengths of time and what they run from: "05 ngày làm việc kể từ ngày nhận được văn bản này". */
import type { Anchor, DayWritten, TimeWritten } from '../../../model/written-time.js'
import { dayOfText, DAY } from './day.js'
import { COUNT, countOf } from './numbers.js'
import { periodPiece } from './period.js'
import { unnamed, wholly } from './piece.js'

/** "24h" is a length unless minutes or a day follow: then it is a time of the clock. */
const HOURS = String.raw`h(?!\p{L}|\s?\d|\s+(?:ngay|cung|hom|sang|trua|chieu|toi|thu)(?!\p{L}))`
export const UNIT = String.raw`(?:ngay\s+lam\s+viec|ngay|gio|${HOURS}|tuan(?:\s+lam\s+viec)?|thang|nam)`
export const LENGTH = String.raw`${COUNT}\s?${UNIT}`

const LENGTH_PARTS = new RegExp(String.raw`^(?<count>${COUNT})\s?(?<unit>${UNIT})$`, 'u')

export interface Length {
  /** ISO 8601: "P5D", "PT24H", "P3M". */
  readonly duration: string
  readonly working: boolean
}

export function lengthOf(folded: string): Length | null {
  const g = LENGTH_PARTS.exec(folded.replace(/\s+/g, ' ').trim())?.groups
  const count = countOf(g?.['count'] ?? '')
  if (count === null || count === 0) return null
  const unit = g?.['unit'] ?? ''
  const sign = unit.startsWith('ngay') ? 'D' : unit.startsWith('tuan') ? 'W' : unit === 'thang' ? 'M' : unit === 'nam' ? 'Y' : 'H'
  return { duration: sign === 'H' ? `PT${count}H` : `P${count}${sign}`, working: unit.includes('lam viec') }
}

export function relative(length: Length, from: Anchor, direction: 'after' | 'before' = 'after'): TimeWritten {
  return { form: 'relative', duration: length.duration, from, working: length.working, direction }
}

/** Where the wording of an anchor ends when no sign ends it. */
const ANCHOR_STOP =
  /(?<=\S)(?<!(?:^|\s)(?:khi|ngay|luc|tu|sau|chua))\s+co\s+(?:van\s+ban|cong\s+van|to\s+trinh|bao\s+cao|y\s+kien|trach\s+nhiem)\s|\s+(?:de|nham|thi(?!\s+(?:xa|tran|dua|cong|diem|truong|nang|tuyen))|neu|phai|gui|bao\s+cao|nop|theo\s+quy|theo\s+dung|va\s+(?:bao|gui|nop|cham|muon|khong|truoc|hoan)|(?:va|,)\s+(?:cham|muon)|do(?!\s+(?:thi|doan|ban|an|luong|so|ubnd|uy\s+ban|phong|van\s+phong|chu\s+tich|co\s+quan|don\s+vi)(?!\p{L})))\s|(?<=\snay)\s(?!(?:duoc|co|bat\s+dau|chinh\s+thuc)\s+(?:ban\s+hanh|ky|thong\s+qua|phe\s+duyet|hieu\s+luc|cong\s+bo)|(?:ban\s+hanh|co\s+hieu\s+luc))/u

const ANCHOR_STOPS = new RegExp(ANCHOR_STOP.source, 'gu')

/** Paper and orders share words: what was received, signed or approved just before, or is "này", is a paper ("nhận được báo cáo này"). */
const PAPER_BEFORE = /(?:^|\s)(?:nhan|nhan duoc|ky|co|ban hanh|duyet|phe duyet|nop|gui|lap|thong qua|cong bo|ngay)$/u

/**
 * How many characters of the folded text after "kể từ" belong to the anchor.
 * The printed text tells "thì" from "Chỉ thị" and "kỳ thi", "để" from "đề nghị"; both have one length.
 */
export function anchorLength(folded: string, printed: string): number {
  const end = /[,;()"]|\.(?!\d)|:/.exec(folded)?.index ?? folded.length
  const within = folded.slice(0, end) + ' '
  const stop = [...within.matchAll(ANCHOR_STOPS)].find((m) => !isNoStop(m[0], within.slice(0, m.index), printed.slice(m.index)))
  return Math.min(stop?.index ?? end, end)
}

function isNoStop(stop: string, before: string, printed: string): boolean {
  const word = /^\p{L}*/u.exec(stop.trim())?.[0] ?? ''
  const own = printed.trimStart().slice(0, word.length)
  if (word === 'thi' || word === 'de') return !/^(?:thì|thi|để|de)$/iu.test(own)
  return word === 'bao' && (/^Báo/u.test(own) || PAPER_BEFORE.test(before.trimEnd()))
}

const OWN = /^(?:(?:ngay|khi|luc|thoi diem)\s+)?(?:don vi\s+)?/u
const RECEIPT =
  /^(?:nhan|tiep nhan)(?:\s+duoc)?(?:\s+(?:van ban|cong van|thong bao|quyet dinh|ke hoach|phieu chuyen|chi thi|cong dien|huong dan|giay moi|to trinh|phieu|de nghi|yeu cau|bao cao|ket luan|nghi quyet|giay|lenh|phieu giao viec|cong ham))*(?:\s+(?:nay|so [^,;]*))?$/u
const SIGNED =
  /^(?:ky|ban hanh|phat hanh)(?:\s+(?:van ban|cong van|thong bao|quyet dinh|ke hoach|quy che|chi thi|nghi quyet|huong dan|phuong an|de an|chuong trinh|quy dinh|bao cao|ket luan|cong dien|to trinh|giay moi|bien ban|lenh))?(?:\s+nay)?$/u
const CLOCK_DAY = new RegExp(String.raw`(?:^|\s)(?<day>${unnamed(DAY)})$`, 'u')

/** What a term runs from, by its wording after "kể từ". */
export function anchorOf(printed: string, folded: string): Anchor {
  const text = printed.replace(/\s+/g, ' ').trim()
  const plain = folded.replace(/\s+/g, ' ').trim()
  const own = plain.replace(OWN, '')
  if (RECEIPT.test(own) && (/nay$|so /.test(own) || own.split(' ').length <= 5)) return { on: 'receipt', text, at: null }
  if (SIGNED.test(own) && (/nay$/.test(own) || own.split(' ').length <= 4))
    return { on: own.startsWith('ky') ? 'signing' : 'issue', text, at: null }
  const at = dayOfText(plain) ?? dayOfText(CLOCK_DAY.exec(plain)?.groups?.['day'] ?? '') ?? periodEnd(own)
  return { on: at ? 'day' : 'event', text, at }
}

const PERIOD_END = /^(?:ket thuc|het)\s+(.+)$/u
const PERIOD_WHOLE = wholly(periodPiece.source)

/** "kết thúc quý I năm 2025" is 31/3/2025; a half or quarter without a year leaves the year open. */
function periodEnd(own: string): DayWritten | null {
  const m = PERIOD_WHOLE.exec(PERIOD_END.exec(own)?.[1] ?? '')
  const time = m && periodPiece.read(m.groups ?? {})
  if (!time) return null
  if (time.form === 'quarter') return { day: time.quarter === 1 || time.quarter === 4 ? 31 : 30, month: time.quarter * 3, year: time.year }
  if (time.form === 'half-year') return time.half === 1 ? { day: 30, month: 6, year: time.year } : { day: 31, month: 12, year: time.year }
  return time.form === 'year' ? { day: 31, month: 12, year: time.year } : null
}

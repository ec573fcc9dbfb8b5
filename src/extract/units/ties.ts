/** What ties a commune to its district or province: "(huyện X)", ", huyện X, tỉnh Y", "thuộc huyện X cũ", "(X)", or "Huyện X:" before it. */
import { fold } from '../../text/fold.js'
import { nameAt, numberAt, type NameRead } from './names.js'

export interface Tie {
  readonly district: string | null
  readonly province: string | null
  /** "cũ", "trước đây": a unit of the past. */
  readonly former: boolean
  readonly end: number
}

/** The blank after the word belongs to it: "TP.X" has none. */
const DISTRICT = String.raw`(?:(?:[Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]hị xã|THỊ XÃ|[Tt]hành phố|THÀNH PHỐ|T[Pp]|TX)\s+|(?:T[Pp]|T[Xx]|H|Q)\.\s*)`
const PROVINCE = String.raw`(?:(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|T[Pp])\s+|T[Pp]\.\s*)`
const OPEN = String.raw`\s*(?:[,(–-]\s*)?(?:(?:trực thuộc|thuộc|của|ở|tại|trên địa bàn)\s+)?`
const TO_DISTRICT = new RegExp(`${OPEN}${DISTRICT}`, 'uy')
const TO_PROVINCE = new RegExp(`${OPEN}(?:[Tt]ỉnh|TỈNH)\\s+`, 'uy')
const THEN_PROVINCE = new RegExp(`\\s*[,–-]\\s*${PROVINCE}`, 'uy')
const OLD = /\s*\(?(?:cũ|trước đây|trước kia|trước sắp xếp|trước khi sắp xếp)(?!\p{L})\)?/uy

/** The tie that begins right after a name (or list) ending at `at`; null when there is none. */
export function tieAt(text: string, at: number): Tie | null {
  return districtTie(text, at) ?? provinceTie(text, at) ?? bareTie(text, at)
}

/** A district's or province's name: as in running text, in a line of capitals, or a number. */
const placeAt = (text: string, at: number): NameRead | null =>
  nameAt(text, at, 'mixed') ?? (/^\p{Lu}{2}/u.test(text.slice(at, at + 2)) ? nameAt(text, at, 'capitals') : null) ?? numberAt(text, at)

function districtTie(text: string, at: number): Tie | null {
  const open = step(TO_DISTRICT, text, at)
  const district = open === null ? null : placeAt(text, open)
  if (!district) return null
  const old = oldAt(text, district.end)
  const then = step(THEN_PROVINCE, text, old.end)
  const province = then === null ? null : placeAt(text, then)
  const later = province ? oldAt(text, province.end) : old
  return { district: district.text, province: province?.text ?? null, former: old.former || later.former, end: closed(text, later.end) }
}

function provinceTie(text: string, at: number): Tie | null {
  const open = step(TO_PROVINCE, text, at)
  const province = open === null ? null : placeAt(text, open)
  if (!province) return null
  const old = oldAt(text, province.end)
  return { district: null, province: province.text, former: old.former, end: closed(text, old.end) }
}

/** "(X)" right after the name: the district's bare name, when nothing else stands in the brackets. */
function bareTie(text: string, at: number): Tie | null {
  const open = step(/\s*\(\s*/uy, text, at)
  const name = open === null ? null : nameAt(text, open, 'mixed')
  if (!name || name.text.length < 3) return null
  const old = oldAt(text, name.end)
  if (text[old.end] !== ')') return null
  return { district: name.text, province: null, former: old.former, end: old.end + 1 }
}

/** "xã X cũ": the unit itself is told as past. */
export function oldAt(text: string, at: number): { readonly former: boolean; readonly end: number } {
  const end = step(OLD, text, at)
  return end === null ? { former: false, end: at } : { former: true, end }
}

const INLINE_LEAD = new RegExp(
  `${DISTRICT}(?<name>\\p{Lu}[^:(;.]{1,40}?)(?<old>\\s+cũ)?\\s*(?:[:(–-]\\s*|(?=\\s)|,(?=\\s+(?:có|gồm)\\s))\\s*(?:(?:gồm|gồm có|bao gồm|có|hiện có|với|đăng ký|là)\\s*:?\\s*)?(?:các\\s+|những\\s+|thêm\\s+|\\d+\\s+|hai\\s+)*$`,
  'u',
)
const HEADING_LEAD = new RegExp(
  `^\\s*(?:(?:UBND|Ủy ban nhân dân|Đối với|Tại|Trên địa bàn|Riêng|Chủ tịch UBND)\\s+)*${DISTRICT}(?=\\p{Lu}|\\d)`,
  'u',
)

/** The district that stands right before a cue: "huyện X: xã …", "huyện X (các xã …". */
export function leadBefore(text: string, cue: number): string | null {
  const found = INLINE_LEAD.exec(text.slice(Math.max(0, cue - 80), cue))
  const name = found?.groups?.['name']?.trim()
  return name !== undefined && /^\p{Lu}\S*(?:\s\p{Lu}\S*)*\s?$/u.test(name) ? name : null
}

const ENDING = new RegExp(`(?<!\\p{L})${DISTRICT}(?<name>(?:\\p{Lu}\\p{Ll}*(?: |$)){1,4})(?:cũ)?\\s*$`, 'u')

/** "của huyện X" right before the bracket or colon that opens a list. */
export const districtEnding = (text: string): string | null => ENDING.exec(text)?.groups?.['name']?.trim() ?? null

/** The district that a heading or a point opens with: "Huyện X", "UBND huyện X:". */
export function leadOf(content: string): string | null {
  const found = HEADING_LEAD.exec(content)
  return found ? (placeAt(content, found[0].length)?.text ?? null) : null
}

const GROUP_HEAD = new RegExp(`(?:UBND\\s+)?(?:${DISTRICT})?`, 'uy')

/** "Huyện X (" or "X: " where a list is given district by district: the district, and where its communes begin. */
export function groupAt(text: string, at: number): { readonly district: string; readonly from: number } | null {
  const open = step(GROUP_HEAD, text, at) ?? at
  const district = nameAt(text, open, 'mixed')
  const from = district ? step(/\s*[:(]\s*(?:(?:gồm|có)\s+)?(?:\d+\s+)?(?:(?:các\s+)?xã\s*:?\s+)?/uy, text, district.end) : null
  return district && from !== null ? { district: district.text, from } : null
}

const FORMED = /(?:tren co so|sap nhap|hop nhat|nhap|duoc thanh lap tu|thanh lap tu|sap xep tu|hinh thanh tu|chia tach|truoc la|truoc day la|nguyen la)(?: tu| toan bo| nguyen trang| cac| \d+| hai| ba| bon| don vi)*\s*$/ // prettier-ignore

/** The words before a cue say that what follows went into a new unit, or was its name before. */
export const isFormedFrom = (text: string, cue: number): boolean => FORMED.test(fold(text.slice(Math.max(0, cue - 60), cue)))

function step(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? at + found[0].length : null
}

const closed = (text: string, at: number): number => step(/\s*\)/uy, text, at) ?? at

/**
 * Lines that glue the two columns of letterhead or foot ("UBND HUYỆN A CỘNG HÒA XÃ HỘI…", "Số: 12/UBND-NN Lạng Sơn, ngày …",
 * "Nơi nhận: KT. GIÁM ĐỐC"), taken apart by what each half must look like.
 */
import { fold } from '../../text/fold.js'
import { isCapitals, isIssuerLine, plain } from './anchors.js'
import { isPersonLine, isSignatureLine } from './signature-lines.js'

const MOTTO = /cong ?h?oa xa hoi chu nghia viet nam|doc lap ?- ?tu do ?- ?hanh phuc|dang cong san viet nam(?=\s*$)/g
/** Number and symbol at the head of a line; a blank around slash and hyphen is allowed. */
const NUMBER = /^so\s*[:.]?[\s.…_\d]*[a-z]?\s*[/-]\s*[a-z0-9&.]+(?:\s?[-/&]\s?[a-z0-9&]+)*/
const DATE_TAIL = /(?:ngay[\s\d._…/-]{0,30}th[aou]ng[\s\d._…-]{0,16}nam[\s\d._…]{0,14}\.?|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*$/
const PLACE = /(?:(?:TP|Tp|T\.P)\.?\s?)?\p{Lu}[\p{L}'’-]*(?:\s-?\s?\p{Lu}[\p{L}'’-]*){0,4}\s*,?\s*$/u

/** Offsets, within the line, at which a new piece begins (0 left out); empty for an ordinary line. */
export function seams(printed: string): number[] {
  const folded = fold(printed)
  const found = [
    ...mottoSeams(folded),
    ...draftSeams(folded),
    ...numberSeams(printed, folded),
    ...dateSeam(printed, folded),
    ...subjectSeam(folded),
    ...footSeams(printed, folded),
  ]
  return [...new Set(found)].filter((at) => at > 0 && at < printed.length).sort((a, b) => a - b)
}

/** Before and after the state's name and the motto, when all else on the line is capitals, a number or a date. */
function mottoSeams(folded: string): number[] {
  if (folded.length > 300) return []
  return [...folded.matchAll(MOTTO)].flatMap((m) => [m.index, m.index + m[0].length])
}

/** "DỰ THẢODỰ THẢOSố: /QĐ-UBND": the mark of a draft, drawn in a frame, runs into what stands under it. */
function draftSeams(folded: string): number[] {
  const marks = /^(?:du thao)+(?=so\s*[:.])/.exec(folded)?.[0].length ?? 0
  return Array.from({ length: marks / 'du thao'.length }, (_, i) => (i + 1) * 'du thao'.length)
}

/** "Cao Lãnh, ngày tháng 12 năm 2025V/v rà soát": the trích yếu runs on behind the year. */
function subjectSeam(folded: string): number[] {
  const m = /th[aou]ng[\s\d._…-]{0,16}nam\s{0,3}\d{4}(?=\s{0,3}v\s?\/\s?v\s)/.exec(folded)
  return m && folded.length < 300 ? [m.index + m[0].length] : []
}

/** Around a number: the body's capitals before it, the date line or the trích yếu after it. */
function numberSeams(printed: string, folded: string): number[] {
  const inner = /(?<=\p{L}\s)so\s*[:.][\s.…_\d]*[a-z]?\s*[/-]/u.exec(folded)
  const start = inner && isIssuerLine(printed.slice(0, inner.index).trim()) ? inner.index : 0
  const end = start + (NUMBER.exec(folded.slice(start))?.[0].length ?? 0)
  const before = start > 0 ? [start] : []
  if (end === start) return before
  const rest = folded.slice(end)
  const next = /^\s+(?=\p{L})/u.exec(rest)?.[0].length ?? -1
  if (next < 0) return before
  return DATE_TAIL.test(rest) || /^\s*v\s?[/.]\s?v\b/.test(rest) || isCapitals(printed.slice(end)) ? [...before, end + next] : before
}

/** "V/v đôn đốc báo cáo Lạng Sơn, ngày 3 tháng 5 năm 2024": the date line of the right column behind the trích yếu of the left. */
function dateSeam(printed: string, folded: string): number[] {
  if (!/^\(?v\s?[/.]\s?v\b/.test(folded) && !isCapitals(printed.slice(0, 12))) return []
  const date = DATE_TAIL.exec(folded)
  if (!date) return []
  const before = printed.slice(0, date.index)
  const place = /,\s*$/.test(before) ? PLACE.exec(before) : null
  return place && place.index > 0 ? [place.index] : []
}

/** "Nơi nhận: TM. ỦY BAN NHÂN DÂN", "- Như trên; KT. CHỦ TỊCH", "- Lưu: VT. Nguyễn Văn An". */
function footSeams(printed: string, folded: string): number[] {
  const head = /^noi nhan\s*:?\s+/.exec(folded)
  if (head && isSignatureLine(printed.slice(head[0].length))) return [head[0].length]
  if (!/^[-–+•]/.test(printed)) return []
  const cut = /[;.,]\s+(?=\p{Lu})/gu
  for (const m of printed.matchAll(cut)) {
    const rest = printed.slice(m.index + m[0].length)
    const isName = /luu/.test(folded.slice(0, m.index)) && isPersonLine(rest) && rest.split(' ').length >= 3
    if (isSignatureLine(rest) || isName) return [m.index + m[0].length]
  }
  return []
}

/** Where a name follows an item of Nơi nhận ("- UBND huyện; Lò Văn Ín"): read so only in a foot known to be glued. 0 = nowhere. */
export function nameSeam(printed: string): number {
  const m = /[;.,]\s+(?=\p{Lu}[^;.,]*$)/u.exec(printed)
  const at = m ? m.index + m[0].length : 0
  return at > 0 && /^[-–+•]/.test(printed) && isPersonLine(printed.slice(at)) ? at : 0
}

/** A cell or line that holds a whole signature ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn An"): seams before title and name. */
export function signatureSeams(printed: string): number[] {
  const name = nameBehind(printed)
  if (name === 'none') return []
  const end = name ?? printed.length
  const block = printed.slice(0, end).trim()
  if (!isCapitals(block.replace(/\(.*?\)/g, '')) || !isSignatureLine(block)) return []
  const inner = [...plain(block).matchAll(/\s(?=(?:k\/?t\.|t\/?l\.|tuq\.|pho |chu tich|giam doc|chanh |truong |bi thu|thu truong)\s?)/g)]
    .map((m) => m.index + 1)
    .filter((at) => at > 6 && isSignatureLine(block.slice(at)) && !/(?:KT|TL|TUQ|TM|T\/M|K\/T|T\/L|PHÓ|Q)\.?\s*$/.test(block.slice(0, at)))
  return [...inner, ...(name === null ? [] : [end])]
}

/** Where a person's name begins that ends the line; null without one; 'none' when small letters before it say that the line is no block of capitals. */
function nameBehind(printed: string): number | null | 'none' {
  for (const word of printed.matchAll(/\S+/g)) {
    if (!/\p{Ll}/u.test(word[0])) continue
    if (word.index > 0 && isPersonLine(printed.slice(word.index))) return word.index
    // remarks in brackets may be small
    if (!printed.slice(0, word.index + word[0].length).includes('(')) return 'none'
  }
  return null
}

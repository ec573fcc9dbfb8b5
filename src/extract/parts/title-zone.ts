/** "THÔNG BÁO", the trích yếu under it, and the line of the authority that decides ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …"). */
import type { PartName } from '../../model/letter-parts.js'
import { isCapitals, plain } from './anchors.js'
import { labelOf } from './labels.js'
import type { Seen } from './seen.js'
import { typeHeading, typeStart } from './type-words.js'

const OPENER =
  /^(?:can cu|thuc hien|theo (?:de nghi|ke hoach|cong van|quyet dinh|chi dao|bao cao|tinh than|ket qua|chuong trinh)|tren co so|nham |de (?:thuc hien|kip|chuan bi|tiep tuc|bao dam|dam bao|trien khai)|kinh |hom nay|ngay \d|xet |trong (?:quy|thang|nam|thoi gian|cac ngay|\d)|thoi gian qua|tu ngay|sau khi|tiep theo|qua )/

export function titleEnd(seen: readonly Seen[], at: number, parts: Map<number, PartName>): number | null {
  if ([...parts.values()].includes('title') || !isTypeLine(seen, at, parts)) return null
  parts.set(at, 'title')
  const run = (from: number, longest: number, fits: (i: number) => boolean): number => {
    let i = from
    while (i < seen.length && i < at + longest && fits(i)) parts.set(i++, 'title')
    return i
  }
  const about = run(at + 1, 8, (i) => isTitleLine(seen, i, at))
  const named = run(about, 14, (i) => isAuthorityHeading(seen, i))
  const told = seen.slice(at + 1, about).some((s) => s.anchor !== 'rule') || typeHeading(seen[at]?.printed ?? '') === null
  return told || named === about ? named : run(named, 14, (i) => isTitleLine(seen, i, named - 1))
}

/** A bare type heading, or (once number or date has been seen) a line in capitals that begins with a type and goes on. */
function isTypeLine(seen: readonly Seen[], at: number, parts: Map<number, PartName>): boolean {
  const s = seen[at]
  if (!s || parts.get(at) === 'stamps') return false
  if (s.anchor === 'type') return !/:\s*$/.test(s.printed)
  if (typeStart(s.printed) === null || seen[at - 1]?.anchor === 'issuer') return false
  const passed = seen.slice(0, at).some((x) => x.anchor === 'number' || x.anchor === 'date')
  return passed && !seen.slice(at + 1, at + 7).some((x) => x.anchor === 'type' || x.anchor === 'number' || x.anchor === 'date')
}

function isTitleLine(seen: readonly Seen[], i: number, from: number): boolean {
  const s = seen[i]
  if (!s || s.table !== null) return false
  if (s.anchor === 'rule') return true
  if (labelOf(s.printed)) return isRangeTail(seen[i - 1]?.printed ?? '', s.printed)
  if (s.anchor !== null && s.anchor !== 'subject' && s.anchor !== 'appendix' && s.anchor !== 'issuer') return false
  const line = plain(s.printed)
  const first = !seen.slice(from + 1, i).some((x) => x.anchor !== 'rule')
  if (
    (OPENER.test(line) && !(first && /[^.;:,/]$/.test(line))) ||
    /(?:dien|quyet dinh|quyet nghi|nhu sau)\s*:$/.test(line) ||
    isOffice(s.printed)
  )
    return false
  const lines = seen.slice(from + 1, i).filter((x) => x.anchor !== 'rule')
  if (lines.length === 0) return s.printed.length <= 600 && !(s.printed.length > 250 && /[;:]$/.test(line))
  const changesCase = lines.some((x) => !isCapitals(x.printed)) && isCapitals(s.printed)
  return (
    !changesCase &&
    !SENTENCE.test(s.printed) &&
    s.printed.length <= 250 &&
    !/[.:;]$/.test(line) &&
    !/[.;:]$/.test(lines.at(-1)?.printed ?? '')
  )
}

/** "giai đoạn 2026 / - 2030": a range that a line's end cut. */
const isRangeTail = (before: string, own: string): boolean => /\d$/.test(before) && /^[-–]\s?\d{2,4}$/.test(own)

/** How the text after the title begins; a further line of a trích yếu begins small or with a name. */
const SENTENCE = /^(?:Ngày|Trong|Từ|Qua|Sau|Để|Theo|Căn cứ|Thực hiện|Hôm nay|Thời gian|Nhằm|Tại|Đến|Vừa qua|Hiện nay|Năm \d{4},|Xét|Kính) /u

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN …", "BỘ TRƯỞNG BỘ …", "KHÓA XV, KỲ HỌP THỨ …". */
function isAuthorityHeading(seen: readonly Seen[], i: number): boolean {
  const s = seen[i]
  if (!s || s.table !== null) return false
  if (s.anchor === 'rule') return isOffice(seen[i + 1]?.printed ?? '')
  return (
    isOffice(s.printed) ||
    (seen[i - 1] !== undefined && isOffice(seen[i - 1]?.printed ?? '') && isCapitals(s.printed) && !/:\s*$/.test(s.printed))
  )
}

const OFFICE =
  /^(?:chu tich|pho chu tich|hoi dong|uy ban|ubnd|hdnd|bo truong|thu tuong|chinh phu|quoc hoi|giam doc|tong (?:giam doc|cuc truong|kiem toan)|(?:chi )?cuc truong|vu truong|truong (?:ban|phong|doan|cong an)|hieu truong|vien truong|chanh |chu nhiem|bi thu|ban (?:chap hanh|thuong vu|chi dao|quan ly)|dang uy|huyen uy|tinh uy|thanh uy|thong doc|chi huy truong|khoa [ivxlc\d]+|ky hop )/

/** A line in capitals that names who decides, not what about ("PHÒNG CHỐNG THIÊN TAI" is what about). */
export const isOffice = (printed: string): boolean =>
  isCapitals(printed) && printed.length < 140 && !/:\s*$/.test(printed) && OFFICE.test(plain(printed))

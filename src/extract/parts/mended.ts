/** Pieces that a narrow column cut in two, made whole: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA / VIỆT NAM", "…, ngày 3 tháng 4 / năm 2025", "Số: 12/SNNMT- / QLĐĐ". */
import { anchorOf, plain } from './anchors.js'
import type { Seen } from './seen.js'

export function mended(pieces: readonly Seen[]): Seen[] {
  const out: Seen[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    const joined = before ? joinedWith(before, piece) : null
    if (joined) out[out.length - 1] = joined
    else out.push(piece)
  }
  return out
}

function joinedWith(a: Seen, b: Seen): Seen | null {
  if (a.table !== null || b.table !== null || a.printed.length > 80 || b.printed.length > 60) return null
  const printed = `${a.printed} ${b.printed}`
  const whole = (): Seen => ({ span: { start: a.span.start, end: b.span.end }, printed, anchor: anchorOf(printed), table: null })
  const [first, second] = [plain(a.printed), plain(b.printed)]
  if (/^cong h?oa xa hoi(?: chu| chu nghia| chu nghia viet)?$/.test(first) && anchorOf(printed) === 'motto') return whole()
  if (/^doc lap ?-(?: tu do ?-)?$|^doc lap$|^doc lap ?- tu do$/.test(first) && anchorOf(printed) === 'motto') return whole()
  if (isHalfDate(first) && /^(?:ngay|thang|nam|[\d.…_])/.test(second) && anchorOf(printed) === 'date') return whole()
  if (/^so\s*[:.]/.test(first) && isHalfNumber(first) && /^[/-]?\s?[\p{L}\d&/-]+$/u.test(b.printed) && anchorOf(printed) === 'number')
    return whole()
  return null
}

/** A date line without its year, or one that ends in the hour. */
const isHalfDate = (line: string): boolean =>
  (/(?:^|[\s,])ngay\b/.test(line) && !/nam\s*[\d.…_]{2,}/.test(line)) || /,\s*(?:hoi |luc )?\d{1,2}\s?(?:gio|h|:)[^,;]{0,14},?$/.test(line)

/** A number line that ends in a mark, or stops before its symbol. */
const isHalfNumber = (line: string): boolean => /[/-]$/.test(line) || /^so\s*[:.][\s\d.…_]*$/.test(line)

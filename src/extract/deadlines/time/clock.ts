/** Clock times: "16 giờ 30 phút", "16h30", "11g00", "17 giờ", "16:30", "16 giờ chiều". */

/** The minutes of "17 giờ 15/11" are a date: minutes stand alone. A colon needs them: "theo Mẫu 03: 29/7" tells no hour; so does a full stop, a day behind it: "17.00 ngày 18.3". */
export const CLOCK = String.raw`(?<!\d)(?:[01]?\d|2[0-4])\s?(?:(?:gio|h|g)(?!\p{L})(?:\s?[0-5]\d(?!\s?[/.\-]\s?\d)(?:\s?(?:phut|p|'))?)?|:\s?[0-5]\d(?!\s?[/.\-]\s?\d)|\.[0-5]\d(?=,?\s+(?:ngay|hom|chieu|sang|toi)\s))(?:\s+(?:sang|trua|chieu|toi)(?!\s+(?:nay|mai|kia|ngay\s+(?:mai|kia))))?`

const PARTS = /^(?<h>\d{1,2})\s?(?:gio|h|g|:|\.)\s?(?<m>\d{2})?/u

/** "16 giờ 30 phút" as "16:30"; "4 giờ chiều" as "16:00"; null when the text does not begin with a clock time. */
export function clockOf(folded: string): string | null {
  const m = PARTS.exec(folded.trim())
  if (!m?.groups) return null
  const hour = Number(m.groups['h'])
  const later = hour < 12 && /(?:chieu|toi)/.test(folded) ? hour + 12 : hour
  return later > 24 ? null : `${String(later).padStart(2, '0')}:${m.groups['m'] ?? '00'}`
}

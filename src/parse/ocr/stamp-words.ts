/** What stamps say (Decree 30/2020, appendix I, boxes 10a, 10b; appendix IV, incoming stamp), known again in spite of slips. */
import { distance } from 'fastest-levenshtein'
import { fold } from '../../text/fold.js'
import type { ReadLine, ReadWord } from './engine.js'

/** Longest first: "TỐI MẬT" holds "MẬT". */
const MARKS = ['HỎA TỐC HẸN GIỜ', 'THƯỢNG KHẨN', 'TUYỆT MẬT', 'HỎA TỐC', 'TỐI MẬT', 'KHẨN', 'MẬT'] as const

export interface MarkRead {
  readonly text: string
  /** The letters as read, when they are not just these. */
  readonly read: string | null
  readonly confidence: number
}

const letters = (text: string): string => fold(text).replace(/[^a-z]/g, '')

/** The mark that all of a group's words say together; short ones must be read letter by letter. */
export function markIn(lines: readonly ReadLine[]): MarkRead | null {
  const words = lines.flatMap((line) => line.words).filter((word) => /\p{L}/u.test(word.text))
  const read = words.map((word) => word.text).join(' ')
  const said = letters(read)
  const mark = MARKS.find((m) => distance(said, letters(m)) <= (m.length >= 7 ? 1 : 0))
  if (mark === undefined || !/\p{Lu}{2}/u.test(read)) return null
  const sure = Math.min(...words.map((word) => word.confidence))
  const same = letters(mark) === said
  return { text: mark, read: read === mark ? null : read, confidence: same ? Math.max(0.82, Math.min(0.95, sure)) : 0.7 }
}

export type StampLabel = 'Số' | 'Ngày' | 'Giờ' | 'Chuyển'

const LABELS: readonly (readonly [StampLabel, RegExp])[] = [
  ['Số', /^[_|]?(?:S[ốôổồo]|SỐ|SÔ)(?:\s*đến)?(?=[^\p{L}]|$)/u],
  ['Ngày', /^[_|]?(?:Ng[aàáảãạâ][yỳý]|NGÀY)(?=[^\p{L}]|$)/u],
  ['Giờ', /^[_|]?(?:G[iì]?[ờởơòoàa]|GIỜ)(?=[^\p{L}]|$)/u],
  ['Chuyển', /^[_|]?(?:Chuy[eểêềễẻ]n|chuy[eểêềễẻ]n|CHUYỂN)(?=[^\p{L}]|$)/u],
]

export const labelOf = (word: ReadWord): StampLabel | null => LABELS.find(([, form]) => form.test(word.text))?.[0] ?? null

/** "ĐẾN" in capitals, also with what another ink ran into it. */
export const isArrival = (word: ReadWord): boolean =>
  /(?:^|[^\p{Ll}])(?:[ĐD][ẾEÊỀÉ]|@Ế)N[^\p{L}]*$/u.test(word.text) && /Đ|ẾN/u.test(word.text)

/** Lists of communes that no cue opens: after a band of criteria, in the brackets behind a new commune, before "là hai xã". Only the gazetteer vouches for them. */
import { listAt, type ListRead } from './lists.js'

export interface BareList {
  readonly list: ListRead
  /** The members went into the commune before the bracket. */
  readonly formed: boolean
}

/** Lists of two names or more that lie in none of the lists already read. */
export function bareListsIn(text: string, read: readonly ListRead[]): BareList[] {
  const taken = (at: number): boolean => read.some((list) => isInside(list, at))
  const counted = (COUNTS.test(text) ? starts(text, BARE_OPENER) : []).filter(
    ({ words, from }) => !taken(from) && !OTHERS_COUNTED.test(words),
  )
  const equated = (EQUATES.test(text) ? [...text.matchAll(EQUATED)] : []).map((m) => ({ from: m.index })).filter(({ from }) => !taken(from))
  const formed = read.flatMap((list) => list.remarks.flatMap((r) => formedIn(text, r.start, r.end) ?? []))
  return [
    ...[...counted, ...equated].map(({ from }) => ({ from, formed: false })),
    ...formed.map((from) => ({ from, formed: true })),
  ].flatMap(({ from, formed }) => {
    const list = listAt(text, from, { direct: false, as: 'mixed', kind: null })
    return list && list.members.length > 1 ? [{ list, formed }] : []
  })
}

/** The place belongs to a list already read, and not to a remark inside it. */
export const isInside = (list: ListRead, at: number): boolean =>
  list.start <= at && at < list.end && !list.remarks.some((r) => r.start <= at && at < r.end)

const starts = (text: string, pattern: RegExp): { readonly words: string; readonly from: number }[] =>
  [...text.matchAll(pattern)].map((m) => ({ words: m[0], from: m.index + m[0].length }))

/** "Nhóm 2 (đạt từ 8 đến 11 tiêu chí): A, B", "đạt chuẩn nâng cao (A, B)": what is counted so are communes. */
const BARE_OPENER =
  /(?<=^|[.;:(]\s{0,3}|\s[-–+]\s{0,3})[^.;:()]{0,60}?(?:\([^()]{0,40})?(?:\d\s*(?:tiêu chí|TC)|[Đđ]ạt chuẩn(?:\s+(?:nông thôn mới|NTM))?(?:\s+(?:nâng cao|kiểu mẫu))?(?:\s+năm \d{4})?)(?:\s+trở (?:lên|xuống))?(?:\s*\)\s*:|\s*[:(])\s*(?:gồm|là)?\s*/gu
/** What is counted is something else, or a commune of its own is told of. */
const OTHERS_COUNTED = /(?<!\p{L})(?:huyện|quận|thị xã|tỉnh|thôn|bản|ấp|buôn|khu|hộ|trường|trạm|xã|phường)(?!\p{L})/iu

/** Looked for first: the whole patterns are dear. */
const COUNTS = /\d\s*(?:tiêu chí|TC)|ạt chuẩn/u
const EQUATES = / là \S{1,5} xã(?!\p{L})/u

/** "trong đó A, B là hai xã …": named first, called communes after. */
const EQUATED =
  /(?<!\p{Lu}\p{Ll}{0,6} )(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){0,3}(?:(?:, | và |, và )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){0,3}){1,11} (?:là|đều là) (?:\d{1,2}|hai|ba|bốn|năm|sáu|những|các|số ít) xã(?!\p{L})/gu

/** "xã A (gồm B, C và D)", "(nhập từ B và C)": a commune is never part of another, so these are what it was formed from. */
function formedIn(text: string, from: number, to: number): number | null {
  const opened = FORMED.exec(text.slice(from, to))
  return opened ? from + opened[0].length : null
}

const FORMED =
  /^\s*\(\s*(?:(?:được|nay|mới)\s+)?(?:bao gồm|gồm|(?:sáp |hợp )?nhập từ|hợp nhất từ|(?:thành lập|hình thành|sắp xếp)(?: trên cơ sở(?: sáp nhập)?| từ)|từ)\s+(?=\p{Lu})/u

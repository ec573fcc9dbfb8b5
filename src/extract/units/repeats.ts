/**
 * Bare repeats: once a letter has introduced "xã Bảo Hà", it goes on with "Bảo Hà, Tân Dương chưa đạt …", "02 xã còn lại (Bảo Hà, Tân Dương)",
 * "Riêng Bảo Hà còn …". Each is a mention of the unit introduced. What follows another noun ("thôn", "chợ", "đồng chí", "huyện") is not.
 */
import type { FindingOf } from '../../model/finding.js'
import type { PartName, Segment } from '../../model/letter-parts.js'
import { touching } from '../../model/span.js'
import type { UnitWritten } from '../../model/written.js'
import type { Reader } from '../rule.js'
import { textOf, type LetterView } from '../view.js'
import { oneLine } from './names.js'

type UnitFinding = FindingOf<'unit'>
const READ: ReadonlySet<PartName> = new Set<PartName>(['title', 'body', 'attachment'])

export const repeatedUnits: Reader = {
  name: 'units/repeats',
  read(view, found) {
    const known = found.filter((f): f is UnitFinding => f.kind === 'unit')
    const introduced = introductions(view, known)
    if (introduced.size === 0) return { add: [] }
    const segments = view.parts.segments.filter((s) => READ.has(s.part))
    const add = segments.flatMap((segment) => repeatsIn(view, segment, introduced))
    const isTaken = touching(known)
    return {
      add: numbered(
        view.text,
        add.filter((f) => !isTaken(f.span)),
      ),
    }
  },
}

type Introduced = Pick<UnitWritten, 'kind' | 'district' | 'province' | 'former'>

/** Names of two syllables told with a cue, each as one unit only, and none that a district or province of this letter bears. */
function introductions(view: LetterView, known: readonly UnitFinding[]): ReadonlyMap<string, Introduced> {
  const names = new Map<string, UnitWritten[]>()
  for (const { value, confidence } of known)
    if (confidence >= 0.7 && /\p{Ll}.* \p{Lu}/u.test(value.written)) {
      const told = names.get(value.written)
      if (told) told.push(value)
      else names.set(value.written, [value])
    }
  const told = [...view.text.matchAll(PLACE_ABOVE)].map((m) => m[1] ?? '')
  const tied = known.flatMap(({ value }) => [value.district ?? [], value.province ?? []].flat())
  const above = [...told, ...tied].map((name) => name.toLowerCase())
  const isPlaceAbove = (name: string): boolean => above.some((place) => place === name || place.startsWith(`${name} `))
  const one = [...names].flatMap(([name, told]): [string, Introduced][] => {
    const unit = oneUnit(told)
    return unit && !isPlaceAbove(name.toLowerCase()) ? [[name, unit]] : []
  })
  return new Map(one)
}

/** null when the letter tells units of that name apart by tie, kind or time. */
function oneUnit(told: readonly UnitWritten[]): Introduced | null {
  const [first] = told
  const single = <T>(values: readonly T[]): boolean => new Set(values).size <= 1
  const ties = told.flatMap((w) => ((w.district ?? w.province) === null ? [] : [`${w.district ?? ''}/${w.province ?? ''}`]))
  if (!first || !single(ties) || !single(told.flatMap((w) => w.kind ?? [])) || !single(told.map((w) => w.former ?? false))) return null
  const tied = told.find((w) => (w.district ?? w.province) !== null) ?? first
  const former = first.former ? { former: true } : {}
  return { kind: told.find((w) => w.kind !== null)?.kind ?? null, district: tied.district, province: tied.province, ...former }
}

/** Names that the letter gives to districts and provinces, each as the longest run of capitalised syllables. */
const PLACE_ABOVE = /(?:[Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]hị xã|THỊ XÃ|[Tt]hành phố|THÀNH PHỐ|[Tt]ỉnh|TỈNH|ủy|uỷ|ỦY|UỶ|T[Pp]\.?|T[Xx]\.?)\s*(?<!\p{L})(\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,4})/gu // prettier-ignore

function repeatsIn(view: LetterView, segment: Segment, introduced: ReadonlyMap<string, Introduced>): UnitFinding[] {
  const text = oneLine(textOf(view, segment.span))
  return [...introduced].flatMap(([name, unit]) =>
    placesOf(text, name).map((at): UnitFinding => {
      const span = { start: segment.span.start + at, end: segment.span.start + at + name.length }
      const value = { written: name, list: null, nameSpan: span, ...unit }
      return { kind: 'unit', value, span, part: segment.part, rule: 'units/repeat', confidence: 0.75, assumed: [] }
    }),
  )
}

function placesOf(text: string, name: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (isAlone(text, at, at + name.length)) found.push(at)
  return found
}

/** What may stand before a name that needs no noun: the beginning, a mark, or one of these small words. */
const BEFORE = /(?:^|[;:(.•|"“+]|(?:^|[\s(])[-–]|(?<!\p{L})(?:và|của|tại|ở|cho|với|là|gồm|như|riêng|Riêng|Tại|Đối với|đối với|trừ|hai|cả|còn|do|hiện|trong đó|trong đó có|có|giao|đề nghị|yêu cầu|nhưng|song|khi|nếu|để|từ|Đến nay|đến nay|Hiện nay|Hiện|Năm \d{4},|tháng \d{1,2},|tiêu chí,|chí\),))\s*$/u // prettier-ignore
const CUE_BEFORE = /(?<!thị )(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn)\s*:?\s*$/u
/** Members of the same list before it: "Bảo Hà (17 tiêu chí), Nghĩa Đô, ". */
const LISTED_BEFORE = /(?:(?:\p{Lu}\p{Ll}*)(?: \p{Lu}[\p{Ll}']*){0,3}(?:\s*\([^()]{0,60}\)|\s*[-–:]?\s*(?:đạt |còn |thiếu )?\d{1,2}(?:\/\d{1,2})?(?: tiêu chí| TC)?)?\s*(?:,|;|và|, và|\/)\s*)+$/u // prettier-ignore

function isAlone(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24)
  if (/^[\p{L}\p{N}]|^ \p{Lu}|^ ?[-–] ?\p{Lu}|^,? ngày \d/u.test(after)) return false
  const before = text.slice(Math.max(0, start - 160), start)
  const list = LISTED_BEFORE.exec(before)
  const lead = list ? before.slice(0, list.index) : before
  return BEFORE.test(lead) || CUE_BEFORE.test(lead) || (list === null && /,\s*$/.test(before) && isNewClause(before))
}

/** "…, Bảo Hà chưa đạt": a comma after a clause opens a new one; after a list of other things it would be its member. */
const isNewClause = (before: string): boolean => /\p{Ll}\s*,\s*$/u.test(before) && !/(?<!\p{L})(?:ông|bà|đồng chí|thôn|bản|ấp|khu|chợ|đường|hồ|sông|suối)[^,;.]*,\s*$/u.test(before) // prettier-ignore

/** Repeats parted by nothing but commas make one list. */
function numbered(text: string, repeats: readonly UnitFinding[]): UnitFinding[] {
  const near = (a: UnitFinding | undefined, b: UnitFinding | undefined): boolean =>
    a !== undefined && b !== undefined && /^\s*(?:\([^()]*\))?\s*(?:,|;|và|, và|\/)\s*$/u.test(text.slice(a.span.end, b.span.start))
  let list = 3000
  return repeats.map((f, i) => {
    const [joinsLast, joinsNext] = [near(repeats[i - 1], f), near(f, repeats[i + 1])]
    if (!joinsLast) list += 1
    return joinsLast || joinsNext ? { ...f, value: { ...f.value, list } } : f
  })
}

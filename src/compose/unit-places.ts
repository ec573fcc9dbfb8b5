/** Districts and provinces that the letter's text names, in text order: the ground on which an untied commune is looked for. */
import type { LetterParts } from '../model/letter-parts.js'
import type { Day } from '../model/calendar.js'
import type { Gazetteer, Unit } from '../reference/units.js'
import { beginsWith } from './unit-names.js'

export interface PlaceWritten {
  readonly name: string
  readonly level: 'district' | 'province'
  readonly start: number
}

const NAME = String.raw`(\p{Lu}[\p{L}'’]*(?:[ ](?:- )?\p{Lu}[\p{L}'’]*){0,3})`
const DISTRICT = new RegExp(
  String.raw`(?<!\p{L})(?:huyện ủy|huyện uỷ|thành ủy|thị ủy|quận ủy|huyện đoàn|đảng bộ huyện|huyện|quận|thị xã|thành phố|tp\.?)(?::)?\s+(?=\p{Lu})`,
  'giu',
)
const PROVINCE = /(?<!\p{L})(?:tỉnh ủy|tỉnh uỷ|tỉnh đoàn|tỉnh|thành phố|tp\.?)\s+(?=\p{Lu})/giu

/** Every "huyện X", "tỉnh Y" of the text; "các huyện: A, B" gives A and B. */
export function placesIn(printed: string): PlaceWritten[] {
  const text = printed.replace(/(?<!\n)\n(?!\n)/g, ' ')
  const districts = [...text.matchAll(DISTRICT)].flatMap((m) => listed(text, m.index + m[0].length, 'district'))
  const provinces = [...text.matchAll(PROVINCE)].flatMap((m) => listed(text, m.index + m[0].length, 'province'))
  const numbered = [...text.matchAll(/(?<!\p{L})quận\s+(\d{1,2})(?!\d)/giu)].map((m): PlaceWritten => ({
    name: m[1] ?? '',
    level: 'district',
    start: m.index,
  }))
  return [...districts, ...numbered, ...provinces].sort((a, b) => a.start - b.start)
}

function listed(text: string, at: number, level: PlaceWritten['level']): PlaceWritten[] {
  const found: PlaceWritten[] = []
  const one = new RegExp(NAME, 'uy')
  const separator = /\s*(?:,|;|và)\s+(?=\p{Lu}\p{Ll})/uy
  for (let next = at; ;) {
    one.lastIndex = next
    const name = one.exec(text)?.[1]
    if (name === undefined) return found
    found.push({ name, level, start: next })
    separator.lastIndex = next + name.length
    const more = separator.exec(text)
    if (!more) return found
    next = separator.lastIndex
  }
}

const PLACE = /(\p{Lu}[\p{L}'’ -]{1,40}?)\s*,\s*ngày(?!\p{L})/u

/** The place of issue: what stands before ", ngày … tháng …" in the letterhead. */
export function placeLine(text: string, parts: LetterParts): string | null {
  for (const segment of parts.segments.filter((s) => s.part === 'letterhead')) {
    const own = text.slice(segment.span.start, segment.span.end)
    const place = own.includes('ngày') ? PLACE.exec(own)?.[1] : undefined
    if (place !== undefined) return place.trim()
  }
  return null
}

export const provincesOf = (gazetteer: Gazetteer, name: string, day: Day): readonly Unit[] =>
  beginsWith(name, (n) => gazetteer.provincesNamed(n, day))

export const districtsOf = (gazetteer: Gazetteer, name: string, day: Day, province: string | null): readonly Unit[] =>
  beginsWith(name, (n) => gazetteer.districtsNamed(n, day, province))

/** The date line: "Lạng Sơn, ngày 08 tháng 8 năm 2023", its blanks, and short forms; the place before it. */
import { CLOCK } from '../parts/anchors.js'
import { wording } from '../../text/wording.js'
import type { Span } from '../../model/span.js'
import { defineRule, type Match } from '../rule.js'
import type { LetterView } from '../view.js'

/** As long as a line is wide; without an end two of them would share a run in n^2 ways. */
const DRAWN = String.raw`[\s.…_·/*-]{0,120}`

/** The number in a slot; null when blank, or when a digit is followed by drawn blanks ("năm 20…": half of it is to be filled in). */
function slot(m: Match, name: 'day' | 'month' | 'year'): number | null {
  const digits = m.groups[name]?.replace(/\s/g, '')
  if (digits === undefined) return null
  const gap = (side: 'before' | 'after'): boolean => /[.…_]/.test(m.groups[`${name}${side}`] ?? '')
  const full = name === 'year' ? digits.length === 4 : digits.length === 2
  return full || !gap('after') || gap('before') ? Number(digits) : null
}

const year = (m: Match): number | null => {
  const value = slot(m, 'year')
  return value !== null && value >= 1900 && value < 2200 ? value : null
}

const between = (value: number | null, most: number): number | null =>
  value !== null && value >= 1 && value <= most ? value : value === null ? null : value

export const dateLine = defineRule({
  kind: 'letter-date',
  name: 'head/date-line',
  parts: ['letterhead', 'signature'],
  pattern: wording`ngày:?(?<daybefore>${DRAWN})(?<day>\d\s\d(?!\d)|\d{1,2})?(?<dayafter>${DRAWN})th[aou]ng(?<monthbefore>${DRAWN})(?<month>[01]\s\d(?!\d)|\d{1,2})?(?<monthafter>${DRAWN})năm(?:(?<yearbefore>${DRAWN})(?<year>2\s?0\s?\d\s?\d|\d{1,4})(?<yearafter>[…_.]*))?`,
  confidence: 0.97,
  examples: [
    { text: 'Đồng Hới, ngày 08 tháng 8 năm 2023', finds: 'ngày 08 tháng 8 năm 2023', value: { day: 8, month: 8, year: 2023 } },
    { text: 'Đồng Hới, ngày tháng 8 năm 2023', finds: 'ngày tháng 8 năm 2023', value: { day: null, month: 8, year: 2023 } },
    { text: 'Mộc Châu, ngày ___ tháng ___ năm 2024', finds: 'ngày ___ tháng ___ năm 2024', value: { day: null, month: null, year: 2024 } },
    { text: 'Mộc Châu, ngày … tháng … năm 202…', finds: 'ngày … tháng … năm 202…', value: { day: null, month: null, year: null } },
    { text: 'Tân Kỳ, ngày ..12.. tháng 5 năm2024', finds: 'ngày ..12.. tháng 5 năm2024', value: { day: 12, month: 5, year: 2024 } },
  ],
  counterExamples: [
    { text: 'ngày 12/5/2024', because: 'short form: its own rule' },
    { text: 'hằng ngày, hằng tháng, hằng năm', because: 'words, no date line' },
  ],
  read: (m) => ({
    value: { day: between(slot(m, 'day'), 31), month: between(slot(m, 'month'), 12), year: year(m) },
    ...(['day', 'month', 'year'].some((k) => /\d\s+\d/.test(m.groups[k] ?? '')) ? { confidence: 0.75 } : {}),
  }),
})

const BEFORE_SHORT = new RegExp(String.raw`^\s*(?:[^\d:;]{2,60},\s*)?(?:${CLOCK})?(?:ngay\s*)?$`)

export const shortDateLine = defineRule({
  kind: 'letter-date',
  name: 'head/date-short',
  parts: ['letterhead', 'signature'],
  pattern: wording`(?<day>\d{1,2})\s?[/.\-]\s?(?<month>\d{1,2})\s?[/.\-]\s?(?<year>\d{4})`,
  confidence: 0.9,
  examples: [
    { text: 'Sa Đéc, ngày 12/5/2024', finds: '12/5/2024', value: { day: 12, month: 5, year: 2024 } },
    { text: 'Sa Đéc, 05.6.2023', finds: '05.6.2023', value: { day: 5, month: 6, year: 2023 } },
  ],
  counterExamples: [
    { text: 'V/v thực hiện Quyết định ngày 12/5/2024 của Bộ Y tế', because: 'a day inside the trích yếu' },
    { text: 'Số: 12/2024/QĐ-UBND', because: 'no day' },
  ],
  read: (m) =>
    BEFORE_SHORT.test(m.before(80)) &&
    !/^v\s?\/\s?v/.test(m.before(80).trim()) &&
    /^(?:\s*,?\s*(?:hoi|luc|\()[^,;]{1,30})?\.?\s*$/.test(m.after(40))
      ? { value: { day: Number(m.groups['day']), month: Number(m.groups['month']), year: Number(m.groups['year']) } }
      : null,
})

/** The most that a place is believed which the issuer's name spells with other marks: "XÃ NẬM CẮN", "Nâm Cắn, ngày …". */
const DOUBTED = 0.6

/** Where a name in capitals (the issuer's) has the same letters with other marks; null when one has them with these too, or none has them. */
function toldOtherwise(view: LetterView, place: Span): Span | null {
  const [name, folded] = [view.text.slice(place.start, place.end), view.folded.slice(place.start, place.end)]
  const heads = view.parts.segments.filter(({ part }) => part === 'letterhead')
  const others = heads.flatMap(({ span }) => {
    const at = span.start + view.folded.slice(span.start, span.end).indexOf(folded)
    return at < span.start || at === place.start ? [] : [{ start: at, end: at + name.length }]
  })
  const isName = ({ start, end }: Span): boolean =>
    !/\p{Ll}/u.test(view.text.slice(start, end)) && !/\p{L}/u.test((view.text[start - 1] ?? '') + (view.text[end] ?? ''))
  const isSame = ({ start, end }: Span): boolean => view.text.slice(start, end).toLowerCase() === name.toLowerCase()
  return others.some(isSame) ? null : (others.find(isName) ?? null)
}

export const placeOfIssue = defineRule({
  kind: 'place',
  name: 'head/place',
  parts: ['letterhead', 'signature'],
  pattern: wording`(?<place>[\p{L}][\p{L}\s.'’\-–]{1,50}?(?:\s\d{1,2}(?=\s*,))?)(?:\s*[,.]\s*|\s+(?=ngay))(?:${CLOCK})?(?:ngày\s*[\s\d.…_·/\-]*th[aou]ng\d{0,2}|ngày\s*…|(?:ngày\s*)?\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?\d{4})`,
  confidence: 0.96,
  examples: [
    { text: 'Cao Lãnh, ngày 3 tháng 5 năm 2024', finds: 'Cao Lãnh', value: 'Cao Lãnh' },
    { text: 'TP. Hồ Chí Minh, ngày tháng 5 năm 2024', finds: 'TP. Hồ Chí Minh', value: 'TP. Hồ Chí Minh' },
    { text: 'Cư M’gar, 12/5/2024', finds: 'Cư M’gar', value: 'Cư M’gar' },
    { text: 'Cao Lãnh, hồi 16 giờ 45 phút, ngày 9 tháng 10 năm 2024', finds: 'Cao Lãnh', value: 'Cao Lãnh' },
    { text: 'Cao Lãnh ngày 9 tháng 10 năm 2024', finds: 'Cao Lãnh', value: 'Cao Lãnh' },
    { text: 'Cao Lãnh, 06h30 ngày 9 tháng 10 năm 2024', finds: 'Cao Lãnh', value: 'Cao Lãnh' },
    { text: 'Cao Lãnh, ngày …', finds: 'Cao Lãnh', value: 'Cao Lãnh' },
    { text: 'Quận 7, ngày 3 tháng 5 năm 2024', finds: 'Quận 7', value: 'Quận 7' },
  ],
  counterExamples: [
    { text: 'Ngày 3 tháng 5 năm 2024', because: 'no place printed' },
    { text: 'V/v báo cáo kết quả, ngày 3 tháng 5 năm 2024', because: 'a trích yếu' },
  ],
  read: (m) => {
    const printed = m.groups['place'] ?? ''
    const words = printed.split(/\s+/).filter((w) => !/^[-–]$/.test(w))
    const named = words.every((w) => /^(?:\p{Lu}|\d{1,2}$)/u.test(w)) && words.length <= 8
    if (!named || !/^\s*\(?\s*$/.test(m.before(20))) return null
    const issuer = toldOtherwise(m.view, m.at('place'))
    const doubt = issuer === null ? {} : { confidence: DOUBTED, also: { issuer } }
    return { value: printed.replace(/\s+/g, ' ').trim(), span: m.at('place'), ...doubt }
  },
})

/**
 * A world is one area's letters of one year: a quarter of a province, of three districts with some fifty communes (of Lạng Sơn in 2024, from the gazetteer) and
 * the province's offices, 2,500 letters a year. Two hundred areas (fifty provinces), then the year before.
 * What tells one world from another is a few marks, each of which can be exchanged by a plain replacement in text, so that a store can be multiplied in SQL:
 * - a word at the end of names ("Hữu Lũng Nhuận Nam" here, "Hữu Lũng Thanh Nam" there). One commune in fifty has another, which it shares with those of forty
 *   areas, as "Tân Thành" really stands in 45 places: a name is borne 1.8 times, as really (14,426 communes of 2024 bear 8,010 names);
 * - four signs before each commune's code; ten signs inside each hash; the year.
 * Symbols are the same in every province, as they really are; of numbers the last two signs are of the area and the year.
 */
import { loadReference } from '../../src/pipeline/load-reference.js'
import { fold } from '../../src/text/fold.js'
import { numberKey } from '../../src/text/letter-number.js'
import { sortKey } from '../../src/text/sort-key.js'

/** Of one length, so that every value stays in its place; different without accents too. */
const WORDS =
  'Nhuận Thanh Quang Trung Chính Khánh Phước Thịnh Thuận Thắng Thiện Hương Cường Lương Dương Giang Hoàng Vượng Xuyên Quyết Quyền Tuyên Khiêm Nghĩa Phong Phùng Thông Khang Sương Nhung Trang Trình Tường Thoại Khoái Chung Nguồn Xương Hoành Doanh Khoan Quỳnh Huỳnh Chiến Thạch Trạch Tuyết Luyện Duyên Triều'.split(
    ' ',
  )
const SIDES = ['Nam', 'Bắc', 'Tây', 'Nội']
export const AREAS = WORDS.length * SIDES.length
export const TAGS = 100
/** Of names that stand in forty areas; a word that stands in no letter. */
const SHARED = ['Khoách', 'Ngoạch', 'Thoắng', 'Choáng', 'Khuynh']
/** How symbols begin. */
const SYMBOLS = ['UBND', 'SNN', 'BC-', 'TB-', 'KH-', 'QĐ-U', 'TTr']
/** Letters of world 0 are of that year, their papers reach into the next, what they cite into the one before. */
const FIRST_YEAR = 2024

export interface World {
  readonly index: number
  /** Two words. */
  readonly word: string
  /** Of the names that it shares with others. */
  readonly shared: string
  readonly year: number
  readonly codes: string
  readonly hash: string
  /** How its letters' numbers end. */
  readonly tag: string
}

export const worldOf = (index: number): World => ({
  index,
  word: `${WORDS[index % WORDS.length] ?? ''} ${SIDES[Math.floor(index / WORDS.length) % SIDES.length] ?? ''}`,
  shared: SHARED[Math.floor(((index % AREAS) * SHARED.length) / AREAS)] ?? '',
  year: FIRST_YEAR - Math.floor(index / AREAS),
  codes: `P${String(index % AREAS).padStart(3, '0')}`,
  hash: `facade${index.toString(16).padStart(4, '0')}`,
  // Another one each year: no office gives a number on the same day of two years.
  tag: String((index + 37 * Math.floor(index / AREAS)) % TAGS).padStart(2, '0'),
})

/** The one that is generated. */
export const FIRST = worldOf(0)

/** What stands in world 0's texts, keys and rows, and what stands there in the other world's; to be exchanged one after the other. */
export function marksBetween(from: World, to: World): readonly (readonly [string, string])[] {
  // Where they differ in the first word alone, that alone: lists of single words are exchanged, too.
  const [one, other] = from.word.slice(6) === to.word.slice(6) ? [from.word.slice(0, 5), to.word.slice(0, 5)] : [from.word, to.word]
  const forms = [(w: string) => w, (w: string) => w.toLowerCase(), fold]
  const words = forms.flatMap((form) => [[form(one), form(other)] as const, [form(from.shared), form(to.shared)] as const])
  // From the oldest year on, into the past: what was exchanged is never met again.
  const years = [-1, 0, 1].flatMap((n) =>
    [(y: number) => `${y}-`, (y: number) => `/${y}`, (y: number) => `:${y}`].map((form) => [form(from.year + n), form(to.year + n)] as const),
  )
  const numbers = SYMBOLS.flatMap((s) => [s, fold(s)].map((symbol) => [`${from.tag}/${symbol}`, `${to.tag}/${symbol}`] as const))
  // As they stand in the order of numbers (src/text/sort-key.ts).
  const inOrder = [...new Set(SYMBOLS.map((s) => sortKey(`/${numberKey(s)}`).split('\u0001', 1)[0] ?? ''))].map(
    (symbol) => [`${from.tag}${symbol}`, `${to.tag}${symbol}`] as const,
  )
  const ordinals = [`${from.tag}","symbol"`, `${to.tag}","symbol"`] as const
  return [[from.hash, to.hash] as const, [from.codes, to.codes] as const, ...words, ...numbers, ...inOrder, ordinals, ...years].filter(([a, b]) => a !== b)
}

export const exchanged = (text: string, marks: readonly (readonly [string, string])[]): string =>
  marks.reduce((moved, [a, b]) => moved.replaceAll(a, b), text)

/** A hash that tells that it is of the first world. */
export const marked = (hash: string): string => hash.slice(0, 20) + FIRST.hash + hash.slice(30)

export interface Commune {
  readonly name: string
  readonly code: string
  readonly district: string
}

export interface District {
  readonly name: string
  readonly communes: readonly Commune[]
}

export interface Province {
  readonly name: string
  readonly districts: readonly District[]
}

const DAY = '2024-01-01'
const PROVINCE = 'Lạng Sơn'
export const PROVINCE_NAME = `${PROVINCE} ${FIRST.word}`

export function provinceOf(): Province {
  const { units } = loadReference()
  const [real] = units.provincesNamed(PROVINCE, DAY)
  let n = 0
  const districts = units.districtsIn(real?.code ?? '', DAY).map((d) => {
    const name = `${d.name} ${FIRST.word}`
    const communes = units.communesIn({ day: DAY, district: d.code }).map(
      (c): Commune => ({
        name: `${c.name} ${n++ % 50 === 49 ? FIRST.shared : FIRST.word}`,
        code: `${FIRST.codes}.${c.code}`,
        district: name,
      }),
    )
    return { name, communes }
  })
  return { name: PROVINCE_NAME, districts }
}

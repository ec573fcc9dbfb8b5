/**
 * A world is one province's letters of one year. All worlds have the shape of a real province (Lạng Sơn of 2024, from the gazetteer): as many districts and communes.
 * What tells one world from another is a few marks, each of which can be exchanged by a plain replacement in text, so that a store can be multiplied in SQL:
 * - a word at the end of names ("Hữu Lũng Nhuận" here, "Hữu Lũng Thanh" there). One commune in twenty goes without: such names stand in every province, as
 *   "Tân Thành" really does in 45 places (14,426 communes of 2024 bear 8,010 names: each 1.8 times; here 1 + 49 / 20 = 3.5 times at fifty provinces: harder than real);
 * - three signs before each commune's code; ten signs inside each hash; the year.
 * Numbers and symbols of letters are the same in every province, as they really are.
 */
import { loadReference } from '../../src/pipeline/load-reference.js'
import { fold } from '../../src/text/fold.js'

/** Of one length, so that every value stays in its place; different without accents too. */
const WORDS =
  'Nhuận Thanh Quang Trung Chính Khánh Phước Thịnh Thuận Thắng Thiện Hương Cường Lương Dương Giang Hoàng Vượng Xuyên Quyết Quyền Tuyên Khiêm Nghĩa Phong Phùng Thông Khang Sương Nhung Trang Trình Tường Thoại Khoái Chung Nguồn Xương Hoành Doanh Khoan Quỳnh Huỳnh Chiến Thạch Trạch Tuyết Luyện Duyên Triều'.split(
    ' ',
  )
export const PROVINCES = WORDS.length
/** Letters of world 0 are of that year, their papers reach into the next, what they cite into the one before. */
const FIRST_YEAR = 2024

export interface World {
  readonly index: number
  readonly word: string
  readonly year: number
  readonly codes: string
  readonly hash: string
}

export const worldOf = (index: number): World => ({
  index,
  word: WORDS[index % PROVINCES] ?? '',
  year: FIRST_YEAR - Math.floor(index / PROVINCES),
  codes: `P${String(index % PROVINCES).padStart(2, '0')}`,
  hash: `facade${index.toString(16).padStart(4, '0')}`,
})

/** The one that is generated. */
export const FIRST = worldOf(0)

/** What stands in world 0's texts, keys and rows, and what stands there in the other world's; to be exchanged one after the other. */
export function marksBetween(from: World, to: World): readonly (readonly [string, string])[] {
  const words = [(w: string) => w, (w: string) => w.toLowerCase(), fold].map((form) => [form(from.word), form(to.word)] as const)
  // From the oldest year on, into the past: what was exchanged is never met again.
  const years = [-1, 0, 1].flatMap((n) =>
    [(y: number) => `${y}-`, (y: number) => `/${y}`, (y: number) => `:${y}`].map((form) => [form(from.year + n), form(to.year + n)] as const),
  )
  return [[from.hash, to.hash] as const, [from.codes, to.codes] as const, ...words, ...years].filter(([a, b]) => a !== b)
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

export function provinceOf(): Province {
  const { units } = loadReference()
  const [real] = units.provincesNamed(PROVINCE, DAY)
  let n = 0
  const districts = units.districtsIn(real?.code ?? '', DAY).map((d) => {
    const name = `${d.name} ${FIRST.word}`
    const communes = units.communesIn({ day: DAY, district: d.code }).map(
      (c): Commune => ({
        name: n++ % 20 === 0 ? c.name : `${c.name} ${FIRST.word}`,
        code: `${FIRST.codes}.${c.code}`,
        district: name,
      }),
    )
    return { name, communes }
  })
  return { name: `${PROVINCE} ${FIRST.word}`, districts }
}

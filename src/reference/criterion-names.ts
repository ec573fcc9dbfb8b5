/** Finds a criterion by its printed name: full, short, abbreviated, with other accents or dashes, with a small slip. */
import { distance } from 'fastest-levenshtein'
import { nameKey } from '../text/compare.js'
import { remember } from '../text/remember.js'
import { fold } from '../text/fold.js'

export interface NamedCriterion {
  readonly no: number
  readonly name: string
  readonly aliases: readonly string[]
}

export interface NameMatch {
  readonly no: number
  readonly how: 'name' | 'alias' | 'no-accents' | 'near'
  readonly confidence: number
}

/** null when no criterion, or more than one, bears the name. */
export function findByName(criteria: readonly NamedCriterion[], printed: string): NameMatch | null {
  const key = wordKey(printed)
  if (key === '') return null
  const bare = fold(key)
  return (
    only(criteria, 'name', 0.98, (c) => wordKey(c.name) === key) ??
    only(criteria, 'alias', 0.95, (c) => c.aliases.some((a) => wordKey(a) === key)) ??
    only(criteria, 'no-accents', 0.9, (c) => names(c).some((n) => fold(wordKey(n)) === bare)) ??
    only(criteria, 'near', 0.75, (c) => names(c).some((n) => isNear(fold(wordKey(n)), bare)))
  )
}

function only(
  criteria: readonly NamedCriterion[],
  how: NameMatch['how'],
  confidence: number,
  fits: (c: NamedCriterion) => boolean,
): NameMatch | null {
  const [first, second] = criteria.filter(fits)
  return first && !second ? { no: first.no, how, confidence } : null
}

const names = (c: NamedCriterion): readonly string[] => [c.name, ...c.aliases]

/** One or two letters off in a long name. Short names (Y tế, Điện) are never repaired. */
function isNear(known: string, printed: string): boolean {
  if (printed.length < 7 || known.length < 7) return false
  return distance(known, printed) <= (printed.length >= 14 ? 2 : 1)
}

/** Short forms that stand for words inside names. Longest first. */
const SHORT: readonly (readonly [string, string])[] = [
  ['vsattp', 'an toàn thực phẩm'],
  ['vs attp', 'an toàn thực phẩm'],
  ['attp', 'an toàn thực phẩm'],
  ['csvcvh', 'cơ sở vật chất văn hóa'],
  ['csvc', 'cơ sở vật chất'],
  ['cshttm', 'cơ sở hạ tầng thương mại'],
  ['csht', 'cơ sở hạ tầng'],
  ['pctt', 'phòng chống thiên tai'],
  ['tmnt', 'thương mại nông thôn'],
  ['tcpl', 'tiếp cận pháp luật'],
  ['htct', 'hệ thống chính trị'],
  ['tcsx', 'tổ chức sản xuất'],
  ['ptktnt', 'phát triển kinh tế nông thôn'],
  ['ptkt', 'phát triển kinh tế'],
  ['ktnt', 'kinh tế nông thôn'],
  ['sx', 'sản xuất'],
  ['pt', 'phát triển'],
  ['kt', 'kinh tế'],
  ['tm', 'thương mại'],
  ['mt', 'môi trường'],
  ['cl', 'chất lượng'],
  ['pl', 'pháp luật'],
  ['clmts', 'chất lượng môi trường sống'],
  ['gd', 'giáo dục'],
  ['đt', 'đào tạo'],
  ['qp', 'quốc phòng'],
  ['an', 'an ninh'],
  ['vh', 'văn hóa'],
  ['nt', 'nông thôn'],
]

const SHORT_FORM = new Map(SHORT)

/** Words only, short forms spelt out; "và", "&", commas and dashes between the members of a name are dropped. */
const wordKey = remember((printed) => {
  const words = nameKey(printed)
    .replace(/^(?:tiêu chí\s*)?(?:số\s*)?\d*\s*[-–.:]?\s*(?=\p{L})/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
  const spelt = words.map((w) => SHORT_FORM.get(w) ?? w).join(' ')
  return spelt
    .replace(/(^|\s)và(?=\s|$)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
})

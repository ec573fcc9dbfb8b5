/** From the capitals of a letterhead to the case that the same letter, known bodies, or the rules of Decree 30/2020 (appendix II) give. */
import { nameKey, oldTone } from '../text/compare.js'
import type { Reference } from '../reference/reference.js'

const ABBREVIATIONS =
  /^(?:ubnd|hđnd|mttq|ubmttq|ptnt|mtqg|ntm|tnhh|mtv|bcđ|vpđp|tp|bhxh|đbqh|pctt|tkcn|vn|kt-xh|xhcn|tncs|lđlđ|ccb|thpt|thcs|bqlda|qlda|đtxd|htx|gpmb|kh&cn|tn&mt|nn&ptnt|nn&mt|gd&đt|vh&tt)$/
const KINDS = ['thành phố', 'thị trấn', 'thị xã', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'phường', 'xã', 'tp.', 'tp']
/** Words large inside a body's name, longer first; as official names print them. */
const PHRASES = [
  'Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Hội đồng nhân dân', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'Thủ tướng Chính phủ', 'Chính phủ', 'Quốc hội', 'Ban Chấp hành',
  'Ban Thường vụ', 'Ban Chỉ đạo', 'Ban Chỉ huy', 'Ban Quản lý', 'Ban Dân vận', 'Ban Tuyên giáo', 'Ban Tổ chức', 'Ban Nội chính', 'Chương trình', 'Điều phối',
  'Văn phòng', 'Trung tâm', 'Hội Nông dân', 'Hội Liên hiệp Phụ nữ', 'Hội Cựu chiến binh', 'Liên đoàn Lao động', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Mặt trận Tổ quốc', 'Việt Nam', 'Trung ương', 'Tổ quốc', 'Hồ Chí Minh', 'Đảng ủy', 'Đảng uỷ', 'Huyện ủy', 'Huyện uỷ', 'Tỉnh ủy', 'Tỉnh uỷ', 'Thành ủy', 'Đảng bộ',
  'Chi bộ', 'Công an', 'Bộ Chỉ huy Quân sự', 'Quân sự', 'Chủ tịch', 'Bộ trưởng', 'Thường trực', 'Tòa án nhân dân', 'Viện kiểm sát nhân dân', 'Đoàn đại biểu Quốc hội',
].sort((a, b) => b.length - a.length) // prettier-ignore
const HEADS =
  /^(?:sở|bộ|phòng|ban|cục|vụ|hội|đoàn|tổ|trường|viện|đài|báo|quỹ|hạt|trạm|tổng cục|chi cục|trung tâm|văn phòng|công ty|ngân hàng|kho bạc|bảo hiểm|thanh tra|bệnh viện|liên minh|học viện)$/

/** The letter's own words, for looking up how it spells a name; made once a letter. */
export interface LetterWords {
  readonly text: string
  readonly key: string
}

/** Names are told near a letter's beginning: an appendix of a thousand pages is not searched. */
const SEARCHED = 200_000

export function letterWords(whole: string): LetterWords {
  const text = whole.slice(0, SEARCHED)
  const key = oldTone(text.toLowerCase())
  return key.length === text.length ? { text, key } : { text: '', key: '' }
}

export function properCase(printed: string, letter: LetterWords, reference: Reference): string {
  if (/\p{Ll}/u.test(printed)) return printed
  return (
    asInLetter(printed, letter) ??
    printed
      .split(/\s+-\s+/)
      .map((body) => bodyCase(body, letter, reference))
      .join(' - ')
  )
}

const bodyCase = (body: string, letter: LetterWords, reference: Reference): string =>
  asInLetter(body, letter) ?? asKnown(body, letter, reference) ?? byRule(body, letter)

/** The spelling in small letters that the letter itself uses most for these words. */
function asInLetter(printed: string, letter: LetterWords): string | null {
  const key = oldTone(printed.toLowerCase())
  const seen = new Map<string, number>()
  for (let at = letter.key.indexOf(key); at >= 0; at = letter.key.indexOf(key, at + 1)) {
    const form = letter.text.slice(at, at + printed.length)
    if (/\p{Ll}/u.test(form) && /^\p{Lu}/u.test(form) && !/\p{L}/u.test(letter.text[at + printed.length] ?? ' '))
      seen.set(form, (seen.get(form) ?? 0) + 1)
  }
  return [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const capitals = (form: string): number => form.replace(/\P{Lu}/gu, '').length

/** A body of the reference, alone or with its unit's name behind it. */
function asKnown(printed: string, letter: LetterWords, reference: Reference): string | null {
  const key = nameKey(printed)
  const forms = reference.agencies.agencies
    .flatMap((a) => [a.name, ...a.otherNames, ...a.written])
    .filter((f) => f.length > 5 && f.includes(' '))
  const form = forms
    .filter((f) => key === nameKey(f) || key.startsWith(nameKey(f) + ' '))
    .sort((a, b) => b.length - a.length || capitals(b) - capitals(a))[0]
  if (form === undefined) return null
  const words = printed.split(/\s+/)
  const count = form.split(/\s+/).length
  const rest = words.slice(count)
  const head = caseLike(words.slice(0, count).join(' '), form)
  return rest.length === 0 ? head : `${head} ${tailCase(rest, letter)}`
}

/** The printed letters ("UỶ" or "ỦY") in the case of the form. */
const caseLike = (printed: string, form: string): string =>
  printed.length !== form.length
    ? form
    : [...printed].map((c, i) => (form[i] === form[i]?.toLowerCase() ? c.toLowerCase() : c.toUpperCase())).join('')

/** What follows a known body's name: its unit ("TỈNH HÀ BẮC"), the bare name of one ("SÔNG MÂY" after Huyện ủy), or more of the name. */
function tailCase(words: readonly string[], letter: LetterWords): string {
  const text = words.join(' ')
  const kind = KINDS.find((k) => text.toLowerCase().startsWith(k + ' '))
  if (kind) return unitWords(words, 0, kind)[0].replace(/^./u, (c) => c.toLowerCase())
  const named = nameInLetter(words, 0, letter)
  if (named) return [named, ...words.slice(named.split(' ').length).map((w) => w.toLowerCase())].join(' ')
  const isName = words.length <= 3 && !words.some((w) => w === 'VÀ' || ABBREVIATIONS.test(w.toLowerCase()))
  return isName ? words.map(titled).join(' ') : byRule(text, letter).replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase())
}

/** The longest run of words from `i` on that the letter prints as a proper name, every word large. */
function nameInLetter(words: readonly string[], i: number, letter: LetterWords): string | null {
  for (let n = Math.min(5, words.length - i); n >= 2; n--) {
    const form = asInLetter(words.slice(i, i + n).join(' '), letter)
    if (form !== null && form.split(' ').every((w) => /^\p{Lu}\p{Ll}/u.test(w))) return form
  }
  return null
}

/** Head word and the word after it large, units' names large, abbreviations as they are, the rest small. */
function byRule(printed: string, letter: LetterWords): string {
  const words = printed.split(/\s+/)
  const out: string[] = []
  let used = 0
  while (used < words.length) {
    const [text, count] = nextWords(words, used, out, letter)
    out.push(text)
    used += count
  }
  return out.join(' ').replace(/^./u, (c) => c.toUpperCase())
}

function nextWords(words: readonly string[], i: number, before: readonly string[], letter: LetterWords): readonly [string, number] {
  const rest = words.slice(i).join(' ').toLowerCase()
  const phrase = PHRASES.find((p) => rest === p.toLowerCase() || rest.startsWith(p.toLowerCase() + ' '))
  if (phrase) return [phrase, phrase.split(' ').length]
  const kind = KINDS.find((k) => rest.startsWith(k + ' '))
  if (kind) return unitWords(words, i, kind)
  const named = i > 0 ? nameInLetter(words, i, letter) : null
  if (named) return [named, named.split(' ').length]
  const word = words[i] ?? ''
  const lower = word.toLowerCase()
  if (
    ABBREVIATIONS.test(lower.replace(/[,.;]$/, '')) ||
    !/[aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/.test(lower)
  )
    return [word, 1]
  const last = (before.at(-1) ?? '').toLowerCase()
  const head = before.join(' ').toLowerCase()
  const large = i === 0 || HEADS.test(head) || (last === 'và' && HEADS.test((before[0] ?? '').toLowerCase()))
  return [large ? titled(word) : lower, 1]
}

/** "HUYỆN NHƯ XUÂN" → "huyện Như Xuân": all that follows is the name. */
function unitWords(words: readonly string[], i: number, kind: string): readonly [string, number] {
  const size = kind.split(' ').length
  const name = words.slice(i + size)
  return [[i === 0 ? titled(kind) : kind, ...name.map(titled)].join(' '), words.length - i]
}

const titled = (word: string): string =>
  ABBREVIATIONS.test(word.toLowerCase()) ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

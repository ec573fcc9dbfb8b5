/** What a read word looks like, without knowing any language beyond its spelling: reason to look again, and weight in a vote. */
import { isSyllable } from '../../text/syllable.js'

const EDGES = /^[\s"“”„‚'‘’([{«/+*–-]+|[\s"“”'‘’)\]}».,;:!?…/–-]+$/gu

/** The word without the punctuation round it. */
export const core = (word: string): string => word.replace(EDGES, '')

const PLAIN_NUMBER = /^\d+(?:[.,/:-]\d+)*%?$/
/** A document's number or symbol: "15/2021/QĐ-UBND", "TB-STNMT", "QH15"; "TTr" and "NĐ" have their own small letters and Đ. */
const CODE = /^(?:\d+[/-])*(?:\p{Lu}[\p{Lu}\d&]*[rg]?|Hd|BCĐ)(?:[-–/.&](?:\p{Lu}[\p{Lu}\d&]*[rg]?|\d+))*$/u
const SIGNS = /^[-–—+*•./;:,…()%&"“”]*$/

export const hasDigit = (word: string): boolean => /\d/.test(word)

/** How well formed a word is: 1 as Vietnamese letters write it, less for what OCR makes of dust, seals and handwriting. */
export function formOf(word: string): number {
  const parts = word.split(LEADERS).filter((part) => part !== '')
  return parts.length === 0 || parts[0] === word ? formOfOne(word) : Math.min(...parts.map(formOfOne))
}

/** Dotted blanks to be filled in, brackets, and what they join: "Số:......./UBND", "VPĐP(Hằng)", "QLĐĐ(Bình.07)". */
const LEADERS = /[.…]{3,}(?:\/\.)?|(?<=\p{L}:)(?=\S)|(?<=\p{L})\((?=\p{L})|(?<=\p{Ll})[.](?=\d+\)?[.,;]*$)/u

function formOfOne(word: string): number {
  const bare = core(word)
  if (bare === '') return SIGNS.test(word) ? 0.6 : 0.2
  if (isSyllable(bare)) return goodCase(bare) ? 1 : 0.4
  if (PLAIN_NUMBER.test(bare)) return 1
  if (CODE.test(bare)) return slipped(bare) ? 0.5 : 0.95
  // Two words run together by a hyphen or slash: "và/hoặc", "b/c", "V/v".
  if (bare.split(/[/–-]/).every((part) => part === '' || part.length === 1 || isSyllable(part) || PLAIN_NUMBER.test(part))) return 0.85
  // Names of the highlands keep other rules: "Mlô", "Krông", "M’gar".
  if (/^\p{Lu}(?:[’']?\p{Ll}+)+$/u.test(bare)) return 0.4
  return /^\p{L}+$/u.test(bare) ? 0.3 : 0.1
}

/** All small, all capital, or a capital first: "phÒng" is a slip. */
const goodCase = (word: string): boolean => /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u.test(word)

/** No abbreviation doubles its Đ ("QĐĐ", "HĐĐND"; land offices alone do: "QLĐĐ"), an I or O before figures is one misread ("I1", "QHI5"),
 * and small letters end only TTr, CTr and TTg: "TIr" is none. */
const slipped = (word: string): boolean =>
  /(?<!QL|[A-Z]L)ĐĐ/u.test(word) || /^[IlOSB]\d+$|\p{Lu}[IO]\d|(?<!TT|CT)[rg](?=[-–/.&]|$)/u.test(word)

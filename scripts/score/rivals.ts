/**
 * Two plain rivals, by the same ruler: what a letter's text yields to one regular expression per field, and to chrono-node (Vietnamese, strict).
 * Both are given the text that our own rules read (letterhead in columns already set in order): what they miss is not the parser's fault.
 * They say no confidence, so all that they get wrong is silent.
 */
import { strict } from 'chrono-node/vi'
import type { ParsedComponents } from 'chrono-node'

/** The keys of a record that the ruler reads, as far as a rival has them. */
export type RivalRecord = Readonly<Record<string, unknown>>

const unique = <T>(all: readonly T[], key: (one: T) => string): T[] => [...new Map(all.map((one) => [key(one), one])).values()]
const iso = (year: string | number, month: string | number, day: string | number): string =>
  [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

const DOCUMENTS =
  'Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Công văn|Công điện|Thông báo|Kế hoạch|Báo cáo|Tờ trình|Hướng dẫn|Kết luận|Chương trình|Giấy mời|Biên bản'
const NAME = String.raw`\p{Lu}\p{Ll}*(?:[ '-]\p{Lu}\p{Ll}*){0,3}`

/** One for each field, written as one would in an hour with a few letters at hand. */
export const PATTERNS = {
  number: /^Số\s*:?\s*(?<ordinal>\d+)?\s*[/-]\s*(?<symbol>[A-ZĐƯ][A-ZĐƯ0-9&./-]*)/mu,
  date: /,\s*ngày\s+(?:(?<day>\d{1,2})\s+)?tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})/iu,
  place: /^(?<place>\p{Lu}[^,\n]{1,40}),\s*ngày/mu,
  type: new RegExp(String.raw`^(?<type>${DOCUMENTS.toUpperCase()})\s*$`, 'mu'),
  issuer: /^(?<issuer>(?:(?:ỦY BAN NHÂN DÂN|UBND|BAN CHỈ ĐẠO[^\n]*)\n+)?\p{Lu}{2}[^\n]*)\n+Số/mu,
  subject: new RegExp(String.raw`^(?:V/v:?\s*|(?:${DOCUMENTS.toUpperCase()})\s*\n+)(?<subject>[^\n]+(?:\n[^\n]+)*)`, 'mu'),
  signer:
    /^(?<authority>(?:TM|KT|TL|TUQ|Q)\. [^\n]+)?(?:\n+(?<title>\p{Lu}{3}[^\n\p{Ll}]*))?\n+(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4})\s*$/gmu,
  addressees: /Kính gửi\s*:\s*(?<list>[^\n]*(?:\n+\s*[-–+][^\n]*)*)/u,
  copies: /Nơi nhận\s*:?\s*(?<list>(?:\n+\s*[-–+][^\n]*)+)/u,
  citations: new RegExp(
    String.raw`(?<type>${DOCUMENTS})\s+số\s+(?<number>\d+[^\s,;)]*)(?:\s+ngày\s+(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}))?(?:\s+của\s+(?<issuer>[^,;.\n]{3,60}?)(?=\s+(?:về|ban hành|phê duyệt|quy định|V/v)|[,;.\n]))?`,
    'gu',
  ),
  deadlines:
    /(?<cue>trước|chậm nhất|muộn nhất|đến hết|trong ngày)[^.,;\n]{0,20}?(?<day>\d{1,2})(?:[/.-]|\s+tháng\s+)(?<month>\d{1,2})(?:(?:[/.-]|\s+năm\s+)(?<year>\d{4}))?(?!\d)/giu,
  communes: new RegExp(String.raw`(?<kind>[Xx]ã|[Pp]hường|[Tt]hị trấn)\s+(?<name>${NAME})`, 'gu'),
  criteria: new RegExp(String.raw`[Xx]ã\s+(?<commune>${NAME})[^.;\n]{0,60}?(?<met>\d{1,2})/(?<total>\d{2})\s+tiêu chí`, 'gu'),
} as const

const listed = (list: string | undefined): string[] =>
  (list ?? '')
    .split(/\n\s*[-–+]\s*|^\s*[-–+]\s*|;/u)
    .map((line) => line.replace(/[;.,]\s*$/u, '').trim())
    .filter((line) => line !== '')

const all = (pattern: RegExp, text: string): Readonly<Record<string, string | undefined>>[] =>
  [...text.matchAll(pattern)].map((m) => m.groups ?? {})
const one = (pattern: RegExp, text: string): Readonly<Record<string, string | undefined>> => pattern.exec(text)?.groups ?? {}

export function byPattern(text: string): RivalRecord {
  const { day, month, year } = one(PATTERNS.date, text)
  const { type } = one(PATTERNS.type, text)
  const { issuer } = one(PATTERNS.issuer, text)
  const { subject } = one(PATTERNS.subject, text)
  const named = type ?? (subject === undefined ? null : 'Công văn')
  return {
    number: one(PATTERNS.number, text),
    ...{ type: named, issuer: issuer?.replace(/\n+/g, ' '), place: one(PATTERNS.place, text).place },
    ...{ date: dateOf(day, month, year), subject: subject?.replace(/\n/g, ' ') },
    signer: all(PATTERNS.signer, text).at(-1) ?? null,
    addressees: listed(one(PATTERNS.addressees, text).list),
    copies: listed(one(PATTERNS.copies, text).list),
    ...{ citations: citationsOf(text), deadlines: deadlinesOf(text, year), communes: communesOf(text), criteria: criteriaOf(text) },
  }
}

/** The day may be left to be written by hand. */
const dateOf = (day?: string, month?: string, year?: string): string | null =>
  month && year ? (day ? iso(year, month, day) : iso(year, month, '').slice(0, 7)) : null

const citationsOf = (text: string): object[] =>
  unique(
    all(PATTERNS.citations, text).map(({ type, number, day, month, year, issuer }) => {
      return { type, number: number ?? '', date: dateOf(day, month, year), issuer: issuer ?? null }
    }),
    (c) => c.number,
  )

/** A day without a year is of the letter's own. */
const deadlinesOf = (text: string, letterYear: string | undefined): object[] =>
  unique(
    [...text.matchAll(PATTERNS.deadlines)].map((match) => {
      const { day = '', month = '', year, cue } = match.groups ?? {}
      return {
        text: match[0],
        due: iso(year ?? letterYear ?? '', month, day),
        kind: cue === 'trước' ? 'before' : 'by',
        quoted: false,
        who: [],
      }
    }),
    (d) => d.due,
  )

const communesOf = (text: string): object[] =>
  unique(all(PATTERNS.communes, text), (c) => c.name ?? '').map((c) => ({ ...c, kind: c.kind?.toLowerCase() }))

const criteriaOf = (text: string): object[] =>
  unique(all(PATTERNS.criteria, text), (c) => c.commune ?? '').map(({ commune, met, total }) => ({
    ...{ commune, standard: 'ntm', met: [], unmet: [] },
    ...{ metCount: Number(met), unmetCount: null, total: Number(total) },
  }))

const dayOf = (of: ParsedComponents): string => iso(of.get('year') ?? '', of.get('month') ?? '', of.get('day') ?? '')

/** The day that is told; of a month or a year its last. */
function dueOf(of: ParsedComponents): string {
  if (of.isCertain('day')) return dayOf(of)
  const [year, month] = [of.get('year') ?? 0, of.isCertain('month') ? (of.get('month') ?? 12) : 12]
  return iso(year, month, new Date(year, month, 0).getDate())
}

/**
 * The first day told in full is the letter's date; everything later is a deadline, a range due on its last day. Of the ways to take what it finds
 * (all days or later ones; days alone, or months and years with their first or last day) the one with the best F1 on singles and heldout.
 */
export function byChrono(text: string): RivalRecord {
  const first = strict.parse(text).find(({ start }) => start.isCertain('day') && start.isCertain('year'))
  if (first === undefined) return {}
  const date = dayOf(first.start)
  const found = strict.parse(text, first.start.date()).filter(({ index }) => index > first.index)
  const deadlines = found.map(({ text: says, start, end }) => ({
    text: says,
    due: dueOf(end ?? start),
    kind: 'by',
    quoted: false,
    who: [],
  }))
  return { date, deadlines: unique(deadlines, (d) => d.due).filter(({ due }) => due >= date) }
}

/** chrono-node alone, once over a text: what speed is compared with. */
export const chronoAlone = (text: string): number => strict.parse(text).length

export const RIVALS = [
  { name: 'one regex', suffix: '+regex', read: byPattern },
  { name: 'chrono-node', suffix: '+chrono', read: byChrono },
] as const

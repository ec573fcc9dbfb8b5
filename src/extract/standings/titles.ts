/** Where the text speaks of a title: "đạt chuẩn nông thôn mới nâng cao", "về đích NTM", "đạt xã nông thôn mới hiện đại", "được công nhận". */
import type { Span } from '../../model/span.js'
import type { Standard } from '../../model/written-criteria.js'
import { standardOf, standardsIn } from '../criteria/standards.js'
import { clauseAt, type Stretch } from '../criteria/stretch.js'

export interface TitleMark {
  readonly span: Span
  /** One for most; several for "NTM, NTM nâng cao, NTM kiểu mẫu"; none where the text names no programme ("được công nhận năm 2021"). */
  readonly standards: readonly Standard[]
  /** True for "được công nhận" without the title's words. */
  readonly elliptic: boolean
}

const LEVEL = '(?:\\s+(?<level>nang\\s+cao|kieu\\s+mau|hien\\s+dai))?'
const MORE = '(?:\\s*(?:,|va|/|,\\s*va)\\s*(?:xa\\s+)?(?:nong\\s+thon\\s+moi|ntm)(?:\\s+(?:nang\\s+cao|kieu\\s+mau|hien\\s+dai))?)*'
const NTM = '(?:nong\\s+thon\\s+moi(?:\\s*\\(\\s*ntm\\s*\\))?|ntm)'
const TITLE = new RegExp(
  `(?<!\\p{L})(?:(?:dat|ve|can|rot|mat|tut)\\s+(?:duoc\\s+)?(?:tieu\\s+)?(?:chuan|dich)(?!\\s+(?:thon|ban|ap|khu\\s+dan|huyen|vuon|van\\s+hoa|tiep\\s+can|y\\s+te|do\\s+thi|nghe|quoc\\s+gia(?!\\s+ve\\s+(?:xa\\s+)?${NTM})))(?:\\s+(?:quoc\\s+gia\\s+ve\\s+)?(?:xa\\s+)?(?:xay\\s+dung\\s+)?${NTM})?${LEVEL}${MORE}|(?<=(?:dat|hoan\\s+thanh|danh\\s+hieu|tro\\s+thanh|thi\\s+diem(?:\\s+xay\\s+dung)?|la|co\\s+\\d{1,3})\\s+)xa\\s+(?:dat\\s+chuan\\s+)?${NTM}(?:\\s+(?:nang\\s+cao|kieu\\s+mau|hien\\s+dai))?${MORE}|(?<=(?:(?:dich|muc\\s+tieu)[^.;:,]{0,25}\\sla|don\\s+suc\\s+cho|huong\\s+(?:toi|den)|danh\\s+hieu)\\s+)(?:xa\\s+)?${NTM}(?:\\s+(?:nang\\s+cao|kieu\\s+mau|hien\\s+dai))?|(?<=nam\\s+20\\d\\d\\s*[,;]?\\s+(?:va\\s+)?)(?:(?:xa\\s+)?${NTM}\\s+)?(?<next>nang\\s+cao|kieu\\s+mau|hien\\s+dai)(?=\\s+(?:vao\\s+|trong\\s+)?nam\\s+20\\d\\d)|(?<=\\d\\s+)xa\\s+(?<counted>nang\\s+cao|kieu\\s+mau)(?=\\s*\\()|(?<=(?:dang\\s+ky|phan\\s+dau|dat|cong\\s+nhan(?:\\s+lai)?)\\s+)(?:(?:xa\\s+)?${NTM}(?:\\s+(?:nang\\s+cao|kieu\\s+mau|hien\\s+dai))?|(?<bare>nang\\s+cao|kieu\\s+mau)(?=\\s*(?:$|[,.;)])|\\s+(?:(?:vao|trong|den)\\s+)?nam\\s)))`,
  'gu',
)
/** "xã B dự kiến năm 2025" after "xã A dự kiến đạt chuẩn năm 2024". */
const WISHED = /(?<!\p{L})(?:du\s+kien|dang\s+ky|phan\s+dau)(?=\s+(?:vao\s+|trong\s+|den\s+)?nam\s+20\d\d)/gu
/** A target moved to another year, its title said before: "xã B lùi sang năm 2026". */
const MOVED =
  /(?<!\p{L})(?:lui|chuyen|doi|hoan|gian)\s+(?:sang|den|qua)\s+(?<again>xet\s+(?:cong\s+nhan\s+)?)?(?:(?:trong\s+|vao\s+)?nam\s+)?20\d\d(?!\d)/gu
const TARGETS = /(?<!\p{L})(?:phan dau|dang ky|dat chuan|ve dich|can dich|danh sach|muc tieu|lo trinh)(?!\p{L})/u
/** The title taken back, without its words. */
const STRUCK = /(?<!\p{L})thu\s+hoi\s+(?:bang|danh\s+hieu|quyet\s+dinh)\s+cong\s+nhan(?!\s+(?:xa\s+)?(?:dat|ve|nong|ntm))/gu
const RECOGNISED =
  /(?<=\(\s*)cong\s+nhan(?=\s+nam\s+20\d\d\s*\))|(?<!\p{L})(?:duoc|da|de\s+nghi|trinh|xet)(?:\s+\p{L}+){0,7}?,?\s+cong\s+nhan(?:\s+lai)?(?=\s*(?:$|[,;.:)(])|\s+(?:(?:vao|trong|tu|dot)\s+)?(?:nam|quy)\s|\s+(?:dung\s+la|la|tai|theo|them|xa)(?!\p{L}))/gu

/** What else reaches a standard: criteria, schools, roads, products. */
const OTHER_HOLDER =
  /(?:tieu chi|(?<!giao )chi tieu|truong|(?<!\p{L})hoc|van hoa|(?<!\p{L})tram|tuyen|duong|cong trinh|thon|(?<!\p{L})ban|(?<!\p{L})ho|%|san pham|nuoc sach)\s*(?:(?:da|chua|deu|khong|duoc|cong nhan)\s+)*$/u

/** Without one of these no wording of a title is there. */
const SPEAKS = /chuan|dich|nong\s|ntm|nang\s|kieu\s|cong\s+nhan|du\s+kien|dang\s+ky|phan\s+dau|\s20\d\d/

export function titlesIn(stretch: Stretch): TitleMark[] {
  const { start, end } = stretch.span
  const own = stretch.view.folded.slice(start, end)
  if (!SPEAKS.test(own)) return []
  const full = [...own.matchAll(TITLE)]
    .filter((m) => !OTHER_HOLDER.test(own.slice(Math.max(0, m.index - 40), m.index)) || /ntm|nong/u.test(m[0]))
    .map((m) => ({
      span: { start: start + m.index, end: start + m.index + m[0].length },
      standards: named(m[0], m.groups?.['level'] ?? m.groups?.['bare'] ?? m.groups?.['counted'] ?? m.groups?.['next']),
      elliptic: false,
    }))
  const short = [...own.matchAll(STRUCK), ...own.matchAll(RECOGNISED), ...own.matchAll(WISHED)]
    .map((m) => ({ span: { start: start + m.index, end: start + m.index + m[0].length }, standards: [], elliptic: true }))
    .filter((mark) => !full.some((t) => overlapsClause(stretch, mark.span, t.span)))
  const moved = [...own.matchAll(MOVED)]
    .filter((m) => m.groups?.['again'] !== undefined || TARGETS.test(own.slice(Math.max(0, m.index - 300), m.index)))
    .map((m) => ({ span: { start: start + m.index, end: start + m.index + m[0].length }, standards: [], elliptic: true }))
    .filter(
      (mark) => !full.some((t) => t.span.end <= mark.span.start && clauseAt(stretch, t.span.start) === clauseAt(stretch, mark.span.start)),
    )
  return [...full, ...short, ...moved].sort((a, b) => a.span.start - b.span.start)
}

/** "nâng cao" alone ("đạt chuẩn nâng cao") still names the level; plain "đạt chuẩn" names nothing. */
function named(text: string, level: string | undefined): Standard[] {
  const standards = standardsIn(text).map((s) => s.standard)
  return standards.length > 0 ? [...new Set(standards)] : level ? [standardOf(level)] : []
}

/** "được công nhận đạt chuẩn …" is one title, not two. */
const overlapsClause = (stretch: Stretch, short: Span, full: Span): boolean =>
  (full.start >= short.start &&
    full.start - short.end < 70 &&
    full.start < clauseAt(stretch, short.start).end &&
    !/[;.]/.test(stretch.view.folded.slice(short.end, full.start))) ||
  (full.start < short.end && short.start < full.end)

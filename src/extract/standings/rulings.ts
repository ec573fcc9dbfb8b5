/** What the words round a title make of it: status, standards, year. Holders are found apart. */
import { ofKind, type Finding } from '../../model/finding.js'
import type { BodyNode, Segment } from '../../model/letter-parts.js'
import type { Standard } from '../../model/written-criteria.js'
import { ancestors, segmentsOf, type LetterView } from '../view.js'
import { sentenceAt, stretchOf, type Stretch } from '../criteria/stretch.js'
import { modalityOf, type Status } from './modality.js'
import { titlesIn, type TitleMark } from './titles.js'
import { yearOf } from './years.js'

export interface Ruling {
  readonly status: Status
  readonly standards: readonly Standard[]
  readonly year: number | null
  readonly confidence: number
  readonly mark: TitleMark
}

/** What the words make of a title: status, standard, year; null when they make nothing of it. */
export function rulingOf(
  stretch: Stretch,
  mark: TitleMark,
  marks: readonly TitleMark[],
  before: readonly Ruling[],
  issued: number | null,
): Ruling | null {
  const { status, confidence } = modalityOf(stretch, mark)
  if (!status) return null
  const sentence = sentenceAt(stretch, mark.span.start)
  const last = mark.elliptic ? before.filter((b) => b.mark.span.start >= sentence.start).at(-1) : undefined
  // "chưa được công nhận đạt chuẩn nâng cao năm nay, phấn đấu năm 2025": the title spoken of, though nothing was ruled of it.
  const spokenOf =
    mark.elliptic && !last ? marks.findLast((m) => m.span.end <= mark.span.start && m.span.start >= sentence.start) : undefined
  const standards = mark.standards.length > 0 ? mark.standards : (last?.standards ?? spokenOf?.standards ?? [])
  const corrected = last && /^\s*dung\s+la\s/u.test(stretch.view.folded.slice(mark.span.end, mark.span.end + 12)) ? last.year : null
  const year =
    corrected ??
    yearOf(stretch, mark, status, marks) ??
    thisYear(stretch, mark, issued) ??
    leadYear(stretch, status) ??
    (status === 'target' ? goingOn(before) : null) ??
    (status === 'target' || status === 'proposed' ? titleYear(stretch.view) : null)
  if (
    mark.elliptic &&
    status !== 'recognised' &&
    status !== 'withdrawn' &&
    (year === null || (!last && standards.length === 0 && /^(?:du kien|dang ky|phan dau)$/u.test(foldedAt(stretch, mark))))
  )
    return null
  // "đăng ký thời điểm đạt chuẩn": neither which title nor when.
  if (status === 'target' && year === null && standards.length === 0) return null
  // "Nhóm phấn đấu duy trì: xã A được công nhận năm 2020": a title of a year gone by is held, whatever is striven for.
  if (status === 'target' && issued !== null && year !== null && year < issued && GIVEN.test(actBefore(stretch, mark)))
    return { status: 'recognised', standards, year, confidence: 0.85, mark }
  // Told without a cue, of a year to come: an intention.
  if (status === 'recognised' && confidence < 0.8 && issued !== null && year !== null && year > issued)
    return { status: 'target', standards, year, confidence: 0.82, mark }
  return { status, standards, year, confidence, mark }
}

const GIVEN = /(?<!\p{L})(?:da|duoc)(?!\p{L})[^.;:]{0,60}(?<!\p{L})cong\s+nhan\s*$/u

/** The words of the sentence up to the title, or through the act where the act alone is told. */
const actBefore = (stretch: Stretch, mark: TitleMark): string =>
  stretch.view.folded.slice(
    Math.max(sentenceAt(stretch, mark.span.start).start, mark.span.start - 120),
    mark.elliptic ? mark.span.end : mark.span.start,
  )

/** "trong năm nay": the letter's own year. */
function thisYear(stretch: Stretch, mark: TitleMark, issued: number | null): number | null {
  const said = /^[^,;.]{0,25}?(?<!\p{L})nam\s+(nay|toi|sau)(?!\p{L})/u.exec(
    stretch.view.folded.slice(mark.span.end, mark.span.end + 50),
  )?.[1]
  const sentence = sentenceAt(stretch, mark.span.start)
  const before = stretch.view.folded.slice(Math.max(sentence.start, mark.span.start - 40), mark.span.start)
  if (issued !== null && said === undefined && /(?<!\p{L})nam\s+nay(?!\p{L})[^,;.]{0,20}$/u.test(before)) return issued
  return issued === null || said === undefined ? null : said === 'nay' ? issued : issued + 1
}

/** The only year of the letter's title: "KẾ HOẠCH xây dựng nông thôn mới năm 2023". */
export function titleYear(view: LetterView): number | null {
  const title = segmentsOf(view, 'title').map((s) => view.folded.slice(s.span.start, s.span.end))
  const years = new Set(
    [
      ...[...title, ...subjectLine(view).map((s) => view.folded.slice(s.span.start, s.span.end))]
        .join(' ')
        .matchAll(/(?<!\p{L})nam\s+(20\d\d)/gu),
    ].map((m) => m[1]),
  )
  const [year] = years
  return years.size === 1 && year ? Number(year) : null
}

/** The target told before in the same paragraph names the year for those that follow: "Năm 2022 … . Ngoài ra, …". */
const goingOn = (before: readonly Ruling[]): number | null => before.filter((r) => r.status === 'target').at(-1)?.year ?? null

const foldedAt = (stretch: Stretch, mark: TitleMark): string =>
  stretch.view.folded.slice(mark.span.start, mark.span.end).replace(/\s+/g, ' ')

/** "Công nhận các xã … đạt chuẩn năm 2024, gồm:" and the heading "1. Năm 2023" rule the points below. */
function leadYear(stretch: Stretch, status: Status): number | null {
  for (const lead of stretch.segment.node ? ancestors(stretch.segment.node) : []) {
    const whole = stretch.view.folded.slice(lead.span.start, lead.span.end)
    // A title's year stands in the sentence that leads to the points, not in what was told before it.
    const folded = status === 'recognised' ? (whole.split(/\.\s/u).findLast((s) => s.trim() !== '') ?? whole) : whole
    if (status === 'recognised' && /phan dau|muc tieu|dang ky/u.test(folded)) continue
    const years = [...folded.matchAll(/(?<!thang\s{1,2}\d{1,2}\s{1,2})nam\s+(20\d\d)/gu)]
    const only = years.length === 1 ? years[0]?.[1] : undefined
    const rules =
      /:\s*$/u.test(folded) ||
      /^[\s\d.)a-z-]{0,6}nam\s+\d{4}\W*$/u.test(folded) ||
      (status === 'target' && /muc tieu|phan dau|dang ky|ke hoach(?! so)|nhiem vu|phuong huong/u.test(folded) && folded.length < 250)
    if (only && rules) return Number(only)
  }
  return null
}

/** "V/v đề nghị công nhận xã A đạt chuẩn …" in the letterhead. */
export const subjectLine = (view: LetterView): Segment[] =>
  segmentsOf(view, 'letterhead').filter((s) => /^\s*v\s?\/\s?v/u.test(view.folded.slice(s.span.start, s.span.start + 8)))

/** The year that the letter's own date line prints. */
export const issuedIn = (found: readonly Finding[]): number | null => ofKind(found, 'letter-date')[0]?.value.year ?? null

/** The last title of a lead paragraph or heading, when it names no communes itself: it rules the table or the points below. */
export function leadRuling(
  view: LetterView,
  node: BodyNode,
  found: readonly Finding[],
): { readonly stretch: Stretch; readonly ruling: Ruling } | null {
  const stretch = stretchOf(view, { part: 'body', span: node.span, node, cell: null }, found)
  const last = stretch.sentences.at(-1)?.start ?? 0
  const mark = titlesIn(stretch)
    .filter((m) => m.span.start >= last)
    .at(-1)
  const ruling = mark ? rulingOf(stretch, mark, [mark], [], issuedIn(found)) : null
  return ruling && !stretch.groups.some((g) => g.span.start > ruling.mark.span.end) ? { stretch, ruling } : null
}

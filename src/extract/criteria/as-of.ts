/** As of which day a score is told: "tính đến ngày 28/11/2023", "đến hết quý I/2019", "thời điểm 30/11/2024", "đến hết năm 2021". */
import type { AsOfWritten } from '../../model/written-criteria.js'
import { ancestors, placeAmong } from '../view.js'
import type { BodyNode } from '../../model/letter-parts.js'
import { sentenceAt, type Stretch } from './stretch.js'

const CUE =
  /(?:tinh\s+den|thoi\s+diem|so\s+lieu\s+(?:(?:tinh|chot)\s+)?den|chot\s+den|(?<!gia\s+han\s+)(?<!\p{L})den|qua\s+(?:kiem\s+tra|tham\s+tra|ra\s+soat)|ket\s+qua\s+(?:kiem\s+tra|tham\s+tra)[^.;]{0,40}?|thu\s+dia)\s*(?:het\s+|cuoi\s+)*(?:(?:\d{1,2}\s*(?:gio|h)\s*\d{0,2}\s*)?ngay\s+)?(?=\d|thang|quy|nam)/gu
const DAY = /(?<d>\d{1,2})\s*[/.-]\s*(?<m>\d{1,2})\s*[/.-]\s*(?<y>\d{4})|(?<d2>\d{1,2})\s+thang\s+(?<m2>\d{1,2})\s+nam\s+(?<y2>\d{4})/uy
const MONTH = /thang\s+(?<m>\d{1,2})\s*(?:[/-]\s*|\s+nam\s+)(?<y>\d{4})/uy
const QUARTER = /quy\s+(?<q>iv|i{1,3}|[1-4])\s*(?:[/-]\s*|\s+nam\s+)(?<y>\d{4})/uy
const YEAR = /nam\s+(?<y>\d{4})/uy
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

const match = (pattern: RegExp, folded: string, at: number): Readonly<Record<string, string | undefined>> | null => {
  pattern.lastIndex = at
  return pattern.exec(folded)?.groups ?? null
}

function momentAt(folded: string, at: number): AsOfWritten | null {
  const day = match(DAY, folded, at)
  if (day) return { day: Number(day['d'] ?? day['d2']), month: Number(day['m'] ?? day['m2']), year: Number(day['y'] ?? day['y2']) }
  const month = match(MONTH, folded, at)
  if (month) return { month: Number(month['m']), year: Number(month['y']) }
  const quarter = match(QUARTER, folded, at)
  if (quarter) return { month: 3 * (ROMAN[quarter['q'] ?? ''] ?? Number(quarter['q'])), year: Number(quarter['y']) }
  const year = match(YEAR, folded, at)
  return year ? { year: Number(year['y']) } : null
}

/** The last as-of wording in a piece of folded text; null when there is none. */
export function asOfIn(folded: string): AsOfWritten | null {
  const moments = [...folded.matchAll(CUE)]
    .filter((m) => !/so voi[^.,;]{0,60}$/u.test(folded.slice(Math.max(0, m.index - 70), m.index)))
    .flatMap((m) => momentAt(folded, m.index + m[0].length) ?? [])
  return moments.at(-1) ?? null
}

const VISIT =
  /(?:ngay|den\s+ngay|va)\s+(?<day>\d{1,2}\/\d{1,2}\/\d{4})(?=(?:(?!\d{1,2}\/\d{1,2}\/\d{4})[^.;]){0,160}(?:kiem\s+tra|lam\s+viec|tham\s+tra|cuoc\s+hop|hop|hoi\s+nghi))/gu

/** The day of the inspection or meeting that the letter tells of: the one nearest before its verb (a cited document's day stands further off). */
export function visitDayIn(folded: string): AsOfWritten | null {
  const days = [...folded.matchAll(VISIT)].flatMap((m) => momentAt(folded, m.index + m[0].length - (m.groups?.['day']?.length ?? 0)) ?? [])
  return days[0] ?? null
}

/** How far back a day may stand. */
const REACH = 800

/** Sentence first, then the paragraph before it, headings, and earlier paragraphs under them (nearest first). */
export function asOfFor(stretch: Stretch, at: number): AsOfWritten | null {
  const { folded } = stretch.view
  const sentence = sentenceAt(stretch, at)
  return (
    asOfIn(folded.slice(Math.max(sentence.start, at - REACH), at)) ??
    asOfIn(folded.slice(Math.max(stretch.span.start, sentence.start - REACH), sentence.start)) ??
    (stretch.segment.node ? asOfAbove(folded, stretch.segment.node) : null)
  )
}

/** From headings and from what stands before the node under the same heading. */
export function asOfAbove(folded: string, node: BodyNode): AsOfWritten | null {
  return remembered(above, node, folded, () => lookAbove(folded, node))
}

function lookAbove(folded: string, node: BodyNode): AsOfWritten | null {
  const own = (n: BodyNode): string => folded.slice(n.span.start, n.span.end)
  const dayIn = (n: BodyNode): AsOfWritten | null => remembered(told, n, folded, () => asOfIn(own(n)))
  for (const at of [node, ...ancestors(node)]) {
    const heading = at === node ? null : dayIn(at)
    if (heading) return heading
    const siblings = at.parent?.children ?? []
    const place = placeAmong(at)
    for (const before of siblings.slice(Math.max(0, place - 8), Math.max(0, place)).reverse()) {
      const found = dayIn(before) ?? remembered(visits, before, folded, () => visitDayIn(own(before)))
      if (found) return found
    }
  }
  return null
}

type Known = WeakMap<BodyNode, { readonly folded: string; readonly day: AsOfWritten | null }>
const above: Known = new WeakMap()
const told: Known = new WeakMap()
const visits: Known = new WeakMap()

/** Every score of a paragraph asks for the same day: it is looked for once. */
function remembered(known: Known, node: BodyNode, folded: string, look: () => AsOfWritten | null): AsOfWritten | null {
  const before = known.get(node)
  if (before?.folded === folded) return before.day
  const day = look()
  known.set(node, { folded, day })
  return day
}

/** One act told once, its years each with their communes. */
import type { FindingOf } from '../../model/finding.js'
import type { Span } from '../../model/span.js'
import { clauseAt, sentenceAt, type Stretch } from '../criteria/stretch.js'
import type { Ruling } from './rulings.js'
import { one, only, tagAfter } from './title-finding.js'
import type { TitleMark } from './titles.js'

/** "Năm 2023: các xã A, B. Năm 2024: xã C." after a sentence that says what for. */
export function byYear(stretch: Stretch, rulings: readonly Ruling[], marks: readonly TitleMark[]): FindingOf<'standing'>[] {
  return stretch.sentences.flatMap((sentence) => {
    if (marks.some((m) => m.span.start >= sentence.start && m.span.start < sentence.end)) return []
    const text = stretch.view.folded.slice(sentence.start, sentence.end)
    const year = /^[\s+-]*(?:den\s+)?nam\s+(20\d\d)\s*[:,-]?\s*(?:gom\s+)?(?:co\s+)?(?:\d+\s+xa\s*)?[(:]?\s*(?:cac\s+)?xa\s/u.exec(
      text,
    )?.[1]
    const before = rulings.filter((r) => r.mark.span.start < sentence.start && r.status === 'target').at(-1)
    if (!year || !before) return []
    const groups = stretch.groups.filter((g) => g.span.start >= sentence.start && g.span.end <= sentence.end)
    const ruling = { ...before, year: Number(year), confidence: 0.9 }
    return groups.flatMap((g) =>
      g.units.map((u) =>
        one(stretch, ruling, {
          unit: u.value,
          at: u.span,
          standard: tagAfter(stretch, g, u.span.end) ?? only(before.standards),
          said: null,
          confidence: 1,
        }),
      ),
    )
  })
}

/** "Các xã được công nhận: năm 2020 có A, B; năm 2021 có C": one act, its years each with their communes. */
export function inYears(stretch: Stretch, rulings: readonly Ruling[], marks: readonly TitleMark[]): FindingOf<'standing'>[] {
  const { folded } = stretch.view
  return stretch.groups.flatMap((group) => {
    const sentence = sentenceAt(stretch, group.span.start)
    const ruling = rulings.findLast((r) => r.mark.span.end <= group.span.start && r.mark.span.start >= sentence.start)
    const name = group.units[0]?.value.nameSpan.start ?? group.span.start
    const year = ruling ? YEAR_OPENS.exec(folded.slice(Math.max(ruling.mark.span.end, name - 60), name))?.[1] : undefined
    const nearer = marks.some((m) => ruling && m.span.start > ruling.mark.span.start && m.span.end <= group.span.start)
    if (!ruling || !year || nearer || !/^[^.;]{0,80}:/u.test(folded.slice(ruling.mark.span.end, name))) return []
    return group.units.map((u) =>
      one(
        stretch,
        { ...ruling, year: Number(year), confidence: Math.min(ruling.confidence, 0.88) },
        {
          unit: u.value,
          at: u.span,
          standard: tagAfter(stretch, group, u.span.end) ?? only(ruling.standards),
          said: null,
          confidence: 1,
        },
      ),
    )
  })
}
const YEAR_OPENS =
  /(?:^|[:;,(])\s*(?:trong\s+|rieng\s+)?nam\s+(20\d\d)\s*[:,-]?\s*(?:(?:co|gom|la|them)\s+)*(?:\d+\s+xa\s*)?(?:gom|la|[:(])?\s*(?:cac\s+)?(?:xa\s*:?\s*)?$/u

/** "xã A được công nhận năm 2015, xã B từ năm 2018": the act goes without saying. */
export function alsoInYear(stretch: Stretch, rulings: readonly Ruling[], marks: readonly TitleMark[]): FindingOf<'standing'>[] {
  return stretch.groups.flatMap((group) => {
    const year = /^\s*(?:(?:tu|vao|trong|den|thi)\s+)?nam\s+(20\d\d)(?!\d)/u.exec(
      stretch.view.folded.slice(group.span.end, group.span.end + 30),
    )?.[1]
    const ruling = rulings.filter((r) => r.mark.span.end <= group.span.start).at(-1)
    if (!year || !ruling || sentenceAt(stretch, ruling.mark.span.start) !== sentenceAt(stretch, group.span.start)) return []
    const between = stretch.view.folded.slice(ruling.mark.span.end, group.span.start)
    if (
      marks.some(
        (m) => m.span.start > group.span.end && m.span.start < Math.min(group.span.end + 60, clauseAt(stretch, group.span.start).end),
      ) ||
      !/^[^.:()]{0,40}[,;][^.:()]{0,30}$|^[^.:()]{0,200};\s*(?:cac\s+)?(?:xa\s*)?$/u.test(between) ||
      /(?<!\p{L})(?:dat|trinh|gui|bao cao|de nghi|hoan thanh)(?!\p{L})/u.test(between)
    )
      return []
    const standard = only(ruling.standards)
    const members = group.units.map((u) => u.span)
    return group.units.map((u) =>
      one(
        stretch,
        { ...ruling, year: ownYear(stretch, members, u.span) ?? Number(year), confidence: 0.88 },
        { unit: u.value, at: u.span, standard, said: null, confidence: 1 },
      ),
    )
  })
}

/** "(A năm 2015, B năm 2017)": each member of a list has its own year. */
export function ownYear(stretch: Stretch, members: readonly Span[], at: Span): number | null {
  const yearAt = (end: number): string | undefined =>
    /^\s*[(,-]?\s*(?:tu\s+)?nam\s+(20\d\d)(?!\d)/u.exec(stretch.view.folded.slice(end, end + 20))?.[1]
  if (members.length < 2 || yearAt(members.at(-1)?.end ?? 0) === undefined) return null
  // "A, B (năm 2015) và C (năm 2016)": a year is also of those before it that have none.
  const year = members
    .slice(members.indexOf(at))
    .map((m) => yearAt(m.end))
    .find((y) => y !== undefined)
  const several = members.filter((m) => yearAt(m.end) !== undefined).length > 1
  return year === undefined || !several ? null : Number(year)
}

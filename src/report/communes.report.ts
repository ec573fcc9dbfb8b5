import type { CommuneStatus } from '../model/commune-status.js'
import { bareName, fitsUnit } from './filters.js'
import { defineReport, type Lang, type ReportArgs } from './report.js'
import { showDay, showList, showStandard, sourcesOf } from './show.js'

interface Row {
  readonly code: string | null
  readonly name: string
  readonly district: string | null
  readonly validFrom: string | null
  readonly standard: string
  readonly set: string | null
  readonly title: CommuneStatus['title']
  readonly titleYear: number | null
  readonly titleEvent: CommuneStatus['titleEvent']
  readonly met: number | null
  readonly total: number | null
  readonly metList: readonly number[] | null
  readonly unmetList: readonly number[] | null
  readonly band: readonly [number, number] | null
  readonly target: CommuneStatus['target']
  readonly scoreAsOf: string | null
  /** Files; `letters`: the same by number, where known. */
  readonly sources: readonly string[]
  readonly letters: readonly string[]
}

const TITLES: Readonly<Record<NonNullable<Row['title'] | Row['titleEvent']>, Readonly<Record<Lang, string>>>> = {
  recognised: { vi: 'đã công nhận', en: 'recognised' },
  withdrawn: { vi: 'đã thu hồi', en: 'withdrawn' },
  proposed: { vi: 'đề nghị công nhận', en: 'proposed' },
}

/** One row for each unit, standard and set. Title, score and target stand in columns of their own and are never mixed. */
export const communesReport = defineReport<Row>({
  name: 'communes',
  title: { vi: 'Các xã đang ở đâu', en: 'Where the communes stand' },
  question: { vi: 'Mỗi xã có danh hiệu gì, đạt bao nhiêu tiêu chí, đặt mục tiêu năm nào?', en: 'Title, score and target of each commune' },
  filters: ['commune', 'standard', 'set'],
  columns: [
    { title: { vi: 'Xã', en: 'Commune' }, show: (r) => r.name, wide: true },
    { title: { vi: 'Huyện', en: 'District' }, show: (r) => r.district, wide: true, spare: 3 },
    { title: { vi: 'Chuẩn', en: 'Standard' }, show: (r, lang) => showStandard(r.standard, lang), wide: true },
    { title: { vi: 'Danh hiệu', en: 'Title' }, show: (r, lang) => showTitle(r, lang), wide: true },
    { title: { vi: 'Đạt', en: 'Met' }, show: (r) => showScore(r) },
    { title: { vi: 'Chưa đạt', en: 'Unmet' }, show: (r) => r.unmetList && showList(r.unmetList), wide: true },
    { title: { vi: 'Tính đến', en: 'As of' }, show: (r) => showDay(r.scoreAsOf), spare: 2 },
    { title: { vi: 'Mục tiêu', en: 'Target' }, show: (r) => showList(r.target.flatMap((t) => (t.year === null ? [] : [t.year]))) },
    { title: { vi: 'Nguồn', en: 'Sources' }, show: (r) => showList(r.letters), wide: true, spare: 1 },
  ],
  async *rows(view, args) {
    const called = args.commune === null ? null : bareName(args.commune)
    for await (const s of view.statuses(args.asOf, called)) if (isWanted(s, args)) yield rowOf(s)
  },
})

/** What the filters ask for. Shared with the matrix. */
export const isWanted = ({ unit, standard, set }: CommuneStatus, args: Pick<ReportArgs, 'commune' | 'standard' | 'set'>): boolean =>
  fitsUnit(args.commune, unit) && (args.standard === null || standard === args.standard) && (args.set === null || set === args.set)

function rowOf(s: CommuneStatus): Row {
  const { code, name, district, validFrom } = s.unit
  const { standard, set, title, titleYear, titleEvent, met, total, metList, unmetList, band, target, scoreAsOf } = s
  return {
    code,
    name,
    district,
    validFrom,
    standard,
    set,
    title,
    titleYear,
    titleEvent,
    met,
    total,
    metList,
    unmetList,
    band,
    target,
    scoreAsOf,
    ...sourcesOf(s.because),
  }
}

function showTitle({ title, titleYear, titleEvent }: Row, lang: Lang): string | null {
  const held = title === null ? null : titleYear === null ? TITLES[title][lang] : `${TITLES[title][lang]} (${titleYear})`
  return [held, titleEvent && TITLES[titleEvent][lang]].filter(Boolean).join(', ') || null
}

/** "14/19"; a group's bounds where no letter prints the commune's own count. */
export function showScore({ met, total, band }: Pick<CommuneStatus, 'met' | 'total' | 'band'>): string | null {
  if (met !== null) return total === null ? String(met) : `${met}/${total}`
  if (band === null) return null
  return band[0] === band[1] ? String(band[0]) : `${band[0]}-${band[1]}`
}

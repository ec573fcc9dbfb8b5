import type { CommuneStatus } from '../model/commune-status.js'
import type { WithdrawalRisk } from '../model/withdrawal-risk.js'
import type { Unit } from '../reference/units.js'
import {
  type AskedHeir,
  askedHeirs,
  type ForerunnerShown,
  forerunnersOf,
  heirsOf,
  type HeirShown,
  type NamedUnit,
  showForerunners,
  showHeirs,
  toldOn,
} from './lineage.js'
import { defineReport, type Lang } from './report.js'
import { showScore } from './show-score.js'
import { showDay, showList, showStandard, sourcesOf } from './show.js'
import { asOfficial } from './official-name.js'
import { forerunnersWanted, wantedStatuses } from './wanted-statuses.js'

interface Row {
  readonly code: string | null
  readonly name: string
  readonly district: string | null
  readonly validFrom: string | null
  /** null on the row of a unit that was asked for and of which no letter tells itself. */
  readonly standard: CommuneStatus['standard'] | null
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
  /** What the rule of withdrawal makes of the title; null where none is held. */
  readonly withdrawalRisk: WithdrawalRisk | null
  /** Files; `letters`: the same by number, where known. */
  readonly sources: readonly string[]
  readonly letters: readonly string[]
  /** Of a unit that ended by the day: where it went. What stands in this row stays its own. */
  readonly heirs: readonly HeirShown[]
  /** Of a unit of that day: what letters tell of those that it was made of. */
  readonly forerunners: readonly ForerunnerShown[]
  /** The unit that was asked for, when this row is shown because it went into it. */
  readonly forerunnerOf: AskedHeir | null
}

const TITLES: Readonly<Record<NonNullable<Row['title'] | Row['titleEvent']>, Readonly<Record<Lang, string>>>> = {
  recognised: { vi: 'đã công nhận', en: 'recognised' },
  withdrawn: { vi: 'đã thu hồi', en: 'withdrawn' },
  proposed: { vi: 'đề nghị công nhận', en: 'proposed' },
}

const RISKS: Readonly<Record<WithdrawalRisk['risk'], Readonly<Record<Lang, string>>>> = {
  none: { vi: 'không', en: 'none' },
  watch: { vi: 'theo dõi', en: 'watch' },
  'rule-1': { vi: 'tới mức 30 %', en: '30 % rule met' },
  'rule-2': { vi: 'tới mức 50 %', en: '50 % rule met' },
  unknown: { vi: 'chưa rõ', en: 'unknown' },
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
    { title: { vi: 'Chuẩn', en: 'Standard' }, show: (r, lang) => r.standard && showStandard(r.standard, lang), wide: true },
    { title: { vi: 'Danh hiệu', en: 'Title' }, show: (r, lang) => showTitle(r, lang), wide: true },
    { title: { vi: 'Đạt', en: 'Met' }, show: (r) => showScore(r) },
    { title: { vi: 'Chưa đạt', en: 'Unmet' }, show: (r) => r.unmetList && showList(r.unmetList), wide: true },
    { title: { vi: 'Tính đến', en: 'As of' }, show: (r) => showDay(r.scoreAsOf), spare: 2 },
    { title: { vi: 'Mục tiêu', en: 'Target' }, show: (r) => showList(r.target.flatMap((t) => (t.year === null ? [] : [t.year]))) },
    { title: { vi: 'Xét thu hồi', en: 'Withdrawal' }, show: (r, lang) => showRisk(r.withdrawalRisk, lang), wide: true, spare: 2 },
    { title: { vi: 'Nay thuộc', en: 'Now in' }, show: (r, lang) => showHeirs(r.heirs, lang), wide: true, spare: 2 },
    {
      title: { vi: 'Từ các xã', en: 'Made of' },
      show: (r, lang) => showForerunners(r.forerunners, (f) => showHeld(f, lang)),
      wide: true,
      spare: 1,
    },
    { title: { vi: 'Nguồn', en: 'Sources' }, show: (r) => showList(r.letters), wide: true, spare: 1 },
  ],
  async *rows(view, asked) {
    const args = await asOfficial(view, asked)
    const { successions } = view
    const told = toldOn(view, args.asOf)
    const lineage = async (unit: NamedUnit, standard: Row['standard']) => ({
      heirs: heirsOf(successions, unit, args.asOf),
      forerunners: await forerunnersOf(successions, unit, told, { asOf: args.asOf, standard }),
    })
    const before = await forerunnersWanted(view, args, told)
    for (const [unit, made] of askedHeirs(successions, args.commune, args.asOf))
      if (before.some((w) => made.has(successions.rowOf(w.status.unit))) && (await told(unit)).length === 0)
        yield { ...nothingTold(unit), ...(await lineage(unit, args.standard)) }
    for await (const { status, forerunnerOf, ofUnit } of wantedStatuses(view, args, told))
      yield { ...rowOf(status, view.withdrawalRisk(status, ofUnit)), ...(await lineage(status.unit, status.standard)), forerunnerOf }
  },
})

/** A unit that was asked for, of which no letter speaks: its row carries its forerunners and no score of its own. */
const nothingTold = ({ code, name, validFrom }: Unit): Omit<Row, 'heirs' | 'forerunners'> => ({
  ...{ code, name, validFrom, district: null, standard: null, set: null },
  ...{ title: null, titleYear: null, titleEvent: null, met: null, total: null, metList: null, unmetList: null },
  ...{ band: null, target: [], scoreAsOf: null, withdrawalRisk: null, sources: [], letters: [], forerunnerOf: null },
})

function rowOf(s: CommuneStatus, risk: WithdrawalRisk | null): Omit<Row, 'heirs' | 'forerunners' | 'forerunnerOf'> {
  const { code, name, district, validFrom } = s.unit
  const { standard, set, title, titleYear, titleEvent, met, total, metList, unmetList, band, target, scoreAsOf } = s
  return {
    ...{ code, name, district, validFrom, standard, set, title, titleYear, titleEvent },
    ...{ met, total, metList, unmetList, band, target, scoreAsOf, withdrawalRisk: risk, ...sourcesOf(s.because) },
  }
}

/** "đã công nhận (2019), đề nghị công nhận". */
export function showTitle(
  { title, titleYear, titleEvent }: Pick<CommuneStatus, 'title' | 'titleYear' | 'titleEvent'>,
  lang: Lang,
): string | null {
  const held = title === null ? null : titleYear === null ? TITLES[title][lang] : `${TITLES[title][lang]} (${titleYear})`
  return [held, titleEvent && TITLES[titleEvent][lang]].filter(Boolean).join(', ') || null
}

/** "theo dõi: 4/19": the numbers stand where they are told. */
export function showRisk(risk: WithdrawalRisk | null, lang: Lang): string | null {
  if (risk === null) return null
  return risk.failing === null || risk.risk === 'none'
    ? RISKS[risk.risk][lang]
    : `${RISKS[risk.risk][lang]}: ${risk.failing}/${risk.total ?? ''}`
}

/** "14/19", "15/19 NTM nâng cao", "19 đã công nhận (2022)"; null where neither score nor title is told. */
function showHeld(f: ForerunnerShown, lang: Lang): string | null {
  const told = [showScore(f), showTitle({ ...f, titleEvent: null }, lang)].filter(Boolean)
  const standard = f.standard === null || f.standard === 'ntm' ? [] : [showStandard(f.standard, lang)]
  return told.length === 0 ? null : [...told, ...standard].join(' ')
}

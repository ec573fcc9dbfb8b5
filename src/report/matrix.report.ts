import type { CommuneStatus } from '../model/commune-status.js'
import type { Claim } from '../model/statement.js'
import { type Column, defineReport } from './report.js'
import { showDay, showList, showSet, sourcesOf } from './show.js'
import { isWanted, showScore } from './communes.report.js'
import { bareName } from './filters.js'

interface Row {
  readonly code: string | null
  readonly name: string
  readonly district: string | null
  readonly validFrom: string | null
  readonly standard: string
  readonly set: string | null
  /** By criterion number: "Đ" met, "CĐ" not met. What no letter tells is absent, never "0". */
  readonly cells: Readonly<Record<string, 'Đ' | 'CĐ'>>
  readonly met: number | null
  readonly total: number | null
  readonly band: readonly [number, number] | null
  readonly asOf: string | null
  /** Files; `letters`: the same by number, where known. */
  readonly sources: readonly string[]
  readonly letters: readonly string[]
}

/** Each row names the set that its numbers belong to; rows of one set stand together. */
export const matrixReport = defineReport<Row>({
  name: 'matrix',
  title: { vi: 'Bảng xã × tiêu chí', en: 'Communes × criteria' },
  question: { vi: 'Xã nào đạt, chưa đạt tiêu chí nào?', en: 'Which commune meets which criterion?' },
  filters: ['commune', 'standard', 'set'],
  columns: (rows) => [
    { title: { vi: 'Xã', en: 'Commune' }, show: (r) => r.name, wide: true },
    { title: { vi: 'Huyện', en: 'District' }, show: (r) => r.district, wide: true, spare: 3 },
    { title: { vi: 'Bộ tiêu chí', en: 'Set' }, show: (r, lang) => showSet(r.set, r.standard, lang), wide: true },
    ...numbers(rows).map(criterionColumn),
    { title: { vi: 'Đạt', en: 'Met' }, show: (r) => showScore(r) },
    { title: { vi: 'Tính đến', en: 'As of' }, show: (r) => showDay(r.asOf), spare: 2 },
    { title: { vi: 'Nguồn', en: 'Sources' }, show: (r) => showList(r.letters), wide: true, spare: 1 },
  ],
  async *rows(view, args) {
    const { asOf, set } = args
    const commune = args.commune === null ? null : bareName(args.commune)
    for await (const s of view.scores(asOf, { commune, set })) if (isWanted(s, args)) yield rowOf(s)
  },
})

const criterionColumn = (no: number): Column<Row> => ({
  title: { vi: String(no), en: String(no) },
  show: (r) => r.cells[String(no)] ?? null,
})

/** 1 to the last criterion of the longest list shown. */
function numbers(rows: readonly Row[]): number[] {
  const last = Math.max(0, ...rows.flatMap((r) => [r.total ?? 0, ...Object.keys(r.cells).map(Number)]))
  return Array.from({ length: last }, (_, i) => i + 1)
}

function rowOf(s: CommuneStatus): Row {
  const { code, name, district, validFrom } = s.unit
  const cells = Object.fromEntries([...s.criteria].map(([no, { claim }]) => [String(no), saysMet(claim) ? 'Đ' : 'CĐ'] as const))
  const scores = [...s.because, ...s.criteria.values()].filter((b) => b.claim.track === 'score')
  const { standard, set, met, total, band, scoreAsOf } = s
  return { code, name, district, validFrom, standard, set, cells, met, total, band, asOf: scoreAsOf, ...sourcesOf(scores) }
}

/** The criterion itself, or the full score ("đạt 19/19") that holds for each of them. */
const saysMet = (claim: Claim): boolean => claim.property === 'count' || (claim.property === 'criterion' && claim.value === 'met')

import { collected } from '../model/collect.js'
import type { CommuneStatus } from '../model/commune-status.js'
import { heirsOf, showHeirs, toldOn } from './lineage.js'
import { type MatrixRow, matrixRow } from './matrix-rows.js'
import { type Column, defineReport, type ReportArgs, type ReportView } from './report.js'
import { byName, showDay, showList, showSet } from './show.js'
import { showScore } from './show-score.js'
import { asOfficial } from './official-name.js'
import { matrixBook } from './xlsx/matrix-book.js'
import { type WantedStatus, wantedStatuses } from './wanted-statuses.js'

/** Each row names the set that its numbers belong to; rows of one set stand together. */
export const matrixReport = defineReport<MatrixRow>({
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
    { title: { vi: 'Nay thuộc', en: 'Now in' }, show: (r, lang) => showHeirs(r.heirs, lang), wide: true, spare: 2 },
    { title: { vi: 'Nguồn', en: 'Sources' }, show: (r) => showList(r.letters), wide: true, spare: 1 },
  ],
  book: (rows, { view, lang }) => matrixBook(rows, view.criteria, lang),
  async *rows(view, asked) {
    const args = await asOfficial(view, asked)
    for await (const { status, forerunnerOf } of withScores(view, args)) {
      const heirs = heirsOf(view.successions, status.unit, args.asOf)
      yield { ...matrixRow(status), heirs, forerunnerOf }
    }
  },
})

/** One set after the other; a commune called by name has few rows, which are put in order here. */
async function* withScores(view: ReportView, args: ReportArgs): AsyncGenerator<Omit<WantedStatus, 'ofUnit'>> {
  if (args.commune !== null) {
    const rows = await collected(wantedStatuses(view, args, toldOn(view, args.asOf)))
    yield* rows.filter(({ status }) => hasScore(status)).sort((a, b) => byName(a.status.set ?? '', b.status.set ?? ''))
  } else
    for await (const status of view.scores(args.asOf, args.set))
      if (args.standard === null || status.standard === args.standard) yield { status, forerunnerOf: null }
}

const hasScore = ({ criteria, met, band }: CommuneStatus): boolean => criteria.size > 0 || met !== null || band !== null

const criterionColumn = (no: number): Column<MatrixRow> => ({
  title: { vi: String(no), en: String(no) },
  show: (r) => r.cells[String(no)] ?? null,
})

/** 1 to the last criterion of the longest list shown. */
function numbers(rows: readonly MatrixRow[]): number[] {
  const last = Math.max(0, ...rows.flatMap((r) => [r.total ?? 0, ...Object.keys(r.cells).map(Number)]))
  return Array.from({ length: last }, (_, i) => i + 1)
}

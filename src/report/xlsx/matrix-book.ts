/**
 * The picture as analysts build it by hand: a row for each commune in the order of names, each set's criteria under its name, unknown cells empty, the averages worked
 * out anew under them; and a second sheet with the sentence behind every cell.
 */
import { compare, grouped } from '../../model/collect.js'
import type { CriterionSets } from '../../reference/criteria.js'
import type { MatrixRow } from '../matrix-rows.js'
import { averageOf, showAverage } from '../picture/average.js'
import { bandOf } from '../picture/bands.js'
import type { Lang } from '../report.js'
import { byName, showDay, showList, showSet } from '../show.js'
import { showScore } from '../show-score.js'
import type { Book, Cell, Sheet, StyledCell } from './book.js'

interface Group {
  readonly set: string | null
  readonly standard: string
  readonly size: number
  readonly rows: ReadonlyMap<string, MatrixRow>
}

export function matrixBook(rows: readonly MatrixRow[], criteria: CriterionSets, lang: Lang): Book {
  const groups = groupsIn(rows, criteria)
  return { sheets: [pictureSheet(rows, groups, criteria, lang), evidenceSheet(rows, criteria, lang)] }
}

/** One for each set, and for each standard that is counted by it. */
function groupsIn(rows: readonly MatrixRow[], criteria: CriterionSets): Group[] {
  const bySet = grouped(rows, (r) => `${r.set ?? ''} ${r.standard}`)
  return [...bySet].sort(([a], [b]) => compare(a, b)).map(([, own]): Group => {
    const [{ set, standard }] = own
    const told = own.flatMap((r) => [r.total ?? 0, ...Object.keys(r.cells).map(Number)])
    const size = criteria.byId(set ?? '')?.criteria.length ?? Math.max(0, ...told)
    return { set, standard, size, rows: new Map(own.map((r) => [unitOf(r), r])) }
  }) // prettier-ignore
}

const unitOf = ({ code, validFrom, name, district }: MatrixRow): string => JSON.stringify([name, district, code, validFrom])

const head = (value: StyledCell['value'], more: Partial<StyledCell> = {}): StyledCell => ({
  ...{ value, bold: true, align: 'center', wrap: true, ground: 'head' },
  ...more,
})
const foot = (value: StyledCell['value'], more: Partial<StyledCell> = {}): StyledCell => ({ value, bold: true, ground: 'foot', ...more })
const centred = (value: StyledCell['value']): Cell => (value === null ? null : { value, align: 'center' })

/** Beside the criteria of a set. */
const AFTER: readonly Readonly<Record<Lang, string>>[] = [
  { vi: 'Số tiêu chí đạt', en: 'Criteria met' },
  { vi: 'Trên tổng số', en: 'Of' },
  { vi: 'Nhóm', en: 'Group' },
  { vi: 'Số liệu ngày', en: 'Figures of' },
  { vi: 'Nguồn', en: 'Sources' },
]
const WIDTHS = [10, 8, 8, 12, 30]
const BEFORE: readonly Readonly<Record<Lang, string>>[] = [
  { vi: 'TT', en: 'No.' },
  { vi: 'Xã', en: 'Commune' },
  { vi: 'Huyện', en: 'District' },
]

function pictureSheet(rows: readonly MatrixRow[], groups: readonly Group[], criteria: CriterionSets, lang: Lang): Sheet {
  const units = [...grouped(rows, unitOf)].map(([key, [first]]) => ({ key, ...first }))
  units.sort((a, b) => byName(a.name, b.name) || byName(a.district ?? '', b.district ?? '') || compare(a.key, b.key))
  const body = units.map((unit, i): Cell[] => [
    ...[i + 1, unit.name, unit.district],
    ...groups.flatMap((g) => groupCells(g, g.rows.get(unit.key) ?? null)),
  ])
  return {
    name: { vi: 'Bức tranh', en: 'Picture' }[lang],
    rows: [...heads(groups, criteria, lang), ...body, ...feet(groups, lang)],
    frozen: { rows: HEADS, columns: BEFORE.length },
    widths: [5, 22, 18, ...groups.flatMap((g) => [...numbers(g).map(() => 6), ...WIDTHS])],
  }
}

const HEADS = 3
const numbers = ({ size }: Group): number[] => Array.from({ length: size }, (_, i) => i + 1)

/** The set over its columns, numbers under it, then names. */
function heads(groups: readonly Group[], criteria: CriterionSets, lang: Lang): Cell[][] {
  const nameOf = ({ set, standard }: Group, no: number): string | null => {
    const known = criteria.byId(set ?? '')
    return known === null ? null : criteria.nameOf(known, no) ?? standard
  } // prettier-ignore
  return [
    [
      ...BEFORE.map((words) => head(words[lang], { rows: HEADS })),
      ...groups.flatMap((g) => {
        const columns = g.size + AFTER.length
        return [head(showSet(g.set, g.standard, lang), { columns }), ...Array.from({ length: columns - 1 }, () => null)]
      }),
    ],
    [
      ...BEFORE.map(() => null),
      ...groups.flatMap((g) => [...numbers(g).map((no) => head(no)), ...AFTER.map((words) => head(words[lang], { rows: HEADS - 1 }))]),
    ],
    [...BEFORE.map(() => null), ...groups.flatMap((g) => [...numbers(g).map((no) => head(nameOf(g, no), { bold: false })), ...AFTER.map(() => null)])], // prettier-ignore
  ]
}

function groupCells(group: Group, row: MatrixRow | null): Cell[] {
  if (row === null) return [...numbers(group), ...AFTER].map(() => null)
  return [
    ...numbers(group).map((no) => centred(row.cells[String(no)] ?? null)),
    ...[row.met, row.met === null ? null : row.total, centred(bandOf(row, group.size)), showDay(row.asOf)],
    { value: showList(row.letters), wrap: true },
  ]
}

/** How many meet each criterion, and the average as it comes out of the counts above it; both are values, so that any reader shows them. */
function feet(groups: readonly Group[], lang: Lang): Cell[][] {
  const label = (vi: string, en: string): Cell[] => [foot(null), foot({ vi, en }[lang], { columns: 2 }), null]
  const rowsOf = (g: Group): MatrixRow[] => [...g.rows.values()]
  const metIn = (g: Group, no: number): number | null => {
    const told = rowsOf(g).flatMap((r) => r.cells[String(no)] ?? [])
    return told.length === 0 ? null : told.filter((cell) => cell === 'Đ').length
  }
  const average = (g: Group) => averageOf(rowsOf(g).map((r) => r.met))
  return [
    [
      ...label('Số xã đạt', 'Communes that meet it'),
      ...groups.flatMap((g) => [...numbers(g).map((no) => foot(metIn(g, no), { align: 'center' })), ...AFTER.map(() => foot(null))]),
    ],
    [
      ...label('Bình quân tiêu chí/xã', 'Criteria per commune'),
      ...groups.flatMap((g) => [
        ...numbers(g).map(() => foot(null)),
        ...[foot(average(g).value, { decimals: true }), foot(null), foot(null), foot(null), foot(showAverage(average(g)))],
      ]),
    ],
  ]
}

const EVIDENCE: readonly Readonly<Record<Lang, string>>[] = [
  { vi: 'Xã', en: 'Commune' },
  { vi: 'Huyện', en: 'District' },
  { vi: 'Bộ tiêu chí', en: 'Set' },
  { vi: 'Tiêu chí', en: 'Criterion' },
  { vi: 'Tên tiêu chí', en: 'Name' },
  { vi: 'Giá trị', en: 'Value' },
  { vi: 'Tính đến', en: 'As of' },
  { vi: 'Văn bản', en: 'Letter' },
  { vi: 'Ai nói', en: 'Said by' },
  { vi: 'Trang', en: 'Page' },
  { vi: 'Câu làm chứng', en: 'Sentence' },
  { vi: 'Độ chắc', en: 'Sureness' },
]

function evidenceSheet(rows: readonly MatrixRow[], criteria: CriterionSets, lang: Lang): Sheet {
  const inOrder = [...rows].sort((a, b) => byName(a.name, b.name) || compare(unitOf(a), unitOf(b)) || compare(a.set ?? '', b.set ?? ''))
  const body = inOrder.flatMap((row) =>
    row.evidence.map(({ criterion, asOf, letter, saidBy, page, sentence, confidence }): Cell[] => {
      const known = criteria.byId(row.set ?? '')
      const name = criterion === null || known === null ? null : criteria.nameOf(known, criterion)
      const value = criterion === null ? showScore(row) : (row.cells[String(criterion)] ?? null)
      return [
        ...[row.name, row.district, showSet(row.set, row.standard, lang), criterion, name, value, showDay(asOf)],
        ...[letter.number ?? letter.file, saidBy, page, { value: sentence, wrap: true }],
        confidence === null ? null : { value: confidence, decimals: true },
      ]
    }),
  )
  return {
    name: { vi: 'Minh chứng', en: 'Evidence' }[lang],
    rows: [EVIDENCE.map((words) => head(words[lang])), ...body],
    frozen: { rows: 1, columns: 1 },
    widths: [22, 18, 24, 9, 30, 9, 12, 24, 30, 7, 90, 9],
  }
}

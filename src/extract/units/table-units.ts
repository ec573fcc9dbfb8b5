/** Communes that a table names: down columns headed by words for communes (beside a column or rows of districts), or as heads of columns. */
import type { Finding, FindingOf } from '../../model/finding.js'
import type { PartName } from '../../model/letter-parts.js'
import type { Cell, Table, TableRow } from '../../model/parsed-document.js'
import { covers, overlaps } from '../../model/span.js'
import { fold } from '../../text/fold.js'
import type { Reader, ReaderResult } from '../rule.js'
import { textOf, type LetterView } from '../view.js'
import { isTotal, namesInCell, type NamedInCell } from './cell-names.js'
import { headsOf, isCriterionHead, type CommuneColumn, type TableHeads } from './table-heads.js'
import { leadOf } from './ties.js'
import { oneLine } from './names.js'

type UnitFinding = FindingOf<'unit'>

export const tableUnits: Reader = {
  name: 'units/table',
  read(view, found) {
    const known = found.filter((f): f is UnitFinding => f.kind === 'unit')
    const results = view.document.tables.map((table, i) => {
      const part = view.parts.segments.find((s) => s.cell?.table === i)?.part
      return part === undefined ? { add: [] } : readTable(view, table, { part, list: 1000 + 10 * i, known })
    })
    return { add: results.flatMap((r) => r.add), replace: results.flatMap((r) => r.replace ?? []) }
  },
}

interface Context {
  readonly part: PartName
  readonly list: number
  readonly known: readonly UnitFinding[]
}

function readTable(view: LetterView, table: Table, context: Context): ReaderResult {
  const heads = headsOf(view, table)
  const fresh = (f: Finding): boolean => !context.known.some((k) => overlaps(k.span, f.span))
  if (!heads)
    return {
      add: headNames(view, table)
        .map((n) => findingOf(n, null, null, { ...context, rule: 'units/table-head' }))
        .filter(fresh),
    }
  const districts = districtsByRow(view, table, heads)
  const add = table.rows
    .slice(heads.from)
    .flatMap((row, i) =>
      isGroup(view, row, heads)
        ? []
        : heads.communes.flatMap((column, c) =>
            columnNames(view, row, column).map((n) =>
              findingOf(n, column, districts[i] ?? null, { ...context, list: context.list + c, rule: 'units/table-column' }),
            ),
          ),
    )
  return { add: add.filter(fresh), replace: tieKnown(table, heads, districts, context.known) }
}

function columnNames(view: LetterView, row: TableRow, { column, kind }: CommuneColumn): readonly NamedInCell[] {
  const cell = row.cells.find((c) => c.column === column)
  return cell ? (namesInCell(textOf(view, cell.span), cell.span.start, kind) ?? []) : []
}

/** "Xã A" in a row below "Huyện X" was read by its cue: the table tells its district. */
function tieKnown(table: Table, heads: TableHeads, districts: readonly (string | null)[], known: readonly UnitFinding[]) {
  return table.rows.slice(heads.from).flatMap((row, i) => {
    const district = districts[i] ?? null
    const untied = known.filter((k) => covers(row.span, k.span) && k.value.district === null && k.value.province === null)
    return district === null ? [] : untied.map((finding) => ({ finding, by: { ...finding, value: { ...finding.value, district } } }))
  })
}

/** The district of each row: in its own column (told once for several rows), or in a row of its own above. */
function districtsByRow(view: LetterView, table: Table, heads: TableHeads): (string | null)[] {
  let district: string | null = null
  return table.rows.slice(heads.from).map((row) => {
    if (isTotal(textOf(view, row.span))) district = null
    district = districtIn(view, row, heads) ?? district
    return district
  })
}

function districtIn(view: LetterView, row: TableRow, heads: TableHeads): string | null {
  const own = heads.district === null ? undefined : row.cells.find((c) => c.column === heads.district)
  if (own) return nameOfDistrict(view, own)
  const told = row.cells.map((c) => leadOf(oneLine(textOf(view, c.span)).replace(/^\s*[IVX\d]{1,4}[.)]\s*/, ''))).find((d) => d !== null)
  if (told !== undefined && told !== null && isGroup(view, row, heads)) return told
  // "I | Bảo Yên | 5": a group by its Roman number
  const bare = isRoman(view, row) ? row.cells.find((c) => heads.communes.some((h) => h.column === c.column)) : undefined
  return bare ? nameOfDistrict(view, bare) : null
}

function nameOfDistrict(view: LetterView, cell: Cell): string | null {
  const text = textOf(view, cell.span)
  return leadOf(oneLine(text)) ?? namesInCell(text, cell.span.start, null)?.[0]?.written ?? null
}

const isRoman = (view: LetterView, row: TableRow): boolean => /^[IVX]{1,5}\.?$/.test(textOf(view, row.cells[0]?.span ?? row.span).trim())

/** A row that heads those below it: Roman number, or "Huyện X" where a commune would stand. */
function isGroup(view: LetterView, row: TableRow, heads: TableHeads): boolean {
  if (isTotal(textOf(view, row.span))) return true
  if (heads.district !== null && row.cells.some((c) => c.column === heads.district && c.span.end > c.span.start)) return false
  const filled = row.cells.filter((c) => c.span.end > c.span.start)
  const places = filled.filter((c) => heads.communes.some((h) => h.column === c.column) || filled.length <= 2)
  return isRoman(view, row) || places.some((c) => leadOf(oneLine(textOf(view, c.span)).replace(/^\s*[IVX\d]{1,4}[.)]\s*/, '')) !== null)
}

/** Criteria down, communes across: heads that look like names beside a head "Tiêu chí", or over nothing but marks and figures. */
function headNames(view: LetterView, table: Table): readonly NamedInCell[] {
  for (const [i, row] of table.rows.slice(0, 3).entries()) {
    const named = row.cells.flatMap((c) => {
      const names = namesInCell(textOf(view, c.span), c.span.start, null) ?? []
      return names.length === 1 && names[0] ? [{ cell: c, name: names[0] }] : []
    })
    const beside = table.rows.slice(0, i + 1).some((r) => r.cells.some((c) => isCriterionHead(view, c)))
    const likely = named.filter(({ cell }) => beside || isMarks(view, table, i, cell.column))
    if (likely.filter(({ name }) => name.written.includes(' ')).length >= 2) return likely.map(({ name }) => name)
  }
  return []
}

const MARK = /^(?:x|\+|-|v|d|cd|k|dat|chua(?: dat)?|khong(?: dat)?|co ban dat|[\d.,/% ]+)?$/

function isMarks(view: LetterView, table: Table, head: number, column: number): boolean {
  const below = table.rows.slice(head + 1).flatMap((r) => r.cells.filter((c) => c.column === column))
  const texts = below.map((c) => fold(textOf(view, c.span)).trim())
  return texts.length > 0 && texts.some((t) => t !== '') && texts.every((t) => MARK.test(t))
}

function findingOf(
  named: NamedInCell,
  column: CommuneColumn | null,
  district: string | null,
  at: Pick<Context, 'part' | 'list'> & { readonly rule: string },
): UnitFinding {
  const kind = named.kind ?? column?.kind ?? null
  const { span, written, tie, former } = named
  return {
    kind: 'unit',
    value: {
      written,
      kind,
      district: tie?.district ?? (tie?.province ? null : district),
      province: tie?.province ?? null,
      list: at.list,
      nameSpan: span,
      ...(former ? { former } : {}),
    },
    span,
    part: at.part,
    rule: at.rule,
    confidence: column?.plain && kind !== null ? 0.9 : 0.7,
    assumed: [],
  }
}

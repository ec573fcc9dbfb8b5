/** Communes that a table names without a cue: in a column headed "Xã" (with an optional column "Huyện"), or as heads of columns. */
import type { Finding, FindingOf } from '../../model/finding.js'
import type { Segment } from '../../model/letter-parts.js'
import type { Cell, Table, TableRow } from '../../model/parsed-document.js'
import { overlaps, type Span } from '../../model/span.js'
import type { CommuneKind } from '../../model/written.js'
import { fold } from '../../text/fold.js'
import type { Reader } from '../rule.js'
import { textOf, type LetterView } from '../view.js'
import { nameAt, oneLine } from './names.js'
import { leadOf, tieAt } from './ties.js'

const COMMUNE_HEAD =
  /^(?:ten )?(?:cac )?(?:(?:don vi )?xa|xa ?[,/] ?(?:phuong|thi tran)(?: ?[,/] ?(?:thi tran|dac khu))?|phuong|thi tran|don vi(?: hanh chinh)?|dia phuong|dia ban|don vi cap xa|ten xa)(?: *\(.*\))?$/
const DISTRICT_HEAD = /^(?:ten )?(?:(?:thuoc )?huyen|quan|thi xa|huyen ?[,/] ?(?:thanh pho|thi xa|tx|tp).*|dia ban huyen)$/
const CRITERION_HEAD = /^(?:ten )?(?:tieu chi|noi dung|chi tieu|noi dung tieu chi)/
const KINDS: readonly (readonly [string, CommuneKind])[] = [
  ['thi tran', 'thị trấn'],
  ['phuong', 'phường'],
  ['xa', 'xã'],
]

interface Columns {
  readonly head: number
  readonly commune: Cell
  readonly district: number | null
}

export const tableUnits: Reader = {
  name: 'units/table',
  read(view, found) {
    const known = found.filter((f) => f.kind === 'unit')
    const tables = view.document.tables.map((table, i) => ({ table, segments: view.parts.segments.filter((s) => s.cell?.table === i) }))
    const add = tables.flatMap(({ table, segments }, i) => tableFindings(view, table, segments, 1000 + i))
    return { add: add.filter((f) => !known.some((k: Finding) => overlaps(k.span, f.span))) }
  },
}

function tableFindings(view: LetterView, table: Table, segments: readonly Segment[], list: number): FindingOf<'unit'>[] {
  const part = segments[0]?.part
  if (part === undefined) return []
  const columns = columnsOf(view, table)
  const cells = columns ? columnCells(view, table, columns) : headCells(view, table)
  const kind = columns ? kindOfHead(foldedCell(view, columns.commune)) : null
  return cells.map(({ span, written, district }) => ({
    kind: 'unit',
    value: { written, kind, district, province: null, list, nameSpan: span },
    span,
    part,
    rule: columns ? 'units/table-column' : 'units/table-head',
    confidence: kind !== null ? 0.9 : 0.7,
    assumed: [],
  }))
}

interface NamedCell {
  readonly span: Span
  readonly written: string
  readonly district: string | null
}

function columnsOf(view: LetterView, table: Table): Columns | null {
  for (const [head, row] of table.rows.slice(0, 3).entries()) {
    const commune = row.cells.find((c) => COMMUNE_HEAD.test(foldedCell(view, c)))
    if (!commune) continue
    const district = row.cells.find((c) => DISTRICT_HEAD.test(foldedCell(view, c)))
    return { head, commune, district: district?.column ?? null }
  }
  return null
}

/** Names down the column; a district stands in its own column (once for several rows), or in a row of its own. */
function columnCells(view: LetterView, table: Table, columns: Columns): NamedCell[] {
  const found: NamedCell[] = []
  let district: string | null = null
  for (const row of table.rows.slice(columns.head + 1)) {
    district = districtIn(view, row, columns.district) ?? district
    const cell = row.cells.find((c) => c.column === columns.commune.column)
    const name = cell ? nameCell(view, cell) : null
    if (name) found.push({ ...name, district: name.district ?? district })
  }
  return found
}

function districtIn(view: LetterView, row: TableRow, column: number | null): string | null {
  const own = column === null ? undefined : row.cells.find((c) => c.column === column)
  if (own) return (leadOf(oneLine(textOf(view, own.span))) ?? nameCell(view, own)?.written) || null
  const filled = row.cells.filter((c) => c.span.end > c.span.start).map((c) => textOf(view, c.span))
  return filled.length <= 2 ? (leadOf(filled.at(-1) ?? '') ?? null) : null
}

/** Criteria down, communes across: heads that look like names beside a head "Tiêu chí". */
function headCells(view: LetterView, table: Table): NamedCell[] {
  const head = table.rows[0]
  if (!head?.cells.some((c) => CRITERION_HEAD.test(foldedCell(view, c)))) return []
  const named = head.cells.flatMap((c) => nameCell(view, c) ?? [])
  const names = named.filter((n) => n.written.includes(' '))
  return names.length >= 2 ? names.map((n) => ({ ...n, district: null })) : []
}

/** A cell that holds a name and nothing else but a bracket or a number before it. */
function nameCell(view: LetterView, cell: Cell): NamedCell | null {
  const text = oneLine(textOf(view, cell.span))
  const lead = /^\s*(?:\d+\s*[.)-]\s*)?(?:[Xx]ã|[Tt]hị trấn|[Pp]hường|UBND xã)?\s*/u.exec(text)?.[0].length ?? 0
  const name = nameAt(text, lead, 'mixed')
  if (!name || !/^\s*(?:\(.*\)|, (?:huyện|thị xã|thành phố) .*)?[.;,]?\s*$/u.test(text.slice(name.end))) return null
  return {
    written: name.text,
    district: tieAt(text, name.end)?.district ?? null,
    span: { start: cell.span.start + name.start, end: cell.span.start + name.end },
  }
}

function kindOfHead(heading: string): CommuneKind | null {
  const head = heading.replace('dia phuong', '')
  const named = KINDS.filter(([word]) => new RegExp(`(?:^|[ ,/])${word}(?:$|[ ,/])`).test(head))
  return named.length === 1 ? (named[0]?.[1] ?? null) : null
}

const foldedCell = (view: LetterView, cell: Cell): string => fold(textOf(view, cell.span)).replace(/\s+/g, ' ').replace(/[*_:]/g, '').trim()

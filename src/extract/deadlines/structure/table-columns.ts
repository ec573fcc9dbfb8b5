/** What the columns of a table of tasks are: found by the words of its heading rows. */
import type { Segment } from '../../../model/letter-parts.js'
import type { Cell, Table } from '../../../model/parsed-document.js'
import type { Span } from '../../../model/span.js'
import { foldedOf, textOf, type LetterView } from '../../view.js'
import { actorAt } from './actor.js'
import { startsWithVerb } from './verbs.js'

const TERM =
  /^(?:ngay (?:cuoi|chot|phai xong)(?: cung)?(?: .*)?|(?:thoi (?:gian|han|diem)|tg|han|han cuoi|han chot|ngay|tien do|moc|lo trinh|hoan thanh|xong|phai xong|ket thuc|den ngay|truoc ngay|chot)(?: (?:hoan thanh|thuc hien|nop|gui|bao cao|trinh|xong|ban hanh|phai hoan thanh|yeu cau|ket thuc|du kien|xu ly|giai quyet|thuc hien, hoan thanh|cuoi|cuoi cung|chot|hoan tat|phai xong|thoi gian|ban giao|cong viec|nhan ho so|lam xong|cu|moi|ban dau|truoc day|da giao|da an dinh|da dang ky|gia han|dieu chinh|duoc gia han|duoc dieu chinh|xin gia han|de nghi gia han|de nghi dieu chinh|lui den|sau dieu chinh|theo \p{L}+(?: \p{L}+)? so \S+))*)(?:\s*[(/].*)?$/u
const PLAIN_TIME = /^(?:thoi gian|ngay|thoi diem)$/
const LEADS = /(?:chu tri|thuc hien|phu trach|trach nhiem|dau moi|tham muu|nguoi thuc hien|duoc giao)/
const OFFICE = /^(?:don vi|co quan|nguoi|to chuc|bo phan|phong|can bo|cong chuc|chu tri|chu the|dia phuong|phan cong)/
const TASK =
  /(?:noi dung|nhiem vu|cong viec|dau viec|viec(?: |$)|loai ho so|giai phap|hang muc|cong trinh|san pham|tieu chi|muc tieu|ten |chi tieu|hoat dong)/
/** A cell with an hour under a bare "Thời gian" is a meeting. */
const CLOCKED = /\d\s?(?:gio|h)\s?\d{0,2}\s/
const SCHEDULE = /(?:dia diem|noi lam viec|thanh phan|ngay lam viec|ngay kiem tra|buoi)/

export interface Columns {
  /** The head of the column of terms, folded. */
  readonly head: string
  readonly who: Span | null
  /** What told the column of those who act: its head, or the names in its cells. */
  readonly how: 'column-head' | 'column-cells'
  readonly task: Span | null
  /** Words that make a bare list of criteria a task: "Tiêu chí chưa đạt", and whose they are. */
  readonly about: { readonly head: Span; readonly place: Span | null } | null
}

/** The columns beside a cell of the term column; 'schedule' for a cell of a visiting or meeting table; null for any other cell. `holdsTerms`: the cells themselves tell a column of terms, whatever its head. */
export function columnsOf(view: LetterView, segment: Segment, holdsTerms = false): Columns | 'schedule' | null {
  const at = segment.cell
  const table = at && view.document.tables[at.table]
  if (!at || !table || at.row === 0) return null
  const heads = headsOf(view, table)
  const own = headAt(heads, at.column)
  if (!own || segment.span.start < own.span.end) return null
  const schedule = heads.some((h) => SCHEDULE.test(h.text))
  if (schedule && /(?:ngay|thoi gian|gio)/.test(own.text)) return 'schedule'
  if (!TERM.test(own.text) && !holdsTerms) return null
  const who = whoColumn(view, table, heads, own)
  const task = taskColumn(
    view,
    table,
    heads.filter((h) => h.column !== own.column && h.column !== who?.column),
  )
  if (PLAIN_TIME.test(own.text) && (!task || CLOCKED.test(foldedOf(view, segment.span)))) return 'schedule'
  return {
    head: own.text,
    who: who === null ? null : leadIn(view, cellAt(table, at.row, who.column)),
    how: who?.how ?? 'column-head',
    task: task ? cellAt(table, at.row, task.column) : null,
    about: task && CRITERIA.test(task.text) ? aboutOf(table, at.row, task, heads) : null,
  }
}

function aboutOf(table: Table, row: number, task: Head, heads: readonly Head[]): Columns['about'] {
  const place = heads.find((h) => PLACES.test(h.text))
  return { head: task.span, place: place ? cellAt(table, row, place.column) : null }
}

/** The column of what is to be done: one that is headed as work, then one headed as a thing, then any whose cells hold words; never one of bare figures. */
function taskColumn(view: LetterView, table: Table, heads: readonly Head[]): Head | undefined {
  const worded = heads.filter((h) => holdsWords(view, table, h.column))
  return (
    worded.find((h) => WORK.test(h.text)) ??
    heads.find((h) => CRITERIA.test(h.text)) ??
    worded.find((h) => TASK.test(h.text)) ??
    worded.find((h) => /^(?:loai|ten) |bao cao|ho so/.test(h.text))
  )
}

/** Criteria to be reached, not how many there are. */
const CRITERIA = /^(?:ten |cac )?tieu chi(?! (?:dat|da dat))|chi tieu (?:chua|con)/

const WORK = /(?:noi dung|nhiem vu|cong viec|dau viec|viec(?: |$)|giai phap|hoat dong)/

function holdsWords(view: LetterView, table: Table, column: number): boolean {
  const cells = table.rows.slice(1, 31).flatMap((row) => row.cells.filter((c) => c.column === column && c.span.end > c.span.start))
  return cells.filter((c) => /\p{L}{2,}/u.test(textOf(view, c.span))).length * 2 > cells.length
}

/** The column of those who act: told by its head, unless its cells name nobody; else the one whose cells name bodies and persons ("Nơi làm", "Cơ sở Hội"). */
function whoColumn(
  view: LetterView,
  table: Table,
  heads: readonly Head[],
  own: Head,
): { readonly column: number; readonly how: Columns['how'] } | null {
  const others = heads.filter(
    (h) =>
      h.column !== own.column &&
      !/(?:dia diem|dia ban|vi tri|noi (?:xay|thi cong|dat|thuc hien du an)|phoi hop|gui ve|noi nhan|giam sat|kiem tra|^(?:stt|tt)$)/.test(
        h.text,
      ),
  )
  const told = others.find((h) => LEADS.test(h.text) && !/(?:tien do|thoi)/.test(h.text)) ?? others.find((h) => OFFICE.test(h.text))
  if (told && !TASK.test(told.text)) return { column: told.column, how: 'column-head' }
  const named = others.filter((h) => namesActors(view, table, h.column))
  const one = named.find((h) => h === told) ?? named[0] ?? told ?? placesThatAct(view, table, others)
  return one ? { column: one.column, how: one === told ? 'column-head' : 'column-cells' } : null
}

/** "Xã | Nội dung | Hạn" with orders in the middle: the places themselves must act, though their cells hold bare names. */
function placesThatAct(view: LetterView, table: Table, heads: readonly Head[]): Head | undefined {
  const tasks = heads.find((h) => /^(?:noi dung|nhiem vu|cong viec|viec|yeu cau)/.test(h.text))
  const cells = tasks
    ? table.rows.slice(1, 31).flatMap((row) => row.cells.filter((c) => c.column === tasks.column && c.span.end > c.span.start))
    : []
  const orders = cells.filter((c) => startsWithVerb(textOf(view, c.span)))
  return cells.length > 0 && orders.length * 2 >= cells.length ? heads.find((h) => PLACES.test(h.text)) : undefined
}

const PLACES = /^(?:ten )?(?:cac )?(?:xa|phuong|xa, phuong|xa, thi tran|huyen|dia phuong|thon|ap|ban)$/

/** True when most filled cells of a column are names of bodies or persons and nothing else. */
function namesActors(view: LetterView, table: Table, column: number): boolean {
  const cells = table.rows
    .slice(1)
    .flatMap((row) => row.cells.filter((c) => c.column === column && c.span.end > c.span.start))
    .slice(0, 30)
  const names = cells.filter(({ span }) => {
    const actor = actorAt(view, span.start, span.end)
    return actor !== null && actor.span.end - actor.span.start >= (span.end - span.start) * 0.8
  })
  return cells.length > 0 && names.length * 2 > cells.length
}

/** "Chủ trì: Phòng A; phối hợp: UBND xã", "Phòng A chủ trì, phối hợp Phòng B": the one in the lead. */
function leadIn(view: LetterView, cell: Span | null): Span | null {
  if (!cell) return null
  const text = textOf(view, cell)
  const label = /^\s*chủ trì\s*[:-]\s*/iu.exec(text)?.[0].length ?? 0
  const stop = /[\s,;.(]*(?:(?:là đơn vị |làm )?chủ trì|(?:và )?phối hợp)(?!\p{L})/iu.exec(text.slice(label))
  const end = stop && stop.index > 0 ? cell.start + label + stop.index : cell.end
  return { start: cell.start + label, end }
}

interface Head {
  readonly text: string
  readonly column: number
  readonly span: Span
}

/** Heading cells: the first row, and the second where the first has cells over several columns. */
function headsOf(view: LetterView, table: Table): Head[] {
  const rows = table.rows.slice(0, table.rows[0]?.cells.some((c) => c.columns > 1) ? 2 : 1)
  return rows.flatMap((row) =>
    row.cells.map((cell) => ({
      text: foldedOf(view, cell.span)
        .replace(/[\s*]+/g, ' ')
        .trim(),
      column: cell.column,
      span: cell.span,
    })),
  )
}

const headAt = (heads: readonly Head[], column: number): Head | undefined =>
  heads.filter((h) => h.column === column && h.text !== '').at(-1)

/** The cell of a column that covers a row, also when it is merged over rows above. */
function cellAt(table: Table, row: number, column: number): Span | null {
  const covers = (c: Cell, r: number): boolean => c.column <= column && column < c.column + c.columns && r + c.rows > row
  for (let r = row; r >= 0; r--) {
    const cell = table.rows[r]?.cells.find((c) => covers(c, r))
    if (cell) return cell.span.end > cell.span.start ? cell.span : null
  }
  return null
}

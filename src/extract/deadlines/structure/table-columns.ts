/** What the columns of a table of tasks are: found by the words of its heading rows. */
import type { Segment } from '../../../model/letter-parts.js'
import type { Cell, Table } from '../../../model/parsed-document.js'
import type { Span } from '../../../model/span.js'
import { foldedOf, type LetterView } from '../../view.js'

const TERM =
  /^(?:ngay (?:cuoi|chot|phai xong)(?: cung)?(?: .*)?|(?:thoi (?:gian|han|diem)|tg|han|han cuoi|han chot|ngay|tien do|moc|lo trinh|hoan thanh|xong|phai xong|ket thuc|den ngay|truoc ngay|chot)(?: (?:thoi gian )?(?:hoan thanh|thuc hien|nop|gui|bao cao|trinh|xong|ban hanh|phai hoan thanh|yeu cau|ket thuc|du kien|xu ly|giai quyet|thuc hien, hoan thanh|cuoi|cuoi cung|chot|hoan tat|phai xong|thoi gian|ban giao|cong viec|nhan ho so|lam xong))*)(?:\s*[(/].*)?$/
const PLAIN_TIME = /^(?:thoi gian|ngay|thoi diem)$/
const LEADS = /(?:chu tri|thuc hien|phu trach|trach nhiem|dau moi|tham muu|nguoi thuc hien|duoc giao)/
const OFFICE = /^(?:don vi|co quan|nguoi|to chuc|bo phan|phong|can bo|cong chuc|chu tri|chu the|dia phuong|phan cong)/
const TASK =
  /(?:noi dung|nhiem vu|cong viec|dau viec|viec(?: |$)|loai ho so|giai phap|hang muc|cong trinh|san pham|tieu chi|muc tieu|ten |chi tieu|hoat dong)/
/** A cell with an hour under a bare "Thời gian" is a meeting. */
const CLOCKED = /\d\s?(?:gio|h)\s?\d{0,2}\s/
const SCHEDULE = /(?:dia diem|noi lam viec|thanh phan|ngay lam viec|ngay kiem tra|buoi)/

export interface Columns {
  readonly who: Span | null
  readonly task: Span | null
}

/** The columns beside a cell of the term column; 'schedule' for a cell of a visiting or meeting table; null for any other cell. */
export function columnsOf(view: LetterView, segment: Segment): Columns | 'schedule' | null {
  const at = segment.cell
  const table = at && view.document.tables[at.table]
  if (!at || !table || at.row === 0) return null
  const heads = headsOf(view, table)
  const own = headAt(heads, at.column)
  if (!own || segment.span.start < own.span.end) return null
  const schedule = heads.some((h) => SCHEDULE.test(h.text))
  if (schedule && /(?:ngay|thoi gian|gio)/.test(own.text)) return 'schedule'
  if (!TERM.test(own.text)) return null
  const who =
    heads.find((h) => h !== own && LEADS.test(h.text) && !/(?:phoi hop|tien do|thoi)/.test(h.text)) ??
    heads.find((h) => h !== own && OFFICE.test(h.text) && !/phoi hop/.test(h.text))
  const task = heads.find((h) => h !== own && h !== who && TASK.test(h.text))
  if (PLAIN_TIME.test(own.text) && (!task || CLOCKED.test(foldedOf(view, segment.span)))) return 'schedule'
  return { who: who ? cellAt(table, at.row, who.column) : null, task: task ? cellAt(table, at.row, task.column) : null }
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

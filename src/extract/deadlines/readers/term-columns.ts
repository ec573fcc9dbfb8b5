/** Columns of terms told by their cells, whatever their head says: most are days and months to come, beside work to be done. */
import { ofKind, type Finding } from '../../../model/finding.js'
import { dayOf, type Day } from '../../../model/calendar.js'
import type { Table } from '../../../model/parsed-document.js'
import { foldedOf, type LetterView } from '../../view.js'
import { lastDayPrinted } from '../structure/context.js'
import { startsWithVerb } from '../structure/verbs.js'
import { cellTime } from '../time/cell-time.js'

/** Heads of columns whose days are facts, starts or visits. */
const NOT_TERMS =
  /(?:bat dau|khoi cong|sinh|ban hanh|cap|ngay ky|so, ngay|so va ngay|quyet dinh|cong nhan|dat chuan|ve dich|hien trang|ket qua|den nay|thoi diem danh gia|giai doan|hop|lich|buoi|gio|dia diem|kiem tra|kham|truc|phat sinh|tiep nhan|ngay nhan|ngay den|ngay di|thuc te|da |hieu luc|vao dang|bo nhiem|tuyen dung|cu(?![a-z]))/

/** A cell that tells a time with a cue, or that the work never ends. */
const TIMELIKE =
  /^(?:truoc|cham nhat|muon nhat|trong|het|den|xong|hoan thanh|tu|quy|thang|tuan|cuoi|dau|giua)\s.*\d|^(?:thuong xuyen|ca nam|hang (?:ngay|tuan|thang|quy|nam)|lien tuc)/

/** Keys "table:column" of the columns found. */
export function termColumns(view: LetterView, found: readonly Finding[]): ReadonlySet<string> {
  const date = ofKind(found, 'letter-date')[0]?.value
  const letter = date?.year && date.month ? dayOf(date.year, date.month, date.day ?? 1) : null
  return new Set(
    view.document.tables.flatMap((table, t) =>
      columnsIn(table)
        .filter((column) => holdsTerms(view, table, column, letter))
        .map((column) => `${t}:${column}`),
    ),
  )
}

const columnsIn = (table: Table): number[] => [...new Set(table.rows.slice(0, 60).flatMap((r) => r.cells.map((c) => c.column)))]

function holdsTerms(view: LetterView, table: Table, column: number, letter: Day | null): boolean {
  const cells = table.rows
    .slice(0, 60)
    .flatMap((row) => row.cells.filter((c) => c.column === column && c.span.end > c.span.start))
    .map((c) =>
      foldedOf(view, c.span)
        .replace(/[\s*]+/g, ' ')
        .trim(),
    )
  const [head = '', ...body] = cells
  const filled = body.filter((text) => !/^[-–x.…]*$/.test(text))
  if (filled.length < 2 || NOT_TERMS.test(head)) return false
  const read = filled.map(cellTime)
  const times = read.filter((r) => r !== null)
  const like = filled.filter((text, i) => read[i] !== null || TIMELIKE.test(text))
  if (like.length < filled.length * 0.6 || times.every((r) => r.time.form === 'year')) return false
  const past = times.filter((r) => isPast(lastDayPrinted(r.time, letter), letter))
  return past.length * 2 <= times.length && worksBeside(view, table, column)
}

const isPast = (day: Day | null, letter: Day | null): boolean => day !== null && letter !== null && day < letter

/** Some other column begins most of its cells with a verb, or is headed as work. */
function worksBeside(view: LetterView, table: Table, column: number): boolean {
  return columnsIn(table).some((other) => {
    if (other === column) return false
    const cells = table.rows.slice(0, 30).flatMap((r) => r.cells.filter((c) => c.column === other && c.span.end > c.span.start))
    const [head, ...body] = cells.map((c) => view.text.slice(c.span.start, c.span.end))
    const verbs = body.filter((text) => startsWithVerb(text)).length
    return (
      verbs * 3 >= Math.max(body.length, 1) ||
      /(?:việc|nhiệm vụ|nội dung|hạng mục|công trình|hoạt động|sản phẩm|giải pháp|hồ sơ|bước|phần)/iu.test(head ?? '')
    )
  })
}

/** What the head of a column says: communes stand below it, districts, criteria, or none of these. */
import type { Cell, Table, TableRow } from '../../model/parsed-document.js'
import type { CommuneKind } from '../../model/written.js'
import { fold } from '../../text/fold.js'
import { textOf, type LetterView } from '../view.js'
import { namesInCell } from './cell-names.js'

const KIND = '(?:xa|phuong|thi tran|dac khu|(?<=[,/] ?)tt)'
/** "Xã", "Tên xã, phường", "Các xã/thị trấn", "Đơn vị", "Địa bàn": communes and nothing else are told. */
const PLAIN = new RegExp(
  `^(?:(?:ten|danh sach|cac|don vi|don vi cap|ubnd|dia ban|dia phuong)[ ,:]*)*(?:${KIND}(?: ?(?:[,/-]|va) ?(?:cac )?${KIND})*|don vi(?: hanh chinh)?(?: cap xa)?|dia phuong|dia ban|cap xa)(?: *\\(.*\\))?$`,
)
/** "Xã NTM nâng cao", "Xã đăng ký năm 2024", "Tên xã đề nghị công nhận", "Các xã còn lại": communes, each of a certain sort. */
const SORTED = new RegExp(
  `^(?:(?:ten|danh sach|cac|nhom|so)[ ,:]*)*${KIND}(?: ?[,/] ?${KIND})* (?!hoi\\b|hoi hoa\\b|tu (?:danh gia|cham|nhan|ra soat|ket luan)|danh gia|bao cao|cham\\b|thuc hien|xac nhan)\\S.{0,70}$`,
)
/** One column for both: "Huyện, xã", "Đơn vị (huyện/xã)", "Tên huyện, xã". */
const BOTH = new RegExp(`^(?:(?:ten|don vi|dia phuong|cac)[ ,:(]*)*(?:huyen|quan|thi xa|thanh pho|tp)(?: ?[,/-] ?(?:huyen|quan|thi xa|thanh pho|tx|tp))* ?(?:[,/-]|va) ?${KIND}(?: ?[,/] ?${KIND})*\\)?$`) // prettier-ignore
/** "Xã, huyện": the commune first. */
const BOTH_FROM_COMMUNE = new RegExp(
  `^(?:(?:ten|don vi|dia phuong|cac)[ ,:(]*)*${KIND}(?: ?[,/] ?${KIND})* ?[,/-] ?(?:huyen|quan|thi xa|thanh pho|tp)(?: ?[,/] ?(?:huyen|quan|thi xa|thanh pho|tx|tp))*\\)?$`,
)
const DISTRICT = /^(?:(?:ten|thuoc|dia ban|don vi|ubnd|cap)[ ,:]*)*(?:huyen|quan|thi xa|thanh pho|tp|tx)(?: ?(?:[,/-]|va) ?(?:huyen|quan|thi xa|thanh pho|tx|tp)\.?)*(?: cu| \(.*\))?$/ // prettier-ignore
const CRITERION = /^(?:ten )?(?:cac )?(?:tieu chi|noi dung|chi tieu|noi dung tieu chi)/
const KINDS: readonly (readonly [string, CommuneKind])[] = [
  ['thi tran', 'thị trấn'],
  ['phuong', 'phường'],
  ['dac khu', 'đặc khu'],
  ['xa', 'xã'],
]

export interface CommuneColumn {
  readonly column: number
  readonly kind: CommuneKind | null
  /** The head speaks of communes by name, and of nothing else. */
  readonly plain: boolean
}

export interface TableHeads {
  /** First row below the heads. */
  readonly from: number
  readonly communes: readonly CommuneColumn[]
  readonly district: number | null
}

/** The heads stand in one of the first four rows, or (merged) over two of them; null when no column is of communes. */
export function headsOf(view: LetterView, table: Table): TableHeads | null {
  for (const [i, row] of table.rows.slice(0, 4).entries()) {
    if (i > 0 && isBelowHeads(view, row)) return null
    const communes = row.cells.flatMap((c) => (isCommune(view, c) ? [] : (communeColumn(headText(view, c), c.column) ?? [])))
    if (communes.length === 0) continue
    const above = table.rows.slice(0, i + 1).flatMap((r) => r.cells)
    const district = above.find((c) => DISTRICT.test(headText(view, c)))
    return { from: i + 1, communes: underSpanning(view, table, i, communes), district: district?.column ?? null }
  }
  return null
}

/** "Xã Bảo Hà" heads a column of that commune's marks, not of communes. */
const isCommune = (view: LetterView, cell: Cell): boolean =>
  namesInCell(textOf(view, cell.span), cell.span.start, null)?.[0]?.written.includes(' ') ?? false

/** Numbered rows are no heads any more; the row "(1) | (2) | (3)" under heads is one still. */
const isBelowHeads = (view: LetterView, row: TableRow): boolean => /^\d{1,3}\.?$/.test(textOf(view, row.cells[0]?.span ?? row.span).trim())

function communeColumn(head: string, column: number): CommuneColumn | null {
  if (PLAIN.test(head)) return { column, kind: kindOfHead(head), plain: true }
  if (BOTH.test(head) || BOTH_FROM_COMMUNE.test(head)) return { column, kind: null, plain: false }
  return SORTED.test(head) && !/^(?:so|ty le|tong)\b/.test(head) ? { column, kind: kindOfHead(head), plain: false } : null
}

/** A head "Các xã" over several columns whose own heads stand in the next row: each of those columns is one. */
function underSpanning(view: LetterView, table: Table, at: number, communes: readonly CommuneColumn[]): CommuneColumn[] {
  return communes.flatMap((head) => {
    const cell = table.rows[at]?.cells.find((c) => c.column === head.column)
    const below = table.rows[at + 1]?.cells.filter((c) => cell && c.column >= cell.column && c.column < cell.column + cell.columns) ?? []
    const spanning = (cell?.columns ?? 1) > 1 && below.length > 1 && below.some((c) => headText(view, c) !== '')
    return spanning ? below.map((c) => ({ ...head, column: c.column, plain: false })) : [head]
  })
}

export const isCriterionHead = (view: LetterView, cell: Cell): boolean => CRITERION.test(headText(view, cell))

function kindOfHead(heading: string): CommuneKind | null {
  const head = heading.replace('dia phuong', '').replace('thi xa', '')
  const named = KINDS.filter(([word]) => new RegExp(`(?:^|[ ,/(])${word}(?:$|[ ,/)])`).test(head))
  return named.length === 1 ? (named[0]?.[1] ?? null) : null
}

export const headText = (view: LetterView, cell: Cell): string =>
  fold(textOf(view, cell.span).replace(LOST_LETTER, 'Xã')).replace(/\s+/g, ' ').replace(/[*_:]/g, '').trim()

/** Recognition loses a first letter that touches the ruling line. */
const LOST_LETTER = /^\s*ã\s*$/u

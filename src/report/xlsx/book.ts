/** A workbook as analysts build it by hand, told without any library: sheets of cells, what stays in sight, what is merged. */

export interface Book {
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** So many first rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** In characters. */
  readonly widths: readonly number[]
}

/** null = unknown: an empty cell. */
export type CellValue = string | number | null
export type Cell = CellValue | StyledCell

export interface StyledCell {
  readonly value: CellValue
  readonly bold?: boolean
  readonly align?: 'left' | 'center' | 'right'
  /** Text is broken over lines. */
  readonly wrap?: boolean
  /** Two decimals; the mark between them is the reader's own (a comma here). */
  readonly decimals?: boolean
  /** Merged with the cells to its right, itself counted; those stand as null in the row. */
  readonly columns?: number
  /** Merged with the cells below, itself counted. */
  readonly rows?: number
  readonly ground?: 'head' | 'foot'
}

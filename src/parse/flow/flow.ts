/** What word-processor and web formats have in common before columns are put in reading order: paragraphs and tables, one after the other. */
export interface FlowParagraph {
  readonly flow: 'paragraph'
  /** '\n' = soft line break, '\t' = tab; other blanks as they came. */
  readonly text: string
  /** A new page begins here: a page or section break stands before it. Inside a table it says nothing. */
  readonly newPage?: true
}

export interface FlowTable {
  readonly flow: 'table'
  /** Whether it draws lines; null when the format does not tell. */
  readonly ruled: boolean | null
  readonly rows: readonly (readonly FlowCell[])[]
}

export interface FlowCell {
  readonly content: readonly Flow[]
  readonly column: number
  readonly columns: number
  readonly rows: number
}

export type Flow = FlowParagraph | FlowTable

/** Gives cells their column, counting those that reach down from rows above. */
export function placeCells(rows: readonly (readonly Omit<FlowCell, 'column'>[])[]): FlowCell[][] {
  const busyUntil: number[] = []
  return rows.map((row, r) => {
    let column = 0
    return row.map((cell) => {
      while ((busyUntil[column] ?? 0) > r) column++
      const placed = { ...cell, column }
      for (let i = 0; i < cell.columns; i++) busyUntil[column + i] = r + cell.rows
      column += cell.columns
      return placed
    })
  })
}

/** All paragraphs of a flow, tables' cells included, in order. */
export const paragraphsIn = (flow: readonly Flow[]): string[] =>
  flow.flatMap((item) =>
    item.flow === 'paragraph' ? [item.text] : item.rows.flatMap((row) => row.flatMap((cell) => paragraphsIn(cell.content))),
  )

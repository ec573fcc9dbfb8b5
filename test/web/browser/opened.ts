/** Files that were taken away, opened by other programs' readers. */
import ICAL from 'ical.js'
import JSZip from 'jszip'
import readXlsx from 'read-excel-file/node'

export type Cell = string | number | boolean | Date | null

export interface Sheet {
  readonly rows: readonly (readonly Cell[])[]
  /** Rows and columns that stay while one scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number }
}

/** Its sheets by name. */
export async function workbook(bytes: Buffer): Promise<ReadonlyMap<string, Sheet>> {
  const sheets = (await readXlsx(bytes)) as readonly { readonly sheet: string; readonly data: Cell[][] }[]
  const zip = await JSZip.loadAsync(bytes)
  const opened = sheets.map(async ({ sheet, data }, i) => {
    const xml = (await zip.file(`xl/worksheets/sheet${i + 1}.xml`)?.async('string')) ?? ''
    const pane = /<pane [^>]*state="frozen"[^>]*>/.exec(xml)?.[0] ?? ''
    const held = (side: string): number => Number(new RegExp(`${side}="(\\d+)"`).exec(pane)?.[1] ?? 0)
    return [sheet, { rows: data, frozen: { rows: held('ySplit'), columns: held('xSplit') } }] as const
  })
  return new Map(await Promise.all(opened))
}

/** The row that begins with that cell, or has it in that column. */
export const rowOf = ({ rows }: Sheet, cell: Cell, column = 0): readonly Cell[] => rows.find((row) => row[column] === cell) ?? []

/** Days in cells are those of the calendar, whatever the clock. */
export const dayCell = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** Formats of numbers that the book uses. */
export async function numberFormats(bytes: Buffer): Promise<readonly string[]> {
  const styles = await (await JSZip.loadAsync(bytes)).file('xl/styles.xml')?.async('string')
  return [...(styles ?? '').matchAll(/formatCode="([^"]*)"/g)].map(([, code = '']) => code)
}

export interface Happening {
  readonly day: string
  readonly summary: string
}

export const calendar = (text: string): readonly Happening[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part)
    return { day: event.startDate.toString().slice(0, 10), summary: event.summary }
  })

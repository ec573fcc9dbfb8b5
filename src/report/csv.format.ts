import { stringify } from 'csv-stringify/sync'
import type { Format } from './format.js'
import { tabled } from './collected.js'
import { beginsFormula } from './formula.js'
import type { Shown } from './report.js'

/**
 * For Excel: UTF-8 with BOM (without it accents break), CRLF, and cells that Excel would run as a formula disarmed by an apostrophe
 * (CWE-1236: = + - @ tab CR, also full-width). Numbers stay numbers.
 */
export const csvFormat: Format = {
  name: 'csv',
  type: 'text/csv; charset=utf-8',
  async *print(answer, { lang }) {
    const { rows, table } = await tabled(answer)
    yield stringify([table.columns.map((c) => disarm(c.title[lang]))], { bom: true, record_delimiter: 'windows' })
    for await (const row of rows) yield stringify([table.cells(row, lang).map(disarm)], { record_delimiter: 'windows' })
  },
}

const disarm = (cell: Shown): Shown => (typeof cell === 'string' && beginsFormula(cell) ? `'${cell}` : cell)

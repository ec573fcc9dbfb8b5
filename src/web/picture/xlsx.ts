/** The picture as a workbook, as analysts build it: all communes that the page asks about, not only its first. */
import { firstRows } from '../../report/collected.js'
import { heirsOf } from '../../report/lineage.js'
import { type MatrixRow, matrixRow } from '../../report/matrix-rows.js'
import { pictureRows } from '../../report/picture/rows.js'
import { xlsxFormat } from '../../report/xlsx.format.js'
import { matrixBook } from '../../report/xlsx/matrix-book.js'
import { writeBook } from '../../report/xlsx/write-book.js'
import type { Download } from '../section.js'
import { pictureQuestion } from './asked-picture.js'
import { PICTURE } from './links.js'

/** All communes that the country ever had at once. */
const MOST = 12_000

export const pictureFile: Download = {
  path: `${PICTURE}/xlsx`,
  async send(asked) {
    const { view, lang, asOf } = asked
    const question = await pictureQuestion(asked)
    if (question === null) return null
    const { page } = await firstRows(pictureRows(view, { ...question, from: null }), MOST)
    const rows = page.flatMap((row): MatrixRow[] =>
      row.sides.flatMap((side) => {
        if (side === null) return []
        const heirs = heirsOf(view.successions, side.status.unit, asOf)
        return [{ ...matrixRow(side.status), district: row.district, heirs, forerunnerOf: null }]
      }),
    )
    return {
      name: `buc-tranh-${question.sets.join('-')}-${asOf}.xlsx`,
      type: xlsxFormat.type ?? 'application/octet-stream',
      body: await writeBook(matrixBook(rows, view.criteria, lang)),
    }
  },
}

/** From a cell, or a statement, to the sentence in its letter: where that stands is looked up when somebody opens it. */
import { cellOf } from '../../model/cells.js'
import type { Statement } from '../../model/statement.js'
import { placeOf } from '../../pipeline/statement-place.js'
import { statementHeld } from '../../pipeline/statement-held.js'
import type { Asked } from '../asked.js'
import { letterPath } from '../parts/links.js'
import type { Page, Shown } from '../section.js'
import { OPEN } from './links.js'
import { statusesCalled } from './statuses-called.js'

export const openPage: Page = {
  path: OPEN,
  title: { vi: 'Câu làm chứng', en: 'The sentence' },
  async show(asked): Promise<Shown> {
    const said = await saidOf(asked)
    if (said === null) return nothingSaid(asked)
    return { to: letterPath(said.letter, await placeOf(asked.desk.store, said)), body: null }
  },
}

async function saidOf({ query, view, asOf, desk }: Asked): Promise<Statement | null> {
  const [letter, id, unit] = [query('vb'), query('loi'), query('xa')]
  if (letter !== null && id !== null) return statementHeld(desk.store, letter, id.split('.'))
  if (unit === null) return null
  const standard = query('c')
  const rows = (await statusesCalled(view, unit, asOf)).filter(
    (s) => s.set === query('bo') && (standard === null || s.standard === standard),
  )
  const no = Number(query('tc') ?? 'NaN')
  const [row] = Number.isNaN(no) ? rows : rows.filter((s) => s.criteria.has(no))
  if (row === undefined) return null
  return Number.isNaN(no) ? (cellOf(row, 'score').because[0] ?? null) : (row.criteria.get(no) ?? null)
}

const nothingSaid = ({ say }: Asked): Shown => ({
  missing: true,
  body: (
    <p>
      {say(
        'Chưa văn bản nào trong kho nói về ô này vào ngày đang xem; hãy chọn ngày khác hoặc mở trang của xã.',
        'No letter tells of this cell on that day; choose another day, or open the commune’s page.',
      )}
    </p>
  ),
})

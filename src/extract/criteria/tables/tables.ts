/** Criteria told in tables, in the shapes that letters use; each table is read by the first shape that fits. */
import type { Finding, FindingOf } from '../../../model/finding.js'
import type { Reader } from '../../rule.js'
import { readByCommune } from './by-commune.js'
import { readByCriterion } from './by-criterion.js'
import { readByGroup } from './by-group.js'
import { readByMoment } from './by-moment.js'
import { readByRow } from './by-row.js'
import { gridsOf, type Grid } from './grid.js'
import { readMatrix } from './matrix.js'
import { readOneCriterion } from './one-criterion.js'

const readers: readonly ((grid: Grid, found: readonly Finding[]) => FindingOf<'criteria'>[])[] = [
  readMatrix,
  readByMoment,
  readByCommune,
  readOneCriterion,
  readByCriterion,
  readByRow,
  readByGroup,
]

export const criteriaTables: Reader = {
  name: 'criteria/tables',
  read(view, found) {
    const add = gridsOf(view, found).flatMap((grid) =>
      readers.reduce<readonly FindingOf<'criteria'>[]>((told, read) => (told.length > 0 ? told : read(grid, found)), []),
    )
    return { add }
  },
}

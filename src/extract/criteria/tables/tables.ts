/** Criteria told in tables, in the three shapes that letters use; each table is read by the first shape that fits. */
import type { Reader } from '../../rule.js'
import { readByCommune } from './by-commune.js'
import { readByCriterion } from './by-criterion.js'
import { gridsOf } from './grid.js'
import { readMatrix } from './matrix.js'

export const criteriaTables: Reader = {
  name: 'criteria/tables',
  read(view, found) {
    const add = gridsOf(view, found).flatMap((grid) => {
      const matrix = readMatrix(grid)
      if (matrix.length > 0) return matrix
      const byCommune = readByCommune(grid)
      return byCommune.length > 0 ? byCommune : readByCriterion(grid, found)
    })
    return { add }
  },
}

/** All families, in the order they run. Later families may use what earlier ones found. */
import { citationsFamily } from './citations/citations.family.js'
import { criteriaFamily } from './criteria/criteria.family.js'
import { deadlinesFamily } from './deadlines/deadlines.family.js'
import { headFamily } from './head/head.family.js'
import { moneyFamily } from './money/money.family.js'
import type { Family } from './rule.js'
import { standingsFamily } from './standings/standings.family.js'
import { unitsFamily } from './units/units.family.js'

export const families: readonly Family[] = [
  headFamily,
  citationsFamily,
  unitsFamily,
  deadlinesFamily,
  standingsFamily,
  criteriaFamily,
  moneyFamily,
]

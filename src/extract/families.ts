/**
 * All families, in the order they run. Later ones use what earlier ones found: deadlines ask citations (their dates are no terms), the head's type, date
 * and addressees; fulfilments ask citations (the paper that shows it was done) and deadlines (what was asked); standings and criteria ask units, criteria ask standings (what a commune strives for) and the issuer. Money and persons ask nobody.
 * Within a family the order of rules says nothing; that of its readers does.
 */
import { citationsFamily } from './citations/citations.family.js'
import { criteriaFamily } from './criteria/criteria.family.js'
import { deadlinesFamily } from './deadlines/deadlines.family.js'
import { fulfilmentsFamily } from './fulfilments/fulfilments.family.js'
import { headFamily } from './head/head.family.js'
import { moneyFamily } from './money/money.family.js'
import type { Family } from './rule.js'
import { personsFamily } from './persons/persons.family.js'
import { standingsFamily } from './standings/standings.family.js'
import { unitsFamily } from './units/units.family.js'

export const families: readonly Family[] = [
  headFamily,
  citationsFamily,
  unitsFamily,
  deadlinesFamily,
  fulfilmentsFamily,
  standingsFamily,
  criteriaFamily,
  moneyFamily,
  personsFamily,
]

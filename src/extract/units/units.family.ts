import type { Family } from '../rule.js'
import { itemUnits } from './item-units.js'
import { namedUnits } from './named-units.js'
import { repeatedUnits } from './repeats.js'
import { tableUnits } from './table-units.js'

/** Communes as written; which unit is meant is settled in compose. Findings under 0.8 count only when the gazetteer knows the name there. */
export const unitsFamily: Family = { name: 'units', rules: [], readers: [namedUnits, tableUnits, itemUnits, repeatedUnits] }

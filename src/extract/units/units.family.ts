import type { Family } from '../rule.js'

export const unitsFamily: Family = { name: 'units', rules: [], readers: [] }

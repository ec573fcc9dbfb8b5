import type { Family } from '../rule.js'

export const criteriaFamily: Family = { name: 'criteria', rules: [], readers: [] }

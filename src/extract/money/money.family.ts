import type { Family } from '../rule.js'

export const moneyFamily: Family = { name: 'money', rules: [], readers: [] }

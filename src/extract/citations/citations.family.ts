import type { Family } from '../rule.js'

export const citationsFamily: Family = { name: 'citations', rules: [], readers: [] }

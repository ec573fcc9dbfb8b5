import type { Family } from '../rule.js'

export const deadlinesFamily: Family = { name: 'deadlines', rules: [], readers: [] }

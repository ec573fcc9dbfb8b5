import type { Family } from '../rule.js'

export const headFamily: Family = { name: 'head', rules: [], readers: [] }

/** Sums of money in đồng, each with the words that name it. */
import type { Family } from '../rule.js'
import { range } from './rules/range.rule.js'
import { sum } from './rules/sum.rule.js'

export const moneyFamily: Family = { name: 'money', rules: [sum, range], readers: [] }

/**
 * Which rules of a family can match at all in a segment: those of whose cues (words that every match must hold, text/pattern-needs.ts) one is there.
 * One pass of an automaton answers for all rules; the rest are not tried.
 */
import { Automaton } from '../text/automaton.js'
import { needsOf } from '../text/pattern-needs.js'
import type { Rule } from './rule.js'

export interface Cues {
  /** For each rule, in order, whether it may match in the stretch. The array is used again by the next call. */
  mayMatch(folded: string, start: number, end: number): readonly boolean[]
}

const made = new WeakMap<readonly Rule[], Cues>()

/** Worked out once for a list of rules. */
export function cuesOf(rules: readonly Rule[]): Cues {
  const known = made.get(rules)
  if (known) return known
  const cues = makeCues(rules)
  made.set(rules, cues)
  return cues
}

function makeCues(rules: readonly Rule[]): Cues {
  const askers = new Map<string, number[]>()
  const always: boolean[] = []
  rules.forEach((rule, i) => {
    const needs = needsOf(rule.pattern)
    always[i] = needs === null
    for (const word of needs ?? []) askers.set(word, [...(askers.get(word) ?? []), i])
  })
  const automaton = new Automaton([...askers.keys()])
  const rulesOf = [...askers.values()]
  const may = [...always]
  const seen = (word: number): void => {
    for (const rule of rulesOf[word] ?? []) may[rule] = true
  }
  return {
    mayMatch: (folded, start, end) => {
      for (let i = 0; i < may.length; i++) may[i] = always[i] ?? true
      automaton.scan(folded, start, end, seen)
      return may
    },
  }
}

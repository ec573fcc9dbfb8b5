/** Brackets and clauses of a paragraph, worked out once in one pass: which bracket, and which clause, each place lies in. */
import type { Span } from '../../model/span.js'

export interface Nesting {
  /** In order of their beginning; one that is never closed runs to the paragraph's end. */
  readonly brackets: readonly Span[]
  /** Innermost bracket of a place, as an index; −1 at the top level. The opening sign itself lies outside. */
  readonly bracketOf: Int32Array
}

export function bracketsOf(folded: string, within: Span): Nesting {
  const brackets: { start: number; end: number }[] = []
  const bracketOf = new Int32Array(within.end - within.start)
  const open: number[] = []
  for (let i = within.start; i < within.end; i++) {
    bracketOf[i - within.start] = open.at(-1) ?? -1
    if (folded[i] === '(') open.push(brackets.push({ start: i, end: within.end }) - 1)
    const closed = folded[i] === ')' ? open.pop() : undefined
    const bracket = closed === undefined ? undefined : brackets[closed]
    if (bracket) bracket.end = i + 1
  }
  return { brackets, bracketOf }
}

export interface Clauses {
  readonly clauses: readonly Span[]
  readonly clauseOf: Int32Array
}

/** Between semicolons of the same depth, inside one sentence or bracket. */
export function clausesOf(folded: string, within: Span, nesting: Nesting, sentences: readonly Span[]): Clauses {
  const clauses: { start: number; end: number }[] = []
  const clauseOf = new Int32Array(within.end - within.start)
  const begin = (start: number): number => clauses.push({ start, end: within.end }) - 1
  const ends = new Set(sentences.map((s) => s.end))
  const stack: number[] = [begin(within.start)]
  for (let i = within.start; i < within.end; i++) {
    const top = stack.length - 1
    const current = clauses[stack[top] ?? 0]
    if (current && top === 0 && ends.has(i)) {
      current.end = i
      stack[0] = begin(i)
    }
    clauseOf[i - within.start] = stack[top] ?? 0
    const bracket = nesting.brackets[nesting.bracketOf[i - within.start] ?? -1]
    if (folded[i] === ';') {
      close(clauses, stack, i)
      stack[top] = begin(i + 1)
    } else if (folded[i] === '(') stack.push(begin(i + 1))
    else if (folded[i] === ')' && bracket?.end === i + 1) {
      close(clauses, stack, i)
      stack.pop()
    }
  }
  return { clauses, clauseOf }
}

function close(clauses: readonly { end: number }[], stack: readonly number[], at: number): void {
  const current = clauses[stack.at(-1) ?? 0]
  if (current) current.end = at
}

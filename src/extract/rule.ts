/**
 * A rule reads one wording of one kind of fact. It is a record: what it is called, what it looks like (over folded text),
 * what it means, proof (examples) and counter-proof. It answers a value, or null = "looked like mine, is not"; it never throws,
 * never looks at other findings, never reads the clock. test/extract/rules.test.ts runs every example, alone and in company.
 */
import type { Finding, FindingKind, FindingOf, FindingValues } from '../model/finding.js'
import type { PartName, Segment } from '../model/letter-parts.js'
import type { Span } from '../model/span.js'
import type { LetterView } from './view.js'

/** One match of a rule's pattern. Group texts are as printed (accents, capitals); `folded` has the folded twin. */
export interface Match {
  readonly printed: string
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly folded: Readonly<Record<string, string | undefined>>
  readonly span: Span
  readonly segment: Segment
  readonly view: LetterView
  /** Where a named group stands; the whole match when the group is empty. */
  at(group: string): Span
  /** Up to `n` characters before or after the match, not leaving the segment; folded. */
  before(n: number): string
  after(n: number): string
}

/** What a rule answers: the value, and where it differs from the rule's defaults. */
export interface Found<K extends FindingKind> {
  readonly value: FindingValues[K]
  readonly span?: Span
  readonly confidence?: number
  readonly assumed?: readonly string[]
  readonly also?: Readonly<Record<string, Span>>
}

export interface Example<K extends FindingKind> {
  readonly text: string
  /** The stretch found, as printed. */
  readonly finds: string
  /** The value read; spans inside values are left out of the comparison. */
  readonly value: unknown
  readonly kind?: K
}

export interface CounterExample {
  readonly text: string
  readonly because: string
}

export interface Rule<K extends FindingKind = FindingKind> {
  readonly kind: K
  readonly name: `${string}/${string}`
  readonly parts: readonly PartName[]
  /** Over folded text; made with wording`…`. */
  readonly pattern: RegExp
  readonly confidence: number
  readonly examples: readonly [Example<K>, ...Example<K>[]]
  readonly counterExamples: readonly [CounterExample, ...CounterExample[]]
  run(view: LetterView, segment: Segment): readonly FindingOf<K>[]
}

type RuleDefinition<K extends FindingKind> = Omit<Rule<K>, 'run'> & {
  read(match: Match): Found<K> | null
}

/** Binds a definition to its runner. Rules of all kinds then share one type. */
export function defineRule<K extends FindingKind>(definition: RuleDefinition<K>): Rule {
  const rule: Rule<K> = { ...definition, run: (view, segment) => runRule(definition, view, segment) }
  // A Rule<K> gives findings of kind K, and every FindingOf<K> is a Finding: the list of rules may forget K.
  return rule
}

function runRule<K extends FindingKind>(rule: RuleDefinition<K>, view: LetterView, segment: Segment): FindingOf<K>[] {
  const found: FindingOf<K>[] = []
  const folded = view.folded.slice(segment.span.start, segment.span.end)
  const pattern = withIndices(rule.pattern)
  pattern.lastIndex = 0
  for (let m = pattern.exec(folded); m; m = pattern.exec(folded)) {
    if (m[0] === '') pattern.lastIndex++
    const match = matchOf(m, view, segment)
    const read = rule.read(match)
    if (!read) continue
    found.push({
      kind: rule.kind,
      value: read.value,
      span: read.span ?? match.span,
      part: segment.part,
      rule: rule.name,
      confidence: read.confidence ?? rule.confidence,
      assumed: read.assumed ?? [],
      ...(read.also ? { also: read.also } : {}),
    })
  }
  return found
}

const indexed = new WeakMap<RegExp, RegExp>()
function withIndices(pattern: RegExp): RegExp {
  const known = indexed.get(pattern)
  if (known) return known
  const made = new RegExp(pattern.source, [...new Set(pattern.flags + 'dg')].join(''))
  indexed.set(pattern, made)
  return made
}

function matchOf(m: RegExpExecArray, view: LetterView, segment: Segment): Match {
  const base = segment.span.start
  const own: Span = { start: base + m.index, end: base + m.index + m[0].length }
  const at = (group: string): Span => {
    const pair = m.indices?.groups?.[group]
    return pair ? { start: base + pair[0], end: base + pair[1] } : own
  }
  const groups: Record<string, string | undefined> = {}
  for (const name of Object.keys(m.groups ?? {})) {
    const pair = m.indices?.groups?.[name]
    groups[name] = pair ? view.text.slice(base + pair[0], base + pair[1]) : undefined
  }
  return {
    printed: view.text.slice(own.start, own.end),
    groups,
    folded: m.groups ?? {},
    span: own,
    segment,
    view,
    at,
    before: (n) => view.folded.slice(Math.max(segment.span.start, own.start - n), own.start),
    after: (n) => view.folded.slice(own.end, Math.min(segment.span.end, own.end + n)),
  }
}

/**
 * A reader looks at the letter's structure and at what was found before it (the heading that names the actor, the list that belongs to a
 * commune) and adds findings, or drops some with a reason. It too never throws and never reads the clock.
 */
export interface Reader {
  readonly name: `${string}/${string}`
  read(view: LetterView, found: readonly Finding[]): ReaderResult
}

export interface ReaderResult {
  readonly add: readonly Finding[]
  readonly drop?: readonly { readonly finding: Finding; readonly because: string }[]
  /** The same reading, more fully read (its actor, its commune): takes the place of the old one without counting as dropped. */
  readonly replace?: readonly { readonly finding: Finding; readonly by: Finding }[]
}

/** Rules of one family run first, then its readers in order. */
export interface Family {
  readonly name: string
  readonly rules: readonly Rule[]
  readonly readers: readonly Reader[]
}

/** Reliability as tables for eyes (Markdown) and for programs (JSON). */
import { FIELDS } from './given-values.js'
import type { JudgedValue } from './judged-values.js'
import {
  askedOnce,
  bandOf,
  claimOf,
  doubtLine,
  oneIn,
  partsBy,
  type Reliability,
  reliabilityOf,
  tooSure,
  wilson,
} from './reliability-counts.js'
import { type Group, GROUPS } from './runs.js'
import { markdownTable, percent } from './tables.js'

type Row = readonly [name: string, values: readonly JudgedValue[]]

const groupsOf = (values: readonly JudgedValue[]): Group[] => GROUPS.filter((group) => values.some((v) => v.group === group))

function cellsOf(values: readonly JudgedValue[]): string[] {
  const { n, right, confidence } = reliabilityOf(values)
  if (n === 0) return ['', '', '', '']
  const [low, high] = wilson(right, n)
  return [`${n}`, percent(right / n), percent(confidence), `${percent(low)} – ${percent(high)}`]
}

/** Each row once for every group that has values: n, share right, mean confidence, 95 % interval of the share. */
function groupedTable(first: string, rows: readonly Row[]): string {
  const groups = groupsOf(rows.flatMap(([, values]) => values))
  const head = groups.flatMap((group) => [groups.length > 1 ? group : 'values', 'right %', 'said %', '95 %'])
  return markdownTable(
    [first, ...head],
    rows.map(([name, values]) => [name, ...groups.flatMap((group) => cellsOf(values.filter((v) => v.group === group)))]),
  )
}

const bandRows = (values: readonly JudgedValue[]): Row[] =>
  [...partsBy(values, (v) => bandOf(claimOf(v)))].sort(([a], [b]) => a.localeCompare(b))

const fieldRows = (values: readonly JudgedValue[]): Row[] => FIELDS.map((field) => [field, values.filter((v) => v.field === field)])

/** The rule that claims most above what it keeps comes first. */
export const ruleRows = (values: readonly JudgedValue[]): Row[] =>
  [...partsBy(values, (v) => v.rule)].sort(([a, x], [b, y]) => tooSure(reliabilityOf(y)) - tooSure(reliabilityOf(x)) || a.localeCompare(b))

const isClean = ([, values]: Row): boolean => values.every((v) => v.right)

/** Rules that erred, worst first; of the others only how many there are and what they could claim: the JSON beside has them all. */
function ruleTable(values: readonly JudgedValue[], all: boolean): string {
  const rows = ruleRows(values)
  const erring = all ? rows : rows.filter((row) => !isClean(row))
  const clean = rows.length - erring.length
  const rest = clean === 0 ? '' : `\n${clean} further rules: every value right.\n`
  return (erring.length === 0 ? '' : groupedTable('rule', erring)) + rest
}

/** The tables of one kind of source. */
export function reliabilityOfKind(values: readonly JudgedValue[], { allRules }: { readonly allRules: boolean }): string {
  const once = askedOnce(values)
  return [
    ['### By confidence', groupedTable('confidence', bandRows(once))],
    ['### By field', groupedTable('field', fieldRows(values))],
    ['### By rule, the most overconfident first', ruleTable(once, allRules)],
  ]
    .map(([title, table]) => `${title}\n\n${table}`)
    .join('\n')
}

const kindsOf = (values: readonly JudgedValue[]): [string, JudgedValue[]][] => [...partsBy(values, (v) => v.kind)]

export function doubtLineTable(values: readonly JudgedValue[]): string {
  const rows = kindsOf(values).flatMap(([kind, ofKind]) =>
    [...partsBy(ofKind, (v) => v.group)].map(([group, part]) => {
      const { sure, wrong, doubted, doubtedRight } = doubtLine(part)
      return [kind, group, `${sure}`, `${wrong}`, oneIn(wrong, sure), `${doubted}`, `${doubtedRight}`]
    }),
  )
  return markdownTable(['source', 'letters', 'shown as sure', 'wrong', 'that is', 'shown as doubtful', 'right though'], rows)
}

const HEAD = `# Reliability

Written by \`npm run score -- --write\`: how often values are right, beside how sure they said they were. Right or wrong is what the ruler says (\`score.mjs --misses\`).

- **letters**: \`tuned\` = the rules were made on them; \`heldout\` = by hands that did not know the rules, but their misses have been read since; \`fresh\` = measured before anybody tuned on them (\`--fresh DIR\`). Only \`fresh\` tells the truth.
- **said** = mean confidence. A value's confidence is the lowest of the evidence nearest to it (that of the actor for \`who\`, of the day for \`due\`), its rule that of this evidence; \`#who\`, \`#type\`, \`#issuer\`, \`#counts\` = what of a rule's finding is meant. **95 %** = Wilson's interval of the share that is right; values of one letter err together, so it is rather too narrow.
- By confidence and by rule, \`deadlines.due\` is left out: \`due+quoted\` is the same finding.
- All rules of all sources stand in \`reliability.json\`. \`npx tsx scripts/score/reliability.ts --gold DIR --pred DIR --silent\` lists the values behind these figures.
`

export function reliabilityPage(values: readonly JudgedValue[]): string {
  const line = `## The doubtful line (0.8)\n\nShown as sure: no confidence under 0.8 and no problem at the value's place. Wanted: wrong in fewer than 1 of 200.\n\n${doubtLineTable(values)}`
  const kinds = kindsOf(values).map(
    ([kind, part], i) => `## ${kind} (${groupsOf(part).join(', ')} letters)\n\n${reliabilityOfKind(part, { allRules: i === 0 })}`,
  )
  return [HEAD, line, ...kinds].join('\n')
}

const rounded = ({ n, right, confidence }: Reliability): Reliability => ({ n, right, confidence: Number(confidence.toFixed(3)) })

/** {rule: {kind: {n, right, confidence, groups: {tuned: …, heldout: …, fresh: …}}}}, everything in order of the alphabet. */
export function reliabilityJson(values: readonly JudgedValue[]): string {
  const inOrder = <T>(parts: Map<string, T>): [string, T][] => [...parts].sort(([a], [b]) => (a < b ? -1 : 1))
  const ofKind = (part: readonly JudgedValue[]): object => {
    const groups = groupsOf(part).map((group) => [group, rounded(reliabilityOf(part.filter((v) => v.group === group)))] as const)
    return { ...rounded(reliabilityOf(part)), groups: Object.fromEntries(groups) }
  }
  // One line for each rule and kind: a change of a rule is a change of a few lines.
  const rules = inOrder(partsBy(askedOnce(values), (v) => v.rule)).map(([rule, part]) => {
    const kinds = inOrder(partsBy(part, (v) => v.kind)).map(([kind, own]) => `  ${JSON.stringify(kind)}: ${JSON.stringify(ofKind(own))}`)
    return ` ${JSON.stringify(rule)}: {\n${kinds.join(',\n')}\n }`
  })
  return `{\n${rules.join(',\n')}\n}\n`
}

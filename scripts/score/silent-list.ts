/** The working tool for calibrating: every value that is wrong and was shown as sure, under the rule that gave it. */
import { distance } from 'fastest-levenshtein'
import type { JudgedValue } from './judged-values.js'
import { askedOnce, partsBy, reliabilityOf, tooSure } from './reliability-counts.js'
import { percent } from './tables.js'

const QUOTE_AT_MOST = 160

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value)

/** What the ruler compares of an item, and what helps to find it; the rest of the record's keys only fill the line. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  citations: ['type', 'number', 'date', 'issuer'],
  'deadlines.who': ['due', 'who', 'text', 'task'],
  deadlines: ['due', 'quoted', 'text', 'task', 'who'],
  communes: ['kind', 'name', 'district', 'province'],
  standings: ['commune', 'standard', 'status', 'range', 'year'],
}

/** The ruler flattens criteria: "xuân an|ntm|8|met", "xuân an|ntm|metCount|15". */
function describeKey(field: string, key: string): string {
  const [commune = '', standard = '', a = '', b = ''] = key.split('|')
  return `commune ${commune} · standard ${standard} · ${field === 'criteria' ? `${b} ${a}` : `${a} ${b}`}`
}

export function describe(field: string, item: unknown): string {
  const keys = SHOWN[field] ?? SHOWN[field.split('.')[0] ?? '']
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return textOf(item)
  if ('key' in item) return describeKey(field, textOf(item.key))
  const values = item as Readonly<Record<string, unknown>> // an object that is no array: keys and values
  const shown = keys?.filter((key) => key in values) ?? Object.keys(values).filter((key) => key !== '_at')
  return shown.map((key) => `${key} ${textOf(values[key])}`).join(' · ')
}

/** What gold has in place of a value: what is written most alike among what the letter should have given and did not. */
function nearestMissed({ field, item, missed }: JudgedValue): string {
  const own = describe(field, item)
  const near = missed.map((m) => describe(field, m)).sort((a, b) => distance(own, a) - distance(own, b))
  const more = near.length > 1 ? `   (${near.length - 1} more missed there)` : ''
  return near[0] === undefined ? 'nothing: no such value is there' : near[0] + more
}

const oneLine = (text: string): string => {
  const joined = text.replace(/\s+/g, ' ').trim()
  return joined.length > QUOTE_AT_MOST ? `${joined.slice(0, QUOTE_AT_MOST)}…` : joined
}

const entry = (value: JudgedValue): string =>
  [
    `  ${value.letter}  ${value.field}  ${value.place}  said ${value.confidence?.toFixed(2) ?? 'nothing'}  (${value.kind}, ${value.group})`,
    `      got    ${oneLine(describe(value.field, value.item))}`,
    `      gold   ${oneLine(nearestMissed(value))}`,
    `      quote  ${oneLine(value.quote)}`,
  ].join('\n')

/** Silent-wrong values by rule, the rule that costs most first, each with what the rule claims and keeps over all its values. */
export function silentList(values: readonly JudgedValue[]): string {
  const once = askedOnce(values)
  const rules = [...partsBy(once, (v) => v.rule)]
    .map(([rule, all]) => ({ rule, all, silent: all.filter((v) => v.sure && !v.right) }))
    .filter(({ silent }) => silent.length > 0)
    .sort((a, b) => b.silent.length - a.silent.length || tooSure(reliabilityOf(b.all)) - tooSure(reliabilityOf(a.all)))
  const parts = rules.map(({ rule, all, silent }) => {
    const { n, right, confidence } = reliabilityOf(all)
    const head = `${rule}: ${silent.length} silent-wrong; of ${n} values ${percent(right / n)} % right, said ${percent(confidence)} %`
    return [head, ...silent.map(entry)].join('\n')
  })
  const count = rules.reduce((sum, { silent }) => sum + silent.length, 0)
  return [`${count} silent-wrong values by ${rules.length} rules (deadlines.due counts under due+quoted)`, ...parts].join('\n\n')
}

/**
 * The table that goes with the program (src/reference/data/reliability.json), made of bench/reliability.json: counts only, kinds of source
 * told apart as the program tells them (written or recognised), letters that the rules were made on apart from the others.
 */
import { z } from 'zod'
import { GROUPS, type Group } from './runs.js'

const counts = z.object({ n: z.number(), right: z.number() })
const benchTable = z.record(z.string(), z.record(z.string(), z.object({ groups: z.partialRecord(z.enum(GROUPS), counts) })))
type Counts = z.infer<typeof counts>
type Kinds = z.infer<typeof benchTable>[string]

const isScan = (kind: string): boolean => kind.startsWith('scan')

const inGroup = (kinds: Kinds, isOurs: (kind: string) => boolean, group: Group): Counts[] =>
  Object.entries(kinds).flatMap(([kind, { groups }]) => (isOurs(kind) && groups[group] !== undefined ? [groups[group]] : []))

/** A letter that was kept aside lies there in one shape. */
const sum = (all: readonly Counts[]): Counts => ({ n: all.reduce((t, c) => t + c.n, 0), right: all.reduce((t, c) => t + c.right, 0) })

/** A letter that rules were made on lies there in every shape and would count for each: the kind with the most values stands for all. */
const most = (all: readonly Counts[]): Counts =>
  all.reduce((best, c) => (c.n > best.n || (c.n === best.n && c.right < best.right) ? c : best), { n: 0, right: 0 })

function entryOf(kinds: Kinds, isOurs: (kind: string) => boolean): object | null {
  const unseen = sum((['heldout', 'fresh'] as const).flatMap((group) => inGroup(kinds, isOurs, group)))
  const tuned = most(inGroup(kinds, isOurs, 'tuned'))
  const told = Object.entries({ unseen, tuned }).filter(([, { n }]) => n > 0)
  return told.length === 0 ? null : Object.fromEntries(told.map(([name, { n, right }]) => [name, [n, right]]))
}

/** One line for each rule, in the order of the bench's table. Values that came without evidence have no rule to speak of. */
export function shippedReliability(bench: string): string {
  const rules = Object.entries(benchTable.parse(JSON.parse(bench))).filter(([rule]) => rule.includes('/'))
  const lines = rules.flatMap(([rule, kinds]) => {
    const sides = Object.entries({ text: entryOf(kinds, (kind) => !isScan(kind)), scan: entryOf(kinds, isScan) })
    const told = Object.fromEntries(sides.filter(([, entry]) => entry !== null))
    return Object.keys(told).length === 0 ? [] : [` ${JSON.stringify(rule)}: ${JSON.stringify(told)}`]
  })
  return `{\n${lines.join(',\n')}\n}\n`
}

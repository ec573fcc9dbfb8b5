/** The order of rules says nothing: any order of the rules of a family finds the same. Of families the order is said in families.ts; where it is free, it is free here. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractView } from '../../../src/extract/extract.js'
import { families } from '../../../src/extract/families.js'
import type { Family, Rule } from '../../../src/extract/rule.js'
import { bySpan } from '../../../src/model/span.js'
import { viewOfLetter } from '../../builders/view.js'

const HEAD =
  'ỦY BAN NHÂN DÂN\nHUYỆN SÔNG MÂY\n\nSố: 12/UBND-NN\n\nSông Mây, ngày 5 tháng 4 năm 2024\n\nKính gửi: Ủy ban nhân dân các xã.\n\n'
const FOOT = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An'

/** What the rules of all families are proved on: every example is a sentence somewhere. */
const SENTENCES = families
  .flatMap((f) => f.rules)
  .filter((rule) => rule.parts.includes('body'))
  .flatMap((rule) => rule.examples.map((e) => e.text.replace(/\n/g, ' ')))

const letter = fc.subarray(SENTENCES, { minLength: 6, maxLength: 14 }).map((some) => HEAD + some.join('\n\n') + FOOT)

const found = (text: string, order: readonly Family[]): unknown =>
  [...extractView(viewOfLetter(text), order).findings]
    .map(({ kind, value, span, rule, confidence, part, assumed }) => ({ kind, value, span, rule, confidence, part, assumed }))
    .sort((a, b) => bySpan(a.span, b.span) || (`${a.kind}${a.rule}` < `${b.kind}${b.rule}` ? -1 : 1))

const shuffled = (rules: readonly Rule[]): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray(
    rules.map((r) => r.name),
    { minLength: rules.length },
  )

describe('rules of a family in any order', () => {
  it.each(families.filter((f) => f.rules.length > 1).map((f) => [f.name, f] as const))('%s', (_, family) => {
    fc.assert(
      fc.property(letter, shuffled(family.rules), (text, names) => {
        const rules = names.flatMap((name) => family.rules.filter((r) => r.name === name))
        const other = families.map((f) => (f === family ? { ...f, rules } : f))
        expect(found(text, other)).toEqual(found(text, families))
      }),
      { numRuns: 25, seed: 4 },
    )
  })
})

/** Money asks nothing of the others and is asked nothing: it may run anywhere. */
const FREE = new Set(['money'])

describe('families that hang on no other', () => {
  it.each(families.map((_, at) => at))('run as number %i', (at) => {
    const bound = families.filter((f) => !FREE.has(f.name))
    const free = families.filter((f) => FREE.has(f.name))
    fc.assert(
      fc.property(letter, (text) => {
        expect(found(text, [...bound.slice(0, at), ...free, ...bound.slice(at)])).toEqual(found(text, families))
      }),
      { numRuns: 5, seed: 7 },
    )
  })
})

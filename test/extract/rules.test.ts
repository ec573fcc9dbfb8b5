/** The one test file of all rules: every example holds alone and in company of all rules; every counter-example holds alone. */
import { describe, expect, it } from 'vitest'
import { families } from '../../src/extract/families.js'
import type { Rule } from '../../src/extract/rule.js'
import type { Finding } from '../../src/model/finding.js'
import { viewOfText } from '../builders/view.js'

/** Values are compared without the spans inside them. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, v: unknown) => (/span$/i.test(key) ? undefined : v))) as unknown

const run = (rule: Rule, text: string): readonly Finding[] => {
  const view = viewOfText(text, rule.parts[0] ?? 'body')
  return view.parts.segments.flatMap((segment) => [...rule.run(view, segment)]) as Finding[]
}

for (const family of families) {
  for (const rule of family.rules) {
    describe(rule.name, () => {
      for (const example of rule.examples) {
        it(`finds «${example.finds}» in «${example.text}»`, () => {
          const found = run(rule, example.text).map((f) => ({ finds: example.text.slice(f.span.start, f.span.end), value: plain(f.value) }))
          expect(found).toContainEqual({ finds: example.finds, value: plain(example.value) })
        })
      }
      for (const counter of rule.counterExamples) {
        it(`leaves «${counter.text}» alone: ${counter.because}`, () => {
          expect(run(rule, counter.text).map((f) => plain(f.value))).toEqual([])
        })
      }
    })
  }
}

/** Every rule of every family on strings made to hurt it: twice the text is about twice the work. A new rule is tested by being in its family. */
import { describe, expect, it } from 'vitest'
import { families } from '../../../src/extract/families.js'
import type { Rule } from '../../../src/extract/rule.js'
import { fold } from '../../../src/text/fold.js'
import { viewOfText } from '../../builders/view.js'
import { forever, GENERIC, ownUnits, stemsOf } from './hostile.js'
import { growth } from './work.js'

/** As long as the longest segment that a rule is given (extract/parts/long-text.ts), and its half. */
const LENGTH = 8000

/** The segment is made beforehand: only the rule's own work counts. */
function running(rule: Rule, text: string): () => unknown {
  const empty = viewOfText('', rule.parts[0] ?? 'body')
  const span = { start: 0, end: text.length }
  const segment = { part: rule.parts[0] ?? ('body' as const), span, node: null, cell: null }
  const view = { ...empty, text, folded: fold(text), parts: { ...empty.parts, segments: [segment] } }
  return () => rule.run(view, segment)
}

for (const family of families.filter((f) => f.rules.length > 0)) {
  describe(family.name, () => {
    it.each(family.rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
      const stems = stemsOf(rule)
      const hostile = [
        ...[...GENERIC, ...ownUnits(rule)].map((unit) => ({ stem: '', unit })),
        ...stems.flatMap((stem) => ['1', '-', '.', '(', 'a ', 'a\n', '1 ', ', '].map((unit) => ({ stem, unit }))),
      ]
      const grown = hostile.flatMap(({ stem, unit }) => {
        const times = growth((length) => running(rule, forever(unit, length, stem)), LENGTH)
        return times === null ? [] : [`«${stem}» + «${unit}» for ever: ${times.toFixed(1)} times the work for twice the text`]
      })
      expect(grown).toEqual([])
    })
  })
}

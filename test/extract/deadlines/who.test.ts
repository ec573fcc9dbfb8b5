/** Who must act, wording by wording, with as many that name nobody. */
import { describe, expect, it } from 'vitest'
import { readSentence } from './read.js'
import { NAMES } from './who-names.cases.js'
import { SHAPES } from './who-shapes.cases.js'
import { ASKED, BRACKETS, LABELS, MOVED, SUBJECTS, type WhoCase } from './who.cases.js'

const table = (cases: readonly WhoCase[]) => cases.map(([text, ...who]) => ({ text, who }))

describe.each([
  ['asked', ASKED],
  ['subjects', SUBJECTS],
  ['brackets', BRACKETS],
  ['labels', LABELS],
  ['moved, shared, promised', MOVED],
  ['names', NAMES],
  ['shapes', SHAPES],
] as const)('who: %s', (_, cases) => {
  it.each(table(cases))('$text', ({ text, who }) => expect(readSentence(text, '2024-03-01').map((d) => d.who)).toEqual(who))
})

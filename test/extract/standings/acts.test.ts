import { describe, expect, it } from 'vitest'
import { toldBy } from '../../builders/communes.js'
import { ACTS, DOUBTED } from './acts.cases.js'

describe('what is done with a title', () => {
  it.each(ACTS.map(([why, text, ...rows]) => ({ why, text, rows })))('$why', ({ text, rows }) => {
    expect([...toldBy(text).standings].sort()).toEqual([...rows].sort())
  })

  it.each(DOUBTED)('in doubt: %s', (text) => {
    const told = toldBy(text).extraction.findings.filter((f) => f.kind === 'standing')
    expect(told.every((f) => f.confidence < 0.8)).toBe(true)
  })
})

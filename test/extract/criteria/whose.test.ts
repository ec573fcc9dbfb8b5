import { describe, expect, it } from 'vitest'
import { toldBy } from '../../builders/communes.js'
import { WHOSE } from './whose.cases.js'

describe('whose criteria, which set, since when', () => {
  it.each(WHOSE.map(([why, text, ...rows]) => ({ why, text, rows })))('$why', ({ text, rows }) => {
    expect(toldBy(text).criteria).toEqual(rows)
  })
})

/** Every known wording of a deadline gives its record, every look-alike gives none: alone in its sentence, in company of all rules and readers. */
import { describe, expect, it } from 'vitest'
import type { DeadlineRecord } from '../../../src/model/letter-record.js'
import { NEGATIVES } from './negatives.js'
import { readLetterText, readSentence } from './read.js'
import { TEMPLATES, type TemplateRow } from './templates.js'

const ASKED = ['who', 'to', 'via', 'extends', 'task'] as const

/** A row of the record in the words of the table; of the fields that are not always compared those that `want` names. */
function shown(d: DeadlineRecord, want: TemplateRow | undefined): unknown {
  const { lastDay, relative } = d
  return {
    due: d.due,
    kind: d.kind,
    time: d.time,
    last: lastDay && [lastDay.strict, lastDay.lenient, lastDay.rolled],
    rrule: d.rrule,
    relative: relative && [relative.duration, relative.from, relative.working],
    quoted: d.quoted,
    ...Object.fromEntries(ASKED.filter((key) => want?.[key] !== undefined).map((key) => [key, d[key]])),
  }
}

const whole = (row: TemplateRow): unknown => ({ time: null, last: null, rrule: null, relative: null, quoted: false, ...row })

describe('wordings of deadlines', () => {
  it.each(TEMPLATES)('$id «$text»', ({ text, issued, rows }) => {
    const got = text.includes(' | ') ? readLetterText(text, issued) : readSentence(text, issued)
    expect(got.map((d, i) => shown(d, rows[i]))).toEqual(rows.map(whole))
  })

  it('known gaps are few, and each says why', () => {
    const gaps = TEMPLATES.filter((t) => t.gap !== undefined)
    expect(gaps.length / TEMPLATES.length).toBeLessThanOrEqual(0.05)
    expect(gaps.filter((t) => t.rows.length > 0).map((t) => t.id)).toEqual([])
  })
})

describe('times that set no term', () => {
  it.each(NEGATIVES)('$id «$text»: $why', ({ text, quoted, recalled }) => {
    const rows = readSentence(text, '2023-08-08')
    expect(rows.filter((d) => !(quoted && d.quoted)).map((d) => d.text)).toEqual([])
    if (recalled !== undefined) expect(rows.map((d) => [d.due, d.quoted, d.quotedFrom])).toEqual([recalled])
  })
})

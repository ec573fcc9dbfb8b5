/** Every known wording of a deadline gives its record, every look-alike gives none: alone in its sentence, in company of all rules and readers. */
import { describe, expect, it } from 'vitest'
import { NEGATIVES } from './negatives.js'
import { readLetterText, readSentence } from './read.js'
import { TEMPLATES, type TemplateRow } from './templates.js'

describe('wordings of deadlines', () => {
  it.each(TEMPLATES)('$id «$text»', ({ text, issued, rows }) => {
    const got = text.includes(' | ') ? readLetterText(text, issued) : readSentence(text, issued)
    const shown = got.map((d, i): TemplateRow => {
      const want = rows[i]
      return {
        due: d.due,
        kind: d.kind,
        ...(want?.time !== undefined ? { time: d.time ?? '' } : {}),
        ...(want?.strict !== undefined ? { strict: d.lastDay?.strict ?? '' } : {}),
        ...(want?.rrule !== undefined ? { rrule: d.rrule ?? '' } : {}),
        ...(want?.duration !== undefined ? { duration: d.relative?.duration ?? '', working: d.relative?.working ?? false } : {}),
      }
    })
    expect(shown).toEqual(rows)
  })
})

describe('times that set no term', () => {
  it.each(NEGATIVES)('$id «$text»: $why', ({ text, quoted }) => {
    const rows = readSentence(text, '2023-08-08')
    expect(rows.filter((d) => !(quoted && d.quoted)).map((d) => d.text)).toEqual([])
  })
})

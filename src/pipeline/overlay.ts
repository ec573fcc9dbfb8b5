/** People's words over what the machine read: the record that stands, and what it states. */
import { lastDayOf as lastDayByLaw } from '../compose/deadline-last-day.js'
import { letterIdOf } from '../model/letter-id.js'
import type { Spoken } from '../model/proof-of.js'
import { applyWords, type Ground } from '../reconcile/words/apply.js'
import { isOfLetter } from '../reconcile/words/saying-of.js'
import type { LastDayOf } from '../reconcile/words/set-value.js'
import { type PlacedStatement, statementsAt, statementsOf } from '../reconcile/statements-of.js'
import type { Overlay, ReadingToKeep } from '../store/store.js'
import { fold } from '../text/fold.js'
import { sentenceAround } from '../text/sentence.js'
import { loadReference } from './load-reference.js'
import { areaRow, unitValidFrom } from './unit-lookup.js'

type Read = Pick<ReadingToKeep, 'document' | 'record'>

export const overlay: Overlay = (reading, words) => {
  const own = words.filter((w) => isOfLetter(w, reading.record))
  const { record } = applyWords(groundOf(reading), own)
  return { record, statements: statementsIn({ ...reading, record }) }
}

export const groundOf = ({ document, record }: Read): Ground => ({ machine: record, text: document.text, lastDayOf })

export const statementsIn = (reading: Read): ReadingToKeep['statements'] =>
  statementsOf(letterIdOf(reading.record), spokenBy(reading), unitValidFrom, areaRow)

/** The same, each with its place in the record. */
export const statementsPlaced = (reading: Read): readonly PlacedStatement[] =>
  statementsAt(letterIdOf(reading.record), spokenBy(reading), unitValidFrom, areaRow)

const spokenBy = ({ record, document }: Read): Spoken => ({ record, sentenceAt: (at) => sentenceAround(document.text, at) })

/** The day that a person tells, as if it were printed so. */
const lastDayOf: LastDayOf = ({ due, kind, time: clock }, { marks }) => {
  const [year = 0, month = 0, day = 0] = (due ?? '').split('-').map(Number)
  const time = { form: 'day', day: { year, month, day } } as const
  return lastDayByLaw({ kind, clock, time }, due, loadReference().workDays, fold(marks.urgency ?? '').includes('hoa toc'))
}

/** One sentence, or a small letter, read by the deadline family alone and settled: what a test compares. */
import { composeDeadlines } from '../../../src/compose/deadlines.js'
import type { HeadFacts } from '../../../src/compose/head-facts.js'
import type { RecordPart } from '../../../src/compose/record-part.js'
import { deadlinesFamily } from '../../../src/extract/deadlines/deadlines.family.js'
import { citationsFamily } from '../../../src/extract/citations/citations.family.js'
import { extractView } from '../../../src/extract/extract.js'
import type { Family } from '../../../src/extract/rule.js'
import type { LetterView } from '../../../src/extract/view.js'
import type { FindingOf } from '../../../src/model/finding.js'
import type { DeadlineRecord } from '../../../src/model/letter-record.js'
import { loadReference } from '../../../src/pipeline/load-reference.js'
import { viewOfLetter, viewOfText } from '../../builders/view.js'

const headOf = (date: string | null): HeadFacts => ({
  date,
  era: null,
  type: null,
  issuer: null,
  issuerParent: null,
  place: null,
  ownNumber: null,
  ownSymbol: null,
  addressees: [],
})

/** Stands for the head family: tells the letter's date and nothing else. */
function dateFamily(date: string | null): Family {
  const [year, month, day] = (date ?? '').split('-').map(Number)
  const finding: FindingOf<'letter-date'> = {
    kind: 'letter-date',
    value: { day: day ?? null, month: month ?? null, year: year ?? null },
    span: { start: 0, end: 0 },
    part: 'letterhead',
    rule: 'test/date',
    confidence: 1,
    assumed: [],
  }
  return { name: 'test', rules: [], readers: [{ name: 'test/date', read: () => ({ add: date === null ? [] : [finding] }) }] }
}

function settle(view: LetterView, date: string | null): RecordPart {
  const { parts, findings } = extractView(view, [dateFamily(date), citationsFamily, deadlinesFamily])
  return composeDeadlines({ document: view.document, parts, findings, reference: loadReference() }, headOf(date))
}

export const readSentence = (text: string, date: string | null): readonly DeadlineRecord[] => partOf(text, date).set.deadlines ?? []

/** With evidence, missing and problems. */
export const partOf = (text: string, date: string | null): RecordPart => settle(viewOfText(text, 'body'), date)

export const readLetterText = (text: string, date: string | null): readonly DeadlineRecord[] =>
  settle(viewOfLetter(text), date).set.deadlines ?? []

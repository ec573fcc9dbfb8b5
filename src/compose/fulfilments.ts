/** What the letter tells of tasks done and not done, in reading order; a day that lies after the letter's own tells a plan and gives no row. */
import { dayOf, type Edtf } from '../model/calendar.js'
import { ofKind, type FindingOf } from '../model/finding.js'
import type { Evidence } from '../model/letter-record.js'
import { bySpan } from '../model/span.js'
import type { TimeWritten } from '../model/written-time.js'
import type { HeadFacts } from './head-facts.js'
import { evidenceOf, recordPart, type ComposeInput, type RecordPart } from './record-part.js'

export function composeFulfilments(input: ComposeInput, head: HeadFacts): RecordPart {
  const rows = [...ofKind(input.findings, 'fulfilment')]
    .sort((a, b) => bySpan(a.span, b.span))
    .map((finding) => ({ finding, asOf: asOfDay(finding.value.asOf, head.date) }))
    .map(({ finding, asOf }) => ({
      finding,
      asOf,
      ahead: asOf !== null && head.date !== null && asOf.slice(0, head.date.length) > head.date,
    }))
    .filter(({ finding, ahead }) => !(ahead && finding.value.done))
    .map((row) => (row.ahead ? { ...row, asOf: null } : row))
  const evidence: Record<string, readonly Evidence[]> = {}
  rows.forEach(({ finding }, i) => Object.assign(evidence, evidenceFor(input, finding, `/fulfilments/${i}`)))
  const fulfilments = rows.map(({ finding: { value }, asOf }) => ({
    who: value.who.map((w) => w.text),
    count: value.count,
    of: value.of,
    task: value.task,
    done: value.done,
    asOf,
    document: value.document,
    text: value.text,
  }))
  return recordPart({ fulfilments }, { evidence })
}

/** As EDTF; a year that is not printed is that of the letter, or the one before where the day would lie after it. */
function asOfDay(time: TimeWritten | null, letter: Edtf | null): Edtf | null {
  if (time?.form === 'same') return letter
  if (time?.form === 'month') {
    const year = time.year ?? (letter === null ? null : Number(letter.slice(0, 4)))
    return year === null ? null : `${year}-${String(time.month).padStart(2, '0')}`
  }
  if (time?.form !== 'day') return null
  const { day, month, year } = time.day
  if (year !== null) return dayOf(year, month, day)
  if (letter === null) return null
  const own = Number(letter.slice(0, 4))
  const on = dayOf(own, month, day)
  return on !== null && on > letter && letter.length === 10 ? dayOf(own - 1, month, day) : on
}

/** Under this a value is shown as doubtful. */
const GUESSED = 0.75

function evidenceFor({ document }: ComposeInput, finding: FindingOf<'fulfilment'>, at: string): Record<string, readonly Evidence[]> {
  const { value, also } = finding
  const who = value.who.map((w, k) => [`${at}/who/${k}`, [evidenceOf(document, finding, w.span ?? finding.span)]] as const)
  const guess = {
    ...finding,
    confidence: Math.min(finding.confidence, GUESSED),
    assumed: [...finding.assumed, 'Câu không nhắc lại việc gì; hiểu là việc nêu gần đó.'],
  }
  return {
    [at]: [evidenceOf(document, finding)],
    ...Object.fromEntries(who),
    ...(value.taskGuessed ? { [`${at}/task`]: [evidenceOf(document, guess)] } : {}),
    ...(also?.['document'] ? { [`${at}/document`]: [evidenceOf(document, finding, also['document'])] } : {}),
  }
}

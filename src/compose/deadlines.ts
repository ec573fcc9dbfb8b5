/** Terms of the letter: from wordings to days, each with what was assumed, and a reason where there is no day. */
import type { FindingOf } from '../model/finding.js'
import { ofKind } from '../model/finding.js'
import type { DeadlineRecord, Evidence, MissingReason } from '../model/letter-record.js'
import { problem, type Problem } from '../model/problem.js'
import type { DeadlineWritten, TimeWritten } from '../model/written-time.js'
import { fold } from '../text/fold.js'
import { dueOf, unsureDays, type Due } from './deadline-due.js'
import { lastDayOf } from './deadline-last-day.js'
import { withoutRepeats, type Settled } from './deadline-repeats.js'
import type { HeadFacts } from './head-facts.js'
import { evidenceOf, recordPart, type ComposeInput, type RecordPart } from './record-part.js'

interface Row extends Settled {
  readonly settled: Due
}

export function composeDeadlines(input: ComposeInput, head: HeadFacts): RecordPart {
  const ground = { date: head.date, workDays: input.reference.workDays }
  const all: Row[] = ofKind(input.findings, 'deadline').map((finding) => {
    const settled = dueOf(finding.value, ground)
    return { finding, settled, due: settled.due }
  })
  const rows = withoutRepeats(all)
  const evidence: Record<string, readonly Evidence[]> = {}
  const missing: Record<string, MissingReason> = {}
  const problems: Problem[] = []
  rows.forEach((row, i) => {
    const at = `/deadlines/${i}`
    Object.assign(evidence, evidenceFor(input, row, at))
    if (row.due === null) missing[`${at}/due`] = row.finding.value.kind === 'recurring' ? 'not_applicable' : 'not_computable'
    if (row.settled.trouble === 'no-such-day') problems.push(noSuchDay(row, at))
  })
  return recordPart({ deadlines: rows.map((row) => recordOf(row, input)) }, { evidence, missing, problems })
}

function recordOf({ finding, due }: Row, input: ComposeInput): DeadlineRecord {
  const { value } = finding
  return {
    text: value.text,
    due,
    kind: value.kind,
    lastDay: lastDayOf(value, due, input.reference.workDays, isMostUrgent(input)),
    time: value.clock,
    rrule: value.time.form === 'recurring' ? value.time.rrule : null,
    relative: relativeOf(value.time),
    quoted: value.quoted,
    quotedFrom: value.quotedFrom,
    // a table without a column of work tells none
    task: value.task === '' ? null : value.task,
    who: value.who.map((w) => w.text),
    to: value.to,
    via: value.via,
    extends: value.extends,
  }
}

function relativeOf(time: TimeWritten): DeadlineRecord['relative'] {
  if (time.form === 'event') return { duration: 'P0D', from: eventOf(time.event), working: false }
  if (time.form === 'same' && time.hangsOn === 'receipt') return { duration: 'P0D', from: 'receipt', working: false }
  if (time.form !== 'relative') return null
  const from = time.from.on === 'event' || time.from.on === 'day' ? eventOf(time.from.text ?? '') : time.from.on
  return { duration: time.duration, from, working: time.working }
}

/** "khi xảy ra vụ việc", "ngày họp Hội đồng" are named without the word of time; "ngày 13/10" stays. */
const eventOf = (text: string): string => `event:${text.replace(/^(?:ngày|khi|lúc|thời điểm)\s+(?=\p{L})/iu, '')}`

/** "quý 11": strokes of a Roman number taken for ones by recognition, which loses strokes as well. */
const MISREAD_QUARTER = /quý\s+(?:11|111|1V)(?!\d)/iu

/** Doubt at `due` when the wording leaves room, or the day itself rests on more than one assumption. */
function evidenceFor(input: ComposeInput, { finding, settled }: Row, at: string): Record<string, readonly Evidence[]> {
  const quarter = MISREAD_QUARTER.test(finding.value.text)
  const dueProof = {
    ...finding,
    assumed: [
      ...finding.assumed,
      ...settled.assumed,
      ...rollsOver(input, finding.value, settled.due),
      ...(quarter ? ['Số La Mã của quý đọc thành số 1: hiểu theo số nét.'] : []),
    ],
    confidence: quarter ? 0.6 : settled.fuzzy ? Math.min(finding.confidence, 0.82) : finding.confidence,
  }
  const who = Object.fromEntries(
    finding.value.who.map((w, k) => [
      `${at}/who/${k}`,
      [
        evidenceOf(
          input.document,
          { ...finding, rule: w.rule ?? finding.rule, confidence: Math.min(finding.confidence, w.confidence ?? 1) },
          w.span ?? finding.also?.['who'] ?? finding.span,
        ),
      ],
    ]),
  )
  return { [at]: [evidenceOf(input.document, finding)], [`${at}/due`]: [evidenceOf(input.document, dueProof)], ...who }
}

/** Sent HỎA TỐC: nobody waits for the next working day. */
const isMostUrgent = ({ findings }: ComposeInput): boolean =>
  ofKind(findings, 'mark').some(({ value }) => value.mark === 'urgency' && fold(value.text).includes('hoa toc'))

/** The last day rolled over days off that no decision has confirmed. */
function rollsOver(input: ComposeInput, value: DeadlineWritten, due: string | null): readonly string[] {
  const { reference } = input
  const last = lastDayOf(value, due, reference.workDays, isMostUrgent(input))
  return last && value.time.form !== 'relative' && last.rolled > last.lenient
    ? unsureDays(reference.workDays, last.lenient, last.rolled)
    : []
}

const noSuchDay = (row: Row & { finding: FindingOf<'deadline'> }, at: string): Problem =>
  problem('deadline/no-such-day', `Hạn ghi «${row.finding.value.text}» nhưng lịch không có ngày đó; hãy hỏi lại nơi gửi.`, {
    at: `${at}/due`,
    span: row.finding.span,
  })

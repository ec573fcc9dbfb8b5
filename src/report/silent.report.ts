import type { SilentTerm } from '../model/term-state.js'
import { fits, fitsDays } from './filters.js'
import { defineReport, type Lang, type ReportArgs } from './report.js'
import { showDay, showLetter } from './show.js'

export interface SilentRow {
  /** null where the term names nobody. */
  readonly actor: string | null
  readonly task: string | null
  readonly due: string
  /** Since the last day on which it could be met, read most leniently (`lastDay`). */
  readonly daysLate: number
  readonly workingDaysLate: number | null
  readonly letter: { readonly id: string; readonly file: string; readonly number: string | null }
  /** Its place in the letter's record: /deadlines/<index>. */
  readonly index: number
  readonly text: string
  readonly occurrence: boolean
  /** That day of the rhythm. */
  readonly period: string | null
  /** What `due` rests on that the letter does not say. */
  readonly assumed: readonly string[]
  /** The letter that says so ("UBND xã A chưa gửi"), and when: before `due` it tells of an earlier day for the same work. null where only silence does. */
  readonly told: { readonly id: string; readonly file: string; readonly on: string; readonly says: string | null } | null
  readonly reminded: number
  readonly lastReminder: { readonly id: string; readonly file: string; readonly on: string } | null
  readonly lastDay: SilentTerm['lastDay']
  readonly proof: SilentTerm['proof']
  readonly asOf: string
}

/** The longest late first. One row for each actor and term: a group is one row until letters tell its members apart. */
export const silentReport = defineReport<SilentRow>({
  name: 'silent',
  title: { vi: 'Quá hạn chưa thấy trả lời', en: 'Due but silent' },
  question: { vi: 'Ai đã quá hạn mà chưa văn bản nào cho thấy đã làm?', en: 'Who is past the day, with no letter that shows an answer?' },
  filters: ['agency', 'commune', 'from', 'to'],
  columns: [
    { title: { vi: 'Ai', en: 'Who' }, show: (r) => r.actor, wide: true },
    { title: { vi: 'Việc', en: 'Task' }, show: (r) => r.task, wide: true },
    { title: { vi: 'Hạn', en: 'Due' }, show: (r) => showDay(r.due) },
    { title: { vi: 'Trễ (ngày)', en: 'Days late' }, show: (r) => r.daysLate },
    { title: { vi: 'Ngày làm việc', en: 'Working days' }, show: (r) => r.workingDaysLate, spare: 2 },
    { title: { vi: 'Văn bản', en: 'Letter' }, show: (r) => showLetter(r.letter) },
    { title: { vi: 'Đã nhắc', en: 'Reminded' }, show: (r, lang) => showReminders(r, lang), wide: true },
    { title: { vi: 'Văn bản nói', en: 'Told' }, show: (r) => showTold(r), wide: true, spare: 1 },
  ],
  async *rows(view, args) {
    const { asOf, from, to } = args
    for await (const s of view.silentTerms(asOf, { from, to })) if (isSought(s, args) && fitsDays(s.due, from, to)) yield silentRow(s, asOf)
  },
})

/** Who, about whom: filters of all lists of silent ones, but for days. */
export const isSought = (s: SilentTerm, { agency, commune }: Pick<ReportArgs, 'agency' | 'commune'>): boolean =>
  fits(agency, s.actor, s.deadline.to, s.letter.issuer) && fits(commune, s.actor, s.deadline.task)

export function silentRow({ letter, index, deadline, due, reminders, ...s }: SilentTerm, asOf: string): SilentRow {
  const files = [...new Map(reminders.map((r) => [r.by.id, { id: r.by.id, file: r.by.file, on: r.on }])).values()]
  return {
    // a term that only moves another's day tells its work as what it moves
    ...{ actor: s.actor, task: deadline.task ?? deadline.extends, due: due ?? '', daysLate: s.daysLate },
    workingDaysLate: s.workingDaysLeft === null ? null : 0 - s.workingDaysLeft,
    ...{ letter: { id: letter.id, file: letter.file, number: letter.number }, index },
    ...{ text: deadline.text, occurrence: s.occurrence, period: s.period, assumed: s.assumed },
    told: s.silent === null ? null : { id: s.silent.by.id, file: s.silent.by.file, on: s.silent.on, says: s.silent.says },
    ...{ reminded: files.length, lastReminder: files.at(-1) ?? null, lastDay: s.lastDay, proof: s.proof, asOf },
  }
}

const showTold = ({ told }: SilentRow): string | null => (told === null ? null : `${showDay(told.on) ?? ''}: “${told.says ?? ''}”`)

const showReminders = ({ reminded, lastReminder }: SilentRow, lang: Lang): string | null =>
  lastReminder === null
    ? null
    : lang === 'vi'
      ? `${reminded} lần, gần nhất ${showDay(lastReminder.on) ?? ''} (${lastReminder.file})`
      : `${reminded} ×, last ${showDay(lastReminder.on) ?? ''} (${lastReminder.file})`

import type { LetterRow } from '../model/ledger.js'
import type { DateWindow, LetterFacts } from '../model/letter-facts.js'
import { batches } from './batches.js'
import { fits } from './filters.js'
import { defineReport } from './report.js'
import { showDay, showFile, showList } from './show.js'

interface Row {
  readonly file: string
  /** Its pages, where the file holds several letters. */
  readonly part: { readonly from: number; readonly to: number } | null
  readonly number: string | null
  readonly date: string | null
  /** A blank number, told by later letters that cite it; `by` = the first of them. */
  readonly resolved: { readonly number: string; readonly date: string; readonly by: string } | null
  /** A blank day, narrowed by what this letter and others tell. */
  readonly dateWindow: DateWindow | null
  /** Files of the same letter: its draft or signed twin, or another shape of it. */
  readonly sameAs: readonly string[]
  readonly type: string | null
  readonly issuer: string | null
  readonly subject: string | null
  readonly form: string
  readonly doubts: number
  readonly problems: number
  readonly sha256: string
}

export const lettersReport = defineReport<Row>({
  name: 'letters',
  title: { vi: 'Danh mục văn bản', en: 'Letters' },
  question: { vi: 'Trong kho có những văn bản nào, chỗ nào còn ngờ?', en: 'Which letters are held, and how doubtful are they?' },
  filters: ['agency', 'from', 'to'],
  columns: [
    { title: { vi: 'Số, ký hiệu', en: 'Number' }, show: (r) => r.number ?? (r.resolved && `[${r.resolved.number}]`), wide: true },
    { title: { vi: 'Ngày', en: 'Date' }, show: (r) => showWindow(r) },
    { title: { vi: 'Loại', en: 'Type' }, show: (r) => r.type, wide: true },
    { title: { vi: 'Cơ quan ban hành', en: 'Issuer' }, show: (r) => r.issuer, wide: true },
    { title: { vi: 'Trích yếu', en: 'Subject' }, show: (r) => r.subject, wide: true },
    { title: { vi: 'Chỗ ngờ', en: 'Doubts' }, show: (r) => r.doubts || null },
    { title: { vi: 'Vấn đề', en: 'Problems' }, show: (r) => r.problems || null },
    { title: { vi: 'Cùng văn bản', en: 'Same letter' }, show: (r) => showList(r.sameAs), wide: true, spare: 1 },
    { title: { vi: 'Tệp', en: 'File' }, show: (r) => showFile(r.file, r.part) },
  ],
  async *rows(view, { agency, from, to }) {
    for await (const batch of batches(view.letters({ from, to }))) {
      const letters = batch.filter((l) => fits(agency, l.issuer, l.head.issuerParent))
      const facts = await view.factsOf(letters.map((l) => l.id))
      yield* letters.map((l) => rowOf(l, facts.get(l.id) ?? null))
    }
  },
})

function rowOf({ file, number, date, issuer, head, sha256 }: LetterRow, facts: LetterFacts | null): Row {
  const { type, subject, form, doubts, problems } = head
  const resolved = facts?.resolved ? { ...facts.resolved, by: facts.resolved.by[0]?.file ?? '' } : null
  return {
    file,
    part: head.part ?? null,
    number,
    date,
    resolved,
    dateWindow: facts?.dateWindow ?? head.dateWindow,
    sameAs: (facts?.sameAs ?? []).map((s) => s.file),
    type,
    issuer,
    subject,
    form,
    doubts,
    problems,
    sha256,
  }
}

/** A day that the letter leaves blank stands in brackets: "[05/06/2023]", "[01/06/2023 - 09/06/2023]"; a month of which no more is known as printed. */
function showWindow({ date, dateWindow }: Row): string | null {
  if (dateWindow === null) return showDay(date)
  const [from, to] = [showDay(dateWindow.from), showDay(dateWindow.to)]
  return from === to ? `[${from}]` : `[${from} - ${to}]`
}

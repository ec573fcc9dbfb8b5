import type { LetterRow } from '../model/ledger.js'
import { fits, fitsDays } from './filters.js'
import { defineReport } from './report.js'
import { showDay, showFile } from './show.js'

interface Row {
  readonly file: string
  /** Its pages, where the file holds several letters. */
  readonly part: { readonly from: number; readonly to: number } | null
  readonly number: string | null
  readonly date: string | null
  /** A blank number healed by later citations (a later issue). */
  readonly resolved: null
  readonly dateWindow: { readonly from: string; readonly to: string } | null
  /** Draft and signed copies of one letter (a later issue). */
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
    { title: { vi: 'Số, ký hiệu', en: 'Number' }, show: (r) => r.number, wide: true },
    { title: { vi: 'Ngày', en: 'Date' }, show: (r) => showDay(r.date) },
    { title: { vi: 'Loại', en: 'Type' }, show: (r) => r.type, wide: true },
    { title: { vi: 'Cơ quan ban hành', en: 'Issuer' }, show: (r) => r.issuer, wide: true },
    { title: { vi: 'Trích yếu', en: 'Subject' }, show: (r) => r.subject, wide: true },
    { title: { vi: 'Chỗ ngờ', en: 'Doubts' }, show: (r) => r.doubts || null },
    { title: { vi: 'Vấn đề', en: 'Problems' }, show: (r) => r.problems || null },
    { title: { vi: 'Tệp', en: 'File' }, show: (r) => showFile(r.file, r.part) },
  ],
  async rows(view, { agency, from, to }) {
    return (await view.letters()).filter((l) => fitsDays(l.date, from, to) && fits(agency, l.issuer, l.head.issuerParent)).map(rowOf)
  },
})

function rowOf({ file, number, date, issuer, head, sha256 }: LetterRow): Row {
  const { type, subject, form, doubts, problems } = head
  const dateWindow = head.dateWindow && { from: head.dateWindow.from, to: head.dateWindow.to }
  return {
    file,
    part: head.part ?? null,
    number,
    date,
    resolved: null,
    dateWindow,
    sameAs: [],
    type,
    issuer,
    subject,
    form,
    doubts,
    problems,
    sha256,
  }
}

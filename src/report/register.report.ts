import type { DeadlineRow, LetterRow } from '../model/ledger.js'
import { batches } from './batches.js'
import { fits } from './filters.js'
import { defineReport } from './report.js'
import { showDay, showFile, showList } from './show.js'

interface Row {
  readonly arrivedOn: string | null
  readonly arrivalNumber: string | null
  readonly author: string | null
  readonly number: string | null
  readonly date: string | null
  readonly typeAndSubject: string | null
  readonly receiver: string | null
  readonly forwardedOn: null
  readonly signedFor: null
  readonly note: string | null
  readonly file: string
}

/**
 * Sổ đăng ký văn bản đến: the ten columns of Decree 30/2020, appendix IV, in its words and order.
 * Ngày chuyển and Ký nhận stay empty for the hand; Số đến comes from a stamp ĐẾN when one was read.
 */
export const registerReport = defineReport<Row>({
  name: 'register',
  title: { vi: 'Sổ đăng ký văn bản đến', en: 'Register of incoming letters' },
  question: { vi: 'Sổ văn bản đến theo Phụ lục IV Nghị định 30/2020/NĐ-CP', en: 'The incoming register of Decree 30/2020, appendix IV' },
  filters: ['agency', 'from', 'to'],
  columns: [
    { title: { vi: 'Ngày đến', en: 'Arrived' }, show: (r) => showDay(r.arrivedOn), wide: true },
    { title: { vi: 'Số đến', en: 'Arrival no.' }, show: (r) => r.arrivalNumber, spare: 4 },
    { title: { vi: 'Tác giả', en: 'Author' }, show: (r) => r.author, wide: true },
    { title: { vi: 'Số, ký hiệu văn bản', en: 'Number' }, show: (r) => r.number, wide: true },
    { title: { vi: 'Ngày tháng văn bản', en: 'Date' }, show: (r) => showDay(r.date), wide: true },
    { title: { vi: 'Tên loại và trích yếu nội dung', en: 'Type and subject' }, show: (r) => r.typeAndSubject, wide: true },
    { title: { vi: 'Đơn vị hoặc người nhận', en: 'Receiver' }, show: (r) => r.receiver, wide: true, spare: 3 },
    { title: { vi: 'Ngày chuyển', en: 'Forwarded' }, show: () => null, wide: true, spare: 1 },
    { title: { vi: 'Ký nhận', en: 'Signed for' }, show: () => null, spare: 2 },
    { title: { vi: 'Ghi chú', en: 'Note' }, show: (r) => r.note, wide: true },
  ],
  async *rows(view, { agency, from, to }) {
    for await (const batch of batches(view.arrivals({ from, to }))) {
      const letters = batch.filter(({ head }) => head.form === 'letter' || head.form === 'norm').filter((l) => fits(agency, l.issuer, l.head.issuerParent)) // prettier-ignore
      const due = firstDue(await view.deadlinesOf(letters.map((l) => l.id)))
      yield* letters.map((l) => rowOf(l, due.get(l.id) ?? null))
    }
  },
})

/** The nearest term of its own that a letter sets: a recalled one belongs to another letter. */
function firstDue(rows: readonly DeadlineRow[]): Map<string, string> {
  const first = new Map<string, string>()
  for (const { letter, deadline } of rows) {
    const known = first.get(letter.id)
    if (deadline.due !== null && !deadline.quoted && (known === undefined || deadline.due < known)) first.set(letter.id, deadline.due)
  }
  return first
}

function rowOf({ arrivedOn, issuer, number, date, file, head }: LetterRow, due: string | null): Row {
  return {
    ...{ arrivedOn, arrivalNumber: head.marks.arrival?.number ?? null, author: issuer, number, date, file },
    typeAndSubject: [head.type, head.subject].filter((t) => t !== null).join(': ') || null,
    receiver: showList(head.addressees),
    ...{ forwardedOn: null, signedFor: null },
    note: noteOf({ head, date, file, due }),
  }
}

/** What the clerk must know beside the columns. A blank number is said, never invented. */
function noteOf({ head, date, file, due }: Pick<LetterRow, 'head' | 'date' | 'file'> & { readonly due: string | null }): string | null {
  const { marks, missing, number } = head
  const notes = [
    marks.urgency,
    marks.draft ? 'Dự thảo' : null,
    number?.ordinal === null ? `Chưa có số (…/${number.symbol})` : number === null && missing['/number/ordinal'] ? 'Không thấy số' : null,
    missing['/date'] === undefined ? null : date === null ? 'Chưa có ngày' : 'Chưa có ngày, chỉ có tháng hoặc năm',
    head.part ? `Trong tệp ${showFile(file, head.part)}` : null,
    due === null ? null : `Hạn gần nhất ${showDay(due) ?? ''}`,
  ]
  return notes.filter((n) => n !== null).join('; ') || null
}

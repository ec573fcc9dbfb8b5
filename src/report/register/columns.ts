/** What the register shows: of a number given by the office what the clerk wrote over what the letter tells now; of a letter without one what it tells. */
import { showDay, showFile, showList } from '../show.js'
import type { LetterRow } from '../../model/ledger.js'
import type { RegisterEntry, ToldColumns } from '../../model/register.js'
import type { Column } from '../report.js'

export interface BookRow extends ToldColumns {
  readonly arrivedOn: string | null
  readonly arrivalNumber: string | null
  /** register: given by the office; stamp: read from a stamp ĐẾN. */
  readonly arrivalNumberFrom: 'register' | 'stamp' | null
  readonly receiver: string | null
  readonly forwardedOn: string | null
  readonly signedFor: string | null
  readonly note: string | null
  readonly cancelled: boolean
  /** null = a paper without a file. */
  readonly file: string | null
}

/** The ten columns of Decree 30/2020, appendix IV, in its words and order. */
export const bookColumns: readonly Column<BookRow>[] = [
  { title: { vi: 'Ngày đến', en: 'Arrived' }, show: (r) => showDay(r.arrivedOn), wide: true },
  { title: { vi: 'Số đến', en: 'Arrival no.' }, show: (r, lang) => `${r.arrivalNumber ?? ''}${r.arrivalNumberFrom === 'stamp' ? STAMP[lang] : ''}` || null, spare: 4 }, // prettier-ignore
  { title: { vi: 'Tác giả', en: 'Author' }, show: (r) => r.author, wide: true },
  { title: { vi: 'Số, ký hiệu văn bản', en: 'Number' }, show: (r) => r.number, wide: true },
  { title: { vi: 'Ngày tháng văn bản', en: 'Date' }, show: (r) => showDay(r.date), wide: true },
  { title: { vi: 'Tên loại và trích yếu nội dung', en: 'Type and subject' }, show: (r) => r.typeAndSubject, wide: true },
  { title: { vi: 'Đơn vị hoặc người nhận', en: 'Receiver' }, show: (r) => r.receiver, wide: true, spare: 3 },
  { title: { vi: 'Ngày chuyển', en: 'Forwarded' }, show: (r) => showDay(r.forwardedOn), wide: true, spare: 1 },
  { title: { vi: 'Ký nhận', en: 'Signed for' }, show: (r) => r.signedFor, spare: 2 },
  { title: { vi: 'Ghi chú', en: 'Note' }, show: (r) => r.note, wide: true },
]

/** The office did not give it: another office's stamp is on copies, too. */
const STAMP = { vi: ' (dấu đến)', en: ' (stamp)' } as const

export const toldBy = ({ issuer, number, date, head }: Pick<LetterRow, 'issuer' | 'number' | 'date' | 'head'>): ToldColumns => ({
  ...{ author: issuer, number, date },
  typeAndSubject: [head.type, head.subject].filter((t) => t !== null).join(': ') || null,
})

/** As the clerk wrote; else as the letter stands now; where it is held no more, as it stood then. */
export function shownColumns({ typed, told }: Pick<RegisterEntry, 'typed' | 'told'>, letter: LetterRow | null): ToldColumns {
  const own = letter === null ? told : toldBy(letter)
  const shown = (written: string | null, says: string | null | undefined): string | null =>
    written === null ? (says ?? null) : written || null
  return {
    author: shown(typed.author, own?.author),
    number: shown(typed.number, own?.number),
    date: shown(typed.date, own?.date),
    typeAndSubject: shown(typed.typeAndSubject, own?.typeAndSubject),
  }
}

/** `letter`: the first that the number is of, where it is held. */
export function rowOfEntry(entry: RegisterEntry, letter: LetterRow | null): BookRow {
  const { arrivedOn, no, forwardedOn, signedFor, cancelled } = entry
  return {
    ...shownColumns(entry, letter),
    ...{ arrivedOn, arrivalNumber: String(no), arrivalNumberFrom: 'register', forwardedOn, signedFor, cancelled },
    ...{ receiver: receiverIn(entry), note: noteIn(entry), file: letter?.file ?? null },
  }
}

/** Whom lãnh đạo has told to act stands there where the clerk wrote nobody. */
const receiverIn = ({ receiver, lead, joint }: RegisterEntry): string | null =>
  receiver ?? (showParts([lead, joint === null ? null : `phối hợp: ${joint}`]) || null)

const noteIn = ({ cancelled, why, note, due }: RegisterEntry): string | null =>
  showParts([cancelled ? `HỦY SỐ: ${why ?? ''}` : null, note, due === null ? null : `Hạn xử lý ${showDay(due) ?? ''}`]) || null

const showParts = (parts: readonly (string | null)[]): string => parts.filter((p) => p !== null && p !== '').join('; ')

/** A letter without a number of the office. `due`: the nearest term of its own. */
export function rowOfLetter(letter: LetterRow, due: string | null): BookRow {
  const stamped = letter.head.marks.arrival?.number ?? null
  return {
    ...toldBy(letter),
    ...{ arrivedOn: letter.arrivedOn, arrivalNumber: stamped, arrivalNumberFrom: stamped === null ? null : 'stamp', cancelled: false },
    ...{ receiver: showList(letter.head.addressees), forwardedOn: null, signedFor: null, file: letter.file },
    note: showParts([...remarksOn(letter), due === null ? null : `Hạn gần nhất ${showDay(due) ?? ''}`]) || null,
  }
}

/** What the clerk must know beside the columns. A blank number is said, never invented. */
export function remarksOn({ head, date, file }: Pick<LetterRow, 'head' | 'date' | 'file'>): string[] {
  const { marks, missing, number } = head
  return [
    marks.urgency,
    marks.draft ? 'Dự thảo' : null,
    number?.ordinal === null ? `Chưa có số (…/${number.symbol})` : number === null && missing['/number/ordinal'] ? 'Không thấy số' : null,
    missing['/date'] === undefined ? null : date === null ? 'Chưa có ngày' : 'Chưa có ngày, chỉ có tháng hoặc năm',
    head.part ? `Trong tệp ${showFile(file, head.part)}` : null,
  ].filter((note) => note !== null)
}

/** What stands at the head and foot of two letters. */
import type { LetterRecord } from '../../model/letter-record.js'
import { printedNumber } from '../../text/letter-number.js'
import type { Words } from '../report.js'
import { showDay } from '../show.js'
import { type Compared, compared } from './compared.js'
import { type LetterSide, saidAt, sideAt } from './letter-side.js'

interface Field {
  readonly what: string
  readonly label: Words
  readonly says: (record: LetterRecord) => string | Words | null
}

const FIELDS: readonly Field[] = [
  { what: 'marks/draft', label: { vi: 'Dự thảo', en: 'Draft' }, says: (r) => (r.marks.draft ? { vi: 'dự thảo', en: 'draft' } : null) },
  {
    what: 'number',
    label: { vi: 'Số, ký hiệu', en: 'Number' },
    says: ({ number }) => printedNumber(number) ?? (number && `…/${number.symbol}`),
  },
  { what: 'date', label: { vi: 'Ngày', en: 'Date' }, says: (r) => showDay(r.date) },
  { what: 'type', label: { vi: 'Loại', en: 'Type' }, says: (r) => r.type },
  { what: 'issuer', label: { vi: 'Cơ quan ban hành', en: 'Issuer' }, says: (r) => r.issuer },
  { what: 'place', label: { vi: 'Nơi ban hành', en: 'Place' }, says: (r) => r.place },
  { what: 'subject', label: { vi: 'Trích yếu', en: 'Subject' }, says: (r) => r.subject },
  { what: 'addressees', label: { vi: 'Kính gửi', en: 'Addressees' }, says: (r) => r.addressees.join('; ') },
  { what: 'copies', label: { vi: 'Nơi nhận', en: 'Copies' }, says: (r) => r.copies.join('; ') },
  { what: 'signer/authority', label: { vi: 'Thẩm quyền ký', en: 'Authority' }, says: (r) => r.signer?.authority ?? null },
  { what: 'signer/title', label: { vi: 'Chức vụ người ký', en: 'Title of the signer' }, says: (r) => r.signer?.title ?? null },
  { what: 'signer/name', label: { vi: 'Người ký', en: 'Signer' }, says: (r) => r.signer?.name ?? null },
  { what: 'marks/urgency', label: { vi: 'Độ khẩn', en: 'Urgency' }, says: (r) => r.marks.urgency },
]

export const letterHeader = (a: LetterSide, b: LetterSide): (Compared | null)[] =>
  FIELDS.map(({ what, label, says }) => {
    const side = (letter: LetterSide) => {
      const told = says(letter.record)
      return sideAt(told, told, saidAt(letter, `/${what}`, `/${what}/ordinal`, `/${what}/0`, `/${what.split('/')[0] ?? ''}`))
    }
    return compared({ about: null, place: null, what, label, a: side(a), b: side(b) })
  })

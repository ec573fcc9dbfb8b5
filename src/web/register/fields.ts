/** The columns of the register as fields of a form: what each is called, and what a clerk may type into it. */
import { dayOf, type Edtf } from '../../model/calendar.js'
import type { EntryBody, ToldColumns } from '../../model/register.js'
import { showDay } from '../../report/show.js'
import type { Words } from '../../report/report.js'
import { dayIn } from '../asked.js'

/** Text by the name of its field; null where it is empty or not told. */
export type Typed = (name: string) => string | null

export interface Field {
  readonly name: string
  readonly label: Words
  /** day: typed as people write it (03/04/2026): browsers in English show a date field month first. */
  readonly type: 'text' | 'day' | 'long'
  /** Most signs. */
  readonly most: number
}

const field = (name: string, vi: string, en: string, type: Field['type'] = 'text', most = 300): Field => ({
  name,
  label: { vi, en },
  type,
  most,
})

/** In the order of Phụ lục IV; số đến is given, not typed. */
export const FIELDS = {
  arrivedOn: field('ngay-den', 'Ngày đến', 'Arrived', 'day', 10),
  author: field('tac-gia', 'Tác giả', 'Author'),
  number: field('so-ky-hieu', 'Số, ký hiệu văn bản', 'Number'),
  date: field('ngay-vb', 'Ngày tháng văn bản', 'Date', 'text', 10),
  typeAndSubject: field('trich-yeu', 'Tên loại và trích yếu nội dung', 'Type and subject', 'long', 1500),
  receiver: field('nguoi-nhan', 'Đơn vị hoặc người nhận', 'Receiver'),
  forwardedOn: field('ngay-chuyen', 'Ngày chuyển', 'Forwarded', 'day', 10),
  signedFor: field('ky-nhan', 'Ký nhận', 'Signed for'),
  note: field('ghi-chu', 'Ghi chú', 'Note', 'long', 1500),
  due: field('han', 'Hạn xử lý', 'Due date', 'day', 10),
  lead: field('chu-tri', 'Lãnh đạo giao: chủ trì', 'Lead unit'),
  joint: field('phoi-hop', 'Phối hợp', 'Joining units'),
  orders: field('y-kien', 'Ý kiến chỉ đạo', 'Orders', 'long', 1500),
} as const
export type FieldName = keyof typeof FIELDS

/** What a form shows of an entry; days as people write them. */
export function shownIn(entry: EntryBody, told: ToldColumns | null): Readonly<Record<FieldName, string>> {
  const { typed } = entry
  const day = (date: string | null): string => showDay(date) ?? ''
  const column = (name: keyof ToldColumns): string => typed[name] ?? told?.[name] ?? ''
  return {
    ...{ arrivedOn: day(entry.arrivedOn), author: column('author'), number: column('number'), typeAndSubject: column('typeAndSubject') },
    ...{ date: day(column('date')), receiver: entry.receiver ?? '', forwardedOn: day(entry.forwardedOn) },
    ...{ signedFor: entry.signedFor ?? '', note: entry.note ?? '', due: day(entry.due) },
    ...{ lead: entry.lead ?? '', joint: entry.joint ?? '', orders: entry.orders ?? '' },
  }
}

/** Which field holds what cannot be read. */
export interface Unread {
  readonly field: FieldName
}

/** The entry as a form tells it; a column that says what the letter says stays the letter's own. `told`: by the letter. */
export function entryIn(typed: Typed, letters: readonly string[], told: ToldColumns | null): EntryBody | Unread {
  const text = (name: FieldName): string | null => typed(FIELDS[name].name)?.slice(0, FIELDS[name].most) ?? null
  for (const name of ['arrivedOn', 'forwardedOn', 'due'] as const)
    if (text(name) !== null && dayIn(text(name)) === null) return { field: name }
  const date = edtfIn(text('date'))
  if (date === undefined) return { field: 'date' }
  const arrivedOn = dayIn(text('arrivedOn'))
  if (arrivedOn === null) return { field: 'arrivedOn' }
  const own = (name: keyof ToldColumns, value: string | null): string | null => {
    const says = told?.[name] ?? null
    return plain(value) === plain(says) ? null : (value ?? '')
  }
  return {
    ...{ letters: [...letters], arrivedOn, told },
    typed: {
      author: own('author', text('author')),
      number: own('number', text('number')),
      date: own('date', date),
      typeAndSubject: own('typeAndSubject', text('typeAndSubject')),
    },
    ...{ receiver: text('receiver'), forwardedOn: dayIn(text('forwardedOn')), signedFor: text('signedFor'), note: text('note') },
    ...{ due: dayIn(text('due')), lead: text('lead'), joint: text('joint'), orders: text('orders') },
  }
}

/** Fields of a form bring other line ends, and no ends at all. */
export const plain = (text: string | null): string => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()

/** "3/4/2026", "4/2026", "2026"; undefined where it is no date. */
export function edtfIn(typed: string | null): Edtf | null | undefined {
  if (typed === null) return null
  const day = dayIn(typed)
  if (day !== null) return day
  const month = /^(\d{1,2})[/.](\d{4})$/.exec(typed) ?? /^(?<y>\d{4})-(?<m>\d{2})$/.exec(typed)
  if (month) {
    const [m, y] = month.groups ? [month.groups['m'], month.groups['y']] : [month[1], month[2]]
    return dayOf(Number(y), Number(m), 1)?.slice(0, 7)
  }
  return /^\d{4}$/.test(typed) ? typed : undefined
}

/** What a form shows, as if it were sent just so. */
export const typedAs =
  (shown: Readonly<Record<FieldName, string>>): Typed =>
  (name) => {
    const [own] = FIELD_NAMES.filter((field) => FIELDS[field].name === name)
    return own === undefined || shown[own] === '' ? null : shown[own]
  }

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[]

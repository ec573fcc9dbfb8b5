/** What the forms of offices' systems would refuse, told before they do. Pure. */
import { bounds, type Day, type Edtf } from '../../model/calendar.js'
import type { Words } from '../../report/report.js'
import { showDay } from '../../report/show.js'

/** refuse: cannot be written. confirm: written only when the clerk says so. tell: to be known. */
export type Weight = 'refuse' | 'confirm' | 'tell'

export interface EntryCheck {
  readonly field: 'arrivedOn' | 'due' | 'forwardedOn' | 'date' | 'subject'
  readonly weight: Weight
  readonly says: Words
}

export interface EntryToCheck {
  readonly arrivedOn: Day | null
  /** Of the letter, as far as it is known. */
  readonly date: Edtf | null
  readonly due: Day | null
  readonly forwardedOn: Day | null
  readonly typeAndSubject: string | null
}

export interface CheckGround {
  readonly today: Day
  /** The number before it in the book of that year. */
  readonly before: { readonly no: number; readonly arrivedOn: Day } | null
  /** What stood there: a day that has passed meanwhile is not asked about again. */
  readonly held: Pick<EntryToCheck, 'due' | 'arrivedOn'> | null
}

export function entryChecks(entry: EntryToCheck, ground: CheckGround): EntryCheck[] {
  const { arrivedOn } = entry
  if (arrivedOn === null)
    return [{ field: 'arrivedOn', weight: 'refuse', says: { vi: 'Chưa có ngày đến; hãy ghi ngày cơ quan nhận văn bản.', en: 'The day of arrival is missing.' } }] // prettier-ignore
  return [...arrivalChecks(arrivedOn, entry, ground), ...dueChecks(arrivedOn, entry, ground), ...otherChecks(arrivedOn, entry)]
}

function arrivalChecks(arrivedOn: Day, { date }: EntryToCheck, { today, before, held }: CheckGround): EntryCheck[] {
  const checks: EntryCheck[] = []
  const add = (weight: Weight, vi: string, en: string): void => void checks.push({ field: 'arrivedOn', weight, says: { vi, en } })
  const on = d(arrivedOn)
  if (arrivedOn > today)
    add('refuse', `Ngày đến ${on} ở sau hôm nay (${d(today)}); hãy ghi ngày đã nhận.`, `The day of arrival ${on} is after today.`)
  // A month or year may begin after the arrival only where all of it does.
  if (date !== null && arrivedOn < bounds(date).first)
    add(
      'confirm',
      `Ngày đến ${on} trước ngày văn bản ${d(date)}: các phần mềm không nhận. Hãy xem lại một trong hai ngày.`,
      `It would have arrived on ${on}, before its own date ${d(date)}: forms refuse that.`,
    )
  if (held === null && before !== null && before.arrivedOn > arrivedOn)
    add(
      'tell',
      `Số ${before.no} đã ghi ngày đến ${d(before.arrivedOn)}; số đến lấy theo trình tự thời gian tiếp nhận (Điều 22 Nghị định 30/2020).`,
      `No. ${before.no} arrived on ${d(before.arrivedOn)}; numbers follow the time of arrival.`,
    )
  if (held === null && arrivedOn.slice(0, 4) !== today.slice(0, 4))
    add(
      'tell',
      `Số đến sẽ lấy trong sổ năm ${arrivedOn.slice(0, 4)}, theo ngày đến.`,
      `The number will be of the book of ${arrivedOn.slice(0, 4)}.`,
    )
  return checks
}

function dueChecks(arrivedOn: Day, { due }: EntryToCheck, { today, held }: CheckGround): EntryCheck[] {
  if (due === null || (held !== null && held.due === due && held.arrivedOn === arrivedOn)) return []
  const says = (vi: string, en: string): EntryCheck => ({ field: 'due', weight: 'confirm', says: { vi, en } })
  if (due < arrivedOn)
    return [says(`Hạn xử lý ${d(due)} trước ngày đến ${d(arrivedOn)}: các phần mềm không nhận; có thể ghi vào Ghi chú.`, `The due date ${d(due)} lies before the arrival: forms refuse it; write it into the note.`)] // prettier-ignore
  if (due < today)
    return [says(`Hạn xử lý ${d(due)} đã qua (hôm nay ${d(today)}): các phần mềm không nhận; có thể ghi vào Ghi chú.`, `The due date ${d(due)} has passed: forms refuse it; write it into the note.`)] // prettier-ignore
  return []
}

function otherChecks(arrivedOn: Day, { forwardedOn, typeAndSubject }: EntryToCheck): EntryCheck[] {
  const checks: EntryCheck[] = []
  if (forwardedOn !== null && forwardedOn < arrivedOn)
    checks.push({ field: 'forwardedOn', weight: 'confirm', says: { vi: `Ngày chuyển ${d(forwardedOn)} trước ngày đến ${d(arrivedOn)}.`, en: 'Forwarded before it arrived.' } }) // prettier-ignore
  if (typeAndSubject === null)
    checks.push({ field: 'subject', weight: 'confirm', says: { vi: 'Chưa có tên loại và trích yếu: các phần mềm bắt buộc ghi.', en: 'Type and subject are missing: forms ask for them.' } }) // prettier-ignore
  return checks
}

const d = (day: Edtf): string => showDay(day) ?? ''

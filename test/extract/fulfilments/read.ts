/** A small letter of 5/4/2024, and what it tells of tasks done and not done, a line each. */
import type { FulfilmentRecord, LetterRecord } from '../../../src/model/letter-record.js'
import { readDocument } from '../../../src/pipeline/read-letter.js'
import { documentOf } from '../../builders/view.js'

const HEAD =
  'ỦY BAN NHÂN DÂN\nHUYỆN SÔNG MÂY\n\nSố: 12/UBND-NN\n\nSông Mây, ngày 5 tháng 4 năm 2024\n\nKính gửi: Ủy ban nhân dân các xã.\n\n'
const FOOT = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An'

export function recordOf(body: string): LetterRecord {
  const document = documentOf(HEAD + body + FOOT)
  return readDocument({ id: document.source, name: 'thu.txt', mediaType: 'text/plain', bytes: new Uint8Array() }, document).record
}

/** "+ xã A, xã B 2/5 gửi báo cáo @2024-03-12 #15/BC-UBND": "+" done, "-" not; "(?)" a guessed task. */
export function shown(record: LetterRecord): string[] {
  return record.fulfilments.map((row, i) => `${line(row)}${record.evidence[`/fulfilments/${i}/task`] ? ' (?)' : ''}`)
}

function line({ who, count, of, task, done, asOf, document }: FulfilmentRecord): string {
  const counted = count === null ? '' : of === null ? `${count}` : `${count}/${of}`
  const day = asOf === null ? '' : `@${asOf}`
  return [done ? '+' : '-', who.join(', '), counted, task ?? '', day, document === null ? '' : `#${document}`].filter(Boolean).join(' ')
}

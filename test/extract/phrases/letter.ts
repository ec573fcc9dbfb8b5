/** A small letter around one sentence, read the whole way: extract and compose with the real reference. */
import type { LetterRecord } from '../../../src/model/letter-record.js'
import { readDocument } from '../../../src/pipeline/read-letter.js'
import { documentOf } from '../../builders/view.js'

export interface Frame {
  /** Day of the letter, "2024-03-12"; default. */
  readonly date?: string
  /** Lines above the number; a blank line between left and right is made here. */
  readonly issuer?: string
  readonly place?: string
  /** The line of the number as printed. */
  readonly number?: string
  /** The line of place and date as printed, in place of `place` and `date`. */
  readonly dateLine?: string
  /** What stands between the head and "Kính gửi". */
  readonly title?: string
}

const dateLineOf = (place: string, date: string): string => {
  const [year, month, day] = date.split('-')
  return `${place}, ngày ${day} tháng ${month} năm ${year}`
}

export function letterAround(body: string, frame: Frame = {}): string {
  const { issuer = 'ỦY BAN NHÂN DÂN\nHUYỆN LẠC SƠN', place = 'Lạc Sơn', date = '2024-03-12', number = 'Số: 47/UBND-NN' } = frame
  return `${issuer}
${number}
${frame.title ?? 'V/v thực hiện nhiệm vụ năm'}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

${frame.dateLine ?? dateLineOf(place, date)}

Kính gửi: Các cơ quan, đơn vị có liên quan.

${body}

Nơi nhận:

- Như trên;

- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Bùi Văn Thắng`
}

export function readPhrase(body: string, frame: Frame = {}): LetterRecord {
  const source = { id: '0'.repeat(64), name: 'cau.txt', mediaType: 'text/plain' as const, bytes: new Uint8Array() }
  return readDocument(source, documentOf(letterAround(body, frame))).record
}

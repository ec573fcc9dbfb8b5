/** What a letter is called above its pages. */
import { showDay } from '../../report/show.js'
import { printedNumber } from '../../text/letter-number.js'
import type { Asked } from '../asked.js'
import type { OpenLetter } from './open-letter.js'

/** "Kế hoạch 58/KH-UBND ngày 01/02/2024"; a letter without a number is called by its file. */
export function headingOf({ say }: Pick<Asked, 'say'>, { record }: Pick<OpenLetter, 'record'>): string {
  const number = printedNumber(record.number)
  const name = number ?? (record.number === null ? record.source.name : `…/${record.number.symbol} (${say('chưa có số', 'no number yet')})`)
  const day = record.date === null ? '' : say(record.date.length === 10 ? ` ngày ${showDay(record.date)}` : ` (${showDay(record.date)})`, ` of ${showDay(record.date)}`) // prettier-ignore
  return `${record.type === null ? '' : `${record.type} `}${name}${day}`
}

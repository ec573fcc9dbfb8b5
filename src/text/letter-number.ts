/** Numbers of documents for people and for meeting each other: "175/TB-\nSTNMT" is "175/TB-STNMT". */
import type { LetterRecord } from '../model/letter-record.js'
import { fold } from './fold.js'
import { remember } from './remember.js'

/** The number as people cite it ("214/TB-UBND", "51/2025/QĐ-TTg", "15-CV/HU"); null while the ordinal is blank. */
export function printedNumber(number: LetterRecord['number']): string | null {
  if (number === null || number.ordinal === null) return null
  const raw = number.raw.replace(/\s+/g, '')
  return raw.startsWith(number.ordinal) ? raw : `${number.ordinal}/${number.symbol}`
}

/** The key under which two spellings of one number meet: no blanks, no accents, no leading zeros, one kind of dash. */
export const numberKey: (number: string) => string = remember((number) =>
  fold(number.normalize('NFC'))
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, ''),
)

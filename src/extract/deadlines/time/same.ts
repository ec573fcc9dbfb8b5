/** Times that hang on the letter's own day: "hôm nay (14/10)", "chiều nay", "trong ngày", "tháng này", "quý này", "năm nay". */
import { DAY, dayOfText } from './day.js'
import { unnamed, type TimePiece } from './piece.js'

export const todayPiece: TimePiece = {
  name: 'today',
  source: String.raw`(?:ngay\s+)?(?:hom\s+nay|(?:sang|trua|chieu|toi)\s+nay)(?:\s?\((?<printed>${unnamed(DAY)})\))?`,
  read: (g) => {
    const day = g['printed'] === undefined ? null : dayOfText(g['printed'])
    return day ? { form: 'day', day } : { form: 'same', unit: 'day', hangsOn: 'issue' }
  },
}

export const thisPeriodPiece: TimePiece = {
  name: 'this-period',
  source: String.raw`(?<unit>thang|quy|nam)\s+nay`,
  read: (g) => ({ form: 'same', unit: g['unit'] === 'thang' ? 'month' : g['unit'] === 'quy' ? 'quarter' : 'year', hangsOn: 'issue' }),
}

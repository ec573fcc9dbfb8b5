/** Times that hang on the letter's own day: "hôm nay (14/10)", "chiều nay", "trong ngày", "tháng này", "quý này", "năm nay". */
import { DAY, dayOfText } from './day.js'
import { unnamed, type TimePiece } from './piece.js'

export const todayPiece: TimePiece = {
  name: 'today',
  source: String.raw`(?:ngay\s+)?(?:hom\s+nay|(?:(?:nua\s+)?dem|sang|trua|chieu|toi)\s+nay)(?:\s?\((?<printed>${unnamed(DAY)})\))?`,
  read: (g) => {
    const day = g['printed'] === undefined ? null : dayOfText(g['printed'])
    return day ? { form: 'day', day } : { form: 'same', unit: 'day', hangsOn: 'issue' }
  },
}

/** "sáng mai", "ngày mai (13/3)": one day after the letter's own. */
export const tomorrowPiece: TimePiece = {
  name: 'tomorrow',
  source: String.raw`(?:ngay|(?:dem|sang|trua|chieu|toi)(?:\s+ngay)?)\s+mai(?:\s?\((?:ngay\s+)?(?<tomorrow>${unnamed(DAY)})\))?`,
  read: (g) => {
    const day = g['tomorrow'] === undefined ? null : dayOfText(g['tomorrow'])
    if (day) return { form: 'day', day }
    const from = { on: 'issue', text: 'ngày ban hành', at: null } as const
    return { form: 'relative', duration: 'P1D', from, working: false, direction: 'after' }
  },
}

export const thisPeriodPiece: TimePiece = {
  name: 'this-period',
  source: String.raw`(?<unit>thang|quy|nam)\s+(?:nay|tai\s+khoa\s+nay)|(?<own>nam)\s+(?:ngan\s+sach|tai\s+chinh|ke\s+hoach)(?:\s+nay)?(?!\s*\d)(?!\s+(?:nam|truoc|sau)\s)`,
  read: (g) => ({ form: 'same', unit: g['unit'] === 'thang' ? 'month' : g['unit'] === 'quy' ? 'quarter' : 'year', hangsOn: 'issue' }),
}

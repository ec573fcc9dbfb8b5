/** Times that hang on the letter's own day: "hôm nay (14/10)", "sáng mai, ngày 14/11", "chiều nay", "tháng này", "quý này", "quý tới", "năm nay". */
import { dayOfText, printedDay } from './day.js'
import type { TimePiece } from './piece.js'

export const todayPiece: TimePiece = {
  name: 'today',
  source: String.raw`(?:ngay\s+)?(?:hom\s+nay|(?:(?:nua\s+)?dem|sang|trua|chieu|toi)\s+nay)${printedDay('printed')}`,
  read: (g) => {
    const day = g['printed'] === undefined ? null : dayOfText(g['printed'])
    return day ? { form: 'day', day } : { form: 'same', unit: 'day', hangsOn: 'issue' }
  },
}

/** "sáng mai", "ngày mai (13/3)", "sáng mai, ngày 13/3": one day after the letter's own; "chiều ngày kia": two. */
export const tomorrowPiece: TimePiece = {
  name: 'tomorrow',
  source: String.raw`(?:(?:ngay|(?:dem|sang|trua|chieu|toi)(?:\s+ngay)?)\s+mai|(?<later>(?:sang|chieu|toi)\s+(?:ngay\s+)?kia))${printedDay('tomorrow')}`,
  read: (g) => {
    const day = g['tomorrow'] === undefined ? null : dayOfText(g['tomorrow'])
    if (day) return { form: 'day', day }
    const from = { on: 'issue', text: 'ngày ban hành', at: null } as const
    return { form: 'relative', duration: g['later'] === undefined ? 'P1D' : 'P2D', from, working: false, direction: 'after' }
  },
}

export const thisPeriodPiece: TimePiece = {
  name: 'this-period',
  source: String.raw`(?<unit>thang|quy|nam)\s+(?:nay|tai\s+khoa\s+nay)|(?<nextUnit>thang|quy)\s+(?:toi(?!\s+ngay)|ke\s+tiep)|(?<own>nam)\s+(?:ngan\s+sach|tai\s+chinh|ke\s+hoach)(?:\s+nay)?(?!\s*\d)(?!\s+(?:nam|truoc|sau)\s)`,
  read: (g) => {
    if (g['nextUnit']) return { form: 'same', unit: g['nextUnit'] === 'thang' ? 'month' : 'quarter', hangsOn: 'issue', next: true }
    return { form: 'same', unit: g['unit'] === 'thang' ? 'month' : g['unit'] === 'quy' ? 'quarter' : 'year', hangsOn: 'issue' }
  },
}

/** The posting day of a news page ("Ngày đăng: 05/6/2024 08:10", "Cập nhật lúc: …", "Thứ Hai, 03/6/2024"): the nearest to a date line that it has. */
import { fold } from '../../text/fold.js'
import type { Reader } from '../rule.js'
import { segmentsOf } from '../view.js'
import { finding } from './make-finding.js'

const POSTED =
  /^[^\S\n]*(?:\(?(?:ngay dang|dang ngay|dang luc|ngay cap nhat|cap nhat|ngay xuat ban|xuat ban|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)(?: luc| ngay)?\s*[:,]?\s*(?:ngay\s*)?(?:\d{1,2}[:h]\d{2}(?::\d{2})?\s*(?:sa|ch|am|pm)?\s*[,|-]?\s*(?:ngay\s*)?)?)(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>20\d{2})(?!\d)/mu

export const newsDateReader: Reader = {
  name: 'head/date-news',
  read: (view) => {
    if (view.parts.form !== 'news') return { add: [] }
    const pieces = segmentsOf(view, 'body')
    for (const piece of [...pieces.slice(0, 8), ...pieces.slice(8).slice(-4)]) {
      const m = POSTED.exec(fold(view.text.slice(piece.span.start, piece.span.end)))
      if (!m?.groups) continue
      const value = { day: Number(m.groups['day']), month: Number(m.groups['month']), year: Number(m.groups['year']) }
      const start = piece.span.start + m.index
      const span = { start, end: start + m[0].length }
      const assumed = ['Tin bài không có dòng ngày tháng; lấy ngày đăng của trang.']
      return { add: [finding('letter-date', value, { span, part: piece.part }, 'head/date-news', 0.85, { assumed })] }
    }
    return { add: [] }
  },
}
